// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/prose/document.h"

#include <QSet>

/// What two versions of a text in different languages have in common. Private to this room.
namespace pregonero::rules {

struct Figure {
    prose::Range range; ///< in the text
    /// How it may be compared: "1234.5" for "1.234,5"; an hour "8 pm" is "20" or "8".
    QStringList forms;
};

struct Facts {
    QList<Figure> figures; ///< years, days, amounts, hours, telephones
    QList<Figure> months; ///< "5" for "mayo", "maiatzaren", "12/05/2024"
    QSet<QString> words; ///< folded: where "tres" stands for 3
    int links = 0;
    int hashtags = 0;
};

/// Figures in links, mentions and hashtags do not count.
[[nodiscard]] Facts factsOf(const QString &text, const QString &language);

/// Whether a figure, or the word for it, is in other facts.
[[nodiscard]] bool has(const Facts &facts, const Figure &figure, const QList<Figure> &among);

} // namespace pregonero::rules
