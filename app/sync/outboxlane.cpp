// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How a row is sent. What becomes of one that may have been published already is in outboxlookup.cpp.
#include "app/sync/outboxlane.h"

#include "app/base/log.h"
#include "app/journal/acts.h"
#include "app/sync/guard.h"
#include "app/sync/outboxfile.h"

namespace pregonero::sync {

using State = OutboxItem::State;

OutboxLane::OutboxLane(OutboxWork &work, QObject *parent)
    : QObject(parent)
    , m_work(work)
{
}

void OutboxLane::carry(OutboxItem item)
{
    m_job.emplace(Job{std::move(item)});
    const OutboxId id = m_job->item.id;
    if (m_job->item.state == State::Sending)
        return record(journal::outboxUnknown(id, {ErrorKind::Internal,
                                                  tr("The program ended while this was being sent. The network is "
                                                     "asked whether it is there.")}));
    whenDone(m_work.ledger.accounts(), this, [this, id](Result<QList<Account>> accounts) {
        const bool unknown = m_job->item.state == State::Unknown;
        const Result<bool> equipped = accounts ? equip(*accounts) : Result<bool>(fail(accounts.error()));
        if (equipped) {
            unknown ? lookUp() : upload();
        } else if (!accounts) {
            // Put aside and no more: to queue it again would be to send what may be there.
            putAside();
            done();
        } else if (unknown) {
            m_work.waits.leaveToPerson(id, m_job->item.changedAt);
            Q_EMIT stuck(id, equipped.error().message);
            done();
        } else {
            record(journal::outboxFailed(id, equipped.error()));
        }
    });
}

Result<bool> OutboxLane::equip(const QList<Account> &accounts)
{
    const auto account = std::ranges::find(accounts, m_job->item.account, &Account::id);
    if (account == accounts.end())
        return fail(ErrorKind::Auth, tr("The account was removed. Choose another one for this text."));
    const auto adapter = m_work.host.adapter(account->network);
    if (!adapter)
        return fail(adapter.error());
    m_job->account = *account;
    m_job->info = m_work.host.info(account->network);
    m_job->adapter = *adapter;
    m_job->http = m_work.portFor(m_job->account, *m_job->info);
    return true;
}

CallContext OutboxLane::context(HttpPort &http, std::stop_token stop)
{
    return {m_job->account, http, this, m_work.clock, std::move(stop)};
}

void OutboxLane::putAside(std::optional<std::chrono::milliseconds> wait)
{
    OutboxWaits &waits = m_work.waits;
    const TimePoint now = m_work.clock.now();
    waits.putAside(m_job->item, now, now + (wait ? *wait : waits.backOff(m_job->item.id)));
}

void OutboxLane::upload()
{
    const qsizetype index = m_job->uploads.size();
    if (index == m_job->item.piece.media.size())
        return publish();
    const Attachment file = m_job->item.piece.media.at(index);
    whenDone(readAttachment(file), this, [this, file](Result<QByteArray> bytes) {
        bytes ? send(file, *bytes) : record(journal::outboxFailed(m_job->item.id, bytes.error()));
    });
}

void OutboxLane::send(const Attachment &file, const QByteArray &bytes)
{
    if (!m_work.running)
        return done();
    auto call = guarded<QString>(m_work.clock, this, m_work.waits.pace.uploadDeadline,
                                 [&, http = m_job->http](std::stop_token stop) {
                                     return m_job->adapter->uploadMedia(context(*http, stop), file, bytes);
                                 });
    whenDone(std::move(call), this, [this](Result<QString> id) {
        if (!id) {
            // Nobody sees a file that no post refers to: whatever happened to it, nothing was published.
            Error error = id.error();
            error.effect = Effect::None;
            return settle(std::unexpected(error));
        }
        m_job->uploads.append(*id);
        upload();
    });
}

void OutboxLane::publish()
{
    if (!m_work.running)
        return done();
    auto call = m_work.store.append({journal::outboxSending(m_job->item.id, m_job->item.attempts + 1)});
    whenDone(std::move(call), this, [this](Result<QList<journal::Entry>> entries) {
        if (!entries) {
            // Somebody took it back meanwhile, or the disk is full: nothing left this machine.
            if (entries.error().kind != ErrorKind::Rejected) {
                qCWarning(logSync) << "sending was not begun:" << entries.error().detail;
                putAside();
            }
            return done();
        }
        m_job->item.state = State::Sending;
        auto call = guarded<Receipt>(m_work.clock, this, m_work.waits.pace.publishDeadline,
                                     [&, http = m_job->http](std::stop_token stop) {
                                         return m_job->adapter->publish(context(*http, stop), m_job->item.piece,
                                                                        m_job->item.id, m_job->uploads);
                                     });
        whenDone(std::move(call), this, [this](Result<Receipt> result) { settle(result); });
    });
}

void OutboxLane::settle(const Result<Receipt> &result)
{
    const OutboxId id = m_job->item.id;
    if (result && !result->remoteId.isEmpty())
        return record(journal::outboxSent(id, *result));
    if (result)
        return record(journal::outboxUnknown(id, {ErrorKind::Protocol,
                                                  tr("The network answered without saying under which number it "
                                                     "published this.")}));
    const Error &error = result.error();
    if (error.effect == Effect::Possible)
        return record(journal::outboxUnknown(id, error));
    if (needsKeychain(error)) {
        // Whoever opens the keychain need not wait for another hour.
        m_work.waits.keychainMissing(m_job->item, error, m_work.clock.now());
        return record(journal::outboxRequeued(id, std::nullopt,
                                              tr("This waits for the keychain. %1").arg(error.message)));
    }
    switch (error.kind) {
    case ErrorKind::Network:
    case ErrorKind::Timeout:
    case ErrorKind::Cancelled:
    case ErrorKind::RateLimited: return putOff(error);
    default: return record(journal::outboxFailed(id, error));
    }
}

void OutboxLane::putOff(const Error &error)
{
    const OutboxId id = m_job->item.id;
    const auto wait = std::max(error.retryAfter.value_or(std::chrono::milliseconds(0)), m_work.waits.backOff(id));
    if (error.kind == ErrorKind::RateLimited && error.retryAfter)
        m_work.waits.mustPause(m_job->item.account, m_work.clock.now(), m_work.clock.now() + *error.retryAfter);
    record(journal::outboxRequeued(id, m_work.clock.now() + wait, error.message));
}

void OutboxLane::record(journal::Act act, QList<journal::Act> before, std::function<void()> anew)
{
    whenDone(m_work.store.append(before + QList{act}), this, [this, act, before, anew](Result<QList<journal::Entry>> entries) {
        if (!entries && entries.error().kind == ErrorKind::Storage) {
            // What is known is kept and written as soon as the disk takes it: forgetting it would make it a lie.
            qCWarning(logSync) << "an outcome could not be written yet:" << entries.error().detail;
            m_work.clock.callAfter(m_work.waits.pace.firstRetry, this, [this, act, before, anew] { record(act, before, anew); });
            return;
        }
        if (!entries && !before.isEmpty())
            return anew ? anew() : record(act); // what it goes with changed meanwhile; the outcome itself must not be lost
        if (entries)
            recorded(act, entries->last().at);
        else // somebody took it back meanwhile: nobody is to be told of what is not so
            qCWarning(logSync) << "an outcome was refused by the record:" << entries.error().detail;
        done();
    });
}

void OutboxLane::recorded(const journal::Act &act, TimePoint at)
{
    const OutboxId id = m_job->item.id;
    if (act.kind == journal::kind::outboxSent) {
        m_work.waits.settled(id);
        Q_EMIT sent(id);
    } else if (act.kind == journal::kind::outboxFailed) {
        m_work.waits.settled(id);
        Q_EMIT stuck(id, act.body.value(u"error").toString());
    } else if (m_job->forPerson) {
        m_work.waits.leaveToPerson(id, at);
        Q_EMIT stuck(id, act.body.value(u"error").toString());
    }
}

void OutboxLane::done()
{
    m_job.reset();
    Q_EMIT freed();
}

} // namespace pregonero::sync
