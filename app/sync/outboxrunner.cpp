// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/outboxrunner.h"

#include "app/base/filelock.h"
#include "app/base/log.h"
#include "app/journal/acts.h"
#include "app/sync/guard.h"
#include "app/sync/outboxjob.h"

#include <QFile>
#include <QRandomGenerator>

namespace pregonero::sync {

using State = OutboxItem::State;

bool needsKeychain(const Error &error)
{
    return error.effect == Effect::None
        && (error.kind == ErrorKind::Storage || (error.kind == ErrorKind::Auth && error.detail == u"no token kept"));
}

OutboxRunner::OutboxRunner(store::Store &store, Host &host, PortFor portFor, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_ledger(store)
    , m_host(host)
    , m_portFor(std::move(portFor))
    , m_clock(clock)
{
    connect(&m_store, &store::Store::changed, this, [this](store::Change change) {
        if (change.outbox || change.accounts)
            wake();
    });
}

OutboxRunner::~OutboxRunner() = default;

bool OutboxRunner::start()
{
    if (m_running)
        return true;
    m_lock = FileLock::take(m_store.folder() + QStringLiteral("/outbox.lock"), std::chrono::milliseconds(0));
    if (!m_lock)
        return false;
    m_running = true;
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
    m_clock.callAfter(m_pace.takeOver, this, [this, watch] {
        if (watch == m_watch && m_wanting && !start())
            takeOver();
    });
}

void OutboxRunner::credentialsChanged()
{
    m_keychainAt.clear();
    m_tries.clear();
    m_leftToPerson.clear(); // a look that a dead sign-in prevented may be possible now
    wake();
}

void OutboxRunner::stop()
{
    m_running = false;
    m_wanting = false;
    ++m_sleep;
    if (!m_busy)
        m_lock.reset();
}

void OutboxRunner::wake()
{
    if (!m_running)
        return;
    m_idle = false;
    look();
}

void OutboxRunner::setOffline(bool offline)
{
    m_offline = offline;
    if (!offline) {
        m_tries.clear();
        m_lookAt.clear();
    }
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
    if (m_busy) {
        m_again = true;
        return;
    }
    if (!m_doubted)
        return doubt();
    m_busy = true;
    m_again = false;
    whenDone(m_ledger.outboxOpen(), this, [this](Result<QList<OutboxItem>> open) {
        if (!open) {
            qCWarning(logSync) << "the outbox cannot be read:" << open.error().detail;
            m_busy = false;
            sleepUntil(m_clock.now() + m_pace.firstRetry);
            return;
        }
        choose(*open);
    });
}

void OutboxRunner::doubt()
{
    m_busy = true;
    whenDone(m_store.doubtRestored(), this, [this](Result<bool> doubted) {
        m_doubted = doubted.has_value();
        if (m_doubted || !m_running)
            return done();
        qCWarning(logSync) << "nothing is sent yet:" << doubted.error().detail;
        m_busy = false;
        sleepUntil(m_clock.now() + m_pace.firstRetry);
        setIdle(true);
    });
}

TimePoint OutboxRunner::keychainAt(const OutboxItem &item) const
{
    return std::max(m_keychainAt.value(AccountId()), m_keychainAt.value(item.account));
}

TimePoint OutboxRunner::dueAt(const OutboxItem &item) const
{
    const TimePoint keychain = keychainAt(item);
    if (item.state == State::Unknown)
        return std::max({m_lookAt.value(item.id), item.changedAt + m_pace.settle, keychain});
    return std::max(item.notBefore.value_or(TimePoint{}), keychain);
}

void OutboxRunner::choose(const QList<OutboxItem> &open)
{
    if (!m_running) {
        m_busy = false;
        m_lock.reset();
        return setIdle(true);
    }
    const TimePoint now = m_clock.now();
    std::optional<TimePoint> next;
    bool soon = false; // something that waits only for a moment, not for an hour, a person or the network
    for (const OutboxItem &item : open) {
        const bool cutOff = item.state == State::Sending && item.id != m_sending;
        const bool canMove = item.state == State::Queued
            || (item.state == State::Unknown && !m_leftToPerson.contains(item.id));
        if (cutOff)
            return begin(item);
        if (!canMove || m_offline)
            continue;
        const TimePoint due = dueAt(item);
        if (due <= now)
            return begin(item);
        next = next ? std::min(*next, due) : due;
        const bool later = keychainAt(item) > now || m_lookAt.value(item.id) == item.changedAt + m_pace.sure;
        soon = soon || (item.state == State::Unknown && !later);
    }
    m_busy = false;
    if (m_again)
        return look();
    if (next)
        sleepUntil(*next);
    if (!soon)
        setIdle(true);
}

void OutboxRunner::begin(OutboxItem item)
{
    auto job = std::make_shared<Job>();
    job->item = std::move(item);
    if (job->item.state == State::Sending)
        return record(job, journal::outboxUnknown(job->item.id,
                                                  {ErrorKind::Internal,
                                                   tr("The program ended while this was being sent. The network is "
                                                      "asked whether it is there.")}));
    whenDone(m_ledger.accounts(), this, [this, job](Result<QList<Account>> accounts) {
        const auto fail = [&](const Error &error) {
            if (job->item.state == State::Unknown) {
                m_leftToPerson.insert(job->item.id);
                Q_EMIT stuck(job->item.id, error.message);
                return done();
            }
            record(job, journal::outboxFailed(job->item.id, error));
        };
        if (!accounts)
            return putOff(job, accounts.error());
        const auto account = std::ranges::find(*accounts, job->item.account, &Account::id);
        if (account == accounts->end())
            return fail({ErrorKind::Auth, tr("The account was removed. Choose another one for this text.")});
        job->account = *account;
        job->info = m_host.info(job->account.network);
        const auto adapter = m_host.adapter(job->account.network);
        if (!adapter)
            return fail(adapter.error());
        job->adapter = *adapter;
        job->http = m_portFor(job->account, *job->info);
        if (job->item.state == State::Unknown)
            lookUp(job);
        else
            upload(job);
    });
}

void OutboxRunner::upload(const JobPtr &job)
{
    const int index = static_cast<int>(job->uploads.size());
    if (index == job->item.piece.media.size())
        return publish(job);
    const Attachment &attachment = job->item.piece.media.at(index);
    QFile file(attachment.path);
    if (!file.open(QIODevice::ReadOnly))
        return record(job, journal::outboxFailed(job->item.id,
                                                 {ErrorKind::Storage, tr("The file %1 is not there any more. "
                                                                         "Attach it again.").arg(attachment.path)}));
    const QByteArray bytes = file.readAll();
    auto call = guarded<QString>(m_clock, this, std::chrono::minutes(10), [&](std::stop_token stop) {
        return job->adapter->uploadMedia({job->account, *job->http, this, m_clock, stop}, attachment, bytes);
    });
    whenDone(std::move(call), this, [this, job](Result<QString> id) {
        if (!id) {
            // Nobody sees a file that no post refers to: whatever happened to it, nothing was published.
            Error error = id.error();
            error.effect = Effect::None;
            return settle(job, std::unexpected(error));
        }
        job->uploads.append(*id);
        upload(job);
    });
}

void OutboxRunner::publish(const JobPtr &job)
{
    if (!m_running)
        return done();
    m_sending = job->item.id;
    auto call = m_store.append({journal::outboxSending(job->item.id, job->item.attempts + 1)});
    whenDone(std::move(call), this, [this, job](Result<QList<journal::Entry>> entries) {
        if (!entries) {
            // Somebody took it back meanwhile, or the disk is full: nothing left this machine.
            m_sending = {};
            if (entries.error().kind == ErrorKind::Rejected)
                return done();
            qCWarning(logSync) << "sending was not begun:" << entries.error().detail;
            m_busy = false;
            return sleepUntil(m_clock.now() + m_pace.firstRetry);
        }
        job->item.state = State::Sending;
        auto call = guarded<Receipt>(m_clock, this, m_pace.publishDeadline, [&](std::stop_token stop) {
            return job->adapter->publish({job->account, *job->http, this, m_clock, stop}, job->item.piece,
                                         job->item.id, job->uploads);
        });
        whenDone(std::move(call), this, [this, job](Result<Receipt> result) { settle(job, result); });
    });
}

void OutboxRunner::settle(const JobPtr &job, const Result<Receipt> &result)
{
    if (result && !result->remoteId.isEmpty())
        return record(job, journal::outboxSent(job->item.id, *result));
    if (result)
        return record(job, journal::outboxUnknown(job->item.id,
                                                  {ErrorKind::Protocol,
                                                   tr("The network answered without saying under which number it "
                                                      "published this.")}));
    const Error &error = result.error();
    if (error.effect == Effect::Possible)
        return record(job, journal::outboxUnknown(job->item.id, error));
    if (needsKeychain(error)) {
        // Its hour stays: whoever opens the keychain need not wait for another one.
        keychainMissing(job, error);
        return record(job, journal::outboxRequeued(job->item.id, job->item.notBefore,
                                                   tr("This waits for the keychain. %1").arg(error.message)));
    }
    switch (error.kind) {
    case ErrorKind::Network:
    case ErrorKind::Timeout:
    case ErrorKind::Cancelled:
    case ErrorKind::RateLimited: return putOff(job, error);
    default: return record(job, journal::outboxFailed(job->item.id, error));
    }
}

void OutboxRunner::keychainMissing(const JobPtr &job, const Error &error)
{
    // One row finds out for all: a closed keychain is closed to each, a missing credential is one account's.
    const AccountId whose = error.kind == ErrorKind::Storage ? AccountId() : job->account.id;
    m_keychainAt[whose] = m_clock.now() + backOff(m_tries[job->item.id]++);
}

void OutboxRunner::putOff(const JobPtr &job, const Error &error)
{
    const auto wait = std::max(error.retryAfter.value_or(std::chrono::milliseconds(0)),
                               backOff(m_tries[job->item.id]++));
    record(job, journal::outboxRequeued(job->item.id, m_clock.now() + wait, error.message));
}

void OutboxRunner::record(const JobPtr &job, journal::Act act, QList<journal::Act> before)
{
    const OutboxId id = job->item.id;
    whenDone(m_store.append(before + QList{act}), this, [this, job, act, before, id](Result<QList<journal::Entry>> entries) {
        if (!entries && entries.error().kind == ErrorKind::Storage) {
            // What is known is kept and written as soon as the disk takes it: forgetting it would make it a lie.
            qCWarning(logSync) << "an outcome could not be written yet:" << entries.error().detail;
            m_clock.callAfter(m_pace.firstRetry, this, [this, job, act, before] { record(job, act, before); });
            return;
        }
        if (!entries && !before.isEmpty())
            return record(job, act); // what it goes with changed meanwhile; the outcome itself must not be lost
        if (!entries)
            qCWarning(logSync) << "an outcome was refused by the record:" << entries.error().detail;
        if (act.kind == journal::kind::outboxSent) {
            m_tries.remove(id);
            Q_EMIT sent(id);
        } else if (act.kind == journal::kind::outboxFailed) {
            m_tries.remove(id);
            Q_EMIT stuck(id, act.body.value(u"error").toString());
        }
        done();
    });
}

void OutboxRunner::done()
{
    m_sending = {};
    m_busy = false;
    if (!m_running) {
        m_lock.reset();
        return setIdle(true);
    }
    look();
}

void OutboxRunner::sleepUntil(TimePoint when)
{
    const quint64 sleep = ++m_sleep;
    m_clock.callAt(when, this, [this, sleep] {
        if (sleep == m_sleep)
            wake();
    });
}

std::chrono::milliseconds OutboxRunner::backOff(int attempts) const
{
    const auto full = std::min(m_pace.longestRetry, m_pace.firstRetry * (1 << std::min(attempts, 12)));
    // Between a half and the whole: desks that failed together do not come back together.
    return full / 2 + std::chrono::milliseconds(QRandomGenerator::global()->bounded(qint64(full.count() / 2 + 1)));
}

} // namespace pregonero::sync
