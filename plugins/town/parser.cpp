// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/town/parser.h"

#include "plugins/api/jsonslice.h"
#include "plugins/api/status.h"

namespace pregonero::town::parser {

using namespace Qt::StringLiterals;

namespace {

QString text(const QJsonObject &object, const QString &key)
{
    return object.value(key).toString();
}

std::unexpected<Error> unreadable(const QString &what)
{
    return fail(unreadableAnswer(what));
}

Result<QJsonObject> object(const HttpResponse &response)
{
    const QJsonDocument document = QJsonDocument::fromJson(response.body);
    if (response.status < 200 || response.status > 299)
        return fail(errorForStatus(response, text(document.object(), u"error"_s)));
    if (!document.isObject())
        return unreadable(u"not an object"_s);
    return document.object();
}

/// @param raw the same as the server sent it
Result<Post> post(const QJsonObject &object, QByteArrayView raw)
{
    const QJsonObject by = object.value(u"author"_s).toObject();
    const auto createdAt = fromIso(text(object, u"createdAt"_s));
    Post post;
    post.remoteId = text(object, u"id"_s);
    post.author = {text(by, u"id"_s), text(by, u"handle"_s), text(by, u"name"_s), QUrl(text(by, u"page"_s)), {},
                   by.value(u"bot"_s).toBool()};
    if (post.remoteId.isEmpty() || post.author.remoteId.isEmpty() || post.author.handle.isEmpty() || !createdAt
        || !object.value(u"text"_s).isString())
        return unreadable(u"a post without id, author, time or text"_s);
    post.inReplyTo = text(object, u"inReplyTo"_s);
    post.createdAt = *createdAt;
    post.editedAt = fromIso(text(object, u"editedAt"_s));
    post.text = text::fromPlain(text(object, u"text"_s));
    post.contentWarning = text(object, u"warning"_s);
    post.language = text(object, u"language"_s);
    post.visibility = visibilityFromName(text(object, u"visibility"_s));
    post.url = QUrl(text(object, u"url"_s));
    const QJsonArray media = object.value(u"media"_s).toArray();
    for (const QJsonValue &item : media) {
        const QJsonObject file = item.toObject();
        post.media.append({text(file, u"id"_s), text(file, u"kind"_s), QUrl(text(file, u"url"_s)), text(file, u"alt"_s)});
    }
    const QJsonObject counts = object.value(u"counts"_s).toObject();
    post.counts = {counts.value(u"replies"_s).toInt(-1), counts.value(u"boosts"_s).toInt(-1),
                   counts.value(u"favourites"_s).toInt(-1)};
    post.own = object.value(u"own"_s).toBool();
    post.raw = raw.toByteArray();
    return post;
}

Result<QList<Post>> list(const QJsonObject &object, QByteArrayView body)
{
    const QJsonValue value = object.value(u"posts"_s);
    if (!value.isArray())
        return unreadable(u"no list of posts"_s);
    QList<Post> posts;
    const QJsonArray array = value.toArray();
    const QList<QByteArrayView> raw = jsonslice::elements(jsonslice::member(body, "posts"));
    for (qsizetype i = 0; i < array.size(); ++i) {
        auto read = post(array.at(i).toObject(), raw.value(i));
        if (!read)
            return fail(read.error());
        posts.append(std::move(*read));
    }
    return posts;
}

Result<Post> onePost(const HttpResponse &response)
{
    return object(response).and_then([&](const QJsonObject &said) { return post(said, response.body); });
}

Receipt receiptOf(const Post &post)
{
    return {post.remoteId, post.url.url(), post.createdAt, post.text.plain, post.raw};
}

} // namespace

Result<Identity> identity(const HttpResponse &response)
{
    return object(response).and_then([](const QJsonObject &me) -> Result<Identity> {
        Identity identity{text(me, u"id"_s), text(me, u"handle"_s), text(me, u"name"_s), QUrl(text(me, u"page"_s))};
        if (identity.remoteId.isEmpty() || identity.handle.isEmpty())
            return unreadable(u"an account without id or handle"_s);
        return identity;
    });
}

Result<Limits> limits(const HttpResponse &response)
{
    return object(response).and_then([](const QJsonObject &said) -> Result<Limits> {
        Limits limits;
        limits.counting.maximum = said.value(u"characters"_s).toInt();
        limits.mediaCount = said.value(u"media"_s).toInt(-1);
        limits.altTextLength = said.value(u"altText"_s).toInt(-1);
        limits.imageBytes = said.value(u"imageBytes"_s).toInteger(-1);
        limits.videoBytes = said.value(u"videoBytes"_s).toInteger(-1);
        if (limits.counting.maximum <= 0 || limits.mediaCount < 0 || limits.altTextLength < 0 || limits.imageBytes < 0
            || limits.videoBytes < 0)
            return unreadable(u"limits that limit nothing"_s);
        const QJsonArray types = said.value(u"types"_s).toArray();
        for (const QJsonValue &type : types)
            limits.mediaTypes.append(type.toString());
        return limits;
    });
}

Result<Page> page(const HttpResponse &response)
{
    return object(response).and_then([&](const QJsonObject &said) -> Result<Page> {
        auto posts = list(said, response.body);
        if (!posts)
            return fail(posts.error());
        const QString next = text(said, u"next"_s);
        if (next.isEmpty() || !said.value(u"more"_s).isBool())
            return unreadable(u"a page without a cursor"_s);
        return Page{std::move(*posts), next.toLatin1(), said.value(u"more"_s).toBool()};
    });
}

Result<QList<Post>> posts(const HttpResponse &response)
{
    return object(response).and_then([&](const QJsonObject &said) { return list(said, response.body); });
}

Result<Counts> counts(const HttpResponse &response)
{
    return onePost(response).transform([](const Post &post) { return post.counts; });
}

Result<Receipt> receipt(const HttpResponse &response)
{
    return onePost(response).transform(receiptOf);
}

Result<Verification> verification(const HttpResponse &response, const Piece &piece, TimePoint since)
{
    return object(response).and_then([&](const QJsonObject &said) -> Result<Verification> {
        auto own = list(said, response.body);
        if (!own)
            return fail(own.error());
        if (!said.value(u"keys"_s).isBool())
            return unreadable(u"it does not say whether keys are kept"_s);
        // With keys the server has looked for ours; without, only the same words to the same person since then count.
        const bool keys = said.value(u"keys"_s).toBool();
        own->removeIf([&](const Post &post) {
            return !post.own || (!keys && (post.createdAt < since || post.inReplyTo != piece.inReplyTo
                                           || post.text.plain != text::fromPlain(piece.text).plain));
        });
        if (own->isEmpty())
            return Verification{Verification::State::Absent};
        if (own->size() > 1) // the same words twice: which one is it?
            return Verification{Verification::State::CannotTell};
        return Verification{Verification::State::Sent, receiptOf(own->first())};
    });
}

Result<QString> id(const HttpResponse &response)
{
    return object(response).and_then([](const QJsonObject &said) -> Result<QString> {
        const QString id = text(said, u"id"_s);
        if (id.isEmpty())
            return unreadable(u"no id"_s);
        return id;
    });
}

} // namespace pregonero::town::parser
