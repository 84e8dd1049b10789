// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/error.h"

#include <QList>
#include <QUrl>

namespace pregonero::feeds {

/// A feed that a web page names as its own: <link rel="alternate" type="application/rss+xml" href="…">.
struct NamedFeed {
    QString title; ///< one line; may be empty
    QUrl address;

    friend bool operator==(const NamedFeed &, const NamedFeed &) = default;
};

/// Those in a page, each address once, at most 20. Only what stands before the first 500,000 characters is read.
/// @param address where the page lies: what relative links are relative to
[[nodiscard]] QList<NamedFeed> feedsNamedIn(const QString &html, const QUrl &address);

/// What a person is told where a feed was wanted and a page came.
[[nodiscard]] Error pageInstead(const QList<NamedFeed> &feeds);

} // namespace pregonero::feeds
