// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/column.h"
#include "app/domain/piece.h"
#include "plugins/api/adapter.h"
#include "plugins/bluesky/record.h"

#include <QJsonObject>

/// The network's answers as values. Pure; never trusts a byte: texts are bounded and made safe, addresses are http or
/// https, names of records are at-uris with a DID, times lie between 1990 and `latest`. What is needed and not there
/// refuses the item; an answer of another kind refuses the answer.
namespace pregonero::bluesky {

/// One item of a list; its id is for knowing it again and need not be the post's (a repost's, a like's).
struct Entry {
    QString id;
    std::optional<Post> post; ///< none: an item of another kind
};

/// One page of a list, newest first.
struct Listing {
    QList<Entry> entries;
    QString cursor; ///< where the next page begins; empty: there is none
    int unreadable = 0;
};

/// The name of an error ("RecordNotFound"); empty where the answer has none.
[[nodiscard]] QString errorName(const QByteArray &body);
/// What the server says in an answer that is no success; for people.
[[nodiscard]] QString saidReason(const QByteArray &body);

/// A page of what a column lists.
/// @param account whose the column is: records of its own repository do not repeat who wrote them
/// @param latest later times are set back to it
[[nodiscard]] Result<Listing> parseColumn(const QByteArray &body, Column::Kind kind, const Account &account,
                                          TimePoint latest);
/// A thread as posts, in no order.
[[nodiscard]] Result<QList<Post>> parseThread(const QByteArray &body, TimePoint latest);

/// One post as the network shows it, and what is needed to act on it.
struct Seen {
    Post post;
    Ref ref;
    QString root; ///< where its conversation began: itself, unless it answers
    QString like; ///< the account's own record of it; empty: none
    QString repost;
};
/// The one post of getPosts; NotFound is for the caller: nothing where the answer has none.
[[nodiscard]] Result<std::optional<Seen>> parsePosts(const QByteArray &body, TimePoint latest);

/// A record as its repository has it.
struct Stored {
    Ref ref;
    QJsonObject value;
};
[[nodiscard]] Result<Stored> parseRecord(const QByteArray &body);
[[nodiscard]] Result<QList<Stored>> parseRecords(const QByteArray &body);
/// What a stored post is answered with by who answers it: its root and itself.
[[nodiscard]] Thread threadBelow(const Stored &parent);
/// The proof that a post is there.
[[nodiscard]] Result<Receipt> receiptFor(const Stored &stored, const QByteArray &raw);

/// The name of what was written.
[[nodiscard]] Result<Ref> parseWritten(const QByteArray &body);
/// Whether an answer to a deletion says that something was deleted.
[[nodiscard]] bool saysDeleted(const QByteArray &body);

[[nodiscard]] Result<Identity> parseIdentity(const QByteArray &body);
/// What an account's profile record says that people call it.
[[nodiscard]] QString displayNameIn(const QJsonObject &profile);
[[nodiscard]] Result<QString> parseDid(const QByteArray &body);
/// The uploaded file as posts refer to it.
[[nodiscard]] Result<QJsonObject> parseBlob(const QByteArray &body);
[[nodiscard]] bool isReport(const QByteArray &body);

} // namespace pregonero::bluesky
