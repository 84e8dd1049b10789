// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/text/entities.h"

/// Character classes of twitter-text 3 (its regular expressions tell which), and the parts of the scanner. Private to
/// this room.
namespace pregonero::text {

[[nodiscard]] bool isAsciiLetter(QChar c);
[[nodiscard]] bool isAsciiDigit(QChar c);
[[nodiscard]] bool isAsciiWord(QChar c); ///< letter, digit or _
[[nodiscard]] bool isDirectional(QChar c);
[[nodiscard]] bool isSpace(QChar c); ///< White_Space, and U+180E that once was
[[nodiscard]] bool isAsciiPunctuation(QChar c);
[[nodiscard]] bool isInvalidInPost(QChar c); ///< U+FFFE, U+FEFF, U+FFFF
[[nodiscard]] bool isLatinAccent(QChar c);

/// Links as found, without code point offsets.
[[nodiscard]] QList<Entity> scanLinks(QStringView text, const EntityOptions &options);

/// Where a link's path or query that begins at an offset ('/' or '?') ends.
[[nodiscard]] qsizetype pathEnd(QStringView text, qsizetype slash, EntityOptions::Dialect dialect);
[[nodiscard]] qsizetype queryEnd(QStringView text, qsizetype mark, EntityOptions::Dialect dialect);

} // namespace pregonero::text
