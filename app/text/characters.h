// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// What Unicode says of characters beyond QChar: grapheme clusters and emoji. From resources/text/unicode.txt, read once
/// and never changed. Any thread.
namespace pregonero::text {

/// Where the extended grapheme cluster that begins at `from` ends (UAX #29, with conjuncts GB9c and emoji GB11).
/// Qt's QTextBoundaryFinder tailors Indic scripts and would not agree with what networks count.
[[nodiscard]] qsizetype nextGrapheme(QStringView text, qsizetype from);

/// How many UTF-16 units the emoji at an offset takes: one picture, whatever it is made of (variation, skin tone, flag,
/// keycap, joined people, UTS #51). 0 where no emoji begins. Joined sequences are those recommended for interchange:
/// others are drawn as several pictures and are several here.
[[nodiscard]] qsizetype emojiLength(QStringView text, qsizetype at);

} // namespace pregonero::text
