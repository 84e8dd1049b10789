// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/exchange.h"

#include "app/base/log.h"
#include "app/net/oncebody.h"
#include "app/net/proxies.h"

#include <QHttpHeaders>
#include <QNetworkAccessManager>
#include <QSslConfiguration>

namespace pregonero::net {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int dripFactor =
    4; ///< an answer that never pauses for `timeout` may still take this many times as long
constexpr int mostRedirects = 5;

QNetworkRequest prepared(const HttpRequest &request, const QByteArray &token)
{
    QNetworkRequest prepared(request.url.adjusted(QUrl::RemoveFragment));
    prepared.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    prepared.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    prepared.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    // HTTP/2 has repetitions of its own making; nothing here needs it.
    prepared.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    for (const auto &[name, value] : request.headers)
        prepared.setRawHeader(name, value);
    prepared.setRawHeader("User-Agent", "Pregonero/" PREGONERO_VERSION);
    if (request.authenticated && !token.isEmpty())
        prepared.setRawHeader("Authorization", "Bearer " + token);
    return prepared;
}

} // namespace

Exchange::Exchange(QNetworkAccessManager &shared, HttpRequest request, Reach reach, Credential credential,
                   std::stop_token stop, QObject *parent)
    : QObject(parent), m_shared(shared), m_request(std::move(request)), m_reach(std::move(reach)),
      m_credential(std::move(credential)), m_stop(std::move(stop))
{
    const auto timeout = m_request.timeout > 0ms ? m_request.timeout : HttpRequest().timeout;
    for (QTimer *timer : {&m_quiet, &m_whole}) {
        timer->setSingleShot(true);
        connect(timer, &QTimer::timeout, this,
                [this] { answer(std::unexpected(timedOut(host(), stage()))); });
    }
    m_quiet.setInterval(timeout);
    m_whole.setInterval(timeout * dripFactor);
}

Exchange::~Exchange()
{
    answer(std::unexpected(closing(effect())));
}

Call<HttpResponse> Exchange::run()
{
    m_promise.start();
    Call<HttpResponse> future = m_promise.future();
    if (m_stop.stop_requested()) {
        answer(std::unexpected(cancelled(Effect::None)));
        return future;
    }
    // Stopping may come from any thread, and from inside anything.
    m_onStop.emplace(m_stop, [this] {
        QMetaObject::invokeMethod(
            this, [this] { answer(std::unexpected(cancelled(effect()))); }, Qt::QueuedConnection);
    });
    if (!m_credential) {
        begin();
        return future;
    }
    whenDone(m_credential(), this, [this](Result<QByteArray> token) {
        if (m_done)
            return;
        if (!token && token.error().kind == ErrorKind::NotFound)
            return answer(std::unexpected(notSignedIn()));
        if (!token) {
            token.error().effect = Effect::None;
            return answer(std::unexpected(std::move(token.error())));
        }
        m_token = *std::move(token);
        begin();
    });
    return future;
}

void Exchange::begin()
{
    if (m_token.contains('\r') || m_token.contains('\n'))
        return answer(std::unexpected(notSignedIn()));
    m_quiet.start();
    m_whole.start();
    if (isSafe(m_request.method)) {
        m_sent = true; // over a kept connection it may leave at once
        send();
    } else {
        connectFirst();
    }
}

void Exchange::connectFirst()
{
    // Not shared and not kept: on a kept connection that the server has just closed nobody could tell whether
    // the request arrived.
    m_own = new QNetworkAccessManager(this);
    m_own->setProxy(proxyFor(m_request.url));
    const QUrl &url = m_request.url;
    connect(m_own, &QNetworkAccessManager::sslErrors, this,
            [this](QNetworkReply *, const QList<QSslError> &errors) { m_tls += errors; });
    connect(m_own, &QNetworkAccessManager::finished, this, [this](QNetworkReply *reply) {
        if (m_done || m_reply || m_sent)
            return;
        reply->deleteLater();
        if (reply->error() != QNetworkReply::NoError)
            return answer(std::unexpected(failure(reply->error(), host(), Stage::Connecting, m_tls)));
        m_quiet.start();
        m_sent = true;
        send();
    });
    if (url.scheme() == u"https")
        m_own->connectToHostEncrypted(url.host(), static_cast<quint16>(url.port(443)),
                                      QSslConfiguration::defaultConfiguration());
    else
        m_own->connectToHost(url.host(), static_cast<quint16>(url.port(80)));
}

void Exchange::send()
{
    QNetworkRequest request = prepared(m_request, m_token);
    if (isSafe(m_request.method)) {
        watch(m_request.method == "HEAD" ? m_shared.head(request) : m_shared.get(request));
        return;
    }
    // The manager keeps connections that may become HTTP/2 apart from others, and connectToHost() makes the
    // former for http (where nothing comes of it) and the latter for https: only like this is the request
    // sent on the connection that was just made.
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, m_request.url.scheme() == u"http");
    auto *body = new OnceBody(m_request.body, this);
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    request.setHeader(QNetworkRequest::ContentLengthHeader, m_request.body.size());
    watch(m_own->sendCustomRequest(request, m_request.method, body));
}

void Exchange::watch(QNetworkReply *reply)
{
    m_reply = reply;
    m_body.clear();
    reply->setParent(this);
    connect(reply, &QNetworkReply::sslErrors, this,
            [this](const QList<QSslError> &errors) { m_tls += errors; });
    connect(reply, &QNetworkReply::uploadProgress, this, [this](qint64 sent, qint64) {
        if (sent > 0 && !m_done) {
            m_quiet.start();
            m_whole.start();
        }
    });
    connect(reply, &QNetworkReply::metaDataChanged, this, [this] {
        if (!m_done)
            m_quiet.start();
    });
    connect(reply, &QNetworkReply::readyRead, this, &Exchange::read);
    connect(reply, &QNetworkReply::finished, this, &Exchange::replied);
}

void Exchange::read()
{
    if (m_done || !m_reply)
        return;
    m_quiet.start();
    // Never readAll(): a few packed kilobytes can unpack to gigabytes.
    for (;;) {
        const qint64 room = m_request.maxAnswerBytes + 1 - m_body.size();
        const QByteArray chunk = m_reply->read(std::min<qint64>(64 * 1024, room));
        if (chunk.isEmpty())
            return;
        m_body += chunk;
        if (m_body.size() > m_request.maxAnswerBytes)
            return answer(std::unexpected(answerTooLong(host(), m_request.maxAnswerBytes)));
    }
}

void Exchange::replied()
{
    read();
    if (m_done || !m_reply)
        return;
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QNetworkReply::NetworkError error = m_reply->error();
    // Qt calls many statuses errors; for us they are answers, so long as the whole answer came.
    const bool onTheWay =
        error != QNetworkReply::NoError && (status < 400 || error < QNetworkReply::ContentAccessDenied);
    if (onTheWay || status == 0)
        return answer(std::unexpected(failure(error, host(), stage(), m_tls)));
    const QUrl target = m_reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
    if (isSafe(m_request.method) && !target.isEmpty() && status >= 301 && status <= 308)
        return redirected(status, m_request.url.resolved(target));
    HttpResponse response{.status = status, .headers = {}, .body = std::move(m_body)};
    const QHttpHeaders headers = m_reply->headers();
    for (qsizetype i = 0; i < headers.size(); ++i)
        response.headers.append(
            {headers.nameAt(i).toString().toLatin1().toLower(), headers.valueAt(i).toByteArray()});
    if (m_redirects > 0) {
        // The adapter asked one address and is answered by another; each header before any that the server gave.
        const QByteArray readAt = m_request.url.toEncoded();
        response.headers.prepend({"content-location", readAt});
        if (m_movedForGood)
            response.headers.prepend({"location", readAt});
    }
    answer(std::move(response));
}

void Exchange::redirected(int status, const QUrl &target)
{
    m_movedForGood &= status == 301 || status == 308;
    HttpRequest next = m_request;
    next.url = target;
    const bool sameHost = target.scheme() == m_request.url.scheme() && target.host() == m_request.url.host()
        && target.port() == m_request.url.port();
    if (!sameHost || objection(next, m_reach))
        return answer(std::unexpected(redirectedAway(host(), sameHost ? QString() : target.host())));
    if (++m_redirects > mostRedirects)
        return answer(std::unexpected(redirectedTooOften(host())));
    m_reply->disconnect(this);
    m_reply->deleteLater();
    m_request = std::move(next);
    m_quiet.start();
    send();
}

Stage Exchange::stage() const
{
    if (!m_sent)
        return Stage::Connecting;
    return isSafe(m_request.method) ? Stage::Asking : Stage::Changing;
}

void Exchange::giveUpUnlessSent()
{
    if (!m_sent || isSafe(m_request.method))
        answer(std::unexpected(switchedOff(effect())));
}

void Exchange::answer(Result<HttpResponse> result)
{
    if (std::exchange(m_done, true))
        return;
    m_onStop.reset();
    m_quiet.stop();
    m_whole.stop();
    if (result) {
        redact(*result, m_token);
        qCDebug(logNet).noquote() << m_request.method << redacted(m_request.url, m_token) << result->status
                                  << result->body.size() << "bytes";
    } else {
        qCInfo(logNet).noquote() << m_request.method << redacted(m_request.url, m_token)
                                 << name(result.error().kind) << result.error().detail;
    }
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
    }
    m_token.fill('\0');
    m_promise.addResult(std::move(result));
    m_promise.finish();
    deleteLater();
}

} // namespace pregonero::net
