// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/town/requests.h"

#include <QUrlQuery>

namespace pregonero::town::requests {

using namespace Qt::StringLiterals;

namespace {

using Query = QList<std::pair<QString, QString>>;

HttpRequest request(const QByteArray &method, const Account &account, const QStringList &path, const Query &query = {})
{
    QByteArray encoded = "/v1";
    for (const QString &part : path)
        encoded += '/' + QUrl::toPercentEncoding(part);
    QUrl url = account.server.isEmpty() ? QUrl(u"https://town.invalid"_s) : account.server;
    url.setPath(QString::fromLatin1(encoded), QUrl::StrictMode);
    QUrlQuery items;
    for (const auto &[name, value] : query)
        items.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    url.setQuery(items);
    return {.method = method, .url = url};
}

HttpRequest withJson(HttpRequest request, const QJsonObject &body)
{
    request.headers.emplaceBack("Content-Type", "application/json");
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return request;
}

QJsonObject body(const Piece &piece, const QStringList &uploads)
{
    return {{u"text"_s, piece.text},
            {u"language"_s, piece.language},
            {u"warning"_s, piece.contentWarning},
            {u"visibility"_s, name(piece.visibility)},
            {u"inReplyTo"_s, piece.inReplyTo},
            {u"media"_s, QJsonArray::fromStringList(uploads)}};
}

QString verb(Moderation action)
{
    switch (action) {
    case Moderation::Boost: return u"boost"_s;
    case Moderation::Unboost: return u"unboost"_s;
    case Moderation::Favourite: return u"favourite"_s;
    case Moderation::Unfavourite: return u"unfavourite"_s;
    case Moderation::Hide: return u"hide"_s;
    case Moderation::Block: return u"block"_s;
    case Moderation::Mute: return u"mute"_s;
    case Moderation::Report: return u"report"_s;
    }
    return {};
}

} // namespace

HttpRequest get(const Account &account, const QStringList &path)
{
    return request("GET", account, path);
}

HttpRequest column(const Account &account, const Column &column, const QByteArray &cursor)
{
    return request("GET", account, {u"columns"_s, name(column.kind)},
                   {{u"after"_s, QString::fromLatin1(cursor)}, {u"tag"_s, column.argument}});
}

HttpRequest publish(const Account &account, const Piece &piece, const OutboxId &key, const QStringList &uploads)
{
    HttpRequest post = withJson(request("POST", account, {u"posts"_s}), body(piece, uploads));
    post.headers.emplaceBack("Idempotency-Key", key.value().toUtf8());
    return post;
}

HttpRequest find(const Account &account, const OutboxId &key, TimePoint since)
{
    return request("GET", account, {u"posts"_s}, {{u"key"_s, key.value()}, {u"since"_s, toIso(since)}});
}

HttpRequest edit(const Account &account, const QString &remoteId, const Piece &piece)
{
    return withJson(request("PUT", account, {u"posts"_s, remoteId}), body(piece, {}));
}

HttpRequest remove(const Account &account, const QString &remoteId)
{
    return request("DELETE", account, {u"posts"_s, remoteId});
}

HttpRequest moderate(const Account &account, const QString &remoteId, Moderation action)
{
    return withJson(request("POST", account, {u"posts"_s, remoteId, u"acts"_s}), {{u"act"_s, verb(action)}});
}

HttpRequest upload(const Account &account, const Attachment &file, const QByteArray &bytes)
{
    HttpRequest post = request("POST", account, {u"media"_s}, {{u"alt"_s, file.altText}});
    post.headers.emplaceBack("Content-Type", file.mimeType.toLatin1());
    post.body = bytes;
    return post;
}

} // namespace pregonero::town::requests
