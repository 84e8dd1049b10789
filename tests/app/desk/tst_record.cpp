// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/acts.h"
#include "app/secrets/names.h"
#include "tests/app/desk/deskbench.h"

#include <QJsonArray>

using namespace pregonero;
using namespace pregonero::test;
using namespace Qt::StringLiterals;

/// What is kept of the record's end, and what becomes of it when that end is rightly another one.
class TestRecord final : public QObject
{
    Q_OBJECT

    /// As if the record had once been longer: a safety copy was put in place.
    static void loseTheEnd(DeskBench &bench)
    {
        QVERIFY(DeskBench::wait(bench.desk.keepHeads()));
        const QString name = headsSecret(bench.store.folder());
        GET(heads, bench.secrets->read(name));
        QJsonObject head = QJsonDocument::fromJson(heads).array().at(0).toObject();
        head[u"sequence"] = head[u"sequence"].toInteger() + 10;
        QVERIFY(DeskBench::wait(bench.secrets->write(name, QJsonDocument(QJsonArray{head}).toJson())));
    }

private Q_SLOTS:
    void aStartLooksOnlyAtWhatCameSince()
    {
        DeskBench bench;
        (void)bench.draft(u"Mañana hay mercado"_s);
        GET(first, bench.desk.verifyJournalEnd());
        QVERIFY(first.whole() && !first.endOnly && !first.endCompared); // nothing was kept yet: all of it
        QVERIFY(DeskBench::wait(bench.desk.keepHeads()));
        (void)bench.draft(u"Pasado también"_s);
        GET(next, bench.desk.verifyJournalEnd());
        QVERIFY(next.whole() && next.endOnly && next.endCompared);
        QCOMPARE(next.entries, 1);
        GET(all, bench.desk.verifyJournal());
        QVERIFY(all.whole() && !all.endOnly);
        QVERIFY(all.entries > next.entries);
    }

    void anEndThatIsRightlyAnotherIsAcknowledged()
    {
        DeskBench bench;
        (void)bench.draft(u"Mañana hay mercado"_s);
        loseTheEnd(bench);
        GET(cut, bench.desk.verifyJournalEnd());
        QVERIFY(!cut.whole() && cut.onlyEndDiffers() && !cut.endOnly);
        const auto silent = DeskBench::wait(bench.desk.acknowledgeEnd(u"  "_s));
        QVERIFY(!silent && silent.error().kind == ErrorKind::Rejected);
        GET(done, bench.desk.acknowledgeEnd(u"The copy of Monday was put in place: the disk was damaged."_s));
        QVERIFY(done);
        GET(whole, bench.desk.verifyJournal());
        QVERIFY2(whole.whole(), whole.whole() ? "" : qPrintable(whole.faults.first().message));
        QVERIFY(whole.endCompared);
        QCOMPARE(whole.acknowledged, 1); // it does not pass in silence: the record says so for ever
        const QString file = bench.folder.filePath(u"record.jsonl"_s);
        GET(entries, bench.desk.exportJournal(file));
        QFile exported(file);
        QVERIFY(exported.open(QIODevice::ReadOnly));
        const QByteArray lines = exported.readAll();
        QVERIFY(lines.contains("record.end-acknowledged") && lines.contains("The copy of Monday"));
        GET(rebuilt, bench.desk.rebuildJournal());
        QCOMPARE(rebuilt, entries);
    }

    void anEndThatFitsHasNothingToAcknowledge()
    {
        DeskBench bench;
        const auto never = DeskBench::wait(bench.desk.acknowledgeEnd(u"because"_s));
        QVERIFY(!never && never.error().kind == ErrorKind::Rejected);
        (void)bench.draft(u"Mañana hay mercado"_s);
        QVERIFY(DeskBench::wait(bench.desk.keepHeads()));
        GET(before, bench.ledger.entryCount());
        const auto fits = DeskBench::wait(bench.desk.acknowledgeEnd(u"because"_s));
        QVERIFY(!fits && fits.error().kind == ErrorKind::Rejected);
        GET(after, bench.ledger.entryCount());
        QCOMPARE(after, before);
    }

    void whatIsKeptIsTheEndAfterTheLastEntry()
    {
        /// A keychain that takes its time: something is recorded while it writes.
        class Slow final : public SecretStore
        {
        public:
            explicit Slow(std::shared_ptr<SecretStore> inner) : m_inner(std::move(inner)) { }
            Call<QByteArray> read(const QString &name) override { return m_inner->read(name); }
            Call<bool> write(const QString &name, const QByteArray &value) override
            {
                if (!meanwhile)
                    return m_inner->write(name, value);
                return andAlways(std::exchange(meanwhile, {})(), &context,
                                 [this, name, value](const auto &) { return m_inner->write(name, value); });
            }
            Call<bool> remove(const QString &name) override { return m_inner->remove(name); }
            bool lasting() const override { return true; }
            QString description() const override { return u"test"_s; }
            std::function<Call<QList<journal::Entry>>()> meanwhile;
            QObject context;

        private:
            std::shared_ptr<SecretStore> m_inner;
        };
        DeskBench bench;
        const auto keychain = std::make_shared<Slow>(bench.secrets);
        Desk desk(Desk::Services{bench.store, bench.host, bench.network, keychain, bench.refresher, bench.outbox,
                                 bench.portFor(), bench.clock, bench.person,
                                 Awaited<bool>(answered<bool>(true), &bench.store)});
        (void)bench.draft(u"Mañana hay mercado"_s);
        keychain->meanwhile = [&bench] { return bench.store.append({journal::wordAdded(u"es"_s, u"última"_s, u"marta"_s)}); };
        QVERIFY(DeskBench::wait(desk.keepHeads()));
        GET(heads, bench.ledger.heads());
        GET(kept, bench.secrets->read(headsSecret(bench.store.folder())));
        QCOMPARE(QJsonDocument::fromJson(kept).array().at(0)[u"sequence"].toInteger(), heads.first().sequence);
    }

    void offlineIsKeptForTheNextStart()
    {
        DeskBench bench;
        QVERIFY(DeskBench::wait(bench.desk.setOffline(true)));
        QVERIFY(bench.desk.isOffline());
        {
            store::Store other(bench.store.folder(), bench.clock);
            GET(opened, other.open());
            QVERIFY(opened.offline);
            // And another program that ends it is heard here.
            QVERIFY(DeskBench::wait(other.keepOffline(false)));
            QTRY_VERIFY_WITH_TIMEOUT(!bench.desk.isOffline(), 5000);
        }
        store::Store later(bench.store.folder(), bench.clock);
        GET(opened, later.open());
        QVERIFY(!opened.offline);
    }
};

QTEST_GUILESS_MAIN(TestRecord)
#include "tst_record.moc"
