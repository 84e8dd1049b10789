// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desk/deskbench.h"

#include "app/models/columnsmodel.h"
#include "app/models/feedmodel.h"
#include "app/store/columns.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace pregonero;
using namespace pregonero::test;
using namespace Qt::StringLiterals;

/// The list of columns, and the verbs that change it.
class TestColumnsModel : public QObject
{
    Q_OBJECT

    struct Bench : DeskBench {
        explicit Bench() : accounts(store), model(store, accounts) { }
        QString title(const FeedColumnId &id) { return model.column(id) ? model.title(*model.column(id)) : QString(); }
        AccountsModel accounts;
        ColumnsModel model;
        QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
    };

private Q_SLOTS:
    void aColumnIsCalledByWhatItShowsUntilItIsNamed()
    {
        Bench bench;
        QCOMPARE(bench.title(everythingHeard()), u"Everything heard"_s); // also before anything was read
        QTRY_VERIFY(bench.model.isLoaded() && !bench.accounts.columns().isEmpty());
        GET(light, bench.desk.saveSearch({}, u"  farola  rota "_s));
        GET(own, bench.desk.addFeedColumn({.account = bench.account}));
        GET(mentions, bench.desk.addFeedColumn(bench.account, Column::Kind::Mentions, {}));
        GET(within, bench.desk.saveSearch({.account = bench.account, .stream = bench.accounts.columns().constFirst().id}, u"luz"_s));
        GET(unread, bench.desk.addFeedColumn({.unreadOnly = true}));
        QTRY_COMPARE(bench.model.rowCount(), 6);
        const QString handle = bench.townAccount().handle;
        QCOMPARE(bench.title(light), u"“farola rota”"_s);
        QCOMPARE(bench.title(own), handle);
        QCOMPARE(bench.title(mentions), u"Said to "_s + handle);
        QCOMPARE(bench.title(within), u"“luz” · Said to "_s + handle);
        QCOMPARE(bench.title(unread), u"Unread"_s);
        QCOMPARE(bench.model.index(2, 0).data(ColumnsModel::NetworkRole).toString(), u"town"_s);
        QVERIFY(bench.model.index(0, 0).data(ColumnsModel::NetworkRole).toString().isEmpty());
        GET(named, bench.desk.renameFeedColumn(light, u"  Incidencias de   alumbrado\n"_s));
        QVERIFY(named);
        QTRY_COMPARE(bench.title(light), u"Incidencias de alumbrado"_s);
        GET(unnamed, bench.desk.renameFeedColumn(light, u" "_s));
        QVERIFY(unnamed);
        QTRY_COMPARE(bench.title(light), u"“farola rota”"_s);
    }

    void theSameIsNotAddedTwice()
    {
        Bench bench;
        GET(first, bench.desk.saveSearch({}, u"Luz"_s));
        GET(second, bench.desk.saveSearch({}, u"luz"_s, u"Farolas"_s));
        QCOMPARE(first, second);
        GET(everything, bench.desk.addFeedColumn({}));
        QCOMPARE(everything, everythingHeard());
        const auto nothing = DeskBench::wait(bench.desk.saveSearch({}, u"  "_s));
        QVERIFY(!nothing && nothing.error().kind == ErrorKind::Rejected);
        const auto tagless = DeskBench::wait(bench.desk.addFeedColumn(bench.account, Column::Kind::Hashtag, u" # "_s));
        QVERIFY(!tagless && tagless.error().kind == ErrorKind::Rejected);
    }

    void aStreamIsListenedToAsLongAsAColumnShowsIt()
    {
        Bench bench;
        GET(before, bench.ledger.columns());
        GET(tag, bench.desk.addFeedColumn(bench.account, Column::Kind::Hashtag, u"#fiestas"_s));
        GET(listening, bench.ledger.columns());
        QCOMPARE(listening.size(), before.size() + 1);
        QCOMPARE(listening.constLast().argument, u"fiestas"_s);
        QTRY_COMPARE(bench.title(tag), u"#fiestas"_s);
        // A search in it outlives it, and then the stream ends with the search.
        GET(search, bench.desk.saveSearch(*bench.model.column(tag), u"cartel"_s));
        QVERIFY(DeskBench::wait(bench.desk.removeFeedColumn(tag)));
        GET(still, bench.ledger.columns());
        QCOMPARE(still.size(), before.size() + 1);
        QTRY_VERIFY(!bench.model.column(tag));
        QVERIFY(DeskBench::wait(bench.desk.removeFeedColumn(search)));
        GET(after, bench.ledger.columns());
        QCOMPARE(after, before);
        // What an account always listens to does not end with a column.
        GET(mentions, bench.desk.addFeedColumn(bench.account, Column::Kind::Mentions, {}));
        QVERIFY(DeskBench::wait(bench.desk.removeFeedColumn(mentions)));
        GET(same, bench.ledger.columns());
        QCOMPARE(same, before);
        const auto all = DeskBench::wait(bench.desk.removeFeedColumn(everythingHeard()));
        QVERIFY(!all && all.error().kind == ErrorKind::Rejected);
    }

    void aRemovalIsUndoneWithItsStream()
    {
        Bench bench;
        GET(tag, bench.desk.addFeedColumn(bench.account, Column::Kind::Hashtag, u"fiestas"_s, u"Las fiestas"_s));
        QTRY_VERIFY(bench.model.column(tag) && bench.model.stream(bench.model.column(tag)->stream));
        const FeedColumn column = *bench.model.column(tag);
        const Column stream = *bench.model.stream(column.stream);
        QVERIFY(DeskBench::wait(bench.desk.removeFeedColumn(tag)));
        QTRY_VERIFY(!bench.model.column(tag));
        GET(back, bench.desk.addFeedColumn(column, stream));
        QCOMPARE(back, tag);
        QTRY_VERIFY(bench.model.column(tag));
        QCOMPARE(*bench.model.column(tag), column);
        GET(streams, bench.ledger.columns());
        QVERIFY(streams.contains(stream));
        GET(report, bench.desk.verifyJournal());
        QVERIFY(report.whole());
    }

    void onlyWhatIsSeenIsCounted()
    {
        Bench bench;
        GET(search, bench.desk.saveSearch({}, u"piscina"_s));
        GET(heard, bench.desk.fetch());
        QTRY_VERIFY(bench.model.unread(everythingHeard()) > 5);
        QCOMPARE(bench.model.unread(search), 0);
        QSignalSpy told(&bench.model, &QAbstractItemModel::dataChanged);
        bench.model.setCounted({everythingHeard(), search});
        QTRY_VERIFY(bench.model.unread(search) > 0);
        QVERIFY(!told.isEmpty());
        QVERIFY(bench.model.index(1, 0).data(Qt::AccessibleTextRole).toString().contains(u"unread"));
    }

    void allOfAColumnIsMarkedReadPageByPage()
    {
        Bench bench;
        QList<Post> posts;
        for (int i = 0; i < 1234; ++i) {
            Post post;
            post.remoteId = QString::number(i);
            post.author = {u"a1"_s, u"@vecina@plaza.example"_s, u"Vecina"_s, {}, {}, false};
            post.createdAt = bench.clock.now() - std::chrono::minutes(2000 - i);
            post.text.plain = (i % 2 ? u"luz %1"_s : u"agua %1"_s).arg(i);
            posts.append(post);
        }
        QVERIFY(DeskBench::wait(bench.archive.ingest(bench.townAccount(), posts)));
        // What comes after the newest that was seen stays unread.
        GET(newest, bench.archive.feed({.limit = 3}));
        GET(marked, bench.desk.markAllRead({.search = u"luz"_s, .before = newest.constLast().id}));
        QCOMPARE(marked.size(), 617 - 2);
        GET(counts, store::Columns(bench.store).unread({{.search = u"luz"_s}, {.search = u"agua"_s}}));
        QCOMPARE(counts.at(0), 2);
        GET(left, bench.archive.feed({.unreadOnly = true, .limit = 1000}));
        QCOMPARE(left.size(), 617 + 2);
        QVERIFY(DeskBench::wait(bench.desk.setRead(marked, false)));
        GET(again, bench.desk.markAllRead({}));
        QCOMPARE(again.size(), 1234);
        GET(none, bench.desk.markAllRead({}));
        QVERIFY(none.isEmpty());
    }

    void whatIsOutOfSightIsNotRead()
    {
        Bench bench;
        FeedModel model(bench.store);
        model.setInSight(false);
        QSignalSpy loading(&model, &FeedModel::loadingChanged);
        model.setQuery({});
        QVERIFY(!model.canFetchMore({}));
        GET(heard, bench.desk.fetch());
        GET(settled, bench.archive.unread());
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(loading.isEmpty());
        model.setInSight(true);
        QTRY_VERIFY(model.rowCount() > 5);
        loading.clear();
        model.setInSight(false);
        model.setInSight(true); // nothing happened meanwhile: nothing is read again
        QVERIFY(loading.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestColumnsModel)
#include "tst_columnsmodel.moc"
