// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/bluesky/aturi.h"

#include <QRegularExpression>

namespace pregonero::bluesky {

using namespace Qt::StringLiterals;

std::optional<AtUri> AtUri::fromString(const QString &text)
{
    constexpr qsizetype longest = 3000;
    constexpr qsizetype longestNsid = 317;
    // RegEx of the NSID specification: a domain turned round and a name.
    static const QRegularExpression nsid(QRegularExpression::anchoredPattern(
        u"[a-zA-Z]([a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(\\.[a-zA-Z0-9]([a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)+"
        "(\\.[a-zA-Z][a-zA-Z0-9]{0,62})"_s));
    if (text.size() > longest || !text.startsWith(u"at://"))
        return std::nullopt;
    const QStringList parts = text.sliced(5).split(u'/');
    if (parts.size() != 3 || !isDid(parts[0]) || parts[1].size() > longestNsid || !nsid.match(parts[1]).hasMatch()
        || !isRecordKey(parts[2]))
        return std::nullopt;
    return AtUri{parts[0], parts[1], parts[2]};
}

QString AtUri::toString() const
{
    return u"at://"_s + did + u'/' + collection + u'/' + key;
}

bool isDid(const QString &text)
{
    constexpr qsizetype longest = 2048;
    static const QRegularExpression did(
        QRegularExpression::anchoredPattern(u"did:[a-z]+:[a-zA-Z0-9._:%-]*[a-zA-Z0-9._-]"_s));
    return text.size() <= longest && did.match(text).hasMatch();
}

bool isHandle(const QString &text)
{
    constexpr qsizetype longest = 253;
    static const QRegularExpression handle(QRegularExpression::anchoredPattern(
        u"([a-zA-Z0-9]([a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\\.)+[a-zA-Z]([a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?"_s));
    return text.size() <= longest && handle.match(text).hasMatch();
}

bool isRecordKey(const QString &text)
{
    static const QRegularExpression key(QRegularExpression::anchoredPattern(u"[A-Za-z0-9_~.:-]{1,512}"_s));
    return key.match(text).hasMatch() && text != u"." && text != u"..";
}

} // namespace pregonero::bluesky
