// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of rows that may have been published: the look-up. The rest of the lane is in outboxlane.cpp.

#include "app/journal/acts.h"
#include "app/sync/guard.h"
#include "app/sync/outboxlane.h"

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

void OutboxLane::lookUp()
{
    const OutboxItem &item = m_job->item;
    const TimePoint since = item.triedAt.value_or(item.queuedAt);
    auto call = guarded<Verification>(m_work.clock, this, m_work.waits.pace.lookUpDeadline, [&](std::stop_token stop) {
        return m_job->adapter->verify(context(stop), item.piece, item.id, since);
    });
    whenDone(std::move(call), this, [this](Result<Verification> result) {
        const OutboxId id = m_job->item.id;
        if (!result || result->state != Verification::State::Sent) {
            // Somebody may have decided meanwhile; only a proof says more than a person.
            whenDone(m_work.ledger.outboxItem(id), this, [this, result](Result<OutboxItem> now) {
                now && now->state == State::Unknown ? weigh(result) : done();
            });
            return;
        }
        // The same words may have been sent twice on purpose: a post that is another row's proof is not this one's.
        whenDone(m_work.ledger.outboxByRemoteId(m_job->item.account, result->receipt->remoteId), this,
                 [this, id, result](Result<QList<OutboxItem>> others) {
                     if (others)
                         others->removeIf([&](const OutboxItem &other) { return other.id == id; });
                     if (!others || others->isEmpty())
                         return weigh(result);
                     weigh(Verification{Verification::State::CannotTell, {},
                                        tr("The network shows this text once, and that is another publication "
                                           "of yours. Look there and decide.")});
                 });
    });
}

void OutboxLane::weigh(const Result<Verification> &result)
{
    OutboxWaits &waits = m_work.waits;
    const OutboxId id = m_job->item.id;
    const TimePoint now = m_work.clock.now();
    if (!result && needsKeychain(result.error())) {
        waits.keychainMissing(m_job->item, result.error(), now);
        return done();
    }
    if (!result && result.error().kind != ErrorKind::Unsupported && result.error().kind != ErrorKind::Auth) {
        // Not even asking was possible: still unknown, asked again later.
        waits.putAside(id, now + result.error().retryAfter.value_or(waits.backOff(id)));
        return done();
    }
    if (!result || result->state == Verification::State::CannotTell) {
        waits.leaveToPerson(id);
        const Error why = result ? Error{ErrorKind::Internal, result->reason} : result.error();
        Q_EMIT stuck(id, why.message);
        return record(journal::outboxUnknown(id, why));
    }
    if (result->state == Verification::State::Sent)
        return markSent(*result->receipt);
    if (m_job->item.failedBefore)
        return record(journal::outboxFailed(id, {ErrorKind::Rejected,
                                                 tr("This came with a backup, where it was not published. The "
                                                    "network does not have it either: send it again if it is "
                                                    "still wanted.")}));
    if (const TimePoint sure = waits.sureAt(m_job->item); !refusesSecond(m_job->info->idempotency) && now < sure) {
        waits.putAside(id, sure);
        return done();
    }
    record(journal::outboxRequeued(id, std::nullopt, tr("The network does not have it: it is sent again.")));
}

void OutboxLane::markSent(const Receipt &receipt)
{
    // While it was looked for, a person may have taken it for absent and queued the text anew: that waits no longer.
    whenDone(m_work.ledger.outboxOfDraft(m_job->item.draft), this, [this, receipt](Result<QList<OutboxItem>> rows) {
        const OutboxItem &item = m_job->item;
        QList<journal::Act> others;
        for (const OutboxItem &row : rows.value_or(QList<OutboxItem>())) {
            if (row.id != item.id && row.account == item.account && row.state == State::Queued)
                others.append(journal::outboxFailed(row.id, {ErrorKind::Rejected,
                                                             tr("An earlier version of this text was published after "
                                                                "all: the network has it. This one was not sent; "
                                                                "change the published one instead.")}));
        }
        record(journal::outboxSent(item.id, receipt), others);
    });
}

} // namespace pregonero::sync
