// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/session.h"

#include "app/base/log.h"

#include <QCoreApplication>
#include <QFile>
#include <QUuid>

namespace pregonero::store {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(pregonero::store)
};

// SQLite's primary result codes (https://sqlite.org/rescode.html); QSqlError gives the extended ones as text.
enum Code { Permission = 3, Busy = 5, Locked = 6, ReadOnly = 8, InputOutput = 10, Corrupt = 11, Full = 13,
            CannotOpen = 14, NotADatabase = 26 };

Error storage(const char *message, const QString &detail)
{
    return {ErrorKind::Storage, Tr::tr(message), detail};
}

} // namespace

Error damagedError(const QString &what)
{
    if (!what.isEmpty())
        qCWarning(logStore) << "damaged:" << what;
    return storage("The workspace's file is damaged. Nothing was changed. It can be kept aside and the newest backup "
                   "put in its place.",
                   QStringLiteral("damaged"));
}

Error storageError(const QSqlError &error)
{
    const int code = error.nativeErrorCode().toInt() & 0xff;
    const QString detail = QStringLiteral("sqlite %1: %2").arg(error.nativeErrorCode(), error.databaseText());
    switch (code) {
    case Corrupt:
    case NotADatabase: return damagedError(error.databaseText());
    case Full:
        return storage("The disk is full, so this was not saved. Free some space and try again.",
                       QStringLiteral("full"));
    case Permission:
    case ReadOnly:
        return storage("The workspace cannot be written to: its folder or its file is read-only. Allow writing, or "
                       "choose another folder.",
                       QStringLiteral("read-only"));
    case CannotOpen:
        return storage("The workspace's file cannot be opened. Check that the folder exists and that you may write in "
                       "it.",
                       detail);
    case Busy:
    case Locked:
        return storage("Another program is writing to this workspace and did not finish in time. Try again.",
                       QStringLiteral("busy"));
    case InputOutput:
        return storage("The disk could not be read or written, so this was not saved. Check the disk and its free "
                       "space.",
                       detail);
    default:
        qCWarning(logStore) << detail;
        return {ErrorKind::Storage, Tr::tr("The workspace could not be read or written."), detail};
    }
}

bool Rows::next()
{
    if (m_query->next())
        return true;
    // Also the end of the rows comes here, without an error; a damaged page or a vanished disk comes with one.
    if (m_query->lastError().isValid())
        throw Failure{storageError(m_query->lastError())};
    return false;
}

Session::Session() = default;

Session::~Session()
{
    disconnect();
}

Result<bool> Session::connect(const QString &file, bool create, bool readOnly)
{
    disconnect();
    m_name = QUuid::createUuid().toString();
    m_db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
    m_db.setDatabaseName(file);
    QStringList options{QStringLiteral("QSQLITE_BUSY_TIMEOUT=15000")};
    if (readOnly)
        options.append(QStringLiteral("QSQLITE_OPEN_READONLY"));
    m_db.setConnectOptions(options.join(u';'));
    if (!create && !readOnly && !QFile::exists(file))
        return fail(storage("The workspace's file is gone.", file));
    if (!m_db.open()) {
        Error error = storageError(m_db.lastError());
        disconnect();
        return fail(std::move(error));
    }
    return true;
}

void Session::disconnect()
{
    m_prepared.clear();
    m_names.forget();
    m_durability.reset();
    if (m_name.isEmpty())
        return;
    m_db.close();
    m_db = {};
    QSqlDatabase::removeDatabase(std::exchange(m_name, {}));
}

Error Session::notOpen()
{
    return storage("The workspace is not open.", QStringLiteral("not open"));
}

QSqlQuery &Session::prepared(const char16_t *sql)
{
    if (const auto known = m_prepared.find(sql); known != m_prepared.end())
        return known->second;
    // By name although the statements are written with question marks: QSqlQuery makes a new string for each value
    // that is bound by its position, which costs an ingest a tenth of its time.
    QString named;
    int at = 0;
    for (const char16_t *c = sql; *c != 0; ++c) {
        if (*c == u'?')
            named += placeholder(at++);
        else
            named += QChar(*c);
    }
    QSqlQuery query(m_db);
    query.setForwardOnly(true);
    if (!query.prepare(named))
        throw Failure{storageError(query.lastError())};
    return m_prepared.emplace(sql, std::move(query)).first->second;
}

const QString &Session::placeholder(int at)
{
    static const QStringList names = [] {
        QStringList names;
        for (int i = 0; i < 64; ++i)
            names.append(QStringLiteral(":v%1").arg(i));
        return names;
    }();
    return names.at(at);
}

Rows Session::execute(QSqlQuery &query)
{
    if (!query.exec()) {
        Error error = storageError(query.lastError());
        query.finish();
        throw Failure{std::move(error)};
    }
    if (!query.isSelect()) {
        m_lastId = query.lastInsertId().toLongLong();
        m_affected = query.numRowsAffected();
    }
    return Rows(query);
}

void Session::runOnce(const QString &sql)
{
    QSqlQuery query(m_db);
    if (!query.exec(sql))
        throw Failure{storageError(query.lastError())};
}

void Session::rollBack()
{
    // SQLite has done so itself after some errors; then this one fails, which changes nothing.
    QSqlQuery query(m_db);
    query.exec(QStringLiteral("ROLLBACK"));
    m_names.forget(); // what was learnt of rows that are gone now
}

} // namespace pregonero::store
