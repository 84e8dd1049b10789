// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/mastodon/lookup.h"

#include "app/text/normal.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>

namespace pregonero::mastodon {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// How far this desk's clock may have been off when it sent, and set right since: a wrong zone, a wrong day.
constexpr auto doubt = 24h;
constexpr int mostPages = 10;
constexpr qsizetype shortPage = 20; // Mastodon's own page where no limit is asked for; a shorter one is the last

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(pregonero::mastodon)
};

/// What two texts have in common when one has been through a server: normal form C, mentions without their
/// host (added by some servers, dropped by others), runs of white space as one blank.
QString normalised(const QString &text)
{
    static const QRegularExpression mention(
        u"(?<![\\w/])@([A-Za-z0-9_][A-Za-z0-9_.-]*)@[A-Za-z0-9.:\\[\\]-]*[A-Za-z0-9\\]]"_s);
    QString result = text::composed(text).text;
    result.replace(mention, u"@\\1"_s);
    return result.simplified();
}

/// Without what servers take for markup or change in it. Only to notice what may be the same.
QString bare(const QString &text)
{
    static const QRegularExpression scheme(u"https?://(www\\.)?"_s);
    const QString given = normalised(text).remove(scheme);
    QString result;
    for (const QChar c : given) {
        const bool ascii = c.unicode() < 128;
        if (!c.isSpace() && (!ascii || c.isLetterOrNumber()))
            result += c.toCaseFolded();
    }
    return result;
}

} // namespace

ClockOffset clockOffset(const HttpResponse &response, TimePoint received)
{
    // RFC 9110, 5.6.7: the one form that is still sent.
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(response.header("date").trimmed()),
                                             u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    date.setTimeZone(QTimeZone::UTC);
    if (!date.isValid())
        return {};
    return {toTimePoint(date) - received, true};
}

Lookup::Lookup(Piece piece, QString accountId, TimePoint since)
    : m_piece(std::move(piece)), m_accountId(std::move(accountId)), m_since(since),
      m_wanted(normalised(m_piece.text)), m_wantedBare(bare(m_piece.text)),
      m_wantedAsHtml(bare(text::fromHtml(m_piece.text).plain))
{
    setOffset({});
}

void Lookup::setOffset(const ClockOffset &offset)
{
    // Servers cut times to whole seconds, and so does Date.
    const auto least = offset.known ? offset.least : std::chrono::milliseconds(-1s);
    m_earliest = std::chrono::floor<std::chrono::seconds>(m_since + least);
}

void Lookup::beginList()
{
    m_read = false;
    m_below.clear();
    m_pages = 0;
}

void Lookup::take(const Listing &page)
{
    ++m_pages;
    m_complete &= page.unreadable == 0;
    for (const Entry &entry : page.entries) {
        if (entry.boost || !entry.post || entry.post->author.remoteId != m_accountId)
            continue;
        const Post &post = *entry.post;
        m_sawRestricted |= post.visibility == Visibility::Followers || post.visibility == Visibility::Direct;
        const Likeness alike = likeness(entry);
        if (alike == Likeness::Other || post.createdAt < m_earliest - doubt)
            continue;
        if (alike == Likeness::Alike || post.createdAt < m_earliest)
            m_alike = true;
        else if (!m_found || post.createdAt <= m_found->createdAt)
            m_found = post; // the first one since: a later one is somebody's second thought
    }
    if (page.entries.isEmpty() || page.entries.last().at < m_earliest - doubt) {
        m_read = true;
        return;
    }
    const QString last = page.entries.last().id;
    const bool repeats = last == m_below || m_pages >= mostPages;
    if (repeats) { // it does not page: what it gave is all, unless it filled a page; further back it need not go
        m_complete &= page.entries.last().at < m_earliest
            || (m_pages < mostPages && page.entries.size() < shortPage);
        m_read = true;
    }
    m_below = last;
}

Lookup::Likeness Lookup::likeness(const Entry &entry) const
{
    const Post &post = *entry.post;
    const bool same = normalised(post.text.plain) == m_wanted
        || (!entry.source.isEmpty() && normalised(entry.source) == m_wanted);
    if (same)
        return post.inReplyTo == m_piece.inReplyTo && post.media.size() == m_piece.media.size()
                && normalised(post.contentWarning) == normalised(m_piece.contentWarning)
            ? Likeness::Same
            : Likeness::Alike;
    const QString given = bare(post.text.plain);
    if (given.isEmpty()) // nothing but signs says nothing
        return Likeness::Other;
    return given == m_wantedBare || given == m_wantedAsHtml ? Likeness::Alike : Likeness::Other;
}

Verification Lookup::verdict() const
{
    if (m_found)
        return {Verification::State::Sent, receiptFor(*m_found),
                Tr::tr("The account's own posts were read; this one is among them.")};
    if (m_alike)
        return {Verification::State::CannotTell,
                {},
                Tr::tr("The account has a post that is much like this one, but it may be another. Look at it "
                       "on the network.")};
    if (!m_complete)
        return {Verification::State::CannotTell,
                {},
                Tr::tr("The account's own posts could not be read back to the moment of sending. Look on the "
                       "network.")};
    const bool restricted = m_piece.visibility == Visibility::Followers || m_piece.visibility == Visibility::Direct;
    if (restricted && !m_sawRestricted)
        return {Verification::State::CannotTell, {},
                Tr::tr("The server may not list posts that only some can see. Look on the network.")};
    return {Verification::State::Absent, {},
            Tr::tr("The account's own posts were read back to the moment of sending; this one is not among them.")};
}

} // namespace pregonero::mastodon
