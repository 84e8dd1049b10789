// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/archive.h"

/// Reading posts: each query by keyset, in an order that an index has already. Inside Session::read; throws Failure.
namespace pregonero::store {

class Session;

[[nodiscard]] QList<ArchivedPost> feedOf(Session &session, const FeedQuery &query);
[[nodiscard]] QList<ArchivedPost> postById(Session &session, PostId id); ///< none or one
[[nodiscard]] QList<ArchivedPost> postByRemote(Session &session, const QString &origin, const QString &remoteId);
[[nodiscard]] QList<ArchivedPost> conversationOf(Session &session, ConversationId id, int limit);
[[nodiscard]] QList<ArchivedPost> ownPosts(Session &session, const AccountId &account, int limit);
[[nodiscard]] QList<ArchivedPost> postsBy(Session &session, AuthorId author, PostId before, int limit);

[[nodiscard]] QByteArray mediaBytes(const QList<MediaRef> &media); ///< null where there is none
[[nodiscard]] QList<MediaRef> mediaFrom(QByteArrayView bytes);

/// The columns that were ever listened to, by the archive's numbers.
[[nodiscard]] QList<std::pair<qint64, ColumnId>> listenedColumns(Session &session);

/// Every statement that lists posts, for tests that read their plans.
[[nodiscard]] QList<QString> listingStatements();

} // namespace pregonero::store
