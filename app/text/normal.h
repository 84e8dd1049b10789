// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace pregonero::text {

/// A text in normal form C, and where each of its UTF-16 units came from.
struct Composed {
    QString text;
    std::vector<qsizetype> origin; ///< text.size() + 1 offsets into the original; empty where nothing changed

    [[nodiscard]] qsizetype originOf(qsizetype at) const { return origin.empty() ? at : origin[at]; }
};

/// Linear in the length of the text: clusters of more than 64 units (no writing has them, attacks do) stay as they are,
/// because ordering marks takes the square of their number.
[[nodiscard]] Composed composed(const QString &text);

} // namespace pregonero::text
