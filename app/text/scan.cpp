// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/scan.h"

namespace pregonero::text {

bool isAsciiLetter(QChar c)
{
    const char16_t lower = c.unicode() | 0x20;
    return c.unicode() < 0x80 && lower >= u'a' && lower <= u'z';
}

bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isAsciiWord(QChar c)
{
    return isAsciiLetter(c) || isAsciiDigit(c) || c == u'_';
}

bool isDirectional(QChar c)
{
    const char16_t u = c.unicode();
    return u == 0x61c || u == 0x200e || u == 0x200f || (u >= 0x202a && u <= 0x202e) || (u >= 0x2066 && u <= 0x2069);
}

bool isSpace(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x9 && u <= 0xd) || u == 0x20 || u == 0x85 || u == 0xa0 || u == 0x1680 || u == 0x180e
        || (u >= 0x2000 && u <= 0x200a) || u == 0x2028 || u == 0x2029 || u == 0x202f || u == 0x205f || u == 0x3000;
}

bool isAsciiPunctuation(QChar c)
{
    return c.unicode() > 0x20 && c.unicode() < 0x7f && !isAsciiLetter(c) && !isAsciiDigit(c) && c != u'\\';
}

bool isInvalidInPost(QChar c)
{
    return c.unicode() == 0xfffe || c.unicode() == 0xfeff || c.unicode() == 0xffff;
}

bool isLatinAccent(QChar c)
{
    const char16_t u = c.unicode();
    if (u < 0xc0)
        return false;
    if (u <= 0x24f)
        return u != 0xd7 && u != 0xf7;
    switch (u) {
    case 0x253: case 0x254: case 0x256: case 0x257: case 0x259: case 0x25b: case 0x263: case 0x268: case 0x26f:
    case 0x272: case 0x289: case 0x28b: case 0x2bb:
        return true;
    default:
        return (u >= 0x300 && u <= 0x36f) || (u >= 0x1e00 && u <= 0x1eff);
    }
}

namespace {

bool isCyrillic(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x400 && u <= 0x52f) || (u >= 0x1c80 && u <= 0x1c8a) || u == 0x1d2b || u == 0x1d78
        || (u >= 0x2de0 && u <= 0x2dff) || (u >= 0xa640 && u <= 0xa69f) || u == 0xfe2e || u == 0xfe2f;
}

bool isLetterOfPath(QChar c)
{
    return isAsciiLetter(c) || isAsciiDigit(c) || (c.unicode() >= 0x80 && (isLatinAccent(c) || isCyrillic(c)));
}

bool isOneOf(QChar c, QStringView set)
{
    return set.contains(c);
}

bool isDash(QChar c)
{
    return c == u'-' || (c.unicode() >= 0x80 && c.category() == QChar::Punctuation_Dash);
}

bool isInPath(QChar c, EntityOptions::Dialect dialect)
{
    if (dialect == EntityOptions::Dialect::Fediverse)
        return !c.isSpace() && !isSpace(c) && !isOneOf(c, u"<>()?");
    return isLetterOfPath(c) || isDash(c) || isOneOf(c, u"!*';:=+,.$/%#[]_~&|@");
}

bool endsPath(QChar c, EntityOptions::Dialect dialect)
{
    if (dialect == EntityOptions::Dialect::Fediverse)
        return isInPath(c, dialect) && !isOneOf(c, u"!*\"'\u300c\u300d;:=,.$%[]~&|@");
    return isLetterOfPath(c) || isOneOf(c, u"=_#/+-");
}

bool isWideUrlCharacter(QChar c)
{
    const char16_t u = c.unicode();
    return u >= 0xa0 && !isSpace(c) && !(u >= 0xfdd0 && u <= 0xfdef) && u < 0xfff0;
}

bool isInQuery(QChar c, EntityOptions::Dialect dialect)
{
    return isAsciiLetter(c) || isAsciiDigit(c) || isOneOf(c, u"!?*'();:&=+$/%#[]-_.,~|@")
        || (dialect == EntityOptions::Dialect::Fediverse && (c == u'^' || isWideUrlCharacter(c)));
}

bool endsQuery(QChar c, EntityOptions::Dialect dialect)
{
    return isAsciiLetter(c) || isAsciiDigit(c) || isOneOf(c, u"_&=#/-")
        || (dialect == EntityOptions::Dialect::Fediverse && isWideUrlCharacter(c));
}

/// Past a balanced group in parentheses with at most one more inside, or the same offset where it is none.
qsizetype pastGroup(QStringView text, qsizetype open, EntityOptions::Dialect dialect)
{
    const auto skip = [&](qsizetype at) {
        while (at < text.size() && isInPath(text[at], dialect))
            ++at;
        return at;
    };
    const auto is = [&](qsizetype at, QChar c) { return at < text.size() && text[at] == c; };
    qsizetype at = skip(open + 1);
    if (is(at, u')'))
        return at > open + 1 ? at + 1 : open;
    if (!is(at, u'('))
        return open;
    const qsizetype inner = at;
    at = skip(inner + 1);
    if (at == inner + 1 || !is(at, u')'))
        return open;
    at = skip(at + 1);
    return is(at, u')') ? at + 1 : open;
}

} // namespace

qsizetype pathEnd(QStringView text, qsizetype slash, EntityOptions::Dialect dialect)
{
    qsizetype end = slash + 1;
    for (qsizetype at = end; at < text.size();) {
        const QChar c = text[at];
        if (isInPath(c, dialect)) {
            ++at;
            if (endsPath(c, dialect))
                end = at;
        } else if (c == u'(') {
            const qsizetype past = pastGroup(text, at, dialect);
            if (past == at)
                break;
            end = at = past;
        } else {
            break;
        }
    }
    return end;
}

qsizetype queryEnd(QStringView text, qsizetype mark, EntityOptions::Dialect dialect)
{
    qsizetype end = mark;
    for (qsizetype at = mark + 1; at < text.size() && isInQuery(text[at], dialect); ++at)
        if (endsQuery(text[at], dialect))
            end = at + 1;
    return end;
}

} // namespace pregonero::text
