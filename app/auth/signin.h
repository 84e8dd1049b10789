// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/auth/answers.h"
#include "app/net/network.h"
#include "plugins/api/adapter.h"
#include "plugins/api/metadata.h"

#include <QHash>
#include <QObject>

#include <memory>

namespace pregonero::auth {

/// One attempt to sign in to one account, driven by the adapter's metadata. Nothing is kept until whoAmI
/// answered.
///
/// For OAuth 2: start() registers the program with the server where the metadata says so, opens a loopback
/// listener (127.0.0.1, a port of the system's choice; RFC 8252) and emits browserWanted; the answer arrives
/// on the loopback or, as a way out, through usePastedCode (redirect "urn:ietf:wg:oauth:2.0:oob" or a code
/// read off the address bar). `state` and the PKCE verifier (S256) are checked. useToken() skips all of it.
/// Ends with exactly one of finished() and failed(); a new attempt is a new object. Either may delete it.
/// Main thread.
class SignIn final : public QObject {
    Q_OBJECT

public:
    /// @param fields what the person typed, by Authentication::Field::name ("server" becomes the account's
    /// server)
    SignIn(net::Network &network, const AdapterInfo &info, const PlatformAdapter &adapter, Clock &clock,
           QHash<QString, QString> fields, QObject *parent = nullptr);
    ~SignIn() override;

    void start();
    void usePastedCode(const QString &code);
    void useToken(const QByteArray &token);
    /// failed(Cancelled), unless it has ended already.
    void cancel();

    /// What the server calls this program: needed to revoke the token later. Empty where a token was pasted.
    [[nodiscard]] Client client() const;

Q_SIGNALS:
    void browserWanted(const QUrl &address);
    /// The account as the network knows it (no id yet) and its credential, to be given to secrets.
    void finished(const pregonero::Account &account, const QByteArray &token);
    void failed(const pregonero::Error &error);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace pregonero::auth
