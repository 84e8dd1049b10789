// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desk/deskbench.h"

#include "app/models/accountsmodel.h"
#include "app/models/draftsmodel.h"
#include "app/models/outboxmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace pregonero;
using namespace pregonero::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The lists of what the journal projects: accounts, drafts, outbox. Each under Qt's own model tester.
class TestLedgerModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accountsComeWithTheirColumnsAndWhatIsUnread()
    {
        DeskBench bench({.account = false});
        AccountsModel model(bench.store);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(!model.isLoaded());
        QTRY_VERIFY(model.isLoaded());
        QCOMPARE(model.rowCount(), 0);
        QSignalSpy languages(&model, &AccountsModel::languagesChanged);
        bench.account = DeskBench::wait(bench.settle()).value_or(AccountId());
        QTRY_COMPARE(model.rowCount(), 1);
        QTRY_COMPARE(model.columns().size(), 2);
        QVERIFY(model.account(bench.account));
        QVERIFY(!model.account(AccountId(u"nobody"_s)));
        QVERIFY(model.usualLanguage(bench.account).isEmpty());
        GET(heard, bench.desk.fetch());
        const ColumnId mentions = model.columns().constFirst().id;
        QTRY_VERIFY(model.unread(mentions) > 0);
        // Most of the town speaks Spanish; not all.
        QTRY_COMPARE(model.usualLanguage(bench.account), u"es"_s);
        QCOMPARE(languages.size(), 1);
        const int before = model.unread(mentions);
        GET(feed, bench.archive.feed({.columns = {mentions}}));
        QVERIFY(DeskBench::wait(bench.desk.setRead({feed.constFirst().id}, true)));
        QTRY_COMPARE(model.unread(mentions), before - 1);
        QVERIFY(DeskBench::wait(bench.desk.removeAccount(bench.account, u"closed"_s)));
        QTRY_COMPARE(model.rowCount(), 0);
        QTRY_VERIFY(model.columns().isEmpty());
    }

    void aSavedDraftMovesUpAndStaysChosen()
    {
        DeskBench bench;
        DraftsModel model(bench.store);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QList<DraftId> ids;
        for (const QString &text : {u"uno"_s, u"dos"_s, u"tres"_s}) {
            ids.append(bench.draft(text));
            bench.clock.advance(1min);
        }
        QTRY_COMPARE(model.rowCount(), 3);
        QCOMPARE(model.index(0).data(DraftsModel::TextRole).toString(), u"tres"_s);
        const QPersistentModelIndex chosen(model.indexOf(ids.at(0)));
        QCOMPARE(chosen.row(), 2);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy reloaded(&model, &DraftsModel::reloaded);
        QVERIFY(DeskBench::wait(bench.desk.saveDraft(ids.at(0), bench.account, DeskBench::piece(u"uno y medio"_s))));
        QTRY_COMPARE(chosen.row(), 0);
        QCOMPARE(chosen.data(DraftsModel::TextRole).toString(), u"uno y medio"_s);
        QCOMPARE(chosen.data(DraftsModel::RevisionsRole).toInt(), 2);
        QVERIFY(DeskBench::wait(bench.desk.discardDraft(ids.at(1), u"no"_s)));
        QTRY_COMPARE(model.rowCount(), 2);
        QCOMPARE(chosen.row(), 0);
        QVERIFY(reset.isEmpty());
        QVERIFY(reloaded.size() >= 2);
        QVERIFY(!model.indexOf(ids.at(1)).isValid());
        QVERIFY(!model.draft({}));
    }

    void anOutboxRowKeepsItsPlaceWhileItsStateChanges()
    {
        DeskBench bench;
        bench.desk.setOffline(true);
        OutboxModel model(bench.store);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const OutboxItem first = bench.queued(u"uno"_s);
        QTRY_COMPARE(model.rowCount(), 1);
        const QPersistentModelIndex chosen(model.index(0));
        const OutboxItem second = bench.queued(u"dos"_s);
        QTRY_COMPARE(model.rowCount(), 2);
        QCOMPARE(chosen.row(), 1);
        QCOMPARE(model.summary(), (OutboxModel::Summary{.queued = 2}));
        QVERIFY(DeskBench::wait(bench.desk.cancel(second.id)));
        QTRY_COMPARE(model.summary(), (OutboxModel::Summary{.queued = 1}));
        QVERIFY(chosen.isValid());
        QVERIFY(bench.outbox.start());
        bench.desk.setOffline(false);
        QTRY_COMPARE(model.summary(), (OutboxModel::Summary{.sent = 1}));
        QVERIFY(chosen.isValid());
        QCOMPARE(chosen.data(OutboxModel::IdRole).toString(), first.id.value());
        QVERIFY(!chosen.data(OutboxModel::RemoteIdRole).toString().isEmpty());
        QVERIFY(chosen.data(OutboxModel::UrlRole).toUrl().isValid());
        QCOMPARE(chosen.data(OutboxModel::AttemptsRole).toInt(), 1);
        QVERIFY(!chosen.data(Qt::AccessibleTextRole).toString().isEmpty());
    }

    void whatCannotBeReadIsSaid()
    {
        // A store that was never opened answers with errors only.
        QTemporaryDir folder;
        ManualClock clock(*fromIso(u"2026-03-10T09:00:00Z"_s));
        store::Store store(folder.filePath(u"never opened"_s), clock);
        AccountsModel accounts(store);
        DraftsModel drafts(store);
        OutboxModel outbox(store);
        QSignalSpy a(&accounts, &AccountsModel::failed);
        QSignalSpy d(&drafts, &DraftsModel::failed);
        QSignalSpy o(&outbox, &OutboxModel::failed);
        QTRY_COMPARE(a.size(), 1);
        QTRY_COMPARE(d.size(), 1);
        QTRY_COMPARE(o.size(), 1);
        QVERIFY(!o.constFirst().constFirst().value<Error>().message.isEmpty());
        QVERIFY(!accounts.isLoaded());
    }
};

QTEST_GUILESS_MAIN(TestLedgerModels)
#include "tst_ledgermodels.moc"
