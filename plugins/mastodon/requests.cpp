// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/mastodon/requests.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace pregonero::mastodon::requests {

using namespace Qt::StringLiterals;

namespace {

using Query = QList<std::pair<QByteArray, QString>>;

/// The path is already encoded; a server below a folder ("https://host/social") keeps its folder.
QUrl address(const QUrl &server, const QByteArray &path, const Query &query = {})
{
    QByteArray folder = server.path(QUrl::FullyEncoded).toLatin1();
    while (folder.endsWith('/'))
        folder.chop(1);
    QByteArray text = server.scheme().toLatin1() + "://" + server.authority(QUrl::FullyEncoded).toLatin1() + folder + path;
    char divider = '?';
    for (const auto &[name, value] : query) {
        text += divider + name + '=' + QUrl::toPercentEncoding(value);
        divider = '&';
    }
    return QUrl::fromEncoded(text, QUrl::StrictMode);
}

HttpRequest get(const QUrl &server, const QByteArray &path, const Query &query = {})
{
    return {.method = "GET", .url = address(server, path, query), .headers = {{"Accept", "application/json"}}};
}

HttpRequest withJson(const QByteArray &method, const QUrl &server, const QByteArray &path, const QJsonObject &body)
{
    return {.method = method,
            .url = address(server, path),
            .headers = {{"Accept", "application/json"}, {"Content-Type", "application/json"}},
            .body = QJsonDocument(body).toJson(QJsonDocument::Compact)};
}

HttpRequest post(const QUrl &server, const QByteArray &path)
{
    return {.method = "POST", .url = address(server, path), .headers = {{"Accept", "application/json"}}};
}

Query paged(const Place &place, Query query = {})
{
    // Without a limit some servers give one item a page.
    query.append({"limit", QString::number(pageSize)});
    if (!place.after.isEmpty())
        query.append({"min_id", place.after});
    else if (!place.before.isEmpty())
        query.append({"max_id", place.before});
    return query;
}

QString visibilityName(Visibility visibility)
{
    switch (visibility) {
    case Visibility::Public: return u"public"_s;
    case Visibility::Unlisted: return u"unlisted"_s;
    case Visibility::Followers: return u"private"_s;
    case Visibility::Direct: return u"direct"_s;
    }
    return u"direct"_s; // where in doubt, the fewest eyes
}

QByteArray accountPath(const QString &accountId)
{
    return "/api/v1/accounts/" + segment(accountId).value_or("-");
}

/// A file name that no part header can be broken with; people never see it.
QByteArray plainFileName(const QString &path)
{
    QString name = path.section(u'/', -1);
    static const QRegularExpression odd(u"[^A-Za-z0-9._-]"_s);
    name.replace(odd, u"_"_s);
    return name.isEmpty() ? QByteArray("file") : name.right(80).toLatin1();
}

} // namespace

std::optional<QByteArray> segment(const QString &id)
{
    constexpr qsizetype longest = 500;
    if (id.isEmpty() || id.size() > longest || id == u"." || id == u"..")
        return std::nullopt;
    return QUrl::toPercentEncoding(id);
}

HttpRequest instanceV2(const QUrl &server)
{
    return get(server, "/api/v2/instance");
}

HttpRequest instanceV1(const QUrl &server)
{
    return get(server, "/api/v1/instance");
}

HttpRequest verifyCredentials(const QUrl &server)
{
    return get(server, "/api/v1/accounts/verify_credentials");
}

HttpRequest column(const QUrl &server, const Column &column, const QString &accountId, const Place &place)
{
    switch (column.kind) {
    case Column::Kind::Mentions:
        return get(server, "/api/v1/notifications", paged(place, {{"types%5B%5D", u"mention"_s}}));
    case Column::Kind::Home: return get(server, "/api/v1/timelines/home", paged(place));
    case Column::Kind::Local: return get(server, "/api/v1/timelines/public", paged(place, {{"local", u"true"_s}}));
    case Column::Kind::Hashtag: {
        QString tag = column.argument.trimmed();
        while (tag.startsWith(u'#'))
            tag.remove(0, 1);
        return get(server, "/api/v1/timelines/tag/" + segment(tag).value_or("-"), paged(place));
    }
    case Column::Kind::Own: return get(server, accountPath(accountId) + "/statuses", paged(place));
    }
    return get(server, "/api/v1/timelines/home", paged(place));
}

HttpRequest ownStatuses(const QUrl &server, const QString &accountId, const Place &place)
{
    return get(server, accountPath(accountId) + "/statuses", paged(place, {{"exclude_reblogs", u"true"_s}}));
}

HttpRequest status(const QUrl &server, const QByteArray &idSegment)
{
    return get(server, "/api/v1/statuses/" + idSegment);
}

HttpRequest context(const QUrl &server, const QByteArray &idSegment)
{
    return get(server, "/api/v1/statuses/" + idSegment + "/context");
}

HttpRequest publish(const QUrl &server, const Piece &piece, const OutboxId &key, const QStringList &mediaIds)
{
    QJsonObject body{{u"status"_s, piece.text}, {u"visibility"_s, visibilityName(piece.visibility)}};
    if (!piece.contentWarning.isEmpty())
        body.insert(u"spoiler_text"_s, piece.contentWarning);
    if (!piece.language.isEmpty())
        body.insert(u"language"_s, piece.language);
    if (!piece.inReplyTo.isEmpty())
        body.insert(u"in_reply_to_id"_s, piece.inReplyTo);
    if (!mediaIds.isEmpty())
        body.insert(u"media_ids"_s, QJsonArray::fromStringList(mediaIds));
    HttpRequest request = withJson("POST", server, "/api/v1/statuses", body);
    if (!key.isNull())
        request.headers.append({"Idempotency-Key", key.value().toLatin1()});
    request.timeout = std::chrono::seconds(60);
    return request;
}

HttpRequest edit(const QUrl &server, const QByteArray &idSegment, const Piece &piece, const QStringList &mediaIds)
{
    // What is not said is not kept by every server, so all of it is said.
    QJsonObject body{{u"status"_s, piece.text},
                     {u"spoiler_text"_s, piece.contentWarning},
                     {u"media_ids"_s, QJsonArray::fromStringList(mediaIds)}};
    if (!piece.language.isEmpty())
        body.insert(u"language"_s, piece.language);
    QJsonArray attributes;
    for (qsizetype i = 0; i < std::min(mediaIds.size(), piece.media.size()); ++i)
        attributes.append(QJsonObject{{u"id"_s, mediaIds[i]}, {u"description"_s, piece.media[i].altText}});
    if (!attributes.isEmpty())
        body.insert(u"media_attributes"_s, attributes);
    return withJson("PUT", server, "/api/v1/statuses/" + idSegment, body);
}

HttpRequest remove(const QUrl &server, const QByteArray &idSegment)
{
    return {.method = "DELETE",
            .url = address(server, "/api/v1/statuses/" + idSegment),
            .headers = {{"Accept", "application/json"}}};
}

HttpRequest act(const QUrl &server, const QByteArray &idSegment, Moderation action)
{
    QByteArray verb;
    switch (action) {
    case Moderation::Boost: verb = "reblog"; break;
    case Moderation::Unboost: verb = "unreblog"; break;
    case Moderation::Favourite: verb = "favourite"; break;
    default: verb = "unfavourite"; break;
    }
    return post(server, "/api/v1/statuses/" + idSegment + '/' + verb);
}

HttpRequest actOnAccount(const QUrl &server, const QByteArray &accountSegment, Moderation action)
{
    return post(server, "/api/v1/accounts/" + accountSegment + (action == Moderation::Block ? "/block" : "/mute"));
}

HttpRequest report(const QUrl &server, const QString &accountId, const QString &statusId)
{
    return withJson("POST", server, "/api/v1/reports",
                    {{u"account_id"_s, accountId}, {u"status_ids"_s, QJsonArray{statusId}}});
}

HttpRequest upload(const QUrl &server, const Attachment &file, const QByteArray &bytes, int version)
{
    // A divider that the file cannot hold by chance: it is made from the file.
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(bytes);
    hash.addData(file.altText.toUtf8());
    const QByteArray divider = "pregonero-" + hash.result().toHex();
    static const QRegularExpression mime(u"^[a-z0-9.+-]+/[a-z0-9.+-]+$"_s);
    const QByteArray type = mime.match(file.mimeType).hasMatch() ? file.mimeType.toLatin1()
                                                                 : QByteArray("application/octet-stream");
    QByteArray body;
    if (!file.altText.isEmpty())
        body += "--" + divider + "\r\nContent-Disposition: form-data; name=\"description\"\r\n\r\n"
            + file.altText.toUtf8() + "\r\n";
    body += "--" + divider + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + plainFileName(file.path)
        + "\"\r\nContent-Type: " + type + "\r\n\r\n" + bytes + "\r\n--" + divider + "--\r\n";
    return {.method = "POST",
            .url = address(server, version == 2 ? "/api/v2/media" : "/api/v1/media"),
            .headers = {{"Accept", "application/json"}, {"Content-Type", "multipart/form-data; boundary=" + divider}},
            .body = body,
            .timeout = std::chrono::minutes(5)};
}

HttpRequest media(const QUrl &server, const QByteArray &idSegment)
{
    return get(server, "/api/v1/media/" + idSegment);
}

} // namespace pregonero::mastodon::requests
