// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/bluesky/walk.h"
#include "tests/support/rounds.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pregonero;
using namespace pregonero::bluesky;

namespace {

/// A list as the network gives it: newest first, a page at a time, the cursor an opaque place in it.
struct Server {
    QStringList items; // newest first
    int page = 5;
    QSet<QString> given = {};
    int asked = 0;

    /// One fetchSince; the cursor for the next.
    QByteArray fetch(const QByteArray &cursor, bool *more = nullptr)
    {
        Walk walk(cursor);
        while (const auto place = walk.next()) {
            ++asked;
            const qsizetype from = place->isEmpty() ? 0 : items.indexOf(*place) + 1;
            const QStringList ids = items.mid(from, page);
            for (const QString &id : ids)
                given.insert(id);
            walk.take(ids, from + page < items.size() && !ids.isEmpty() ? ids.last() : QString());
        }
        if (more)
            *more = walk.more();
        return walk.cursor();
    }
    QByteArray fetchAll(QByteArray cursor)
    {
        for (bool more = true; more;)
            cursor = fetch(cursor, &more);
        return cursor;
    }
};

QStringList made(int count, int from = 0)
{
    QStringList list;
    for (int i = from; i < from + count; ++i)
        list.prepend(QString::number(i));
    return list;
}

} // namespace

class tst_BlueskyWalk final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFirstLookIsShort()
    {
        Server server{.items = made(500)};
        bool more = true;
        const QByteArray cursor = server.fetch({}, &more);
        QCOMPARE(server.asked, 2);
        QVERIFY(!more);
        QVERIFY(!cursor.isEmpty());
    }

    void anEmptyListHasNoCursor()
    {
        Server server;
        QVERIFY(server.fetch({}).isEmpty());
        QVERIFY(server.fetch("not a cursor").isEmpty());
    }

    void nothingNewIsOnePage()
    {
        Server server{.items = made(100)};
        const QByteArray cursor = server.fetch({});
        server.asked = 0;
        QCOMPARE(server.fetch(cursor), cursor);
        QCOMPARE(server.asked, 1);
    }

    void allThatIsNewComes()
    {
        Server server{.items = made(100)};
        const QByteArray cursor = server.fetch({});
        server.items = made(73, 100) + server.items; // more than one call asks for
        server.given.clear();
        bool more = false;
        const QByteArray half = server.fetch(cursor, &more);
        QVERIFY(more);
        QVERIFY(half != cursor);
        server.fetchAll(half);
        for (const QString &id : made(73, 100))
            QVERIFY2(server.given.contains(id), qPrintable(id));
    }

    void whatComesInTheMiddleOfAWalkIsNotPassedOver()
    {
        Server server{.items = made(100)};
        const QByteArray cursor = server.fetch({});
        server.items = made(60, 100) + server.items;
        bool more = false;
        QByteArray at = server.fetch(cursor, &more);
        QVERIFY(more);
        server.items = made(30, 160) + server.items;
        at = server.fetchAll(at);
        server.fetchAll(at);
        for (const QString &id : made(90, 100))
            QVERIFY2(server.given.contains(id), qPrintable(id));
    }

    void aLateItemIsFoundBelowKnownOnes()
    {
        Server server{.items = made(100)};
        const QByteArray cursor = server.fetch({});
        server.items.insert(3, u"late"_s); // its writer's clock was slow
        server.given.clear();
        server.fetch(cursor);
        QVERIFY(server.given.contains(u"late"_s));
    }

    void deletedItemsDoNotLeadItAstray()
    {
        Server server{.items = made(100)};
        const QByteArray cursor = server.fetch({});
        server.items = made(7, 100) + server.items.mid(9); // most of what was known is gone
        server.asked = 0;
        server.given.clear();
        server.fetch(cursor);
        QVERIFY(server.asked <= 3);
        for (const QString &id : made(7, 100))
            QVERIFY(server.given.contains(id));
    }

    void aForgottenPlaceStartsAnew()
    {
        Server server{.items = made(100)};
        const QByteArray cursor = server.fetch({});
        QVERIFY(!Walk(cursor).refused()); // that was not about the place
        server.items = made(60, 100) + server.items;
        const QByteArray half = server.fetch(cursor);
        Walk walk(half);
        QVERIFY(!walk.next()->isEmpty());
        QVERIFY(walk.refused());
        QVERIFY(walk.next()->isEmpty());
        QVERIFY(!walk.refused());
    }

    void aServerThatGoesRoundInACircleIsLeft()
    {
        Walk walk("{\"seen\":[\"known\"]}");
        int asked = 0;
        while (walk.next()) {
            walk.take({u"a"_s, u"b"_s}, u"the same place"_s);
            QVERIFY(++asked < 5);
        }
        QVERIFY(!walk.more());
        // And one that never ends, in the end.
        QByteArray cursor = "{\"seen\":[\"known\"]}";
        bool more = true;
        for (asked = 0; more;) {
            Walk endless(cursor);
            while (endless.next()) {
                endless.take({u"x%1"_s.arg(asked)}, u"place %1"_s.arg(asked));
                QVERIFY(++asked < 100);
            }
            more = endless.more();
            cursor = endless.cursor();
        }
    }

    void nothingIsMissedWhateverHappens()
    {
        for (test::Rounds rounds(400); rounds.next();) {
            auto &dice = rounds.random();
            Server server{.items = made(1 + int(dice.bounded(60))), .page = 2 + int(dice.bounded(8))};
            QByteArray cursor = server.fetch({});
            int next = 1000;
            QStringList wanted;
            for (int step = 0; step < 6; ++step) {
                const int count = int(dice.bounded(server.page * 9));
                const QStringList fresh = made(count, next);
                next += count;
                wanted += fresh;
                server.items = fresh + server.items;
                cursor = dice.bounded(3) == 0 ? server.fetch(cursor) : server.fetchAll(cursor);
            }
            cursor = server.fetchAll(cursor);
            server.fetchAll(cursor);
            for (const QString &id : wanted)
                QVERIFY2(server.given.contains(id), rounds.name());
        }
    }
};

QTEST_GUILESS_MAIN(tst_BlueskyWalk)
#include "tst_blueskywalk.moc"
