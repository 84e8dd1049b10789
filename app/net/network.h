// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/secrets/secretstore.h"
#include "plugins/api/httpport.h"
#include "plugins/api/metadata.h"

#include <QObject>

#include <memory>

class QNetworkAccessManager;

namespace pregonero::net {

/// The program's one way to HTTP. Main thread.
///
/// TLS is always verified; plain http is refused but for loopback. Redirects stay on the same host. A request
/// to a host that the adapter's metadata does not allow fails without leaving. An error's effect is None only
/// where the request surely did not arrive (no connection, no name, TLS refused); once bytes may have left it
/// is Possible. GET and HEAD may be repeated when a connection breaks; anything else is sent at most once, on
/// a connection of its own.
class Network final : public QObject {
    Q_OBJECT

public:
    explicit Network(std::shared_ptr<SecretStore> secrets, QObject *parent = nullptr);
    ~Network() override;

    /// A port that signs with the account's secret "account/<id>/token" (Authorization: Bearer).
    [[nodiscard]] std::unique_ptr<HttpPort> portFor(const Account &account, const AdapterInfo &info);
    /// A port with a credential that is not kept yet (sign-in), or none if empty.
    [[nodiscard]] std::unique_ptr<HttpPort> portWith(const QUrl &server, const AdapterInfo &info,
                                                     const QByteArray &token);

    /// The user's own switch: nothing new leaves while it is on. Requests fail at once with Network and
    /// effect None; what is under way is given up, but for what has been sent and may change something: its
    /// answer is waited for.
    void setOffline(bool offline);
    [[nodiscard]] bool isOffline() const { return m_offline; }

Q_SIGNALS:
    void offlineChanged(bool offline);

private:
    class Port;
    std::shared_ptr<SecretStore> m_secrets;
    QNetworkAccessManager *m_manager; ///< for what is safe to repeat
    QObject *m_exchanges; ///< parent of what is under way
    bool m_offline = false;
};

} // namespace pregonero::net
