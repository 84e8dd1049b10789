// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/store/storetest.h"

#include "app/store/columns.h"

#include <QSignalSpy>

using namespace pregonero;
using namespace pregonero::store;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Columns of the feeds on disk: kept in order, named, removed and brought back; what each finds and how much is unread.
class TestColumns final : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<store::Desk> m_desk;

    static Column stream(const QString &id) { return {ColumnId(id), account().id, Column::Kind::Local, {}}; }

    /// Posts `from` to `to` of a column, the first word of each from `words` in turn.
    bool hear(const QString &column, int from, int to, const QStringList &words)
    {
        QList<Post> posts;
        for (int i = from; i < to; ++i)
            posts.append(post(QString::number(i), words.at(i % words.size()) + u" número %1"_s.arg(i),
                              m_desk->clock.now() - 48h + std::chrono::minutes(i)));
        return answerOf(m_desk->archive.ingest(account(), posts, ColumnId(column))).has_value();
    }

private Q_SLOTS:
    void init()
    {
        m_folder = memoryFolder();
        m_desk = std::make_unique<store::Desk>(m_folder->filePath(u"workspace"_s));
        QVERIFY(answerOf(m_desk->store->open()));
        QVERIFY(answerOf(m_desk->store->append({journal::accountAdded(account(), u"Eva"_s),
                                                journal::columnAdded(stream(u"local"_s), u"Eva"_s)})));
    }
    void cleanup() { m_desk.reset(); }

    void aFreshWorkspaceHasTheOneOfEverything()
    {
        GET(columns, Columns(*m_desk->store).all());
        QCOMPARE(columns, (QList<FeedColumn>{{.id = everythingHeard()}}));
    }

    void theyAreKeptInOrderAndToldOf()
    {
        Columns columns(*m_desk->store);
        QSignalSpy changed(m_desk->store.get(), &Store::changed);
        const FeedColumn light{FeedColumnId(u"b"_s), u"Alumbrado y limpieza"_s, {}, {}, u"luz"_s, false, false};
        const FeedColumn town{FeedColumnId(u"a"_s), {}, account().id, ColumnId(u"local"_s), {}, true, true};
        QVERIFY(answerOf(columns.keep(light)));
        QVERIFY(answerOf(columns.keep(town)));
        GET(all, columns.all());
        QCOMPARE(all, (QList<FeedColumn>{{.id = everythingHeard()}, light, town}));
        QTRY_VERIFY(!changed.isEmpty());
        QVERIFY(changed.constFirst().constFirst().value<Change>().accounts);
        QVERIFY(answerOf(columns.rename(light.id, u"Farolas"_s)));
        // Removed and brought back, it is where it was.
        QVERIFY(answerOf(columns.remove(light.id)));
        GET(without, columns.all());
        QCOMPARE(without.size(), 2);
        const auto again = answerOf(columns.remove(light.id));
        QVERIFY(!again && again.error().kind == ErrorKind::NotFound);
        const auto renamed = answerOf(columns.rename(light.id, u"x"_s));
        QVERIFY(!renamed && renamed.error().kind == ErrorKind::NotFound);
        QVERIFY(answerOf(columns.keep(light)));
        GET(back, columns.all());
        QCOMPARE(back, all);
        // Another life of the program finds them.
        m_desk = std::make_unique<store::Desk>(m_folder->filePath(u"workspace"_s));
        QVERIFY(answerOf(m_desk->store->open()));
        GET(later, Columns(*m_desk->store).all());
        QCOMPARE(later, all);
    }

    void whatIsNoLongerListenedToHasNoColumn()
    {
        Columns columns(*m_desk->store);
        QVERIFY(answerOf(columns.keep({.id = FeedColumnId(u"stream"_s), .account = account().id, .stream = ColumnId(u"local"_s)})));
        QVERIFY(answerOf(columns.keep({.id = FeedColumnId(u"account"_s), .account = account().id})));
        QVERIFY(answerOf(m_desk->store->append({journal::columnRemoved(ColumnId(u"local"_s), u"Eva"_s)})));
        GET(one, columns.all());
        QCOMPARE(one.size(), 2);
        QCOMPARE(one.constLast().id.value(), u"account"_s);
        QVERIFY(answerOf(m_desk->store->append({journal::accountRemoved(account().id, u"closed"_s, u"Eva"_s)})));
        GET(none, columns.all());
        QCOMPARE(none.size(), 1);
    }

    void unreadIsCountedAsTheColumnShowsIt()
    {
        Columns columns(*m_desk->store);
        QVERIFY(hear(u"local"_s, 0, 30, {u"luz"_s, u"agua"_s, u"basura"_s}));
        QVERIFY(hear(u"mentions"_s, 20, 40, {u"luz"_s, u"agua"_s})); // ten of them in both
        const QList<Column> streams{stream(u"local"_s), {ColumnId(u"mentions"_s), account().id, Column::Kind::Mentions, {}}};
        const FeedColumn all{.id = everythingHeard()};
        const FeedColumn ofAccount{.id = FeedColumnId(u"x"_s), .account = account().id};
        const FeedColumn local{.id = FeedColumnId(u"y"_s), .account = account().id, .stream = ColumnId(u"local"_s)};
        const FeedColumn light{.id = FeedColumnId(u"z"_s), .search = u"luz"_s};
        const FeedColumn localLight{.id = FeedColumnId(u"w"_s), .stream = ColumnId(u"local"_s), .search = u"lu*"_s};
        const FeedColumn deaf{.id = FeedColumnId(u"v"_s), .account = AccountId(u"nobody"_s)};
        QList<FeedQuery> queries;
        for (const FeedColumn &column : {all, ofAccount, local, light, localLight, deaf})
            queries.append(queryOf(column, streams));
        const auto counted = [&](const FeedQuery &query) {
            FeedQuery unread = query;
            unread.unreadOnly = true;
            unread.limit = 1000;
            return static_cast<int>(answerOf(m_desk->archive.feed(unread)).value_or(QList<ArchivedPost>{}).size());
        };
        for (int round = 0; round < 2; ++round) {
            GET(counts, columns.unread(queries));
            QCOMPARE(counts.size(), queries.size());
            for (qsizetype i = 0; i < queries.size(); ++i)
                QCOMPARE(counts.at(i), counted(queries.at(i)));
            QVERIFY(counts.at(0) == 40 - round * 5 && counts.at(1) == counts.at(0));
            QCOMPARE(counts.at(5), 0);
            QVERIFY(counts.at(3) > counts.at(4) && counts.at(4) > 0);
            GET(some, m_desk->archive.feed({.limit = 5}));
            QList<PostId> ids;
            for (const ArchivedPost &post : some)
                ids.append(post.id);
            QVERIFY(answerOf(m_desk->archive.setRead(ids, true)));
        }
    }

    void countingEndsAtAThousand()
    {
        QVERIFY(hear(u"local"_s, 0, 1100, {u"luz"_s}));
        GET(counts, Columns(*m_desk->store).unread({{}, {.columns = {ColumnId(u"local"_s)}}, {.search = u"luz"_s}}));
        QCOMPARE(counts, (QList<int>{1000, 1000, 1000}));
    }

    void wordsAddToWhatAColumnSearchesFor()
    {
        const FeedColumn phrase{.id = FeedColumnId(u"z"_s), .search = u"\"calle del"_s, .unreadOnly = true};
        QCOMPARE(queryOf(phrase, {}).search, phrase.search);
        QCOMPARE(queryOf(phrase, {}, u"  "_s).search, phrase.search);
        QCOMPARE(queryOf(phrase, {}, u"agua"_s).search, u"\"calle del\" agua"_s);
        QVERIFY(queryOf(phrase, {}).unreadOnly);
        QCOMPARE(queryOf({.id = everythingHeard()}, {}, u"agua"_s).search, u"agua"_s);
        QVERIFY(queryOf({.id = everythingHeard()}, {stream(u"local"_s)}).columns.isEmpty());
        // An account that hears nothing shows nothing, not everything.
        QCOMPARE(queryOf({.id = FeedColumnId(u"x"_s), .account = AccountId(u"nobody"_s)}, {stream(u"local"_s)}).columns.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestColumns)
#include "tst_columns.moc"
