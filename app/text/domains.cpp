// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/domains.h"

#include "app/text/codepoints.h"

#include <QFile>

namespace pregonero::text {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLabel = 63; // RFC 1035, in ASCII

bool isAlnum(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= u'a' && u <= u'z') || (u >= u'A' && u <= u'Z') || (u >= u'0' && u <= u'9');
}

bool isAscii(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
}

bool endsWell(QStringView text, qsizetype at)
{
    return at >= text.size() || !(isAlnum(text[at]) || text[at] == u'@' || text[at] == u'+' || text[at] == u'-');
}

/// The digits that punycode needs for a label, RFC 3492 section 6.3; only their number matters here.
qsizetype punycodeLength(const QList<uint> &label)
{
    constexpr uint base = 36, smallest = 1, largest = 26, skew = 38, damp = 700;
    qsizetype length = std::ranges::count_if(label, [](uint c) { return c < 0x80; });
    uint handled = uint(length);
    const uint basic = handled;
    if (basic > 0)
        ++length; // the delimiter
    uint n = 0x80, delta = 0, bias = 72;
    while (handled < uint(label.size())) {
        uint next = 0x110000;
        for (const uint c : label)
            if (c >= n)
                next = std::min(next, c);
        delta += (next - n) * (handled + 1); // no overflow: 63 characters at most
        n = next;
        for (const uint c : label) {
            if (c < n)
                ++delta;
            if (c != n)
                continue;
            uint q = delta;
            for (uint k = base;; k += base) {
                const uint t = k <= bias ? smallest : std::min(k - bias, largest);
                ++length;
                if (q < t)
                    break;
                q = (q - t) / (base - t);
            }
            delta = handled == basic ? delta / damp : delta / 2;
            delta += delta / (handled + 1);
            uint k = 0;
            for (; delta > (base - smallest) * largest / 2; k += base)
                delta /= base - smallest;
            bias = k + (base - smallest + 1) * delta / (delta + skew);
            delta = 0;
            ++handled;
        }
        ++delta;
        ++n;
    }
    return length;
}

} // namespace

TopLevelDomains::TopLevelDomains(const QStringList &names)
{
    for (const QString &name : names) {
        if (name.isEmpty())
            continue;
        m_names.insert(name.toLower());
        if (!isAscii(name)) {
            m_firsts.insert(name.toLower().front().unicode());
            m_longest = std::max(m_longest, name.size());
        }
    }
}

const TopLevelDomains &TopLevelDomains::known()
{
    static const TopLevelDomains domains = [] {
        QStringList names;
        QFile file(u":/pregonero/text/domains.txt"_s);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the list of domains is not built in");
        while (!file.atEnd())
            if (const QString line = QString::fromUtf8(file.readLine()).trimmed(); !line.startsWith(u'#'))
                names.append(line);
        return TopLevelDomains(names);
    }();
    return domains;
}

qsizetype TopLevelDomains::lengthAt(QStringView text, qsizetype at) const
{
    qsizetype end = at;
    while (end < text.size() && end - at <= longestLabel && isAlnum(text[end]))
        ++end;
    if (end > at && endsWell(text, end) && m_names.contains(text.sliced(at, end - at).toString().toLower()))
        return end - at;
    if (at < text.size() && m_firsts.contains(text[at].toLower().unicode()))
        for (qsizetype length = std::min(m_longest, text.size() - at); length > 0; --length)
            if (endsWell(text, at + length) && m_names.contains(text.sliced(at, length).toString().toLower()))
                return length;
    constexpr QStringView punycode = u"xn--";
    if (text.sliced(at).startsWith(punycode, Qt::CaseInsensitive)) {
        end = at + punycode.size();
        while (end < text.size() && isAlnum(text[end]))
            ++end;
        if (end > at + punycode.size())
            return end - at;
    }
    return 0;
}

qsizetype asciiHostLength(QStringView host)
{
    constexpr qsizetype longestHost = 4096; // far more than names may have; keeps the work bounded
    if (host.size() > longestHost)
        return -1;
    qsizetype length = -1;
    for (const QStringView label : host.tokenize(u'.')) {
        qsizetype size = label.size();
        if (size == 0 || size > 2 * longestLabel)
            return -1;
        if (!isAscii(label)) {
            if (label.startsWith(u"xn--", Qt::CaseInsensitive))
                return -1;
            const QList<uint> points = label.toString().toLower().toUcs4();
            size = points.size() > longestLabel ? longestLabel + 1 : 4 + punycodeLength(points);
        }
        if (size > longestLabel)
            return -1;
        length += size + 1;
    }
    return length;
}

} // namespace pregonero::text
