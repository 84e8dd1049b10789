// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/call.h"
#include "app/base/clock.h"
#include "app/domain/ids.h"
#include "app/journal/act.h"
#include "app/journal/entry.h"
#include "app/journal/signing.h"

#include <QObject>
#include <QPromise>
#include <QThread>

#include <functional>
#include <memory>
#include <optional>

namespace pregonero::store {

class Session;
class Workspace;

/// What opening a workspace found and did.
struct Opened {
    bool created = false;
    bool uncleanEnd = false; ///< the last program here did not close; the database was checked and is whole
    QString backup; ///< copy made before a schema step; empty: none needed
    int schema = 0;
    bool offline = false; ///< it was left offline: see Store::keepOffline
};

/// A copy of the database in the workspace's folder backups.
struct Backup {
    QString path;
    TimePoint at{};
    qint64 bytes = 0;
};

/// What became of a damaged file.
/// What becomes of a damaged workspace of which there is no whole copy.
enum class WithoutCopy { Refuse, BeginAnew };

struct SetAside {
    QString damaged; ///< where it is kept now
    std::optional<Backup> restored; ///< what took its place; none: the workspace begins anew
};

/// Work before a workspace opens that takes seconds on a large archive.
enum class OpeningWork {
    Checking, ///< reads the whole file: the last program here did not end well
    Copying, ///< a backup before the file takes another form
    Upgrading,
};

/// Something changed on disk, by this program or another one on the same workspace.
struct Change {
    bool accounts = false;
    bool posts = false; ///< new, changed or read
    bool drafts = false;
    bool outbox = false;
    bool journal = false;
    [[nodiscard]] bool any() const { return accounts || posts || drafts || outbox || journal; }
    [[nodiscard]] Change operator|(const Change &other) const
    {
        return {accounts || other.accounts, posts || other.posts, drafts || other.drafts, outbox || other.outbox,
                journal || other.journal};
    }
};

/// One workspace: a folder with the database, its media and backups. Owns the store thread, the only thread that
/// holds the connection. Lives on the main thread; every Call answers there through its context.
///
/// A damaged file, a newer schema, a full disk and a read-only folder are Errors of kind Storage whose message says
/// what to do (detail: "damaged", "newer schema: ...", "full", "read-only", "busy"); setDamagedAside() is the way out of
/// the first.
class Store final : public QObject
{
    Q_OBJECT

public:
    Store(QString folder, Clock &clock, QObject *parent = nullptr);
    ~Store() override; ///< closes cleanly: checkpoints, marks the clean end, joins the thread

    [[nodiscard]] const QString &folder() const { return m_folder; }
    [[nodiscard]] QString mediaFolder() const;
    [[nodiscard]] Clock &clock() const { return m_clock; }

    [[nodiscard]] Call<Opened> open();
    /// After open() failed on a damaged file: keeps it aside under a dated name and puts the newest backup that is whole in
    /// its place. Changes nothing where that copy cannot be placed (a full disk), or where there is none and `without`
    /// refuses (detail: "no copy").
    [[nodiscard]] Call<SetAside> setDamagedAside(WithoutCopy without = WithoutCopy::Refuse);
    [[nodiscard]] QString databaseFile() const;
    /// Newest first. May be asked before open() and after it failed.
    [[nodiscard]] Call<QList<Backup>> backups();
    /// Reads the whole file for damage. Takes seconds on a large archive.
    [[nodiscard]] Call<bool> check();

    /// To be asked before anything is sent. Where a backup was put in place, every row of its outbox that may have gone out
    /// since becomes unknown, once and on record; true at once where none was. Needs a writer.
    [[nodiscard]] Call<bool> doubtRestored();

    /// A consistent copy of the database in the workspace's folder backups, of which the newest five are kept. Answers
    /// its path. Takes seconds on a large archive.
    [[nodiscard]] Call<QString> backUp();
    /// The same beside the store thread, which goes on meanwhile, where the newest copy is older than a day and the disk
    /// has room for three. Answers the path, empty where none was due. One at a time; the end of the program waits for it.
    [[nodiscard]] Call<QString> backUpIfDue();

    /// Whether the workspace works offline, for every program on it and for later starts. Kept as a file beside the
    /// database: a backup put in place does not change it.
    [[nodiscard]] Call<bool> keepOffline(bool offline);

    /// Who signs from now on. Without a writer append() is refused.
    void setWriter(journal::SigningKey key);

    /// Journals acts and projects them into the tables the panes read, all in one fsynced transaction.
    /// An act that its projection refuses (an outbox step that may not follow) undoes all of them: kind Rejected.
    [[nodiscard]] Call<QList<journal::Entry>> append(QList<journal::Act> acts);

    /// Runs f on the store thread; f is `Result<T>(Session &)`. For the repositories of this room.
    template<class F>
    [[nodiscard]] auto run(F f) -> QFuture<std::invoke_result_t<F, Session &>>
    {
        using R = std::invoke_result_t<F, Session &>;
        auto promise = std::make_shared<QPromise<R>>();
        promise->start();
        auto future = promise->future();
        post([promise, f = std::move(f)](Session &session) mutable {
            promise->addResult(f(session));
            promise->finish();
        });
        return future;
    }

    /// For repositories: tells everybody after a write. From any thread.
    void announce(Change change);

Q_SIGNALS:
    /// On the main thread, after the transaction is on disk. Several writes may arrive as one.
    void changed(pregonero::store::Change change);
    /// Another program on this workspace went offline or online. On the main thread, within about a second.
    void offlineKept(bool offline);
    /// While open() is at work: what it has begun, on a file of that many bytes. How long it takes nobody knows.
    void opening(pregonero::store::OpeningWork work, qint64 bytes);

private:
    void post(std::function<void(Session &)> job);
    void watchOthers();
    void collect(Change change);

    QString m_folder;
    Clock &m_clock;
    QThread m_thread;
    // The next three are touched on the store thread only.
    std::shared_ptr<Session> m_session;
    std::shared_ptr<Workspace> m_workspace;
    QObject *m_worker = nullptr; // lives there

    std::unique_ptr<QThread> m_copying; // backUpIfDue() at work
    std::optional<journal::SigningKey> m_key;
    Change m_collected; // not emitted yet
    bool m_emitting = false;
};

} // namespace pregonero::store
