// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/flows/killsteps.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QUuid>

#include <csignal>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace pregonero::test {

QString name(Step step)
{
    switch (step) {
    case Step::BeforeUpload: return u"before the upload"_s;
    case Step::AfterUpload: return u"after the upload"_s;
    case Step::SendingWritten: return u"\"sending\" written"_s;
    case Step::RequestOnItsWay: return u"request on its way"_s;
    case Step::AnsweredNotRecorded: return u"answered, not recorded"_s;
    }
    return {};
}

QList<Step> stepsOn(bool server)
{
    QList<Step> steps{Step::BeforeUpload, Step::AfterUpload, Step::SendingWritten, Step::AnsweredNotRecorded};
    if (server)
        steps.insert(3, Step::RequestOnItsWay);
    return steps;
}

// Reads only: a connection that could write would clear up after the killed program, which is the next one's task.
Peek::Peek(const QString &workspace)
    : m_file(workspace + u"/pregonero.sqlite"_s)
    , m_name(QUuid::createUuid().toString())
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    database.setDatabaseName(m_file);
    database.setConnectOptions(u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=2000"_s);
    (void)database.open();
}

Peek::~Peek()
{
    letGo();
    QSqlDatabase::removeDatabase(m_name);
}

int Peek::rows(const QString &state)
{
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    query.prepare(u"SELECT count(*) FROM outbox WHERE state = ?"_s);
    query.addBindValue(state);
    return query.exec() && query.next() ? query.value(0).toInt() : -1;
}

// The lock that a writer of a database in WAL mode takes: https://sqlite.org/walformat.html#locks
bool Peek::hold()
{
    m_held = ::open(QFile::encodeName(m_file + u"-shm"_s).constData(), O_RDWR | O_CLOEXEC);
    struct flock lock = {};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    lock.l_start = 120; // WAL_WRITE_LOCK
    lock.l_len = 1;
    if (m_held >= 0 && ::fcntl(m_held, F_SETLK, &lock) == 0)
        return true;
    letGo();
    return false;
}

void Peek::letGo()
{
    if (m_held >= 0)
        ::close(std::exchange(m_held, -1));
}

namespace {

std::mutex keychainTurn;

/// Processes of that name on this session's bus.
QList<qint64> ofThisSession(const QByteArray &name)
{
    const QByteArray bus = "DBUS_SESSION_BUS_ADDRESS=" + qgetenv("DBUS_SESSION_BUS_ADDRESS");
    const auto contents = [](const QString &path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    QList<qint64> found;
    const QStringList processes = QDir(u"/proc"_s).entryList(QDir::Dirs);
    for (const QString &process : processes) {
        const QString folder = u"/proc/"_s + process;
        if (process.front().isDigit() && contents(folder + u"/comm"_s).startsWith(name)
            && contents(folder + u"/environ"_s).split('\0').contains(bus))
            found.append(process.toLongLong());
    }
    return found;
}

} // namespace

SilentKeychain::SilentKeychain()
    : m_turn(keychainTurn)
    , m_daemons(ofThisSession("gnome-keyring-d"))
{
    for (const qint64 daemon : std::as_const(m_daemons))
        ::kill(pid_t(daemon), SIGSTOP);
}

SilentKeychain::~SilentKeychain()
{
    for (const qint64 daemon : std::as_const(m_daemons))
        ::kill(pid_t(daemon), SIGCONT);
}

bool hasOpen(const QProcess &process, const QString &file)
{
    const QString wanted = QFileInfo(file).canonicalFilePath();
    const QDir open(u"/proc/%1/fd"_s.arg(process.processId()));
    const QStringList descriptors = open.entryList(QDir::Files | QDir::System | QDir::NoDotAndDotDot);
    return !wanted.isEmpty() && std::ranges::any_of(descriptors, [&](const QString &descriptor) {
        return QFile::symLinkTarget(open.filePath(descriptor)) == wanted;
    });
}

int linesWith(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    int found = 0;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine();
        found += line.endsWith('\n') && line.contains(bytes);
    }
    return found;
}

} // namespace pregonero::test
