// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/ids.h"

#include <QString>

namespace pregonero {

using FeedColumnId = Id<struct FeedColumnTag>; ///< UUIDv7, or "everything"

/// A column of the feeds: what of the archive it shows, all conditions together. Without any it shows everything heard.
/// Not to be confused with Column, which is what an account listens to; here that is a stream.
struct FeedColumn {
    FeedColumnId id;
    QString title = {}; ///< as a person named it; empty: it is called by what it shows
    AccountId account = {}; ///< only what was heard through this one
    ColumnId stream = {}; ///< only this of what the account listens to
    QString search = {}; ///< only what these words find
    bool unreadOnly = false;
    bool beganStream = false; ///< listening to the stream began with this column, and ends with the last that shows it

    [[nodiscard]] bool showsSameAs(const FeedColumn &other) const
    {
        return account == other.account && stream == other.stream && unreadOnly == other.unreadOnly
            && search.compare(other.search, Qt::CaseInsensitive) == 0;
    }
    friend bool operator==(const FeedColumn &, const FeedColumn &) = default;
};

/// The column that is always there: everything heard. It can be hidden and named, not removed.
[[nodiscard]] inline FeedColumnId everythingHeard() { return FeedColumnId(QStringLiteral("everything")); }

} // namespace pregonero
