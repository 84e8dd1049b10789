// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faultproxy.h"

#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <mutex>

using namespace Qt::StringLiterals;

namespace pregonero {

/// What the test's thread and the proxy's thread share.
struct FaultProxy::Script {
    mutable std::mutex mutex;
    QUrl server;
    QList<Rule> rules;
    QList<Seen> seen;

    Rule note(Seen request)
    {
        const std::lock_guard lock(mutex);
        Rule applied;
        for (Rule &rule : rules) {
            if (rule.times == 0 || (!rule.method.isEmpty() && rule.method != request.method)
                || !request.path.contains(rule.path))
                continue;
            if (rule.skip > 0) {
                --rule.skip;
                continue;
            }
            if (rule.times > 0)
                --rule.times;
            applied = rule;
            break;
        }
        request.fault = applied.fault;
        seen.append(std::move(request));
        return applied;
    }
};

namespace {

qint64 contentLength(const QByteArray &head)
{
    const QByteArray lower = head.toLower();
    const QByteArray name = "\r\ncontent-length:";
    const qsizetype at = lower.indexOf(name);
    if (at < 0)
        return 0;
    const qsizetype from = at + name.size();
    return lower.mid(from, lower.indexOf('\r', from) - from).trimmed().toLongLong();
}

/// Cuts as a broken line does: what was not delivered is dropped.
void cut(QTcpSocket *socket)
{
    if (socket)
        socket->abort();
}

} // namespace

/// One client connection and its own connection to the server. Requests come one after the other.
class Exchange final : public QObject
{
public:
    Exchange(QTcpSocket *client, const QUrl &server, std::function<FaultProxy::Rule(FaultProxy::Seen)> note,
             QObject *parent)
        : QObject(parent), m_client(client), m_server(new QTcpSocket(this)), m_note(std::move(note))
    {
        client->setParent(this);
        connect(client, &QTcpSocket::readyRead, this, &Exchange::readClient);
        connect(m_server, &QTcpSocket::readyRead, this, &Exchange::readServer);
        connect(client, &QTcpSocket::disconnected, this, &Exchange::end);
        connect(m_server, &QTcpSocket::disconnected, this, &Exchange::serverGone);
        connect(m_server, &QTcpSocket::errorOccurred, this, &Exchange::serverGone);
        m_host = server.host();
        m_port = quint16(server.port(80));
    }

private:
    void readClient()
    {
        m_request += m_client->readAll();
        const qsizetype headEnd = m_request.indexOf("\r\n\r\n");
        if (headEnd < 0)
            return;
        const QByteArray head = m_request.left(headEnd + 4);
        const qsizetype whole = head.size() + contentLength(head);
        if (m_request.size() < whole)
            return;
        const QByteArray request = m_request.left(whole);
        m_request.remove(0, whole);
        const QList<QByteArray> line = head.left(head.indexOf('\r')).split(' ');
        m_rule = m_note({line.value(0), line.value(1), head, request.mid(head.size()), {}});
        begin(request, head.size());
    }

    void begin(const QByteArray &request, qsizetype headSize)
    {
        using Fault = FaultProxy::Fault;
        if (m_rule.fault == Fault::CutBefore)
            return end();
        if (m_rule.fault == Fault::HoldBefore)
            return;
        if (m_rule.fault == Fault::Answer) {
            m_client->write(m_rule.answer);
            m_client->disconnectFromHost();
            return;
        }
        if (m_server->state() == QAbstractSocket::UnconnectedState) {
            m_server->connectToHost(m_host, m_port);
        }
        if (m_rule.fault != Fault::CutInRequest) {
            m_server->write(request);
            return;
        }
        m_server->write(request.left(headSize + (request.size() - headSize) / 2));
        connect(m_server, &QTcpSocket::bytesWritten, this, [this] {
            if (m_server->bytesToWrite() == 0) {
                m_server->disconnectFromHost(); // what was written arrives, and then nothing more
                cut(m_client);
            }
        });
    }

    void readServer()
    {
        using Fault = FaultProxy::Fault;
        const QByteArray answer = m_server->readAll();
        switch (m_rule.fault) {
        case Fault::CutAfterRequest: return end();
        case Fault::CutInRequest:
        case Fault::HoldBefore:
        case Fault::Silence: return;
        case Fault::HoldInAnswer:
            m_client->write(answer.left(std::max<qsizetype>(1, answer.size() / 2)));
            m_rule.fault = Fault::Silence;
            return;
        case Fault::CutInAnswer:
            m_client->write(answer.left(std::max<qsizetype>(1, answer.size() / 2)));
            m_client->disconnectFromHost(); // what was written arrives, and then nothing more
            return;
        case Fault::Delay:
            m_late += answer;
            if (!m_lateTimer) {
                m_lateTimer = true;
                QTimer::singleShot(m_rule.delay, this, [this] {
                    m_lateTimer = false;
                    m_rule.fault = Fault::None; // the rest of this answer has waited with it
                    m_client->write(std::exchange(m_late, {}));
                    if (m_server->state() == QAbstractSocket::UnconnectedState)
                        m_client->disconnectFromHost();
                });
            }
            return;
        case Fault::None:
        case Fault::CutBefore:
        case Fault::Answer: m_client->write(answer); return;
        }
    }

    void serverGone()
    {
        if (m_server->bytesAvailable() > 0)
            readServer();
        if (m_rule.fault == FaultProxy::Fault::Silence || m_lateTimer)
            return;
        m_client->disconnectFromHost();
    }

    void end()
    {
        cut(m_client);
        cut(m_server);
        deleteLater();
    }

    QTcpSocket *m_client;
    QTcpSocket *m_server;
    std::function<FaultProxy::Rule(FaultProxy::Seen)> m_note;
    QString m_host;
    quint16 m_port = 0;
    QByteArray m_request;
    FaultProxy::Rule m_rule;
    QByteArray m_late;
    bool m_lateTimer = false;
};

class FaultProxy::Listener final : public QTcpServer
{
public:
    explicit Listener(std::shared_ptr<Script> script) : m_script(std::move(script))
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *client = nextPendingConnection()) {
                QUrl server;
                {
                    const std::lock_guard lock(m_script->mutex);
                    server = m_script->server;
                }
                auto *exchange = new Exchange(
                    client, server, [script = m_script](Seen request) { return script->note(std::move(request)); },
                    this);
                m_exchanges.append(exchange);
            }
        });
    }

    void cutAll()
    {
        for (const QPointer<Exchange> &exchange : std::exchange(m_exchanges, {}))
            delete exchange.data();
    }

private:
    std::shared_ptr<Script> m_script;
    QList<QPointer<Exchange>> m_exchanges;
};

FaultProxy::FaultProxy(const QUrl &server) : m_script(std::make_shared<Script>()), m_listener(new Listener(m_script))
{
    m_script->server = server;
    if (!m_listener->listen(QHostAddress::LocalHost))
        qFatal("no loopback port for the proxy");
    m_port = m_listener->serverPort();
    m_listener->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_listener, &QObject::deleteLater);
    m_thread.start();
}

FaultProxy::~FaultProxy()
{
    m_thread.quit();
    m_thread.wait();
}

QUrl FaultProxy::url() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(m_port));
}

void FaultProxy::add(const Rule &rule)
{
    const std::lock_guard lock(m_script->mutex);
    m_script->rules.append(rule);
}

void FaultProxy::clearRules()
{
    const std::lock_guard lock(m_script->mutex);
    m_script->rules.clear();
}

QList<FaultProxy::Seen> FaultProxy::seen() const
{
    const std::lock_guard lock(m_script->mutex);
    return m_script->seen;
}

void FaultProxy::clearSeen()
{
    const std::lock_guard lock(m_script->mutex);
    m_script->seen.clear();
}

int FaultProxy::count(const QByteArray &method, const QByteArray &path) const
{
    const std::lock_guard lock(m_script->mutex);
    return int(std::ranges::count_if(m_script->seen, [&](const Seen &request) {
        return (method.isEmpty() || request.method == method) && request.path.contains(path);
    }));
}

void FaultProxy::setDown(bool down)
{
    QMetaObject::invokeMethod(
        m_listener,
        [this, down] {
            if (down) {
                m_listener->close();
                m_listener->cutAll();
            } else if (!m_listener->isListening() && !m_listener->listen(QHostAddress::LocalHost, m_port)) {
                qFatal("the proxy's port is taken");
            }
        },
        Qt::BlockingQueuedConnection);
}

void FaultProxy::setServer(const QUrl &server)
{
    const std::lock_guard lock(m_script->mutex);
    m_script->server = server;
}

QByteArray FaultProxy::answer(int status, const QByteArray &body, const QByteArray &headers)
{
    return "HTTP/1.1 " + QByteArray::number(status) + " -\r\nContent-Length: " + QByteArray::number(body.size())
        + "\r\nConnection: close\r\n" + headers + "\r\n" + body;
}

} // namespace pregonero
