// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/mastodon/walk.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pregonero::mastodon;
using requests::Place;

namespace {

/// A list of items, newest first, and the ways in which servers answer for a page of it.
struct List {
    enum class Way {
        Proper, ///< min_id gives what follows directly (Mastodon)
        Newest, ///< min_id gives the newest page of what follows (snac)
        Ignores, ///< gives its newest page whatever is asked after; before works
        Whole, ///< gives its newest page whatever is asked
    };
    Way way = Way::Proper;
    int pageSize = 40;
    QStringList items = {};

    [[nodiscard]] QStringList page(const Place &place) const
    {
        if (!place.before.isEmpty() && way != Way::Whole) {
            const qsizetype at = items.indexOf(place.before);
            return items.mid(at < 0 ? items.size() : at + 1, pageSize);
        }
        if (!place.after.isEmpty() && (way == Way::Proper || way == Way::Newest)) {
            const qsizetype at = items.indexOf(place.after);
            const QStringList newer = items.first(at < 0 ? items.size() : at);
            return way == Way::Proper ? newer.last(std::min<qsizetype>(pageSize, newer.size()))
                                      : newer.first(std::min<qsizetype>(pageSize, newer.size()));
        }
        return items.first(std::min<qsizetype>(pageSize, items.size()));
    }
};

} // namespace

class tst_MastodonWalk final : public QObject
{
    Q_OBJECT

    using Way = List::Way;

    /// Calls until the walk says that there is no more; what came, and the cursor for next time.
    static QSet<QString> read(const List &list, QByteArray &cursor, int *requests = nullptr)
    {
        QSet<QString> got;
        for (int calls = 0; calls < 200; ++calls) {
            Walk walk(cursor);
            while (const auto place = walk.next()) {
                const QStringList ids = list.page(*place);
                got += QSet<QString>(ids.begin(), ids.end());
                walk.take(ids);
                if (requests)
                    ++*requests;
            }
            const bool more = walk.more();
            if (more && walk.cursor() == cursor)
                qFatal("the cursor stands still");
            cursor = walk.cursor();
            if (!more)
                return got;
        }
        qFatal("the walk never ends");
    }

    static void prepend(List &list, int count)
    {
        // Ids as they come: hexadecimal in two cases, neither growing nor of one length.
        for (int i = 0; i < count; ++i) {
            const quint64 number = QRandomGenerator::global()->generate64() >> (i % 5 * 8);
            const QByteArray text = QByteArray::number(number, 16);
            list.items.prepend(QString::fromLatin1(i % 2 == 0 ? text.toUpper() : text) + u'-'
                               + QString::number(list.items.size()));
        }
    }

private Q_SLOTS:
    void missesNothing_data()
    {
        QTest::addColumn<int>("way");
        QTest::addColumn<int>("pageSize");
        QTest::addColumn<QList<int>>("news"); // items that come between two looks
        const QList<int> usual{0, 1, 2, 7, 39, 40, 41, 95, 0, 3};
        for (const int size : {40, 20, 3}) {
            QTest::addRow("proper, %d a page", size) << int(Way::Proper) << size << usual;
            QTest::addRow("newest, %d a page", size) << int(Way::Newest) << size << usual;
            QTest::addRow("ignores after, %d a page", size) << int(Way::Ignores) << size << usual;
        }
        QTest::newRow("proper, one a page") << int(Way::Proper) << 1 << QList<int>{0, 1, 2, 5, 0, 30};
        QTest::newRow("newest, one a page") << int(Way::Newest) << 1 << QList<int>{0, 1, 2, 5, 0, 30};
        QTest::newRow("never pages") << int(Way::Whole) << 40 << QList<int>{0, 1, 2, 5, 30, 39};
        QTest::newRow("very many") << int(Way::Proper) << 40 << QList<int>{2000};
        QTest::newRow("very many, newest") << int(Way::Newest) << 40 << QList<int>{1900};
    }

    void missesNothing()
    {
        QFETCH(int, way);
        QFETCH(int, pageSize);
        QFETCH(QList<int>, news);
        List list{.way = Way(way), .pageSize = pageSize};
        QByteArray cursor;
        QVERIFY(read(list, cursor).isEmpty());
        QVERIFY(cursor.isEmpty());
        prepend(list, 10);
        QVERIFY(!read(list, cursor).isEmpty());
        QVERIFY(!cursor.isEmpty());
        for (const int count : news) {
            prepend(list, count);
            const auto got = read(list, cursor);
            for (const QString &id : list.items.first(count))
                QVERIFY2(got.contains(id), qPrintable(u"lost one of %1"_s.arg(count)));
        }
    }

    void newsOfNothingCostOneRequest()
    {
        List list;
        prepend(list, 30);
        QByteArray cursor;
        (void)read(list, cursor);
        int requests = 0;
        const QByteArray before = cursor;
        (void)read(list, cursor, &requests);
        QCOMPARE(requests, 1);
        QCOMPARE(cursor, before);
    }

    void deletedItemsLoseNothing_data()
    {
        QTest::addColumn<int>("way");
        QTest::newRow("proper") << int(Way::Proper);
        QTest::newRow("newest") << int(Way::Newest);
    }

    void deletedItemsLoseNothing()
    {
        QFETCH(int, way);
        List list{.way = Way(way), .pageSize = 10};
        prepend(list, 30);
        QByteArray cursor;
        (void)read(list, cursor);
        for (int round = 0; round < 12; ++round) {
            list.items.remove(0, std::min(round, 5)); // what was newest is gone
            prepend(list, 25);
            const auto got = read(list, cursor);
            for (const QString &id : list.items.first(25))
                QVERIFY2(got.contains(id), qPrintable(u"lost in round %1"_s.arg(round)));
        }
    }

    void endsOnServersThatRepeatThemselves()
    {
        List list{.way = Way::Whole, .pageSize = 40};
        prepend(list, 300);
        QByteArray cursor;
        int requests = 0;
        (void)read(list, cursor, &requests);
        QVERIFY(requests <= 10);
        prepend(list, 100); // more than a page, and no way to ask for the rest
        requests = 0;
        (void)read(list, cursor, &requests);
        QVERIFY(requests <= 60);
    }

    void aServerThatMakesThingsUpCostsLittleACall()
    {
        QByteArray cursor;
        for (int calls = 0; calls < 20; ++calls) {
            Walk walk(cursor);
            int requests = 0;
            while (walk.next()) {
                List noise;
                prepend(noise, 5);
                walk.take(noise.items);
                QVERIFY(++requests <= 20);
            }
            cursor = walk.cursor();
            QVERIFY(cursor.size() < 2000);
        }
    }

    void startsAnewWhereThePlaceIsForgotten()
    {
        List list;
        prepend(list, 5);
        QByteArray cursor;
        (void)read(list, cursor);
        Walk walk(cursor);
        QVERIFY(!walk.next()->after.isEmpty());
        QVERIFY(walk.refused());
        QCOMPARE(*walk.next(), Place{});
        QVERIFY(!walk.refused()); // once
        walk.take(list.items);
        QVERIFY(!walk.more());
        QVERIFY(!Walk({}).refused());
    }

    void unreadableCursorsAreAFirstLook()
    {
        for (const QByteArray &cursor : {QByteArray("x"), QByteArray("{}"), QByteArray("[]"), QByteArray("{\"seen\":7}"),
                                         QByteArray("{\"seen\":[1,null,\"\"]}"), QByteArray(1000, '[')}) {
            const Walk walk(cursor);
            QCOMPARE(*walk.next(), Place{});
        }
    }
};

QTEST_GUILESS_MAIN(tst_MastodonWalk)
#include "tst_mastodonwalk.moc"
