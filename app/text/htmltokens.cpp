// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/htmltokens.h"

#include "app/text/scan.h"

#include <QFile>

namespace pregonero::text {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 16; // of an element or attribute that matters

bool isHtmlSpace(QChar c)
{
    return c == u' ' || c == u'\n' || c == u'\t' || c == u'\r' || c == u'\f';
}

const QHash<QString, char32_t> &namedCharacters()
{
    static const QHash<QString, char32_t> names = [] {
        QHash<QString, char32_t> table;
        QFile file(u":/pregonero/text/entities.txt"_s);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the list of named characters is not built in");
        while (!file.atEnd())
            if (const QList<QByteArray> words = file.readLine().trimmed().split(' ');
                words.size() == 2 && !words.front().startsWith('#'))
                table.insert(QString::fromLatin1(words.front()), words.back().toUInt(nullptr, 16));
        return table;
    }();
    return names;
}

/// What browsers make of the numbers of Windows-1252 and of those that are no characters.
char32_t repaired(quint32 number)
{
    static constexpr char16_t windows[] = {
        0x20ac, 0x81, 0x201a, 0x192, 0x201e, 0x2026, 0x2020, 0x2021, 0x2c6, 0x2030, 0x160, 0x2039, 0x152, 0x8d, 0x17d,
        0x8f, 0x90, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x2dc, 0x2122, 0x161, 0x203a, 0x153, 0x9d,
        0x17e, 0x178};
    if (number >= 0x80 && number < 0xa0)
        return windows[number - 0x80];
    if (number == 0 || number > 0x10ffff || QChar::isSurrogate(number))
        return QChar::ReplacementCharacter;
    return number;
}

} // namespace

HtmlCharacter htmlCharacterAt(QStringView text, qsizetype ampersand)
{
    constexpr qsizetype longest = 12; // of names that matter
    qsizetype at = ampersand + 1;
    const auto withSemicolon = [&](qsizetype end) { return end < text.size() && text[end] == u';' ? end + 1 : end; };
    if (at < text.size() && text[at] == u'#') {
        ++at;
        const bool hexadecimal = at < text.size() && (text[at] == u'x' || text[at] == u'X');
        if (hexadecimal)
            ++at;
        const qsizetype first = at;
        quint32 number = 0;
        for (; at < text.size(); ++at) {
            const int digit = isAsciiDigit(text[at])             ? text[at].unicode() - u'0'
                : hexadecimal && isAsciiLetter(text[at]) ? (text[at].unicode() | 0x20) - u'a' + 10
                                                         : 99;
            if (digit >= (hexadecimal ? 16 : 10))
                break;
            number = std::min<quint32>(0x110000, number * (hexadecimal ? 16 : 10) + digit);
        }
        if (at == first)
            return {};
        return {repaired(number), withSemicolon(at)};
    }
    while (at < text.size() && at - ampersand <= longest && (isAsciiLetter(text[at]) || isAsciiDigit(text[at])))
        ++at;
    // Without its semicolon a name is only text: "&copy=1" stands in addresses.
    if (at >= text.size() || text[at] != u';')
        return {};
    const char32_t c = namedCharacters().value(text.sliced(ampersand + 1, at - ampersand - 1).toString());
    return c ? HtmlCharacter{c, at + 1} : HtmlCharacter{};
}

QString decodedHtml(QStringView text)
{
    QString decoded;
    for (qsizetype at = 0; at < text.size();) {
        if (text[at] == u'&') {
            if (const HtmlCharacter c = htmlCharacterAt(text, at); c.end > 0) {
                decoded += QChar::fromUcs4(c.value);
                at = c.end;
                continue;
            }
        }
        decoded += text[at++];
    }
    return decoded;
}

HtmlTokens::HtmlTokens(QStringView html)
    : m_html(html)
    , m_lastClose(html.lastIndexOf(u'>'))
{
}

HtmlToken HtmlTokens::next()
{
    while (m_at < m_html.size()) {
        const qsizetype begin = m_at;
        if (m_html[m_at] == u'<' && m_at < m_lastClose) {
            const QChar c = m_html[m_at + 1];
            if (isAsciiLetter(c)) {
                m_at += 1;
                return tag(false);
            }
            if (c == u'/' && isAsciiLetter(m_html[m_at + 2 < m_html.size() ? m_at + 2 : m_at])) {
                m_at += 2;
                return tag(true);
            }
            if (c == u'!' || c == u'?' || c == u'/') {
                if (skipMarkup())
                    continue;
                break;
            }
        }
        m_at = m_html.indexOf(u'<', begin + 1);
        if (m_at < 0)
            m_at = m_html.size();
        return {.kind = HtmlToken::Kind::Text, .text = m_html.sliced(begin, m_at - begin)};
    }
    return {};
}

/// A comment, a declaration or the like.
bool HtmlTokens::skipMarkup()
{
    const bool comment = m_html.sliced(m_at).startsWith("<!--"_L1);
    const qsizetype end = comment ? m_html.indexOf("-->"_L1, m_at + 2) : m_html.indexOf(u'>', m_at);
    m_brokenOff = end < 0;
    m_at = end < 0 ? m_html.size() : end + (comment ? 3 : 1);
    return end >= 0;
}

HtmlToken HtmlTokens::tag(bool closing)
{
    HtmlToken token{.kind = closing ? HtmlToken::Kind::Close : HtmlToken::Kind::Open};
    const qsizetype begin = m_at;
    while (m_at < m_html.size() && !isHtmlSpace(m_html[m_at]) && m_html[m_at] != u'/' && m_html[m_at] != u'>')
        ++m_at;
    if (m_at - begin <= longestName)
        token.name = m_html.sliced(begin, m_at - begin).toString().toLower();
    while (m_at < m_html.size() && m_html[m_at] != u'>') {
        if (isHtmlSpace(m_html[m_at])) {
            ++m_at;
        } else if (m_html[m_at] == u'/') {
            ++m_at;
            token.selfClosing = m_at < m_html.size() && m_html[m_at] == u'>';
        } else {
            attribute(token);
        }
    }
    if (m_at >= m_html.size()) {
        m_brokenOff = true;
        return {};
    }
    ++m_at;
    return token;
}

void HtmlTokens::attribute(HtmlToken &token)
{
    const auto skipSpace = [this] {
        while (m_at < m_html.size() && isHtmlSpace(m_html[m_at]))
            ++m_at;
    };
    const qsizetype begin = m_at++;
    while (m_at < m_html.size() && !isHtmlSpace(m_html[m_at]) && !QStringView(u"/>=").contains(m_html[m_at]))
        ++m_at;
    const QStringView name = m_html.sliced(begin, m_at - begin);
    skipSpace();
    QStringView value;
    if (m_at < m_html.size() && m_html[m_at] == u'=') {
        ++m_at;
        skipSpace();
        if (m_at < m_html.size() && (m_html[m_at] == u'"' || m_html[m_at] == u'\'')) {
            const qsizetype open = m_at + 1;
            const qsizetype close = m_html.indexOf(m_html[m_at], open);
            m_at = close < 0 ? m_html.size() : close + 1;
            value = m_html.sliced(open, (close < 0 ? m_html.size() : close) - open);
        } else {
            const qsizetype open = m_at;
            while (m_at < m_html.size() && !isHtmlSpace(m_html[m_at]) && m_html[m_at] != u'>')
                ++m_at;
            value = m_html.sliced(open, m_at - open);
        }
    }
    for (const QStringView wanted : {u"href", u"class", u"rel", u"alt", u"start"})
        if (name.compare(wanted, Qt::CaseInsensitive) == 0 && !token.attributes.contains(wanted.toString()))
            token.attributes.insert(wanted.toString(), decodedHtml(value));
}

void HtmlTokens::skipRawText(const QString &name)
{
    const qsizetype end = m_html.indexOf(u"</"_s + name, m_at, Qt::CaseInsensitive);
    m_brokenOff = end < 0;
    m_at = end < 0 ? m_html.size() : end;
}

} // namespace pregonero::text
