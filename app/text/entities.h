// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace pregonero::text {

class TopLevelDomains;

/// Something in a plain text that a network would make clickable.
struct Entity {
    enum class Kind { Link, Mention, Hashtag, Cashtag };
    Kind kind = Kind::Link;
    qsizetype start = 0; ///< UTF-16 offset; the sign (@, #, $) included
    qsizetype length = 0;
    qsizetype codePointStart = 0; ///< the same in code points
    qsizetype codePointLength = 0;
    QString text; ///< a link as written; a name, tag or symbol without its sign
    QString list; ///< of @user/list: "/list"
    QString host; ///< of @user@host: "host"

    [[nodiscard]] qsizetype end() const { return start + length; }
};

struct EntityOptions {
    enum class Dialect {
        X, ///< exactly twitter-text 3
        Fediverse, ///< Mastodon's: @user@host is one mention, a link's path and query may be in any writing
    };
    Dialect dialect = Dialect::X;
    bool linksWithoutScheme = true; ///< example.org/path
    const TopLevelDomains *domains = nullptr; ///< none: those known to this version
};

/// The entities of a text in order, none overlapping. Linear in its length.
[[nodiscard]] QList<Entity> extractEntities(const QString &text, const EntityOptions &options = {});

/// Only the links (a link inside nothing else is given even where another entity would win).
[[nodiscard]] QList<Entity> extractLinks(const QString &text, const EntityOptions &options = {});

/// Whether a text is, as a whole, a well-formed http or https address (twitter-text's reading of RFC 3986; hosts and
/// paths in any writing). Longer than 4096 is not.
[[nodiscard]] bool isValidLink(const QString &text, bool schemeRequired = true);

} // namespace pregonero::text
