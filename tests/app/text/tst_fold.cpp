// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/fold.h"

#include <QElapsedTimer>
#include <QtTest>

using namespace pregonero::text;
using namespace Qt::StringLiterals;

namespace {

constexpr int length = 200'000; // of the hostile texts

} // namespace

class TestFold : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void folding_data();
    void folding();
    void finding_data();
    void finding();
    void hostileTextsTakeLinearTime_data();
    void hostileTextsTakeLinearTime();
};

void TestFold::folding_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("Spanish") << u"Acción en el Niño"_s << u"accion en el nino"_s;
    QTest::newRow("decomposed") << u"Accio\u0301n"_s << u"accion"_s;
    QTest::newRow("Catalan") << u"L·LIÇÓ"_s << u"l·lico"_s;
    QTest::newRow("German") << u"Straße"_s << u"strasse"_s;
    QTest::newRow("ligature") << u"\uFB01n"_s << u"fin"_s;
    QTest::newRow("wide") << u"ＡＢＣ"_s << u"abc"_s;
    QTest::newRow("Greek") << u"ΣΊΣΥΦΟΣ"_s << u"σισυφοσ"_s;
    QTest::newRow("signs stay") << u"#Día_1!"_s << u"#dia_1!"_s;
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("marks alone") << u"\u0301\u0302"_s << QString();
    QTest::newRow("half a character") << u"a"_s + QChar(0xd83d) + u"b"_s << u"ab"_s;
}

void TestFold::folding()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(foldForSearch(text), expected);
    QCOMPARE(foldForSearch(expected), expected);
}

void TestFold::finding_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("needle");
    QTest::addColumn<QList<TextRange>>("expected");
    using Ranges = QList<TextRange>;
    QTest::newRow("accents") << u"La acción y la ACCION"_s << u"accion"_s << Ranges{{3, 6}, {15, 6}};
    QTest::newRow("accents in the needle") << u"accion"_s << u"Acción"_s << Ranges{{0, 6}};
    QTest::newRow("decomposed") << u"la accio\u0301n."_s << u"acción"_s << Ranges{{3, 7}};
    QTest::newRow("accent at the end") << u"cafe\u0301 cafe"_s << u"café"_s << Ranges{{0, 5}, {6, 4}};
    QTest::newRow("longer when folded") << u"Straße"_s << u"s"_s << Ranges{{0, 1}, {4, 1}};
    QTest::newRow("after astral characters") << u"\U0001F600\U0001F600 Día"_s << u"dia"_s << Ranges{{5, 3}};
    QTest::newRow("overlapping") << u"aaa"_s << u"aa"_s << Ranges{{0, 2}};
    QTest::newRow("nowhere") << u"hola"_s << u"adiós"_s << Ranges{};
    QTest::newRow("empty") << u"hola"_s << QString() << Ranges{};
}

void TestFold::finding()
{
    QFETCH(QString, text);
    QFETCH(QString, needle);
    QFETCH(QList<TextRange>, expected);
    QCOMPARE(findFolded(text, needle), expected);
}

void TestFold::hostileTextsTakeLinearTime_data()
{
    QTest::addColumn<QString>("piece");
    for (const QString &piece : {u"a"_s, u"\u0301\u0323"_s, u"ﷺ"_s, u"한"_s, QString(QChar(0xd800))})
        QTest::newRow(piece.toUtf8().toPercentEncoding().constData()) << piece;
}

/// Anything quadratic would take minutes, even where the machine is quick; what is linear takes a second at most where
/// it is slow and busy and the build is not optimized.
void TestFold::hostileTextsTakeLinearTime()
{
    QFETCH(QString, piece);
    const QString text = piece.repeated(length / piece.size());
    QElapsedTimer timer;
    timer.start();
    (void)findFolded(text, QString(50, u'a') + u'b');
    QVERIFY2(timer.elapsed() < 15'000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(TestFold)
#include "tst_fold.moc"
