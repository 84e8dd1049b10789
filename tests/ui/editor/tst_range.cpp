// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/range.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pregonero;

class TestRange final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void editsAreFound()
    {
        QCOMPARE(editBetween(u"hola", u"hola"), (Edit{4, 0, 0}));
        QCOMPARE(editBetween(u"", u"hola"), (Edit{0, 0, 4}));
        QCOMPARE(editBetween(u"hola", u""), (Edit{0, 4, 0}));
        QCOMPARE(editBetween(u"la fuente", u"la gran fuente"), (Edit{3, 0, 5}));
        QCOMPARE(editBetween(u"uno dos tres", u"uno DOS tres"), (Edit{4, 3, 3}));
        QCOMPARE(editBetween(u"aaa", u"aaaa"), (Edit{3, 0, 1}));
    }

    void anyEditMakesTheOneOfTheOther()
    {
        QRandomGenerator random(3);
        for (int round = 0; round < 2000; ++round) {
            QString before;
            for (int i = int(random.bounded(12)); i > 0; --i)
                before += QChar(u'a' + char16_t(random.bounded(3)));
            QString after = before;
            const int at = int(random.bounded(int(before.size()) + 1));
            after.replace(at, int(random.bounded(4)), QString(int(random.bounded(4)), u'b'));
            const Edit edit = editBetween(before, after);
            QString made = before;
            made.replace(edit.at, edit.removed, after.mid(edit.at, edit.added));
            QCOMPARE(made, after);
        }
    }

    void rangesMove_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<qsizetype>("expected");
        // The range is the word "mal" each time.
        QTest::newRow("behind") << u"está mal hecho"_s << u"está mal hechos"_s << qsizetype(5);
        QTest::newRow("before, more") << u"está mal hecho"_s << u"ya está mal hecho"_s << qsizetype(8);
        QTest::newRow("before, less") << u"ya está mal hecho"_s << u"está mal hecho"_s << qsizetype(5);
        QTest::newRow("inside") << u"está mal hecho"_s << u"está mxal hecho"_s << qsizetype(-1);
        QTest::newRow("a letter at its end") << u"está mal hecho"_s << u"está malo hecho"_s << qsizetype(-1);
        QTest::newRow("a letter at its start")
            << u"está mal hecho"_s << u"está amal hecho"_s << qsizetype(-1);
        QTest::newRow("a comma at its end") << u"está mal hecho"_s << u"está mal, hecho"_s << qsizetype(5);
        QTest::newRow("a quote at its start") << u"está mal hecho"_s << u"está «mal hecho"_s << qsizetype(6);
        QTest::newRow("all of it gone") << u"está mal hecho"_s << u"está  hecho"_s << qsizetype(-1);
        QTest::newRow("part of it gone") << u"está mal hecho"_s << u"está ml hecho"_s << qsizetype(-1);
        QTest::newRow("the space behind gone") << u"está mal hecho"_s << u"está malhecho"_s << qsizetype(-1);
        QTest::newRow("the space before gone") << u"está mal hecho"_s << u"estámal hecho"_s << qsizetype(-1);
        QTest::newRow("everything") << u"está mal hecho"_s << QString() << qsizetype(-1);
        QTest::newRow("nothing") << u"está mal hecho"_s << u"está mal hecho"_s << qsizetype(5);
    }

    void rangesMove()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        const qsizetype start = before.indexOf(u"mal"_s);
        QTEST(moved(start, 3, editBetween(before, after), after), "expected");
    }
};

QTEST_GUILESS_MAIN(TestRange)
#include "tst_range.moc"
