// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <vector>

/// Finding text whatever its case and accents: "accion" finds "acción", as the archive's search does.
namespace pregonero::text {

struct TextRange {
    qsizetype start = 0; ///< UTF-16 offset
    qsizetype length = 0;
    friend bool operator==(const TextRange &, const TextRange &) = default;
};

/// Lower case, without accents or compatibility forms. To compare and to search, not to be read.
[[nodiscard]] QString foldForSearch(QStringView text);

/// Where a folded text came from.
struct Folded {
    QString text;
    std::vector<qsizetype> origin; ///< text.size() + 1 offsets into the original
};
[[nodiscard]] Folded foldWithOrigin(QStringView text);

/// Every place where something stands in a text, folded, in order, none overlapping; in offsets of the text as given,
/// whole characters with their accents. An empty needle is nowhere.
[[nodiscard]] QList<TextRange> findFolded(QStringView text, QStringView needle);

} // namespace pregonero::text
