// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prose/document.h"

#include <QSet>

namespace pregonero::prose {

using namespace Qt::StringLiterals;

namespace {

bool closes(QChar c)
{
    return c == u'"' || c == u'\'' || c == u'’' || c == u'”' || c == u'»' || c == u')' || c == u']' || c == u'*';
}

bool ends(QChar c)
{
    return c == u'.' || c == u'!' || c == u'?' || c == u'…';
}

/// Words that a point follows without ending a sentence.
bool isAbbreviation(QStringView word)
{
    static const QSet<QString> known{
        u"art"_s,  u"arts"_s, u"avda"_s, u"av"_s,   u"c"_s,    u"cap"_s,  u"cf"_s,   u"co"_s,   u"d"_s,   u"dpto"_s,
        u"dr"_s,   u"dra"_s,  u"dña"_s,  u"ed"_s,   u"ej"_s,   u"excmo"_s, u"excma"_s, u"fig"_s, u"gral"_s, u"ilmo"_s,
        u"ilma"_s, u"jr"_s,   u"ltda"_s, u"mr"_s,   u"mrs"_s,  u"ms"_s,   u"no"_s,   u"núm"_s,  u"núms"_s, u"n"_s,
        u"p"_s,    u"pág"_s,  u"págs"_s, u"pl"_s,   u"plza"_s, u"pp"_s,   u"prof"_s, u"pza"_s,  u"sr"_s,  u"sra"_s,
        u"srs"_s,  u"sras"_s, u"sta"_s,  u"sto"_s,  u"st"_s,   u"tel"_s,  u"tfno"_s, u"ud"_s,   u"uds"_s, u"vd"_s,
        u"vol"_s,  u"vs"_s,   u"e.g"_s,  u"i.e"_s,  u"p.ej"_s, u"ee.uu"_s};
    return known.contains(word.toString().toLower());
}

/// Whether the point at an offset belongs to the word before it: an abbreviation, an initial.
bool belongsToWord(QStringView text, qsizetype point, bool smallFollows)
{
    qsizetype start = point;
    while (start > 0 && point - start < 12 && (text[start - 1].isLetter() || text[start - 1] == u'.'))
        --start;
    const QStringView word = text.sliced(start, point - start);
    if (word.isEmpty())
        return false;
    if (word.size() == 1 && word.front().isUpper() && word.front() != u'I')
        return true;
    if (word.contains(u'.'))
        return smallFollows || isAbbreviation(word);
    // "No." and "D." end sentences too: only what is written as such abbreviates.
    if (word.compare("no"_L1, Qt::CaseInsensitive) == 0)
        return false;
    return isAbbreviation(word);
}

} // namespace

QList<Range> sentences(QStringView text)
{
    QList<Range> found;
    qsizetype start = 0;
    const auto cut = [&](qsizetype end) {
        qsizetype first = start;
        qsizetype last = end;
        while (first < last && text[first].isSpace())
            ++first;
        while (last > first && text[last - 1].isSpace())
            --last;
        if (last > first)
            found.append({first, last - first});
        start = end;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!ends(text[i]))
            continue;
        const qsizetype first = i;
        while (i + 1 < text.size() && ends(text[i + 1]))
            ++i;
        qsizetype end = i + 1;
        while (end < text.size() && closes(text[end]))
            ++end;
        if (end < text.size() && !text[end].isSpace())
            continue;
        qsizetype next = end;
        while (next < text.size() && text[next].isSpace())
            ++next;
        const bool small = next < text.size() && text[next].isLower();
        const bool onePoint = i == first && text[i] == u'.';
        if (small && next < text.size())
            continue; // "said he", "p. ej."
        if (onePoint && end == i + 1 && belongsToWord(text, i, small))
            continue;
        cut(end);
        i = end - 1;
    }
    cut(text.size());
    return found;
}

QList<Range> words(QStringView text)
{
    QList<Range> found;
    for (qsizetype i = 0; i < text.size();) {
        if (!text[i].isLetterOrNumber() && !text[i].isSurrogate()) {
            ++i;
            continue;
        }
        qsizetype end = i;
        bool letters = false;
        while (end < text.size()) {
            const QChar c = text[end];
            if (c.isHighSurrogate() && end + 1 < text.size()) {
                if (!QChar::isLetterOrNumber(QChar::surrogateToUcs4(c, text[end + 1])))
                    break;
                letters = true;
                end += 2;
            } else if (c.isLetterOrNumber() || c.isMark()) {
                letters = true;
                ++end;
            } else if ((c == u'\'' || c == u'’' || c == u'-' || c == u'·' || c == u'.') && end > i && end + 1 < text.size()
                       && text[end + 1].isLetterOrNumber()) {
                ++end;
            } else {
                break;
            }
        }
        if (letters)
            found.append({i, end - i});
        i = std::max(end, i + 1);
    }
    return found;
}

} // namespace pregonero::prose
