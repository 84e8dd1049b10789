// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prose/readability.h"

#include "app/prose/document.h"

#include <algorithm>

namespace pregonero::prose {

using namespace Qt::StringLiterals;

Counts count(const QStringList &texts, const QString &language)
{
    Counts counts;
    for (const QString &text : texts) {
        const QList<Range> found = words(text);
        if (found.isEmpty())
            continue;
        counts.sentences += int(sentences(text).size());
        counts.words += int(found.size());
        for (const Range &range : found) {
            const QStringView word = QStringView(text).sliced(range.start, range.length);
            const int letters = int(std::ranges::count_if(word, [](QChar c) { return c.isLetterOrNumber(); }));
            const int parts = syllables(word, language);
            counts.letters += letters;
            counts.syllables += parts;
            counts.longWords += letters > 6;
            counts.polysyllables += parts >= 3;
        }
    }
    return counts;
}

namespace {

QString inflesz(double score)
{
    return score < 40 ? u"very-hard"_s : score < 55 ? u"hard"_s : score < 65 ? u"normal"_s : score <= 80 ? u"easy"_s : u"very-easy"_s;
}

} // namespace

QList<Readability> readability(const Counts &counts, const QString &language)
{
    if (counts.words == 0 || counts.sentences == 0)
        return {};
    const double perWord = double(counts.syllables) / counts.words;
    const double perSentence = double(counts.words) / counts.sentences;
    const QString base = language.section(u'-', 0, 0);
    if (base == "es"_L1) {
        // Szigriszt-Pazos 1993 with the bands of Barrio 2008; Fernandez-Huerta 1959 as Law 2011 corrects it.
        const double score = 206.835 - 62.3 * perWord - perSentence;
        // Gutiérrez de Polini 1972 was made for Spanish and needs no syllables.
        return {{u"szigriszt-pazos"_s, score, inflesz(score)},
                {u"fernandez-huerta"_s, 206.84 - 60.0 * perWord - 1.02 * perSentence},
                {u"gutierrez-polini"_s, 95.2 - 9.7 * counts.letters / counts.words - 0.35 * perSentence}};
    }
    if (base == "en"_L1) // Flesch 1948; Kincaid 1975
        return {{u"flesch"_s, 206.835 - 1.015 * perSentence - 84.6 * perWord},
                {u"flesch-kincaid"_s, 0.39 * perSentence + 11.8 * perWord - 15.59}};
    if (base == "pt"_L1) // Martins et al. 1996
        return {{u"flesch-pt"_s, 248.835 - 1.015 * perSentence - 84.6 * perWord}};
    return {{u"lix"_s, perSentence + 100.0 * counts.longWords / counts.words, {}, false}};
}

} // namespace pregonero::prose
