// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/workspace.h"

#include "app/base/log.h"
#include "app/store/schema.h"
#include "app/store/session.h"
#include "app/store/workspacefiles.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

namespace pregonero::store {

using namespace Qt::StringLiterals;

namespace {

// A lock is stale when its program is gone, however old it is: a workspace stays open for weeks.
std::unique_ptr<QLockFile> lockFile(const QString &path)
{
    auto lock = std::make_unique<QLockFile>(path);
    lock->setStaleLockTime(0);
    return lock;
}

} // namespace

Result<Opened> Workspace::open(Session &session, TimePoint now)
{
    if (const auto made = makeFolders(); !made)
        return fail(made.error());
    // Creating, upgrading and checking are one program's at a time.
    const auto lock = lockOpening();
    if (!lock)
        return fail(lock.error());
    auto opened = openLocked(session, now);
    if (!opened)
        session.disconnect();
    return opened;
}

Result<Opened> Workspace::openLocked(Session &session, TimePoint now)
{
    Opened opened;
    const QFileInfo file(databaseFile());
    if (!file.exists()) {
        if (const auto made = create(session, now); !made)
            return fail(made.error());
        opened.created = true;
    } else if (file.size() == 0) {
        // We never leave an empty file (create() renames a finished one into place), so something emptied it.
        return fail(damagedError(u"empty file"_s));
    }
    if (const auto connected = connect(session); !connected)
        return fail(connected.error());
    const auto schema = schemaOf(session);
    if (!schema)
        return fail(schema.error());
    const Others found = others();
    opened.uncleanEnd = found.unclean();
    if (opened.uncleanEnd) {
        qCInfo(logStore) << "the last program here did not close; checking the database";
        begin(OpeningWork::Checking);
        if (const auto whole = check(session); !whole)
            return fail(whole.error());
    }
    if (*schema < knownSchema()) {
        begin(OpeningWork::Copying);
        const auto copy = backUp(session, now);
        if (!copy)
            return fail(copy.error());
        opened.backup = *copy;
        begin(OpeningWork::Upgrading);
        if (const auto done = upgradeSchema(session); !done)
            return fail(done.error());
    }
    opened.schema = knownSchema();
    opened.offline = m_offline = QFile::exists(path(u"offline.mark"_s));
    markRunning();
    return opened;
}

void Workspace::close(Session &session)
{
    if (session.isOpen()) {
        // PASSIVE does not wait for other programs; the last one to close empties the log anyway.
        const auto done = Session::caught([&] {
            session.runOnce(u"PRAGMA wal_checkpoint(PASSIVE)"_s);
            return true;
        });
        if (!done)
            qCWarning(logStore) << "closing:" << done.error().detail;
    }
    session.disconnect();
    m_running.reset(); // the clean end
}

Result<bool> Workspace::makeFolders()
{
    for (const auto &name : {u"."_s, u"media"_s, u"backups"_s, u"running"_s}) {
        if (!QDir().mkpath(path(name)))
            return fail(readOnlyFolder(m_folder));
    }
    // What citizens wrote in private and what is not published yet is nobody else's on this computer.
    QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return true;
}

Result<std::unique_ptr<FileLock>> Workspace::lockOpening()
{
    const QString file = path(u"opening.lock"_s);
    if (auto lock = FileLock::take(file, std::chrono::seconds(60)))
        return lock;
    if (!QFileInfo(file).isWritable())
        return fail(readOnlyFolder(m_folder));
    return fail(storage("Another program is opening this workspace and has not finished. Try again in a moment.",
                        u"opening.lock"_s));
}

Result<bool> Workspace::create(Session &session, TimePoint now)
{
    // A log without its database would be applied to the new one.
    if (!moveDatabase(databaseFile(), unusedName(databaseFile() + u".orphaned-"_s + stamp(now))))
        return fail(readOnlyFolder(m_folder));
    const QString fresh = path(u"creating.sqlite"_s);
    for (const auto &part : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QFile::remove(fresh + part);
    auto done = session.connect(fresh, true);
    if (done) // cut off in the middle it is begun anew, so nothing needs undoing
        done = Session::caught([&] {
            session.runOnce(u"PRAGMA journal_mode = MEMORY"_s);
            return true;
        });
    if (done)
        done = upgradeSchema(session);
    session.disconnect();
    if (!done)
        return done;
    if (!QFile::rename(fresh, databaseFile()))
        return fail(readOnlyFolder(m_folder));
    return true;
}

Result<bool> Workspace::connect(Session &session)
{
    auto connected = session.connect(databaseFile());
    if (!connected)
        return connected;
    return Session::caught([&] {
        if (session.value(u"PRAGMA journal_mode = WAL").toString() != u"wal")
            throw Failure{storage("The workspace's folder is on a drive that cannot be shared safely. Choose a folder "
                                  "on this computer.",
                                  u"journal_mode"_s)};
        session.runOnce(u"PRAGMA foreign_keys = ON"_s);
        session.runOnce(u"PRAGMA temp_store = MEMORY"_s);
        session.runOnce(u"PRAGMA cache_size = -8000"_s); // 8 MB
        session.runOnce(u"PRAGMA journal_size_limit = 67108864"_s);
        return true;
    });
}

Workspace::Others Workspace::others() const
{
    Others found;
    const QDir folder(path(u"running"_s));
    found.uncheckedMark = folder.exists(u"unchecked.mark"_s);
    for (const QString &name : folder.entryList({u"*.lock"_s}, QDir::Files)) {
        auto lock = lockFile(folder.filePath(name));
        if (lock->tryLock(0)) // only a dead program's lock can be taken
            found.dead.push_back(std::move(lock));
        else
            ++found.alive;
    }
    return found;
}

Result<bool> Workspace::check(Session &session)
{
    if (!session.isOpen())
        return fail(Session::notOpen());
    const QString mark = path(u"running/unchecked.mark"_s);
    auto whole = checkWhole(session);
    if (whole) {
        QFile::remove(mark);
    } else if (QFile file(mark); !file.open(QIODevice::WriteOnly)) { // each start must find it until it is repaired
        qCWarning(logStore) << "cannot write" << mark;
    }
    return whole;
}

void Workspace::begin(OpeningWork work) const
{
    if (m_tell)
        m_tell(work, QFileInfo(databaseFile()).size());
}

void Workspace::markRunning()
{
    m_running = lockFile(path(u"running/"_s + QUuid::createUuid().toString(QUuid::WithoutBraces) + u".lock"_s));
    m_running->tryLock(0);
}

bool Workspace::markRestored() const
{
    QFile mark(path(u"restored.mark"_s));
    return mark.open(QIODevice::WriteOnly);
}

bool Workspace::isRestored() const
{
    return QFile::exists(path(u"restored.mark"_s));
}

void Workspace::forgetRestored()
{
    QFile::remove(path(u"restored.mark"_s));
}

Result<bool> Workspace::keepOffline(bool offline)
{
    const QString mark = path(u"offline.mark"_s);
    if (QFile file(mark); offline ? !file.open(QIODevice::WriteOnly) : file.exists() && !file.remove())
        return fail(readOnlyFolder(m_folder));
    m_offline = offline;
    return true;
}

std::optional<bool> Workspace::offlineNews()
{
    const bool offline = QFile::exists(path(u"offline.mark"_s));
    return std::exchange(m_offline, offline) == offline ? std::nullopt : std::optional(offline);
}

} // namespace pregonero::store
