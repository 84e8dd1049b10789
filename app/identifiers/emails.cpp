// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identifiers/addresses.h"
#include "app/identifiers/shapes.h"

namespace pregonero::identifiers {
namespace {

constexpr qsizetype longestName = 64;
constexpr qsizetype longestHost = 253;

bool isOfName(QChar c)
{
    return (isWordCharacter(c) && !c.isSurrogate()) || c == u'.' || c == u'%' || c == u'+' || c == u'-' || c == u'\'';
}

bool isOfHost(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c == u'-' || c == u'.';
}

} // namespace

QList<Hit> emails(QStringView text)
{
    QList<Hit> hits;
    qsizetype free = 0; // what a hit before holds
    for (qsizetype at = text.indexOf(u'@'); at >= 0; at = text.indexOf(u'@', at + 1)) {
        qsizetype start = at;
        while (start > free && at - start < longestName && isOfName(text[start - 1]))
            --start;
        while (start < at && !isWordCharacter(text[start]))
            ++start;
        if (start == at || (start > 0 && (text[start - 1] == u'@' || text[start - 1] == u'/' || isWordCharacter(text[start - 1]))))
            continue;
        qsizetype end = at + 1;
        while (end < text.size() && end - at <= longestHost && isOfHost(text[end]))
            ++end;
        while (end > at + 1 && !text[end - 1].isLetterOrNumber())
            --end;
        const QStringView host = text.sliced(at + 1, end - at - 1);
        const qsizetype dot = host.lastIndexOf(u'.');
        if (dot < 1 || host.size() - dot < 3 || host.front() == u'-' || host.front() == u'.' || host.contains(u"..")
            || isDigit(host.back()) || text[at - 1] == u'.' || (end < text.size() && text[end] == u'@'))
            continue;
        hits.append({.kind = Kind::Email, .start = start, .length = end - start});
        free = end;
    }
    return hits;
}

} // namespace pregonero::identifiers
