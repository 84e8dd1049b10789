// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <vector>

namespace pregonero::cli {

/// Where the offsets of a text stand, by line and column. Lines end at "\n", "\r\n" or "\r".
class TextPlaces final
{
public:
    explicit TextPlaces(QStringView text);

    /// Both from 0; the column in UTF-16 units.
    struct Place {
        int line = 0;
        int column = 0;
        friend bool operator==(const Place &, const Place &) = default;
    };
    [[nodiscard]] Place at(qsizetype offset) const; ///< an offset outside the text is its nearest end
    /// The offset of a place; past the end of a line it is the line's end, past the last line the text's end.
    [[nodiscard]] qsizetype offset(Place place) const;
    /// How many characters (code points) stand before an offset.
    [[nodiscard]] qsizetype characters(qsizetype offset) const;
    /// The column in characters (code points), from 0.
    [[nodiscard]] int characterColumn(qsizetype offset) const;

private:
    qsizetype m_size = 0;
    std::vector<qsizetype> m_starts; // of lines
    std::vector<qsizetype> m_ends; // of lines, without what ends them
    std::vector<qsizetype> m_seconds; // second halves of surrogate pairs
};

} // namespace pregonero::cli
