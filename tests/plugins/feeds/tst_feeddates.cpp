// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/feeds/dates.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace pregonero;

class TestFeedDates final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("meant"); // empty: no date
        const auto row = [](const char *written, const char *meant) {
            QTest::newRow(written) << QString::fromUtf8(written) << QString::fromUtf8(meant);
        };
        row("Mon, 23 Nov 2026 10:00:00 GMT", "2026-11-23T10:00:00.000Z");
        row("Mon, 23 Nov 2026 10:00:00 +0100", "2026-11-23T09:00:00.000Z");
        row("Wed, 23 Nov 2026 10:00:00 GMT", "2026-11-23T10:00:00.000Z"); // it is a Monday
        row("Mon, 3 Nov 2026 9:05:00 +0100", "2026-11-03T08:05:00.000Z");
        row("23 Nov 26 10:00 CET", "2026-11-23T09:00:00.000Z");
        row("07 Sep 02 00:00:01 CEST", "2002-09-06T22:00:01.000Z");
        row("Sat, 07 Sep 99 00:00 EST", "1999-09-07T05:00:00.000Z");
        row("Monday, 23 November 2026 10:00:00 UTC", "2026-11-23T10:00:00.000Z");
        row("lun, 23 nov 2026 10:00:00 +0100", "2026-11-23T09:00:00.000Z");
        row("23 de noviembre de 2026", "2026-11-23T12:00:00.000Z");
        row("lun., 07 dic. 2026 10:00 WET", "2026-12-07T10:00:00.000Z");
        row("3 març 2026 10:00 +0100", "2026-03-03T09:00:00.000Z");
        row("14 xuño 2026 10:00 +0200", "2026-06-14T08:00:00.000Z");
        row("14 fev 2026 10:00 Z", "2026-02-14T10:00:00.000Z");
        row("14 abe 2026 10:00 GMT+1", "2026-12-14T09:00:00.000Z");
        row("Mon, 23 Nov 2026 24:00:00 GMT", "2026-11-24T00:00:00.000Z");
        row("Mon, 23 Nov 2026 23:59:60 GMT", "2026-11-23T23:59:59.000Z");
        row("2026-11-23", "2026-11-23T12:00:00.000Z");
        row("2026-11", "2026-11-01T12:00:00.000Z");
        row("2026-11-23T10:00Z", "2026-11-23T10:00:00.000Z");
        row("2026-11-23T10:00:00.123456+01:00", "2026-11-23T09:00:00.000Z");
        row("2026-11-23 10:00:00", "2026-11-23T10:00:00.000Z");
        row("23/11/2026 10:00", "2026-11-23T10:00:00.000Z");
        row("11/23/2026", "2026-11-23T12:00:00.000Z");
        row("03/11/2026", ""); // the third of November or the eleventh of March
        row("Thu, 31 Feb 2026 00:00:00 GMT", "");
        row("Mon, 23 Nov 2026 25:00:00 GMT", "");
        row("Mon, 23 Nov 2026 10:00:00 XYZ", "");
        row("Mon, 23 Now 2026 10:00:00 GMT", "");
        row("ayer", "");
        row("", "");
        row("99999999999999999999", "");
    }

    void reads()
    {
        QFETCH(QString, written);
        QFETCH(QString, meant);
        const auto read = feeds::readDate(written);
        QCOMPARE(read ? toIso(*read) : QString(), meant);
    }

    void somethingEndlessIsNoDate()
    {
        QVERIFY(!feeds::readDate(QString(1'000'000, u'1')));
        QVERIFY(!feeds::readDate(u"Mon, 23 Nov 2026 10:00:00 "_s + QString(1'000'000, u'+')));
    }
};

QTEST_GUILESS_MAIN(TestFeedDates)
#include "tst_feeddates.moc"
