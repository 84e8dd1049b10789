// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringView>

namespace pregonero::prose {

/// How many syllables a word has: Spanish by its spelling rules, English by estimate; for Portuguese, Catalan, Galician and
/// Basque, groups of vowels read as in Spanish.
[[nodiscard]] int syllables(QStringView word, const QString &language);

/// What the formulas take.
struct Counts {
    int sentences = 0;
    int words = 0;
    int letters = 0;
    int syllables = 0;
    int longWords = 0; ///< more than 6 letters
    int polysyllables = 0; ///< 3 syllables or more
};
/// Of running text, given as blocks' texts: the end of one ends a sentence.
[[nodiscard]] Counts count(const QStringList &texts, const QString &language);

/// One formula's answer.
struct Readability {
    QString formula; ///< "szigriszt-pazos", "fernandez-huerta", "gutierrez-polini", "flesch", "flesch-kincaid", "flesch-pt", "lix"
    double score = 0;
    QString band = {}; ///< INFLESZ: "very-hard", "hard", "normal", "easy", "very-easy"; empty where no bands are published
    bool calibrated = true; ///< false: no validated formula for this language, the number only compares texts
};
/// The formulas for a language: INFLESZ/Szigriszt-Pazos first for Spanish, Flesch for English, Martins 1996 for Portuguese, LIX
/// (uncalibrated) for every other. Empty for a text without a word.
[[nodiscard]] QList<Readability> readability(const Counts &counts, const QString &language);

} // namespace pregonero::prose
