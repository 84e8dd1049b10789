// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/call.h"
#include "app/domain/account.h"
#include "app/domain/column.h"
#include "app/domain/post.h"

#include <QList>
#include <QPointer>

namespace pregonero::store {

class Store;

/// A post as the archive knows it.
struct ArchivedPost {
    PostId id; ///< grows with the post's time
    ConversationId conversation;
    AuthorId author;
    QString origin; ///< Account::origin() of the server it came from
    AccountId account; ///< through which it was heard (the first)
    Post post; ///< without raw
    bool unread = true;
    bool gone = false; ///< its network no longer has it; kept here as it was heard
};

struct FeedQuery {
    QList<ColumnId> columns; ///< empty: all posts of the workspace
    bool unreadOnly = false;
    QString search; ///< words; "a phrase"; pref*; accents and case do not matter
    PostId before; ///< null: newest; otherwise strictly older than this
    int limit = 50;
};

struct Ingested {
    int fresh = 0; ///< posts that were not here
    int updated = 0; ///< edited or with other counts
};

/// A capture as it came.
struct Capture {
    TimePoint at{};
    QByteArray sha256;
    QByteArray raw;
};

/// What networks brought. Every call runs on the store thread and answers on the main one.
class Archive final
{
public:
    explicit Archive(Store &store) : m_store(store) { }

    /// Upserts posts by (origin, remote id), captures their raw bytes, threads them (also when a parent comes late),
    /// indexes their words and, with a column, keeps its cursor (an empty one leaves the old): one transaction. A time
    /// that cannot be (before 1990, after tomorrow) is shown as the network says but ordered as heard now.
    [[nodiscard]] Call<Ingested> ingest(Account account, QList<Post> posts, ColumnId column = {}, QByteArray cursor = {});
    [[nodiscard]] Call<QByteArray> cursor(ColumnId column);

    /// Newest first, keyset paging; a search is in the same order.
    [[nodiscard]] Call<QList<ArchivedPost>> feed(FeedQuery query);
    [[nodiscard]] Call<ArchivedPost> post(PostId id);
    [[nodiscard]] Call<ArchivedPost> postByRemoteId(QString origin, QString remoteId);
    /// Oldest first, at most `limit` newest.
    [[nodiscard]] Call<QList<ArchivedPost>> conversation(ConversationId id, int limit = 500);
    /// What this person wrote, newest first, before a post.
    [[nodiscard]] Call<QList<ArchivedPost>> byAuthor(AuthorId author, PostId before = {}, int limit = 20);
    /// What this account published, as far as it was heard through it; newest first.
    [[nodiscard]] Call<QList<ArchivedPost>> own(AccountId account, int limit);
    [[nodiscard]] Call<QList<Capture>> captures(PostId id);

    [[nodiscard]] Call<bool> setRead(QList<PostId> posts, bool read);
    /// Unread posts of each column, counted up to 1,000 (that many are shown as "999+").
    [[nodiscard]] Call<QHash<ColumnId, int>> unread();
    /// Marks a post that its network no longer has.
    [[nodiscard]] Call<bool> setGone(QString origin, QString remoteId);

private:
    Store &m_store;
};

} // namespace pregonero::store
