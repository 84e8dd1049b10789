// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/piece.h"

namespace pregonero {

/// A text on its way. What the list shows; its versions are in the journal.
struct Draft {
    /// Where it stands. Queued and later follow its outbox row.
    enum class State { Writing, Queued, Sent, Failed, Unknown, Discarded };

    DraftId id;
    AccountId account;
    PostId replyTo; ///< the archived post it answers; null: starts a conversation
    Piece piece; ///< the newest version
    State state = State::Writing;
    int revisions = 0;
    TimePoint createdAt{};
    TimePoint changedAt{};

    friend bool operator==(const Draft &, const Draft &) = default;
};

[[nodiscard]] QString name(Draft::State state);
[[nodiscard]] Draft::State draftStateFromName(const QString &name);

/// One saved version of a draft.
struct Revision {
    RevisionId id;
    DraftId draft;
    QString person;
    TimePoint at{};
    Piece piece;

    friend bool operator==(const Revision &, const Revision &) = default;
};

} // namespace pregonero
