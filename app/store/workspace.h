// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/base/filelock.h"
#include "app/base/result.h"
#include "app/store/store.h"

#include <QLockFile>

#include <functional>
#include <memory>
#include <vector>

namespace pregonero::store {

class Session;

/// The files of one workspace: creating, upgrading, checking, backing up, setting aside. On the store thread.
///   pregonero.sqlite (-wal, -shm)   the database          backups/   copies, the newest five
///   running/*.lock                  one a program that has it open; a dead program's is an unclean end
///   media/                          files to publish      opening.lock   one program at a time opens
///   restored.mark                   a backup was put in place; its outbox is not marked as doubtful yet
///   offline.mark                    the workspace works offline until somebody says otherwise
class Workspace final
{
public:
    explicit Workspace(QString folder) : m_folder(std::move(folder)) { }

    /// Who hears of what takes long while opening; called on the store thread.
    void tell(std::function<void(OpeningWork, qint64)> listener) { m_tell = std::move(listener); }

    [[nodiscard]] Result<Opened> open(Session &session, TimePoint now);
    void close(Session &session);
    [[nodiscard]] Result<QString> backUp(Session &session, TimePoint now);
    /// On a connection of its own: any thread, while another one works.
    [[nodiscard]] Result<QString> backUpIfDue(TimePoint now);
    [[nodiscard]] QList<Backup> backups(TimePoint now) const; ///< newest first; those with a name of a day to come, last
    [[nodiscard]] Result<SetAside> setDamagedAside(Session &session, TimePoint now, WithoutCopy without);
    /// Reads the whole open file. What is found is found again at each start.
    [[nodiscard]] Result<bool> check(Session &session);

    [[nodiscard]] Result<bool> keepOffline(bool offline);
    /// Where another program changed it since it was last read or kept here.
    [[nodiscard]] std::optional<bool> offlineNews();

    /// A backup was put in place and nobody has looked yet at what its outbox says.
    [[nodiscard]] bool isRestored() const;
    void forgetRestored();

    [[nodiscard]] QString databaseFile() const { return path(QStringLiteral("pregonero.sqlite")); }

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder + u'/' + name; }
    [[nodiscard]] Result<bool> makeFolders();
    [[nodiscard]] Result<bool> create(Session &session, TimePoint now);
    [[nodiscard]] Result<bool> connect(Session &session);
    [[nodiscard]] Result<Opened> openLocked(Session &session, TimePoint now);
    [[nodiscard]] Result<std::unique_ptr<FileLock>> lockOpening();
    /// Other programs' marks. Those of dead programs are held until this goes, so that a check that is cut off
    /// itself is made again.
    struct Others {
        int alive = 0;
        bool uncheckedMark = false;
        std::vector<std::unique_ptr<QLockFile>> dead;
        [[nodiscard]] bool unclean() const { return uncheckedMark || !dead.empty(); }
    };
    [[nodiscard]] Others others() const;
    void markRunning();
    [[nodiscard]] bool markRestored() const;
    /// The newest backup that is whole, copied to `place`; none where none is. An error where it cannot be copied.
    [[nodiscard]] Result<std::optional<Backup>> readyCopy(Session &session, const QString &place, TimePoint now);
    void begin(OpeningWork work) const;
    void pruneBackups(const QString &made, TimePoint now) const; ///< keeps `made` and the newest others

    QString m_folder;
    bool m_offline = false; // as it was last read or kept
    std::unique_ptr<QLockFile> m_running;
    std::function<void(OpeningWork, qint64)> m_tell;
};

} // namespace pregonero::store
