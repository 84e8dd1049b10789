// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <functional>
#include <memory>

namespace pregonero::tests {

/// A server on loopback that takes whole HTTP requests and does with the connection whatever the test says:
/// answer, answer wrongly, cut, or nothing. It keeps what it saw, byte by byte.
class RawServer final {
public:
    struct Request {
        QByteArray method;
        QByteArray target;
        QHash<QByteArray, QByteArray> headers; ///< names in lower case
        QByteArray body;
        QByteArray head; ///< as it came
    };
    using Handler = std::function<void(QTcpSocket &, const Request &)>;

    explicit RawServer(Handler handler = {}) : RawServer(std::make_unique<QTcpServer>(), std::move(handler))
    {
    }
    /// @param server for example a QSslServer; not listening yet
    RawServer(std::unique_ptr<QTcpServer> server, Handler handler)
        : m_server(std::move(server)), m_handler(std::move(handler))
    {
        m_server->listen(QHostAddress::LocalHost);
        QObject::connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, m_server.get(),
                         [this] { accept(); });
    }

    void handle(Handler handler) { m_handler = std::move(handler); }
    /// Cuts a connection as soon as it is there.
    void cutAtOnce(bool cut) { m_cut = cut; }
    void stop() { m_server->close(); }

    [[nodiscard]] QUrl url(const QString &path = {}) const
    {
        return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(m_server->serverPort()).arg(path));
    }
    [[nodiscard]] const QList<Request> &requests() const { return m_requests; }
    [[nodiscard]] int connections() const { return m_connections; }
    void forget()
    {
        m_requests.clear();
        m_connections = 0;
    }

    static QByteArray answer(int status, const QByteArray &body, const QByteArray &headers = {})
    {
        return "HTTP/1.1 " + QByteArray::number(status) + " Whatever\r\n" + headers
            + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    }
    static QByteArray json(int status, const QByteArray &body)
    {
        return answer(status, body, "Content-Type: application/json\r\n");
    }

private:
    void accept()
    {
        while (QTcpSocket *socket = m_server->nextPendingConnection()) {
            ++m_connections;
            QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            if (m_cut) {
                socket->abort();
                continue;
            }
            QObject::connect(socket, &QTcpSocket::readyRead, socket,
                             [this, socket, buffer = QByteArray()]() mutable { take(*socket, buffer); });
        }
    }

    void take(QTcpSocket &socket, QByteArray &buffer)
    {
        buffer += socket.readAll();
        for (;;) {
            const qsizetype end = buffer.indexOf("\r\n\r\n");
            if (end < 0)
                return;
            Request request;
            request.head = buffer.left(end);
            const QList<QByteArray> lines = request.head.split('\n');
            const QList<QByteArray> first = lines.value(0).trimmed().split(' ');
            request.method = first.value(0);
            request.target = first.value(1);
            for (const QByteArray &line : lines.mid(1)) {
                const qsizetype colon = line.indexOf(':');
                request.headers.insert(line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed());
            }
            const qsizetype length = request.headers.value("content-length").toLongLong();
            if (buffer.size() < end + 4 + length)
                return;
            request.body = buffer.mid(end + 4, length);
            buffer.remove(0, end + 4 + length);
            m_requests.append(request);
            if (m_handler)
                m_handler(socket, request);
        }
    }

    std::unique_ptr<QTcpServer> m_server;
    Handler m_handler;
    QList<Request> m_requests;
    int m_connections = 0;
    bool m_cut = false;
};

} // namespace pregonero::tests
