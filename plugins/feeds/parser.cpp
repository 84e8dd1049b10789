// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/feeds/parser.h"

#include "app/text/safetext.h"
#include "plugins/api/status.h"
#include "plugins/feeds/dates.h"
#include "plugins/feeds/document.h"
#include "plugins/feeds/media.h"

#include <Syndication/DocumentSource>
#include <Syndication/ElementWrapper>
#include <Syndication/Enclosure>
#include <Syndication/Feed>
#include <Syndication/Item>
#include <Syndication/Person>
#include <Syndication/SpecificItem>
#include <Syndication/Syndication>

#include <QCoreApplication>
#include <QDomDocument>
#include <QMutex>
#include <QRegularExpression>
#include <QTextStream>

namespace pregonero::feeds {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(pregonero::feeds)
};

constexpr qsizetype mostItems = 10'000;
constexpr qsizetype longestTitle = 1'000;
constexpr qsizetype longestName = 200;
constexpr qsizetype longestText = 100'000;
constexpr qsizetype longestId = 4'000;
constexpr TimePoint earliest = std::chrono::sys_days(std::chrono::year(1990) / 1 / 1);

/// A text of one line from a stranger, its HTML read.
QString line(const QString &html, qsizetype longest)
{
    return text::fromHtml(html, 4 * longest).plain.simplified().left(longest);
}

QString plainLine(const QString &text, qsizetype longest)
{
    return text::neutralised(QStringView(text).first(std::min(text.size(), longest))).simplified();
}

/// The text of the first child that has one of these names, whatever its namespace but Media RSS.
QString childText(const QDomElement &parent, std::initializer_list<QLatin1StringView> names)
{
    for (const QLatin1StringView name : names) {
        for (auto child = parent.firstChildElement(); !child.isNull(); child = child.nextSiblingElement()) {
            if (child.localName() == name && !child.namespaceURI().contains("/mrss"_L1)) {
                const QString text = child.text().trimmed();
                if (!text.isEmpty())
                    return text;
            }
        }
    }
    return {};
}

/// What xml:base says, from the outermost element inwards.
QUrl baseOf(const QDomElement &element, const QUrl &address)
{
    QUrl base = address;
    if (const QDomElement parent = element.parentNode().toElement(); !parent.isNull())
        base = baseOf(parent, address);
    const QString own = element.attributeNS(u"http://www.w3.org/XML/1998/namespace"_s, u"base"_s);
    const QUrl inner = own.isEmpty() ? QUrl() : webAddress(own, base);
    return inner.isEmpty() ? base : inner;
}

/// Links that are relative made whole: what reads the HTML knows no base.
QString withWholeLinks(const QString &html, const QUrl &base)
{
    static const QRegularExpression links(u"(<a\\b[^<>]*?\\shref\\s*=\\s*)(?:\"([^\"<>]*)\"|'([^'<>]*)'|([^\\s\"'<>]+))"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression scheme(u"^\\s*[a-z][a-z0-9+.-]*:"_s, QRegularExpression::CaseInsensitiveOption);
    QString whole;
    qsizetype done = 0;
    auto matches = links.globalMatch(html);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QString target = match.captured(2) + match.captured(3) + match.captured(4);
        if (scheme.match(target).hasMatch())
            continue;
        const QUrl there = webAddress(text::fromHtml(target).plain, base);
        whole += QStringView(html).sliced(done, match.capturedStart() - done);
        whole += match.captured(1) + u'"' + there.toString(QUrl::FullyEncoded).toHtmlEscaped() + u'"';
        done = match.capturedEnd();
    }
    whole += QStringView(html).sliced(done);
    return whole;
}

/// A date that can be when something was published.
std::optional<TimePoint> believable(const QString &written, TimePoint now)
{
    const auto date = readDate(written);
    return date && *date >= earliest && *date <= now + std::chrono::days(1) ? date : std::nullopt;
}

QString languageTag(const QString &written)
{
    static const QRegularExpression tag(u"^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}$"_s);
    const QString text = written.trimmed().left(40);
    return tag.match(text).hasMatch() ? text : QString();
}

QByteArray written(const QDomElement &element)
{
    QByteArray bytes;
    QTextStream stream(&bytes);
    element.save(stream, 0);
    stream.flush();
    return bytes;
}

/// One document under way.
class Reader final
{
public:
    Reader(const Fetched &fetched, const Syndication::FeedPtr &feed, const QDomDocument &document)
        : m_fetched(fetched)
        , m_feed(feed)
        , m_language(feed->language()) // looks through all items: not once for each of them
        , m_root(document.documentElement())
    {
        const QDomElement channel = child(m_root, "channel"_L1);
        m_channel = channel.isNull() ? m_root : channel;
        for (auto item = m_root.firstChildElement(); !item.isNull(); item = item.nextSiblingElement()) {
            if (item.localName() != "item"_L1)
                continue;
            const QString about = item.attributeNS(u"http://www.w3.org/1999/02/22-rdf-syntax-ns#"_s, u"about"_s);
            m_rdfItems.insert(about.isEmpty() ? childText(item, {"link"_L1}) : about, item);
        }
    }

    Feed read()
    {
        Feed feed;
        feed.title = line(m_feed->title(), longestName);
        const QUrl base = baseOf(m_channel, m_fetched.address);
        feed.site = webAddress(m_feed->link(), base);
        const auto built = believable(childText(m_channel, {"lastBuildDate"_L1, "pubDate"_L1, "updated"_L1, "date"_L1}),
                                      m_fetched.now);
        m_undated = std::min(built.value_or(m_fetched.now), m_fetched.now);
        const QList<Syndication::ItemPtr> items = m_feed->items();
        for (const Syndication::ItemPtr &each : items) {
            if (feed.items.size() == mostItems)
                break;
            feed.items.append(item(*each));
        }
        return feed;
    }

private:
    static QDomElement child(const QDomElement &parent, QLatin1StringView name)
    {
        for (auto each = parent.firstChildElement(); !each.isNull(); each = each.nextSiblingElement()) {
            if (each.localName() == name)
                return each;
        }
        return {};
    }

    /// The XML that an item was read from. Syndication gives it for all formats but RDF, whose items stand beside the
    /// channel, in an order of their own.
    QDomElement elementOf(const Syndication::Item &item)
    {
        const Syndication::SpecificItemPtr specific = item.specificItem();
        if (const auto *wrapper = dynamic_cast<const Syndication::ElementWrapper *>(specific.data()))
            return wrapper->element();
        const auto found = m_rdfItems.constFind(item.id());
        return found == m_rdfItems.cend() ? m_rdfItems.value(item.link()) : *found;
    }

    Item item(const Syndication::Item &from)
    {
        const QDomElement element = elementOf(from);
        const QUrl base = baseOf(element, m_fetched.address);
        Item item;
        item.guid = from.id().startsWith("hash:"_L1) ? QString() : from.id().trimmed().left(longestId);
        item.title = line(from.title(), longestTitle);
        item.writer = writerOf(from);

        Post &post = item.post;
        // Atom's links are attributes, which Syndication chooses from; elsewhere it knows no xml:base.
        const QString link = childText(element, {"link"_L1});
        post.url = webAddress(link.isEmpty() ? from.link() : link, base);
        const bool based = base != m_fetched.address;
        post.text = textOf(from, item.title, based || post.url.isEmpty() ? base : post.url.url());
        post.language = languageTag(from.language().isEmpty() ? m_language : from.language());
        QList<Enclosure> enclosures;
        const auto given = from.enclosures();
        for (const auto &enclosure : given)
            enclosures.append({enclosure->url(), enclosure->type()});
        post.media = mediaOf(element, enclosures, base);
        post.counts.replies = std::max(-1, from.commentsCount());
        date(item, element);
        post.raw = element.isNull() ? (from.title() + u'\n' + from.link() + u'\n' + from.description()).toUtf8()
                                    : written(element);
        return item;
    }

    static QString writerOf(const Syndication::Item &from)
    {
        QStringList names;
        const auto persons = from.authors();
        for (const auto &person : persons) {
            const QString name = plainLine(person->name(), longestName);
            if (!name.isEmpty() && !names.contains(name) && names.size() < 3)
                names.append(name);
        }
        return names.join(u", "_s);
    }

    static text::RichText textOf(const Syndication::Item &from, const QString &title, const QUrl &base)
    {
        const QString content = from.content();
        const QString body = withWholeLinks((content.isEmpty() ? from.description() : content).left(longestText), base);
        // A summary that only says the title again is none; the title alone is closed before what follows is opened.
        const bool again = title.isEmpty() || line(body, longestTitle) == title;
        const QString head = title.isEmpty() ? QString() : u"<p><strong>"_s + title.toHtmlEscaped() + u"</strong></p>"_s;
        return text::fromHtml(again && !title.isEmpty() ? head : head + body);
    }

    void date(Item &item, const QDomElement &element)
    {
        const TimePoint now = m_fetched.now;
        const auto changed = believable(childText(element, {"updated"_L1, "modified"_L1}), now);
        item.published = believable(childText(element, {"pubDate"_L1, "published"_L1, "issued"_L1, "date"_L1, "created"_L1}), now);
        if (!item.published)
            item.published = changed;
        item.post.createdAt = item.published.value_or(m_undated);
        if (!item.published)
            m_undated -= 1ms; // the next one stands below it
        else if (changed && *changed > *item.published)
            item.post.editedAt = changed;
    }

    const Fetched &m_fetched;
    Syndication::FeedPtr m_feed;
    QString m_language;
    QDomElement m_root;
    QDomElement m_channel;
    QHash<QString, QDomElement> m_rdfItems; // by what they are about, else by where they lead
    TimePoint m_undated{};
};

} // namespace

Result<std::variant<Feed, WebPage>> parse(const Fetched &fetched)
{
    const QString text = decoded(fetched.body, fetched.contentType);
    if (isWebPage(text))
        return WebPage{feedsNamedIn(text, fetched.address)};
    const Result<QByteArray> xml = strictXml(text);
    if (!xml)
        return fail(xml.error());
    const Syndication::DocumentSource source(*xml, fetched.address.toString());
    Syndication::FeedPtr feed;
    {
        // The library's parsers are one set for the process and note in it how the last one fared.
        static QMutex alone;
        const QMutexLocker lock(&alone);
        feed = Syndication::parse(source);
    }
    if (!feed) {
        Error error = unreadableAnswer(u"feed: no kind that is known"_s);
        error.message = Tr::tr("What lies at this address is no feed. Check the address on the site.");
        return fail(std::move(error));
    }
    return Reader(fetched, feed, source.asDomDocument()).read();
}

} // namespace pregonero::feeds
