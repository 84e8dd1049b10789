// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/net/session.h"
#include "app/secrets/secretstore.h"

#include <QHash>
#include <QObject>

#include <functional>

namespace pregonero::net {

/// The accounts' sessions: signs with what is kept and renews what is too old. Main thread; owned by Network.
///
/// A renewal makes the old pair worthless after a while, so: never two at once for one account, and the new pair is in
/// `secrets` before anything is signed with it. Where the answer was lost the old pair is still kept, and the next
/// request that needs it asks again (servers honour the last one for some hours for this very reason).
class Sessions final : public QObject
{
    Q_OBJECT

public:
    /// Sends the request that renews, signed with the token given.
    using Ask = std::function<Call<HttpResponse>(QByteArray refreshToken)>;

    Sessions(std::shared_ptr<SecretStore> secrets, QObject *parent);

    /// What signs the account's next request; waits for a renewal under way. NotFound where nothing is kept.
    /// @param secret under which name the session is kept
    [[nodiscard]] Call<QByteArray> access(const QString &secret);
    /// The server called `tooOld` too old: what signs instead. Errors have no effect: nothing was sent but this.
    [[nodiscard]] Call<QByteArray> renewed(const QString &secret, const QByteArray &tooOld, const Ask &ask);

private:
    struct Renewal {
        bool running = false;
        QList<std::shared_ptr<QPromise<Result<QByteArray>>>> waiting;
        std::optional<Session> unsaved; ///< given by the server, not taken by the keychain: tried again before use
        QByteArray refused; ///< a refresh token that the server no longer takes: not asked twice
    };

    [[nodiscard]] Call<QByteArray> wait(const QString &secret);
    [[nodiscard]] Call<QByteArray> keep(const QString &secret, const Session &session);
    [[nodiscard]] Call<QByteArray> renew(const QString &secret, const QByteArray &tooOld, const Ask &ask);
    void finish(const QString &secret, const Result<QByteArray> &access);

    std::shared_ptr<SecretStore> m_secrets;
    QHash<QString, Renewal> m_renewals;
};

} // namespace pregonero::net
