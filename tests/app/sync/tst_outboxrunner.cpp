// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/outboxrunner.h"
#include "tests/app/sync/townbench.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace pregonero;
using namespace std::chrono_literals;
using test::Fault;
using test::TownBench;
using State = OutboxItem::State;

namespace {

/// The way out of an account whose credential cannot be read, until it can.
class LockedPort final : public HttpPort
{
public:
    explicit LockedPort(HttpPort &inner) : m_inner(inner) { }
    Call<HttpResponse> send(HttpRequest request, std::stop_token stop) override
    {
        ++asked;
        if (error)
            return failed<HttpResponse>(*error);
        return m_inner.send(std::move(request), stop);
    }
    std::optional<Error> error = Error{ErrorKind::Storage, QStringLiteral("The keychain is locked."), {}, {}, Effect::None};
    int asked = 0;

private:
    HttpPort &m_inner;
};

/// Posts it behind the desk's back.
int post(TownBench &bench, const QString &text)
{
    HttpRequest request{"POST", QUrl(QStringLiteral("https://town/v1/posts"))};
    request.headers = {{"content-type", "application/json"}};
    request.body = QJsonDocument(QJsonObject{{QStringLiteral("text"), text}}).toJson();
    return TownBench::wait(bench.town->send(request))->status;
}

} // namespace

class tst_OutboxRunner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void publishesWithProof();
    void publishesInOrder();
    void waitsForItsHour();
    void aLaterAttemptKeepsTheChosenHour();
    void waitsWhileOffline();
    void retriesWhatSurelyDidNotLeave();
    void honoursRetryAfter();
    void aNamedPauseIsTheAccounts();
    void failsWhatWasRefused();
    void looksBeforeItLeaps();
    void sendsAgainWhatIsAbsent();
    void leavesToAPersonWhatCannotBeTold();
    void looksAgainAfterSigningIn();
    void neverTakesAnotherPublicationForThisOne();
    void recoversARowCutOffByAKill();
    void onlyOneProgramSends();
    void takesOverTheSending();
    void takesOverWhenTheOtherWroteItsLast();
    void takesBackWhatIsQueued();
    void waitsForASlowServer();
    void waitsForTheKeychain_data();
    void waitsForTheKeychain();
    void asksNobodyWithoutACredential();
    void aProofCountsWhateverAPersonSaid_data();
    void aProofCountsWhateverAPersonSaid();
    void looksUpWhatCameWithABackup();
    void sendsNothingThatWasTakenBackSinceTheBackup();
    void aClockSetBackIsNoProofOfAbsence();
    void aClockSetBackHoldsNothingUp();
    void whatAPersonDecidedWaitsForNothingOlder();
    void aSecondCutIsLookedUpAnew();
    void aRowLeftToAPersonSaysWhy();
    void uploadsAreRepeatedLessAndLess();
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

void tst_OutboxRunner::aLaterAttemptKeepsTheChosenHour()
{
    TownBench bench;
    bench.port->play({.kind = Fault::Kind::CutBefore, .onlyWrites = true}, 0, 1);
    sync::OutboxRunner runner(bench.store, bench.host, bench.portFor(), bench.clock);
    QVERIFY(runner.start());
    const TimePoint hour = bench.clock.now() + 1h;
    const OutboxId id = bench.queue(QStringLiteral("A las diez"), hour);
    QTRY_VERIFY(runner.isIdle());
    bench.clock.advance(1h);
    QTRY_COMPARE(bench.row(id).attempts, 1);
    QTRY_COMPARE(bench.row(id).state, State::Queued);
    QCOMPARE(bench.row(id).notBefore, hour);
    QVERIFY(bench.row(id).retryAt > hour);
    QTRY_VERIFY(runner.isIdle());
    bench.clock.advance(6s);
    QTRY_COMPARE(bench.row(id).state, State::Sent);
    QCOMPARE(bench.row(id).notBefore, hour);
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
    QVERIFY(bench.row(id).retryAt > bench.clock.now());
    QVERIFY(!bench.row(id).notBefore);
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

/// What the network asks of an account holds for all its rows: another one is not tried meanwhile.
void tst_OutboxRunner::aNamedPauseIsTheAccounts()
{
    TownBench bench;
    bench.port->play({.kind = Fault::Kind::Answer, .status = 429, .headers = {{"retry-after", "600"}},
                      .onlyWrites = true}, 0, 1);
    sync::OutboxRunner runner(bench.store, bench.host, bench.portFor(), bench.clock);
    const OutboxId first = bench.queue(QStringLiteral("Primero"));
    const OutboxId second = bench.queue(QStringLiteral("Segundo"));
    QVERIFY(runner.start());
    QTRY_COMPARE(bench.row(first).attempts, 1);
    QTRY_VERIFY(runner.isIdle());
    QCOMPARE(bench.row(second).attempts, 0);
    bench.clock.advance(599s);
    QTRY_VERIFY(runner.isIdle());
    QCOMPARE(bench.row(second).attempts, 0);
    bench.clock.advance(2s);
    QTRY_COMPARE(bench.row(first).state, State::Sent);
    QTRY_COMPARE(bench.row(second).state, State::Sent);
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
    QTRY_VERIFY(runner.isIdle());
    QCOMPARE(bench.row(id).state, State::Unknown);
    bench.clock.advance(4min);
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

void tst_OutboxRunner::looksAgainAfterSigningIn()
{
    TownBench bench(false);
    bench.port->play({.kind = Fault::Kind::CutAfter, .onlyWrites = true}, 0, 1);
    sync::OutboxRunner runner(bench.store, bench.host, bench.portFor(), bench.clock);
    const OutboxId id = bench.queue(QStringLiteral("Con otra llave"));
    QVERIFY(runner.start());
    QTRY_COMPARE(bench.row(id).state, State::Unknown);
    bench.port->play({.kind = Fault::Kind::Answer, .status = 401});
    QSignalSpy stuck(&runner, &sync::OutboxRunner::stuck);
    bench.clock.advance(10s);
    QTRY_COMPARE(stuck.size(), 1);
    QVERIFY(!bench.row(id).error.isEmpty()); // it says why a person is to look
    QTRY_VERIFY(runner.isIdle());
    bench.port->clear();
    bench.port->forget();
    bench.clock.advance(1h);
    QTRY_VERIFY(runner.isIdle());
    QVERIFY(bench.port->requests().isEmpty()); // left to a person
    QCOMPARE(bench.row(id).state, State::Unknown);
    runner.credentialsChanged();
    QTRY_COMPARE(bench.row(id).state, State::Sent);
    QVERIFY(!bench.row(id).receipt->remoteId.isEmpty());
    QCOMPARE(bench.published(QStringLiteral("Con otra llave")), 1);
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
    QTRY_VERIFY(runner.isIdle());
    bench.clock.advance(4min);
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

void tst_OutboxRunner::takesOverTheSending()
{
    TownBench bench;
    sync::OutboxRunner one(bench.store, bench.host, bench.portFor(), bench.clock);
    QVERIFY(one.start());
    QTRY_VERIFY(one.isIdle());
    sync::OutboxRunner other(bench.store, bench.host, bench.portFor(), bench.clock);
    QSignalSpy told(&other, &sync::OutboxRunner::otherSendsChanged);
    other.startWhenFree();
    QVERIFY(other.otherSends());
    QCOMPARE(told.size(), 1);
    bench.clock.advance(1min);
    QVERIFY(other.otherSends());
    one.stop();
    bench.clock.advance(5s);
    QTRY_VERIFY(other.holdsLock());
    QVERIFY(!other.otherSends());
    QCOMPARE(told.size(), 2);
    const OutboxId id = bench.queue(QStringLiteral("Ahora yo"));
    QTRY_COMPARE(bench.row(id).state, State::Sent);
    other.stop();
    bench.clock.advance(1min);
    QVERIFY(!other.holdsLock());
}

void tst_OutboxRunner::takesOverWhenTheOtherWroteItsLast()
{
    TownBench bench;
    sync::OutboxRunner one(bench.store, bench.host, bench.portFor(), bench.clock);
    QVERIFY(one.start());
    QTRY_VERIFY(one.isIdle());
    sync::OutboxRunner other(bench.store, bench.host, bench.portFor(), bench.clock);
    other.startWhenFree();
    one.stop();
    QVERIFY(other.otherSends());
    // The clock stands still: no look at the lock falls due.
    const OutboxId id = bench.queue(QStringLiteral("Sin esperar"));
    QTRY_COMPARE(bench.row(id).state, State::Sent);
    QVERIFY(other.holdsLock());
}

void tst_OutboxRunner::waitsForASlowServer()
{
    TownBench bench(false);
    bench.port->play({.kind = Fault::Kind::Answer, .status = 504, .onlyWrites = true}, 0, 1);
    sync::OutboxRunner runner(bench.store, bench.host, bench.portFor(), bench.clock);
    const OutboxId id = bench.queue(QStringLiteral("Con calma"));
    QVERIFY(runner.start());
    QTRY_COMPARE(bench.row(id).state, State::Unknown);
    QTRY_VERIFY(runner.isIdle() || !bench.port->requests().isEmpty());
    bench.port->forget();
    bench.clock.advance(10s);
    QTRY_VERIFY(!bench.port->requests().isEmpty());
    QTRY_VERIFY(runner.isIdle());
    // What stood behind the server that timed out gets there at last.
    bench.clock.advance(1min);
    QCOMPARE(post(bench, QStringLiteral("Con calma")), 201);
    bench.clock.advance(4min);
    QTRY_COMPARE(bench.row(id).state, State::Sent);
    QCOMPARE(bench.row(id).attempts, 1);
    QCOMPARE(bench.published(QStringLiteral("Con calma")), 1);
}

void tst_OutboxRunner::waitsForTheKeychain_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("detail");
    QTest::newRow("closed") << int(ErrorKind::Storage) << QString();
    QTest::newRow("nothing in it") << int(ErrorKind::Auth) << QStringLiteral("no token kept");
}

void tst_OutboxRunner::waitsForTheKeychain()
{
    QFETCH(int, kind);
    QFETCH(QString, detail);
    TownBench bench;
    const auto port = std::make_shared<LockedPort>(*bench.town);
    port->error->kind = ErrorKind(kind);
    port->error->detail = detail;
    sync::OutboxRunner runner(bench.store, bench.host, [&](const Account &, const AdapterInfo &) { return port; },
                              bench.clock);
    QSignalSpy stuck(&runner, &sync::OutboxRunner::stuck);
    const OutboxId one = bench.queue(QStringLiteral("Uno"));
    const OutboxId two = bench.queue(QStringLiteral("Dos"));
    QVERIFY(runner.start());
    QTRY_VERIFY(runner.isIdle());
    QCOMPARE(port->asked, 1); // the first finds out for all
    QCOMPARE(bench.row(one).state, State::Queued);
    QVERIFY(!bench.row(one).error.isEmpty());
    QCOMPARE(bench.row(two).state, State::Queued);
    QCOMPARE(bench.row(two).attempts, 0);
    QCOMPARE(stuck.size(), 0);
    port->error.reset();
    runner.credentialsChanged();
    QTRY_COMPARE(bench.row(one).state, State::Sent);
    QTRY_COMPARE(bench.row(two).state, State::Sent);
}

void tst_OutboxRunner::asksNobodyWithoutACredential()
{
    TownBench bench(false);
    const auto port = std::make_shared<LockedPort>(*bench.town);
    port->error->kind = ErrorKind::Auth;
    port->error->detail = QStringLiteral("no token kept");
    const OutboxId id = bench.queue(QStringLiteral("¿Está?"));
    QVERIFY(bench.write(journal::outboxSending(id, 1)));
    QCOMPARE(post(bench, QStringLiteral("¿Está?")), 201);
    sync::OutboxRunner runner(bench.store, bench.host, [&](const Account &, const AdapterInfo &) { return port; },
                              bench.clock);
    QSignalSpy stuck(&runner, &sync::OutboxRunner::stuck);
    QVERIFY(runner.start());
    QTRY_COMPARE(bench.row(id).state, State::Unknown);
    bench.clock.advance(10s);
    QTRY_COMPARE(port->asked, 1);
    QCOMPARE(stuck.size(), 0); // not a person's to decide yet
    port->error.reset();
    bench.clock.advance(10s);
    QTRY_COMPARE(bench.row(id).state, State::Sent);
}

void tst_OutboxRunner::aProofCountsWhateverAPersonSaid_data()
{
    QTest::addColumn<int>("then");
    QTest::newRow("absent") << 0;
    QTest::newRow("absent, send again") << 1;
    QTest::newRow("absent, and the corrected text queued") << 2;
}

void tst_OutboxRunner::aProofCountsWhateverAPersonSaid()
{
    QFETCH(int, then);
    TownBench bench(false);
    bench.port->play({.kind = Fault::Kind::CutAfter, .onlyWrites = true}, 0, 1);
    sync::OutboxRunner runner(bench.store, bench.host, bench.portFor(), bench.clock);
    const OutboxId id = bench.queue(QStringLiteral("Sí que llegó"));
    QVERIFY(runner.start());
    QTRY_COMPARE(bench.row(id).state, State::Unknown);
    bench.port->play({.kind = Fault::Kind::Late}, 0, 1);
    bench.port->forget();
    bench.clock.advance(10s);
    QTRY_COMPARE(bench.port->requests().size(), 1);
    // While it is being looked for, somebody decides.
    QVERIFY(bench.write(journal::outboxResolved(id, false, {}, bench.person)));
    const OutboxId second(QStringLiteral("second"));
    if (then == 1)
        QVERIFY(bench.write(journal::outboxRequeued(id, {}, {}, bench.person)));
    if (then == 2) {
        const OutboxItem row = bench.row(id);
        Piece piece;
        piece.text = QStringLiteral("Sí que llegó, corregido");
        QVERIFY(bench.write(journal::draftRevised(row.draft, row.account, {}, piece, bench.person)));
        QVERIFY(TownBench::wait(bench.store.append({journal::outboxCancelled(id, {}, bench.person),
                                                    journal::outboxQueued(second, row.draft, row.account, piece, {}, {},
                                                                          bench.person)})));
    }
    bench.port->release();
    QTRY_COMPARE(bench.row(id).state, State::Sent);
    QVERIFY(!bench.row(id).receipt->remoteId.isEmpty());
    QTRY_VERIFY(runner.isIdle());
    QCOMPARE(bench.published(QStringLiteral("Sí que llegó")), 1);
    if (then != 2)
        return;
    QCOMPARE(bench.row(second).state, State::Failed);
    QVERIFY(!bench.row(second).error.isEmpty());
    QCOMPARE(bench.published(QStringLiteral("Sí que llegó, corregido")), 0);
    QVERIFY(!bench.write(journal::outboxRequeued(second, {}, {}, bench.person)));
}

void tst_OutboxRunner::looksUpWhatCameWithABackup()
{
    TownBench bench(false);
    const TimePoint hour = bench.clock.now() + 1h;
    const OutboxId sent = bench.queue(QStringLiteral("Salió después de la copia"));
    const OutboxId scheduled = bench.queue(QStringLiteral("A su hora"), hour);
    const OutboxId refused = bench.queue(QStringLiteral("Rechazado"));
    QVERIFY(bench.write(journal::outboxFailed(refused, {ErrorKind::Rejected, QStringLiteral("no")})));
    const auto backup = TownBench::wait(bench.store.backUp());
    QVERIFY(backup);
    sync::OutboxRunner before(bench.store, bench.host, bench.portFor(), bench.clock);
    QVERIFY(before.start());
    QTRY_COMPARE(bench.row(sent).state, State::Sent);

    // The file is lost; its backup takes its place.
    const QString folder = bench.folder.filePath(QStringLiteral("again"));
    QVERIFY(QDir().mkpath(folder + QStringLiteral("/backups")));
    QVERIFY(QFile::copy(*backup, folder + QStringLiteral("/backups/") + QFileInfo(*backup).fileName()));
    QFile damaged(folder + QStringLiteral("/pregonero.sqlite"));
    QVERIFY(damaged.open(QIODevice::WriteOnly));
    damaged.close();
    store::Store store(folder, bench.clock);
    store::Ledger ledger(store);
    QVERIFY(!TownBench::wait(store.open()));
    QVERIFY(TownBench::wait(store.setDamagedAside()));
    QVERIFY(TownBench::wait(store.open()));
    const auto row = [&](const OutboxId &id) { return TownBench::wait(ledger.outboxItem(id)).value_or(OutboxItem{}); };
    QCOMPARE(row(sent).state, State::Queued);

    sync::OutboxRunner runner(store, bench.host, bench.portFor(), bench.clock);
    QVERIFY(runner.start());
    QTRY_VERIFY(runner.isIdle()); // nothing can be signed yet, so nothing is sent
    QCOMPARE(row(sent).state, State::Queued);
    store.setWriter(*journal::SigningKey::generate());
    bench.clock.advance(5s);
    QTRY_COMPARE(row(sent).state, State::Unknown);
    QCOMPARE(row(scheduled).state, State::Unknown);
    QCOMPARE(row(refused).state, State::Unknown);
    const auto digest = TownBench::wait(ledger.projectionDigest());
    QVERIFY(TownBench::wait(ledger.rebuild()));
    QCOMPARE(TownBench::wait(ledger.projectionDigest()), digest);

    bench.clock.advance(10s);
    QTRY_COMPARE(row(sent).state, State::Sent);
    QCOMPARE(bench.published(QStringLiteral("Salió después de la copia")), 1);
    QTRY_VERIFY(runner.isIdle());
    bench.clock.advance(5min);
    QTRY_COMPARE(row(refused).state, State::Failed); // a person decides
    QTRY_COMPARE(row(scheduled).state, State::Failed);
    QVERIFY(row(scheduled).error.contains(QStringLiteral("Choose the hour again")));
    QCOMPARE(row(scheduled).notBefore, hour);
    bench.clock.advance(2h);
    QTRY_VERIFY(runner.isIdle());
    QCOMPARE(bench.published(QStringLiteral("A su hora")), 0);
    QCOMPARE(bench.published(QStringLiteral("Rechazado")), 0);
    // Once: a later start finds nothing to doubt.
    runner.stop();
    QTRY_VERIFY(!runner.holdsLock());
    sync::OutboxRunner later(store, bench.host, bench.portFor(), bench.clock);
    QVERIFY(later.start());
    QTRY_VERIFY(later.isIdle());
    QCOMPARE(row(scheduled).state, State::Failed);
    QCOMPARE(row(refused).state, State::Failed);
}

void tst_OutboxRunner::sendsNothingThatWasTakenBackSinceTheBackup()
{
    TownBench bench(false);
    const OutboxId queued = bench.queue(QStringLiteral("En cola"));
    const OutboxId sending = bench.queue(QStringLiteral("De camino"));
    const OutboxId unknown = bench.queue(QStringLiteral("Sin confirmar"));
    QVERIFY(bench.write(journal::outboxSending(sending, 1)));
    QVERIFY(bench.write(journal::outboxSending(unknown, 1)));
    QVERIFY(bench.write(journal::outboxUnknown(unknown, {ErrorKind::Timeout, QStringLiteral("?")})));
    // What a copy holds; whatever became of it since is not in it.
    QFile mark(bench.store.folder() + QStringLiteral("/restored.mark"));
    QVERIFY(mark.open(QIODevice::WriteOnly));
    mark.close();
    bench.clock.advance(1h);
    sync::OutboxRunner runner(bench.store, bench.host, bench.portFor(), bench.clock);
    QSignalSpy stuck(&runner, &sync::OutboxRunner::stuck);
    QVERIFY(runner.start());
    QTRY_COMPARE(bench.row(queued).state, State::Unknown);
    const auto digest = TownBench::wait(bench.ledger.projectionDigest());
    QVERIFY(TownBench::wait(bench.ledger.rebuild()));
    QCOMPARE(TownBench::wait(bench.ledger.projectionDigest()), digest);
    for (int i = 0; i < 3; ++i) {
        bench.clock.advance(10min);
        QTRY_VERIFY(runner.isIdle());
    }
    QTRY_COMPARE(stuck.size(), 3);
    for (const OutboxId &id : {queued, sending, unknown}) {
        QCOMPARE(bench.row(id).state, State::Failed);
        QVERIFY(bench.row(id).error.contains(QStringLiteral("backup")));
    }
    for (const auto *text : {"En cola", "De camino", "Sin confirmar"})
        QCOMPARE(bench.published(QString::fromUtf8(text)), 0);
    // Whoever wants it still says so.
    QVERIFY(bench.write(journal::outboxRequeued(unknown, {}, {}, bench.person)));
    QTRY_COMPARE(bench.row(unknown).state, State::Sent);
}

void tst_OutboxRunner::aClockSetBackIsNoProofOfAbsence()
{
    TownBench bench(false);
    const TimePoint right = bench.clock.now();
    // It is sent by a clock that runs ahead; the answer is lost, and the post is on the network with its right hour.
    bench.clock.set(right + 48h);
    const OutboxId id = bench.queue(QStringLiteral("Una vez"));
    QVERIFY(bench.write(journal::outboxSending(id, 1)));
    bench.clock.set(right);
    QCOMPARE(post(bench, QStringLiteral("Una vez")), 201);
    QVERIFY(bench.write(journal::outboxUnknown(id, {ErrorKind::Timeout, QStringLiteral("?")})));
    sync::OutboxRunner runner(bench.store, bench.host, bench.portFor(), bench.clock);
    QSignalSpy stuck(&runner, &sync::OutboxRunner::stuck);
    QVERIFY(runner.start());
    for (int i = 0; i < 3; ++i) {
        bench.clock.advance(5min);
        QTRY_VERIFY(runner.isIdle());
    }
    QTRY_COMPARE(stuck.size(), 1);
    QCOMPARE(bench.row(id).state, State::Unknown);
    QVERIFY(bench.row(id).error.contains(QStringLiteral("clock")));
    QCOMPARE(bench.published(QStringLiteral("Una vez")), 1);
}

void tst_OutboxRunner::aClockSetBackHoldsNothingUp()
{
    TownBench bench;
    bench.port->play({.kind = Fault::Kind::CutBefore, .onlyWrites = true}, 0, 1);
    sync::OutboxRunner runner(bench.store, bench.host, bench.portFor(), bench.clock);
    const TimePoint right = bench.clock.now();
    bench.clock.set(right + 24h * 365);
    const OutboxId id = bench.queue(QStringLiteral("No dentro de un año"));
    const OutboxId scheduled = bench.queue(QStringLiteral("A su hora"), bench.clock.now() + 1h);
    QVERIFY(runner.start());
    QTRY_COMPARE(bench.row(id).attempts, 1);
    QTRY_COMPARE(bench.row(id).state, State::Queued);
    bench.clock.set(right);
    bench.clock.advance(1min);
    QTRY_COMPARE(bench.row(id).state, State::Sent);
    QCOMPARE(bench.row(scheduled).state, State::Queued); // an hour that a person chose is hers
}

void tst_OutboxRunner::whatAPersonDecidedWaitsForNothingOlder()
{
    TownBench bench(false);
    bench.port->play({.kind = Fault::Kind::CutAfter, .onlyWrites = true}, 0, 1);
    sync::OutboxRunner runner(bench.store, bench.host, bench.portFor(), bench.clock);
    const OutboxId id = bench.queue(QStringLiteral("Otra vez, por favor"));
    QVERIFY(runner.start());
    QTRY_COMPARE(bench.row(id).state, State::Unknown);
    bench.port->play({.kind = Fault::Kind::Answer, .status = 429, .headers = {{"retry-after", "86400"}}}, 0, 1);
    bench.port->forget();
    bench.clock.advance(10s);
    QTRY_COMPARE(bench.port->requests().size(), 1); // it is looked for, and the network says: tomorrow
    const OutboxId next = bench.queue(QStringLiteral("La siguiente"));
    QTRY_COMPARE(bench.row(next).state, State::Sent); // so it was put aside
    bench.clock.advance(1s);
    QVERIFY(bench.write(journal::outboxResolved(id, false, {}, bench.person)));
    QVERIFY(bench.write(journal::outboxRequeued(id, {}, {}, bench.person)));
    QTRY_COMPARE(bench.row(id).state, State::Sent);
}

void tst_OutboxRunner::aSecondCutIsLookedUpAnew()
{
    TownBench bench(false);
    const QString text = QStringLiteral("Dos veces cortado");
    bench.port->play({.kind = Fault::Kind::CutAfter, .onlyWrites = true}, 0, 1);
    sync::OutboxRunner runner(bench.store, bench.host, bench.portFor(), bench.clock);
    QSignalSpy stuck(&runner, &sync::OutboxRunner::stuck);
    const OutboxId id = bench.queue(text);
    QVERIFY(runner.start());
    QTRY_COMPARE(bench.row(id).state, State::Unknown);
    bench.port->play({.kind = Fault::Kind::Answer, .status = 401});
    bench.clock.advance(10s);
    QTRY_COMPARE(stuck.size(), 1);
    QTRY_VERIFY(runner.isIdle());
    // A person takes it for absent and sends it again; that is cut off too.
    bench.port->play({.kind = Fault::Kind::CutAfter, .onlyWrites = true}, 0, 1);
    bench.clock.advance(1s);
    QVERIFY(bench.write(journal::outboxResolved(id, false, {}, bench.person)));
    bench.clock.advance(1s);
    QVERIFY(bench.write(journal::outboxRequeued(id, {}, {}, bench.person)));
    QTRY_COMPARE(bench.row(id).attempts, 2);
    QTRY_COMPARE(bench.row(id).state, State::Unknown);
    bench.port->forget();
    bench.clock.advance(10s);
    QTRY_VERIFY(!bench.port->requests().isEmpty());
    QTRY_COMPARE(stuck.size(), 2); // it is there twice by now, which no program can tell apart
    QCOMPARE(bench.row(id).state, State::Unknown);
}

void tst_OutboxRunner::aRowLeftToAPersonSaysWhy()
{
    TownBench bench(false);
    const OutboxId id = bench.queue(QStringLiteral("¿Cuál de los dos?"));
    QVERIFY(bench.write(journal::outboxSending(id, 1)));
    for (int i = 0; i < 2; ++i)
        QCOMPARE(post(bench, QStringLiteral("¿Cuál de los dos?")), 201);
    sync::OutboxRunner runner(bench.store, bench.host, bench.portFor(), bench.clock);
    QSignalSpy stuck(&runner, &sync::OutboxRunner::stuck);
    QVERIFY(runner.start());
    QTRY_COMPARE(bench.row(id).state, State::Unknown);
    bench.clock.advance(10s);
    QTRY_COMPARE(stuck.size(), 1);
    QVERIFY(!bench.row(id).error.isEmpty());
    QCOMPARE(stuck.first().at(1).toString(), bench.row(id).error);
}

void tst_OutboxRunner::uploadsAreRepeatedLessAndLess()
{
    TownBench bench;
    const QByteArray bytes = "una foto";
    Attachment picture{{}, QStringLiteral("image/png"), QCryptographicHash::hash(bytes, QCryptographicHash::Sha256), {}};
    picture.path = bench.store.mediaFolder() + u'/' + QString::fromLatin1(picture.sha256.toHex()) + QStringLiteral(".png");
    QFile file(picture.path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    const DraftId draft(newUuid(bench.clock.now()));
    const OutboxId id(newUuid(bench.clock.now()));
    Piece piece;
    piece.text = QStringLiteral("Con foto");
    piece.media = {picture};
    QVERIFY(bench.write(journal::draftRevised(draft, bench.account.id, {}, piece, bench.person)));
    QVERIFY(bench.write(journal::outboxQueued(id, draft, bench.account.id, piece, {}, {}, bench.person)));
    // A store that takes no entry, as on a full disk.
    store::Store mute(bench.store.folder(), bench.clock);
    QVERIFY(TownBench::wait(mute.open()));
    sync::OutboxRunner runner(mute, bench.host, bench.portFor(), bench.clock);
    QVERIFY(runner.start());
    const auto uploads = [&] {
        return std::ranges::count_if(bench.port->requests(), [](const HttpRequest &request) {
            return request.url.path().endsWith(QStringLiteral("/media"));
        });
    };
    QTRY_COMPARE(uploads(), 1);
    for (int i = 0; i < 60; ++i) { // ten minutes
        QTRY_VERIFY(runner.isIdle());
        bench.clock.advance(10s);
    }
    QVERIFY2(uploads() >= 3 && uploads() <= 12, qPrintable(QString::number(uploads())));
    QCOMPARE(bench.row(id).state, State::Queued);
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
