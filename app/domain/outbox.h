// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/draft.h"

namespace pregonero {

/// One piece for one account on its way out. Its id is the idempotency key towards the network.
struct OutboxItem {
    enum class State {
        Queued, ///< waits: for its hour, for the network, for its turn
        Sending, ///< on disk before the one irreversible call; found so at start it becomes Unknown
        Sent, ///< the network's own id is here
        Failed, ///< surely not published; a person decides what next
        Unknown, ///< may have been published; looked up before anything else
        Cancelled, ///< taken back while queued
    };

    OutboxId id;
    DraftId draft;
    AccountId account;
    Piece piece;
    State state = State::Queued;
    std::optional<TimePoint> notBefore; ///< the hour a person chose; empty: at once
    QString zone; ///< IANA time zone in which she chose it
    std::optional<TimePoint> retryAt; ///< after an attempt that came to nothing: the earliest next one
    int attempts = 0; ///< calls that left this machine
    QString error; ///< what a person reads: why it failed or is unknown
    std::optional<Receipt> receipt; ///< the proof, once Sent
    std::optional<TimePoint> triedAt; ///< when it was first put to Sending: nothing older on the network can be it
    TimePoint queuedAt{};
    TimePoint changedAt{};
    bool removed = false; ///< sent, and since taken off the network again by us
    bool failedBefore = false; ///< unknown only because it came with a backup: never sent by itself

    friend bool operator==(const OutboxItem &, const OutboxItem &) = default;
};

[[nodiscard]] QString name(OutboxItem::State state); ///< "queued", "sending", "sent", "failed", "unknown", "cancelled"
[[nodiscard]] std::optional<OutboxItem::State> outboxStateFromName(const QString &name);

/// The whole law of the outbox: which state may follow which. The store refuses any other step, but for rows that came
/// with a backup: those become unknown, whatever they were (journal::outboxRestored).
///   queued -> sending | cancelled | failed | queued (put off) | sent, unknown (as below)
///   sending -> sent | failed | unknown | queued (surely not sent)
///   unknown -> sent | queued | failed | unknown (looked up, and no wiser)
///   failed -> queued | cancelled | sent (as below)
///   cancelled -> sent, unknown (as below)
/// A network's proof, and that an attempt ended unseen, is taken in whatever a person said on another desk meanwhile.
[[nodiscard]] bool mayFollow(OutboxItem::State from, OutboxItem::State to);

/// What the draft's own state is while its outbox row is in this one.
[[nodiscard]] Draft::State draftState(OutboxItem::State state);

} // namespace pregonero
