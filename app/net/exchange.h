// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/net/failure.h"
#include "app/net/policy.h"
#include "plugins/api/httpport.h"

#include <QNetworkReply>
#include <QObject>
#include <QPointer>
#include <QPromise>
#include <QSslError>
#include <QTimer>

#include <functional>
#include <optional>
#include <stop_token>

class QNetworkAccessManager;

namespace pregonero::net {

/// One request and its answer, deleting itself afterwards. Main thread; owned by Network.
///
/// What is safe goes over the shared manager's kept connections and may be repeated by it. What may change
/// something gets a connection of its own: first connected (a failure there has no effect), then sent once
/// (see OnceBody).
///
/// An answer that redirects led to says where it was read (content-location, RFC 9110, 8.7) and, where every one of them
/// was for good (301, 308), that it is there now (location).
class Exchange final : public QObject {
public:
    using Credential = std::function<Call<QByteArray>()>; ///< empty: none is wanted

    Exchange(QNetworkAccessManager &shared, HttpRequest request, Reach reach, Credential credential,
             std::stop_token stop, QObject *parent);
    ~Exchange() override;

    /// Once. The request has been found unobjectionable before.
    [[nodiscard]] Call<HttpResponse> run();
    /// Ends it with an error unless its bytes may have left already and its answer is worth waiting for.
    void giveUpUnlessSent();

private:
    void begin();
    void connectFirst();
    void send();
    void watch(QNetworkReply *reply);
    void read();
    void replied();
    void redirected(int status, const QUrl &target);
    void answer(Result<HttpResponse> result);
    [[nodiscard]] Stage stage() const;
    [[nodiscard]] Effect effect() const { return m_sent ? Effect::Possible : Effect::None; }
    [[nodiscard]] QString host() const { return m_request.url.host(); }

    QNetworkAccessManager &m_shared;
    HttpRequest m_request;
    Reach m_reach;
    Credential m_credential;
    QByteArray m_token;
    std::stop_token m_stop;
    std::optional<std::stop_callback<std::function<void()>>> m_onStop;
    QPromise<Result<HttpResponse>> m_promise;
    QPointer<QNetworkAccessManager> m_own; ///< for what is not safe
    QPointer<QNetworkReply> m_reply;
    QByteArray m_body;
    QList<QSslError> m_tls;
    QTimer m_quiet; ///< nothing came or went for this long
    QTimer m_whole; ///< the answer takes too long although it drips
    int m_redirects = 0;
    bool m_movedForGood = true; ///< every redirect so far said so
    bool m_sent = false;
    bool m_done = false;
};

} // namespace pregonero::net
