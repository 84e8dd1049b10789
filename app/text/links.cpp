// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/domains.h"
#include "app/text/scan.h"

#include "app/text/codepoints.h"

#include <QRegularExpression>

namespace pregonero::text {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLink = 4096;
constexpr qsizetype longestShortLink = 40; // what follows https://t.co/

bool isInHost(QChar c)
{
    return !isDirectional(c) && !isAsciiPunctuation(c) && c.unicode() >= 0x20 && c.unicode() != 0x7f
        && !isInvalidInPost(c) && !isSpace(c);
}

bool isInAsciiHost(QChar c)
{
    return isAsciiWord(c) || c == u'-' || isLatinAccent(c);
}

bool mayPrecede(QChar c)
{
    return !isAsciiLetter(c) && !isAsciiDigit(c) && c != u'@' && c != u'\uff20' && c != u'$' && c != u'#'
        && c != u'\uff03' && !isInvalidInPost(c);
}

qsizetype schemeLength(QStringView text, qsizetype at)
{
    const QStringView rest = text.sliced(at);
    for (const QStringView scheme : {QStringView(u"https://"), QStringView(u"http://")})
        if (rest.startsWith(scheme, Qt::CaseInsensitive))
            return scheme.size();
    return 0;
}

struct Label {
    qsizetype begin = 0;
    qsizetype end = 0;
    qsizetype lastUnderscore = -1;
    qsizetype domain = 0; ///< length of the top-level domain that stands at its beginning
    bool endsInside = false; ///< its last character may stand in a host, - and _ may not
    qsizetype reach = -1; ///< the last label that may be the top-level domain of a host with this one whole; -1: none
};

/// An unbroken run of what hosts are made of. Everything a later question needs is worked out once, from the right, so
/// that asking from each of its characters stays linear.
class HostRun
{
public:
    HostRun() = default;
    HostRun(QStringView text, qsizetype begin, const TopLevelDomains &domains)
        : m_begin(begin)
        , m_end(begin)
    {
        Label label{.begin = begin};
        const auto close = [&] {
            label.end = m_end;
            label.endsInside = label.end > label.begin && isInHost(text[label.end - 1]);
            if (!m_labels.empty()) // only what follows a point may be a top-level domain
                label.domain = domains.lengthAt(text, label.begin);
            m_labels.push_back(label);
        };
        for (; m_end < text.size(); ++m_end) {
            const QChar c = text[m_end];
            if (c == u'.') {
                close();
                label = {.begin = m_end + 1};
            } else if (c == u'_') {
                label.lastUnderscore = m_end;
            } else if (c != u'-' && !isInHost(c)) {
                break;
            }
        }
        close();
        for (qsizetype i = qsizetype(m_labels.size()) - 1; i >= 0; --i)
            m_labels[i].reach = reachFrom(text, i, m_labels[i].begin);
    }

    [[nodiscard]] bool covers(qsizetype at) const { return at >= m_begin && at < m_end; }

    /// Where the host that begins at an offset ends; -1 where none does.
    [[nodiscard]] qsizetype hostEnd(QStringView text, qsizetype at) const
    {
        const auto after = std::ranges::upper_bound(m_labels, at, {}, &Label::begin);
        const qsizetype i = std::prev(after) - m_labels.begin();
        const qsizetype last = reachFrom(text, i, at);
        return last < 0 ? -1 : m_labels[last].begin + m_labels[last].domain;
    }

private:
    [[nodiscard]] qsizetype reachFrom(QStringView text, qsizetype i, qsizetype begin) const
    {
        const Label &label = m_labels[i];
        if (i + 1 >= qsizetype(m_labels.size()) || begin >= label.end || !label.endsInside || !isInHost(text[begin]))
            return -1;
        if (m_labels[i + 1].reach >= 0)
            return m_labels[i + 1].reach;
        return label.lastUnderscore < begin && m_labels[i + 1].domain > 0 ? i + 1 : -1;
    }

    qsizetype m_begin = 0;
    qsizetype m_end = 0;
    std::vector<Label> m_labels;
};

class LinkScanner
{
public:
    LinkScanner(QStringView text, const EntityOptions &options)
        : m_text(text)
        , m_options(options)
        , m_domains(options.domains ? *options.domains : TopLevelDomains::known())
    {
    }

    QList<Entity> scan()
    {
        for (qsizetype at = 0; at < m_text.size();) {
            const qsizetype units = codePointAt(m_text, at).units;
            qsizetype past = -1;
            if (mayPrecede(m_text[at]))
                past = linkAt(at + units, m_text[at]);
            if (past < 0 && at == 0)
                past = linkAt(0, QChar());
            at = past < 0 ? at + units : past;
        }
        return m_links;
    }

private:
    /// Takes what looks like a link at an offset, keeps it if it is one, and says where it ended; -1: nothing there.
    qsizetype linkAt(qsizetype at, QChar before)
    {
        if (at >= m_text.size())
            return -1;
        const qsizetype scheme = schemeLength(m_text, at);
        if (scheme > 0) {
            if (const qsizetype end = hostEnd(at + scheme); end >= 0)
                return finish(at, at + scheme, end, before);
        }
        if (const qsizetype end = hostEnd(at); end >= 0)
            return finish(at, at, end, before);
        return -1;
    }

    qsizetype hostEnd(qsizetype at)
    {
        if (at >= m_text.size() || !isInHost(m_text[at]))
            return -1;
        if (!m_run.covers(at))
            m_run = HostRun(m_text, at, m_domains);
        return m_run.hostEnd(m_text, at);
    }

    qsizetype finish(qsizetype start, qsizetype host, qsizetype hostEnd, QChar before)
    {
        qsizetype end = hostEnd;
        if (end + 1 < m_text.size() && m_text[end] == u':' && isAsciiDigit(m_text[end + 1])) {
            end += 2;
            while (end < m_text.size() && isAsciiDigit(m_text[end]))
                ++end;
        }
        const qsizetype path = end;
        if (end < m_text.size() && m_text[end] == u'/')
            end = pathEnd(m_text, end, m_options.dialect);
        const bool hasPath = end > path;
        const qsizetype query = end;
        if (end < m_text.size() && m_text[end] == u'?')
            end = queryEnd(m_text, end, m_options.dialect);
        if (start == host) {
            if (m_options.linksWithoutScheme && before != u'-' && before != u'_' && before != u'.' && before != u'/')
                keepWithoutScheme(host, hostEnd, hasPath ? end : hostEnd);
        } else {
            keepWithScheme(start, host, hostEnd, end, path, query);
        }
        return end;
    }

    /// X shortens every link to https://t.co/name: of those nothing but the name and a query belongs to the link.
    void keepWithScheme(qsizetype start, qsizetype host, qsizetype hostEnd, qsizetype end, qsizetype path,
                        qsizetype query)
    {
        const bool shortened = m_text.sliced(host, hostEnd - host).compare(u"t.co", Qt::CaseInsensitive) == 0;
        if (m_options.dialect == EntityOptions::Dialect::X && shortened && path == hostEnd && end > path + 1) {
            qsizetype name = path + 1;
            while (name < end && (isAsciiLetter(m_text[name]) || isAsciiDigit(m_text[name])))
                ++name;
            if (name - path - 1 > longestShortLink)
                return;
            if (name > path + 1 && name < query)
                end = name;
        }
        const qsizetype length = asciiHostLength(m_text.sliced(host, hostEnd - host));
        if (length >= 0 && end - start + std::max<qsizetype>(0, length - (hostEnd - host)) <= longestLink)
            keep(start, end);
    }

    /// Without a scheme only hosts in Latin letters are links: other writings have no spaces between words, and what
    /// stands around a host would be taken for a part of it. One run may hold several.
    void keepWithoutScheme(qsizetype begin, qsizetype hostEnd, qsizetype end)
    {
        const QStringView host = m_text.sliced(begin, hostEnd - begin);
        qsizetype keptStart = -1;
        qsizetype keptEnd = -1;
        const auto flush = [&](qsizetype last) {
            if (keptStart < 0)
                return;
            const qsizetype length = asciiHostLength(host.sliced(keptStart, keptEnd - keptStart));
            if (length >= 0 && length + 8 <= longestLink)
                keep(begin + keptStart, keptEnd == host.size() ? last : begin + keptEnd);
            keptStart = -1;
        };
        for (qsizetype at = 0; at < host.size();) {
            if (!isInAsciiHost(host[at])) {
                ++at;
                continue;
            }
            // Labels of Latin letters, each with its point; remember the last one that a domain follows.
            qsizetype label = at;
            qsizetype found = -1;
            qsizetype cursor = at;
            while (cursor < host.size() && (isInAsciiHost(host[cursor]) || (host[cursor] == u'.' && cursor > label))) {
                if (host[cursor] == u'.') {
                    label = cursor + 1;
                    if (const qsizetype length = m_domains.lengthAt(host, label); length > 0)
                        found = label + length;
                }
                ++cursor;
            }
            if (found < 0) {
                at = std::max(cursor, at + 1);
                continue;
            }
            flush(begin + keptEnd);
            keptStart = at;
            keptEnd = found;
            at = found;
        }
        flush(end);
    }

    void keep(qsizetype start, qsizetype end)
    {
        Entity link;
        link.start = start;
        link.length = end - start;
        link.text = m_text.sliced(start, end - start).toString();
        m_links.append(link);
    }

    QStringView m_text;
    EntityOptions m_options;
    const TopLevelDomains &m_domains;
    HostRun m_run;
    QList<Entity> m_links;
};

} // namespace

QList<Entity> scanLinks(QStringView text, const EntityOptions &options)
{
    return LinkScanner(text, options).scan();
}

bool isValidLink(const QString &text, bool schemeRequired)
{
    if (text.isEmpty() || text.size() > longestLink)
        return false;
    static const QString character = uR"((?:[\p{L}\p{M}\p{N}\p{Pd}._~!$&'()*+,;=:|@]|%[0-9a-f]{2}))"_s;
    static const QString user = uR"((?:[a-z\p{Cyrillic}0-9\p{Pd}._~!$&'()*+,;=:]|%[0-9a-f]{2})*)"_s;
    static const QString octet = u"(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])"_s;
    static const QString name = uR"((?:[a-z0-9]|[^\x00-\x7f]))"_s;
    static const QString host = u"(?:%1(?:\\.%1){3}|\\[[a-f0-9:.]+\\]|"
                                 "(?:%2(?:(?:[_-]|%2)*+(?<![_-]))?\\.)*%2(?:(?:-|%2)*+(?<!-))?\\.(?![0-9])%2(?:(?:-|%2)*+(?<!-))?)"_s
                                    .arg(octet, name);
    static const QRegularExpression whole(
        u"\\A(?:(https?)://)?(?:%1@)?%2(?::[0-9]{1,5})?(?:/%3*+)*+(?:\\?(?:%3|[/?])*+)?(?:#(?:%3|[/?])*+)?\\z"_s
            .arg(user, host, character),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = whole.match(text);
    return match.hasMatch() && (!schemeRequired || !match.capturedView(1).isEmpty());
}

} // namespace pregonero::text
