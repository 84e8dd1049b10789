// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace pregonero::text {

/// How a network measures the length of a post. Comes from the adapter's metadata or the server's own answer.
struct CountingRule {
    enum class Unit {
        Graphemes, ///< extended grapheme clusters (UAX #29)
        Weighted, ///< twitter-text v3: see weightedLength
        CodePoints,
        Utf16, ///< QString's own unit
        Bytes, ///< UTF-8
    };
    Unit unit = Unit::Graphemes;
    int maximum = 500;
    int maximumBytes = 0; ///< a second limit in UTF-8 bytes; 0: none
    int urlLength = 0; ///< each http(s) link counts this much whatever its length; 0: as written
    bool shortMentions = false; ///< @user@host counts as @user

    friend bool operator==(const CountingRule &, const CountingRule &) = default;
};

[[nodiscard]] QString name(CountingRule::Unit unit); ///< "graphemes", "weighted", "code-points", "utf-16", "bytes"
[[nodiscard]] CountingRule::Unit unitFromName(const QString &name); ///< Graphemes where the name is unknown

/// The length of a text as a network counts it, in the rule's own unit.
struct Count {
    int used = 0;
    int maximum = 0;
    int bytes = 0; ///< UTF-8
    bool fits = true;
    /// Where the part that no longer fits begins: a UTF-16 offset into the text; -1 where all fits.
    qsizetype overflowAt = -1;

    [[nodiscard]] int left() const { return maximum - used; }
};

[[nodiscard]] Count count(const QString &text, const CountingRule &rule);

[[nodiscard]] int graphemes(QStringView text);

} // namespace pregonero::text
