// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/base/result.h"
#include "app/domain/post.h"
#include "plugins/feeds/discovery.h"

#include <variant>

namespace pregonero::feeds {

/// What came from a feed's address.
struct Fetched {
    QByteArray body;
    QByteArray contentType; ///< the header's value
    QUrl address; ///< where it was read in the end: what relative links are relative to
    TimePoint now{}; ///< later dates are not believed
};

/// One item of a feed. What makes it this item and no other is judged in identity.h.
struct Item {
    QString guid; ///< guid, rdf:about or atom:id as it stands; empty: none
    std::optional<TimePoint> published; ///< where the feed gives a date that can be true
    QString title; ///< one line
    QString writer; ///< one line; empty: the feed does not say
    Post post; ///< all but its remoteId and author. Its url is empty where the item leads nowhere.
};

struct Feed {
    QString title; ///< one line; empty: it has none
    QUrl site; ///< the site that it belongs to
    QList<Item> items; ///< in the feed's order, 10,000 at most

    [[nodiscard]] QString nameAt(const QUrl &address) const { return title.isEmpty() ? address.host() : title; }
};

/// A page for people.
struct WebPage {
    QList<NamedFeed> feeds;
};

/// A feed of any kind as values: RSS 0.90 to 2.0, RDF, Atom. Pure; any thread; never trusts a byte. An item's text is its
/// title in bold and its whole content, or else its summary, as app/text reads HTML from strangers. An item without a
/// date that can be true (none, before 1990, later than tomorrow) stands at the feed's own date or else at `now`, in the
/// feed's order.
[[nodiscard]] Result<std::variant<Feed, WebPage>> parse(const Fetched &fetched);

} // namespace pregonero::feeds
