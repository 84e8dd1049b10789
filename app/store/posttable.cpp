// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/posttable.h"

#include "app/store/names.h"
#include "app/store/searchquery.h"
#include "app/store/session.h"
#include "app/store/texts.h"
#include "app/text/richtext.h"

#include <algorithm>
#include <limits>
#include <set>

namespace pregonero::store {

using namespace Qt::StringLiterals;

namespace {

// Few columns, and the texts in one of them (Texts). Who wrote a post and where is in Names. Small numbers share a
// column:
//   flags       unread 1, own 2, gone 4, visibility 8 and 16; from bit 8 on: favourites + 1
//   heard       origin in the upper half, listener in the lower
//   counts      replies + 1 in the upper half, boosts + 1 in the lower
// The last of the texts, the spans, are any bytes.
// CROSS JOIN keeps SQLite's planner at the order written.
#define POST_FIELDS                                                                                                    \
    "p.id, p.conversation, p.author, p.created_at, "                                                                   \
    "p.unread | (p.own << 1) | ((p.gone_at IS NOT NULL) << 2) | ((p.visibility & 3) << 3) | ((p.favourites + 1) << 8), " \
    "(p.origin << 32) | p.listener, ((p.replies + 1) << 32) | (p.boosts + 1), "                                        \
    "CAST(p.remote_id || x'ff' || p.in_reply_to || x'ff' || p.language || x'ff' || p.url || x'ff' || p.warning "       \
    "|| x'ff' || ifnull(p.edited_at, '') || x'ff' || ifnull(p.media, '') || x'ff' || p.text || x'ff' "                 \
    "|| ifnull(p.spans, '') AS BLOB) "

constexpr char16_t allSql[] = u"SELECT " POST_FIELDS "FROM posts p "
                              "WHERE p.id < ? ORDER BY p.id DESC LIMIT ?";
constexpr char16_t unreadSql[] = u"SELECT " POST_FIELDS "FROM posts p INDEXED BY posts_unread "
                                 "WHERE p.unread = 1 AND p.id < ? ORDER BY p.id DESC LIMIT ?";
constexpr char16_t columnSql[] = u"SELECT " POST_FIELDS
                                 "FROM column_posts c CROSS JOIN posts p ON p.id = c.post "
                                 "WHERE c.listened = ? AND c.post < ? ORDER BY c.post DESC LIMIT ?";
constexpr char16_t columnUnreadSql[]
    = u"SELECT " POST_FIELDS "FROM column_posts c INDEXED BY column_posts_unread "
      "CROSS JOIN posts p ON p.id = c.post "
      "WHERE c.listened = ? AND c.unread = 1 AND c.post < ? ORDER BY c.post DESC LIMIT ?";
constexpr char16_t columnIdsSql[]
    = u"SELECT post FROM column_posts WHERE listened = ? AND post < ? ORDER BY post DESC LIMIT ?";
constexpr char16_t columnUnreadIdsSql[]
    = u"SELECT post FROM column_posts INDEXED BY column_posts_unread "
      "WHERE listened = ? AND unread = 1 AND post < ? ORDER BY post DESC LIMIT ?";
constexpr char16_t searchSql[] = u"SELECT " POST_FIELDS
                                 "FROM posts_words CROSS JOIN posts p ON p.id = posts_words.rowid "
                                 "WHERE posts_words MATCH ? AND posts_words.rowid < ? "
                                 "ORDER BY posts_words.rowid DESC LIMIT ?";
constexpr char16_t searchUnreadSql[]
    = u"SELECT " POST_FIELDS "FROM posts_words CROSS JOIN posts p ON p.id = posts_words.rowid "
      "WHERE posts_words MATCH ? AND posts_words.rowid < ? AND EXISTS (SELECT 1 FROM posts u INDEXED BY posts_unread "
      "WHERE u.unread = 1 AND u.id = posts_words.rowid) ORDER BY posts_words.rowid DESC LIMIT ?";
constexpr char16_t byIdSql[] = u"SELECT " POST_FIELDS "FROM posts p WHERE p.id = ?";
constexpr char16_t byRemoteSql[]
    = u"SELECT " POST_FIELDS "FROM posts p "
      "WHERE p.origin = (SELECT id FROM origins WHERE name = ?) AND p.remote_id = ?";
constexpr char16_t conversationSql[]
    = u"SELECT " POST_FIELDS "FROM posts p INDEXED BY posts_conversation "
      "WHERE p.conversation = (SELECT conversation FROM posts WHERE id = ?) ORDER BY p.id DESC LIMIT ?";
constexpr char16_t authorSql[] = u"SELECT " POST_FIELDS "FROM posts p INDEXED BY posts_author "
                                 "WHERE p.author = ? AND p.id < ? ORDER BY p.id DESC LIMIT ?";
constexpr char16_t ownSql[] = u"SELECT " POST_FIELDS "FROM posts p INDEXED BY posts_own "
                              "WHERE p.own = 1 AND p.listener = (SELECT id FROM listeners WHERE account = ?) "
                              "ORDER BY p.id DESC LIMIT ?";

TimePoint time(qint64 ms)
{
    return TimePoint(std::chrono::milliseconds(ms));
}

qint64 upTo(PostId before)
{
    return before.isNull() ? std::numeric_limits<qint64>::max() : before.value();
}

void readPost(Session &session, const Rows &rows, ArchivedPost &archived)
{
    archived.id = PostId(rows.integer(0));
    archived.conversation = ConversationId(rows.integer(1));
    archived.author = AuthorId(rows.integer(2));
    const qint64 flags = rows.integer(4);
    const qint64 heard = rows.integer(5);
    const qint64 counts = rows.integer(6);
    archived.origin = session.names().origin(session, heard >> 32);
    archived.account = session.names().listener(session, heard & 0xffff'ffff);
    archived.unread = (flags & 1) != 0;
    archived.gone = (flags & 4) != 0;
    Post &post = archived.post;
    post.createdAt = time(rows.integer(3));
    const QByteArray bytes = rows.bytes(7);
    Texts texts(bytes);
    post.remoteId = texts.next();
    post.inReplyTo = texts.next();
    post.language = texts.next();
    post.url = WebAddress::fromText(texts.next());
    post.contentWarning = texts.next();
    if (const QByteArrayView edited = texts.nextBytes(); !edited.isEmpty())
        post.editedAt = time(edited.toLongLong());
    post.media = mediaFrom(texts.nextBytes());
    post.text.plain = texts.next();
    post.text.spans = text::unpackSpans(texts.rest());
    post.visibility = static_cast<Visibility>(flags >> 3 & 3);
    post.counts = {static_cast<int>((counts >> 32) - 1), static_cast<int>((counts & 0xffff'ffff) - 1),
                   static_cast<int>((flags >> 8) - 1)};
    post.own = (flags & 2) != 0;
}

QList<ArchivedPost> all(Session &session, Rows rows, int expected)
{
    Names &names = session.names();
    QList<ArchivedPost> posts;
    posts.reserve(expected);
    QList<qint64> strangers;
    while (rows.next()) {
        ArchivedPost &post = posts.emplaceBack();
        readPost(session, rows, post);
        if (const Author *known = names.author(post.author.value()))
            post.post.author = *known;
        else
            strangers.append(post.author.value());
    }
    if (strangers.isEmpty())
        return posts;
    names.learn(session, strangers);
    for (ArchivedPost &post : posts) {
        if (const Author *known = names.author(post.author.value()))
            post.post.author = *known;
    }
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
        for (const ColumnId &id : query.columns) {
            if (const qint64 number = session.names().column(session, id); number != 0 && !columns.contains(number))
                columns.append(number);
        }
        if (columns.isEmpty())
            return {};
    }
    if (!query.search.trimmed().isEmpty()) {
        const QString expression = searchExpression(query.search, columns);
        if (expression.isEmpty())
            return {};
        return all(session, session.run(query.unreadOnly ? searchUnreadSql : searchSql, expression, before, limit), limit);
    }
    if (columns.size() > 1)
        return merged(session, columns, query, limit);
    if (!columns.isEmpty())
        return all(session, session.run(query.unreadOnly ? columnUnreadSql : columnSql, columns.first(), before, limit),
                   limit);
    return all(session, session.run(query.unreadOnly ? unreadSql : allSql, before, limit), limit);
}

QList<ArchivedPost> postById(Session &session, PostId id)
{
    return all(session, session.run(byIdSql, id.value()), 1);
}

QList<ArchivedPost> postByRemote(Session &session, const QString &origin, const QString &remoteId)
{
    return all(session, session.run(byRemoteSql, origin, remoteId), 1);
}

QList<ArchivedPost> conversationOf(Session &session, ConversationId id, int limit)
{
    QList<ArchivedPost> posts = all(session, session.run(conversationSql, id.value(), std::clamp(limit, 0, 5000)), 0);
    std::ranges::reverse(posts);
    return posts;
}

QList<ArchivedPost> ownPosts(Session &session, const AccountId &account, int limit)
{
    return all(session, session.run(ownSql, account.value(), std::clamp(limit, 0, 1000)), 0);
}

QList<ArchivedPost> postsBy(Session &session, AuthorId author, PostId before, int limit)
{
    return all(session, session.run(authorSql, author.value(), upTo(before), std::clamp(limit, 0, 1000)), 0);
}

QByteArray mediaBytes(const QList<MediaRef> &media)
{
    QByteArray bytes;
    for (const MediaRef &ref : media) {
        if (!bytes.isEmpty())
            bytes += Texts::betweenMedia;
        bytes += ref.remoteId.toUtf8() + Texts::withinMedia + ref.kind.toUtf8() + Texts::withinMedia
            + ref.url.toString().toUtf8() + Texts::withinMedia + ref.altText.toUtf8();
    }
    return bytes;
}

QList<MediaRef> mediaFrom(QByteArrayView bytes)
{
    QList<MediaRef> media;
    for (Texts refs(bytes, Texts::betweenMedia); !refs.atEnd();) {
        Texts ref(refs.nextBytes(), Texts::withinMedia);
        MediaRef &last = media.emplaceBack();
        last.remoteId = ref.next();
        last.kind = ref.next();
        last.url = WebAddress::fromText(ref.next());
        last.altText = ref.next();
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
                                searchSql, searchUnreadSql, byIdSql, byRemoteSql, conversationSql, authorSql, ownSql})
        statements.append(QString::fromUtf16(sql));
    return statements;
}

} // namespace pregonero::store
