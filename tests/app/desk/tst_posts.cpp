// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/api/metadata.h"
#include "tests/app/desk/deskbench.h"

#include <QSqlDatabase>
#include <QSqlQuery>

using namespace pregonero;
using namespace pregonero::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Verb = PostVerb::Kind;
using State = PostRequest::State;

Q_DECLARE_METATYPE(pregonero::Moderation)

namespace {

/// A citizen's post that was heard.
store::ArchivedPost citizens(DeskBench &bench)
{
    (void)DeskBench::wait(bench.desk.fetch());
    const auto feed = DeskBench::wait(bench.archive.feed({}));
    const auto found = std::ranges::find_if(*feed, [](const auto &row) { return !row.post.own; });
    return *found;
}

QList<Verb> possible(const QList<PostVerb> &verbs)
{
    QList<Verb> kinds;
    for (const PostVerb &verb : verbs) {
        if (verb.possible())
            kinds.append(verb.kind);
    }
    return kinds;
}

/// From now on the workspace refuses this, as a full disk would.
bool refuse(DeskBench &bench, const QString &what, const QString &when)
{
    const QString file = bench.store.folder() + u"/pregonero.sqlite"_s;
    bool done = false;
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"refuser"_s);
        db.setDatabaseName(file);
        done = db.open() && QSqlQuery(db).exec(u"CREATE TRIGGER refused BEFORE %1 WHEN %2 BEGIN SELECT RAISE (ABORT, 'full'); END"_s.arg(what, when));
    }
    QSqlDatabase::removeDatabase(u"refuser"_s);
    return done;
}

} // namespace

/// What is done to posts that are on a network already.
class TestPosts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void silencingNeedsAReason_data()
    {
        QTest::addColumn<Moderation>("action");
        QTest::newRow("hide") << Moderation::Hide;
        QTest::newRow("mute") << Moderation::Mute;
        QTest::newRow("block") << Moderation::Block;
        QTest::newRow("report") << Moderation::Report;
    }
    void silencingNeedsAReason()
    {
        QFETCH(Moderation, action);
        DeskBench bench;
        const auto post = citizens(bench);
        bench.port->forget();
        GET(before, bench.ledger.entryCount());
        const auto refused = DeskBench::wait(bench.desk.moderate(post.id, action, u"  "_s));
        QVERIFY(!refused && refused.error().kind == ErrorKind::Rejected && !refused.error().message.isEmpty());
        QVERIFY(bench.port->requests().isEmpty());
        QVERIFY(DeskBench::wait(bench.desk.moderate(post.id, action, u"insults a neighbour"_s)));
        QCOMPARE(bench.port->requests().size(), 1);
        GET(after, bench.ledger.entryCount());
        QCOMPARE(after, before + 2); // who decided it and why; what the network did
        GET(requests, bench.ledger.requests(post.id));
        QCOMPARE(requests.size(), 1);
        QCOMPARE(requests.first().state, State::Done);
        QCOMPARE(requests.first().reason, u"insults a neighbour"_s);
        QCOMPARE(requests.first().person, bench.person);
    }

    void theReasonIsOnRecordBeforeTheNetworkIsAsked()
    {
        DeskBench bench;
        const auto post = citizens(bench);
        bench.port->play({.kind = Fault::Kind::NeverAnswers});
        bench.port->forget();
        std::optional<Result<bool>> answer;
        whenDone(bench.desk.moderate(post.id, Moderation::Block, u"threats"_s), &bench.desk,
                 [&](Result<bool> result) { answer = std::move(result); });
        QTRY_COMPARE(bench.port->requests().size(), 1);
        // The program could be killed here: the decision is on disk, its outcome is not claimed.
        GET(asked, bench.ledger.requests(post.id));
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().state, State::Asked);
        QCOMPARE(asked.first().reason, u"threats"_s);
        GET(meanwhile, bench.desk.powers(post.id));
        QVERIFY(meanwhile.open && meanwhile.open->action == u"block");
        bench.clock.advance(61s);
        QTRY_VERIFY(answer);
        QVERIFY(!*answer && answer->error().effect == Effect::Possible);
        QVERIFY2(answer->error().message.contains(u"Look on the network"), qPrintable(answer->error().message));
        GET(after, bench.ledger.requests(post.id));
        QCOMPARE(after.first().state, State::Unknown);
        QVERIFY(!after.first().said.isEmpty());
    }

    void whatNeverLeftIsRecordedAsNotDone()
    {
        DeskBench bench;
        const auto post = citizens(bench);
        bench.port->play({.kind = Fault::Kind::CutBefore});
        const auto failed = DeskBench::wait(bench.desk.moderate(post.id, Moderation::Favourite, {}));
        QVERIFY(!failed && failed.error().kind == ErrorKind::Network && failed.error().effect == Effect::None);
        GET(requests, bench.ledger.requests(post.id));
        QCOMPARE(requests.first().state, State::Refused);
        GET(powers, bench.desk.powers(post.id));
        QVERIFY(!powers.open && powers.verb(Verb::Favourite) && !powers.verb(Verb::Unfavourite));
    }

    void whatTheNetworkDidIsNeverSaidToBeNotDone()
    {
        DeskBench bench;
        const auto post = citizens(bench);
        QVERIFY(refuse(bench, u"INSERT ON journal_entries"_s, u"NEW.kind = 'post.moderated'"_s));
        bench.port->forget();
        const auto done = DeskBench::wait(bench.desk.moderate(post.id, Moderation::Block, u"threats"_s));
        QCOMPARE(bench.port->requests().size(), 1); // and the town said yes
        QVERIFY(!done);
        QCOMPARE(done.error().effect, Effect::Possible);
        QVERIFY2(done.error().message.contains(u"did it"), qPrintable(done.error().message));
        GET(requests, bench.ledger.requests(post.id));
        QCOMPARE(requests.first().state, State::Asked);
    }

    void aConfirmedRemovalIsDoneThoughTheArchiveCannotMarkIt()
    {
        DeskBench bench;
        QVERIFY(bench.outbox.start());
        const auto item = bench.queued(u"Mañana hay mercado"_s);
        QVERIFY(bench.waitFor(item.id, OutboxItem::State::Sent));
        GET(heard, bench.desk.fetch());
        QVERIFY(refuse(bench, u"UPDATE OF gone_at ON posts"_s, u"NEW.gone_at IS NOT NULL"_s));
        GET(own, bench.archive.postByRemoteId(bench.townAccount().origin(), bench.row(item.id).receipt->remoteId));
        GET(removed, bench.desk.removePost(own.id, u"wrong day"_s));
        QVERIFY(removed && bench.row(item.id).removed);
        QCOMPARE(bench.published(u"Mañana hay mercado"_s), 0);
        GET(after, bench.archive.post(own.id));
        QVERIFY(!after.gone); // the archive indeed could not
    }

    void offlineNothingIsAskedNorRecorded()
    {
        DeskBench bench;
        const auto post = citizens(bench);
        bench.desk.setOffline(true);
        bench.port->forget();
        GET(before, bench.ledger.entryCount());
        const auto refused = DeskBench::wait(bench.desk.moderate(post.id, Moderation::Favourite, {}));
        QVERIFY(!refused && refused.error().effect == Effect::None && refused.error().message.contains(u"offline"));
        GET(after, bench.ledger.entryCount());
        QCOMPARE(after, before);
        QVERIFY(bench.port->requests().isEmpty());
        GET(powers, bench.desk.powers(post.id));
        QVERIFY(!powers.verbs.isEmpty() && possible(powers.verbs).isEmpty());
        QVERIFY(powers.verbs.first().whyNot.contains(u"offline"));
    }

    void whatWasDoneIsOfferedToBeUndone()
    {
        DeskBench bench;
        const auto post = citizens(bench);
        QVERIFY(DeskBench::wait(bench.desk.moderate(post.id, Moderation::Favourite, {})));
        GET(done, bench.desk.powers(post.id));
        QVERIFY(done.verb(Verb::Unfavourite) && !done.verb(Verb::Favourite));
        QVERIFY(DeskBench::wait(bench.desk.moderate(post.id, Moderation::Unfavourite, {})));
        GET(undone, bench.desk.powers(post.id));
        QVERIFY(undone.verb(Verb::Favourite) && !undone.verb(Verb::Unfavourite));
    }

    void anOwnPostIsEditedAndRemovedWithAReason()
    {
        DeskBench bench;
        QVERIFY(bench.outbox.start());
        const auto item = bench.queued(u"Mañana hay mercado"_s);
        QVERIFY(bench.waitFor(item.id, OutboxItem::State::Sent));
        GET(heard, bench.desk.fetch());
        GET(feed, bench.archive.feed({.search = u"mercado"_s}));
        const auto own = std::ranges::find_if(feed, [](const auto &row) { return row.post.own; });
        QVERIFY(own != feed.end());
        GET(powers, bench.desk.powers(own->id));
        QVERIFY(powers.row && powers.row->id == item.id);
        QCOMPARE(possible(powers.verbs), (QList{Verb::Edit, Verb::Remove}));

        QVERIFY(DeskBench::wait(bench.desk.editPublished(item.id, DeskBench::piece(u"Mañana no hay mercado"_s))));
        QCOMPARE(bench.published(u"Mañana no hay mercado"_s), 1);
        const auto silent = DeskBench::wait(bench.desk.removePost(own->id, u" "_s));
        QVERIFY(!silent && silent.error().kind == ErrorKind::Rejected);
        QCOMPARE(bench.published(u"Mañana no hay mercado"_s), 1);
        QVERIFY(DeskBench::wait(bench.desk.removePost(own->id, u"wrong day"_s)));
        QCOMPARE(bench.published(u"Mañana no hay mercado"_s), 0);
        QVERIFY(bench.row(item.id).removed);
        GET(requests, bench.ledger.requests(own->id));
        QCOMPARE(requests.first().reason, u"wrong day"_s);
        QCOMPARE(requests.first().state, State::Done);
        GET(gone, bench.desk.powers(own->id));
        QVERIFY(gone.post.gone && possible(gone.verbs).isEmpty());
    }

    void anOwnPostThatWasNotPublishedFromHereIsRemovedToo()
    {
        // Published on another desk with the same account.
        DeskBench bench;
        HttpRequest post{.method = "POST", .url = QUrl(u"https://town/v1/posts"_s),
                         .headers = {{"Content-Type", "application/json"}, {"Idempotency-Key", "elsewhere"}},
                         .body = R"({"text":"Escrito en otra mesa"})"};
        GET(said, bench.town->send(post));
        QVERIFY2(said.status / 100 == 2, said.body.constData());
        GET(heard, bench.desk.fetch());
        GET(feed, bench.archive.feed({.search = u"mesa"_s}));
        const auto own = std::ranges::find_if(feed, [](const auto &row) { return row.post.own; });
        QVERIFY(own != feed.end());
        GET(powers, bench.desk.powers(own->id));
        QVERIFY(!powers.row);
        QCOMPARE(possible(powers.verbs), QList{Verb::Remove});
        QVERIFY(!powers.verb(Verb::Edit)->whyNot.isEmpty());
        QVERIFY(DeskBench::wait(bench.desk.removePost(own->id, u"wrong day"_s)));
        QCOMPARE(bench.published(u"Escrito en otra mesa"_s), 0);
        GET(archived, bench.archive.post(own->id));
        QVERIFY(archived.gone);
    }

    void nobodyElsesPostIsRemoved()
    {
        DeskBench bench;
        const auto post = citizens(bench);
        bench.port->forget();
        const auto refused = DeskBench::wait(bench.desk.removePost(post.id, u"I do not like it"_s));
        QVERIFY(!refused && refused.error().kind == ErrorKind::Rejected);
        QVERIFY(bench.port->requests().isEmpty());
    }

    void onlyWhatTheNetworkKnowsIsOffered()
    {
        AdapterInfo info;
        info.name = u"Plaza"_s;
        info.capabilities = {Capability::Favourite, Capability::Boost, Capability::Block, Capability::Edit};
        info.editWindowMinutes = 15;
        store::ArchivedPost post;
        const TimePoint now = *fromIso(u"2026-03-10T09:00:00Z"_s);
        QCOMPARE(possible(verbsFor(post, info, {}, {}, false, now)), (QList{Verb::Favourite, Verb::Boost, Verb::Block}));
        post.post.visibility = Visibility::Direct;
        QCOMPARE(possible(verbsFor(post, info, {}, {}, false, now)), (QList{Verb::Favourite, Verb::Block}));
        post.post.own = true;
        OutboxItem row;
        row.receipt = Receipt{.remoteId = u"1"_s, .at = now - 10min};
        QCOMPARE(possible(verbsFor(post, info, row, {}, false, now)), QList{Verb::Edit});
        row.receipt->at = now - 16min;
        const auto late = verbsFor(post, info, row, {}, false, now);
        QCOMPARE(late.size(), 1);
        QVERIFY2(late.first().whyNot.contains(u"15"), qPrintable(late.first().whyNot));
    }

    void theRecordRebuildsTheRequests()
    {
        DeskBench bench;
        const auto post = citizens(bench);
        QVERIFY(DeskBench::wait(bench.desk.moderate(post.id, Moderation::Hide, u"spam"_s)));
        bench.port->play({.kind = Fault::Kind::CutAfter});
        QVERIFY(!DeskBench::wait(bench.desk.moderate(post.id, Moderation::Report, u"spam"_s)));
        GET(before, bench.ledger.requests(post.id));
        GET(digest, bench.ledger.projectionDigest());
        QVERIFY(DeskBench::wait(bench.desk.rebuildJournal()));
        GET(after, bench.ledger.requests(post.id));
        GET(again, bench.ledger.projectionDigest());
        QCOMPARE(after, before);
        QCOMPARE(again, digest);
        QCOMPARE(after.size(), 2);
        QCOMPARE(after.first().state, State::Unknown);
        QCOMPARE(after.last().state, State::Done);
    }
};

QTEST_GUILESS_MAIN(TestPosts)
#include "tst_posts.moc"
