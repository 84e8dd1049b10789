// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desk/deskbench.h"

#include "app/models/conversationmodel.h"
#include "app/models/feedmodel.h"
#include "app/models/postroles.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace pregonero;
using namespace pregonero::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The lists of posts: paging, news on top, search, what is read meanwhile. Each under Qt's own model tester.
class TestFeedModel : public QObject
{
    Q_OBJECT

    static Post post(const DeskBench &bench, int number, const QString &text = {}, int answers = -1)
    {
        Post post;
        post.remoteId = QString::number(number);
        if (answers >= 0)
            post.inReplyTo = QString::number(answers);
        post.author = {u"a1"_s, u"@vecina@plaza.example"_s, u"Vecina"_s, {}, {}, false};
        post.createdAt = bench.clock.now() - 24h + std::chrono::minutes(number);
        post.text.plain = text.isEmpty() ? u"Mensaje %1"_s.arg(number) : text;
        post.language = u"es"_s;
        return post;
    }

    static bool hear(DeskBench &bench, int from, int to)
    {
        QList<Post> posts;
        for (int number = from; number < to; ++number)
            posts.append(post(bench, number));
        QSignalSpy changed(&bench.store, &store::Store::changed);
        return DeskBench::wait(bench.archive.ingest(bench.townAccount(), posts)).has_value()
            && (!changed.isEmpty() || changed.wait());
    }

    static QString textAt(const QAbstractItemModel &model, int row) { return model.index(row, 0).data().toString(); }

private Q_SLOTS:
    void pagesFollowUntilTheEnd()
    {
        DeskBench bench;
        QVERIFY(hear(bench, 0, 120));
        GET(settled, bench.archive.unread());
        FeedModel model(bench.store); // without the tester, which fetches pages by itself
        QSignalSpy loading(&model, &FeedModel::loadingChanged);
        model.setQuery({});
        // One page at a time. (On a busy machine the first may be there already.)
        QCOMPARE(model.canFetchMore({}), !model.isLoading());
        QTRY_COMPARE(model.rowCount(), 50);
        QVERIFY(!model.isLoading());
        QVERIFY(loading.size() >= 2);
        QCOMPARE(textAt(model, 0), u"Mensaje 119"_s);
        model.fetchMore({});
        QTRY_COMPARE(model.rowCount(), 100);
        model.fetchMore({});
        QTRY_COMPARE(model.rowCount(), 120);
        QVERIFY(!model.canFetchMore({}));
        for (int row = 0; row < 120; ++row)
            QCOMPARE(textAt(model, row), u"Mensaje %1"_s.arg(119 - row));
        QCOMPARE(model.indexOf(model.post(model.index(77))->id).row(), 77);
        QVERIFY(!model.indexOf(PostId(12'345'678)).isValid());
    }

    void newsComeOnTopAndWhatIsChosenStays()
    {
        DeskBench bench;
        QVERIFY(hear(bench, 0, 60));
        FeedModel model(bench.store);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setQuery({});
        QTRY_COMPARE(model.rowCount(), 50);
        const QPersistentModelIndex chosen(model.index(3));
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QVERIFY(hear(bench, 60, 65));
        QTRY_COMPARE(textAt(model, 0), u"Mensaje 64"_s);
        QCOMPARE(inserted.size(), 1); // together: each time all that is below is moved
        QCOMPARE(chosen.row(), 8);
        QCOMPARE(chosen.data().toString(), u"Mensaje 56"_s);
        QVERIFY(reset.isEmpty());
        // What changed is told in place.
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QVERIFY(DeskBench::wait(bench.archive.setRead({model.post(model.index(2))->id}, true)));
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(changed.constFirst().constFirst().toModelIndex().row(), 2);
        QVERIFY(!model.index(2).data(UnreadRole).toBool());
        QVERIFY(!model.index(2).data(Qt::AccessibleTextRole).toString().contains(u"Unread"));
        QVERIFY(model.index(3).data(Qt::AccessibleTextRole).toString().contains(u"Unread"));
    }

    void newsWhileAPageIsReadAreNotMissed()
    {
        DeskBench bench;
        QVERIFY(hear(bench, 0, 60));
        FeedModel model(bench.store);
        model.setQuery({});
        bool told = false;
        // The change is heard while the first page is on its way.
        connect(&model, &FeedModel::loadingChanged, &model, [&](bool loading) {
            if (loading && !std::exchange(told, true))
                bench.store.announce({.posts = true});
        });
        const auto heard = bench.archive.ingest(bench.townAccount(), {post(bench, 61)});
        QTRY_VERIFY(model.rowCount() > 0 && !model.isLoading());
        QTRY_COMPARE(textAt(model, 0), u"Mensaje 61"_s);
    }

    void aReadMessageStaysWhereOnlyUnreadAreShown()
    {
        DeskBench bench;
        QVERIFY(hear(bench, 0, 5));
        FeedModel model(bench.store);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setQuery({.unreadOnly = true});
        QTRY_COMPARE(model.rowCount(), 5);
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QVERIFY(DeskBench::wait(bench.archive.setRead({model.post(model.index(1))->id}, true)));
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(model.rowCount(), 5);
        QVERIFY(removed.isEmpty());
        QVERIFY(!model.index(1).data(UnreadRole).toBool());
        QVERIFY(hear(bench, 5, 6));
        QTRY_COMPARE(model.rowCount(), 6);
        // Asked anew, it is gone.
        model.setQuery({.unreadOnly = true});
        QTRY_COMPARE(model.rowCount(), 5);
    }

    void aSearchFindsWhatFitsAlsoAmongTheNews()
    {
        DeskBench bench;
        QVERIFY(hear(bench, 0, 60));
        QVERIFY(DeskBench::wait(bench.archive.ingest(bench.townAccount(), {post(bench, 100, u"La piscina está cerrada"_s)})));
        FeedModel model(bench.store);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setQuery({.search = u"PISCINA esta"_s});
        QTRY_COMPARE(model.rowCount(), 1);
        QVERIFY(hear(bench, 101, 105));
        QVERIFY(DeskBench::wait(bench.archive.ingest(bench.townAccount(), {post(bench, 106, u"¿Esta piscina?"_s)})));
        QTRY_COMPARE(model.rowCount(), 2);
        QCOMPARE(textAt(model, 0), u"¿Esta piscina?"_s);
    }

    void anAnswerToAnOlderQuestionIsDropped()
    {
        DeskBench bench;
        QVERIFY(hear(bench, 0, 60));
        QVERIFY(DeskBench::wait(bench.archive.ingest(bench.townAccount(), {post(bench, 100, u"La piscina"_s)})));
        FeedModel model(bench.store);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setQuery({});
        model.setQuery({.search = u"piscina"_s});
        QTRY_COMPARE(model.rowCount(), 1);
        QVERIFY(DeskBench::wait(bench.archive.unread())); // whatever was on its way has come
        QCOMPARE(model.rowCount(), 1);
        QVERIFY(!model.isLoading());
    }

    void aLateAndOldPostTakesItsPlace()
    {
        DeskBench bench;
        QVERIFY(hear(bench, 10, 20));
        QVERIFY(hear(bench, 22, 24));
        FeedModel model(bench.store);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setQuery({});
        QTRY_COMPARE(model.rowCount(), 12);
        QVERIFY(hear(bench, 3, 5));
        QTRY_COMPARE(model.rowCount(), 14);
        QCOMPARE(textAt(model, 13), u"Mensaje 3"_s);
        QCOMPARE(textAt(model, 0), u"Mensaje 23"_s);
        // And what comes on top, between and below at once.
        QList<Post> late;
        for (const int number : {1, 2, 20, 21, 24, 25})
            late.append(post(bench, number));
        QVERIFY(DeskBench::wait(bench.archive.ingest(bench.townAccount(), late)));
        QTRY_COMPARE(model.rowCount(), 20);
        QStringList shown;
        for (int row = 0; row < 20; ++row)
            shown.append(textAt(model, row).section(u' ', 1));
        QCOMPARE(shown.join(u' '), u"25 24 23 22 21 20 19 18 17 16 15 14 13 12 11 10 4 3 2 1"_s);
    }

    void everyRoleSaysSomething()
    {
        DeskBench bench;
        Post rich = post(bench, 1, u"Hola"_s, 0);
        rich.contentWarning = u"agua"_s;
        rich.media = {{u"m"_s, u"image"_s, {}, u"la fuente"_s}};
        QVERIFY(DeskBench::wait(bench.archive.ingest(bench.townAccount(), {post(bench, 0), rich})));
        FeedModel model(bench.store);
        model.setQuery({});
        QTRY_COMPARE(model.rowCount(), 2);
        const QModelIndex index = model.index(0);
        QCOMPARE(index.data(NameRole).toString(), u"Vecina"_s);
        QCOMPARE(index.data(HandleRole).toString(), u"@vecina@plaza.example"_s);
        QCOMPARE(index.data(NetworkRole).toString(), u"town"_s);
        QCOMPARE(index.data(WarningRole).toString(), u"agua"_s);
        QCOMPARE(index.data(MediaCountRole).toInt(), 1);
        QCOMPARE(index.data(LanguageRole).toString(), u"es"_s);
        QVERIFY(index.data(ReplyRole).toBool());
        QVERIFY(!index.data(OwnRole).toBool());
        QVERIFY(index.data(TimeRole).toDateTime().isValid());
        QVERIFY(index.data(Qt::AccessibleTextRole).toString().contains(u"Vecina"));
        QVERIFY(!index.data(Qt::UserRole + 900).isValid());
        QCOMPARE(model.roleNames().size(), 15);
    }

    void aConversationGrowsWithoutStartingOver()
    {
        DeskBench bench;
        QVERIFY(DeskBench::wait(bench.archive.ingest(bench.townAccount(), {post(bench, 0), post(bench, 1, {}, 0)})));
        GET(root, bench.archive.postByRemoteId(bench.townAccount().origin(), u"0"_s));
        ConversationModel model(bench.store);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setConversation(root.conversation);
        QTRY_COMPARE(model.rowCount(), 2);
        QCOMPARE(textAt(model, 0), u"Mensaje 0"_s);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        const QPersistentModelIndex last(model.index(1));
        QVERIFY(DeskBench::wait(bench.archive.ingest(bench.townAccount(), {post(bench, 3, {}, 1), post(bench, 2, {}, 0)})));
        QTRY_COMPARE(model.rowCount(), 4);
        QVERIFY(reset.isEmpty());
        QCOMPARE(last.row(), 1);
        QCOMPARE(textAt(model, 3), u"Mensaje 3"_s);
        model.setConversation({});
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(reset.size(), 1);
        // News of other conversations are none of its business.
        QVERIFY(hear(bench, 10, 12));
        QVERIFY(DeskBench::wait(bench.archive.unread()));
        QCOMPARE(model.rowCount(), 0);
    }

    void anotherConversationShowsNothingOfTheOneBefore()
    {
        DeskBench bench;
        QVERIFY(hear(bench, 0, 2));
        const QString origin = bench.townAccount().origin();
        GET(one, bench.archive.postByRemoteId(origin, u"0"_s));
        GET(other, bench.archive.postByRemoteId(origin, u"1"_s));
        ConversationModel model(bench.store);
        model.setConversation(one.conversation);
        QTRY_COMPARE(model.rowCount(), 1);
        model.setConversation(other.conversation);
        QCOMPARE(model.rowCount(), 0); // at once, not when the answer comes
        QTRY_COMPARE(model.rowCount(), 1);
        QCOMPARE(textAt(model, 0), u"Mensaje 1"_s);
    }
};

QTEST_GUILESS_MAIN(TestFeedModel)
#include "tst_feedmodel.moc"
