// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/layers/planted.h"
#include "tests/layers/tree.h"

#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

using namespace Qt::StringLiterals;
using namespace layers;

namespace {

const QString folder = u"resources/sql"_s;

/// A database in memory, gone with its owner.
class Database final
{
public:
    Database()
        : m_name(u"layers-%1"_s.arg(++s_count))
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
        db.setDatabaseName(u":memory:"_s);
        if (db.open())
            QSqlQuery(db).exec(u"PRAGMA foreign_keys = ON"_s);
    }
    ~Database() { QSqlDatabase::removeDatabase(m_name); }
    Q_DISABLE_COPY_MOVE(Database)

    /// What SQLite says against the statement; empty: it ran.
    [[nodiscard]] QString run(const QString &statement) const
    {
        QSqlQuery query(QSqlDatabase::database(m_name));
        return query.exec(statement) ? QString() : query.lastError().text();
    }
    /// Every object of the schema with its statement, and what SQLite's own check says.
    [[nodiscard]] QStringList schema() const
    {
        QStringList rows;
        QSqlQuery query(QSqlDatabase::database(m_name));
        query.exec(u"SELECT type || ' ' || name || ': ' || coalesce(sql, '') FROM sqlite_schema ORDER BY type, name"_s);
        while (query.next())
            rows << query.value(0).toString();
        query.exec(u"PRAGMA integrity_check"_s);
        while (query.next())
            rows << u"check: "_s + query.value(0).toString();
        return rows;
    }

private:
    static inline int s_count = 0;
    QString m_name;
};

/// Blank lines divide statements; a part of comments alone is none.
QStringList statements(const QString &step)
{
    static const QRegularExpression blank(u"\\n[ \\t]*\\n"_s);
    static const QRegularExpression comment(u"--[^\\n]*"_s);
    QStringList parts = step.split(blank, Qt::SkipEmptyParts);
    parts.removeIf([](const QString &part) { return QString(part).remove(comment).trimmed().isEmpty(); });
    return parts;
}

QStringList judgeSteps(const QString &root, QStringList *schema = nullptr)
{
    static const QRegularExpression named(u"/(\\d{4})-[a-z0-9-]+\\.sql$"_s);
    QStringList problems;
    Database first;
    Database second;
    int number = 0;
    for (const QString &path : filesEndingIn(root, {folder}, {u".sql"_s})) {
        const auto match = named.match(path);
        ++number;
        if (!match.hasMatch() || match.captured(1).toInt() != number)
            return {problem(path, 1, u"step %1 was expected here, as NNNN-name.sql"_s.arg(number, 4, 10, QChar(u'0')))};
        const QString step = read(root, path);
        for (const QString &statement : statements(step)) {
            const QString error = first.run(statement);
            if (!error.isEmpty())
                problems << problem(path, lineAt(step, step.indexOf(statement)), error);
            else if (const QString other = second.run(statement); !other.isEmpty())
                problems << problem(path, lineAt(step, step.indexOf(statement)), u"the second time: "_s + other);
        }
    }
    if (number == 0)
        problems << problem(folder, 1, u"holds no step"_s);
    if (problems.isEmpty() && first.schema() != second.schema())
        problems << problem(folder, 1, u"the steps do not give the same schema twice"_s);
    if (problems.isEmpty() && !first.schema().contains(u"check: ok"_s))
        problems << problem(folder, 1, u"SQLite's own check finds faults"_s);
    if (schema != nullptr)
        *schema = first.schema();
    return problems;
}

} // namespace

/// The schema's steps are numbered without gaps, and each applies to what those before it left.
class TestSql final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theStepsApplyInOrder();
    void aGoodTreePasses();
    void aBadTreeFails_data();
    void aBadTreeFails();
};

void TestSql::theStepsApplyInOrder()
{
    QStringList schema;
    verifyNone(judgeSteps(sourceRoot(), &schema));
    QVERIFY2(schema.size() > 10, "hardly anything was created");
}

void TestSql::aGoodTreePasses()
{
    Planted tree;
    tree.write(folder + u"/0001-first.sql"_s, u"-- Words.\n\nCREATE TABLE a (id INTEGER -- a number\n PRIMARY KEY);\n\n"
                                              "CREATE INDEX b ON a (id)\n"_s);
    tree.write(folder + u"/0002-second.sql"_s, u"-- more\nALTER TABLE a ADD COLUMN c TEXT\n"_s);
    QStringList schema;
    verifyNone(judgeSteps(tree.root(), &schema));
    QCOMPARE(schema.size(), 3);
    QVERIFY(schema.at(1).contains("c TEXT"_L1));
}

void TestSql::aBadTreeFails_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("said");
    QTest::newRow("gap") << u"0003-third.sql"_s << u"CREATE TABLE b (id)\n"_s << u"step 0002 was expected"_s;
    QTest::newRow("twice") << u"0001-other.sql"_s << u"CREATE TABLE b (id)\n"_s << u"step 0002 was expected"_s;
    QTest::newRow("no number") << u"second.sql"_s << u"CREATE TABLE b (id)\n"_s << u"step 0002 was expected"_s;
    QTest::newRow("syntax") << u"0002-second.sql"_s << u"\n\nCREATE TABEL b (id)\n"_s << u"0002-second.sql:3:"_s;
    QTest::newRow("two at once") << u"0002-second.sql"_s << u"CREATE TABLE b (id);\nCREATE TABLE c (id);\n"_s
                                 << u"multiple statements"_s;
    QTest::newRow("no such table") << u"0002-second.sql"_s << u"CREATE INDEX i ON nothing (id)\n"_s << u"nothing"_s;
}

void TestSql::aBadTreeFails()
{
    QFETCH(const QString, name);
    QFETCH(const QString, text);
    QFETCH(const QString, said);
    Planted tree;
    tree.write(folder + u"/0001-first.sql"_s, u"CREATE TABLE a (id)\n"_s);
    tree.write(folder + u'/' + name, text);
    verifyOne(judgeSteps(tree.root()), {said});
}

QTEST_GUILESS_MAIN(TestSql)
#include "tst_layers_sql.moc"
