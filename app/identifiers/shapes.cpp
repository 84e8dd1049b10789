// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identifiers/shapes.h"

namespace pregonero::identifiers {
namespace {

bool isSeparatorOf(QChar sign, QChar c)
{
    switch (sign.unicode()) {
    case u'-':
        return isHyphen(c);
    case u' ':
        return isBlank(c);
    case u'~':
        return isHyphen(c) || isBlank(c);
    case u'_':
        return isHyphen(c) || isBlank(c) || c == u'.';
    default:
        return c == sign;
    }
}

bool isOfClass(QChar sign, QChar c)
{
    switch (sign.unicode()) {
    case u'9':
        return isDigit(c);
    case u'A':
        return isAsciiLetter(c);
    case u'R':
        return isAsciiLetter(c) || c == u'&' || c == u'\u00D1' || c == u'\u00F1';
    default:
        return isDigit(c) || isAsciiLetter(c);
    }
}

} // namespace

bool isWordCharacter(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c == u'_' || c.isSurrogate();
}

bool matchShape(QStringView shape, QStringView text, qsizetype at, Written &written)
{
    written.size = 0;
    written.blanks = false;
    bool afterBlank = false;
    bool afterSmall = false;
    for (qsizetype i = 0; i < shape.size(); ++i) {
        const QChar sign = shape[i];
        const bool there = at < text.size();
        if (sign == u'9' || sign == u'A' || sign == u'R' || sign == u'#') {
            if (!there || !isOfClass(sign, text[at]) || written.size >= qsizetype(written.characters.size()))
                return false;
            afterSmall = text[at].isLower();
            if (afterSmall && afterBlank)
                return false;
            afterBlank = false;
            written.characters[std::size_t(written.size++)] = text[at++].toUpper();
            continue;
        }
        const bool optional = i + 1 < shape.size() && shape[i + 1] == u'?';
        i += optional ? 1 : 0;
        if (there && isSeparatorOf(sign, text[at])) {
            afterBlank = isBlank(text[at]);
            if (afterBlank && afterSmall)
                return false;
            written.blanks = written.blanks || afterBlank;
            ++at;
        } else if (!optional) {
            return false;
        }
    }
    written.end = at;
    return true;
}

bool mayBegin(QStringView text, qsizetype at)
{
    if (at == 0)
        return true;
    const QChar before = text[at - 1];
    if (isWordCharacter(before) || before == u'#' || before == u'@' || before == u'+')
        return false;
    const bool joined = at >= 2 && isWordCharacter(text[at - 2]);
    if (!joined)
        return true;
    if (before == u'.' || before == u',' || before == u':' || before == u'\'')
        return !isDigit(text[at - 2]);
    // A path, a code or a range is no beginning. For "DNI-", "tel/" see the caller.
    if (isHyphen(before) || before == u'/' || before == u'=' || before == u'&' || before == u'%' || before == u'\\')
        return false;
    return true;
}

bool mayEnd(QStringView text, qsizetype end)
{
    if (end >= text.size())
        return true;
    const QChar after = text[end];
    if (isWordCharacter(after) || after == u'@' || after == u'%' || after == u'\u20AC' || after == u'=')
        return false;
    const bool more = end + 1 < text.size() && isWordCharacter(text[end + 1]);
    if (isHyphen(after) || after == u'/' || after == u'\\')
        return !more;
    const bool digits = end + 1 < text.size() && isDigit(text[end + 1]);
    return !(digits && (after == u'.' || after == u',' || after == u':' || after == u'\''));
}

bool isInGroups(QStringView text, qsizetype start, qsizetype end)
{
    if (start >= 2 && isBlank(text[start - 1]) && isDigit(text[start - 2]))
        return true;
    if (end + 3 >= text.size() || !isBlank(text[end]))
        return false;
    const bool three = isDigit(text[end + 1]) && isDigit(text[end + 2]) && isDigit(text[end + 3]);
    return three && (end + 4 == text.size() || !isWordCharacter(text[end + 4]));
}

} // namespace pregonero::identifiers
