// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main/workplace.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace pregonero;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Answers at first; then somebody locks it, and nobody is there to unlock it.
class LockedSecrets final : public SecretStore
{
public:
    Call<QByteArray> read(const QString &name) override { return locked ? never<QByteArray>() : m_inner->read(name); }
    Call<bool> write(const QString &name, const QByteArray &value) override
    {
        return locked ? never<bool>() : m_inner->write(name, value);
    }
    Call<bool> remove(const QString &name) override { return m_inner->remove(name); }
    bool lasting() const override { return true; }
    QString description() const override { return u"test"_s; }
    bool locked = false;

private:
    template<class T>
    Call<T> never()
    {
        auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        m_waiting.append(promise);
        return promise->future();
    }
    std::shared_ptr<SecretStore> m_inner = sessionSecrets();
    QList<std::shared_ptr<void>> m_waiting;
};

template<class T>
Result<T> wait(Call<T> call)
{
    std::optional<Result<T>> answer;
    QObject context;
    whenDone(std::move(call), &context, [&](Result<T> result) { answer = std::move(result); });
    if (!QTest::qWaitFor([&] { return answer.has_value(); }, 20'000))
        return fail(ErrorKind::Timeout, u"no answer in the test"_s);
    return std::move(*answer);
}

} // namespace

/// The whole workstation without its window.
class TestWorkplace final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    ManualClock m_clock{*fromIso(u"2026-03-10T09:00:00Z"_s)};
    std::shared_ptr<LockedSecrets> m_secrets;

    [[nodiscard]] Workplace::Options options() const
    {
        return {.folder = m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction())),
                .person = u"marta"_s, .secrets = m_secrets};
    }
    static QList<OutboxItem> outbox(Workplace &place) { return wait(store::Ledger(place.store()).outbox()).value_or(QList<OutboxItem>()); }

private Q_SLOTS:
    void init() { m_secrets = std::make_shared<LockedSecrets>(); }

    void closingDoesNotWaitForAKeychainThatNobodyUnlocks()
    {
        Workplace place(options(), m_clock);
        QVERIFY(wait(place.open()));
        QVERIFY(wait(place.writerReady()));
        m_secrets->locked = true;
        std::optional<Result<bool>> closed;
        whenDone(place.close(), this, [&](Result<bool> result) { closed = std::move(result); });
        m_clock.advance(Workplace::closingPatience - 1s);
        QCoreApplication::processEvents();
        QVERIFY(!closed);
        m_clock.advance(2s);
        QTRY_VERIFY(closed);
        QVERIFY(!*closed);
        QCOMPARE(closed->error().kind, ErrorKind::Timeout);
    }

    void closingKeepsTheEndOfTheRecord()
    {
        Workplace place(options(), m_clock);
        QVERIFY(wait(place.open()));
        QVERIFY(wait(place.settleInTown()));
        QVERIFY(wait(place.close()));
        const auto report = wait(place.desk().verifyJournalEnd());
        QVERIFY(report && report->whole() && report->endCompared && report->endOnly);
        QCOMPARE(report->entries, 0);
    }

    /// Also where a terminal made the workspace, or the keychain did not answer at the first start; never where somebody
    /// removed it.
    void theTownComesWhereNoAccountEverWas()
    {
        {
            Workplace place(options(), m_clock);
            QVERIFY(wait(place.open()));
        }
        Workplace place(options(), m_clock);
        QVERIFY(!wait(place.open())->created);
        QCOMPARE(wait(place.settleIfNew()), Result<bool>(true));
        const auto accounts = wait(store::Ledger(place.store()).accounts());
        QVERIFY(accounts && accounts->size() == 1);
        QVERIFY(wait(place.desk().removeAccount(accounts->first().id, u"we have our own"_s)));
        QCOMPARE(wait(place.settleIfNew()), Result<bool>(false));
    }

    /// The town's memory is a file that may be damaged: it says so itself, and holds up no account of the world's.
    void aBrokenTownIsNoKeychain()
    {
        const auto settled = [this] {
            Workplace place(options(), m_clock);
            return wait(place.open()) && wait(place.settleInTown());
        };
        QVERIFY(settled());
        QFile memory(options().folder + u"/town.jsonl"_s);
        QVERIFY(memory.open(QIODevice::WriteOnly | QIODevice::Truncate));
        memory.write("{\"town\":\"elsewhere\",\"opened\":\"2026-03-10T09:00:00Z\",\"speed\":1}\n");
        memory.close();
        Workplace place(options(), m_clock);
        QVERIFY(wait(place.open()));
        const auto accounts = wait(store::Ledger(place.store()).accounts());
        QVERIFY(accounts && accounts->size() == 1);
        Piece piece;
        piece.text = u"Mañana hay mercado"_s;
        const auto draft = wait(place.desk().newDraft(accounts->first().id, piece));
        QVERIFY(draft && wait(place.desk().queue(*draft)));
        QVERIFY(wait(place.writerReady()));
        place.desk().outbox().startWhenFree();
        QTRY_COMPARE(outbox(place).first().state, OutboxItem::State::Failed);
        const QString error = outbox(place).first().error;
        QVERIFY2(error.contains(u"town") && !error.contains(u"keychain"), qPrintable(error));
    }

    void whoWentOfflineIsOfflineAtTheNextStart()
    {
        {
            Workplace place(options(), m_clock);
            QVERIFY(wait(place.open()));
            QVERIFY(wait(place.settleInTown()));
            QVERIFY(wait(place.desk().setOffline(true)));
            Piece piece;
            piece.text = u"Mañana hay mercado"_s;
            const auto accounts = wait(store::Ledger(place.store()).accounts());
            QVERIFY(accounts && accounts->size() == 1);
            const auto draft = wait(place.desk().newDraft(accounts->first().id, piece));
            QVERIFY(draft && wait(place.desk().queue(*draft)));
        }
        Workplace place(options(), m_clock);
        QVERIFY(wait(place.open()));
        QVERIFY(place.desk().isOffline());
        QVERIFY(wait(place.writerReady()));
        place.desk().outbox().startWhenFree();
        QTRY_VERIFY(place.desk().outbox().isIdle());
        m_clock.advance(1h);
        QCoreApplication::processEvents();
        QCOMPARE(outbox(place).first().state, OutboxItem::State::Queued); // held, as it was left
        QVERIFY(wait(place.desk().setOffline(false)));
        QTRY_COMPARE(outbox(place).first().state, OutboxItem::State::Sent);
    }

    /// Somebody sets the computer's clock by a day, both ways, while a text waits for its hour and news is fetched.
    void aClockThatJumpsSendsNothingTwiceAndStopsNothing()
    {
        Workplace place(options(), m_clock);
        Desk &desk = place.desk();
        QVERIFY(wait(place.open()));
        const auto account = wait(place.settleInTown());
        QVERIFY(account);
        QVERIFY(wait(desk.fetch()));
        desk.outbox().startWhenFree();
        QSignalSpy refreshed(&desk.refresher(), &sync::Refresher::finished);
        desk.refresher().start(5min);
        Piece piece;
        piece.text = u"Mañana hay mercado"_s;
        const auto draft = wait(desk.newDraft(*account, piece));
        QVERIFY(draft);
        const TimePoint hour = m_clock.now() + 2h;
        const auto item = wait(desk.queue(*draft, Schedule{hour, u"Europe/Madrid"_s}));
        QVERIFY(item);

        const auto aRefreshComes = [&] {
            refreshed.clear();
            m_clock.advance(6min);
            return QTest::qWaitFor([&] { return !refreshed.isEmpty(); }, 20'000);
        };
        QVERIFY(aRefreshComes());
        m_clock.set(m_clock.now() - 24h);
        QVERIFY2(aRefreshComes(), "set back, news comes as before");
        QVERIFY(aRefreshComes());
        QCOMPARE(outbox(place).first().state, OutboxItem::State::Queued);
        m_clock.advance(3h); // its hour as the time passes, not as the clock says
        QCoreApplication::processEvents();
        QVERIFY(wait(desk.fetch()));
        QCOMPARE(outbox(place).first().state, OutboxItem::State::Queued);

        m_clock.set(hour + 22h);
        QTRY_COMPARE(outbox(place).first().state, OutboxItem::State::Sent);
        QVERIFY(aRefreshComes());
        m_clock.set(hour - 1h); // and back once more: what is sent stays sent
        QVERIFY(aRefreshComes());
        m_clock.advance(3h);
        QVERIFY(wait(desk.fetch()));
        const auto rows = outbox(place);
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.first().attempts, 1);
        const auto found = wait(store::Archive(place.store()).feed({.search = u"\"Mañana hay mercado\""_s}));
        QVERIFY(found);
        QCOMPARE(std::ranges::count_if(*found, [](const auto &row) { return row.post.own; }), 1);
        const auto report = wait(desk.verifyJournal());
        QVERIFY(report && report->whole());
    }
};

QTEST_GUILESS_MAIN(TestWorkplace)
#include "tst_workplace.moc"
