// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of rows that may have been published: the look-up. The rest of the runner is in outboxrunner.cpp.

#include "app/journal/acts.h"
#include "app/sync/guard.h"
#include "app/sync/outboxjob.h"

namespace pregonero::sync {

using State = OutboxItem::State;

namespace {

/// Whether the network's own protocol keeps a repeated request from becoming a second post. A key in a header does not:
/// servers that speak the same language without knowing the header ignore it in silence.
bool refusesSecond(Idempotency idempotency)
{
    return idempotency == Idempotency::ClientId || idempotency == Idempotency::TransactionId
        || idempotency == Idempotency::DuplicateRefused;
}

} // namespace

void OutboxRunner::lookUp(const JobPtr &job)
{
    const TimePoint since = job->item.triedAt.value_or(job->item.queuedAt);
    auto call = guarded<Verification>(m_clock, this, m_pace.lookUpDeadline, [&](std::stop_token stop) {
        return job->adapter->verify({job->account, *job->http, this, m_clock, stop}, job->item.piece, job->item.id,
                                    since);
    });
    whenDone(std::move(call), this, [this, job](Result<Verification> result) {
        if (!result || result->state != Verification::State::Sent) {
            // Somebody may have decided meanwhile; only a proof says more than a person.
            whenDone(m_ledger.outboxItem(job->item.id), this, [this, job, result](Result<OutboxItem> now) {
                now && now->state == State::Unknown ? weigh(job, result) : done();
            });
            return;
        }
        // The same words may have been sent twice on purpose: a post that is another row's proof is not this one's.
        whenDone(m_ledger.outboxByRemoteId(job->item.account, result->receipt->remoteId), this,
                 [this, job, result](Result<QList<OutboxItem>> others) {
                     if (others)
                         others->removeIf([&](const OutboxItem &other) { return other.id == job->item.id; });
                     if (!others || others->isEmpty())
                         return weigh(job, result);
                     weigh(job, Verification{Verification::State::CannotTell, {},
                                             tr("The network shows this text once, and that is another publication "
                                                "of yours. Look there and decide.")});
                 });
    });
}

void OutboxRunner::weigh(const JobPtr &job, const Result<Verification> &result)
{
    const OutboxId id = job->item.id;
    if (!result && needsKeychain(result.error())) {
        keychainMissing(job, result.error());
        return done();
    }
    if (!result && result.error().kind != ErrorKind::Unsupported && result.error().kind != ErrorKind::Auth) {
        // Not even asking was possible: still unknown, asked again later.
        const auto wait = result.error().retryAfter.value_or(backOff(m_tries[id]++));
        m_lookAt[id] = m_clock.now() + wait;
        return done();
    }
    if (!result || result->state == Verification::State::CannotTell) {
        m_leftToPerson.insert(id);
        const Error why = result ? Error{ErrorKind::Internal, result->reason} : result.error();
        Q_EMIT stuck(id, why.message);
        return record(job, journal::outboxUnknown(id, why));
    }
    if (result->state == Verification::State::Sent)
        return markSent(job, *result->receipt);
    if (job->item.failedBefore)
        return record(job, journal::outboxFailed(id, {ErrorKind::Rejected,
                                                      tr("This came with a backup, where it was not published. The "
                                                         "network does not have it either: send it again if it is "
                                                         "still wanted.")}));
    if (const TimePoint sure = job->item.changedAt + m_pace.sure;
        !refusesSecond(job->info->idempotency) && m_clock.now() < sure) {
        m_lookAt[id] = sure;
        return done();
    }
    record(job, journal::outboxRequeued(id, std::max(m_clock.now(), job->item.notBefore.value_or(TimePoint{})),
                                        tr("The network does not have it: it is sent again.")));
}

void OutboxRunner::markSent(const JobPtr &job, const Receipt &receipt)
{
    // While it was looked for, a person may have taken it for absent and queued the text anew: that waits no longer.
    whenDone(m_ledger.outboxOfDraft(job->item.draft), this, [this, job, receipt](Result<QList<OutboxItem>> rows) {
        QList<journal::Act> others;
        for (const OutboxItem &row : rows.value_or(QList<OutboxItem>())) {
            if (row.id != job->item.id && row.account == job->item.account && row.state == State::Queued)
                others.append(journal::outboxFailed(row.id, {ErrorKind::Rejected,
                                                             tr("An earlier version of this text was published after "
                                                                "all: the network has it. This one was not sent; "
                                                                "change the published one instead.")}));
        }
        record(job, journal::outboxSent(job->item.id, receipt), others);
    });
}

} // namespace pregonero::sync
