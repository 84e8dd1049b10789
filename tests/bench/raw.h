// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <string>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;
struct sqlite3_value;

namespace bench {

/// A row as the plainest program would keep it: numbers and texts, every field read.
struct RawPost {
    long long numbers[14];
    std::string texts[14];
};

/// The baseline: SQLite by its own C API, the same file, the same settings, statements prepared once, no thread between.
class Raw final
{
public:
    explicit Raw(const QString &file);
    ~Raw();
    Raw(const Raw &) = delete;
    Raw &operator=(const Raw &) = delete;

    [[nodiscard]] std::vector<RawPost> page(qint64 before, int limit);
    [[nodiscard]] std::vector<RawPost> columnPage(qint64 listened, qint64 before, int limit);
    [[nodiscard]] std::vector<RawPost> search(const QByteArray &expression, qint64 before, int limit);
    [[nodiscard]] qint64 number(const QByteArray &sql); ///< the first value of the first row
    [[nodiscard]] QList<qint64> numbers(const QByteArray &sql);

    /// Everything that ingesting one batch wrote, as values: rows of the archive's tables.
    struct Rows {
        struct Table {
            QByteArray name;
            int columns = 0;
            std::vector<sqlite3_value *> values;
        };
        std::vector<Table> tables;
        Rows() = default;
        Rows(const Rows &) = delete;
        Rows &operator=(const Rows &) = delete;
        ~Rows();
    };
    /// What lies behind these marks: numbers that only grow.
    struct Mark {
        qint64 capture = 0;
        qint64 author = 0;
    };
    [[nodiscard]] Mark mark();
    /// @param place the token of the column that the batch was heard through
    void readSince(const Mark &mark, qint64 listened, const QByteArray &place, Rows &rows);
    /// The same rows into this file, in one transaction.
    void insert(const Rows &rows);

private:
    [[nodiscard]] sqlite3_stmt *prepare(const QByteArray &sql);
    [[nodiscard]] std::vector<RawPost> posts(sqlite3_stmt *statement);
    void run(const char *sql);
    void check(int code);

    sqlite3 *m_db = nullptr;
    std::vector<std::pair<QByteArray, sqlite3_stmt *>> m_prepared;
    sqlite3_stmt *m_page;
    sqlite3_stmt *m_column;
    sqlite3_stmt *m_search;
};

} // namespace bench
