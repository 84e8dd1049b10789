// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/id.h"

namespace pregonero {

using AccountId = Id<struct AccountTag>; ///< UUIDv7
using DraftId = Id<struct DraftTag>; ///< UUIDv7
using RevisionId = Id<struct RevisionTag>; ///< the id of the journal entry that holds it
using OutboxId = Id<struct OutboxTag>; ///< UUIDv7; also the idempotency key towards the network
using ColumnId = Id<struct ColumnTag>; ///< UUIDv7
/// The archive's own number of a post. It follows the post's time (see store), so newest first is by number.
using PostId = Id<struct PostTag, qint64>;
/// The number of the conversation's first post known here.
using ConversationId = Id<struct ConversationTag, qint64>;
using AuthorId = Id<struct AuthorTag, qint64>;

} // namespace pregonero
