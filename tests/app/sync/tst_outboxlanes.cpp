// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/outboxrunner.h"
#include "tests/app/sync/townbench.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace pregonero;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using test::Fault;
using test::FaultyPort;
using test::TownBench;
using State = OutboxItem::State;

namespace {

/// Accounts of one town, each with a way out of its own that fails by itself.
struct Bench : TownBench
{
    Bench()
    {
        for (int i = 0; i < 3; ++i) {
            Account more = account;
            more.id = AccountId(newUuid(clock.now()));
            accounts.append(more);
            ports.insert(more.id, std::make_shared<FaultyPort>(*town));
            write(journal::accountAdded(more, person));
        }
    }

    sync::PortFor portFor()
    {
        return [this](const Account &of, const AdapterInfo &) { return ports.value(of.id); };
    }
    FaultyPort &port(int i) { return *ports.value(accounts.at(i).id); }

    OutboxId queue(int i, const QString &text, const QList<Attachment> &media = {})
    {
        const DraftId draft(newUuid(clock.now()));
        const OutboxId item(newUuid(clock.now()));
        Piece piece;
        piece.text = text;
        piece.media = media;
        const AccountId of = accounts.at(i).id;
        return write(journal::draftRevised(draft, of, {}, piece, person))
                && write(journal::outboxQueued(item, draft, of, piece, {}, {}, person))
            ? item
            : OutboxId();
    }

    /// A picture in the workspace, as attaching one leaves it.
    Attachment picture(const QByteArray &bytes, const QString &altText)
    {
        const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
        const Attachment picture{store.mediaFolder() + u'/' + QString::fromLatin1(hash.toHex()) + u".png"_s,
                                 u"image/png"_s, hash, altText};
        QFile file(picture.path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? picture : Attachment{};
    }

    QList<Account> accounts;
    QHash<AccountId, std::shared_ptr<FaultyPort>> ports;
};

int writes(const FaultyPort &port, QLatin1StringView path)
{
    return int(std::ranges::count_if(port.requests(), [&](const HttpRequest &request) {
        return request.method == "POST" && request.url.path().endsWith(path);
    }));
}

} // namespace

class tst_OutboxLanes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSilentNetworkHoldsUpItsOwnAccountAlone();
    void anUploadHoldsUpItsOwnAccountAlone();
    void whatAnotherAccountIsSendingIsNotCutOff();
    void manyAccountsAtOnce();
    void theLockIsHeldUntilEveryCallIsAnswered();
    void aPictureGoesOut();
    void aPictureThatChangedIsNotPublished_data();
    void aPictureThatChangedIsNotPublished();
    void whatWasTakenBackIsNotToldAsStuck();
    void theWayOutOutlivesTheDeadline();
    void aFileIsReadAside();
};

void tst_OutboxLanes::aSilentNetworkHoldsUpItsOwnAccountAlone()
{
    Bench bench;
    bench.port(0).play({.kind = Fault::Kind::Late, .onlyWrites = true}, 0, 1);
    sync::OutboxRunner runner(bench.store, bench.host, bench.portFor(), bench.clock);
    const OutboxId slow = bench.queue(0, u"Bloqueado"_s);
    const OutboxId next = bench.queue(0, u"Detrás"_s);
    const OutboxId urgent = bench.queue(1, u"Corte de agua"_s);
    QVERIFY(runner.start());
    QTRY_COMPARE(bench.row(urgent).state, State::Sent);
    QTRY_COMPARE(bench.row(slow).state, State::Sending);
    QVERIFY(!runner.isIdle());
    const OutboxId later = bench.queue(1, u"Y otro"_s);
    QTRY_COMPARE(bench.row(later).state, State::Sent);
    // On one account there is one call at a time.
    QCOMPARE(bench.row(next).state, State::Queued);
    QCOMPARE(writes(bench.port(0), "/posts"_L1), 1);
    bench.port(0).release();
    QTRY_COMPARE(bench.row(slow).state, State::Sent);
    QTRY_COMPARE(bench.row(next).state, State::Sent);
    QTRY_VERIFY(runner.isIdle());
    for (const auto &text : {u"Bloqueado"_s, u"Detrás"_s, u"Corte de agua"_s, u"Y otro"_s})
        QCOMPARE(bench.published(text), 1);
}

void tst_OutboxLanes::anUploadHoldsUpItsOwnAccountAlone()
{
    Bench bench;
    bench.port(0).play({.kind = Fault::Kind::Late, .onlyWrites = true}, 0, 1);
    sync::OutboxRunner runner(bench.store, bench.host, bench.portFor(), bench.clock);
    const OutboxId video = bench.queue(0, u"Un vídeo largo"_s, {bench.picture("uno", u"La plaza"_s)});
    const OutboxId urgent = bench.queue(1, u"Corte de agua"_s);
    QVERIFY(runner.start());
    QTRY_COMPARE(writes(bench.port(0), "/media"_L1), 1);
    QTRY_COMPARE(bench.row(urgent).state, State::Sent);
    QCOMPARE(bench.row(video).state, State::Queued);
    bench.port(0).release();
    QTRY_COMPARE(bench.row(video).state, State::Sent);
    QCOMPARE(writes(bench.port(0), "/media"_L1), 1);
}

void tst_OutboxLanes::whatAnotherAccountIsSendingIsNotCutOff()
{
    Bench bench;
    bench.port(0).play({.kind = Fault::Kind::Late, .onlyWrites = true}, 0, 1);
    sync::OutboxRunner runner(bench.store, bench.host, bench.portFor(), bench.clock);
    const OutboxId cut = bench.queue(1, u"Cortado"_s);
    QVERIFY(bench.write(journal::outboxSending(cut, 1))); // what a killed program leaves
    const OutboxId mine = bench.queue(0, u"En la mano"_s);
    QVERIFY(runner.start());
    QTRY_COMPARE(bench.row(cut).state, State::Unknown);
    QTRY_COMPARE(bench.row(mine).state, State::Sending);
    const OutboxId other = bench.queue(2, u"Entretanto"_s); // and it looks again
    QTRY_COMPARE(bench.row(other).state, State::Sent);
    QCOMPARE(bench.row(mine).state, State::Sending);
    bench.port(0).release();
    QTRY_COMPARE(bench.row(mine).state, State::Sent);
    QCOMPARE(bench.row(mine).attempts, 1);
}

void tst_OutboxLanes::manyAccountsAtOnce()
{
    // No row is taken in hand twice, nor for one that was cut off.
    QTest::failOnWarning(QRegularExpression(u"refused by the record|not begun"_s));
    Bench bench;
    sync::OutboxRunner runner(bench.store, bench.host, bench.portFor(), bench.clock);
    QList<OutboxId> rows;
    for (int i = 0; i < 30; ++i)
        rows.append(bench.queue(i % 3, u"Parte %1"_s.arg(i)));
    QStringList order;
    connect(&runner, &sync::OutboxRunner::sent, this, [&](const OutboxId &id) { order.append(id.value()); });
    QVERIFY(runner.start());
    QTRY_COMPARE(order.size(), 30);
    QTRY_VERIFY(runner.isIdle());
    QList<qsizetype> last(3, -1);
    for (int i = 0; i < 30; ++i) { // each account's in their order
        const qsizetype place = order.indexOf(rows.at(i).value());
        QVERIFY(place > last.at(i % 3));
        last[i % 3] = place;
        QCOMPARE(bench.row(rows.at(i)).attempts, 1);
    }
}

void tst_OutboxLanes::theLockIsHeldUntilEveryCallIsAnswered()
{
    Bench bench;
    bench.port(0).play({.kind = Fault::Kind::Late, .onlyWrites = true});
    bench.port(1).play({.kind = Fault::Kind::Late, .onlyWrites = true});
    sync::OutboxRunner runner(bench.store, bench.host, bench.portFor(), bench.clock);
    const OutboxId one = bench.queue(0, u"Uno"_s);
    const OutboxId two = bench.queue(1, u"Dos"_s);
    const OutboxId never = bench.queue(0, u"Tres"_s);
    QVERIFY(runner.start());
    QTRY_COMPARE(writes(bench.port(0), "/posts"_L1) + writes(bench.port(1), "/posts"_L1), 2);
    runner.stop();
    QVERIFY(runner.holdsLock());
    bench.port(0).release();
    QTRY_COMPARE(bench.row(one).state, State::Sent);
    QVERIFY(runner.holdsLock());
    bench.port(1).release();
    QTRY_VERIFY(!runner.holdsLock());
    QCOMPARE(bench.row(two).state, State::Sent);
    QCOMPARE(bench.row(never).state, State::Queued);
}

void tst_OutboxLanes::aPictureGoesOut()
{
    Bench bench;
    sync::OutboxRunner runner(bench.store, bench.host, bench.portFor(), bench.clock);
    const OutboxId id = bench.queue(0, u"Mirad"_s, {bench.picture("uno", u"La plaza"_s), bench.picture("dos", {})});
    QVERIFY(runner.start());
    QTRY_COMPARE(bench.row(id).state, State::Sent);
    QCOMPARE(writes(bench.port(0), "/media"_L1), 2);
}

void tst_OutboxLanes::aPictureThatChangedIsNotPublished_data()
{
    QTest::addColumn<bool>("gone");
    QTest::addColumn<QString>("altText");
    QTest::addColumn<QString>("named");
    QTest::newRow("changed, described") << false << u"La plaza\nde noche"_s << u"the picture “La plaza de noche”"_s;
    QTest::newRow("changed, nothing said of it") << false << QString() << u"the picture"_s;
    QTest::newRow("gone") << true << u"La plaza"_s << u"“La plaza”"_s;
}

void tst_OutboxLanes::aPictureThatChangedIsNotPublished()
{
    QFETCH(bool, gone);
    QFETCH(QString, altText);
    QFETCH(QString, named);
    Bench bench;
    sync::OutboxRunner runner(bench.store, bench.host, bench.portFor(), bench.clock);
    const Attachment picture = bench.picture("como se adjuntó", altText);
    const OutboxId id = bench.queue(0, u"Mirad"_s, {picture});
    QFile file(picture.path);
    if (gone) {
        QVERIFY(file.remove());
    } else {
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("otra cosa");
        file.close();
    }
    QVERIFY(runner.start());
    QTRY_COMPARE(bench.row(id).state, State::Failed);
    const QString error = bench.row(id).error;
    QVERIFY2(error.contains(named) && error.contains(u"Attach it again"), qPrintable(error));
    QVERIFY2(!error.contains(QString::fromLatin1(picture.sha256.toHex())), qPrintable(error));
    QVERIFY(bench.port(0).requests().isEmpty());
}

void tst_OutboxLanes::whatWasTakenBackIsNotToldAsStuck()
{
    Bench bench;
    bench.port(0).play({.kind = Fault::Kind::Late, .onlyWrites = true}, 0, 1);
    sync::OutboxRunner runner(bench.store, bench.host, bench.portFor(), bench.clock);
    QSignalSpy stuck(&runner, &sync::OutboxRunner::stuck);
    const Attachment lost = bench.picture("dos", {});
    const OutboxId id = bench.queue(0, u"Mejor no"_s, {bench.picture("uno", {}), lost});
    QVERIFY(runner.start());
    QTRY_COMPARE(writes(bench.port(0), "/media"_L1), 1);
    // While the first file is on its way the text is taken back, and then the second file is not there.
    QVERIFY(bench.write(journal::outboxCancelled(id, {}, bench.person)));
    QVERIFY(QFile::remove(lost.path));
    bench.port(0).release();
    QTRY_VERIFY(runner.isIdle());
    QCOMPARE(bench.row(id).state, State::Cancelled);
    QCOMPARE(stuck.size(), 0);
}

void tst_OutboxLanes::theWayOutOutlivesTheDeadline()
{
    Bench bench;
    bench.port(0).play({.kind = Fault::Kind::Late, .onlyWrites = true}, 0, 1);
    QList<std::weak_ptr<HttpPort>> out; // of the lane, one for each row it takes in hand
    struct Passing final : HttpPort {
        explicit Passing(HttpPort &to) : inner(to) { }
        Call<HttpResponse> send(HttpRequest request, std::stop_token stop) override { return inner.send(request, stop); }
        HttpPort &inner;
    };
    sync::OutboxRunner runner(bench.store, bench.host, [&](const Account &of, const AdapterInfo &) {
        const auto port = std::make_shared<Passing>(*bench.ports.value(of.id));
        out.append(port);
        return port;
    }, bench.clock);
    const OutboxId id = bench.queue(0, u"Tarde"_s);
    QVERIFY(runner.start());
    QTRY_COMPARE(bench.row(id).state, State::Sending);
    QTRY_COMPARE(writes(bench.port(0), "/posts"_L1), 1);
    bench.clock.advance(61s);
    QTRY_COMPARE(bench.row(id).state, State::Unknown);
    const OutboxId next = bench.queue(0, u"Y otro"_s);
    QTRY_COMPARE(bench.row(next).state, State::Sent); // the lane has let the first one go
    QVERIFY(!out.first().expired()); // its adapter may go on asking
    bench.port(0).release();
    QTRY_VERIFY(out.first().expired());
}

void tst_OutboxLanes::aFileIsReadAside()
{
#ifdef Q_OS_UNIX
    Bench bench;
    // A file that gives nothing for as long as the test holds it: who reads it waits.
    Attachment slow = bench.picture("despacio", {});
    QVERIFY(QFile::remove(slow.path));
    const QByteArray path = QFile::encodeName(slow.path);
    QCOMPARE(::mkfifo(path.constData(), 0600), 0);
    const int pipe = ::open(path.constData(), O_RDWR | O_CLOEXEC);
    QVERIFY(pipe >= 0);
    QSemaphore sent;
    std::atomic<bool> late = false;
    const std::unique_ptr<QThread> holder(QThread::create([&] {
        late = !sent.tryAcquire(1, 15'000); // a thread of its own: the main one may be what waits
        const auto written = ::write(pipe, "despacio", 8);
        Q_UNUSED(written)
        ::close(pipe);
    }));
    holder->start();
    sync::OutboxRunner runner(bench.store, bench.host, bench.portFor(), bench.clock);
    const OutboxId video = bench.queue(0, u"Un vídeo"_s, {slow});
    const OutboxId urgent = bench.queue(1, u"Corte de agua"_s);
    QVERIFY(runner.start());
    QTRY_COMPARE_WITH_TIMEOUT(bench.row(urgent).state, State::Sent, 30s);
    QVERIFY(bench.port(0).requests().isEmpty());
    sent.release();
    holder->wait();
    QVERIFY(!late);
    QTRY_COMPARE(bench.row(video).state, State::Sent);
#else
    QSKIP("No named pipes here.");
#endif
}

QTEST_GUILESS_MAIN(tst_OutboxLanes)
#include "tst_outboxlanes.moc"
