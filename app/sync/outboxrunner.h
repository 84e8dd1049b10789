// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/outbox.h"
#include "app/host/host.h"
#include "app/store/ledger.h"
#include "app/store/store.h"
#include "app/sync/pace.h"
#include "app/sync/ports.h"

#include <QObject>
#include <QHash>

namespace pregonero {
class FileLock;
}

namespace pregonero::sync {

class OutboxLane;
struct OutboxWork;

/// Sends what is queued and never says what it does not know: one irreversible call at a time on each account, several
/// accounts at once (OutboxLane), so that a network that keeps silent holds up its own account alone. Main thread.
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

    void setPace(Pace pace);

    /// Starts to work through the queue and keeps at it; false if another program holds the lock (it sends for us).
    bool start();
    /// Starts now or as soon as the program that holds the lock lets it go.
    void startWhenFree();
    /// It would send, but another program on this workspace does.
    [[nodiscard]] bool otherSends() const { return m_wanting; }
    /// A credential was given or the keychain opened: what waits for one is tried at once.
    void credentialsChanged();
    void stop(); ///< nothing new is begun; releases the lock once the calls in hand are answered
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
    void takeOver();
    void doubt();
    void look();
    void choose(const QList<OutboxItem> &open);
    void release();
    void sleepUntil(TimePoint when);
    void setIdle(bool idle);
    [[nodiscard]] OutboxLane &laneOf(const AccountId &account);
    [[nodiscard]] bool isAnyInHand() const;

    Clock &m_clock;
    std::unique_ptr<OutboxWork> m_work;
    QHash<AccountId, OutboxLane *> m_lanes; // children
    std::unique_ptr<FileLock> m_lock;
    QList<std::shared_ptr<QPromise<Result<bool>>>> m_waiting;
    bool m_wanting = false; // waits for the lock of another program
    bool m_doubted = false; // what a backup brought is marked as such: sending may begin
    bool m_looking = false;
    bool m_again = false; // what is being read is old already
    bool m_idle = false;
    bool m_offline = false;
    quint64 m_sleep = 0; // a timer of an older sleep finds another number here
    quint64 m_watch = 0; // as m_sleep, of the lock
};

} // namespace pregonero::sync
