// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/opml.h"

#include <QCoreApplication>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

namespace pregonero {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(pregonero::domain)
};

constexpr qsizetype most = 2'000;
constexpr qsizetype deepest = 100;
constexpr qsizetype longestTitle = 300;

/// An attribute, however its letters are cased: readers differ.
QString attribute(const QXmlStreamAttributes &attributes, QLatin1StringView name)
{
    const auto found = std::ranges::find_if(attributes, [&](const QXmlStreamAttribute &each) {
        return each.qualifiedName().compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == attributes.cend() ? QString() : found->value().trimmed().toString();
}

QUrl webAddress(const QString &text)
{
    const QUrl url(text, QUrl::TolerantMode);
    const bool web = url.scheme() == u"https" || url.scheme() == u"http";
    return web && url.isValid() && !url.host().isEmpty() ? url : QUrl();
}

QString titleOf(const QXmlStreamAttributes &attributes)
{
    const QString text = attribute(attributes, "text"_L1);
    return (text.isEmpty() ? attribute(attributes, "title"_L1) : text).simplified().left(longestTitle);
}

Error unreadable(const QString &detail)
{
    return {ErrorKind::Rejected,
            Tr::tr("This file is no list of feeds (OPML), or it is broken. Export it again from the program it comes from."),
            u"opml: "_s + detail};
}

} // namespace

Result<QList<Subscription>> subscriptionsFromOpml(const QByteArray &bytes)
{
    QXmlStreamReader reader(bytes);
    QList<Subscription> subscriptions;
    QStringList open; // outlines; a feed's own is empty
    bool opml = false;
    while (!reader.atEnd() && subscriptions.size() < most) {
        switch (reader.readNext()) {
        case QXmlStreamReader::DTD:
            if (!reader.entityDeclarations().isEmpty() || reader.text().contains("<!ENTITY"_L1))
                reader.raiseError(u"entities declared"_s);
            break;
        case QXmlStreamReader::StartElement: {
            if (!opml && reader.name() != "opml"_L1)
                reader.raiseError(u"no opml"_s);
            opml = true;
            if (reader.name() != "outline"_L1)
                break;
            if (open.size() >= deepest)
                reader.raiseError(u"too deep"_s);
            const QXmlStreamAttributes attributes = reader.attributes();
            const QString title = titleOf(attributes);
            const QString written = attribute(attributes, "xmlUrl"_L1);
            open.append(written.isEmpty() ? title : QString());
            const QUrl feed = webAddress(written);
            if (feed.isEmpty() || std::ranges::contains(subscriptions, feed, &Subscription::feed))
                break;
            QStringList folders = open;
            folders.removeAll(QString());
            subscriptions.append({title, feed, webAddress(attribute(attributes, "htmlUrl"_L1)), folders});
            break;
        }
        case QXmlStreamReader::EndElement:
            if (reader.name() == "outline"_L1 && !open.isEmpty())
                open.removeLast();
            break;
        default: break;
        }
    }
    if (reader.hasError() || !opml)
        return fail(unreadable(reader.errorString()));
    return subscriptions;
}

QByteArray toOpml(const QList<Subscription> &subscriptions, const QString &title)
{
    QByteArray bytes;
    QXmlStreamWriter writer(&bytes);
    writer.setAutoFormatting(true);
    writer.setAutoFormattingIndent(2);
    writer.writeStartDocument();
    writer.writeStartElement(u"opml"_s);
    writer.writeAttribute(u"version"_s, u"2.0"_s);
    writer.writeStartElement(u"head"_s);
    writer.writeTextElement(u"title"_s, title);
    writer.writeEndElement();
    writer.writeStartElement(u"body"_s);
    QStringList open;
    for (const Subscription &subscription : subscriptions) {
        // Neighbours in one folder share its outline.
        qsizetype common = 0;
        while (common < std::min(open.size(), subscription.folders.size()) && open[common] == subscription.folders[common])
            ++common;
        for (; open.size() > common; open.removeLast())
            writer.writeEndElement();
        for (const QString &folder : subscription.folders.sliced(common)) {
            writer.writeStartElement(u"outline"_s);
            writer.writeAttribute(u"text"_s, folder);
            open.append(folder);
        }
        writer.writeEmptyElement(u"outline"_s);
        writer.writeAttribute(u"type"_s, u"rss"_s);
        writer.writeAttribute(u"text"_s, subscription.title);
        writer.writeAttribute(u"title"_s, subscription.title);
        writer.writeAttribute(u"xmlUrl"_s, subscription.feed.toString(QUrl::FullyEncoded));
        if (!subscription.site.isEmpty())
            writer.writeAttribute(u"htmlUrl"_s, subscription.site.toString(QUrl::FullyEncoded));
    }
    writer.writeEndDocument();
    return bytes;
}

} // namespace pregonero
