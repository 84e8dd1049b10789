// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/store/names.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <optional>
#include <type_traits>
#include <unordered_map>

namespace pregonero::store {

/// A statement that failed, on its way to Session::read or Session::write, where it becomes a Result. It never leaves
/// this room.
struct Failure {
    Error error;
};

/// What a statement answers, row by row. Gives the statement back when it goes.
class Rows final
{
public:
    explicit Rows(QSqlQuery &query) : m_query(&query) { }
    Rows(Rows &&other) noexcept : m_query(std::exchange(other.m_query, nullptr)) { }
    Rows &operator=(Rows &&) = delete;
    ~Rows()
    {
        if (m_query)
            m_query->finish(); // an unfinished SELECT would hold an old snapshot
    }

    [[nodiscard]] bool next(); ///< throws Failure
    [[nodiscard]] qint64 integer(int column) const { return m_query->value(column).toLongLong(); }
    [[nodiscard]] QString text(int column) const { return m_query->value(column).toString(); }
    [[nodiscard]] QByteArray bytes(int column) const { return m_query->value(column).toByteArray(); }
    [[nodiscard]] QVariant value(int column) const { return m_query->value(column); }
    [[nodiscard]] bool isNull(int column) const { return m_query->isNull(column); }

private:
    QSqlQuery *m_query;
};

/// The store's one connection. Lives and dies on the store thread; nothing outside this room sees it.
class Session final
{
public:
    enum class Durability {
        Kept, ///< on the disk itself when it answers: decisions, outbox steps, what is typed
        Fresh, ///< survives the program; after a power cut the newest may have to be fetched again
    };

    Session();
    ~Session();
    Session(const Session &) = delete;
    Session &operator=(const Session &) = delete;

    /// Opens the file, which must exist unless `create`. @param readOnly for looking at a copy
    [[nodiscard]] Result<bool> connect(const QString &file, bool create = false, bool readOnly = false);
    void disconnect();
    [[nodiscard]] bool isOpen() const { return m_db.isOpen(); }
    [[nodiscard]] static Error notOpen();

    /// Runs a statement, prepared once for each literal. Values in the order of its question marks; a QString or
    /// QByteArray is never NULL, an empty optional is.
    template<class... Values>
    Rows run(const char16_t *sql, Values &&...values)
    {
        QSqlQuery &query = prepared(sql);
        int at = 0;
        (query.bindValue(placeholder(at++), variant(std::forward<Values>(values))), ...);
        return execute(query);
    }
    /// A statement made at run time: schema steps, pragmas.
    void runOnce(const QString &sql);
    /// One value of the first row; an invalid variant where there is none.
    template<class... Values>
    [[nodiscard]] QVariant value(const char16_t *sql, Values &&...values)
    {
        Rows rows = run(sql, std::forward<Values>(values)...);
        return rows.next() ? rows.value(0) : QVariant();
    }
    [[nodiscard]] Names &names() { return m_names; }
    [[nodiscard]] qint64 lastId() const { return m_lastId; }
    [[nodiscard]] int affected() const { return m_affected; }

    /// Runs f(), which is one statement or several that need not agree; f may throw Failure. Answers Result<whatever f
    /// returns>.
    template<class F>
    auto look(F f) -> Result<std::invoke_result_t<F>>
    {
        if (!isOpen())
            return std::unexpected(notOpen());
        return caught(std::move(f));
    }
    /// Runs f() on one snapshot.
    template<class F>
    auto read(F f) -> Result<std::invoke_result_t<F>>
    {
        return inTransaction(u"BEGIN", std::move(f));
    }
    /// Runs f() in one write transaction; nothing of it remains if it throws.
    template<class F>
    auto write(Durability durability, F f) -> Result<std::invoke_result_t<F>>
    {
        if (m_durability != durability && isOpen()) {
            try {
                run(durability == Durability::Kept ? u"PRAGMA synchronous = FULL" : u"PRAGMA synchronous = NORMAL");
            } catch (Failure &failure) {
                return std::unexpected(std::move(failure.error));
            }
            m_durability = durability;
        }
        return inTransaction(u"BEGIN IMMEDIATE", std::move(f));
    }
    /// Turns a Failure outside any transaction into a Result.
    template<class F>
    static auto caught(F f) -> Result<std::invoke_result_t<F>>
    {
        try {
            return f();
        } catch (Failure &failure) {
            return std::unexpected(std::move(failure.error));
        }
    }

private:
    template<class F>
    auto inTransaction(const char16_t *begin, F f) -> Result<std::invoke_result_t<F>>
    {
        if (!isOpen())
            return std::unexpected(notOpen());
        try {
            run(begin);
            auto result = f();
            run(u"COMMIT");
            return result;
        } catch (Failure &failure) {
            rollBack();
            return std::unexpected(std::move(failure.error));
        }
    }


    [[nodiscard]] QSqlQuery &prepared(const char16_t *sql);
    [[nodiscard]] static const QString &placeholder(int at);
    [[nodiscard]] Rows execute(QSqlQuery &query);
    void rollBack();

    [[nodiscard]] static QVariant variant(const QString &text)
    {
        if (text.isNull())
            return QVariant(QLatin1String(""));
        // Half a surrogate pair from a stranger would not come back as it went in.
        return text.isValidUtf16() ? QVariant(text) : QVariant(QString::fromUtf8(text.toUtf8()));
    }
    [[nodiscard]] static QVariant variant(const QByteArray &bytes)
    {
        return bytes.isNull() ? QVariant(QByteArray("")) : QVariant(bytes);
    }
    template<class T>
    [[nodiscard]] static QVariant variant(const std::optional<T> &value)
    {
        return value ? variant(*value) : QVariant();
    }
    template<class T>
        requires std::is_integral_v<T>
    [[nodiscard]] static QVariant variant(T value)
    {
        return QVariant(static_cast<qint64>(value));
    }

    QSqlDatabase m_db;
    QString m_name;
    // By the literal's address: each is one statement, wherever it stands.
    std::unordered_map<const char16_t *, QSqlQuery> m_prepared;
    std::optional<Durability> m_durability;
    Names m_names;
    qint64 m_lastId = 0;
    int m_affected = 0;
};

/// What a person reads for an error of the database, with detail "damaged", "full", "read-only", "busy" or the code.
[[nodiscard]] Error storageError(const QSqlError &error);
[[nodiscard]] Error damagedError(const QString &what = {});

} // namespace pregonero::store
