// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prose/readability.h"

#include "app/prose/document.h"

#include <algorithm>

namespace pregonero::prose {

using namespace Qt::StringLiterals;

namespace {

bool isStrong(QChar c)
{
    return QStringView(u"aeoáéóàèòâêôãõ").contains(c);
}

bool isAccentedWeak(QChar c)
{
    return c == u'í' || c == u'ú' || c == u'ï';
}

bool isVowel(QChar c)
{
    return isStrong(c) || isAccentedWeak(c) || c == u'i' || c == u'u' || c == u'ü';
}

/// The vowels that sound, one group for each stretch without a consonant; h between vowels does not divide.
int spanish(const QString &word)
{
    int count = 0;
    QChar before; // the vowel before, in the same stretch
    bool weakAfterStrong = false;
    for (qsizetype i = 0; i < word.size(); ++i) {
        QChar c = word[i];
        const QChar next = i + 1 < word.size() ? word[i + 1] : QChar();
        if (c == u'u' && i > 0 && ((word[i - 1] == u'q') || (word[i - 1] == u'g' && QStringView(u"eiéí").contains(next) && !next.isNull())))
            continue; // silent
        if (c == u'y' && (i + 1 == word.size() || !isVowel(next)))
            c = u'i';
        if (c == u'h' && !before.isNull() && isVowel(next)) {
            // ca-ca-hue-te: a diphthong begins behind it
            if (next == u'u' && i + 2 < word.size() && (isStrong(word[i + 2]) || word[i + 2] == u'i'))
                before = QChar();
            continue;
        }
        if (!isVowel(c)) {
            before = QChar();
            weakAfterStrong = false;
            continue;
        }
        const bool joins = !before.isNull() && !isAccentedWeak(c) && !isAccentedWeak(before) && !(isStrong(c) && isStrong(before))
            && c != before && !(weakAfterStrong && isStrong(c));
        if (!joins)
            ++count;
        weakAfterStrong = joins && isStrong(before) && !isStrong(c);
        before = c;
        // a weak vowel between two strong ones goes with the second: "a-yu", "bai-o" do not occur in spelling
    }
    return std::max(count, 1);
}

int english(const QString &word)
{
    int count = 0;
    bool inside = false;
    for (qsizetype i = 0; i < word.size(); ++i) {
        const bool vowel = QStringView(u"aeiouy").contains(word[i]) || isVowel(word[i]);
        count += vowel && !inside;
        inside = vowel;
    }
    if (word.endsWith(u'e') && !word.endsWith("le"_L1) && count > 1)
        --count;
    if ((word.endsWith("es"_L1) || word.endsWith("ed"_L1)) && count > 1 && word.size() > 3 && !QStringView(u"aeiousxzdt").contains(word[word.size() - 3]))
        --count;
    return std::max(count, 1);
}

} // namespace

int syllables(QStringView word, const QString &language)
{
    QString letters;
    for (const QChar c : word) {
        if (c.isLetter())
            letters += c.toLower();
    }
    if (letters.isEmpty())
        return 0;
    return language.startsWith("en"_L1) ? english(letters) : spanish(letters);
}

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
        return {{u"szigriszt-pazos"_s, score, inflesz(score)},
                {u"fernandez-huerta"_s, 206.84 - 60.0 * perWord - 1.02 * perSentence}};
    }
    if (base == "en"_L1) // Flesch 1948
        return {{u"flesch"_s, 206.835 - 1.015 * perSentence - 84.6 * perWord}};
    if (base == "pt"_L1) // Martins et al. 1996
        return {{u"flesch-pt"_s, 248.835 - 1.015 * perSentence - 84.6 * perWord}};
    return {{u"lix"_s, perSentence + 100.0 * counts.longWords / counts.words, {}, false}};
}

} // namespace pregonero::prose
