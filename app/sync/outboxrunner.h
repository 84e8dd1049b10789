// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/outbox.h"
#include "app/host/host.h"
#include "app/store/ledger.h"
#include "app/store/store.h"
#include "app/sync/ports.h"

#include <QObject>
#include <QSet>

namespace pregonero {
class FileLock;
}

namespace pregonero::sync {

/// How the outbox waits. Tests shorten it; people do not see it.
struct Pace {
    std::chrono::milliseconds publishDeadline = std::chrono::seconds(60); ///< then the outcome is unknown
    std::chrono::milliseconds lookUpDeadline = std::chrono::seconds(60);
    /// A request cut off may still be on its way: looking at once could find nothing and then be wrong.
    std::chrono::milliseconds settle = std::chrono::seconds(8);
    /// "Not there" counts only from here on, where nothing but our own look keeps a second post away: a server that
    /// answered with a timeout or an error may still be working at the first.
    std::chrono::milliseconds sure = std::chrono::minutes(4);
    std::chrono::milliseconds takeOver = std::chrono::seconds(5); ///< between looks at a lock that another holds
    std::chrono::milliseconds firstRetry = std::chrono::seconds(5); ///< doubled each time, with jitter
    std::chrono::milliseconds longestRetry = std::chrono::minutes(15);
};

/// Sends what is queued, one irreversible call at a time, and never says what it does not know. Main thread.
///
/// Each row: media uploaded (repeatable) -> `sending` on disk -> publish -> `sent` with its proof, `failed` (surely
/// not there), `queued` again (surely not there and worth another try: back-off with jitter, Retry-After honoured) or
/// `unknown`. Rows found in `sending` that this program did not put there were cut off by a kill: they become
/// `unknown`. An unknown row is looked up with the adapter's verify before anything else; where that cannot tell, a
/// person decides. "Not there" is believed after Pace::sure. Without a credential rows wait. One program a workspace sends: the holder of the lock file.
class OutboxRunner final : public QObject
{
    Q_OBJECT

public:
    OutboxRunner(store::Store &store, Host &host, PortFor portFor, Clock &clock, QObject *parent = nullptr);
    ~OutboxRunner() override;

    void setPace(Pace pace) { m_pace = pace; }

    /// Starts to work through the queue and keeps at it; false if another program holds the lock (it sends for us).
    bool start();
    /// Starts now or as soon as the program that holds the lock lets it go.
    void startWhenFree();
    /// It would send, but another program on this workspace does.
    [[nodiscard]] bool otherSends() const { return m_wanting && !m_running; }
    /// A credential was given or the keychain opened: what waits for one is tried at once.
    void credentialsChanged();
    void stop(); ///< nothing new is begun; releases the lock once the call in hand is answered
    [[nodiscard]] bool holdsLock() const { return m_lock != nullptr; }

    /// Looks again now: something was queued, the network came back, a person asked.
    void wake();
    /// Nothing is left that could move by itself without waiting for an hour, for the network or for a person.
    [[nodiscard]] bool isIdle() const { return m_idle; }
    /// Answers when idle, at once if it is so already.
    [[nodiscard]] Call<bool> untilIdle();

    /// While offline nothing is attempted; rows wait.
    void setOffline(bool offline);

Q_SIGNALS:
    void idle();
    void sent(const pregonero::OutboxId &id);
    void otherSendsChanged(bool other);
    void stuck(const pregonero::OutboxId &id, const QString &why); ///< failed, or unknown and left to a person

private:
    struct Job; // one row in hand with all it needs
    using JobPtr = std::shared_ptr<Job>;

    void takeOver();
    void doubt();
    void look();
    void choose(const QList<OutboxItem> &open);
    void begin(OutboxItem item);
    void upload(const JobPtr &job);
    void publish(const JobPtr &job);
    void settle(const JobPtr &job, const Result<Receipt> &result);
    void lookUp(const JobPtr &job);
    void weigh(const JobPtr &job, const Result<Verification> &result);
    void record(const JobPtr &job, journal::Act act, QList<journal::Act> before = {});
    void putOff(const JobPtr &job, const Error &error);
    void done();
    void sleepUntil(TimePoint when);
    void setIdle(bool idle);
    [[nodiscard]] std::chrono::milliseconds backOff(int attempts) const;
    void keychainMissing(const JobPtr &job, const Error &error);
    void markSent(const JobPtr &job, const Receipt &receipt);
    [[nodiscard]] TimePoint keychainAt(const OutboxItem &item) const;
    [[nodiscard]] TimePoint dueAt(const OutboxItem &item) const;

    store::Store &m_store;
    store::Ledger m_ledger;
    Host &m_host;
    PortFor m_portFor;
    Clock &m_clock;
    Pace m_pace;
    std::unique_ptr<FileLock> m_lock;
    QList<std::shared_ptr<QPromise<Result<bool>>>> m_waiting;
    QSet<OutboxId> m_leftToPerson; // verify cannot tell: not asked again by itself
    QHash<OutboxId, int> m_tries; // consecutive put-offs of a row in this run
    QHash<OutboxId, TimePoint> m_lookAt; // unknown rows: not before
    OutboxId m_sending; // the row that is ours while in Sending
    QHash<AccountId, TimePoint> m_keychainAt; // no credential: not before; the null id: of every account
    bool m_running = false;
    bool m_wanting = false; // waits for the lock of another program
    bool m_doubted = false; // what a backup brought is marked as such: sending may begin
    quint64 m_watch = 0; // as m_sleep, of the lock
    bool m_busy = false;
    bool m_again = false;
    bool m_idle = false;
    bool m_offline = false;
    quint64 m_sleep = 0; // a timer of an older sleep finds another number here
};

} // namespace pregonero::sync
