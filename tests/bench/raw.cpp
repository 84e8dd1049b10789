// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/raw.h"

#include "tests/bench/workspace.h"

#include <sqlite3.h>

namespace bench {

using namespace Qt::StringLiterals;

namespace {

// Numbers first, then texts, all that a row of the feed is made of.
const QByteArray fields
    = "p.id, p.conversation, p.author, p.unread, a.bot, p.created_at, p.edited_at, p.visibility, p.replies, p.boosts, "
      "p.favourites, p.own, p.gone_at, p.listener, o.name, l.account, p.remote_id, p.in_reply_to, a.remote_id, a.handle, "
      "a.display_name, a.page, a.avatar, p.text, p.spans, p.warning, p.language || '', p.url || ifnull(p.media, '') ";
const QByteArray relatives = "JOIN authors a ON a.id = p.author JOIN origins o ON o.id = p.origin "
                             "JOIN listeners l ON l.id = p.listener ";

} // namespace

Raw::Raw(const QString &file)
{
    check(sqlite3_open_v2(file.toUtf8().constData(), &m_db, SQLITE_OPEN_READWRITE, nullptr));
    sqlite3_busy_timeout(m_db, 15'000);
    for (const char *sql : {"PRAGMA journal_mode = WAL", "PRAGMA synchronous = NORMAL", "PRAGMA foreign_keys = ON",
                            "PRAGMA temp_store = MEMORY", "PRAGMA cache_size = -8000"})
        run(sql);
    m_page = prepare("SELECT " + fields + "FROM posts p " + relatives + "WHERE p.id < ? ORDER BY p.id DESC LIMIT ?");
    m_column = prepare("SELECT " + fields + "FROM column_posts c JOIN posts p ON p.id = c.post " + relatives
                       + "WHERE c.listened = ? AND c.post < ? ORDER BY c.post DESC LIMIT ?");
    m_search = prepare("SELECT " + fields + "FROM posts_words JOIN posts p ON p.id = posts_words.rowid " + relatives
                       + "WHERE posts_words MATCH ? AND posts_words.rowid < ? ORDER BY posts_words.rowid DESC LIMIT ?");
}

Raw::~Raw()
{
    for (const auto &[sql, statement] : m_prepared)
        sqlite3_finalize(statement);
    sqlite3_close(m_db);
}

void Raw::check(int code)
{
    if (code != SQLITE_OK && code != SQLITE_ROW && code != SQLITE_DONE)
        giveUp(u"raw SQLite: "_s + QString::fromUtf8(sqlite3_errmsg(m_db)));
}

void Raw::run(const char *sql)
{
    check(sqlite3_exec(m_db, sql, nullptr, nullptr, nullptr));
}

sqlite3_stmt *Raw::prepare(const QByteArray &sql)
{
    for (const auto &[known, statement] : m_prepared) {
        if (known == sql)
            return statement;
    }
    sqlite3_stmt *statement = nullptr;
    check(sqlite3_prepare_v3(m_db, sql.constData(), -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr));
    m_prepared.emplace_back(sql, statement);
    return statement;
}

std::vector<RawPost> Raw::posts(sqlite3_stmt *statement)
{
    std::vector<RawPost> posts;
    int code = SQLITE_OK;
    while ((code = sqlite3_step(statement)) == SQLITE_ROW) {
        RawPost &post = posts.emplace_back();
        for (int i = 0; i < 14; ++i)
            post.numbers[i] = sqlite3_column_int64(statement, i);
        for (int i = 0; i < 14; ++i) {
            const auto *bytes = static_cast<const char *>(sqlite3_column_blob(statement, 14 + i));
            post.texts[i].assign(bytes ? bytes : "", static_cast<size_t>(sqlite3_column_bytes(statement, 14 + i)));
        }
    }
    check(code);
    sqlite3_reset(statement);
    return posts;
}

std::vector<RawPost> Raw::page(qint64 before, int limit)
{
    sqlite3_bind_int64(m_page, 1, before);
    sqlite3_bind_int(m_page, 2, limit);
    return posts(m_page);
}

std::vector<RawPost> Raw::columnPage(qint64 listened, qint64 before, int limit)
{
    sqlite3_bind_int64(m_column, 1, listened);
    sqlite3_bind_int64(m_column, 2, before);
    sqlite3_bind_int(m_column, 3, limit);
    return posts(m_column);
}

std::vector<RawPost> Raw::search(const QByteArray &expression, qint64 before, int limit)
{
    sqlite3_bind_text(m_search, 1, expression.constData(), static_cast<int>(expression.size()), SQLITE_TRANSIENT);
    sqlite3_bind_int64(m_search, 2, before);
    sqlite3_bind_int(m_search, 3, limit);
    return posts(m_search);
}

QList<qint64> Raw::numbers(const QByteArray &sql)
{
    QList<qint64> found;
    sqlite3_stmt *statement = prepare(sql);
    int code = SQLITE_OK;
    while ((code = sqlite3_step(statement)) == SQLITE_ROW)
        found.append(sqlite3_column_int64(statement, 0));
    check(code);
    sqlite3_reset(statement);
    return found;
}

qint64 Raw::number(const QByteArray &sql)
{
    return numbers(sql).value(0);
}

Raw::Rows::~Rows()
{
    for (const Table &table : tables) {
        for (sqlite3_value *value : table.values)
            sqlite3_value_free(value);
    }
}

Raw::Mark Raw::mark()
{
    return {number("SELECT ifnull(max(id), 0) FROM captures"), number("SELECT ifnull(max(id), 0) FROM authors")};
}

void Raw::readSince(const Mark &mark, qint64 listened, const QByteArray &place, Rows &rows)
{
    // A fresh post has one capture, so the new captures name the new posts.
    const QByteArray fresh = "(SELECT post FROM captures WHERE id > " + QByteArray::number(mark.capture) + ")";
    const QByteArray words = "SELECT p.id AS rowid, p.text, p.warning, a.display_name || ' ' || a.handle AS author, '"
        + place + "' AS place FROM posts p JOIN authors a ON a.id = p.author WHERE p.id IN " + fresh + " ORDER BY p.id";
    const std::pair<QByteArray, QByteArray> sources[]
        = {{"authors", "SELECT * FROM authors WHERE id > " + QByteArray::number(mark.author)},
           {"posts", "SELECT * FROM posts WHERE id IN " + fresh + " ORDER BY id"},
           {"column_posts", "SELECT * FROM column_posts WHERE listened = " + QByteArray::number(listened)
                + " AND post IN " + fresh + " ORDER BY post"},
           {"captures", "SELECT * FROM captures WHERE id > " + QByteArray::number(mark.capture)},
           {"posts_words", words}};
    for (const auto &[name, sql] : sources) {
        sqlite3_stmt *statement = nullptr;
        check(sqlite3_prepare_v2(m_db, sql.constData(), -1, &statement, nullptr));
        Rows::Table &table = rows.tables.emplace_back();
        table.columns = sqlite3_column_count(statement);
        QByteArrayList columns;
        QByteArrayList marks;
        for (int i = 0; i < table.columns; ++i) {
            columns.append(sqlite3_column_name(statement, i));
            marks.append("?");
        }
        table.name = "INSERT INTO " + name + " (" + columns.join(", ") + ") VALUES (" + marks.join(", ") + ")";
        int code = SQLITE_OK;
        while ((code = sqlite3_step(statement)) == SQLITE_ROW) {
            for (int i = 0; i < table.columns; ++i)
                table.values.push_back(sqlite3_value_dup(sqlite3_column_value(statement, i)));
        }
        check(code);
        sqlite3_finalize(statement);
    }
}

void Raw::insert(const Rows &rows)
{
    run("BEGIN IMMEDIATE");
    for (const Rows::Table &table : rows.tables) {
        sqlite3_stmt *statement = prepare(table.name);
        for (size_t at = 0; at < table.values.size(); at += size_t(table.columns)) {
            for (int i = 0; i < table.columns; ++i)
                sqlite3_bind_value(statement, i + 1, table.values[at + size_t(i)]);
            check(sqlite3_step(statement));
            sqlite3_reset(statement);
        }
    }
    run("COMMIT");
}

} // namespace bench
