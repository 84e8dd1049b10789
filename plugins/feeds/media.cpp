// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/feeds/media.h"

#include "app/text/richtext.h"

namespace pregonero::feeds {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype most = 16;
constexpr qsizetype longestAltText = 20'000;

bool isMedia(const QDomElement &element, QLatin1StringView name)
{
    return element.localName() == name && element.namespaceURI().startsWith("http://search.yahoo.com/mrss"_L1);
}

QList<QDomElement> children(const QDomElement &parent, QLatin1StringView name)
{
    QList<QDomElement> found;
    for (auto child = parent.firstChildElement(); !child.isNull() && found.size() < most; child = child.nextSiblingElement()) {
        if (isMedia(child, name))
            found.append(child);
    }
    return found;
}

QString descriptionIn(const QDomElement &element)
{
    const auto said = children(element, "description"_L1);
    return said.isEmpty() ? QString() : text::fromHtml(said.first().text(), longestAltText).plain;
}

QString kindOf(const QString &type, const QString &medium, const QUrl &address)
{
    const QString main = type.section(u'/', 0, 0).trimmed().toLower();
    for (const QString &kind : {u"image"_s, u"video"_s, u"audio"_s}) {
        if (main == kind || medium.toLower() == kind)
            return kind;
    }
    static const QHash<QString, QString> endings{
        {u"jpg"_s, u"image"_s},  {u"jpeg"_s, u"image"_s}, {u"png"_s, u"image"_s},  {u"gif"_s, u"image"_s},
        {u"webp"_s, u"image"_s}, {u"svg"_s, u"image"_s},  {u"mp4"_s, u"video"_s},  {u"webm"_s, u"video"_s},
        {u"mp3"_s, u"audio"_s},  {u"ogg"_s, u"audio"_s},  {u"m4a"_s, u"audio"_s}};
    return endings.value(address.fileName().section(u'.', -1).toLower(), u"unknown"_s);
}

void add(QList<MediaRef> &media, const QUrl &address, const QString &kind, const QString &altText)
{
    if (address.isEmpty())
        return;
    const WebAddress kept(address);
    const auto known = std::ranges::find(media, kept, &MediaRef::url);
    if (known != media.end()) {
        if (known->altText.isEmpty())
            known->altText = altText;
    } else if (media.size() < most) {
        media.append({.remoteId = kept.toString(), .kind = kind, .url = kept, .altText = altText});
    }
}

/// @param nearest the description that holds for what has none of its own
void addContents(QList<MediaRef> &media, const QDomElement &parent, const QString &nearest, const QUrl &base)
{
    for (const QDomElement &content : children(parent, "content"_L1)) {
        const QUrl address = webAddress(content.attribute(u"url"_s), base);
        const QString own = descriptionIn(content);
        add(media, address, kindOf(content.attribute(u"type"_s), content.attribute(u"medium"_s), address),
            own.isEmpty() ? nearest : own);
    }
}

} // namespace

QUrl webAddress(const QString &written, const QUrl &base)
{
    constexpr qsizetype longest = 4000;
    const QString text = written.trimmed();
    if (text.isEmpty() || text.size() > longest)
        return {};
    const QUrl url = base.resolved(QUrl(text, QUrl::TolerantMode));
    const bool web = url.scheme() == u"https" || url.scheme() == u"http";
    return web && url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty() ? url : QUrl();
}

QList<MediaRef> mediaOf(const QDomElement &item, const QList<Enclosure> &enclosures, const QUrl &base)
{
    QList<MediaRef> media;
    // What is said of the item's media as a whole is true of one file, not of each of several.
    const auto groups = children(item, "group"_L1);
    const bool single = children(item, "content"_L1).size() + enclosures.size() <= 1;
    const QString whole = single ? descriptionIn(item) : QString();
    for (const Enclosure &enclosure : enclosures) {
        const QUrl address = webAddress(enclosure.address, base);
        add(media, address, kindOf(enclosure.type, {}, address), whole);
    }
    addContents(media, item, whole, base);
    // A group is one thing in several sizes.
    for (const QDomElement &group : groups)
        addContents(media, group, descriptionIn(group), base);
    if (media.isEmpty()) {
        for (const QDomElement &parent : QList<QDomElement>{item} + groups) {
            for (const QDomElement &thumbnail : children(parent, "thumbnail"_L1))
                add(media, webAddress(thumbnail.attribute(u"url"_s), base), u"image"_s, descriptionIn(parent));
        }
    }
    return media;
}

} // namespace pregonero::feeds
