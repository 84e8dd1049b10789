// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rules/kinds/common.h"
#include "app/rules/kinds/typography.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pregonero::rules::typography {
namespace {

QRegularExpression unicode(const QString &pattern)
{
    QRegularExpression made(pattern, QRegularExpression::UseUnicodePropertiesOption);
    made.optimize();
    return made;
}

bool isEnd(QChar c)
{
    return c == u'.' || c == u'!' || c == u'?' || c == u'…' || c == u'\n';
}

bool isLetterAt(const QString &text, qsizetype at)
{
    return at >= 0 && at < text.size() && text[at].isLetter();
}

} // namespace

const QHash<QString, Kind> &checks()
{
    static const QHash<QString, Kind> all{
        {u"quotes"_s, {quotes, u"\""_s}},
        {u"opening-marks"_s, {openingMarks, u"[?!]"_s}},
        {u"no-opening-marks"_s, {noOpeningMarks, u"[¿¡]"_s}},
        {u"repeated-marks"_s, {repeatedMarks, u"[!?¡¿][!?¡¿]"_s}},
        {u"ellipsis"_s, {ellipsis, u"\\.\\.|…"_s}},
        {u"dashes"_s, {dashes, u"-"_s}},
        {u"spacing"_s, {spacing, {}}},
        {u"ela-geminada"_s, {elaGeminada, u"[lL][.\\-‐•∙⋅‧][lL]|[ŀĿ]"_s}},
        {u"apostrophe"_s, {apostrophe, u"[´`]"_s}},
        {u"units"_s, {units, u"\\d|€"_s}},
        {u"percent"_s, {percent, u"%"_s}},
        {u"ordinals"_s, {ordinals, u"[\\dnN](?:[ºª°è]|[a-z])"_s}},
        {u"thousands"_s, {thousands, u"\\d{3}"_s}},
        {u"decimals"_s, {decimals, u"\\d[.,]\\d"_s}},
        {u"fixed-blanks"_s, {fixedBlanks, u"[\\d.º] "_s}},
        {u"hours"_s, {hours, u"[hH]"_s}}};
    return all;
}

Hit replaced(const QString &text, qsizetype start, qsizetype length, const QString &better)
{
    return {.range = {start, length}, .arguments = {better, text.sliced(start, length)}, .fixes = {{better}}};
}

/// Straight ones in pairs, each of a pair by itself: what they enclose stays untouched. One alone is an inch or a second.
void quotes(const QString &text, const QString &language, QList<Hit> &hits)
{
    const bool english = baseOf(language) == "en"_L1;
    qsizetype open = -1;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] == u'\n')
            open = -1;
        if (text[at] != u'"')
            continue;
        const bool opens = at + 1 < text.size() && !text[at + 1].isSpace() && (at == 0 || !text[at - 1].isLetterOrNumber());
        const bool closes = at > 0 && !text[at - 1].isSpace();
        if (open >= 0 && closes) {
            hits.append(replaced(text, open, 1, english ? u"“"_s : u"«"_s));
            hits.append(replaced(text, at, 1, english ? u"”"_s : u"»"_s));
            open = -1;
        } else if (opens) {
            open = at;
        }
    }
}

/// A sentence that ends in '?' or '!' without its opening sign. The fix puts one where the sentence begins, if nothing before a comma
/// could stand outside of it.
void openingMarks(const QString &text, const QString &, QList<Hit> &hits)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar mark = text[at];
        if (mark != u'?' && mark != u'!')
            continue;
        // "(?)", "(!)", "?!" after the first, a path's query
        const bool follows = at > 0 && (text[at - 1] == u'?' || text[at - 1] == u'!' || text[at - 1] == u'(');
        const bool inWord = isLetterAt(text, at - 1) && isLetterAt(text, at + 1);
        if (follows || inWord)
            continue;
        const QChar opening = mark == u'?' ? u'¿' : u'¡';
        qsizetype start = at;
        bool opened = false;
        while (start > 0 && !(isEnd(text[start - 1]) && !(text[start - 1] == u'.' && isLetterAt(text, start)))) {
            --start;
            opened = opened || text[start] == u'¿' || text[start] == u'¡';
        }
        if (opened || start == at)
            continue;
        // Three dots do not end a sentence that goes on: "Y... ¿vienes?" is opened, "¿Y... vienes?" too.
        bool before = false;
        for (qsizetype back = start; back > 0 && text[back - 1] != u'\n' && !before; --back) {
            if (text[back - 1] == u'?' || text[back - 1] == u'!')
                break;
            before = text[back - 1] == opening;
        }
        if (before)
            continue;
        while (start < at && !text[start].isLetterOrNumber())
            ++start;
        if (start == at || !std::ranges::any_of(QStringView(text).sliced(start, at - start), [](QChar c) { return c.isLetter(); }))
            continue;
        Hit hit{.range = {at, 1}, .arguments = {QString(opening), QString(mark)}};
        const QStringView sentence = QStringView(text).sliced(start, at - start);
        if (!sentence.contains(u',') && !sentence.contains(u':') && !sentence.contains(u';'))
            hit.fixes = {{QString(opening), {start, 0}}};
        hits.append(hit);
    }
}

void noOpeningMarks(const QString &text, const QString &, QList<Hit> &hits)
{
    for (qsizetype at = 0; at < text.size(); ++at)
        if ((text[at] == u'¿' || text[at] == u'¡') && isLetterAt(text, at + 1))
            hits.append(replaced(text, at, 1, QString()));
}

/// "!!!", "???" to one; "?!" and "!?" stay.
void repeatedMarks(const QString &text, const QString &, QList<Hit> &hits)
{
    static const QRegularExpression runs = unicode(u"([!?¡¿])\\1+"_s);
    for (const QRegularExpressionMatch &match : runs.globalMatch(text))
        hits.append(replaced(text, match.capturedStart(), match.capturedLength(), match.captured(1)));
}

void ellipsis(const QString &text, const QString &language, QList<Hit> &hits)
{
    static const QRegularExpression etcetera = unicode(u"\\b([Ee]tc)(?:\\.{2,}|\\.?…)"_s);
    static const QRegularExpression points = unicode(u"(?<![./])\\.{3,}(?![./])|…\\.+"_s);
    const QString base = baseOf(language);
    const bool short_ = base != "en"_L1;
    QList<prose::Range> taken;
    if (short_)
        for (const QRegularExpressionMatch &match : etcetera.globalMatch(text)) {
            hits.append(replaced(text, match.capturedStart(), match.capturedLength(), match.captured(1) + u'.'));
            taken.append({match.capturedStart(), match.capturedLength()});
        }
    for (const QRegularExpressionMatch &match : points.globalMatch(text)) {
        const bool inside = std::ranges::any_of(taken, [&match](prose::Range range) {
            return match.capturedStart() >= range.start && match.capturedStart() < range.end();
        });
        if (!inside)
            hits.append(replaced(text, match.capturedStart(), match.capturedLength(), u"…"_s));
    }
}

/// "--" is a dash; a hyphen between blanks is one where the language has it so.
void dashes(const QString &text, const QString &language, QList<Hit> &hits)
{
    static const QRegularExpression two = unicode(u"(?<=[\\p{L}\\d\\p{P} ])(?<!-)--(?![->]| >)(?=[\\p{L}\\d ])"_s);
    static const QRegularExpression aside = unicode(u"(?<=[\\p{L}\\d,.!?»]) - ([^-\\n]{3,120}?) -(?=[ ,.;:!?])"_s);
    static const QRegularExpression single = unicode(u"(?<=[\\p{L},.!?»”]) - (?=[\\p{L}«“])"_s);
    static const QRegularExpression range = unicode(u"(?<![\\d\\p{L}./-])(\\d{1,4})-(\\d{1,4})(?![\\d\\p{L}/-]|\\.\\d)"_s);
    const QString base = baseOf(language);
    for (const QRegularExpressionMatch &match : two.globalMatch(text))
        hits.append(replaced(text, match.capturedStart(), 2, base == "en"_L1 || base == "pt"_L1 ? u"–"_s : u"—"_s));
    if (base == "en"_L1 || base == "pt"_L1) {
        for (const QRegularExpressionMatch &match : single.globalMatch(text))
            hits.append(replaced(text, match.capturedStart() + 1, 1, u"–"_s));
    } else {
        // Spanish and Catalan asides stand close to their dashes; one hyphen alone may be a list's.
        for (const QRegularExpressionMatch &match : aside.globalMatch(text)) {
            hits.append(replaced(text, match.capturedStart() + 1, 2, u"—"_s));
            hits.append(replaced(text, match.capturedEnd() - 2, 2, u"—"_s));
        }
    }
    if (base == "en"_L1)
        for (const QRegularExpressionMatch &match : range.globalMatch(text))
            if (match.captured(1).toInt() < match.captured(2).toInt())
                hits.append(replaced(text, match.capturedStart(), match.capturedLength(), match.captured(1) + u'–' + match.captured(2)));
}

/// No blank before a sign or inside quotation marks, one after a comma, one between words. A smile ":)" is no sign.
void spacing(const QString &text, const QString &, QList<Hit> &hits)
{
    static const QRegularExpression before =
        unicode(u"(?<=[\\p{L}\\d)»”])[ \\x{A0}\\x{202F}]+(?=[,;:!?»)](?:[\\s»”)]|$))(?![:;][-']?[)(DP/\\\\])"_s);
    static const QRegularExpression point = unicode(u"(?<=[\\p{L}»)])[ \\x{A0}]+(?=\\.(?:\\s|$))"_s);
    static const QRegularExpression after = unicode(u"(?<=[«¿¡(])[ \\x{A0}]+(?=[\\p{L}\\d])"_s);
    static const QRegularExpression missing = unicode(u"(?<=\\p{L}{2})[,;](?=\\p{L}{2})"_s);
    static const QRegularExpression twice = unicode(u"(?<=[\\p{L}\\d,;:.!?]) {2,}(?=[\\p{L}\\d¿¡«(])"_s);
    for (const QRegularExpression *pattern : {&before, &point, &after})
        for (const QRegularExpressionMatch &match : pattern->globalMatch(text))
            hits.append(replaced(text, match.capturedStart(), match.capturedLength(), QString()));
    for (const QRegularExpressionMatch &match : missing.globalMatch(text))
        hits.append(replaced(text, match.capturedStart(), 1, match.captured() + u' '));
    for (const QRegularExpressionMatch &match : twice.globalMatch(text))
        hits.append(replaced(text, match.capturedStart(), match.capturedLength(), u" "_s));
}

/// "col.legi", "col-legi", "col•legi" and the single sign U+0140 to "col·legi".
void elaGeminada(const QString &text, const QString &, QList<Hit> &hits)
{
    static const QRegularExpression wrong =
        unicode(u"(?<=[aeiouàèéíòóúAEIOUÀÈÉÍÒÓÚ])(?:([lL])[.\\-‐•∙⋅‧](?=([lL])(?![lL])[\\p{L}])|[ŀĿ](?=[lL]))"_s);
    for (const QRegularExpressionMatch &match : wrong.globalMatch(text)) {
        const QString ela = match.captured(1).isEmpty() ? (match.captured() == u"Ŀ" ? u"L"_s : u"l"_s) : match.captured(1);
        hits.append(replaced(text, match.capturedStart(), match.capturedLength(), ela + u'·'));
    }
}

/// An accent that stands alone is no apostrophe: "l´aigua", "don`t".
void apostrophe(const QString &text, const QString &, QList<Hit> &hits)
{
    static const QRegularExpression wrong = unicode(u"(?<=\\p{L})[´`](?=\\p{L})"_s);
    for (const QRegularExpressionMatch &match : wrong.globalMatch(text))
        hits.append(replaced(text, match.capturedStart(), 1, u"’"_s));
}

} // namespace pregonero::rules::typography
