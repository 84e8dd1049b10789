// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/rawport.h"

#include <QIODevice>
#include <QNetworkReply>

namespace pregonero {

namespace {

/// A body that can be read once. QNetworkAccessManager sends a request of any method again, by itself and up to three
/// times, when the server closes the connection before it answers (seen with Qt 6.8.2: a second post). With a body
/// that it cannot rewind it gives up instead.
class OnceBody final : public QIODevice
{
public:
    OnceBody(QByteArray bytes, QObject *parent) : QIODevice(parent), m_bytes(std::move(bytes))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override { return m_bytes.size() - m_at; }
    [[nodiscard]] bool atEnd() const override { return bytesAvailable() == 0; }
    bool reset() override { return false; }

protected:
    qint64 readData(char *data, qint64 maxSize) override
    {
        if (atEnd())
            return -1;
        const qint64 size = std::min<qint64>(maxSize, bytesAvailable());
        std::copy_n(m_bytes.constData() + m_at, size, data);
        m_at += size;
        return size;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_at = 0;
};

} // namespace

Call<HttpResponse> RawPort::send(HttpRequest request, std::stop_token)
{
    QNetworkRequest out(request.url);
    for (const auto &[name, value] : request.headers)
        out.setRawHeader(name, value);
    if (request.authenticated && !m_token.isEmpty())
        out.setRawHeader("Authorization", "Bearer " + m_token);
    out.setTransferTimeout(request.timeout);
    // A kept connection may die between two requests, and then nobody can say whether the second one arrived.
    out.setRawHeader("Connection", "close");
    QNetworkReply *reply = nullptr;
    if (request.body.isEmpty()) {
        reply = m_manager.sendCustomRequest(out, request.method, request.body);
    } else {
        out.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        out.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
        auto *body = new OnceBody(std::move(request.body), nullptr);
        reply = m_manager.sendCustomRequest(out, request.method, body);
        body->setParent(reply);
    }
    auto promise = std::make_shared<QPromise<Result<HttpResponse>>>();
    promise->start();
    QObject::connect(reply, &QNetworkReply::finished, reply, [reply, promise] {
        HttpResponse response;
        response.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        for (const auto &[name, value] : reply->rawHeaderPairs())
            response.headers.append({name.toLower(), value});
        if (reply->isOpen())
            response.body = reply->readAll();
        const QNetworkReply::NetworkError error = reply->error();
        const bool cut = error != QNetworkReply::NoError && error < QNetworkReply::ContentAccessDenied;
        if (cut || response.status == 0) {
            const bool never = error == QNetworkReply::ConnectionRefusedError
                || error == QNetworkReply::HostNotFoundError;
            promise->addResult(fail({error == QNetworkReply::OperationCanceledError ? ErrorKind::Timeout
                                                                                   : ErrorKind::Network,
                                     reply->errorString(), {}, {}, never ? Effect::None : Effect::Possible}));
        } else {
            promise->addResult(response);
        }
        promise->finish();
        reply->deleteLater();
    });
    return promise->future();
}

} // namespace pregonero
