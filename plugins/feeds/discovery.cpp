// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/feeds/discovery.h"

#include "app/text/richtext.h"
#include "plugins/api/status.h"
#include "plugins/feeds/requests.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace pregonero::feeds {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(pregonero::feeds)
};

/// An attribute's value, its named characters read; empty where there is none.
QString attribute(QStringView tag, const QString &name)
{
    const QRegularExpression written(u"[\\s\"'/]"_s + name + u"\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'>]+))"_s,
                                     QRegularExpression::CaseInsensitiveOption);
    const auto match = written.matchView(tag);
    const QString value = match.captured(1) + match.captured(2) + match.captured(3);
    return text::fromHtml(value.left(4000)).plain.simplified();
}

} // namespace

QList<NamedFeed> feedsNamedIn(const QString &html, const QUrl &address)
{
    constexpr qsizetype longest = 500'000;
    constexpr qsizetype most = 20;
    constexpr qsizetype longestTitle = 120;
    // No '<' within a tag: each character is looked at once, however many tags are never closed.
    static const QRegularExpression tags(u"<(link|base)\\b[^<>]{1,5000}>"_s, QRegularExpression::CaseInsensitiveOption);
    QUrl base = address;
    QList<NamedFeed> feeds;
    auto matches = tags.globalMatchView(QStringView(html).first(std::min(longest, html.size())));
    while (matches.hasNext() && feeds.size() < most) {
        const auto match = matches.next();
        const QStringView tag = match.capturedView(0);
        const QString target = attribute(tag, u"href"_s);
        if (match.capturedView(1).compare("base"_L1, Qt::CaseInsensitive) == 0) {
            base = address.resolved(QUrl(target));
            continue;
        }
        const bool alternate = attribute(tag, u"rel"_s).toLower().split(u' ').contains("alternate"_L1);
        const QString type = attribute(tag, u"type"_s).toLower();
        const QUrl there = base.resolved(QUrl(target)).adjusted(QUrl::RemoveFragment);
        const bool web = there.scheme() == u"https" || there.scheme() == u"http";
        if (alternate && (type == u"application/rss+xml" || type == u"application/atom+xml") && !target.isEmpty() && web
            && there.userInfo().isEmpty() && !std::ranges::contains(feeds, there, &NamedFeed::address))
            feeds.append({attribute(tag, u"title"_s).left(longestTitle), there});
    }
    return feeds;
}

Error pageInstead(const QList<NamedFeed> &feeds)
{
    Error error = unreadableAnswer(u"feed: a web page that names %1 feeds"_s.arg(feeds.size()));
    if (feeds.isEmpty()) {
        error.message = Tr::tr("This is the address of a web page, not of a feed, and the page names none. Look on the site for "
                               "“RSS” and use the address it leads to.");
        return error;
    }
    QStringList names;
    for (const NamedFeed &feed : feeds.first(std::min<qsizetype>(feeds.size(), 6)))
        names.append(feed.title.isEmpty() ? feed.address.toDisplayString()
                                          : feed.title + u" ("_s + feed.address.toDisplayString() + u')');
    error.message = Tr::tr("This is the address of a web page, not of a feed. The page names these feeds; use the address of the "
                           "one you want: %1")
                        .arg(names.join(u"; "_s));
    return error;
}

} // namespace pregonero::feeds
