// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/store/storetest.h"

#include <QSqlDatabase>
#include <QSqlQuery>

using namespace pregonero;
using namespace pregonero::journal;
using namespace pregonero::store;
using namespace Qt::StringLiterals;

/// The record is checked beside everything else, whole or only past the heads that were kept.
class TestVerification final : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    const SigningKey m_key = SigningKey::generate().value();
    std::unique_ptr<store::Desk> m_desk;

    [[nodiscard]] bool write(int entries)
    {
        QList<Act> acts;
        for (int i = 0; i < entries; ++i)
            acts.append(wordAdded(u"es"_s, u"%1 %2"_s.arg(m_written++).arg(i), u"Ana"_s));
        return answerOf(m_desk->store->append(acts)).has_value();
    }
    /// By somebody who can write to the file: the triggers that forbid it go first.
    void tamper(const QString &statement) const
    {
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"raw"_s);
            database.setDatabaseName(m_desk->store->databaseFile());
            QVERIFY(database.open());
            QSqlQuery query(database);
            for (const auto &trigger : {u"journal_entries_update"_s, u"journal_entries_delete"_s, u"journal_bodies_update"_s,
                                        u"journal_bodies_delete"_s})
                QVERIFY(query.exec(u"DROP TRIGGER IF EXISTS "_s + trigger));
            QVERIFY2(query.exec(statement), qPrintable(query.lastError().text()));
        }
        QSqlDatabase::removeDatabase(u"raw"_s);
    }
    int m_written = 0;

private Q_SLOTS:
    void init()
    {
        m_folder = memoryFolder();
        m_desk = std::make_unique<store::Desk>(m_folder->path() + u"/w"_s, m_key);
        QVERIFY(answerOf(m_desk->store->open()));
    }
    void cleanup()
    {
        m_desk.reset();
        m_folder.reset();
    }

    void everyPageIsChecked()
    {
        QVERIFY(write(2500)); // more than two pages
        GET(whole, m_desk->ledger.verify());
        QVERIFY(whole.whole() && !whole.endOnly);
        QCOMPARE(whole.entries, 2500);
        tamper(u"UPDATE journal_entries SET person = 'Eva' WHERE position IN (1000, 1001, 2400)"_s);
        GET(altered, m_desk->ledger.verify());
        QCOMPARE(altered.faults.size(), 3);
        QCOMPARE(altered.faults.last().sequence, 2400);
    }

    void theStoreAnswersInBetween()
    {
        QVERIFY(write(5000));
        auto check = m_desk->ledger.verify();
        GET(count, m_desk->ledger.entryCount());
        QCOMPARE(count, 5000);
        QVERIFY(!check.isFinished()); // asked for later, answered sooner
        GET(report, check);
        QVERIFY(report.whole());
    }

    void onlyWhatFollowsTheKeptHeads()
    {
        QVERIFY(write(40));
        GET(kept, m_desk->ledger.heads());
        GET(nothing, m_desk->ledger.verifyEnd(kept));
        QVERIFY(nothing.whole() && nothing.endOnly);
        QCOMPARE(nothing.entries, 0);
        QVERIFY(write(7));
        GET(end, m_desk->ledger.verifyEnd(kept));
        QVERIFY(end.whole() && end.endOnly);
        QCOMPARE(end.entries, 7);
        QCOMPARE(end.heads.first().sequence, 47);
        // What came before is for the whole check.
        tamper(u"UPDATE journal_entries SET person = 'Eva' WHERE position = 12"_s);
        GET(unseen, m_desk->ledger.verifyEnd(kept));
        QVERIFY(unseen.whole());
        GET(seen, m_desk->ledger.verify(kept));
        QCOMPARE(seen.faults.size(), 1);
    }

    void whatIsWrongInTheEndIsNamed_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::addColumn<bool>("whole"); // the kept head itself is touched: everything is looked at
        QTest::newRow("altered") << u"UPDATE journal_entries SET subject = 'x' WHERE sequence = 44"_s << false;
        QTest::newRow("body") << u"UPDATE journal_bodies SET body = '{}' WHERE position = 44"_s << false;
        QTest::newRow("next one removed") << u"DELETE FROM journal_entries WHERE sequence = 41"_s << false;
        QTest::newRow("the kept one altered") << u"UPDATE journal_entries SET person = 'Eva' WHERE sequence = 40"_s << true;
        QTest::newRow("cut before the kept one") << u"DELETE FROM journal_entries WHERE sequence >= 39"_s << true;
    }
    void whatIsWrongInTheEndIsNamed()
    {
        QFETCH(QString, statement);
        QFETCH(bool, whole);
        QVERIFY(write(40));
        GET(kept, m_desk->ledger.heads());
        QVERIFY(write(7));
        tamper(statement);
        GET(report, m_desk->ledger.verifyEnd(kept));
        QVERIFY(!report.whole());
        QCOMPARE(report.endOnly, !whole);
        QCOMPARE(report.onlyEndDiffers(), statement.contains(u">= 39"));
    }

    /// Another installation's entries came after the kept head: they are taken from their first.
    void aWriterWithoutAKeptHeadIsCheckedWhole()
    {
        QVERIFY(write(10));
        GET(kept, m_desk->ledger.heads());
        m_desk->store->setWriter(SigningKey::generate().value());
        QVERIFY(write(5));
        GET(end, m_desk->ledger.verifyEnd(kept));
        QVERIFY2(end.whole(), end.whole() ? "" : qPrintable(end.faults.first().message));
        QCOMPARE(end.entries, 5);
        QCOMPARE(end.heads.size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestVerification)
#include "tst_verification.moc"
