// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/length.h"

#include <algorithm>

namespace pregonero {

text::Count lengthOf(const Piece &piece, const Limits &limits)
{
    text::Count count = text::count(piece.contentWarning + piece.text, limits.counting);
    if (count.overflowAt >= 0)
        count.overflowAt = std::max<qsizetype>(0, count.overflowAt - piece.contentWarning.size());
    return count;
}

} // namespace pregonero
