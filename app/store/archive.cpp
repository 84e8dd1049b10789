// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/archive.h"

#include "app/store/ingest.h"
#include "app/store/posttable.h"
#include "app/store/session.h"
#include "app/store/store.h"

namespace pregonero::store {

namespace {

constexpr int unreadCounted = 1000;

Result<ArchivedPost> firstOf(Result<QList<ArchivedPost>> found)
{
    if (!found)
        return fail(std::move(found.error()));
    if (found->isEmpty())
        return fail(ErrorKind::NotFound,
                    QCoreApplication::translate("pregonero::store", "This post is not in the archive."));
    return std::move(found->first());
}

bool markRead(Session &session, const QList<PostId> &posts, bool read)
{
    const auto columns = listenedColumns(session);
    int changed = 0;
    for (const PostId &post : posts) {
        session.run(u"UPDATE posts SET unread = ? WHERE id = ? AND unread = ?", !read, post.value(), read);
        if (session.affected() == 0)
            continue;
        ++changed;
        for (const auto &[number, id] : columns)
            session.run(u"UPDATE column_posts SET unread = ? WHERE listened = ? AND post = ?", !read, number,
                        post.value());
    }
    return changed > 0;
}

} // namespace

Call<Ingested> Archive::ingest(Account account, QList<Post> posts, ColumnId column, QByteArray cursor)
{
    return m_store.run([&store = m_store, now = m_store.clock().now(), account = std::move(account),
                        posts = std::move(posts), column = std::move(column),
                        cursor = std::move(cursor)](Session &session) mutable -> Result<Ingested> {
        const auto done = session.write(Session::Durability::Fresh, [&] {
            return ingestPosts(session, account, std::move(posts), column, cursor, now);
        });
        if (!done)
            return fail(done.error());
        if (done->changed)
            store.announce({.posts = true});
        return *done;
    });
}

Call<QByteArray> Archive::cursor(ColumnId column)
{
    return m_store.run([column = std::move(column)](Session &session) {
        return session.look([&] {
            return session.value(u"SELECT cursor FROM listened_columns WHERE name = ?", column.value()).toByteArray();
        });
    });
}

Call<QList<ArchivedPost>> Archive::feed(FeedQuery query)
{
    return m_store.run([query = std::move(query)](Session &session) {
        return session.look([&] { return feedOf(session, query); });
    });
}

Call<ArchivedPost> Archive::post(PostId id)
{
    return m_store.run([id](Session &session) { return firstOf(session.look([&] { return postById(session, id); })); });
}

Call<ArchivedPost> Archive::postByRemoteId(QString origin, QString remoteId)
{
    return m_store.run([origin = std::move(origin), remoteId = std::move(remoteId)](Session &session) {
        return firstOf(session.look([&] { return postByRemote(session, origin, remoteId); }));
    });
}

Call<QList<ArchivedPost>> Archive::conversation(ConversationId id, int limit)
{
    return m_store.run([id, limit](Session &session) {
        return session.look([&] { return conversationOf(session, id, limit); });
    });
}

Call<QList<ArchivedPost>> Archive::byAuthor(AuthorId author, PostId before, int limit)
{
    return m_store.run([author, before, limit](Session &session) {
        return session.look([&] { return postsBy(session, author, before, limit); });
    });
}

Call<QList<ArchivedPost>> Archive::own(AccountId account, int limit)
{
    return m_store.run([account, limit](Session &session) { return session.look([&] { return ownPosts(session, account, limit); }); });
}

Call<QList<Capture>> Archive::captures(PostId id)
{
    return m_store.run([id](Session &session) {
        return session.look([&] {
            QList<Capture> captures;
            Rows rows = session.run(u"SELECT at, sha256, raw FROM captures WHERE post = ? ORDER BY id", id.value());
            while (rows.next())
                captures.append({TimePoint(std::chrono::milliseconds(rows.integer(0))), rows.bytes(1),
                                 qUncompress(rows.bytes(2))});
            return captures;
        });
    });
}

Call<bool> Archive::setRead(QList<PostId> posts, bool read)
{
    return m_store.run([&store = m_store, posts = std::move(posts), read](Session &session) {
        auto changed = session.write(Session::Durability::Fresh, [&] { return markRead(session, posts, read); });
        if (changed && *changed)
            store.announce({.posts = true});
        return changed;
    });
}

Call<QHash<ColumnId, int>> Archive::unread()
{
    return m_store.run([](Session &session) {
        return session.read([&] {
            QHash<ColumnId, int> unread;
            for (const auto &[number, id] : listenedColumns(session))
                unread.insert(id,
                              session
                                  .value(u"SELECT count(*) FROM (SELECT 1 FROM column_posts "
                                         "INDEXED BY column_posts_unread WHERE listened = ? AND unread = 1 LIMIT ?)",
                                         number, unreadCounted)
                                  .toInt());
            return unread;
        });
    });
}

Call<bool> Archive::setGone(QString origin, QString remoteId)
{
    return m_store.run([&store = m_store, now = m_store.clock().now(), origin = std::move(origin),
                        remoteId = std::move(remoteId)](Session &session) {
        auto changed = session.write(Session::Durability::Fresh, [&] {
            session.run(u"UPDATE posts SET gone_at = ? WHERE origin = (SELECT id FROM origins WHERE name = ?) "
                        "AND remote_id = ? AND gone_at IS NULL",
                        now.time_since_epoch().count(), origin, remoteId);
            return session.affected() > 0;
        });
        if (changed && *changed)
            store.announce({.posts = true});
        return changed;
    });
}

} // namespace pregonero::store
