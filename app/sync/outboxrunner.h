// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/outbox.h"
#include "app/host/host.h"
#include "app/store/ledger.h"
#include "app/store/store.h"
#include "app/sync/ports.h"

#include <QLockFile>
#include <QObject>

namespace pregonero::sync {

/// Sends what is queued, one irreversible call at a time, and never says what it does not know. Main thread.
///
/// Each row: media uploaded (repeatable) -> `sending` on disk -> publish -> `sent` with its proof, `failed` (surely
/// not there), `queued` again (surely not there and worth another try: back-off with jitter, Retry-After honoured) or
/// `unknown`. Rows found in `sending` at start were cut off by a kill: they become `unknown`. An unknown row is looked
/// up with the adapter's verify before anything else; where that cannot tell, a person decides.
/// One program a workspace sends: the holder of the lock file.
class OutboxRunner final : public QObject
{
    Q_OBJECT

public:
    OutboxRunner(store::Store &store, Host &host, PortFor portFor, Clock &clock, QObject *parent = nullptr);
    ~OutboxRunner() override;

    /// Starts to work through the queue and keeps at it; false if another program holds the lock (it sends for us).
    bool start();
    void stop(); ///< after the row in hand; releases the lock
    [[nodiscard]] bool holdsLock() const { return m_holding; }

    /// Looks again now: something was queued, the network came back, a person asked.
    void wake();
    /// Nothing is queued, in hand or unknown-and-not-yet-looked-up that could move without waiting for an hour.
    [[nodiscard]] bool isIdle() const { return m_idle; }

    /// Answers when idle (or at once).
    [[nodiscard]] Call<bool> untilIdle();

    /// While offline nothing is attempted; rows wait and say so.
    void setOffline(bool offline);

Q_SIGNALS:
    void idle();
    void sent(const pregonero::OutboxId &id);
    void stuck(const pregonero::OutboxId &id, const pregonero::Error &error); ///< failed or unknown

private:
    void look();
    void setIdle(bool idle);
    void handle(const OutboxItem &item);
    void attempt(OutboxItem item, Account account);
    void upload(OutboxItem item, Account account, QStringList uploads);
    void send(OutboxItem item, Account account, QStringList uploads);
    void settle(OutboxItem item, Result<Receipt> result);
    void lookUp(OutboxItem item, Account account);
    void record(OutboxItem item, QList<journal::Act> acts, std::optional<Error> trouble = {});
    void sleepUntil(TimePoint when);

    store::Store &m_store;
    store::Ledger m_ledger;
    Host &m_host;
    PortFor m_portFor;
    Clock &m_clock;
    std::unique_ptr<QLockFile> m_lock;
    QList<std::shared_ptr<QPromise<Result<bool>>>> m_waiting;
    QSet<OutboxId> m_undecided; // verify could not tell: left to a person, not asked again by itself
    QSet<OutboxId> m_claimed; // sending rows that are ours, not a dead program's
    bool m_running = false;
    bool m_holding = false;
    bool m_busy = false;
    bool m_again = false;
    bool m_idle = true;
    bool m_offline = false;
    quint64 m_sleep = 0;
};

} // namespace pregonero::sync
