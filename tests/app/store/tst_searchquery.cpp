// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/searchquery.h"

#include "app/store/session.h"

#include <QRandomGenerator>
#include <QTest>

using namespace pregonero;
using namespace pregonero::store;
using namespace Qt::StringLiterals;

class TestSearchQuery final : public QObject
{
    Q_OBJECT

    Session m_session;

    void add(qint64 id, const QString &text, const QString &place = {})
    {
        m_session.run(u"INSERT INTO words (rowid, text, warning, author, place) VALUES (?, ?, '', '', ?)", id, text,
                      place);
    }
    QList<qint64> hits(const QString &typed, const QList<qint64> &places = {})
    {
        QList<qint64> ids;
        const QString expression = searchExpression(typed, places);
        if (expression.isEmpty())
            return ids;
        Rows rows = m_session.run(u"SELECT rowid FROM words WHERE words MATCH ? ORDER BY rowid", expression);
        while (rows.next())
            ids.append(rows.integer(0));
        return ids;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_session.connect(u":memory:"_s, true));
        m_session.runOnce(u"CREATE VIRTUAL TABLE words USING fts5 (text, warning, author, place, "
                          "tokenize = 'unicode61 remove_diacritics 2')"_s);
        add(1, u"El pregón de la acción vecinal"_s, u"c1 c12"_s);
        add(2, u"La ACCION de barrer"_s, u"c12"_s);
        add(3, u"OR AND NOT NEAR c12"_s);
        add(4, u"barrer la plaza, don't stop #Baches 😀"_s);
        add(5, u"plaza la barrer"_s);
    }

    void found_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QList<qint64>>("ids");
        using L = QList<qint64>;
        QTest::newRow("accents and case") << u"accion"_s << L{1, 2};
        QTest::newRow("accents typed") << u"ÁCCIÓN"_s << L{1, 2};
        QTest::newRow("all words") << u"barrer plaza"_s << L{4, 5};
        QTest::newRow("phrase") << u"\"barrer la plaza\""_s << L{4};
        QTest::newRow("typographic quotes") << u"«barrer la plaza»"_s << L{4};
        QTest::newRow("unclosed phrase") << u"\"la barrer"_s << L{5};
        QTest::newRow("prefix") << u"preg*"_s << L{1};
        QTest::newRow("prefix and word") << u"barr* accion"_s << L{2};
        QTest::newRow("no prefix") << u"preg"_s << L{};
        QTest::newRow("hashtag") << u"#baches"_s << L{4};
        QTest::newRow("apostrophe") << u"don't"_s << L{4};
        QTest::newRow("operators are words") << u"OR AND NOT"_s << L{3};
        QTest::newRow("near") << u"NEAR(or and)"_s << L{};
        QTest::newRow("a place token is no word") << u"c12"_s << L{3};
        QTest::newRow("column filter is text") << u"place:c12"_s << L{};
        QTest::newRow("nothing to search") << u"😀 *** \"\" - ^"_s << L{};
        QTest::newRow("rubbish beside a word") << u"😀 pregón ** \"\" ^ ( ) { : + -"_s << L{1};
        QTest::newRow("empty") << QString() << L{};
    }
    void found()
    {
        QFETCH(QString, typed);
        QFETCH(QList<qint64>, ids);
        QCOMPARE(hits(typed), ids);
    }

    void withinColumns()
    {
        QCOMPARE(hits(u"accion"_s, {12}), (QList<qint64>{1, 2}));
        QCOMPARE(hits(u"accion"_s, {1}), QList<qint64>{1});
        QCOMPARE(hits(u"accion"_s, {1, 12}), (QList<qint64>{1, 2}));
        QCOMPARE(hits(u"accion"_s, {2}), QList<qint64>{});
        QCOMPARE(hits(u"or"_s, {12}), QList<qint64>{});
    }

    void nothingIsASyntaxError()
    {
        QRandomGenerator random(20261122);
        const QString alphabet = u"aé\"*'():{}^+-.,;\\/<>=~#@\u0000\u0301\u200d\U0001F600\u00ab\u00bb NEAR OR\n\t"_s;
        for (int i = 0; i < 5000; ++i) {
            QString typed;
            for (int n = random.bounded(24); n > 0; --n)
                typed += alphabet[random.bounded(alphabet.size())];
            const auto done = Session::caught([&] { return hits(typed).size() + hits(typed, {1, 12}).size(); });
            QVERIFY2(done, qPrintable(typed + u" -> "_s + searchExpression(typed)));
        }
    }

    void pastedBooksAreBounded()
    {
        QVERIFY(searchExpression(u"palabra "_s.repeated(100'000)).size() < 2000);
        const auto done = Session::caught([&] { return hits(u"x "_s.repeated(100'000)).size(); });
        QVERIFY(done);
    }
};

QTEST_GUILESS_MAIN(TestSearchQuery)
#include "tst_searchquery.moc"
