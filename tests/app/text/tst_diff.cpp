// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/diff.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QtTest>

using namespace pregonero::text;
using namespace Qt::StringLiterals;

namespace {

/// "same -removed- +added+" for comparing at a glance.
QString told(const QList<Change> &changes)
{
    QString all;
    for (const Change &change : changes) {
        const QString sign = change.kind == Change::Kind::Same ? QString()
            : change.kind == Change::Kind::Removed             ? u"-"_s
                                                               : u"+"_s;
        all += sign + change.text + sign;
    }
    return all;
}

QString side(const QList<Change> &changes, Change::Kind kind)
{
    QString text;
    for (const Change &change : changes)
        if (change.kind == Change::Kind::Same || change.kind == kind)
            text += change.text;
    return text;
}

} // namespace

class TestDiff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changes_data();
    void changes();
    void bothSidesAreWhole();
    void largeTextsTakeLittleTime_data();
    void largeTextsTakeLittleTime();
};

void TestDiff::changes_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nothing") << QString() << QString() << QString();
    QTest::newRow("the same") << u"Corte de agua"_s << u"Corte de agua"_s << u"Corte de agua"_s;
    QTest::newRow("all new") << QString() << u"Corte"_s << u"+Corte+"_s;
    QTest::newRow("all gone") << u"Corte"_s << QString() << u"-Corte-"_s;
    QTest::newRow("a word") << u"Corte de agua hoy"_s << u"Corte de luz hoy"_s << u"Corte de -agua-+luz+ hoy"_s;
    QTest::newRow("a whole word by one letter") << u"el dia"_s << u"el día"_s << u"el -dia-+día+"_s;
    QTest::newRow("added in the middle") << u"Corte agua"_s << u"Corte de agua"_s << u"Corte +de +agua"_s;
    QTest::newRow("a sign") << u"Hoy."_s << u"Hoy!"_s << u"Hoy-.-+!+"_s;
    QTest::newRow("an emoji is one") << u"a \U0001F468\u200D\U0001F469"_s << u"a \U0001F468"_s
                                     << u"a -\U0001F468\u200D\U0001F469-+\U0001F468+"_s;
}

void TestDiff::changes()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QString, expected);
    QCOMPARE(told(wordDiff(before, after)), expected);
}

void TestDiff::bothSidesAreWhole()
{
    const QStringList words{u"agua"_s, u"luz"_s, u" "_s, u" "_s, u"el"_s, u","_s, u"\n"_s, u"ñ"_s,
                            u"\u0301"_s, u"\U0001F600"_s, QString(QChar(0xd83d))};
    QRandomGenerator random(20260317);
    for (int round = 0; round < 3000; ++round) {
        const auto text = [&](int most) {
            QString all;
            for (int i = random.bounded(most); i > 0; --i)
                all += words[random.bounded(words.size())];
            return all;
        };
        const int most = round % 100 == 0 ? 3000 : 30; // the large ones are held together by anchors, or replaced
        const QString before = text(most);
        const QString after = text(most);
        const QList<Change> changes = wordDiff(before, after);
        QCOMPARE(side(changes, Change::Kind::Removed), before);
        QCOMPARE(side(changes, Change::Kind::Added), after);
        for (qsizetype i = 1; i < changes.size(); ++i)
            QVERIFY(changes[i].kind != changes[i - 1].kind && !changes[i].text.isEmpty());
    }
}

void TestDiff::largeTextsTakeLittleTime_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<qsizetype>("atLeastSame");
    QRandomGenerator random(20260318);
    QStringList numbered;
    QStringList repeated;
    for (int i = 0; i < 100'000; ++i) {
        numbered.append(QString::number(i));
        repeated.append(u"ab"_s.sliced(random.bounded(2), 1));
    }
    const QString text = numbered.join(u' ');
    QStringList edited = numbered;
    for (int i = 50; i < edited.size(); i += 1000)
        edited[i] = u"nuevo"_s;
    QTest::newRow("edited here and there") << text << edited.join(u' ') << qsizetype(text.size() * 9 / 10);
    std::ranges::reverse(edited);
    QTest::newRow("turned round") << text << edited.join(u' ') << qsizetype(0);
    const QString few = repeated.join(u' ');
    std::ranges::reverse(repeated);
    QTest::newRow("two words only") << few << repeated.join(u' ') << qsizetype(0);
}

void TestDiff::largeTextsTakeLittleTime()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(qsizetype, atLeastSame);
    QElapsedTimer timer;
    timer.start();
    const QList<Change> changes = wordDiff(before, after);
    QVERIFY2(timer.elapsed() < 15'000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(side(changes, Change::Kind::Removed), before);
    QCOMPARE(side(changes, Change::Kind::Added), after);
    qsizetype same = 0;
    for (const Change &change : changes)
        same += change.kind == Change::Kind::Same ? change.text.size() : 0;
    QVERIFY(same >= atLeastSame);
}

QTEST_GUILESS_MAIN(TestDiff)
#include "tst_diff.moc"
