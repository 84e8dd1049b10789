// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <array>

/// How identifiers are written: separators, and what may stand before and after. Private to this room.
namespace pregonero::identifiers {

[[nodiscard]] inline bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}
[[nodiscard]] inline bool isAsciiLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}
[[nodiscard]] inline bool isHyphen(QChar c)
{
    return c == u'-' || (c >= u'\u2010' && c <= u'\u2013');
}
[[nodiscard]] inline bool isBlank(QChar c)
{
    return c == u' ' || c == u'\u00A0' || c == u'\u2009' || c == u'\u202F';
}
/// Part of a word or number: letters in any writing, digits, marks, '_'.
[[nodiscard]] bool isWordCharacter(QChar c);

/// A shape found at a place: its characters without separators, letters in capitals.
struct Written {
    std::array<QChar, 40> characters{};
    qsizetype size = 0;
    qsizetype end = 0; ///< UTF-16 offset into the text
    bool blanks = false; ///< some separator is a blank

    [[nodiscard]] QStringView view() const { return {characters.data(), size}; }
};

/// Whether a shape stands at an offset. In a shape '9' is a digit, 'A' an ASCII letter, 'R' one or '&' or 'Ñ', '#' a digit
/// or ASCII letter, '-' a hyphen, '.' '/' themselves, ' ' a blank, '~' a hyphen or blank, '_' a hyphen, blank or dot;
/// '?' after a separator: it may be missing. A small letter beside a blank is another word, so no part of it.
[[nodiscard]] bool matchShape(QStringView shape, QStringView text, qsizetype at, Written &written);

/// Whether a number may begin at an offset: not inside a word, a longer number, a link or a handle.
[[nodiscard]] bool mayBegin(QStringView text, qsizetype at);
/// Whether what ends at an offset ends there.
[[nodiscard]] bool mayEnd(QStringView text, qsizetype end);

/// Whether another group of three digits stands before or after with only a blank between: a longer number.
[[nodiscard]] bool isInGroups(QStringView text, qsizetype start, qsizetype end);

} // namespace pregonero::identifiers
