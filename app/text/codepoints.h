// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace pregonero::text {

struct CodePoint {
    char32_t value = 0; ///< a lone surrogate is given as itself
    int units = 1; ///< UTF-16 units it takes
};

/// The code point that begins at an offset, which must lie within the text.
[[nodiscard]] inline CodePoint codePointAt(QStringView text, qsizetype at)
{
    const QChar c = text[at];
    if (c.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate())
        return {QChar::surrogateToUcs4(c, text[at + 1]), 2};
    return {c.unicode(), 1};
}

/// The same, walking back: the code point that ends at an offset greater than 0.
[[nodiscard]] inline CodePoint codePointBefore(QStringView text, qsizetype end)
{
    const QChar c = text[end - 1];
    if (c.isLowSurrogate() && end > 1 && text[end - 2].isHighSurrogate())
        return {QChar::surrogateToUcs4(text[end - 2], c), 2};
    return {c.unicode(), 1};
}

} // namespace pregonero::text
