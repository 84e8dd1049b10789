// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace pregonero::journal {

/// Something that was decided or that the outbox saw happen, before it becomes an entry.
struct Act {
    QString kind; ///< one of the kinds below
    QString subject; ///< id of what it is about: a draft, an outbox row, an account
    QJsonObject body;
    QString person; ///< who; empty: the program itself (outbox outcomes)
    QByteArray proof = {}; ///< bytes whose SHA-256 the body names (a network's answer): kept beside, not in the entry
};

/// Kinds and what their bodies hold; acts.h makes them. Every value is text unless said otherwise: times are ISO 8601
/// UTC with milliseconds, empty where there is none; numbers of posts are decimal text, empty where there is none;
/// piece is toJson(Piece) of app/domain/piece.h. A new kind needs a projection in store or a line there that it has none.
namespace kind {
/// Subject: the account. network server remoteId handle displayName
inline constexpr QLatin1StringView accountAdded("account.added");
inline constexpr QLatin1StringView accountRemoved("account.removed"); ///< reason
/// Subject: the column. account kind (name(Column::Kind)) argument
inline constexpr QLatin1StringView columnAdded("column.added");
inline constexpr QLatin1StringView columnRemoved("column.removed"); ///< nothing
/// Subject: the draft; the first one makes it. account replyTo (number of a post) piece (object)
inline constexpr QLatin1StringView draftRevised("draft.revised");
inline constexpr QLatin1StringView draftDiscarded("draft.discarded"); ///< reason
/// Subject: the outbox row. draft account piece (object) notBefore (time) zone (IANA)
inline constexpr QLatin1StringView outboxQueued("outbox.queued");
inline constexpr QLatin1StringView outboxSending("outbox.sending"); ///< attempt (number, from 1)
inline constexpr QLatin1StringView outboxSent("outbox.sent"); ///< remoteId url at (time) text rawSha256 (hex)
inline constexpr QLatin1StringView outboxFailed("outbox.failed"); ///< error (sentence) kind (name(ErrorKind))
inline constexpr QLatin1StringView outboxUnknown("outbox.unknown"); ///< error (sentence) kind (name(ErrorKind))
inline constexpr QLatin1StringView outboxRequeued("outbox.requeued"); ///< notBefore (time): of the next attempt. reason
inline constexpr QLatin1StringView outboxCancelled("outbox.cancelled"); ///< reason
inline constexpr QLatin1StringView outboxResolved("outbox.resolved"); ///< verdict ("sent" | "absent") url
inline constexpr QLatin1StringView outboxRestored("outbox.restored"); ///< was (name(OutboxItem::State))
/// Subject: the request. Before the network is asked. post (number) item (outbox row) account remoteId action reason
inline constexpr QLatin1StringView postAsked("post.asked");
/// Subject: the request. outcome ("refused" | "unknown") error (sentence) kind (name(ErrorKind))
inline constexpr QLatin1StringView postNotDone("post.not-done");
/// Subject: the outbox row that published it. remoteId piece (object) request
inline constexpr QLatin1StringView postEdited("post.edited");
inline constexpr QLatin1StringView postRemoved("post.removed"); ///< subject as above. remoteId reason request
/// Subject: the archive's number of the post. account remoteId action reason request
inline constexpr QLatin1StringView postModerated("post.moderated");
/// Subject: the workspace's record itself ("record"). reason heads (array of objects: writer (hex) sequence (number)
/// hash (hex)), which were kept and are not in their place
inline constexpr QLatin1StringView recordEndAcknowledged("record.end-acknowledged");
/// Subject: the suppression; a restored one comes back with the same. scope ("here" | "draft" | "institution") rule title
/// draft (empty for the institution) words before after reason
inline constexpr QLatin1StringView ruleSuppressed("rule.suppressed");
inline constexpr QLatin1StringView ruleRestored("rule.restored"); ///< subject as above. Nothing
inline constexpr QLatin1StringView wordAdded("dictionary.word-added"); ///< subject: the language. language word
/// Subject: "institution". names (object: wrong to right) handles allowed words (arrays) electoral (array: from to (ISO days))
inline constexpr QLatin1StringView institutionDescribed("institution.described");
/// Subject: "rules". rulings (array of objects: what ("pack" | "position") id account language on)
inline constexpr QLatin1StringView rulesChosen("rules.chosen");
/// Subject: the rule's id. language text (the whole file); with a reason: it was taken away, and that was its last text
inline constexpr QLatin1StringView ruleWritten("rule.written");
inline constexpr QLatin1StringView packImported("pack.imported"); ///< subject: the pack's id. file sha256 (hex) rules (number)
inline constexpr QLatin1StringView packRemoved("pack.removed"); ///< subject: the pack's id. reason
} // namespace kind

} // namespace pregonero::journal
