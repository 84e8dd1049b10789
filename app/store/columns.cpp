// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/columns.h"

#include "app/store/posttable.h"
#include "app/store/searchquery.h"
#include "app/store/session.h"
#include "app/store/store.h"

#include <QCoreApplication>

#include <set>

namespace pregonero::store {

using namespace Qt::StringLiterals;

namespace {

constexpr int unreadCounted = 1000;
// Of the hits of a search among the newest unread posts: a common word in an old archive must not be read to its end.
constexpr int hitsLooked = 20'000;

Result<bool> oneChanged(const Result<bool> &changed, Store &store)
{
    if (!changed)
        return fail(changed.error());
    if (!*changed)
        return fail(ErrorKind::NotFound,
                    QCoreApplication::translate("pregonero::store", "This column is not here any more."));
    store.announce({.accounts = true});
    return true;
}

int count(Session &session, const FeedQuery &query)
{
    QList<qint64> places;
    if (!query.columns.isEmpty()) {
        for (const auto &[number, id] : listenedColumns(session)) {
            if (query.columns.contains(id))
                places.append(number);
        }
        if (places.isEmpty())
            return 0; // nothing was heard there yet
    }
    if (!query.search.isEmpty()) {
        const QString expression = searchExpression(query.search, places);
        if (expression.isEmpty())
            return 0;
        const QVariant oldest = session.value(u"SELECT min(id) FROM (SELECT id FROM posts INDEXED BY posts_unread "
                                              "WHERE unread = 1 ORDER BY id DESC LIMIT ?)", unreadCounted);
        return oldest.isNull()
            ? 0
            : session.value(u"SELECT count(*) FROM (SELECT rowid AS hit FROM posts_words WHERE posts_words MATCH ? "
                            "AND rowid >= ? ORDER BY rowid DESC LIMIT ?) WHERE EXISTS (SELECT 1 FROM posts u "
                            "INDEXED BY posts_unread WHERE u.unread = 1 AND u.id = hit)",
                            expression, oldest.toLongLong(), hitsLooked).toInt();
    }
    if (places.isEmpty())
        return session.value(u"SELECT count(*) FROM (SELECT 1 FROM posts INDEXED BY posts_unread WHERE unread = 1 "
                             "LIMIT ?)", unreadCounted).toInt();
    // A post that several streams brought counts once.
    std::set<qint64> posts;
    for (const qint64 place : std::as_const(places)) {
        Rows rows = session.run(u"SELECT post FROM column_posts INDEXED BY column_posts_unread "
                                "WHERE listened = ? AND unread = 1 ORDER BY post DESC LIMIT ?", place, unreadCounted);
        while (rows.next())
            posts.insert(rows.integer(0));
    }
    return std::min(static_cast<int>(posts.size()), unreadCounted);
}

} // namespace

Call<QList<FeedColumn>> Columns::all()
{
    return m_store.run([](Session &session) {
        return session.read([&] {
            QList<FeedColumn> columns;
            Rows rows = session.run(
                u"SELECT f.id, f.title, f.account, f.stream, f.search, f.unread_only, f.began_stream FROM feed_columns f "
                "WHERE f.removed = 0 "
                "AND (f.account = '' OR EXISTS (SELECT 1 FROM accounts a WHERE a.id = f.account AND a.removed = 0)) "
                "AND (f.stream = '' OR EXISTS (SELECT 1 FROM columns c WHERE c.id = f.stream AND c.removed = 0)) "
                "ORDER BY f.place, f.id");
            while (rows.next())
                columns.append({FeedColumnId(rows.text(0)), rows.text(1), AccountId(rows.text(2)), ColumnId(rows.text(3)),
                                rows.text(4), rows.integer(5) != 0, rows.integer(6) != 0});
            return columns;
        });
    });
}

Call<bool> Columns::keep(FeedColumn column)
{
    return m_store.run([&store = m_store, column = std::move(column)](Session &session) {
        return oneChanged(session.write(Session::Durability::Kept, [&] {
            session.run(u"INSERT INTO feed_columns (id, place, title, account, stream, search, unread_only, began_stream, "
                        "removed) VALUES (?, (SELECT coalesce(max(place), 0) + 1 FROM feed_columns), ?, ?, ?, ?, ?, ?, 0) "
                        "ON CONFLICT (id) DO UPDATE SET title = excluded.title, account = excluded.account, "
                        "stream = excluded.stream, search = excluded.search, unread_only = excluded.unread_only, "
                        "began_stream = excluded.began_stream, removed = 0",
                        column.id.value(), column.title, column.account.value(), column.stream.value(), column.search,
                        column.unreadOnly, column.beganStream);
            return session.affected() > 0;
        }), store);
    });
}

Call<bool> Columns::rename(FeedColumnId column, QString title)
{
    return m_store.run([&store = m_store, column = std::move(column), title = std::move(title)](Session &session) {
        return oneChanged(session.write(Session::Durability::Kept, [&] {
            session.run(u"UPDATE feed_columns SET title = ? WHERE id = ? AND removed = 0", title, column.value());
            return session.affected() > 0;
        }), store);
    });
}

Call<bool> Columns::remove(FeedColumnId column)
{
    return m_store.run([&store = m_store, column = std::move(column)](Session &session) {
        return oneChanged(session.write(Session::Durability::Kept, [&] {
            session.run(u"UPDATE feed_columns SET removed = 1 WHERE id = ? AND removed = 0", column.value());
            return session.affected() > 0;
        }), store);
    });
}

Call<QList<int>> Columns::unread(QList<FeedQuery> queries)
{
    return m_store.run([queries = std::move(queries)](Session &session) {
        return session.read([&] {
            QList<int> counts;
            for (const FeedQuery &query : queries)
                counts.append(count(session, query));
            return counts;
        });
    });
}

FeedQuery queryOf(const FeedColumn &column, const QList<Column> &streams, const QString &words)
{
    FeedQuery query;
    if (!column.stream.isNull()) {
        query.columns = {column.stream};
    } else if (!column.account.isNull()) {
        for (const Column &stream : streams) {
            if (stream.account == column.account)
                query.columns.append(stream.id);
        }
        if (query.columns.isEmpty())
            query.columns = {ColumnId()}; // an account that hears nothing shows nothing, not everything
    }
    query.search = column.search;
    if (!words.trimmed().isEmpty()) {
        // A phrase that was never closed would swallow the words behind it.
        const bool open = std::ranges::count_if(query.search, [](QChar c) {
            return u"\"\u201c\u201d\u00ab\u00bb"_s.contains(c);
        }) % 2 != 0;
        query.search = (query.search + (open ? u"\" "_s : u" "_s) + words).trimmed();
    }
    query.unreadOnly = column.unreadOnly;
    return query;
}

} // namespace pregonero::store
