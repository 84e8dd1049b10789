// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/outboxrunner.h"

#include "app/base/filelock.h"
#include "app/base/log.h"
#include "app/sync/outboxlane.h"

namespace pregonero::sync {

using State = OutboxItem::State;

OutboxRunner::OutboxRunner(store::Store &store, Host &host, PortFor portFor, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_work(new OutboxWork{store, store::Ledger(store), host, std::move(portFor), clock})
{
    connect(&store, &store::Store::changed, this, [this](store::Change change) {
        // Another program may have written its last word and left.
        if (m_wanting && change.any())
            (void)start();
        else if (change.outbox || change.accounts)
            wake();
    });
}

OutboxRunner::~OutboxRunner()
{
    qDeleteAll(m_lanes); // before what they share
}

void OutboxRunner::setPace(Pace pace)
{
    m_work->waits.pace = pace;
}

bool OutboxRunner::start()
{
    if (m_work->running)
        return true;
    if (!m_lock)
        m_lock = FileLock::take(m_work->store.folder() + QStringLiteral("/outbox.lock"), std::chrono::milliseconds(0));
    if (!m_lock)
        return false;
    m_work->running = true;
    m_idle = false;
    if (std::exchange(m_wanting, false))
        Q_EMIT otherSendsChanged(false);
    look();
    return true;
}

void OutboxRunner::startWhenFree()
{
    if (m_wanting || start())
        return;
    m_wanting = true;
    Q_EMIT otherSendsChanged(true);
    takeOver();
}

void OutboxRunner::takeOver()
{
    const quint64 watch = ++m_watch;
    m_clock.callAfter(m_work->waits.pace.takeOver, this, [this, watch] {
        if (watch == m_watch && m_wanting && !start())
            takeOver();
    });
}

void OutboxRunner::credentialsChanged()
{
    m_work->waits.credentialsChanged();
    wake();
}

void OutboxRunner::stop()
{
    m_work->running = false;
    m_wanting = false;
    ++m_sleep;
    release();
}

void OutboxRunner::release()
{
    if (m_work->running || m_looking || isAnyInHand())
        return;
    m_lock.reset();
    setIdle(true);
}

void OutboxRunner::wake()
{
    if (!m_work->running)
        return;
    m_idle = false;
    look();
}

void OutboxRunner::setOffline(bool offline)
{
    m_offline = offline;
    if (!offline)
        m_work->waits.onlineAgain();
    wake();
}

Call<bool> OutboxRunner::untilIdle()
{
    auto promise = std::make_shared<QPromise<Result<bool>>>();
    promise->start();
    m_waiting.append(promise);
    if (m_idle)
        setIdle(true);
    return promise->future();
}

void OutboxRunner::setIdle(bool idle)
{
    m_idle = idle;
    if (!idle)
        return;
    for (const auto &promise : std::exchange(m_waiting, {})) {
        promise->addResult(true);
        promise->finish();
    }
    Q_EMIT this->idle();
}

void OutboxRunner::look()
{
    if (m_looking) {
        m_again = true;
        return;
    }
    if (!m_doubted)
        return doubt();
    m_looking = true;
    m_again = false;
    whenDone(m_work->ledger.outboxOpen(), this, [this](Result<QList<OutboxItem>> open) {
        if (!open) {
            qCWarning(logSync) << "the outbox cannot be read:" << open.error().detail;
            m_looking = false;
            sleepUntil(m_clock.now() + m_work->waits.pace.firstRetry);
            return release();
        }
        // A row may have been put down since: what is free now is judged by what is read from now on, whatever the order
        // in which answers come.
        if (!m_again)
            choose(*open);
        m_looking = false;
        if (!m_work->running)
            release();
        else if (m_again)
            look();
    });
}

void OutboxRunner::doubt()
{
    m_looking = true;
    whenDone(m_work->store.doubtRestored(), this, [this](Result<bool> doubted) {
        m_looking = false;
        m_doubted = doubted.has_value();
        if (!m_work->running)
            return release();
        if (m_doubted)
            return look();
        qCWarning(logSync) << "nothing is sent yet:" << doubted.error().detail;
        sleepUntil(m_clock.now() + m_work->waits.pace.firstRetry);
        setIdle(true);
    });
}

void OutboxRunner::choose(const QList<OutboxItem> &open)
{
    if (!m_work->running)
        return;
    const OutboxWaits &waits = m_work->waits;
    const TimePoint now = m_clock.now();
    std::optional<TimePoint> next;
    bool soon = false; // something that waits only for a moment, not for an hour, a person or the network
    for (const OutboxItem &item : open) {
        OutboxLane &lane = laneOf(item.account);
        if (!lane.isFree())
            continue; // this account's next row comes when the one in hand is put down
        const bool cutOff = item.state == State::Sending;
        if (!cutOff && (m_offline || !waits.canMove(item)))
            continue;
        const TimePoint due = waits.dueAt(item, now);
        if (cutOff || due <= now) {
            lane.carry(item);
            continue;
        }
        next = next ? std::min(*next, due) : due;
        soon = soon || waits.isSoon(item, now);
    }
    if (next)
        sleepUntil(*next);
    if (!soon && !m_again && !isAnyInHand())
        setIdle(true);
}

OutboxLane &OutboxRunner::laneOf(const AccountId &account)
{
    OutboxLane *&lane = m_lanes[account];
    if (!lane) {
        lane = new OutboxLane(*m_work, this);
        connect(lane, &OutboxLane::sent, this, &OutboxRunner::sent);
        connect(lane, &OutboxLane::stuck, this, &OutboxRunner::stuck);
        connect(lane, &OutboxLane::freed, this, [this] { m_work->running ? look() : release(); });
    }
    return *lane;
}

bool OutboxRunner::isAnyInHand() const
{
    return std::ranges::any_of(m_lanes, [](const OutboxLane *lane) { return !lane->isFree(); });
}

void OutboxRunner::sleepUntil(TimePoint when)
{
    const quint64 sleep = ++m_sleep;
    m_clock.callAt(when, this, [this, sleep] {
        if (sleep == m_sleep)
            wake();
    });
}

} // namespace pregonero::sync
