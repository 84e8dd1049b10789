// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/blueskyserver.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>
#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace pregonero {

namespace {

/// One HTTP/1.0 exchange; what a 200 answer says.
QJsonObject get(const QUrl &address)
{
    QTcpSocket socket;
    socket.connectToHost(address.host(), quint16(address.port()));
    if (!socket.waitForConnected(5'000))
        return {};
    socket.write("GET " + address.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority) + " HTTP/1.0\r\nHost: localhost\r\n\r\n");
    QByteArray answer;
    while (socket.waitForReadyRead(40'000))
        answer += socket.readAll();
    answer += socket.readAll();
    const qsizetype end = answer.indexOf("\r\n\r\n");
    if (end < 0 || !answer.left(answer.indexOf('\r')).contains(" 200"))
        return {};
    return QJsonDocument::fromJson(answer.sliced(end + 4)).object();
}

} // namespace

std::unique_ptr<BlueskyServer> BlueskyServer::start(Kind kind, QString *why)
{
    const QString modules = QStringLiteral(PREGONERO_SOURCE_DIR "/build/servers/bluesky");
    if (QStandardPaths::findExecutable(u"node"_s).isEmpty()) {
        *why = u"node is not installed"_s;
        return nullptr;
    }
    if (!QFileInfo::exists(modules + u"/.stamp"_s)) {
        *why = u"Bluesky's server is not installed; packaging/setup --tests does it"_s;
        return nullptr;
    }
    std::unique_ptr<BlueskyServer> server(new BlueskyServer);
    server->m_node = std::make_unique<QProcess>();
    QProcess &node = *server->m_node;
    node.start(u"node"_s, {QStringLiteral(PREGONERO_SOURCE_DIR "/tests/servers/bluesky/server.mjs"), modules,
                           server->m_folder.path(), kind == Kind::Network ? u"network"_s : u"pds"_s});
    QByteArray said;
    const QDeadlineTimer patience(90'000);
    while (!said.endsWith('\n') && !patience.hasExpired() && node.state() != QProcess::NotRunning) {
        node.waitForReadyRead(1'000);
        said += node.readAllStandardOutput();
    }
    const QByteArray line = said.trimmed().split('\n').last();
    if (!line.startsWith("ready ")) {
        *why = line.startsWith("missing ")
            ? QString::fromUtf8(line.sliced(8))
            : u"Bluesky's server did not start: "_s + QString::fromUtf8(line + node.readAllStandardError().right(2'000));
        return nullptr;
    }
    const QJsonObject where = QJsonDocument::fromJson(line.sliced(6)).object();
    server->m_url = QUrl(where.value(u"pds").toString());
    server->m_control = QUrl(where.value(u"control").toString());
    return server;
}

BlueskyServer::~BlueskyServer()
{
    if (!m_node)
        return;
    m_node->closeWriteChannel(); // it takes along what it started
    if (!m_node->waitForFinished(10'000)) {
        m_node->terminate();
        m_node->waitForFinished(5'000);
    }
}

QJsonObject BlueskyServer::control(const QString &path) const
{
    return get(QUrl(m_control.toString() + path));
}

BlueskyServer::Person BlueskyServer::addPerson(const QString &handle) const
{
    const QJsonObject made = control(u"/account?handle="_s + handle);
    return {made.value(u"did").toString(), handle, made.value(u"appPassword").toString()};
}

QByteArray BlueskyServer::expiredToken(const QString &did) const
{
    return control(u"/expired?did="_s + did).value(u"accessJwt").toString().toLatin1();
}

void BlueskyServer::settle() const
{
    (void)control(u"/settle"_s);
}

QList<QJsonObject> BlueskyServer::records(const QString &did, const QString &collection) const
{
    QList<QJsonObject> records;
    const QJsonObject page = get(QUrl(m_url.toString()
                                      + u"/xrpc/com.atproto.repo.listRecords?limit=100&repo=%1&collection=%2"_s.arg(did, collection)));
    for (const QJsonValue &record : page.value(u"records").toArray())
        records.append(record.toObject());
    return records;
}

qint64 BlueskyServer::uploads(const QString &did) const
{
    // Where files wait for a post, and where they are kept. The same picture again is written again.
    qint64 sum = 0;
    for (const QString &folder : QDir(m_folder.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        for (const QString &place : {u"/tempt/"_s, u"/"_s}) {
            const QDir files(m_folder.path() + u'/' + folder + place + did);
            for (const QFileInfo &file : files.entryInfoList(QDir::Files))
                sum += file.lastModified().toMSecsSinceEpoch();
        }
    }
    return sum;
}

} // namespace pregonero
