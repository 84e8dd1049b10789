// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/auth/answers.h"

#include <QOAuth2AuthorizationCodeFlow>
#include <QOAuthHttpServerReplyHandler>

#include <memory>

namespace pregonero::auth {

/// The authorization code flow up to the token request: Qt NetworkAuth makes the address, the state and the
/// PKCE pair (S256), listens on the loopback, and checks what comes back. The token request that it then
/// makes is not sent by it but handed out, so that it leaves through `net` like everything else.
class CodeFlow final : public QObject {
    Q_OBJECT

public:
    explicit CodeFlow(QObject *parent = nullptr);
    ~CodeFlow() override;

    /// Opens the loopback listener; without one, pasting is the only way.
    void listen();
    /// Where the browser is to be sent back to; known after listen().
    [[nodiscard]] QString redirectUri() const;
    /// The address for the browser. Once.
    [[nodiscard]] QUrl begin(const QUrl &authorize, const QUrl &token, const Client &client,
                             const QStringList &scopes);
    /// A code, or the whole address that the browser could not open.
    void usePasted(const QString &text);

    static const QString outOfBand; ///< "urn:ietf:wg:oauth:2.0:oob"

Q_SIGNALS:
    /// The body of the token request, a form. It holds the code, the verifier and the client's secret.
    void tokenRequestReady(const QByteArray &body);
    /// The server said no (RFC 6749, 4.1.2.1).
    void refusedByServer(const QString &error, const QString &description);
    /// What came back has no code or another sign-in's state.
    void notOurs();

private:
    class Courier;
    class Loopback;
    class Pasted;

    std::unique_ptr<Courier> m_courier;
    std::unique_ptr<QOAuth2AuthorizationCodeFlow> m_flow;
    std::unique_ptr<Loopback> m_loopback;
    std::unique_ptr<Pasted> m_pasted;
};

} // namespace pregonero::auth
