// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Copies of the database, and what takes the place of a damaged one; the rest of the workspace is in workspace.cpp.

#include "app/store/schema.h"
#include "app/store/session.h"
#include "app/store/workspace.h"
#include "app/store/workspacefiles.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QStorageInfo>
#include <QTimeZone>

#include <algorithm>

namespace pregonero::store {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int backupsKept = 5;
constexpr auto due = 20h; // a desk opened each morning, now earlier, now later, has one each day
constexpr int wantedRoom = 3; // times the file: the copy, and as much again for what is being written and for others

constexpr auto stampFormat = u"yyyyMMdd'T'hhmmsszzz'Z'";

TimePoint timeOf(const QFileInfo &backup)
{
    QDateTime at = QDateTime::fromString(backup.fileName().section(u'-', 1).section(u'.', 0, 0),
                                         QString::fromUtf16(stampFormat));
    at.setTimeZone(QTimeZone::UTC);
    return toTimePoint(at.isValid() ? at : backup.lastModified());
}

} // namespace

Error storage(const char *message, const QString &detail)
{
    return {ErrorKind::Storage, QCoreApplication::translate("pregonero::store", message), detail};
}

Error readOnlyFolder(const QString &folder)
{
    return storage("The workspace's folder cannot be written to. Allow writing in it, or choose another folder.",
                   u"read-only: "_s + folder);
}

QString stamp(TimePoint now)
{
    return toDateTime(now).toString(QString::fromUtf16(stampFormat));
}

QString unusedName(const QString &path)
{
    for (int n = 1;; ++n) {
        const QString name = n == 1 ? path : path + u'.' + QString::number(n);
        if (!QFile::exists(name))
            return name;
    }
}

bool moveDatabase(const QString &from, const QString &to)
{
    for (const auto &part : {u"-wal"_s, u"-shm"_s}) {
        if (QFile::exists(from + part) && !QFile::rename(from + part, to + part))
            return false;
    }
    return !QFile::exists(from) || QFile::rename(from, to);
}

Result<QString> Workspace::backUp(Session &session, TimePoint now)
{
    const QString target = unusedName(path(u"backups/pregonero-"_s + stamp(now) + u".sqlite"_s));
    const QString partial = target + u".partial"_s;
    QFile::remove(partial);
    const auto done = Session::caught([&] {
        session.runOnce(u"VACUUM INTO '%1'"_s.arg(QString(partial).replace(u'\'', u"''"_s)));
        return true;
    });
    if (!done) {
        QFile::remove(partial);
        return fail(done.error());
    }
    if (!QFile::rename(partial, target))
        return fail(readOnlyFolder(m_folder));
    pruneBackups(target, now);
    return target;
}

Result<QString> Workspace::backUpIfDue(TimePoint now)
{
    // Of two programs one makes it. Held in that thread alone, so nobody waits here.
    const auto making = FileLock::take(path(u"backups/making.lock"_s), 0ms);
    const QList<Backup> there = backups(now);
    if (!making || (!there.isEmpty() && std::chrono::abs(now - there.constFirst().at) < due))
        return QString();
    const qint64 size = QFileInfo(databaseFile()).size() + QFileInfo(databaseFile() + u"-wal"_s).size();
    const qint64 room = QStorageInfo(path(u"backups"_s)).bytesAvailable();
    if (room >= 0 && room < wantedRoom * size)
        return fail(ErrorKind::Storage,
                    QCoreApplication::translate("pregonero::store",
                                                "No safety copy of the workspace was made today: the disk has %1 free, and "
                                                "%2 are wanted. Free some space.")
                        .arg(QLocale().formattedDataSize(room), QLocale().formattedDataSize(wantedRoom * size)),
                    u"full"_s);
    Session session;
    if (const auto connected = session.connect(databaseFile(), false, true); !connected)
        return fail(connected.error());
    return backUp(session, now);
}

QList<Backup> Workspace::backups(TimePoint now) const
{
    QList<Backup> found;
    const QDir folder(path(u"backups"_s));
    for (const QFileInfo &file : folder.entryInfoList({u"pregonero-*.sqlite*"_s}, QDir::Files)) {
        if (!file.fileName().endsWith(u".partial"))
            found.append({file.filePath(), timeOf(file), file.size()});
    }
    // A name of a day to come was given by a clock that ran ahead: such copies come last.
    const TimePoint soon = now + 24h;
    std::ranges::sort(found, [soon](const Backup &a, const Backup &b) {
        return (a.at > soon) != (b.at > soon) ? b.at > soon : a.at > b.at;
    });
    return found;
}

void Workspace::pruneBackups(const QString &made, TimePoint now) const
{
    // Where a clock was set back, names of days to come stand before what was made just now.
    QList<Backup> others = backups(now);
    others.removeIf([&made](const Backup &one) { return one.path == made; });
    for (qsizetype i = backupsKept - 1; i < others.size(); ++i)
        QFile::remove(others[i].path);
    // A copy that was cut off; one that grows is another program's.
    const QDateTime hourAgo = QDateTime::currentDateTimeUtc().addSecs(-3600);
    const QDir folder(path(u"backups"_s));
    for (const QFileInfo &file : folder.entryInfoList({u"*.partial"_s}, QDir::Files)) {
        if (file.lastModified() < hourAgo)
            QFile::remove(file.filePath());
    }
}

Result<std::optional<Backup>> Workspace::readyCopy(Session &session, const QString &place, TimePoint now)
{
    for (const Backup &backup : backups(now)) {
        const bool good = session.connect(backup.path, false, true) && schemaOf(session) && checkWhole(session);
        session.disconnect();
        if (!good)
            continue;
        QFile::remove(place);
        if (QFile::copy(backup.path, place))
            return backup;
        QFile::remove(place); // what there was room for
        return fail(ErrorKind::Storage,
                    QCoreApplication::translate("pregonero::store",
                                                "The safety copy %1 is whole, but it cannot be put in place: %2 are wanted on "
                                                "the disk. Nothing was changed. Free some space and try again.")
                        .arg(QDir::toNativeSeparators(backup.path), QLocale().formattedDataSize(backup.bytes)),
                    u"full"_s);
    }
    return std::optional<Backup>();
}

Result<SetAside> Workspace::setDamagedAside(Session &session, TimePoint now, WithoutCopy without)
{
    session.disconnect();
    m_running.reset(); // or this very program would be one that has it open
    const auto lock = lockOpening();
    if (!lock)
        return fail(lock.error());
    if (others().alive > 0)
        return fail(storage("The workspace is open in another program. Close it there first.", u"in use"_s));
    // What takes its place is ready before the damaged file is touched.
    const QString copy = path(u"creating.sqlite"_s);
    const auto ready = readyCopy(session, copy, now);
    if (!ready)
        return fail(ready.error());
    if (!*ready && without == WithoutCopy::Refuse)
        return fail(storage("There is no safety copy that is whole. Nothing was changed.", u"no copy"_s));
    // The mark is there before the database is: cut off in between, there is nothing to be doubted.
    if (*ready && !markRestored())
        return fail(readOnlyFolder(m_folder));
    const SetAside done{unusedName(databaseFile() + u".damaged-"_s + stamp(now)), *ready};
    if (!moveDatabase(databaseFile(), done.damaged))
        return fail(readOnlyFolder(m_folder));
    if (*ready && !QFile::rename(copy, databaseFile())) {
        (void)moveDatabase(done.damaged, databaseFile());
        return fail(readOnlyFolder(m_folder));
    }
    QFile::remove(path(u"running/unchecked.mark"_s));
    return done;
}

} // namespace pregonero::store
