// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>

/// What a word is to the index of words and to those who put words into it. Private to this room.
namespace pregonero::rules {

/// Letters and digits, as every version of PCRE2 has them among \w: what it has besides ends a word here, which only makes for
/// more words.
[[nodiscard]] inline bool isOfWord(QChar c)
{
    const char16_t u = c.unicode();
    if (u < 0x80)
        return (u >= u'a' && u <= u'z') || (u >= u'A' && u <= u'Z') || (u >= u'0' && u <= u'9');
    return c.isLetterOrNumber();
}

/// A letter whatever its case.
[[nodiscard]] inline char16_t folded(QChar c)
{
    const char16_t u = c.unicode();
    if (u < 0x80)
        return u >= u'A' && u <= u'Z' ? char16_t(u + 32) : u;
    return c.toCaseFolded().unicode();
}

} // namespace pregonero::rules
