// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/posttable.h"

#include "app/store/searchquery.h"
#include "app/store/session.h"
#include "app/text/richtext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <limits>
#include <set>

namespace pregonero::store {

using namespace Qt::StringLiterals;

namespace {

// CROSS JOIN keeps SQLite's planner at the order written: posts first, the rest by their keys.
#define POST_FIELDS                                                                                                   \
    "p.id, p.conversation, p.author, o.name, l.account, p.unread, p.remote_id, p.in_reply_to, a.remote_id, a.handle, " \
    "a.display_name, a.page, a.avatar, a.bot, p.created_at, p.edited_at, p.text, p.spans, p.warning, p.language, "     \
    "p.visibility, p.media, p.url, p.replies, p.boosts, p.favourites, p.own, p.gone_at "
#define POST_RELATIVES                                                                                                \
    "CROSS JOIN authors a ON a.id = p.author CROSS JOIN origins o ON o.id = p.origin "                                 \
    "CROSS JOIN listeners l ON l.id = p.listener "

constexpr char16_t allSql[] = u"SELECT " POST_FIELDS "FROM posts p " POST_RELATIVES
                              "WHERE p.id < ? ORDER BY p.id DESC LIMIT ?";
constexpr char16_t unreadSql[] = u"SELECT " POST_FIELDS "FROM posts p INDEXED BY posts_unread " POST_RELATIVES
                                 "WHERE p.unread = 1 AND p.id < ? ORDER BY p.id DESC LIMIT ?";
constexpr char16_t columnSql[] = u"SELECT " POST_FIELDS
                                 "FROM column_posts c CROSS JOIN posts p ON p.id = c.post " POST_RELATIVES
                                 "WHERE c.listened = ? AND c.post < ? ORDER BY c.post DESC LIMIT ?";
constexpr char16_t columnUnreadSql[]
    = u"SELECT " POST_FIELDS "FROM column_posts c INDEXED BY column_posts_unread "
      "CROSS JOIN posts p ON p.id = c.post " POST_RELATIVES
      "WHERE c.listened = ? AND c.unread = 1 AND c.post < ? ORDER BY c.post DESC LIMIT ?";
constexpr char16_t columnIdsSql[]
    = u"SELECT post FROM column_posts WHERE listened = ? AND post < ? ORDER BY post DESC LIMIT ?";
constexpr char16_t columnUnreadIdsSql[]
    = u"SELECT post FROM column_posts INDEXED BY column_posts_unread "
      "WHERE listened = ? AND unread = 1 AND post < ? ORDER BY post DESC LIMIT ?";
constexpr char16_t searchSql[] = u"SELECT " POST_FIELDS
                                 "FROM posts_words CROSS JOIN posts p ON p.id = posts_words.rowid " POST_RELATIVES
                                 "WHERE posts_words MATCH ? AND posts_words.rowid < ? "
                                 "ORDER BY posts_words.rowid DESC LIMIT ?";
constexpr char16_t searchUnreadSql[]
    = u"SELECT " POST_FIELDS "FROM posts_words CROSS JOIN posts p ON p.id = posts_words.rowid " POST_RELATIVES
      "WHERE posts_words MATCH ? AND posts_words.rowid < ? AND EXISTS (SELECT 1 FROM posts u INDEXED BY posts_unread "
      "WHERE u.unread = 1 AND u.id = posts_words.rowid) ORDER BY posts_words.rowid DESC LIMIT ?";
constexpr char16_t byIdSql[] = u"SELECT " POST_FIELDS "FROM posts p " POST_RELATIVES "WHERE p.id = ?";
constexpr char16_t byRemoteSql[]
    = u"SELECT " POST_FIELDS "FROM posts p " POST_RELATIVES
      "WHERE p.origin = (SELECT id FROM origins WHERE name = ?) AND p.remote_id = ?";
constexpr char16_t conversationSql[]
    = u"SELECT " POST_FIELDS "FROM posts p INDEXED BY posts_conversation " POST_RELATIVES
      "WHERE p.conversation = (SELECT conversation FROM posts WHERE id = ?) ORDER BY p.id DESC LIMIT ?";
constexpr char16_t authorSql[] = u"SELECT " POST_FIELDS "FROM posts p INDEXED BY posts_author " POST_RELATIVES
                                 "WHERE p.author = ? AND p.id < ? ORDER BY p.id DESC LIMIT ?";

TimePoint time(qint64 ms)
{
    return TimePoint(std::chrono::milliseconds(ms));
}

qint64 upTo(PostId before)
{
    return before.isNull() ? std::numeric_limits<qint64>::max() : before.value();
}

ArchivedPost postFrom(const Rows &rows)
{
    ArchivedPost archived;
    archived.id = PostId(rows.integer(0));
    archived.conversation = ConversationId(rows.integer(1));
    archived.author = AuthorId(rows.integer(2));
    archived.origin = rows.text(3);
    archived.account = AccountId(rows.text(4));
    archived.unread = rows.integer(5) != 0;
    Post &post = archived.post;
    post.remoteId = rows.text(6);
    post.inReplyTo = rows.text(7);
    post.author = {rows.text(8), rows.text(9), rows.text(10), QUrl(rows.text(11)), QUrl(rows.text(12)),
                   rows.integer(13) != 0};
    post.createdAt = time(rows.integer(14));
    if (!rows.isNull(15))
        post.editedAt = time(rows.integer(15));
    post.text.plain = rows.text(16);
    post.text.spans = text::unpackSpans(rows.bytes(17));
    post.contentWarning = rows.text(18);
    post.language = rows.text(19);
    post.visibility = static_cast<Visibility>(std::clamp<qint64>(rows.integer(20), 0, 3));
    post.media = mediaFrom(rows.bytes(21));
    post.url = QUrl(rows.text(22));
    post.counts = {static_cast<int>(rows.integer(23)), static_cast<int>(rows.integer(24)),
                   static_cast<int>(rows.integer(25))};
    post.own = rows.integer(26) != 0;
    archived.gone = !rows.isNull(27);
    return archived;
}

QList<ArchivedPost> all(Rows rows)
{
    QList<ArchivedPost> posts;
    while (rows.next())
        posts.append(postFrom(rows));
    return posts;
}

// The newest of several columns: the newest of each, merged. A post that several heard comes once.
QList<ArchivedPost> merged(Session &session, const QList<qint64> &columns, const FeedQuery &query, int limit)
{
    std::set<qint64, std::greater<>> ids;
    for (const qint64 column : columns) {
        Rows rows = session.run(query.unreadOnly ? columnUnreadIdsSql : columnIdsSql, column, upTo(query.before), limit);
        while (rows.next())
            ids.insert(rows.integer(0));
    }
    QList<ArchivedPost> posts;
    for (const qint64 id : ids) {
        if (posts.size() >= limit)
            break;
        posts.append(postById(session, PostId(id)));
    }
    return posts;
}

} // namespace

QList<ArchivedPost> feedOf(Session &session, const FeedQuery &query)
{
    const int limit = std::clamp(query.limit, 0, 1000);
    const qint64 before = upTo(query.before);
    QList<qint64> columns;
    if (!query.columns.isEmpty()) {
        for (const auto &[number, id] : listenedColumns(session)) {
            if (query.columns.contains(id))
                columns.append(number);
        }
        if (columns.isEmpty())
            return {};
    }
    if (!query.search.trimmed().isEmpty()) {
        const QString expression = searchExpression(query.search, columns);
        if (expression.isEmpty())
            return {};
        return all(session.run(query.unreadOnly ? searchUnreadSql : searchSql, expression, before, limit));
    }
    if (columns.size() > 1)
        return merged(session, columns, query, limit);
    if (!columns.isEmpty())
        return all(session.run(query.unreadOnly ? columnUnreadSql : columnSql, columns.first(), before, limit));
    return all(session.run(query.unreadOnly ? unreadSql : allSql, before, limit));
}

QList<ArchivedPost> postById(Session &session, PostId id)
{
    return all(session.run(byIdSql, id.value()));
}

QList<ArchivedPost> postByRemote(Session &session, const QString &origin, const QString &remoteId)
{
    return all(session.run(byRemoteSql, origin, remoteId));
}

QList<ArchivedPost> conversationOf(Session &session, ConversationId id, int limit)
{
    QList<ArchivedPost> posts = all(session.run(conversationSql, id.value(), std::clamp(limit, 0, 5000)));
    std::ranges::reverse(posts);
    return posts;
}

QList<ArchivedPost> postsBy(Session &session, AuthorId author, PostId before, int limit)
{
    return all(session.run(authorSql, author.value(), upTo(before), std::clamp(limit, 0, 1000)));
}

QByteArray mediaBytes(const QList<MediaRef> &media)
{
    if (media.isEmpty())
        return {};
    QJsonArray array;
    for (const MediaRef &ref : media)
        array.append(QJsonObject{{u"id"_s, ref.remoteId},
                                 {u"kind"_s, ref.kind},
                                 {u"url"_s, ref.url.toString(QUrl::FullyEncoded)},
                                 {u"alt"_s, ref.altText}});
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

QList<MediaRef> mediaFrom(const QByteArray &bytes)
{
    QList<MediaRef> media;
    if (bytes.isEmpty())
        return media;
    const QJsonArray array = QJsonDocument::fromJson(bytes).array();
    for (const QJsonValue &value : array) {
        const QJsonObject ref = value.toObject();
        media.append({ref.value(u"id").toString(), ref.value(u"kind").toString(), QUrl(ref.value(u"url").toString()),
                      ref.value(u"alt").toString()});
    }
    return media;
}

QList<std::pair<qint64, ColumnId>> listenedColumns(Session &session)
{
    QList<std::pair<qint64, ColumnId>> columns;
    Rows rows = session.run(u"SELECT id, name FROM listened_columns");
    while (rows.next())
        columns.append({rows.integer(0), ColumnId(rows.text(1))});
    return columns;
}

QList<QString> listingStatements()
{
    QList<QString> statements;
    for (const char16_t *sql : {allSql, unreadSql, columnSql, columnUnreadSql, columnIdsSql, columnUnreadIdsSql,
                                searchSql, searchUnreadSql, byIdSql, byRemoteSql, conversationSql, authorSql})
        statements.append(QString::fromUtf16(sql));
    return statements;
}

} // namespace pregonero::store
