// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/feeds/identity.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pregonero;
using namespace pregonero::feeds;

class TestFeedIdentity final : public QObject
{
    Q_OBJECT

    const QUrl m_feed{u"https://villanueva.example/rss"_s};

    /// @param day of November 2026; 0: no date
    static Item item(const QString &guid, const QString &link, const QString &title, int day, const QString &text = {})
    {
        Item item;
        item.guid = guid;
        item.title = title;
        if (!link.isEmpty())
            item.post.url = QUrl(u"https://villanueva.example/"_s + link);
        if (day > 0)
            item.published = std::chrono::sys_days(std::chrono::year(2026) / 11 / day);
        item.post.text.plain = title + text;
        return item;
    }
    QStringList idsOf(QList<Item> items, Memory &memory) const
    {
        identify(items, m_feed, memory);
        QStringList ids;
        for (const Item &each : items)
            ids.append(each.post.remoteId);
        memory = memoryFrom(toCursor(memory)); // as between two readings
        return ids;
    }

private Q_SLOTS:
    void aGuidIsKeptWhateverElseChanges()
    {
        Memory memory;
        const auto first = idsOf({item(u"1"_s, u"a"_s, u"Agua"_s, 1), item(u"2"_s, u"b"_s, u"Luz"_s, 2)}, memory);
        QCOMPARE(QSet<QString>(first.begin(), first.end()).size(), 2);
        // Title and address are corrected; another item is on top.
        const auto second = idsOf({item(u"3"_s, u"c"_s, u"Gas"_s, 3), item(u"2"_s, u"b-2"_s, u"Luz cortada"_s, 2),
                                   item(u"1"_s, u"a"_s, u"Agua"_s, 1)}, memory);
        QCOMPARE(second[1], first[1]);
        QCOMPARE(second[2], first[0]);
        QVERIFY(!first.contains(second[0]));
        // Without any memory too.
        Memory none;
        QCOMPARE(idsOf({item(u"1"_s, u"a"_s, u"Agua"_s, 1)}, none), QStringList{first[0]});
    }

    void oneGuidForAllIsNotBelieved()
    {
        Memory memory;
        const QList<Item> items{item(u"0"_s, u"a"_s, u"Agua"_s, 1), item(u"0"_s, u"b"_s, u"Luz"_s, 1),
                                item(u"0"_s, u"c"_s, u"Gas"_s, 1)};
        const auto first = idsOf(items, memory);
        QCOMPARE(QSet<QString>(first.begin(), first.end()).size(), 3);
        QVERIFY(memory.guidsLie);
        // The others have rolled off: what is left is still what it was.
        QCOMPARE(idsOf({items[1]}, memory), QStringList{first[1]});
        const auto later = idsOf({item(u"0"_s, u"d"_s, u"Pan"_s, 2)}, memory);
        QVERIFY(!first.contains(later[0]));
    }

    void aFeedOfOneItemUnderOneGuid()
    {
        Memory memory;
        const auto monday = idsOf({item(u"aviso"_s, u"hoy?1"_s, u"Agua"_s, 2)}, memory);
        const auto tuesday = idsOf({item(u"aviso"_s, u"hoy?2"_s, u"Luz"_s, 3)}, memory);
        QVERIFY(monday != tuesday);
        QVERIFY(memory.guidsLie);
    }

    void aPageThatIsWrittenAnewIsAnotherItem()
    {
        Memory memory;
        const auto monday = idsOf({item({}, u"aviso"_s, u"Agua"_s, 2)}, memory);
        const auto tuesday = idsOf({item({}, u"aviso"_s, u"Luz"_s, 3)}, memory);
        QVERIFY(monday != tuesday);
        QCOMPARE(idsOf({item({}, u"aviso"_s, u"Luz"_s, 3)}, memory), tuesday);
        QCOMPARE(idsOf({item({}, u"aviso"_s, u"Luz cortada"_s, 3)}, memory), tuesday); // corrected
    }

    void changingGuidsWithTheSameLinkAreOneItem()
    {
        Memory memory;
        const auto first = idsOf({item(u"x1"_s, u"a"_s, u"Agua"_s, 1), item(u"x2"_s, u"b"_s, u"Luz"_s, 2)}, memory);
        for (int round = 2; round < 5; ++round) {
            const QString r = QString::number(round);
            const auto next = idsOf({item(u"x1-"_s + r, u"a"_s, u"Agua"_s, 1), item(u"x2-"_s + r, u"b"_s, u"Luz"_s, 2)}, memory);
            QCOMPARE(next, first);
        }
    }

    void withoutGuidTheLinkAndWithoutBothTheWords()
    {
        Memory memory;
        const QList<Item> items{item({}, u"a"_s, u"Agua"_s, 1), item({}, {}, u"Luz"_s, 2), item({}, {}, {}, 0, u"Solo texto"_s),
                                item({}, {}, {}, 0, u"Otro texto"_s)};
        const auto first = idsOf(items, memory);
        QCOMPARE(QSet<QString>(first.begin(), first.end()).size(), 4);
        QCOMPARE(idsOf(items, memory), first);
        QList<Item> turned = items;
        std::ranges::reverse(turned);
        auto second = idsOf(turned, memory);
        std::ranges::reverse(second);
        QCOMPARE(second, first);
    }

    void manyItemsWithOneLink()
    {
        Memory memory;
        const QList<Item> items{item({}, u"agenda"_s, u"Teatro"_s, 1), item({}, u"agenda"_s, u"Cine"_s, 1)};
        const auto first = idsOf(items, memory);
        QVERIFY(first[0] != first[1]);
        QCOMPARE(idsOf({items[1]}, memory), QStringList{first[1]}); // now the link is its own
    }

    void theSameItemTwiceStandsOnce()
    {
        Memory memory;
        const Item one = item(u"1"_s, u"a"_s, u"Agua"_s, 1);
        QCOMPARE(idsOf({one, one}, memory).size(), 1);
        QVERIFY(!memory.guidsLie);
    }

    void anotherFeedOfTheServerCannotTakeAnId()
    {
        Memory memory;
        Memory theirs;
        QList<Item> items{item(u"https://villanueva.example/1"_s, u"a"_s, u"Agua"_s, 1)};
        const auto ours = idsOf(items, memory);
        identify(items, QUrl(u"https://villanueva.example/otro"_s), theirs);
        QVERIFY(ours[0] != items[0].post.remoteId);
    }

    void theCursorComesBack()
    {
        Memory memory;
        memory.validators = {"W/\"a\\b\"", "Mon, 23 Nov 2026 10:00:00 GMT"};
        memory.body = QByteArray("\0\xff", 2);
        memory.moved = QUrl(u"https://villanueva.example/nuevo?a=1&b=ñ"_s);
        memory.guidsLie = true;
        memory.items = {{1, ~0ull, 0, 42, u"id-1"_s}};
        QCOMPARE(memoryFrom(toCursor(memory)), memory);
        QCOMPARE(memoryFrom({}), Memory());
        for (const QByteArray &nonsense : {QByteArray("{"), QByteArray("[]"), QByteArray("{\"items\":[1,\"x\",\"AAAA id\"]}"),
                                           QByteArray("{\"v\":1,\"etag\":\"a\\nb\"}")})
            QCOMPARE(memoryFrom(nonsense), Memory());
    }

    void theMemoryIsBounded()
    {
        Memory memory;
        QList<Item> items;
        for (int i = 0; i < 1000; ++i)
            items.append(item(QString::number(i), QString::number(i), u"Título"_s, 1));
        QCOMPARE(idsOf(items, memory).size(), 1000);
        QCOMPARE(memory.items.size(), 300);
        QVERIFY(toCursor(memory).size() < 32'000);
    }
};

QTEST_GUILESS_MAIN(TestFeedIdentity)
#include "tst_feedidentity.moc"
