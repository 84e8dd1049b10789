// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/refresher.h"
#include "tests/app/sync/townbench.h"

#include <QSignalSpy>
#include <QTest>

using namespace pregonero;
using namespace std::chrono_literals;
using test::Fault;
using test::TownBench;

class tst_Refresher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bringsNewsOnce();
    void joinsARefreshUnderWay();
    void oneBrokenColumnDoesNotStopTheOthers();
    void repeatsByItself();
    void oneSilentAccountDoesNotSlowTheOthers();
    void aServersOwnWishIsKept();
    void goesOnWhereItStopped();
    void limitsComeFromTheServer();
    void limitsAreRememberedWithoutTheServer();
    void aRefreshThatNobodyAnswersIsEndedAtOnce();
    void aConversationIsEndedAtOnce();
    void endingDuringARefreshIsHarmless();
};

void tst_Refresher::bringsNewsOnce()
{
    TownBench bench;
    sync::Refresher refresher(bench.store, bench.host, bench.portFor(), bench.clock);
    const auto first = TownBench::wait(refresher.refresh());
    QVERIFY(first);
    QCOMPARE(first->columns, 2);
    QVERIFY(first->errors.isEmpty());
    QVERIFY(first->fresh > 10);
    const auto second = TownBench::wait(refresher.refresh());
    QCOMPARE(second->fresh, 0);
    bench.clock.advance(3h);
    const auto third = TownBench::wait(refresher.refresh());
    QVERIFY(third->fresh > 0);
}

void tst_Refresher::joinsARefreshUnderWay()
{
    TownBench bench;
    sync::Refresher refresher(bench.store, bench.host, bench.portFor(), bench.clock);
    QSignalSpy finished(&refresher, &sync::Refresher::finished);
    const auto one = refresher.refresh();
    const auto other = refresher.refresh();
    QVERIFY(TownBench::wait(one));
    QVERIFY(TownBench::wait(other));
    QCOMPARE(finished.size(), 1);
}

void tst_Refresher::oneBrokenColumnDoesNotStopTheOthers()
{
    TownBench bench;
    bench.port->play({.kind = Fault::Kind::Answer, .status = 503}, 0, 1);
    sync::Refresher refresher(bench.store, bench.host, bench.portFor(), bench.clock);
    const auto got = TownBench::wait(refresher.refresh());
    QVERIFY(got);
    QCOMPARE(got->errors.size(), 1);
    QCOMPARE(got->errors.constFirst().first, bench.account.id);
    const auto again = TownBench::wait(refresher.refresh());
    QVERIFY(again->errors.isEmpty());
    QVERIFY(got->fresh + again->fresh > 10);
}

void tst_Refresher::repeatsByItself()
{
    TownBench bench;
    sync::Refresher refresher(bench.store, bench.host, bench.portFor(), bench.clock);
    QSignalSpy finished(&refresher, &sync::Refresher::finished);
    refresher.start(1min);
    bench.clock.advance(67s);
    QTRY_COMPARE(finished.size(), 1);
    QTRY_VERIFY(!refresher.isRefreshing());
    // The next sleep begins when the refresh has answered, which the loop hears through the event loop.
    QTRY_VERIFY((bench.clock.advance(67s), finished.size() >= 2));
    refresher.stop();
    QTRY_VERIFY(!refresher.isRefreshing());
    const auto before = finished.size();
    bench.clock.advance(1h);
    QCoreApplication::processEvents();
    QCOMPARE(finished.size(), before);
}

namespace {

/// Listens every minute for `minutes`; how often each account was asked. `silent` is one whose network refuses.
QHash<AccountId, int> listen(TownBench &bench, const AccountId &silent, const Fault &fault, int minutes)
{
    QHash<AccountId, int> asked;
    test::FaultyPort refusing(*bench.town);
    refusing.play(fault);
    const auto open = bench.portFor();
    const auto portFor = [&](const Account &account, const AdapterInfo &info) -> std::shared_ptr<HttpPort> {
        ++asked[account.id];
        if (account.id == silent)
            return std::shared_ptr<HttpPort>(&refusing, [](HttpPort *) {});
        return open(account, info);
    };
    sync::Refresher refresher(bench.store, bench.host, portFor, bench.clock);
    refresher.start(1min);
    for (int minute = 0; minute < minutes; ++minute) {
        bench.clock.advance(67s); // a minute and its jitter
        // The next sleep begins when the refresh has answered, which the loop hears through the event loop.
        if (!QTest::qWaitFor([&] { return !refresher.isRefreshing(); }, 20'000))
            return {};
        for (int turn = 0; turn < 5; ++turn)
            QCoreApplication::processEvents();
    }
    refresher.stop();
    return asked;
}

/// A second account of the town, with one column.
AccountId neighbour(TownBench &bench)
{
    Account other = bench.account;
    other.id = AccountId(newUuid(bench.clock.now()));
    const Column column{ColumnId(newUuid(bench.clock.now())), other.id, Column::Kind::Mentions, {}};
    bench.write(journal::accountAdded(other, QStringLiteral("marta")));
    bench.write(journal::columnAdded(column, QStringLiteral("marta")));
    return other.id;
}

} // namespace

void tst_Refresher::oneSilentAccountDoesNotSlowTheOthers()
{
    TownBench bench;
    const AccountId silent = neighbour(bench);
    const auto asked = listen(bench, silent, {.kind = Fault::Kind::Answer, .status = 401}, 24);
    QVERIFY2(asked.value(bench.account.id) >= 2 * 20, qPrintable(QString::number(asked.value(bench.account.id))));
    QVERIFY2(asked.value(silent) >= 3 && asked.value(silent) <= 6, qPrintable(QString::number(asked.value(silent))));
}

void tst_Refresher::aServersOwnWishIsKept()
{
    TownBench bench;
    const AccountId busy = neighbour(bench);
    const Fault wait{.kind = Fault::Kind::Answer, .status = 429, .headers = {{"retry-after", "3600"}}};
    const auto asked = listen(bench, busy, wait, 24);
    QVERIFY(asked.value(bench.account.id) >= 2 * 20);
    QCOMPARE(asked.value(busy), 1);
}

void tst_Refresher::goesOnWhereItStopped()
{
    TownBench bench;
    {
        sync::Refresher refresher(bench.store, bench.host, bench.portFor(), bench.clock);
        QVERIFY(TownBench::wait(refresher.refresh()));
    }
    sync::Refresher later(bench.store, bench.host, bench.portFor(), bench.clock);
    bench.port->forget();
    QCOMPARE(TownBench::wait(later.refresh())->fresh, 0);
    QCOMPARE(bench.port->requests().size(), 2); // one a column: what is here was not paged through again
}

void tst_Refresher::limitsComeFromTheServer()
{
    TownBench bench;
    sync::Refresher refresher(bench.store, bench.host, bench.portFor(), bench.clock);
    QSignalSpy changed(&refresher, &sync::Refresher::limitsChanged);
    QCOMPARE(refresher.limits(bench.account), bench.host.info(QStringLiteral("town"))->limits);
    QTRY_COMPARE(changed.size(), 1);
    QVERIFY(refresher.limits(bench.account).counting.maximum > 0);
}

void tst_Refresher::limitsAreRememberedWithoutTheServer()
{
    TownBench bench;
    Limits said;
    {
        sync::Refresher refresher(bench.store, bench.host, bench.portFor(), bench.clock);
        QSignalSpy changed(&refresher, &sync::Refresher::limitsChanged);
        (void)refresher.limits(bench.account);
        QTRY_COMPARE(changed.size(), 1);
        said = refresher.limits(bench.account);
        QTRY_VERIFY(TownBench::wait(bench.ledger.limits())->contains(bench.account.id));
    }
    // What this server said differs from the metadata, or the test would show nothing.
    Limits other = said;
    other.counting.maximum = 777;
    other.mediaTypes = QStringList{QStringLiteral("image/png")};
    QVERIFY(TownBench::wait(bench.ledger.keepLimits(bench.account.id, other)));
    sync::Refresher later(bench.store, bench.host, bench.portFor(), bench.clock);
    later.setOffline(true);
    bench.port->forget();
    QVERIFY(TownBench::wait(later.recallLimits()));
    QCOMPARE(later.limits(bench.account), other);
    QVERIFY(bench.port->requests().isEmpty());
}

void tst_Refresher::aRefreshThatNobodyAnswersIsEndedAtOnce()
{
    TownBench bench;
    // The second is deaf even to the request to stop.
    for (const Fault::Kind kind : {Fault::Kind::NeverAnswers, Fault::Kind::Late}) {
        bench.port->play({.kind = kind});
        bench.port->forget();
        sync::Refresher refresher(bench.store, bench.host, bench.portFor(), bench.clock);
        QSignalSpy finished(&refresher, &sync::Refresher::finished);
        QSignalSpy refreshing(&refresher, &sync::Refresher::refreshingChanged);
        const auto call = refresher.refresh();
        QTRY_COMPARE(bench.port->requests().size(), 2);
        refresher.cancel();
        const auto got = TownBench::wait(call); // the clock stands still: no deadline ended it
        QVERIFY(got);
        QVERIFY(got->stopped);
        QVERIFY(got->errors.isEmpty());
        QCOMPARE(finished.size(), 1);
        QVERIFY(!refresher.isRefreshing());
        QCOMPARE(refreshing.size(), 2);
        // And the next one is a new one.
        bench.port->clear();
        const auto next = TownBench::wait(refresher.refresh());
        QVERIFY(next && !next->stopped && next->errors.isEmpty());
        bench.port->release();
    }
}

void tst_Refresher::aConversationIsEndedAtOnce()
{
    TownBench bench;
    bench.port->play({.kind = Fault::Kind::Late});
    sync::Refresher refresher(bench.store, bench.host, bench.portFor(), bench.clock);
    std::stop_source stop;
    const auto call = refresher.refreshConversation(bench.account, QStringLiteral("1"), stop.get_token());
    stop.request_stop();
    const auto got = TownBench::wait(call);
    QVERIFY(!got);
    QCOMPARE(got.error().kind, ErrorKind::Cancelled);
}

void tst_Refresher::endingDuringARefreshIsHarmless()
{
    TownBench bench;
    bench.port->play({.kind = Fault::Kind::Late});
    auto refresher = std::make_unique<sync::Refresher>(bench.store, bench.host, bench.portFor(), bench.clock);
    QObject caller;
    std::optional<Result<sync::Refreshed>> got;
    whenDone(refresher->refresh(), &caller, [&](Result<sync::Refreshed> what) { got = std::move(what); });
    QTRY_COMPARE(bench.port->requests().size(), 2);
    refresher.reset();
    bench.port->release();
    QTRY_VERIFY(got); // the caller is not left waiting
    QVERIFY(!*got);
}

QTEST_GUILESS_MAIN(tst_Refresher)
#include "tst_refresher.moc"
