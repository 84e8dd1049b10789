// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/bluesky/facets.h"

#include "app/text/entities.h"
#include "app/text/safetext.h"
#include "plugins/bluesky/aturi.h"

#include <QJsonObject>
#include <QRegularExpression>
#include <QUrl>

#include <map>

namespace pregonero::bluesky {

using namespace Qt::StringLiterals;
using Span = text::RichText::Span;

namespace {

constexpr qsizetype mostFacets = 1000;

/// A stretch of a text in UTF-16 and what it means there.
struct Mark {
    qsizetype start = 0;
    qsizetype length = 0;
    QJsonObject feature;
};

QJsonObject feature(const QString &kind, const QString &member, const QString &value)
{
    return {{u"$type"_s, u"app.bsky.richtext.facet#"_s + kind}, {member, value}};
}

/// "@villanueva.example": a handle has a dot, and nothing that belongs to a word or an address stands before its sign.
QList<Mark> mentions(const QString &text)
{
    static const QRegularExpression sign(u"(?<![\\p{L}\\p{N}_@/.])@([a-zA-Z0-9.-]+)"_s);
    QList<Mark> found;
    for (auto match = sign.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch one = match.next();
        QString handle = one.captured(1);
        while (handle.endsWith(u'.') || handle.endsWith(u'-'))
            handle.chop(1);
        if (isHandle(handle))
            found.append({one.capturedStart(), 1 + handle.size(), {{u"handle"_s, handle.toLower()}}});
    }
    return found;
}

/// Addresses that say so themselves, whatever their top-level domain: a list of those is never complete, and without a
/// facet nobody can follow them.
QList<Mark> plainAddresses(const QString &text)
{
    static const QRegularExpression address(u"(?<![\\p{L}\\p{N}_@/])https?://[^\\s<>\"]+"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    QList<Mark> found;
    for (auto match = address.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch one = match.next();
        QString written = one.captured();
        const auto ends = [&] {
            const QChar last = written.back();
            return last == u')' ? written.count(u')') > written.count(u'(') : QStringView(u".,;:!?…'’”»]*").contains(last);
        };
        while (!written.isEmpty() && ends())
            written.chop(1);
        const QUrl url(written);
        if (url.isValid() && url.host().contains(u'.'))
            found.append({one.capturedStart(), written.size(),
                          feature(u"link"_s, u"uri"_s, url.toString(QUrl::FullyEncoded))});
    }
    return found;
}

void add(std::map<qsizetype, Mark> &marks, Mark mark)
{
    const auto overlaps = std::ranges::any_of(marks, [&](const auto &other) {
        return other.second.start < mark.start + mark.length && mark.start < other.second.start + other.second.length;
    });
    if (!overlaps)
        marks.emplace(mark.start, std::move(mark));
}

} // namespace

QStringList mentionedHandles(const QString &text)
{
    QStringList handles;
    for (const Mark &mark : mentions(text))
        handles.append(mark.feature.value(u"handle").toString());
    handles.removeDuplicates();
    return handles;
}

QJsonArray facetsOf(const QString &text, const QHash<QString, QString> &dids)
{
    constexpr qsizetype longestTag = 640; // bytes; app.bsky.richtext.facet#tag
    std::map<qsizetype, Mark> marks;
    const auto entities = text::extractEntities(text, {.dialect = text::EntityOptions::Dialect::Fediverse});
    for (const text::Entity &entity : entities) {
        if (entity.kind == text::Entity::Kind::Link) {
            const bool hasScheme = entity.text.startsWith(u"http://", Qt::CaseInsensitive)
                || entity.text.startsWith(u"https://", Qt::CaseInsensitive);
            const QUrl url(hasScheme ? entity.text : u"https://"_s + entity.text);
            if (url.isValid())
                add(marks, {entity.start, entity.length,
                            feature(u"link"_s, u"uri"_s, url.toString(QUrl::FullyEncoded))});
        }
    }
    for (Mark &address : plainAddresses(text))
        add(marks, std::move(address));
    for (Mark &mention : mentions(text)) {
        const QString did = dids.value(mention.feature.value(u"handle").toString());
        if (did.isEmpty())
            continue;
        mention.feature = feature(u"mention"_s, u"did"_s, did);
        add(marks, std::move(mention));
    }
    for (const text::Entity &entity : entities) {
        if (entity.kind == text::Entity::Kind::Hashtag && entity.text.toUtf8().size() <= longestTag)
            add(marks, {entity.start, entity.length, feature(u"tag"_s, u"tag"_s, entity.text)});
    }
    QJsonArray facets;
    qsizetype at = 0; // UTF-16
    qint64 bytes = 0; // the same place in UTF-8
    for (const auto &[start, mark] : marks) {
        bytes += QStringView(text).sliced(at, start - at).toUtf8().size();
        const qint64 end = bytes + QStringView(text).sliced(start, mark.length).toUtf8().size();
        facets.append(QJsonObject{{u"index"_s, QJsonObject{{u"byteStart"_s, bytes}, {u"byteEnd"_s, end}}},
                                  {u"features"_s, QJsonArray{mark.feature}}});
        at = start;
    }
    return facets;
}

namespace {

/// A facet's place in bytes and what is made of it.
struct Place {
    qint64 start = 0;
    qint64 end = 0;
    Span::Kind kind = Span::Kind::Link;
    QString uri;
};

std::optional<Place> placeOf(const QJsonObject &facet)
{
    const QJsonObject index = facet.value(u"index").toObject();
    Place place{index.value(u"byteStart").toInteger(-1), index.value(u"byteEnd").toInteger(-1), {}, {}};
    for (const QJsonValue &value : facet.value(u"features").toArray()) {
        const QJsonObject one = value.toObject();
        const QString type = one.value(u"$type").toString();
        if (type == u"app.bsky.richtext.facet#link") {
            place.uri = one.value(u"uri").toString();
            return place;
        }
        if (type == u"app.bsky.richtext.facet#mention" || type == u"app.bsky.richtext.facet#tag") {
            place.kind = type.endsWith(u"tag") ? Span::Kind::Hashtag : Span::Kind::Mention;
            return place;
        }
    }
    return std::nullopt;
}

bool isBoundary(const QByteArray &utf8, qint64 at)
{
    return at == utf8.size() || (static_cast<unsigned char>(utf8[at]) & 0xc0) != 0x80;
}

/// In order, none over another, each whole characters of the text.
QList<Place> placesIn(const QByteArray &utf8, const QJsonArray &facets)
{
    QList<Place> places;
    for (const QJsonValue &value : facets) {
        const auto place = placeOf(value.toObject());
        if (place && place->start >= 0 && place->start < place->end && place->end <= utf8.size()
            && isBoundary(utf8, place->start) && isBoundary(utf8, place->end))
            places.append(*place);
        if (places.size() == mostFacets)
            break;
    }
    std::ranges::stable_sort(places, {}, &Place::start);
    qint64 end = 0;
    places.removeIf([&](const Place &place) {
        if (place.start < end)
            return true;
        end = place.end;
        return false;
    });
    return places;
}

} // namespace

text::RichText richText(const QString &text, const QJsonArray &facets)
{
    const QByteArray utf8 = text.toUtf8();
    text::RichText rich;
    const auto plain = [&](qint64 from, qint64 to) {
        return text::neutralised(QString::fromUtf8(QByteArrayView(utf8).sliced(from, to - from)));
    };
    qint64 at = 0;
    for (const Place &place : placesIn(utf8, facets)) {
        rich.plain += plain(at, place.start);
        at = place.end;
        const QString words = plain(place.start, place.end);
        if (place.kind != Span::Kind::Link) {
            if (!words.isEmpty())
                rich.spans.append({place.kind, rich.plain.size(), words.size(), {}});
            rich.plain += words;
            continue;
        }
        // What a link's words may pretend is judged in one place, for the links of HTML.
        const text::RichText link = text::fromHtml(
            u"<a href=\""_s + place.uri.toHtmlEscaped() + u"\">"_s + words.toHtmlEscaped() + u"</a>"_s);
        for (Span span : link.spans) {
            span.start += rich.plain.size();
            rich.spans.append(span);
        }
        rich.plain += link.plain;
    }
    rich.plain += plain(at, utf8.size());
    return rich;
}

} // namespace pregonero::bluesky
