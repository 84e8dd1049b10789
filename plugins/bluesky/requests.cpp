// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/bluesky/requests.h"

#include <QJsonDocument>
#include <QRegularExpression>

namespace pregonero::bluesky::requests {

using namespace Qt::StringLiterals;

namespace {

using Query = QList<std::pair<QByteArray, QString>>;

QUrl address(const QUrl &server, const QByteArray &method, const Query &query = {})
{
    QByteArray text = server.scheme().toLatin1() + "://" + server.authority(QUrl::FullyEncoded).toLatin1() + "/xrpc/"
        + method;
    char divider = '?';
    for (const auto &[name, value] : query) {
        text += divider + name + '=' + QUrl::toPercentEncoding(value);
        divider = '&';
    }
    return QUrl::fromEncoded(text, QUrl::StrictMode);
}

HttpRequest get(const QUrl &server, const QByteArray &method, const Query &query = {})
{
    return {.method = "GET", .url = address(server, method, query), .headers = {{"Accept", "application/json"}}};
}

HttpRequest post(const QUrl &server, const QByteArray &method, const QJsonObject &body)
{
    return {.method = "POST",
            .url = address(server, method),
            .headers = {{"Accept", "application/json"}, {"Content-Type", "application/json"}},
            .body = QJsonDocument(body).toJson(QJsonDocument::Compact),
            .timeout = std::chrono::seconds(60)};
}

QJsonObject place(const AtUri &uri)
{
    return {{u"repo"_s, uri.did}, {u"collection"_s, uri.collection}, {u"rkey"_s, uri.key}};
}

} // namespace

HttpRequest session(const QUrl &server)
{
    return get(server, "com.atproto.server.getSession");
}

HttpRequest resolveHandle(const QUrl &server, const QString &handle)
{
    return get(server, "com.atproto.identity.resolveHandle", {{"handle", handle}});
}

HttpRequest column(const QUrl &server, const Column &column, const QString &did, const QString &cursor)
{
    Query query{{"limit", QString::number(pageSize)}};
    if (!cursor.isEmpty())
        query.append({"cursor", cursor});
    switch (column.kind) {
    case Column::Kind::Own:
        query = Query{{"repo", did}, {"collection", u"app.bsky.feed.post"_s}} + query;
        return get(server, "com.atproto.repo.listRecords", query);
    case Column::Kind::Mentions:
        query = Query{{"reasons", u"mention"_s}, {"reasons", u"reply"_s}, {"reasons", u"quote"_s}} + query;
        return get(server, "app.bsky.notification.listNotifications", query);
    case Column::Kind::Hashtag: {
        QString tag = column.argument.trimmed();
        while (tag.startsWith(u'#'))
            tag.remove(0, 1);
        query = Query{{"q", u'#' + tag}, {"tag", tag}, {"sort", u"latest"_s}} + query;
        return get(server, "app.bsky.feed.searchPosts", query);
    }
    case Column::Kind::Home:
    case Column::Kind::Local: break;
    }
    return get(server, "app.bsky.feed.getTimeline", query);
}

HttpRequest thread(const QUrl &server, const AtUri &post)
{
    return get(server, "app.bsky.feed.getPostThread",
               {{"uri", post.toString()}, {"depth", u"100"_s}, {"parentHeight", u"100"_s}});
}

HttpRequest post(const QUrl &server, const AtUri &post)
{
    return get(server, "app.bsky.feed.getPosts", {{"uris", post.toString()}});
}

HttpRequest record(const QUrl &server, const AtUri &uri)
{
    return get(server, "com.atproto.repo.getRecord",
               {{"repo", uri.did}, {"collection", uri.collection}, {"rkey", uri.key}});
}

HttpRequest records(const QUrl &server, const QString &did, const QString &collection)
{
    return get(server, "com.atproto.repo.listRecords",
               {{"repo", did}, {"collection", collection}, {"limit", QString::number(newest)}});
}

HttpRequest put(const QUrl &server, const AtUri &uri, const QJsonObject &record, const std::optional<QString> &over)
{
    QJsonObject body = place(uri);
    body.insert(u"record"_s, record);
    body.insert(u"swapRecord"_s, over ? QJsonValue(*over) : QJsonValue(QJsonValue::Null)); // null: there must be none
    return post(server, "com.atproto.repo.putRecord", body);
}

HttpRequest create(const QUrl &server, const QString &did, const QString &collection, const QJsonObject &record)
{
    return post(server, "com.atproto.repo.createRecord",
                {{u"repo"_s, did}, {u"collection"_s, collection}, {u"record"_s, record}});
}

HttpRequest remove(const QUrl &server, const AtUri &uri)
{
    return post(server, "com.atproto.repo.deleteRecord", place(uri));
}

HttpRequest mute(const QUrl &server, const QString &did)
{
    return post(server, "app.bsky.graph.muteActor", {{u"actor"_s, did}});
}

HttpRequest report(const QUrl &server, const QString &uri, const QString &cid)
{
    return post(server, "com.atproto.moderation.createReport",
                {{u"reasonType"_s, u"com.atproto.moderation.defs#reasonOther"_s},
                 {u"subject"_s, QJsonObject{{u"$type"_s, u"com.atproto.repo.strongRef"_s}, {u"uri"_s, uri},
                                            {u"cid"_s, cid}}}});
}

HttpRequest upload(const QUrl &server, const QString &mimeType, const QByteArray &bytes)
{
    static const QRegularExpression mime(QRegularExpression::anchoredPattern(u"[a-z0-9.+-]+/[a-z0-9.+-]+"_s));
    return {.method = "POST",
            .url = address(server, "com.atproto.repo.uploadBlob"),
            .headers = {{"Accept", "application/json"},
                        {"Content-Type", mime.match(mimeType).hasMatch() ? mimeType.toLatin1()
                                                                         : QByteArray("application/octet-stream")}},
            .body = bytes,
            .timeout = std::chrono::minutes(5)};
}

} // namespace pregonero::bluesky::requests
