// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/bluesky/parser.h"

#include "app/text/safetext.h"
#include "plugins/api/jsonslice.h"
#include "plugins/bluesky/aturi.h"
#include "plugins/bluesky/facets.h"
#include "plugins/bluesky/values.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <cmath>
#include <limits>

namespace pregonero::bluesky {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestAltText = 20'000;
constexpr qsizetype longestCursor = 2'000;
constexpr qsizetype mostMedia = 64;

int count(const QJsonValue &value)
{
    const double number = value.toDouble(-1);
    return number >= 0 && number <= std::numeric_limits<int>::max() && std::floor(number) == number ? int(number) : -1;
}

QString languageTag(const QJsonValue &value)
{
    static const QRegularExpression tag(u"^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}$"_s);
    const QString text = value.toString().left(40);
    return tag.match(text).hasMatch() ? text : QString();
}

/// Pictures and films; a record names them by hash, a view by address.
QList<MediaRef> mediaOf(const QJsonObject &embed, const QJsonObject &view)
{
    const QString type = embed.value(u"$type").toString();
    if (type == u"app.bsky.embed.recordWithMedia")
        return mediaOf(embed.value(u"media").toObject(), view.value(u"media").toObject());
    QList<MediaRef> media;
    const auto add = [&](const QJsonObject &file, const QString &member, const QString &kind, const QJsonValue &address) {
        MediaRef ref;
        ref.remoteId = cidOf(file.value(member).toObject().value(u"ref").toObject().value(u"$link"));
        ref.kind = kind;
        ref.url = webAddress(address);
        ref.altText = text::neutralised(file.value(u"alt").toString().left(longestAltText));
        if (!ref.remoteId.isEmpty() || !ref.url.isEmpty())
            media.append(ref);
    };
    if (type == u"app.bsky.embed.video")
        add(embed, u"video"_s, u"video"_s, view.value(u"playlist"));
    const QString member = type == u"app.bsky.embed.images" ? u"images"_s
        : type == u"app.bsky.embed.gallery"                 ? u"items"_s
                                                            : QString();
    const QJsonArray files = embed.value(member).toArray();
    const QJsonArray shown = view.value(member).toArray();
    for (qsizetype i = 0; i < std::min(files.size(), mostMedia); ++i)
        add(files[i].toObject(), u"image"_s, u"image"_s, shown.at(i).toObject().value(u"fullsize"));
    return media;
}

/// Where a post leads to beside its text: a link's card, a quoted post.
QList<QUrl> cardsOf(const QJsonObject &embed)
{
    const QString type = embed.value(u"$type").toString();
    if (type == u"app.bsky.embed.external")
        return {webAddress(embed.value(u"external").toObject().value(u"uri"))};
    if (type == u"app.bsky.embed.recordWithMedia")
        return cardsOf(embed.value(u"record").toObject()) + cardsOf(embed.value(u"media").toObject());
    if (type != u"app.bsky.embed.record")
        return {};
    const auto quoted = AtUri::fromString(embed.value(u"record").toObject().value(u"uri").toString());
    if (!quoted || quoted->collection != postCollection)
        return {};
    return {postPage(quoted->did, quoted->key)};
}

QString warningOf(const QJsonObject &record)
{
    QStringList words;
    for (const QJsonValue &label : record.value(u"labels").toObject().value(u"values").toArray()) {
        const QString word = line(label.toObject().value(u"val"), longestName);
        if (!word.isEmpty() && !word.startsWith(u'!') && words.size() < 10)
            words.append(word);
    }
    return words.join(u", ");
}

/// @param view of its embed; empty where the network gave the record alone
std::optional<Post> post(const QString &uri, const Author &author, const QJsonObject &record, const QJsonObject &view,
                         TimePoint latest)
{
    const auto name = AtUri::fromString(uri);
    const auto created = time(record.value(u"createdAt"), latest);
    if (!name || name->collection != postCollection || name->did != author.remoteId || !created
        || !record.value(u"text").isString())
        return std::nullopt;
    Post post;
    post.remoteId = uri;
    post.author = author;
    post.createdAt = *created;
    post.inReplyTo = uriOf(record.value(u"reply").toObject().value(u"parent").toObject().value(u"uri"));
    post.text = richText(record.value(u"text").toString().left(longestText), record.value(u"facets").toArray());
    const QJsonObject embed = record.value(u"embed").toObject();
    for (const QUrl &card : cardsOf(embed)) {
        const QString address = card.toString(QUrl::FullyEncoded);
        const bool known = std::ranges::any_of(post.text.spans, [&](const auto &span) {
            return span.target.toString() == address;
        });
        if (address.isEmpty() || known)
            continue;
        if (!post.text.plain.isEmpty())
            post.text.plain += u"\n\n"_s;
        post.text.spans.append({text::RichText::Span::Kind::Link, post.text.plain.size(), address.size(), card});
        post.text.plain += address;
    }
    post.media = mediaOf(embed, view);
    post.contentWarning = warningOf(record);
    post.language = languageTag(record.value(u"langs").toArray().first());
    post.url = postPage(name->did, name->key);
    return post;
}

/// A post as the network shows it (app.bsky.feed.defs#postView), or a notification that carries one.
std::optional<Post> postOf(const QJsonObject &view, QByteArrayView raw, TimePoint latest)
{
    const auto who = author(view.value(u"author").toObject());
    if (!who)
        return std::nullopt;
    auto read = post(view.value(u"uri").toString(), *who, view.value(u"record").toObject(),
                     view.value(u"embed").toObject(), latest);
    if (!read)
        return std::nullopt;
    // Its own time is what its writer says; nobody wrote later than the network saw it.
    if (const auto indexed = time(view.value(u"indexedAt"), latest))
        read->createdAt = std::min(read->createdAt, *indexed);
    read->counts = {count(view.value(u"replyCount")), count(view.value(u"repostCount")),
                    count(view.value(u"likeCount"))};
    read->raw = raw.toByteArray();
    return read;
}

Entry notification(const QJsonObject &item, QByteArrayView raw, TimePoint latest, bool *readable)
{
    const QString reason = item.value(u"reason").toString();
    Entry entry{uriOf(item.value(u"uri")), {}};
    *readable = !entry.id.isEmpty() && !reason.isEmpty();
    if (reason != u"mention" && reason != u"reply" && reason != u"quote")
        return entry;
    entry.post = postOf(item, raw, latest);
    *readable = *readable && entry.post.has_value();
    return entry;
}

Entry ownRecord(const QJsonObject &item, QByteArrayView raw, const Account &account, TimePoint latest)
{
    Author self;
    self.remoteId = account.remoteId;
    self.handle = account.handle;
    self.displayName = account.displayName;
    self.page = profilePage(account.remoteId);
    Entry entry{uriOf(item.value(u"uri")), {}};
    entry.post = post(entry.id, self, item.value(u"value").toObject(), {}, latest);
    if (!entry.post)
        return {};
    entry.post->raw = raw.toByteArray();
    return entry;
}

Entry shownPost(const QJsonObject &view, QByteArrayView raw, TimePoint latest)
{
    Entry entry{{}, postOf(view, raw, latest)};
    if (entry.post)
        entry.id = entry.post->remoteId;
    return entry;
}

Entry feedItem(const QJsonObject &item, QByteArrayView raw, TimePoint latest)
{
    Entry entry = shownPost(item.value(u"post").toObject(), jsonslice::member(raw, "post"), latest);
    const QJsonObject reason = item.value(u"reason").toObject();
    if (!entry.id.isEmpty() && reason.value(u"$type") == u"app.bsky.feed.defs#reasonRepost"_s)
        entry.id += u' ' + reason.value(u"by").toObject().value(u"did").toString().left(longestName);
    return entry;
}

QString listMember(Column::Kind kind)
{
    switch (kind) {
    case Column::Kind::Mentions: return u"notifications"_s;
    case Column::Kind::Own: return u"records"_s;
    case Column::Kind::Hashtag: return u"posts"_s;
    case Column::Kind::Home:
    case Column::Kind::Local: break;
    }
    return u"feed"_s;
}

} // namespace

Result<Listing> parseColumn(const QByteArray &body, Column::Kind kind, const Account &account, TimePoint latest)
{
    const auto json = object(body);
    if (!json)
        return fail(json.error());
    const QJsonValue items = json->value(listMember(kind));
    if (!items.isArray())
        return fail(unreadable(u"not a list"_s));
    Listing listing;
    listing.cursor = json->value(u"cursor").toString();
    if (listing.cursor.size() > longestCursor)
        listing.cursor.clear();
    const QList<QByteArrayView> slices = jsonslice::elements(jsonslice::member(body, listMember(kind).toLatin1()));
    const QJsonArray list = items.toArray();
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QJsonObject item = list.at(i).toObject();
        const QByteArrayView raw = slices.value(i);
        bool readable = true;
        Entry entry = kind == Column::Kind::Mentions ? notification(item, raw, latest, &readable)
            : kind == Column::Kind::Own              ? ownRecord(item, raw, account, latest)
            : kind == Column::Kind::Hashtag          ? shownPost(item, raw, latest)
                                                     : feedItem(item, raw, latest);
        if (readable && !entry.id.isEmpty())
            listing.entries.append(std::move(entry));
        else
            ++listing.unreadable;
    }
    if (listing.entries.isEmpty() && listing.unreadable > 0)
        return fail(unreadable(u"no readable item among %1"_s.arg(listing.unreadable)));
    return listing;
}

Result<QList<Post>> parseThread(const QByteArray &body, TimePoint latest)
{
    const auto json = object(body);
    if (!json)
        return fail(json.error());
    QList<Post> posts;
    // Not by recursion: the depth is the server's.
    struct Node {
        QJsonObject object;
        QByteArrayView raw;
    };
    QList<Node> nodes{{json->value(u"thread").toObject(), jsonslice::member(body, "thread")}};
    constexpr qsizetype most = 5000;
    while (!nodes.isEmpty() && posts.size() < most) {
        const auto [node, raw] = nodes.takeLast();
        if (auto read = postOf(node.value(u"post").toObject(), jsonslice::member(raw, "post"), latest))
            posts.append(std::move(*read));
        if (node.value(u"parent").isObject())
            nodes.append({node.value(u"parent").toObject(), jsonslice::member(raw, "parent")});
        const QJsonArray replies = node.value(u"replies").toArray();
        const QList<QByteArrayView> slices = jsonslice::elements(jsonslice::member(raw, "replies"));
        for (qsizetype i = 0; i < replies.size(); ++i)
            nodes.append({replies.at(i).toObject(), slices.value(i)});
    }
    if (posts.isEmpty())
        return fail(unreadable(u"a thread without a readable post"_s));
    return posts;
}

Result<std::optional<Seen>> parsePosts(const QByteArray &body, TimePoint latest)
{
    const auto json = object(body);
    if (!json)
        return fail(json.error());
    if (!json->value(u"posts").isArray())
        return fail(unreadable(u"not a list of posts"_s));
    const QJsonArray posts = json->value(u"posts").toArray();
    if (posts.isEmpty())
        return std::optional<Seen>();
    const QJsonObject view = posts.first().toObject();
    auto read = postOf(view, jsonslice::elements(jsonslice::member(body, "posts")).value(0), latest);
    const QString cid = cidOf(view.value(u"cid"));
    if (!read || cid.isEmpty())
        return fail(unreadable(u"not a post"_s));
    Seen seen{std::move(*read), {}, {}, {}, {}};
    seen.ref = {seen.post.remoteId, cid};
    const QJsonObject reply = view.value(u"record").toObject().value(u"reply").toObject();
    seen.root = uriOf(reply.value(u"root").toObject().value(u"uri"));
    if (seen.root.isEmpty())
        seen.root = seen.post.remoteId;
    const QJsonObject viewer = view.value(u"viewer").toObject();
    seen.like = uriOf(viewer.value(u"like"));
    seen.repost = uriOf(viewer.value(u"repost"));
    return seen;
}

} // namespace pregonero::bluesky
