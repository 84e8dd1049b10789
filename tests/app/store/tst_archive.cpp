// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/archive.h"

#include "app/store/ingest.h"
#include "app/store/schema.h"
#include "app/store/session.h"
#include "tests/app/store/storetest.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QSignalSpy>

using namespace pregonero;
using namespace pregonero::store;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestArchive final : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Desk> m_desk;
    const ColumnId m_mentions{u"mentions"_s};
    const ColumnId m_home{u"home"_s};
    const ColumnId m_local{u"local"_s};

    TimePoint now() const { return m_desk->clock.now(); }
    Archive &archive() { return m_desk->archive; }
    Ingested ingest(QList<Post> posts, ColumnId column = {}, QByteArray cursor = {})
    {
        const auto done = answerOf(archive().ingest(account(), std::move(posts), column, cursor));
        if (!done)
            QTest::qFail(why(done).constData(), __FILE__, __LINE__);
        return done.value_or(Ingested{-1, -1});
    }
    QStringList remoteIds(const FeedQuery &query)
    {
        const auto posts = answerOf(archive().feed(query));
        if (!posts)
            return {QString::fromUtf8(why(posts))};
        QStringList ids;
        for (const ArchivedPost &post : *posts)
            ids.append(post.post.remoteId);
        return ids;
    }
    ArchivedPost get(const QString &remoteId)
    {
        return answerOf(archive().postByRemoteId(account().origin(), remoteId)).value_or(ArchivedPost{});
    }

private Q_SLOTS:
    void init()
    {
        m_folder = memoryFolder();
        m_desk = std::make_unique<Desk>(m_folder->path());
        GET(opened, m_desk->store->open());
        QVERIFY(opened.created);
    }
    void cleanup()
    {
        m_desk.reset();
        m_folder.reset();
    }

    void aPostComesBackAsItCame()
    {
        Post whole = post(u"1"_s, u"¿Cuándo abre la piscina? https://a.example #piscina"_s, now() - 1h);
        whole.editedAt = now() - 30min;
        whole.text.spans = {{text::RichText::Span::Kind::Link, 25, 17, QUrl(u"https://a.example"_s)}};
        whole.contentWarning = u"aviso"_s;
        whole.language = u"es"_s;
        whole.visibility = Visibility::Unlisted;
        whole.media = {{u"m1"_s, u"image"_s, QUrl(u"https://a.example/á b.png"_s), u"Una piscina \"vacía\""_s}};
        whole.counts = {1, 2, -1};
        whole.author.bot = true;
        whole.author.avatar = QUrl(u"https://plaza.example/a.png"_s);
        QCOMPARE(ingest({whole}, m_mentions).fresh, 1);

        const ArchivedPost archived = get(u"1"_s);
        Post expected = whole;
        expected.raw.clear();
        QCOMPARE(archived.post.text, expected.text);
        QCOMPARE(archived.post, expected);
        QCOMPARE(archived.origin, account().origin());
        QCOMPARE(archived.account, account().id);
        QVERIFY(archived.unread);
        QVERIFY(!archived.gone);
        GET(captures, archive().captures(archived.id));
        QCOMPARE(captures.size(), 1);
        QCOMPARE(captures[0].raw, whole.raw);
        QCOMPARE(captures[0].sha256, QCryptographicHash::hash(whole.raw, QCryptographicHash::Sha256));
        QCOMPARE(captures[0].at, now());
    }

    // as the schema's first steps kept it
    static QJsonArray asJson(const QList<MediaRef> &media)
    {
        QJsonArray array;
        for (const MediaRef &ref : media)
            array.append(QJsonObject{{u"id"_s, ref.remoteId}, {u"kind"_s, ref.kind}, {u"url"_s, ref.url.toString()},
                                     {u"alt"_s, ref.altText}});
        return array;
    }
    void mediaAreReadAsTheyWereKept()
    {
        Post several = post(u"1"_s, u"Fotos"_s, now());
        several.media = {{u"m1"_s, u"image"_s, QUrl(u"https://a.example/á b.png"_s), u"Una \"piscina\", vacía\n🏊"_s},
                         {{}, {}, {}, {}},
                         {u"m3"_s, u"video"_s, QUrl(u"https://a.example/c.mp4"_s), {}}};
        ingest({several, post(u"2"_s, u"Sin fotos"_s, now())});
        QCOMPARE(get(u"1"_s).post.media, several.media);
        QVERIFY(get(u"2"_s).post.media.isEmpty());
        // As they were kept before the seventh step: JSON, in bytes.
        const auto older = answerOf(m_desk->store->run([&several](Session &session) {
            return session.write(Session::Durability::Kept, [&] {
                session.run(u"UPDATE posts SET media = ? WHERE media IS NOT NULL",
                            QJsonDocument(asJson(several.media)).toJson(QJsonDocument::Compact));
                for (const QString &statement : schemaSteps().at(6).statements)
                    session.runOnce(statement);
                return true;
            });
        }));
        QVERIFY(older);
        QCOMPARE(get(u"1"_s).post.media, several.media);
    }

    void emptyPostsAndTextsAreFine()
    {
        Post empty;
        empty.remoteId = u"1"_s;
        empty.createdAt = now();
        Post nameless;
        QCOMPARE(ingest({empty, nameless}, m_mentions).fresh, 1);
        QCOMPARE(get(u"1"_s).post.text.plain, QString());
        QVERIFY(!answerOf(archive().postByRemoteId(account().origin(), u"2"_s)));
        QCOMPARE(answerOf(archive().post(PostId(5))).error().kind, ErrorKind::NotFound);
    }

    void idsFollowTime()
    {
        QList<Post> posts;
        for (int i = 0; i < 50; ++i)
            posts.append(post(QString::number(i), u"x"_s, now() - std::chrono::minutes((i * 37) % 50)));
        ingest(posts.mid(0, 20));
        ingest(posts.mid(20));
        GET(feed, archive().feed({.limit = 100}));
        QCOMPARE(feed.size(), 50);
        for (qsizetype i = 1; i < feed.size(); ++i) {
            QVERIFY(feed[i].id < feed[i - 1].id);
            QVERIFY(feed[i].post.createdAt <= feed[i - 1].post.createdAt);
        }
    }

    void manyPostsOfOneMoment()
    {
        QList<Post> posts;
        for (int i = 0; i < 10'000; ++i)
            posts.append(post(QString::number(i), u"x"_s, now()));
        QCOMPARE(ingest(posts, m_home).fresh, 10'000);
        QSet<qint64> ids;
        PostId before;
        for (;;) {
            GET(page, archive().feed({.columns = {m_home}, .before = before, .limit = 1000}));
            if (page.isEmpty())
                break;
            for (const ArchivedPost &archived : page)
                ids.insert(archived.id.value());
            before = page.last().id;
        }
        QCOMPARE(ids.size(), 10'000);
    }

    void timesThatCannotBeAreOrderedAsHeardNow_data()
    {
        QTest::addColumn<qint64>("ms");
        QTest::newRow("1970") << qint64(0);
        QTest::newRow("before 1970") << qint64(-5'000'000'000);
        QTest::newRow("9999") << qint64(253'402'300'000'000);
        QTest::newRow("smallest") << std::numeric_limits<qint64>::min();
        QTest::newRow("largest") << std::numeric_limits<qint64>::max();
    }
    void timesThatCannotBeAreOrderedAsHeardNow()
    {
        QFETCH(qint64, ms);
        const TimePoint absurd{std::chrono::milliseconds(ms)};
        ingest({post(u"old"_s, u"x"_s, now() - 1min), post(u"absurd"_s, u"x"_s, absurd)});
        ingest({post(u"new"_s, u"x"_s, now() + 1min)});
        QCOMPARE(remoteIds({}), (QStringList{u"new"_s, u"absurd"_s, u"old"_s}));
        QCOMPARE(get(u"absurd"_s).post.createdAt, absurd);
    }

    void theOwnClockMayBeWrongToo()
    {
        const TimePoint real = now();
        m_desk->clock.set(TimePoint{});
        ingest({post(u"1"_s, u"x"_s, TimePoint{})});
        QVERIFY(get(u"1"_s).id.value() > 0);
        m_desk->clock.set(TimePoint{std::chrono::milliseconds(std::numeric_limits<qint64>::max() / 2)});
        ingest({post(u"2"_s, u"x"_s, real)});
        QCOMPARE(remoteIds({}), (QStringList{u"2"_s, u"1"_s}));
    }

    void pagingNeitherSkipsNorRepeats()
    {
        QList<Post> posts;
        for (int i = 0; i < 95; ++i)
            posts.append(post(QString::number(i), u"palabra"_s, now() - std::chrono::seconds(i / 3)));
        ingest(posts.mid(0, 50), m_home);
        ingest(posts.mid(40), m_mentions); // ten are in both
        for (const FeedQuery &query :
             {FeedQuery{}, FeedQuery{.columns = {m_home, m_mentions}}, FeedQuery{.search = u"palabra"_s},
              FeedQuery{.unreadOnly = true}, FeedQuery{.columns = {m_home, m_mentions}, .search = u"pal*"_s},
              FeedQuery{.columns = {m_home, m_mentions}, .unreadOnly = true},
              FeedQuery{.unreadOnly = true, .search = u"palabra"_s}}) {
            QStringList paged;
            FeedQuery page = query;
            page.limit = 7;
            for (;;) {
                GET(posts, archive().feed(page));
                if (posts.isEmpty())
                    break;
                for (const ArchivedPost &archived : posts)
                    paged.append(archived.post.remoteId);
                page.before = posts.last().id;
            }
            FeedQuery once = query;
            once.limit = 1000;
            QCOMPARE(paged.size(), 95);
            QCOMPARE(paged, remoteIds(once));
        }
        QCOMPARE(remoteIds({.columns = {m_home}, .limit = 1000}).size(), 50);
        QCOMPARE(remoteIds({.columns = {m_mentions}, .limit = 1000}).size(), 55);
        QCOMPARE(remoteIds({.columns = {m_local}}), QStringList());
        QCOMPARE(remoteIds({.limit = -1}), QStringList());
    }

    void searchFoldsAccentsAndKnowsPhrasesPrefixesAuthorsAndWarnings()
    {
        Post warned = post(u"3"_s, u"nada"_s, now());
        warned.contentWarning = u"Política municipal"_s;
        warned.author.remoteId = u"a2"_s;
        warned.author.displayName = u"Begoña Etxeberria"_s;
        warned.author.handle = u"@bego@herria.example"_s;
        ingest({post(u"1"_s, u"La acción vecinal de ayer"_s, now() - 2min),
                post(u"2"_s, u"ACCION: limpiar la ría"_s, now() - 1min), warned},
               m_home);
        QCOMPARE(remoteIds({.search = u"accion"_s}), (QStringList{u"2"_s, u"1"_s}));
        QCOMPARE(remoteIds({.search = u"acción ría"_s}), QStringList{u"2"_s});
        QCOMPARE(remoteIds({.search = u"\"accion vecinal\""_s}), QStringList{u"1"_s});
        QCOMPARE(remoteIds({.search = u"vecin*"_s}), (QStringList{u"2"_s, u"1"_s})); // also by the author's name
        QCOMPARE(remoteIds({.search = u"begona"_s}), QStringList{u"3"_s});
        QCOMPARE(remoteIds({.search = u"@bego@herria.example"_s}), QStringList{u"3"_s});
        QCOMPARE(remoteIds({.search = u"politica"_s}), QStringList{u"3"_s});
        QCOMPARE(remoteIds({.search = u"acci\" OR NOT ("_s}), QStringList());
        QCOMPARE(remoteIds({.search = u"😀"_s}), QStringList());
        QCOMPARE(remoteIds({.search = u"   "_s}).size(), 3);
    }

    void searchWithinColumns()
    {
        ingest({post(u"1"_s, u"bache"_s, now() - 3min), post(u"2"_s, u"bache"_s, now() - 2min)}, m_home);
        ingest({post(u"2"_s, u"bache"_s, now() - 2min), post(u"3"_s, u"bache"_s, now() - 1min)}, m_mentions);
        QCOMPARE(remoteIds({.columns = {m_home}, .search = u"bache"_s}), (QStringList{u"2"_s, u"1"_s}));
        QCOMPARE(remoteIds({.columns = {m_mentions}, .search = u"bache"_s}), (QStringList{u"3"_s, u"2"_s}));
        QCOMPARE(remoteIds({.columns = {m_home, m_mentions}, .search = u"bache"_s}),
                 (QStringList{u"3"_s, u"2"_s, u"1"_s}));
        QCOMPARE(remoteIds({.columns = {m_local}, .search = u"bache"_s}), QStringList());
    }

    void anEditReplacesTextAndWords()
    {
        Post first = post(u"1"_s, u"corte de agua mañana"_s, now() - 1h);
        first.counts = {1, 2, 3};
        ingest({first}, m_home);
        QCOMPARE(ingest({first}, m_home).updated, 0);
        Post edited = first;
        edited.text.plain = u"corte de luz mañana"_s;
        edited.editedAt = now();
        edited.raw = "edited";
        edited.counts = {};
        const Ingested done = ingest({edited}, m_mentions);
        QCOMPARE(done.fresh, 0);
        QCOMPARE(done.updated, 1);
        QCOMPARE(get(u"1"_s).post.text.plain, edited.text.plain);
        QCOMPARE(get(u"1"_s).post.counts, (Counts{1, 2, 3})); // "not given" erases nothing
        QCOMPARE(remoteIds({.search = u"agua"_s}), QStringList());
        QCOMPARE(remoteIds({.search = u"luz"_s}), QStringList{u"1"_s});
        QCOMPARE(remoteIds({.columns = {m_home}, .search = u"luz"_s}), QStringList{u"1"_s});
        QCOMPARE(remoteIds({.columns = {m_mentions}, .search = u"luz"_s}), QStringList{u"1"_s});
        GET(captures, archive().captures(get(u"1"_s).id));
        QCOMPARE(captures.size(), 2);
        QCOMPARE(captures[1].raw, QByteArray("edited"));

        // An older copy from another column's cache changes nothing back.
        QCOMPARE(ingest({first}, m_local).updated, 0);
        QCOMPARE(get(u"1"_s).post.text.plain, edited.text.plain);
        QCOMPARE(remoteIds({.columns = {m_local}, .search = u"luz"_s}), QStringList{u"1"_s});
    }

    void twiceInOneBatchIsOnePost()
    {
        Post later = post(u"1"_s, u"corregido"_s, now());
        later.editedAt = now() + 1s;
        const Ingested done = ingest({post(u"1"_s, u"x"_s, now()), post(u"1"_s, u"x"_s, now()), later});
        QCOMPARE(done.fresh, 1);
        QCOMPARE(done.updated, 1);
        GET(captures, archive().captures(get(u"1"_s).id));
        QCOMPARE(captures.size(), 2);
        QCOMPARE(remoteIds({.search = u"corregido"_s}), QStringList{u"1"_s});
    }

    void countsAndNamesAreUpdated()
    {
        Post counted = post(u"1"_s, u"x"_s, now());
        ingest({counted});
        counted.counts = {5, 6, 7};
        counted.author.displayName = u"Otro nombre"_s;
        QCOMPARE(ingest({counted}).updated, 1);
        QCOMPARE(get(u"1"_s).post.counts, (Counts{5, 6, 7}));
        QCOMPARE(get(u"1"_s).post.author.displayName, u"Otro nombre"_s);
    }

    void onlyOneServersIdsAreOne()
    {
        Account other = account(u"account-2"_s);
        other.server = QUrl(u"https://otra.example"_s);
        Account neighbour = account(u"account-3"_s);
        ingest({post(u"1"_s, u"aquí"_s, now())});
        GET(there, archive().ingest(other, {post(u"1"_s, u"allí"_s, now())}));
        QCOMPARE(there.fresh, 1);
        GET(again, archive().ingest(neighbour, {post(u"1"_s, u"aquí"_s, now())}));
        QCOMPARE(again.fresh, 0);
        QCOMPARE(get(u"1"_s).account, account().id);
        QCOMPARE(remoteIds({}).size(), 2);
    }

    void conversationsThread_data()
    {
        QTest::addColumn<QList<int>>("order");
        QTest::newRow("as written") << QList<int>{0, 1, 2, 3, 4, 5};
        QTest::newRow("backwards") << QList<int>{5, 4, 3, 2, 1, 0};
        QTest::newRow("root last") << QList<int>{1, 2, 3, 4, 5, 0};
        QTest::newRow("middle last") << QList<int>{0, 3, 4, 5, 2, 1};
        QTest::newRow("leaves first") << QList<int>{3, 5, 4, 0, 2, 1};
    }
    void conversationsThread()
    {
        QFETCH(QList<int>, order);
        //   0 - 1 - 2 - 3        every post its own transaction, in any order
        //        \- 4 - 5
        const QStringList parents{QString(), u"0"_s, u"1"_s, u"2"_s, u"1"_s, u"4"_s};
        for (const int i : order)
            ingest({post(QString::number(i), u"x"_s, now() + std::chrono::minutes(i), parents[i])});
        ingest({post(u"other"_s, u"x"_s, now())});
        for (int i = 0; i < 6; ++i) {
            GET(thread, archive().conversation(get(QString::number(i)).conversation));
            QStringList ids;
            for (const ArchivedPost &archived : thread)
                ids.append(archived.post.remoteId);
            QCOMPARE(ids, (QStringList{u"0"_s, u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s}));
        }
        GET(alone, archive().conversation(get(u"other"_s).conversation));
        QCOMPARE(alone.size(), 1);
    }

    void anOpenConversationKeepsItsNumberWhenItsStartArrives()
    {
        ingest({post(u"2"_s, u"x"_s, now(), u"1"_s)});
        const ConversationId before = get(u"2"_s).conversation;
        ingest({post(u"1"_s, u"x"_s, now() - 1min)});
        QCOMPARE(get(u"2"_s).conversation, before);
        QCOMPARE(get(u"1"_s).conversation, before);
        // Two that turn out to be one: the old number still leads there.
        ingest({post(u"4"_s, u"x"_s, now(), u"3"_s)});
        const ConversationId merged = get(u"4"_s).conversation;
        ingest({post(u"3"_s, u"x"_s, now(), u"2"_s)});
        GET(thread, archive().conversation(merged));
        QCOMPARE(thread.size(), 4);
    }

    void circlesEnd()
    {
        ingest({post(u"a"_s, u"x"_s, now(), u"b"_s), post(u"b"_s, u"x"_s, now(), u"a"_s),
                post(u"self"_s, u"x"_s, now(), u"self"_s)});
        GET(thread, archive().conversation(get(u"a"_s).conversation));
        QCOMPARE(thread.size(), 2);
        GET(alone, archive().conversation(get(u"self"_s).conversation));
        QCOMPARE(alone.size(), 1);
    }

    void aLongConversationGivesItsNewest()
    {
        QList<Post> posts{post(u"0"_s, u"x"_s, now())};
        for (int i = 1; i < 40; ++i)
            posts.append(post(QString::number(i), u"x"_s, now() + std::chrono::minutes(i), QString::number(i - 1)));
        ingest(posts);
        GET(thread, archive().conversation(get(u"0"_s).conversation, 10));
        QCOMPARE(thread.size(), 10);
        QCOMPARE(thread.first().post.remoteId, u"30"_s);
        QCOMPARE(thread.last().post.remoteId, u"39"_s);
    }

    void whatAPersonWrote()
    {
        Post other = post(u"other"_s, u"x"_s, now());
        other.author.remoteId = u"a2"_s;
        ingest({post(u"1"_s, u"x"_s, now() - 2h), post(u"2"_s, u"x"_s, now() - 1h), other});
        GET(history, archive().byAuthor(get(u"1"_s).author));
        QCOMPARE(history.size(), 2);
        QCOMPARE(history.first().post.remoteId, u"2"_s);
        GET(earlier, archive().byAuthor(get(u"1"_s).author, history.first().id));
        QCOMPARE(earlier.size(), 1);
    }

    void readAndUnread()
    {
        Post own = post(u"own"_s, u"x"_s, now());
        own.own = true;
        ingest({post(u"1"_s, u"x"_s, now() - 2min), post(u"2"_s, u"x"_s, now() - 1min), own}, m_home);
        ingest({post(u"2"_s, u"x"_s, now() - 1min)}, m_mentions);
        GET(before, archive().unread());
        QCOMPARE(before, (QHash<ColumnId, int>{{m_home, 2}, {m_mentions, 1}}));
        GET(changed, archive().setRead({get(u"2"_s).id}, true));
        QVERIFY(changed);
        GET(again, archive().setRead({get(u"2"_s).id, PostId(77)}, true));
        QVERIFY(!again);
        GET(after, archive().unread());
        QCOMPARE(after, (QHash<ColumnId, int>{{m_home, 1}, {m_mentions, 0}}));
        QCOMPARE(remoteIds({.columns = {m_home}, .unreadOnly = true}), QStringList{u"1"_s});
        QCOMPARE(remoteIds({.unreadOnly = true}), QStringList{u"1"_s});
        QCOMPARE(remoteIds({.unreadOnly = true, .search = u"x"_s}), QStringList{u"1"_s});
        // Heard by one more column after it was read: not news there.
        ingest({post(u"2"_s, u"x"_s, now() - 1min)}, m_local);
        GET(local, archive().unread());
        QCOMPARE(local.value(m_local), 0);
        GET(back, archive().setRead({get(u"2"_s).id}, false));
        QVERIFY(back);
        GET(last, archive().unread());
        QCOMPARE(last, (QHash<ColumnId, int>{{m_home, 2}, {m_mentions, 1}, {m_local, 1}}));
    }

    void countingUnreadIsBounded()
    {
        QList<Post> posts;
        for (int i = 0; i < 1200; ++i)
            posts.append(post(QString::number(i), u"x"_s, now()));
        ingest(posts, m_home);
        GET(unread, archive().unread());
        QCOMPARE(unread.value(m_home), 1000);
    }

    void theCursorIsKeptWithThePosts()
    {
        GET(none, archive().cursor(m_home));
        QCOMPARE(none, QByteArray());
        ingest({post(u"1"_s, u"x"_s, now())}, m_home, QByteArray("\0c1", 3));
        ingest({}, m_home);
        GET(kept, archive().cursor(m_home));
        QCOMPARE(kept, QByteArray("\0c1", 3));
        ingest({}, m_home, "c2");
        GET(next, archive().cursor(m_home));
        QCOMPARE(next, QByteArray("c2"));
    }

    void goneIsMarkedAndComesBack()
    {
        ingest({post(u"1"_s, u"x"_s, now())}, m_home);
        GET(marked, archive().setGone(account().origin(), u"1"_s));
        QVERIFY(marked);
        QVERIFY(get(u"1"_s).gone);
        GET(again, archive().setGone(account().origin(), u"1"_s));
        QVERIFY(!again);
        GET(unknown, archive().setGone(u"mastodon:nowhere"_s, u"1"_s));
        QVERIFY(!unknown);
        QCOMPARE(ingest({post(u"1"_s, u"x"_s, now())}, m_home).updated, 1);
        QVERIFY(!get(u"1"_s).gone);
    }

    void changesAreTold()
    {
        QSignalSpy spy(m_desk->store.get(), &Store::changed);
        ingest({post(u"1"_s, u"x"_s, now())}, m_home);
        QTRY_COMPARE(spy.size(), 1);
        QVERIFY(spy[0][0].value<Change>().posts);
        QVERIFY(!spy[0][0].value<Change>().outbox);
        ingest({post(u"1"_s, u"x"_s, now())}, m_home);
        GET(read, archive().setRead({get(u"1"_s).id}, true));
        QVERIFY(read);
        QTRY_COMPARE(spy.size(), 2); // nothing new the first time, read the second
    }

    /// Strings of any shape are data and nothing else.
    void hostileStrings()
    {
        QRandomGenerator random(7);
        QList<Post> posts;
        for (int i = 0; i < 300; ++i) {
            QString text;
            for (int n = random.bounded(60); n > 0; --n)
                text += QChar(static_cast<char16_t>(random.bounded(0xffff)));
            Post hostile = post(QString::number(i) + text, text, TimePoint(std::chrono::milliseconds(random.generate64() >> random.bounded(64))), text);
            hostile.contentWarning = hostile.language = hostile.author.displayName = hostile.author.remoteId = text;
            hostile.media = {{text, text, QUrl(text), text}};
            hostile.text.spans = {{text::RichText::Span::Kind::Link, random.bounded(99), 5, QUrl(text)}};
            posts.append(hostile);
        }
        posts.append(post(u"\ufeffmarked"_s, u"x"_s, now()));
        posts.append(post(u"\ufffeswapped"_s, u"x"_s, now()));
        posts.append(post(u"nul\0nul"_s, u"x"_s, now(), u"\ufeffmarked"_s));
        QCOMPARE(ingest(posts, m_home).fresh, 303);
        QCOMPARE(ingest(posts, m_home).fresh, 0);
        QCOMPARE(remoteIds({.limit = 1000}).size(), 303);
    }
};

QTEST_GUILESS_MAIN(TestArchive)
#include "tst_archive.moc"
