// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/call.h"
#include "app/domain/column.h"
#include "app/domain/feedcolumn.h"
#include "app/store/archive.h"

#include <QList>

namespace pregonero::store {

class Store;

/// The columns of the feeds, as people set them up in this workspace. Another program on it sees them at once: a change
/// is told as Change::accounts. Every call runs on the store thread and answers on the main one.
class Columns final
{
public:
    explicit Columns(Store &store) : m_store(store) { }

    /// First to last; without those whose account or stream is no longer listened to.
    [[nodiscard]] Call<QList<FeedColumn>> all();
    /// Adds it behind the last; one that was removed comes back to its place.
    [[nodiscard]] Call<bool> keep(FeedColumn column);
    [[nodiscard]] Call<bool> rename(FeedColumnId column, QString title);
    [[nodiscard]] Call<bool> remove(FeedColumnId column); ///< posts stay

    /// How many unread posts each query has, counted up to 1,000; a search counts among the newest 1,000 unread.
    [[nodiscard]] Call<QList<int>> unread(QList<FeedQuery> queries);

private:
    Store &m_store;
};

/// What a column shows, and of that only what more words find.
/// @param streams what all accounts listen to
[[nodiscard]] FeedQuery queryOf(const FeedColumn &column, const QList<Column> &streams, const QString &words = {});

} // namespace pregonero::store
