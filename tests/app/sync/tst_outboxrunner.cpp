// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/outboxrunner.h"
#include "tests/app/sync/townbench.h"

#include <QSignalSpy>
#include <QTest>

using namespace pregonero;
using namespace std::chrono_literals;
using test::Fault;
using test::TownBench;
using State = OutboxItem::State;

class tst_OutboxRunner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void publishesWithProof();
    void publishesInOrder();
    void waitsForItsHour();
    void waitsWhileOffline();
    void retriesWhatSurelyDidNotLeave();
    void honoursRetryAfter();
    void failsWhatWasRefused();
    void looksBeforeItLeaps();
    void sendsAgainWhatIsAbsent();
    void leavesToAPersonWhatCannotBeTold();
    void neverTakesAnotherPublicationForThisOne();
    void recoversARowCutOffByAKill();
    void onlyOneProgramSends();
    void takesBackWhatIsQueued();
};

void tst_OutboxRunner::publishesWithProof()
{
    TownBench bench;
    sync::OutboxRunner runner(bench.store, bench.host, bench.portFor(), bench.clock);
    const OutboxId id = bench.queue(QStringLiteral("Mañana abre la piscina."));
    QVERIFY(!id.isNull());
    QVERIFY(runner.start());
    QTRY_COMPARE(bench.row(id).state, State::Sent);
    const OutboxItem row = bench.row(id);
    QVERIFY(row.receipt);
    QVERIFY(!row.receipt->remoteId.isEmpty());
    QVERIFY(row.receipt->url.isValid());
    QCOMPARE(row.attempts, 1);
    QCOMPARE(bench.published(QStringLiteral("Mañana abre la piscina.")), 1);
}

void tst_OutboxRunner::publishesInOrder()
{
    TownBench bench;
    sync::OutboxRunner runner(bench.store, bench.host, bench.portFor(), bench.clock);
    QList<OutboxId> rows;
    for (int i = 0; i < 5; ++i) {
        rows.append(bench.queue(QStringLiteral("Parte %1").arg(i)));
        bench.clock.advance(1s);
    }
    QStringList order;
    connect(&runner, &sync::OutboxRunner::sent, this, [&](const OutboxId &id) { order.append(id.value()); });
    QVERIFY(runner.start());
    QTRY_COMPARE(order.size(), 5);
    for (int i = 0; i < 5; ++i)
        QCOMPARE(order.at(i), rows.at(i).value());
}

void tst_OutboxRunner::waitsForItsHour()
{
    TownBench bench;
    sync::OutboxRunner runner(bench.store, bench.host, bench.portFor(), bench.clock);
    QVERIFY(runner.start());
    const OutboxId id = bench.queue(QStringLiteral("A las diez"), bench.clock.now() + 1h);
    QTRY_VERIFY(runner.isIdle());
    bench.clock.advance(59min + 59s);
    QTRY_VERIFY(runner.isIdle());
    QCOMPARE(bench.row(id).state, State::Queued);
    bench.clock.advance(1s);
    QTRY_COMPARE(bench.row(id).state, State::Sent);
}

void tst_OutboxRunner::waitsWhileOffline()
{
    TownBench bench;
    sync::OutboxRunner runner(bench.store, bench.host, bench.portFor(), bench.clock);
    runner.setOffline(true);
    QVERIFY(runner.start());
    const OutboxId id = bench.queue(QStringLiteral("Sin línea"));
    QTRY_VERIFY(runner.isIdle());
    QCOMPARE(bench.row(id).state, State::Queued);
    QCOMPARE(bench.row(id).attempts, 0);
    runner.setOffline(false);
    QTRY_COMPARE(bench.row(id).state, State::Sent);
}

void tst_OutboxRunner::retriesWhatSurelyDidNotLeave()
{
    TownBench bench;
    bench.port->play({.kind = Fault::Kind::CutBefore, .onlyWrites = true}, 0, 2);
    sync::OutboxRunner runner(bench.store, bench.host, bench.portFor(), bench.clock);
    const OutboxId id = bench.queue(QStringLiteral("A la tercera"));
    QVERIFY(runner.start());
    QTRY_COMPARE(bench.row(id).attempts, 1);
    QTRY_COMPARE(bench.row(id).state, State::Queued);
    QVERIFY(bench.row(id).notBefore > bench.clock.now());
    QVERIFY(!bench.row(id).error.isEmpty());
    QTRY_VERIFY(runner.isIdle());
    bench.clock.advance(6s);
    QTRY_COMPARE(bench.row(id).attempts, 2);
    QTRY_COMPARE(bench.row(id).state, State::Queued);
    QTRY_VERIFY(runner.isIdle());
    bench.clock.advance(12s);
    QTRY_COMPARE(bench.row(id).state, State::Sent);
    QCOMPARE(bench.published(QStringLiteral("A la tercera")), 1);
}

void tst_OutboxRunner::honoursRetryAfter()
{
    TownBench bench;
    bench.port->play({.kind = Fault::Kind::Answer, .status = 429, .headers = {{"retry-after", "600"}},
                      .onlyWrites = true}, 0, 1);
    sync::OutboxRunner runner(bench.store, bench.host, bench.portFor(), bench.clock);
    const OutboxId id = bench.queue(QStringLiteral("Despacio"));
    QVERIFY(runner.start());
    QTRY_COMPARE(bench.row(id).attempts, 1);
    QTRY_COMPARE(bench.row(id).state, State::Queued);
    QTRY_VERIFY(runner.isIdle());
    bench.clock.advance(599s);
    QTRY_VERIFY(runner.isIdle());
    QCOMPARE(bench.row(id).attempts, 1);
    bench.clock.advance(2s);
    QTRY_COMPARE(bench.row(id).state, State::Sent);
}

void tst_OutboxRunner::failsWhatWasRefused()
{
    TownBench bench;
    bench.port->play({.kind = Fault::Kind::Answer, .status = 422, .body = "{\"error\":\"demasiado largo\"}",
                      .onlyWrites = true}, 0, 1);
    sync::OutboxRunner runner(bench.store, bench.host, bench.portFor(), bench.clock);
    QSignalSpy stuck(&runner, &sync::OutboxRunner::stuck);
    const OutboxId id = bench.queue(QStringLiteral("Rechazado"));
    QVERIFY(runner.start());
    QTRY_COMPARE(bench.row(id).state, State::Failed);
    QTRY_COMPARE(stuck.size(), 1);
    QVERIFY(bench.row(id).error.contains(QStringLiteral("demasiado largo")));
    QCOMPARE(bench.published(QStringLiteral("Rechazado")), 0);
    // A person tries again: the same row goes out.
    QVERIFY(bench.write(journal::outboxRequeued(id, {}, {}, bench.person)));
    QTRY_COMPARE(bench.row(id).state, State::Sent);
}

void tst_OutboxRunner::looksBeforeItLeaps()
{
    TownBench bench(false); // a server that ignores keys: a second request would be a second post
    bench.port->play({.kind = Fault::Kind::CutAfter, .onlyWrites = true}, 0, 1);
    sync::OutboxRunner runner(bench.store, bench.host, bench.portFor(), bench.clock);
    const OutboxId id = bench.queue(QStringLiteral("¿Llegó?"));
    QVERIFY(runner.start());
    QTRY_COMPARE(bench.row(id).state, State::Unknown);
    bench.clock.advance(10s);
    QTRY_COMPARE(bench.row(id).state, State::Sent);
    QCOMPARE(bench.row(id).attempts, 1);
    QVERIFY(!bench.row(id).receipt->remoteId.isEmpty());
    QCOMPARE(bench.published(QStringLiteral("¿Llegó?")), 1);
}

void tst_OutboxRunner::sendsAgainWhatIsAbsent()
{
    TownBench bench(false);
    // A server error may have had an effect; here it had none.
    bench.port->play({.kind = Fault::Kind::Answer, .status = 502, .onlyWrites = true}, 0, 1);
    sync::OutboxRunner runner(bench.store, bench.host, bench.portFor(), bench.clock);
    const OutboxId id = bench.queue(QStringLiteral("Otra vez"));
    QVERIFY(runner.start());
    QTRY_COMPARE(bench.row(id).state, State::Unknown);
    bench.clock.advance(10s);
    QTRY_COMPARE(bench.row(id).state, State::Sent);
    QCOMPARE(bench.row(id).attempts, 2);
    QCOMPARE(bench.published(QStringLiteral("Otra vez")), 1);
}

void tst_OutboxRunner::leavesToAPersonWhatCannotBeTold()
{
    TownBench bench(false);
    bench.port->play({.kind = Fault::Kind::CutAfter, .onlyWrites = true}, 0, 1);
    sync::OutboxRunner runner(bench.store, bench.host, bench.portFor(), bench.clock);
    const OutboxId id = bench.queue(QStringLiteral("Quién sabe"));
    QVERIFY(runner.start());
    QTRY_COMPARE(bench.row(id).state, State::Unknown);
    // The sign-in was withdrawn meanwhile: nobody can look.
    bench.port->play({.kind = Fault::Kind::Answer, .status = 401});
    QSignalSpy stuck(&runner, &sync::OutboxRunner::stuck);
    bench.clock.advance(10s);
    QTRY_COMPARE(stuck.size(), 1);
    QCOMPARE(bench.row(id).state, State::Unknown);
    QTRY_VERIFY(runner.isIdle());
    QVERIFY(bench.write(journal::outboxResolved(id, true, QUrl(QStringLiteral("https://town/p/1")), bench.person)));
    QTRY_COMPARE(bench.row(id).state, State::Sent);
}

void tst_OutboxRunner::neverTakesAnotherPublicationForThisOne()
{
    TownBench bench(false);
    sync::OutboxRunner runner(bench.store, bench.host, bench.portFor(), bench.clock);
    const QString text = QStringLiteral("Aviso repetido");
    // Both were tried at the same instant; the first is there, the second was cut off before it arrived.
    const OutboxId first = bench.queue(text);
    const OutboxId second = bench.queue(text);
    bench.port->play({.kind = Fault::Kind::Answer, .status = 503, .onlyWrites = true}, 1, 1);
    QVERIFY(runner.start());
    QTRY_COMPARE(bench.row(first).state, State::Sent);
    QTRY_COMPARE(bench.row(second).state, State::Unknown);
    bench.clock.advance(10s);
    QTRY_VERIFY(runner.isIdle());
    const OutboxItem row = bench.row(second);
    if (row.state == State::Sent) // it was looked up, found absent and sent: then there are two
        QVERIFY(row.receipt->remoteId != bench.row(first).receipt->remoteId);
    else
        QCOMPARE(row.state, State::Unknown);
    QCOMPARE(bench.published(text), row.state == State::Sent ? 2 : 1);
}

void tst_OutboxRunner::recoversARowCutOffByAKill()
{
    TownBench bench(false);
    const OutboxId landed = bench.queue(QStringLiteral("Llegó antes del corte"));
    const OutboxId lost = bench.queue(QStringLiteral("No salió"));
    // What a killed program leaves: `sending` on disk, the outcome nowhere.
    QVERIFY(bench.write(journal::outboxSending(landed, 1)));
    QVERIFY(bench.write(journal::outboxSending(lost, 1)));
    HttpRequest post{"POST", QUrl(QStringLiteral("https://town/v1/posts"))};
    post.headers = {{"content-type", "application/json"}};
    post.body = QJsonDocument(QJsonObject{{QStringLiteral("text"), QStringLiteral("Llegó antes del corte")}}).toJson();
    QCOMPARE(TownBench::wait(bench.town->send(post))->status, 201);

    sync::OutboxRunner runner(bench.store, bench.host, bench.portFor(), bench.clock);
    QVERIFY(runner.start());
    QTRY_COMPARE(bench.row(landed).state, State::Unknown);
    QTRY_COMPARE(bench.row(lost).state, State::Unknown);
    bench.clock.advance(10s);
    QTRY_COMPARE(bench.row(landed).state, State::Sent);
    QTRY_COMPARE(bench.row(lost).state, State::Sent);
    QCOMPARE(bench.row(landed).attempts, 1);
    QCOMPARE(bench.row(lost).attempts, 2);
    QCOMPARE(bench.published(QStringLiteral("Llegó antes del corte")), 1);
    QCOMPARE(bench.published(QStringLiteral("No salió")), 1);
}

void tst_OutboxRunner::onlyOneProgramSends()
{
    TownBench bench;
    sync::OutboxRunner one(bench.store, bench.host, bench.portFor(), bench.clock);
    QVERIFY(one.start());
    sync::OutboxRunner other(bench.store, bench.host, bench.portFor(), bench.clock);
    QVERIFY(!other.start());
    QTRY_VERIFY(one.isIdle());
    one.stop();
    QVERIFY(!one.holdsLock());
    QVERIFY(other.start());
}

void tst_OutboxRunner::takesBackWhatIsQueued()
{
    TownBench bench;
    sync::OutboxRunner runner(bench.store, bench.host, bench.portFor(), bench.clock);
    runner.setOffline(true);
    QVERIFY(runner.start());
    const OutboxId id = bench.queue(QStringLiteral("Mejor no"));
    QVERIFY(bench.write(journal::outboxCancelled(id, QStringLiteral("errata"), bench.person)));
    runner.setOffline(false);
    QTRY_VERIFY(runner.isIdle());
    QCOMPARE(bench.row(id).state, State::Cancelled);
    QCOMPARE(bench.published(QStringLiteral("Mejor no")), 0);
}

QTEST_GUILESS_MAIN(tst_OutboxRunner)
#include "tst_outboxrunner.moc"
