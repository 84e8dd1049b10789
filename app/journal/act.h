// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace pregonero::journal {

/// Something that was decided or that the outbox saw happen, before it becomes an entry.
struct Act {
    QString kind; ///< one of the kinds below
    QString subject; ///< id of what it is about: a draft, an outbox row, an account
    QJsonObject body;
    QString person; ///< who; empty: the program itself (outbox outcomes)
};

/// Kinds and what their bodies hold. A new kind needs a projection in store or a line there that it has none.
namespace kind {
inline constexpr QLatin1StringView accountAdded("account.added"); ///< network server remoteId handle displayName
inline constexpr QLatin1StringView accountRemoved("account.removed"); ///< reason
inline constexpr QLatin1StringView columnAdded("column.added"); ///< account kind argument
inline constexpr QLatin1StringView columnRemoved("column.removed");
inline constexpr QLatin1StringView draftRevised("draft.revised"); ///< account replyTo piece; the first one makes the draft
inline constexpr QLatin1StringView draftDiscarded("draft.discarded"); ///< reason
inline constexpr QLatin1StringView outboxQueued("outbox.queued"); ///< draft account piece notBefore zone
inline constexpr QLatin1StringView outboxSending("outbox.sending"); ///< attempt
inline constexpr QLatin1StringView outboxSent("outbox.sent"); ///< remoteId url at text rawSha256
inline constexpr QLatin1StringView outboxFailed("outbox.failed"); ///< error kind
inline constexpr QLatin1StringView outboxUnknown("outbox.unknown"); ///< error
inline constexpr QLatin1StringView outboxRequeued("outbox.requeued"); ///< notBefore reason
inline constexpr QLatin1StringView outboxCancelled("outbox.cancelled"); ///< reason
inline constexpr QLatin1StringView outboxResolved("outbox.resolved"); ///< verdict ("sent" | "absent") url
inline constexpr QLatin1StringView postEdited("post.edited"); ///< remoteId piece
inline constexpr QLatin1StringView postRemoved("post.removed"); ///< remoteId reason
inline constexpr QLatin1StringView postModerated("post.moderated"); ///< remoteId action reason
inline constexpr QLatin1StringView wordAdded("dictionary.word-added"); ///< language word
} // namespace kind

} // namespace pregonero::journal
