// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prose/syllables.h"

#include "app/prose/readability.h"

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace pregonero::prose {
namespace {

bool isIn(QStringView set, QChar c)
{
    return set.contains(c);
}

bool isStrong(QChar c)
{
    return isIn(u"aeoáéóàèòâêôãõäëö", c);
}

bool isAccentedWeak(QChar c)
{
    return c == u'í' || c == u'ú';
}

bool isWeak(QChar c)
{
    return isAccentedWeak(c) || isIn(u"iuüïîû", c);
}

/// One sound's letters: a vowel, or a consonant with what is written with it ("ch", "qu").
struct Sound {
    qsizetype at = 0;
    qsizetype length = 1;
    QChar vowel = {}; ///< null: a consonant
    bool isNucleus = false; ///< a syllable begins its vowels here
};

bool isVowelAt(const QString &word, qsizetype at)
{
    if (at >= word.size())
        return false;
    const QChar c = word[at];
    if (c == u'y')
        return at + 1 >= word.size() || !(isStrong(word[at + 1]) || isWeak(word[at + 1]));
    return isStrong(c) || isWeak(c);
}

std::vector<Sound> soundsOf(const QString &word)
{
    std::vector<Sound> sounds;
    for (qsizetype i = 0; i < word.size();) {
        const QChar c = word[i];
        const QChar next = i + 1 < word.size() ? word[i + 1] : QChar();
        const QChar third = i + 2 < word.size() ? word[i + 2] : QChar();
        Sound sound{i};
        if (isVowelAt(word, i)) {
            sound.vowel = c == u'y' ? u'i' : c;
        } else if ((c == u'c' && next == u'h') || (c == u'l' && next == u'l') || (c == u'r' && next == u'r')
                   || (c == u'q' && next == u'u' && !third.isNull())
                   || (c == u'g' && next == u'u' && !third.isNull() && isIn(u"eiéíêè", third))) {
            sound.length = 2;
        }
        i += sound.length;
        sounds.push_back(sound);
    }
    return sounds;
}

/// Whether a vowel sounds in the syllable of those before it (the last one or two of its nucleus).
bool joins(const QString &nucleus, QChar c)
{
    const QChar before = nucleus.back();
    if (before == c)
        return false;
    if (isIn(u"ãõ", before)) // Portuguese "ão", "ãe", "õe"
        return isIn(u"oei", c);
    if (isStrong(before))
        return isWeak(c) && !isAccentedWeak(c);
    if (isIn(u"ãõ", c)) // "reu-ni-ões", "sa-guões"
        return before == u'u';
    if (isStrong(c)) // a weak one before: not if it bears the accent, nor if it closes another vowel
        return !isAccentedWeak(before) && (nucleus.size() == 1 || !isStrong(nucleus[nucleus.size() - 2]));
    return true;
}

void markNuclei(const QString &word, std::vector<Sound> &sounds)
{
    QString nucleus;
    for (std::size_t i = 0; i < sounds.size(); ++i) {
        Sound &sound = sounds[i];
        if (sound.vowel.isNull()) {
            // h between vowels is not heard; before "ue" it begins one.
            const bool silent = sound.length == 1 && word[sound.at] == u'h' && !nucleus.isEmpty() && i + 1 < sounds.size()
                && !sounds[i + 1].vowel.isNull();
            const bool opens = i + 2 < sounds.size() && sounds[i + 1].vowel == u'u' && !sounds[i + 2].vowel.isNull();
            if (!silent || opens)
                nucleus.clear();
            continue;
        }
        sound.isNucleus = nucleus.isEmpty() || !joins(nucleus, sound.vowel);
        if (sound.isNucleus)
            nucleus.clear();
        nucleus += sound.vowel;
    }
}

/// "pr", "bl" ...: what no syllable parts.
bool isPair(QChar first, QChar second)
{
    if (second == u'r')
        return isIn(u"pbtdcgfkv", first);
    return second == u'l' && isIn(u"pbcgfk", first);
}

} // namespace

QStringList spanishSyllables(QStringView written)
{
    const QString word = written.toString().normalized(QString::NormalizationForm_C).toLower();
    std::vector<Sound> sounds = soundsOf(word);
    markNuclei(word, sounds);
    std::vector<qsizetype> starts{0};
    std::size_t lastVowel = sounds.size();
    for (std::size_t i = 0; i < sounds.size(); ++i) {
        if (sounds[i].vowel.isNull())
            continue;
        if (sounds[i].isNucleus && lastVowel < sounds.size()) {
            const std::size_t consonants = i - lastVowel - 1;
            std::size_t first = i - std::min<std::size_t>(consonants, 1);
            if (consonants >= 2 && sounds[i - 2].length == 1 && sounds[i - 1].length == 1
                && isPair(word[sounds[i - 2].at], word[sounds[i - 1].at]))
                first = i - 2;
            starts.push_back(sounds[first].at);
        }
        lastVowel = i;
    }
    QStringList parts;
    for (std::size_t i = 0; i < starts.size() && !word.isEmpty(); ++i)
        parts << word.sliced(starts[i], (i + 1 < starts.size() ? starts[i + 1] : word.size()) - starts[i]);
    return parts;
}

int englishSyllables(QStringView written)
{
    const QString word = written.toString().toLower();
    const auto isVowel = [&word](qsizetype at) { return isIn(u"aeiouyáéíóúàèêëïöü", word[at]); };
    int count = 0;
    for (qsizetype i = 0; i < word.size(); ++i)
        count += isVowel(i) && (i == 0 || !isVowel(i - 1));
    const qsizetype size = word.size();
    const bool silentE = size > 2 && word.endsWith(u'e') && !isVowel(size - 2) && !(word[size - 2] == u'l' && !isVowel(size - 3));
    const bool silentEs = size > 3 && word.endsWith("es"_L1) && !isVowel(size - 3) && !isIn(u"sxzcg", word[size - 3])
        && !word.endsWith("shes"_L1) && !word.endsWith("ches"_L1);
    const bool silentEd = size > 3 && word.endsWith("ed"_L1) && !isVowel(size - 3) && !isIn(u"td", word[size - 3]);
    if (count > 1 && (silentE || silentEs || silentEd))
        --count;
    return std::max(count, 1);
}

int syllables(QStringView word, const QString &language)
{
    QString letters;
    for (const QChar c : word)
        if (c.isLetter() || c.isMark())
            letters += c;
    if (letters.isEmpty())
        return 0;
    return language.startsWith("en"_L1) ? englishSyllables(letters) : int(spanishSyllables(letters).size());
}

} // namespace pregonero::prose
