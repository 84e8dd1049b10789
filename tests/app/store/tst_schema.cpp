// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/schema.h"

#include "app/store/journaltable.h"
#include "app/store/posttable.h"
#include "app/store/session.h"

#include <QDir>
#include <QTest>

using namespace pregonero;
using namespace pregonero::store;
using namespace Qt::StringLiterals;

class TestSchema final : public QObject
{
    Q_OBJECT

    Session m_session;

    QStringList planOf(const QString &statement)
    {
        QStringList plan;
        QString sql = u"EXPLAIN QUERY PLAN "_s + statement;
        sql.replace(u"MATCH ?"_s, u"MATCH 'word'"_s).replace(u'?', u'1');
        // Literals are prepared by their address; these live as long as the session.
        static QList<QString> kept;
        kept.append(sql);
        Rows rows = m_session.run(reinterpret_cast<const char16_t *>(kept.last().utf16()));
        while (rows.next())
            plan.append(rows.text(3));
        return plan;
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_session.connect(u":memory:"_s, true)); }

    void everyStepOfTheTreeIsCompiledInAndNumbered()
    {
        const QStringList files
            = QDir(QStringLiteral(PREGONERO_SOURCE_DIR "/resources/sql")).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
        QVERIFY(!files.isEmpty());
        QCOMPARE(schemaSteps().size(), files.size());
        for (qsizetype i = 0; i < files.size(); ++i) {
            QCOMPARE(schemaSteps()[i].name, files[i]);
            QCOMPARE(schemaSteps()[i].number, i + 1);
            QVERIFY(!schemaSteps()[i].statements.isEmpty());
        }
    }

    void stepsApplyOnce()
    {
        QCOMPARE(schemaOf(m_session).value(), 0);
        QVERIFY(upgradeSchema(m_session));
        QCOMPARE(schemaOf(m_session).value(), knownSchema());
        QVERIFY(upgradeSchema(m_session));
        QVERIFY(checkWhole(m_session));
    }

    /// Newest first must come out of an index, also in an archive of a million posts.
    void noListingSortsOrScans()
    {
        for (const QString &statement : listingStatements()) {
            const QString plan = planOf(statement).join(u'\n');
            QVERIFY2(!plan.contains(u"TEMP B-TREE"), qPrintable(statement + u'\n' + plan));
            QVERIFY2(!plan.contains(u"SCAN p") || plan.contains(u"VIRTUAL TABLE"), qPrintable(statement + u'\n' + plan));
            QVERIFY2(!statement.contains(u"OFFSET"), qPrintable(statement));
        }
    }

    /// It is asked at each start, also of a record in which nobody decided anything.
    void theNewestOfAKindIsFoundByItsKind()
    {
        const QString plan = planOf(QString::fromUtf16(newestOfKindSql)).join(u'\n');
        QVERIFY2(plan.contains(u"journal_entries_kind"), qPrintable(plan));
        QVERIFY2(!plan.contains(u"TEMP B-TREE"), qPrintable(plan));
    }

    void journalEntriesAreNeitherChangedNorDeleted()
    {
        const auto add = Session::caught([&] {
            m_session.runOnce(u"INSERT INTO journal_entries (id, writer, sequence, at, person, kind, subject, body_hash, "
                              "previous, signature) VALUES ('a', x'01', 1, 0, '', '', '', x'', x'', x'')"_s);
            m_session.runOnce(u"INSERT INTO journal_bodies (position, salt, body) VALUES (1, x'01', x'02')"_s);
            return true;
        });
        QVERIFY(add);
        for (const auto &sql : {u"UPDATE journal_entries SET person = 'b'"_s, u"DELETE FROM journal_entries"_s,
                                u"UPDATE journal_bodies SET body = x'03'"_s, u"DELETE FROM journal_bodies"_s}) {
            const auto done = Session::caught([&] {
                m_session.runOnce(sql);
                return true;
            });
            QVERIFY2(!done, qPrintable(sql));
        }
        const auto erased = Session::caught([&] {
            m_session.runOnce(u"UPDATE journal_bodies SET body = NULL, salt = NULL"_s);
            return true;
        });
        QVERIFY2(erased, "a body can be erased by law");
    }
};

QTEST_GUILESS_MAIN(TestSchema)
#include "tst_schema.moc"
