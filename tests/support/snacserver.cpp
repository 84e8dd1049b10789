// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/snacserver.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <csignal>
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

using namespace Qt::StringLiterals;

namespace pregonero {

namespace {

QString dataFolder(const QString &folder)
{
    return folder + u"/data"_s;
}

/// Runs `snac ...` with something on its input; its output, or nothing where it failed.
QByteArray run(const QString &program, const QStringList &arguments, const QByteArray &input, bool *ok)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    *ok = process.waitForFinished(20'000) && process.exitCode() == 0;
    return process.readAll();
}

/// One HTTP/1.0 exchange; the body of a 200 answer.
QByteArray exchange(quint16 port, const QByteArray &request)
{
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, port);
    if (!socket.waitForConnected(1'000))
        return {};
    socket.write(request);
    QByteArray answer;
    while (socket.waitForReadyRead(10'000))
        answer += socket.readAll();
    answer += socket.readAll();
    const qsizetype end = answer.indexOf("\r\n\r\n");
    return end > 0 && answer.left(answer.indexOf('\r')).contains(" 200") ? answer.mid(end + 4) : QByteArray();
}

} // namespace

quint16 SnacServer::freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : 0;
}

std::unique_ptr<SnacServer> SnacServer::start(QString *why)
{
    std::unique_ptr<SnacServer> server(new SnacServer);
    server->m_program = qEnvironmentVariable("PREGONERO_SNAC");
    if (server->m_program.isEmpty())
        server->m_program = QStandardPaths::findExecutable(u"snac"_s);
    if (server->m_program.isEmpty()) {
        *why = u"snac is not installed (Debian package snac2)"_s;
        return nullptr;
    }
    server->m_port = freePort();
    const QString data = dataFolder(server->folder());
    const QByteArray port = QByteArray::number(server->m_port);
    bool ok = false;
    const QByteArray said = run(server->m_program, {u"init"_s, data},
                                "127.0.0.1\n" + port + "\n127.0.0.1:" + port + "\n\n\n", &ok);
    QFile settings(data + u"/server.json"_s);
    if (!ok || !settings.open(QIODevice::ReadOnly)) {
        *why = u"snac init failed: "_s + QString::fromUtf8(said);
        return nullptr;
    }
    QJsonObject json = QJsonDocument::fromJson(settings.readAll()).object();
    settings.close();
    json[u"protocol"] = u"http"_s;
    // It delivers to itself: with its default of a few threads none is left to answer, and mentions come minutes late.
    json[u"num_threads"] = 24;
    json[u"queue_timeout"] = 2;
    json[u"queue_timeout_2"] = 2;
    if (!settings.open(QIODevice::WriteOnly | QIODevice::Truncate)
        || settings.write(QJsonDocument(json).toJson()) < 0) {
        *why = u"snac's settings cannot be written: "_s + settings.errorString();
        return nullptr;
    }
    settings.close();
    for (const QString &user : {u"alcaldia"_s, u"vecina"_s}) {
        if (!server->addUser(user)) {
            *why = u"snac adduser failed for "_s + user;
            return nullptr;
        }
    }
    if (!server->resume()) {
        *why = u"snac does not answer: "_s + QString::fromUtf8(server->log());
        return nullptr;
    }
    return server;
}

SnacServer::~SnacServer()
{
    if (m_process) { // its own way to end takes seconds, and nobody needs its data any more
        m_process->kill();
        m_process->waitForFinished(5'000);
    }
    if (QTest::currentTestFailed()) {
        m_folder.setAutoRemove(false);
        qInfo("snac's data and log are kept in %ls", qUtf16Printable(m_folder.path()));
    }
}

QUrl SnacServer::url() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(m_port));
}

bool SnacServer::addUser(const QString &user)
{
    bool ok = false;
    const QByteArray said = run(m_program, {u"adduser"_s, dataFolder(folder()), user}, "\n", &ok);
    const QByteArray mark = "password is ";
    const qsizetype at = said.indexOf(mark);
    if (!ok || at < 0)
        return false;
    const qsizetype from = at + mark.size();
    m_passwords.insert(user, QString::fromUtf8(said.mid(from, said.indexOf('\n', from) - from).trimmed()));
    return true;
}

QByteArray SnacServer::token(const QString &user) const
{
    const QByteArray form = "login=" + QUrl::toPercentEncoding(user)
        + "&passwd=" + QUrl::toPercentEncoding(password(user));
    return exchange(m_port, "POST /oauth/x-snac-get-token HTTP/1.0\r\nHost: 127.0.0.1\r\n"
                            "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                            + QByteArray::number(form.size()) + "\r\n\r\n" + form)
        .trimmed();
}

void SnacServer::stop()
{
    if (!m_process)
        return;
    m_process->terminate();
    if (!m_process->waitForFinished(5'000)) {
        m_process->kill();
        m_process->waitForFinished(5'000);
    }
    m_process.reset();
}

bool SnacServer::resume()
{
    stop();
    m_process = std::make_unique<QProcess>();
    m_process->setProcessChannelMode(QProcess::MergedChannels);
    m_process->setStandardOutputFile(folder() + u"/httpd.log"_s, QIODevice::Append);
#ifdef Q_OS_LINUX
    // A test that crashes or is killed must not leave a server behind.
    m_process->setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
#endif
    m_process->start(m_program, {u"httpd"_s, dataFolder(folder())});
    if (!m_process->waitForStarted(5'000))
        return false;
    QDeadlineTimer deadline(15'000);
    while (!deadline.hasExpired()) {
        if (!exchange(m_port, "GET /api/v1/instance HTTP/1.0\r\nHost: 127.0.0.1\r\n\r\n").isEmpty())
            return true;
        if (m_process->waitForFinished(20)) // also the pause between two looks
            return false;
    }
    return false;
}

QByteArray SnacServer::log() const
{
    QFile file(folder() + u"/httpd.log"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace pregonero
