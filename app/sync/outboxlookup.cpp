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

/// Whether it was taken back, corrected or removed since the copy was made, nobody here knows.
QString cameWithBackup(const OutboxItem &item, TimePoint now)
{
    return item.notBefore && *item.notBefore > now
        ? OutboxLane::tr("This came with a backup, so it does not go out by itself, and its hour has not come. Choose the "
                         "hour again if it is still wanted.")
        : OutboxLane::tr("This came with a backup, so it does not go out by itself. The network does not have it: send it "
                         "again if it is still wanted.");
}

} // namespace

void OutboxLane::lookUp()
{
    const OutboxItem &item = m_job->item;
    const TimePoint since = item.triedAt.value_or(item.queuedAt);
    auto call = guarded<Verification>(m_work.clock, this, m_work.waits.pace.lookUpDeadline,
                                      [&, http = m_job->http](std::stop_token stop) {
                                          return m_job->adapter->verify(context(*http, stop), item.piece, item.id, since);
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
    const OutboxItem &item = m_job->item;
    const TimePoint now = m_work.clock.now();
    if (!result && needsKeychain(result.error())) {
        waits.keychainMissing(item, result.error(), now);
        return done();
    }
    if (!result && result.error().kind != ErrorKind::Unsupported && result.error().kind != ErrorKind::Auth) {
        // Not even asking was possible: still unknown, asked again later.
        putAside(result.error().retryAfter);
        return done();
    }
    if (!result)
        return leaveToPerson(result.error());
    if (result->state == Verification::State::CannotTell)
        return leaveToPerson({ErrorKind::Internal,
                              result->reason.isEmpty() ? tr("The network cannot say whether it has this. Look there and "
                                                            "decide.")
                                                       : result->reason});
    if (result->state == Verification::State::Sent)
        return markSent(*result->receipt);
    if (!refusesSecond(m_job->info->idempotency)) {
        // Looked for since an hour that has not come yet: what is there would seem too old to be it.
        if (std::max(item.changedAt, item.triedAt.value_or(item.queuedAt)) > now)
            return leaveToPerson({ErrorKind::Internal,
                                  tr("This computer's clock was set back since this was sent, so it cannot be told from "
                                     "what the network has. Look there and decide.")});
        if (const TimePoint sure = waits.sureAt(item); now < sure) {
            waits.putAside(item, now, sure);
            return done();
        }
    }
    if (item.failedBefore)
        return record(journal::outboxFailed(item.id, {ErrorKind::Rejected, cameWithBackup(item, now)}));
    record(journal::outboxRequeued(item.id, std::nullopt, tr("The network does not have it: it is sent again.")));
}

void OutboxLane::leaveToPerson(const Error &why)
{
    m_job->forPerson = true;
    record(journal::outboxUnknown(m_job->item.id, why));
}

void OutboxLane::markSent(const Receipt &receipt)
{
    constexpr int patience = 5; // two desks that change the same rows again and again
    const bool last = ++m_job->siblingsRead > patience;
    // While it was looked for, a person may have taken it for absent and queued the text anew: that waits no longer.
    whenDone(m_work.ledger.outboxOfDraft(m_job->item.draft), this, [this, receipt, last](const Result<QList<OutboxItem>> &rows) {
        if (!rows) { // unread, another row of this text might go out after it: it is looked up again
            putAside();
            return done();
        }
        const OutboxItem &item = m_job->item;
        QList<journal::Act> others;
        for (const OutboxItem &row : *rows) {
            if (row.id != item.id && row.account == item.account && row.state == State::Queued)
                others.append(journal::outboxFailed(row.id, {ErrorKind::Rejected,
                                                             tr("An earlier version of this text was published after "
                                                                "all: the network has it. This one was not sent; "
                                                                "change the published one instead.")}));
        }
        record(journal::outboxSent(item.id, receipt), others, last ? std::function<void()>() : [this, receipt] { markSent(receipt); });
    });
}

} // namespace pregonero::sync
