// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/earlier.h"
#include "app/journal/acts.h"
#include "tests/app/desk/deskbench.h"

#include <QCryptographicHash>
#include <QDir>
#include <QSignalSpy>

using namespace pregonero;
using namespace pregonero::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using State = OutboxItem::State;

/// Writing and publishing: each verb over a real store, the outbox and the simulated town.
class TestWriting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aVersionIsKeptOnlyWhereSomethingChanged()
    {
        DeskBench bench;
        const DraftId id = bench.draft(u"Mañana hay mercado"_s);
        QVERIFY(DeskBench::wait(bench.desk.saveDraft(id, bench.account, DeskBench::piece(u"Mañana hay mercado"_s))));
        GET(once, bench.ledger.revisions(id));
        QCOMPARE(once.size(), 1);
        QCOMPARE(once.constFirst().person, bench.person);
        QVERIFY(DeskBench::wait(bench.desk.saveDraft(id, bench.account, DeskBench::piece(u"Mañana no hay mercado"_s))));
        GET(twice, bench.ledger.revisions(id));
        QCOMPARE(twice.size(), 2);
        QCOMPARE(twice.constFirst().piece.text, u"Mañana no hay mercado"_s);
    }

    void typingIsKeptUntilItIsAVersion()
    {
        DeskBench bench;
        const DraftId id = bench.desk.newDraftId();
        QVERIFY(DeskBench::wait(bench.desk.keepTyping({id, bench.account, {}, DeskBench::piece(u"Maña"_s), bench.clock.now()})));
        GET(typed, bench.ledger.typing());
        QCOMPARE(typed.size(), 1);
        QCOMPARE(typed.constFirst().piece.text, u"Maña"_s);
        QVERIFY(DeskBench::wait(bench.desk.saveDraft(id, bench.account, DeskBench::piece(u"Mañana"_s))));
        GET(after, bench.ledger.typing());
        QVERIFY(after.isEmpty());
    }

    void whatIsTypedWhileAVersionIsSavedStays()
    {
        DeskBench bench;
        // A keychain that takes its time: the version cannot be signed yet.
        QPromise<Result<bool>> unlocked;
        unlocked.start();
        Desk desk(Desk::Services{bench.store, bench.host, bench.network, bench.secrets, bench.refresher, bench.outbox,
                                 bench.portFor(), bench.clock, bench.person,
                                 Awaited<bool>(unlocked.future(), &bench.store)});
        const DraftId id = desk.newDraftId();
        QVERIFY(DeskBench::wait(desk.keepTyping({id, bench.account, {}, DeskBench::piece(u"Mañana"_s), bench.clock.now()})));
        bench.clock.advance(1s);
        auto saved = desk.saveDraft(id, bench.account, DeskBench::piece(u"Mañana"_s));
        bench.clock.advance(1s);
        QVERIFY(DeskBench::wait(desk.keepTyping({id, bench.account, {}, DeskBench::piece(u"Mañana hay"_s), bench.clock.now()})));
        unlocked.addResult(Result<bool>(true));
        unlocked.finish();
        QVERIFY(DeskBench::wait(std::move(saved)));
        GET(typed, bench.ledger.typing());
        QCOMPARE(typed.size(), 1);
        QCOMPARE(typed.constFirst().piece.text, u"Mañana hay"_s);
    }

    void aReplyNamesThePostByTheNetworksNumber()
    {
        DeskBench bench;
        GET(heard, bench.desk.fetch());
        GET(found, bench.archive.feed({.search = u"piscina"_s}));
        GET(id, bench.desk.newDraft(bench.account, DeskBench::piece(u"A las nueve."_s), found.constFirst().id));
        GET(draft, bench.ledger.draft(id));
        QCOMPARE(draft.piece.inReplyTo, found.constFirst().post.remoteId);
        QCOMPARE(draft.replyTo, found.constFirst().id);
        const auto nowhere = DeskBench::wait(bench.desk.newDraft(bench.account, DeskBench::piece(u"¿?"_s), PostId(999'999)));
        QVERIFY(!nowhere && !nowhere.error().message.isEmpty());
    }

    void discardingNeedsAReasonAndLosesNothing()
    {
        DeskBench bench;
        const DraftId id = bench.draft(u"Mañana hay mercado"_s);
        const auto silent = DeskBench::wait(bench.desk.discardDraft(id, u" "_s));
        QVERIFY(!silent && silent.error().kind == ErrorKind::Rejected && silent.error().message.contains(u"why"));
        QVERIFY(DeskBench::wait(bench.desk.discardDraft(id, u"no longer true"_s)));
        GET(drafts, bench.ledger.drafts());
        QVERIFY(drafts.isEmpty());
        GET(versions, bench.ledger.revisions(id));
        QCOMPARE(versions.size(), 1);
        // Refused, what is being typed stays.
        const DraftId typed = bench.desk.newDraftId();
        QVERIFY(DeskBench::wait(bench.desk.keepTyping({typed, bench.account, {}, DeskBench::piece(u"Hoy"_s), bench.clock.now()})));
        QVERIFY(!DeskBench::wait(bench.desk.discardDraft(typed, u"never saved"_s)));
        GET(kept, bench.ledger.typing());
        QCOMPARE(kept.size(), 1);
    }

    void filesAreKeptByTheirBytes()
    {
        DeskBench bench;
        const QString path = bench.folder.filePath(u"foto.png"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray::fromBase64("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="));
        file.close();
        GET(first, bench.desk.attach(path, u"La plaza"_s));
        GET(second, bench.desk.attach(path, u"Otra vez"_s));
        QCOMPARE(first.path, second.path);
        QCOMPARE(first.mimeType, u"image/png"_s);
        QCOMPARE(first.altText, u"La plaza"_s);
        QVERIFY(first.path.startsWith(bench.store.mediaFolder()));
        QCOMPARE(QDir(bench.store.mediaFolder()).entryList(QDir::Files).size(), 1);
        // One that was damaged in the workspace is put right by attaching it again.
        QFile kept(first.path);
        QVERIFY(kept.open(QIODevice::WriteOnly));
        kept.write("nothing like it");
        kept.close();
        GET(third, bench.desk.attach(path, {}));
        QCOMPARE(third.path, first.path);
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(QCryptographicHash::hash(kept.readAll(), QCryptographicHash::Sha256), first.sha256);
        const auto missing = DeskBench::wait(bench.desk.attach(bench.folder.filePath(u"no.png"_s), {}));
        QVERIFY(!missing && missing.error().kind == ErrorKind::Storage && missing.error().message.contains(u"no.png"));
    }

    void whatBreaksALimitIsNotQueued_data()
    {
        QTest::addColumn<Piece>("piece");
        QTest::newRow("empty") << Piece{};
        QTest::newRow("blank") << DeskBench::piece(u" \n "_s);
        QTest::newRow("too long") << DeskBench::piece(QString(20'000, u'a'));
        Piece described = DeskBench::piece(u"La plaza"_s);
        described.media = {{u"/nowhere/a.png"_s, u"image/png"_s, "hash", QString(50'000, u'a')}};
        QTest::newRow("alternative text too long") << described;
        Piece many = DeskBench::piece(u"La plaza"_s);
        many.media = QList<Attachment>(40, {u"/nowhere/a.png"_s, u"image/png"_s, "hash", u"plaza"_s});
        QTest::newRow("too many files") << many;
    }
    void whatBreaksALimitIsNotQueued()
    {
        QFETCH(Piece, piece);
        DeskBench bench;
        GET(id, bench.desk.newDraft(bench.account, piece));
        const auto refused = DeskBench::wait(bench.desk.queue(id));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Rejected);
        QVERIFY(refused.error().message.size() > 20);
        GET(rows, bench.ledger.outbox());
        QVERIFY(rows.isEmpty());
    }

    void anHourThatPassedIsNotQueued()
    {
        DeskBench bench;
        const DraftId id = bench.draft(u"Mañana hay mercado"_s);
        const auto refused = DeskBench::wait(bench.desk.queue(id, Schedule{bench.clock.now() - 1min, u"Europe/Madrid"_s}));
        QVERIFY(!refused && refused.error().kind == ErrorKind::Rejected && refused.error().message.contains(u"passed"));
        const auto slip = DeskBench::wait(bench.desk.queue(id, Schedule{*fromIso(u"9999-12-31T23:59:00Z"_s), u"UTC"_s}));
        QVERIFY(!slip && slip.error().message.contains(u"year"));
        GET(item, bench.desk.queue(id, Schedule{bench.clock.now() + 1h, u"Europe/Madrid"_s}));
        const OutboxItem row = bench.row(item);
        QCOMPARE(row.zone, u"Europe/Madrid"_s);
        QVERIFY(bench.outbox.start());
        QVERIFY(DeskBench::wait(bench.outbox.untilIdle()));
        QCOMPARE(bench.row(item).state, State::Queued);
        bench.clock.advance(61min);
        QVERIFY(bench.waitFor(item, State::Sent));
    }

    /// What the account said before is known to the rules that compare, but never the text itself.
    void whatWasSaidBeforeIsCompared()
    {
        DeskBench bench;
        QVERIFY(bench.outbox.start());
        QSignalSpy anew(&bench.desk, &Desk::subjectsChanged);
        const QString text = u"Mañana martes se corta el agua en la calle Mayor, de ocho a una"_s;
        // How often it is known; the town's own morning greeting is there too.
        const auto known = [&bench, text](const DraftId &draft) {
            const Account account = bench.townAccount();
            const auto earlier = bench.desk.subject(DeskBench::piece(u"x"_s), bench.account, &account, {}, draft).around.earlier;
            return std::ranges::count(earlier, text, &rules::Context::Earlier::text);
        };
        QCOMPARE(known({}), 0); // nothing is known yet: it is read
        const DraftId id = bench.draft(text);
        GET(item, bench.desk.queue(id));
        QVERIFY(bench.waitFor(item, State::Sent));
        QVERIFY(DeskBench::wait(bench.desk.fetch())); // the town's own copy of it comes into the archive
        anew.clear();
        bench.clock.advance(Earlier::patience + 1s);
        QTRY_VERIFY(!anew.isEmpty());
        QTRY_COMPARE(known({}), 1); // once, though archive and outbox both have it
        QCOMPARE(known(id), 0); // of itself
        const DraftId again = bench.draft(text);
        QVERIFY(DeskBench::wait(bench.desk.readEarlier(bench.account)));
        const Account account = bench.townAccount();
        const auto found = bench.desk.check(bench.desk.subject(DeskBench::piece(text), bench.account, &account, {}, again));
        const auto isDuplicate = [](const checker::Finding &finding) { return finding.rule == u"decalogo.YaPublicado"; };
        QCOMPARE(std::ranges::count_if(found, isDuplicate), 1);
        QCOMPARE(std::ranges::count_if(bench.desk.check(bench.desk.subject(DeskBench::piece(text), bench.account, &account, {}, id)),
                                       isDuplicate), 0);
        // What was taken off the network is no earlier text.
        const QString remote = bench.row(item).receipt->remoteId;
        GET(post, bench.archive.postByRemoteId(account.origin(), remote));
        QVERIFY(DeskBench::wait(bench.desk.removePost(post.id, u"wrong street"_s)));
        bench.clock.advance(Earlier::patience + 1s);
        QTRY_COMPARE(known({}), 0);
    }

    void aTextGoesOutOnce()
    {
        DeskBench bench;
        QVERIFY(bench.outbox.start());
        const DraftId id = bench.draft(u"Mañana hay mercado"_s);
        GET(item, bench.desk.queue(id));
        QVERIFY(bench.waitFor(item, State::Sent));
        QVERIFY(!bench.row(item).receipt->remoteId.isEmpty());
        const auto again = DeskBench::wait(bench.desk.queue(id));
        QVERIFY(!again && again.error().kind == ErrorKind::Rejected);
        QCOMPARE(bench.published(u"Mañana hay mercado"_s), 1);
        GET(draft, bench.ledger.draft(id));
        QCOMPARE(draft.state, Draft::State::Sent);
        QVERIFY(!DeskBench::wait(bench.desk.cancel(item)));
        QVERIFY(!DeskBench::wait(bench.desk.retry(item)));
    }

    void takenBackItCanBeWrittenAgain()
    {
        DeskBench bench;
        bench.desk.setOffline(true);
        const OutboxItem item = bench.queued(u"Mañana hay mercado"_s);
        QCOMPARE(item.state, State::Queued);
        const auto discarded = DeskBench::wait(bench.desk.discardDraft(item.draft, u"wrong"_s));
        QVERIFY(!discarded && discarded.error().message.contains(u"outbox"));
        QVERIFY(DeskBench::wait(bench.desk.cancel(item.id, u"a mistake"_s)));
        GET(draft, bench.ledger.draft(item.draft));
        QCOMPARE(draft.state, Draft::State::Writing);
        QVERIFY(DeskBench::wait(bench.desk.queue(item.draft)));
    }

    void aFailedRowGivesWayToTheCorrectedText()
    {
        DeskBench bench;
        bench.port->play({.kind = Fault::Kind::Answer, .status = 422, .body = R"({"error":"no"})", .onlyWrites = true});
        QVERIFY(bench.outbox.start());
        const OutboxItem failed = bench.queued(u"Mañana ai mercado"_s);
        QVERIFY(bench.waitFor(failed.id, State::Failed));
        QVERIFY(!bench.row(failed.id).error.isEmpty());
        bench.port->clear();
        QVERIFY(DeskBench::wait(bench.desk.saveDraft(failed.draft, bench.account, DeskBench::piece(u"Mañana hay mercado"_s))));
        GET(item, bench.desk.queue(failed.draft));
        QVERIFY(bench.waitFor(item, State::Sent));
        QCOMPARE(bench.row(failed.id).state, State::Cancelled);
        QCOMPARE(bench.published(u"Mañana hay mercado"_s), 1);
        QCOMPARE(bench.published(u"Mañana ai mercado"_s), 0);
    }

    void aFailedRowGivesWayHoweverOldItIs()
    {
        DeskBench bench;
        bench.desk.setOffline(true);
        const OutboxItem old = bench.queued(u"Mañana ai mercado"_s);
        QVERIFY(DeskBench::wait(bench.store.append({journal::outboxFailed(old.id, {ErrorKind::Rejected, u"no"_s})})));
        QList<journal::Act> later; // more rows than a list of the outbox shows
        for (int i = 0; i < 501; ++i) {
            const DraftId draft(u"draft-%1"_s.arg(i));
            const Piece piece = DeskBench::piece(u"Aviso %1"_s.arg(i));
            later.append(journal::draftRevised(draft, bench.account, {}, piece, bench.person));
            later.append(journal::outboxQueued(OutboxId(u"row-%1"_s.arg(i)), draft, bench.account, piece, {}, {}, bench.person));
        }
        QVERIFY(DeskBench::wait(bench.store.append(later)));
        GET(item, bench.desk.queue(old.draft));
        QCOMPARE(bench.row(old.id).state, State::Cancelled);
        QCOMPARE(bench.row(item).state, State::Queued);
    }

    void aFailedRowIsTriedAgainWhenAPersonSaysSo()
    {
        DeskBench bench;
        bench.port->play({.kind = Fault::Kind::Answer, .status = 422, .body = R"({"error":"no"})", .onlyWrites = true});
        QVERIFY(bench.outbox.start());
        const OutboxItem failed = bench.queued(u"Mañana hay mercado"_s);
        QVERIFY(bench.waitFor(failed.id, State::Failed));
        bench.port->clear();
        QVERIFY(DeskBench::wait(bench.desk.retry(failed.id)));
        QVERIFY(bench.waitFor(failed.id, State::Sent));
    }

    void aPersonResolvesWhatIsUnknown_data()
    {
        QTest::addColumn<bool>("sent");
        QTest::newRow("there") << true;
        QTest::newRow("not there") << false;
    }
    void aPersonResolvesWhatIsUnknown()
    {
        QFETCH(bool, sent);
        DeskBench bench;
        GET(heard, bench.desk.fetch());
        bench.port->play({.kind = Fault::Kind::CutAfter});
        QVERIFY(bench.outbox.start());
        const OutboxItem item = bench.queued(u"Mañana hay mercado"_s);
        QVERIFY(bench.waitFor(item.id, State::Unknown));
        bench.outbox.stop();
        const QUrl url(u"https://villanueva.example/@ayto/1"_s);
        QVERIFY(DeskBench::wait(bench.desk.resolve(item.id, sent, sent ? url : QUrl())));
        const OutboxItem row = bench.row(item.id);
        QCOMPARE(row.state, sent ? State::Sent : State::Failed);
        if (sent) {
            QCOMPARE(row.receipt->url, url);
            QVERIFY(row.receipt->remoteId.isEmpty());
            // Known by a person's word only: the network cannot be told to change it.
            const auto edited = DeskBench::wait(bench.desk.editPublished(item.id, DeskBench::piece(u"Otra cosa"_s)));
            QVERIFY(!edited && edited.error().kind == ErrorKind::Rejected);
        }
        QVERIFY(!DeskBench::wait(bench.desk.resolve(item.id, true)));
    }

    void whatIsPublishedIsEditedAndRemoved()
    {
        DeskBench bench;
        QVERIFY(bench.outbox.start());
        bench.desk.setOffline(true);
        const OutboxItem item = bench.queued(u"Mañana hay mercado"_s);
        const auto early = DeskBench::wait(bench.desk.editPublished(item.id, DeskBench::piece(u"Pasado"_s)));
        QVERIFY(!early && early.error().message.contains(u"not published"));
        bench.desk.setOffline(false);
        QVERIFY(bench.waitFor(item.id, State::Sent));

        const auto tooLong = DeskBench::wait(bench.desk.editPublished(item.id, DeskBench::piece(QString(20'000, u'a'))));
        QVERIFY(!tooLong && tooLong.error().kind == ErrorKind::Rejected);
        QVERIFY(DeskBench::wait(bench.desk.editPublished(item.id, DeskBench::piece(u"Pasado mañana hay mercado"_s))));
        QCOMPARE(bench.published(u"Mañana hay mercado"_s), 0);
        QCOMPARE(bench.published(u"Pasado mañana hay mercado"_s), 1);

        GET(heard, bench.desk.fetch());
        GET(own, bench.archive.postByRemoteId(bench.townAccount().origin(), bench.row(item.id).receipt->remoteId));
        const auto silent = DeskBench::wait(bench.desk.removePost(own.id, {}));
        QVERIFY(!silent && silent.error().kind == ErrorKind::Rejected);
        QCOMPARE(bench.published(u"Pasado mañana hay mercado"_s), 1);
        QVERIFY(DeskBench::wait(bench.desk.removePost(own.id, u"the day was wrong"_s)));
        QCOMPARE(bench.published(u"Pasado mañana hay mercado"_s), 0);
        QVERIFY(bench.row(item.id).removed);
        GET(post, bench.archive.post(own.id));
        QVERIFY(post.gone); // still here, and said to be gone there
        GET(known, bench.desk.powers(own.id));
        QVERIFY(!known.row); // so it is not said twice that what was published from here is removed
    }

    void unknownThingsAreRefusedWithASentence()
    {
        DeskBench bench;
        const OutboxId nothing(u"nothing"_s);
        for (const auto &answer : {DeskBench::wait(bench.desk.cancel(nothing)), DeskBench::wait(bench.desk.retry(nothing)),
                                   DeskBench::wait(bench.desk.resolve(nothing, true)),
                                   DeskBench::wait(bench.desk.editPublished(nothing, {})),
                                   DeskBench::wait(bench.desk.removePost(PostId(999'999), u"x"_s)),
                                   DeskBench::wait(bench.desk.removeColumn(ColumnId(u"nothing"_s)))}) {
            QVERIFY(!answer);
            QVERIFY(answer.error().message.size() > 10);
        }
        const auto queued = DeskBench::wait(bench.desk.queue(DraftId(u"nothing"_s)));
        QVERIFY(!queued && queued.error().kind == ErrorKind::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestWriting)
#include "tst_writing.moc"
