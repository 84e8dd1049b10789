// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/net/network.h"
#include "app/secrets/sessionsecrets.h"
#include "plugins/api/metadata.h"

#include <QFile>
#include <QHttpServer>
#include <QHttpServerRequest>
#include <QHttpServerResponse>
#include <QJsonDocument>
#include <QTcpServer>

#include <functional>

namespace pregonero::test {

/// A site of ours on this machine and the program's own way to it.
class FeedServer final
{
public:
    using Handler = std::function<QHttpServerResponse(const QHttpServerRequest &)>;

    FeedServer()
    {
        auto listener = std::make_unique<QTcpServer>();
        if (!listener->listen(QHostAddress::LocalHost) || !m_server.bind(listener.get()))
            qFatal("no port to listen on");
        m_port = listener.release()->serverPort(); // the server owns it
        m_server.setMissingHandler(&m_server, [this](const QHttpServerRequest &request, QHttpServerResponder &responder) {
            asked.append(request.url().path() + (request.url().hasQuery() ? u'?' + request.url().query() : QString()));
            requests.append(request.headers());
            const auto handler = pages.constFind(request.url().path());
            responder.sendResponse(handler == pages.cend()
                                       ? QHttpServerResponse("text/html", "<!doctype html>", QHttpServerResponder::StatusCode(404))
                                       : (*handler)(request));
        });
    }

    [[nodiscard]] QUrl url(const QString &path = {}) const { return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(m_port).arg(path)); }
    /// A plain answer.
    [[nodiscard]] static QHttpServerResponse answer(int status, const QByteArray &body = {},
                                                    const QList<std::pair<QByteArray, QByteArray>> &headers = {},
                                                    const QByteArray &type = "application/rss+xml")
    {
        QHttpServerResponse response(type, body, QHttpServerResponder::StatusCode(status));
        QHttpHeaders all = response.headers();
        for (const auto &[name, value] : headers)
            all.append(name, value);
        response.setHeaders(all);
        return response;
    }
    void serve(const QString &path, int status, const QByteArray &body = {},
               const QList<std::pair<QByteArray, QByteArray>> &headers = {}, const QByteArray &type = "application/rss+xml")
    {
        pages[path] = [=](const QHttpServerRequest &) { return answer(status, body, headers, type); };
    }

    QHash<QString, Handler> pages; ///< by path
    QStringList asked;
    QList<QHttpHeaders> requests;

private:
    QHttpServer m_server;
    quint16 m_port = 0;
};

[[nodiscard]] inline Result<AdapterInfo> feedsInfo()
{
    QFile file(QStringLiteral(PREGONERO_SOURCE_DIR "/plugins/feeds/feeds.json"));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Storage, file.errorString());
    return adapterInfoFromJson(QJsonDocument::fromJson(file.readAll()).object());
}

[[nodiscard]] inline Account feedAccount(const QUrl &address)
{
    Account account{.id = AccountId(QStringLiteral("f")), .network = QStringLiteral("feeds"),
                    .server = address.adjusted(QUrl::RemovePath | QUrl::RemoveQuery), .remoteId = address.toString()};
    return account;
}

} // namespace pregonero::test
