// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rows/postdelegate.h"
#include "ui/rows/states.h"
#include "ui/rows/times.h"

#include <QTest>

using namespace pregonero;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// How values are said in a row: hours, titles, states, links, languages.
class TestRows : public QObject
{
    Q_OBJECT

    static store::ArchivedPost heard(const QString &text, const QString &language = {})
    {
        store::ArchivedPost row;
        row.origin = u"town:"_s;
        row.post.text = text::fromPlain(text);
        row.post.language = language;
        row.post.author.handle = u"@vecina"_s;
        return row;
    }

public:
    static void initMain() { qputenv("TZ", "Europe/Madrid"); }

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void hoursHaveNoSeconds_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("said");
        QTest::newRow("C") << u"C"_s << u"15:04"_s;
        QTest::newRow("es") << u"es_ES"_s << u"15:04"_s;
        QTest::newRow("eu") << u"eu_ES"_s << u"15:04"_s;
        QTest::newRow("en_GB") << u"en_GB"_s << u"15:04"_s;
    }
    void hoursHaveNoSeconds()
    {
        QFETCH(QString, locale);
        QLocale::setDefault(QLocale(locale));
        QTEST(hourAndMinute(QTime(15, 4, 59)), "said");
    }

    void theLocalesOwnOrderIsKept()
    {
        QLocale::setDefault(QLocale(u"en_US"_s));
        const QString said = hourAndMinute(QTime(15, 4, 59));
        QVERIFY2(said.startsWith(u"3:04") && said.endsWith(u"PM"), qPrintable(said));
        QVERIFY(!said.contains(u"59"));
    }

    void theNearerTheShorter()
    {
        const TimePoint now = *fromIso(u"2026-03-12T12:00:00Z"_s); // 13:00 in Madrid, a Thursday
        QCOMPARE(shortMoment(now - 5min, now), u"12:55"_s);
        QCOMPARE(shortMoment(now - 24h, now), u"yesterday 13:00"_s);
        QVERIFY(shortMoment(now - 72h, now).endsWith(u" 13:00"));
        QVERIFY(!shortMoment(now - 24h * 40, now).contains(u':'));
        QVERIFY(shortMoment(now - 24h * 400, now).contains(u"2025"));
        QCOMPARE(comingMoment(now + 1h, now), u"today 14:00"_s);
        QCOMPARE(comingMoment(now + 25h, now), u"tomorrow 14:00"_s);
        QVERIFY(comingMoment(now + 24h * 5, now).endsWith(u" 13:00"));
    }

    void aTitleDoesNotGreet_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("title");
        QTest::newRow("plain") << u"Mañana hay mercado"_s << u"Mañana hay mercado"_s;
        QTest::newRow("one") << u"@reme@villanueva.example Buenos días"_s << u"Buenos días"_s;
        QTest::newRow("several") << u"@a @b@c.example\n@d Hola"_s << u"Hola"_s;
        QTest::newRow("first line") << u"Mercado\nEl jueves, de 8 a 14"_s << u"Mercado"_s;
        QTest::newRow("a mention inside stays") << u"Gracias, @reme"_s << u"Gracias, @reme"_s;
        QTest::newRow("nothing else") << u"@reme"_s << u"@reme"_s;
        QTest::newRow("a mail address is no greeting") << u"info@villanueva.example lo lleva"_s
                                                       << u"info@villanueva.example lo lleva"_s;
    }
    void aTitleDoesNotGreet()
    {
        QFETCH(QString, text);
        QTEST(headline(text), "title");
    }

    void onlyAnUnusualLanguageIsSaid()
    {
        QLocale::setDefault(QLocale(u"gl_ES"_s));
        const TimePoint now{};
        QCOMPARE(rowFor(heard(u"Hola"_s, u"es"_s), now, u"es"_s).chips.size(), 0);
        QCOMPARE(rowFor(heard(u"Ola"_s, u"gl"_s), now, u"es"_s).chips.size(), 0);
        QCOMPARE(rowFor(heard(u"Hola"_s), now, u"es"_s).chips.size(), 0);
        const Row basque = rowFor(heard(u"Kaixo"_s, u"eu"_s), now, u"es"_s);
        QCOMPARE(basque.chips.size(), 1);
        QCOMPARE(basque.chips.constFirst().text, u"eu"_s);
    }

    void aLinkLeadsWhereItSays()
    {
        const auto row = heard(u"Mira https://villanueva.es/a y #Mercado y https://villanueva.es/b"_s);
        const Row said = rowFor(row, {});
        QCOMPARE(said.links.size(), 3);
        QCOMPARE(linkTarget(row, 0), QUrl(u"https://villanueva.es/a"_s));
        QVERIFY(!linkTarget(row, 1).isValid());
        QCOMPARE(linkTarget(row, 2), QUrl(u"https://villanueva.es/b"_s));
        QVERIFY(!linkTarget(row, 3).isValid());
    }

    void everyStateHasWords()
    {
        for (const auto state : {Draft::State::Writing, Draft::State::Queued, Draft::State::Sent, Draft::State::Failed,
                                 Draft::State::Unknown, Draft::State::Discarded})
            QVERIFY(!chipFor(state).text.isEmpty());
        const TimePoint now = *fromIso(u"2026-03-12T12:00:00Z"_s);
        OutboxItem item;
        QSet<QString> words;
        for (const auto state : {OutboxItem::State::Queued, OutboxItem::State::Sending, OutboxItem::State::Sent,
                                 OutboxItem::State::Failed, OutboxItem::State::Unknown, OutboxItem::State::Cancelled}) {
            item.state = state;
            words.insert(chipFor(item, now, false).text);
        }
        QCOMPARE(words.size(), 6);
        item.state = OutboxItem::State::Queued;
        QVERIFY(chipFor(item, now, true).text.contains(u"offline"));
        item.notBefore = now + 1h;
        item.zone = u"Europe/Madrid"_s;
        QVERIFY(chipFor(item, now, true).text.contains(u"today 14:00"));
        QVERIFY(!chipFor(item, now, true).text.contains(u"Madrid")); // the clocks here show the same
        item.zone = u"Atlantic/Canary"_s;
        QVERIFY(chipFor(item, now, true).text.contains(u"today 13:00, Atlantic/Canary"));
        // A later attempt does not hide the hour that was chosen.
        item.notBefore = now - 1h;
        item.retryAt = now + 5min;
        QVERIFY(chipFor(item, now, true).text.contains(u"today 11:00, Atlantic/Canary"));
        QVERIFY(chipFor(item, now, true).text.contains(u"tries again today 13:05"));
        item.notBefore.reset();
        QCOMPARE(chipFor(item, now, true).text, u"tries again today 13:05"_s);
        // Sent by the network's word and by a person's are not the same.
        item.state = OutboxItem::State::Sent;
        item.receipt = Receipt{};
        const QString byWord = chipFor(item, now, false).text;
        item.receipt->remoteId = u"7"_s;
        QVERIFY(byWord != chipFor(item, now, false).text);
    }
};

QTEST_MAIN(TestRows)
#include "tst_rows.moc"
