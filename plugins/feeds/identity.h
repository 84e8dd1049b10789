// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugins/feeds/parser.h"
#include "plugins/feeds/requests.h"

namespace pregonero::feeds {

/// What is kept of a feed between two readings, as the column's cursor.
struct Memory {
    /// One item that was there, by 64-bit hashes of what it said of itself.
    struct Known {
        quint64 guid = 0; ///< 0: none; so for the others
        quint64 link = 0;
        quint64 title = 0;
        quint64 date = 0;
        QString id;

        friend bool operator==(const Known &, const Known &) = default;
    };

    Validators validators;
    QByteArray body; ///< hash of what was read last: the same again needs no reading
    QUrl moved; ///< where the feed is now, for good, where that is not the account's address
    bool guidsLie = false; ///< one guid stood for several items: they are not believed any more
    QList<Known> items; ///< newest first, 300 at most

    friend bool operator==(const Memory &, const Memory &) = default;
};

[[nodiscard]] QByteArray toCursor(const Memory &memory);
/// Empty where the bytes are not ours: then everything is read again.
[[nodiscard]] Memory memoryFrom(const QByteArray &cursor);

/// Gives every item its id, which stays the same as long as it can be known that the item does, and takes out what stands
/// there twice. An item is known by its guid; by its link where its guid is missing, was changed (the same link with the
/// same title or date was here under another one) or belongs to several items; else by what it says. One guid for two
/// items that share neither link nor title nor date is a lie. Ids are made for this feed alone: no other feed on the
/// server can put its words under one of them.
/// @param feed the account's address, not where the feed has moved to
void identify(QList<Item> &items, const QUrl &feed, Memory &memory);

} // namespace pregonero::feeds
