// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/uuid.h"
#include "app/journal/acts.h"
#include "app/secrets/names.h"
#include "tests/app/desk/deskbench.h"

#include <QSignalSpy>

using namespace pregonero;
using namespace pregonero::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A keychain that remembers every name it was given, and can fail at some.
struct Watched final : public SecretStore {
    explicit Watched(std::shared_ptr<SecretStore> inner) : inner(std::move(inner)) { }
    Call<QByteArray> read(const QString &name) override { return inner->read(name); }
    Call<bool> write(const QString &name, const QByteArray &value) override
    {
        if (!unwritable.isEmpty() && name.endsWith(unwritable))
            return failed<bool>({ErrorKind::Storage, u"The keychain is locked."_s});
        names.append(name);
        return inner->write(name, value);
    }
    Call<bool> remove(const QString &name) override
    {
        if (!unerasable.isEmpty() && name.endsWith(unerasable))
            return failed<bool>({ErrorKind::Storage, u"The keychain is locked."_s});
        return inner->remove(name);
    }
    bool lasting() const override { return inner->lasting(); }
    QString description() const override { return inner->description(); }
    std::shared_ptr<SecretStore> inner;
    QStringList names;
    QString unwritable; // names that end so
    QString unerasable;
};

std::unique_ptr<Desk> deskWith(DeskBench &bench, std::shared_ptr<SecretStore> secrets)
{
    return std::make_unique<Desk>(Desk::Services{bench.store, bench.host, bench.network, std::move(secrets),
                                                 bench.refresher, bench.outbox, bench.portFor(), bench.clock, bench.person,
                                                 Awaited<bool>(answered<bool>(true), &bench.store)});
}

Account onPlaza()
{
    return {{}, u"mastodon"_s, QUrl(u"https://plaza.example"_s), u"7"_s, u"@a@plaza.example"_s, u"A"_s};
}

} // namespace

/// Accounts, hearing and the record: each verb over a real store and the simulated town.
class TestDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAccountComesWithItsUsualColumns()
    {
        DeskBench bench;
        QVERIFY(!bench.account.isNull());
        GET(columns, bench.ledger.columns());
        QList<Column::Kind> kinds;
        for (const Column &column : columns)
            kinds.append(column.kind);
        QCOMPARE(kinds, (QList{Column::Kind::Mentions, Column::Kind::Own}));
        QVERIFY(bench.townAccount().handle.startsWith(u'@'));
    }

    void anAccountIsNotAddedTwice()
    {
        DeskBench bench;
        const auto again = DeskBench::wait(bench.settle());
        QVERIFY(!again);
        QCOMPARE(again.error().kind, ErrorKind::Rejected);
        QVERIFY2(again.error().message.contains(bench.townAccount().handle), qPrintable(again.error().message));
        GET(accounts, bench.ledger.accounts());
        QCOMPARE(accounts.size(), 1);
    }

    void theCredentialIsKeptAndGoesWithTheAccount()
    {
        DeskBench bench({.account = false});
        const Account account{{}, u"mastodon"_s, QUrl(u"https://plaza.example"_s), u"7"_s, u"@a@plaza.example"_s, u"A"_s};
        GET(id, bench.desk.addAccount(account, "marked-token"));
        const QString name = u"account/%1/token"_s.arg(id.value());
        GET(token, bench.secrets->read(name));
        QCOMPARE(token, QByteArray("marked-token"));
        bench.network.setOffline(true); // the network cannot be asked to forget the token: the account goes all the same
        GET(removed, bench.desk.removeAccount(id, u"closed"_s));
        QVERIFY(removed);
        const auto gone = DeskBench::wait(bench.secrets->read(name));
        QVERIFY(!gone && gone.error().kind == ErrorKind::NotFound);
        GET(accounts, bench.ledger.accounts());
        QVERIFY(accounts.isEmpty());
    }

    void aCredentialWithoutItsAccountIsNotKept()
    {
        DeskBench bench({.writer = false, .account = false});
        const auto watched = std::make_shared<Watched>(bench.secrets);
        const auto desk = deskWith(bench, watched);
        QVERIFY(!DeskBench::wait(desk->addAccount(onPlaza(), "marked-token", {u"client-1"_s, u"secret-1"_s})));
        QCOMPARE(watched->names.size(), 2);
        for (const QString &name : std::as_const(watched->names))
            QVERIFY(!DeskBench::wait(bench.secrets->read(name)));
    }

    void halfACredentialIsNotKeptEither()
    {
        DeskBench bench({.account = false});
        const auto watched = std::make_shared<Watched>(bench.secrets);
        watched->unwritable = u"/client"_s;
        const auto desk = deskWith(bench, watched);
        QVERIFY(!DeskBench::wait(desk->addAccount(onPlaza(), "marked-token", {u"client-1"_s, u"secret-1"_s})));
        QCOMPARE(watched->names.size(), 1); // the token's
        QVERIFY(!DeskBench::wait(bench.secrets->read(watched->names.constFirst())));
        GET(accounts, bench.ledger.accounts());
        QVERIFY(accounts.isEmpty());
    }

    void aSecretThatCannotBeErasedKeepsNoOther_data()
    {
        QTest::addColumn<QString>("stuck");
        QTest::addColumn<QString>("erased");
        QTest::newRow("client") << u"client"_s << u"token"_s;
        QTest::newRow("token") << u"token"_s << u"client"_s;
    }
    void aSecretThatCannotBeErasedKeepsNoOther()
    {
        QFETCH(QString, stuck);
        QFETCH(QString, erased);
        DeskBench bench({.account = false});
        const auto watched = std::make_shared<Watched>(bench.secrets);
        const auto desk = deskWith(bench, watched);
        GET(id, desk->addAccount(onPlaza(), "marked-token", {u"client-1"_s, u"secret-1"_s}));
        QVERIFY(DeskBench::wait(bench.secrets->read(accountSecret(id.value(), erased))));
        watched->unerasable = u'/' + stuck;
        bench.network.setOffline(true);
        const auto removed = DeskBench::wait(desk->removeAccount(id, u"closed"_s));
        QVERIFY2(!removed && removed.error().message.contains(u"was removed"), qPrintable(removed.error().message));
        QVERIFY(!DeskBench::wait(bench.secrets->read(accountSecret(id.value(), erased))));
        GET(accounts, bench.ledger.accounts());
        QVERIFY(accounts.isEmpty());
    }

    void signingInAgainKeepsTheAccountAndRenewsItsCredential()
    {
        DeskBench bench({.account = false});
        GET(id, bench.desk.addAccount(onPlaza(), "old-token", {u"client-1"_s, u"secret-1"_s}));
        const auto draft = DeskBench::wait(bench.desk.newDraft(id, DeskBench::piece(u"Mañana hay mercado"_s)));
        QVERIFY(draft);
        Account renamed = onPlaza();
        renamed.displayName = u"Ayuntamiento"_s;
        GET(again, bench.desk.addAccount(renamed, "new-token", {u"client-2"_s, u"secret-2"_s}));
        QCOMPARE(again, id);
        GET(token, bench.secrets->read(accountSecret(id.value(), u"token")));
        QCOMPARE(token, QByteArray("new-token"));
        GET(client, bench.secrets->read(accountSecret(id.value(), u"client")));
        QVERIFY2(client.contains("client-2"), client.constData());
        GET(accounts, bench.ledger.accounts());
        QCOMPARE(accounts.size(), 1);
        QCOMPARE(accounts.first().displayName, u"Ayuntamiento"_s);
        GET(columns, bench.ledger.columns());
        QCOMPARE(columns.size(), 2); // not its usual ones a second time
        // A pasted token has no registration: the older one's would give back what is not its own.
        QVERIFY(DeskBench::wait(bench.desk.addAccount(renamed, "pasted-token")));
        const auto older = DeskBench::wait(bench.secrets->read(accountSecret(id.value(), u"client")));
        QVERIFY(!older && older.error().kind == ErrorKind::NotFound);
        GET(report, bench.desk.verifyJournal());
        QVERIFY(report.whole());
    }

    void signingInAgainSendsWhatFailedForWantOfACredential()
    {
        DeskBench bench({.account = false});
        GET(id, bench.desk.addAccount(onPlaza(), "old-token"));
        const auto failedRow = [&](const QString &text, Error error) {
            const auto draft = DeskBench::wait(bench.desk.newDraft(id, DeskBench::piece(text)));
            const OutboxId row(newUuid(bench.clock.now()));
            const auto done = DeskBench::wait(bench.store.append(
                {journal::outboxQueued(row, *draft, id, DeskBench::piece(text), {}, {}, bench.person),
                 journal::outboxSending(row, 1), journal::outboxFailed(row, error)}));
            return done ? row : OutboxId();
        };
        const OutboxId unsigned_ = failedRow(u"Uno"_s, {ErrorKind::Auth, u"The server does not know us."_s});
        const OutboxId refused = failedRow(u"Dos"_s, {ErrorKind::Rejected, u"Too long."_s});
        // Refused for want of a credential once, sent again, and then found absent by a person: theirs to decide.
        const OutboxId absent = failedRow(u"Tres"_s, {ErrorKind::Auth, u"The server does not know us."_s});
        QVERIFY(DeskBench::wait(bench.store.append(
            {journal::outboxRequeued(absent, {}, {}, bench.person), journal::outboxSending(absent, 2),
             journal::outboxUnknown(absent, {ErrorKind::Timeout, u"No answer."_s}),
             journal::outboxResolved(absent, false, {}, bench.person)})));
        QCOMPARE(bench.row(unsigned_).state, OutboxItem::State::Failed);
        QVERIFY(DeskBench::wait(bench.desk.addAccount(onPlaza(), "new-token")));
        QCOMPARE(bench.row(unsigned_).state, OutboxItem::State::Queued);
        QCOMPARE(bench.row(refused).state, OutboxItem::State::Failed);
        QCOMPARE(bench.row(absent).state, OutboxItem::State::Failed);
    }

    void actsWaitForTheKeychain()
    {
        DeskBench bench({.account = false});
        QPromise<Result<bool>> ready;
        ready.start();
        Desk desk(Desk::Services{bench.store, bench.host, bench.network, bench.secrets, bench.refresher, bench.outbox,
                                 bench.portFor(), bench.clock, bench.person, Awaited<bool>(ready.future(), &bench.store)});
        bool done = false;
        whenDone(desk.addWord(u"es"_s, u"chiringo"_s), &desk, [&](const Result<bool> &added) { done = added.has_value(); });
        GET(before, bench.ledger.words(u"es"_s));
        QVERIFY(before.isEmpty() && !done);
        ready.addResult(Result<bool>(true));
        ready.finish();
        QTRY_VERIFY(done);
        GET(after, bench.ledger.words(u"es"_s));
        QCOMPARE(after, QStringList{u"chiringo"_s});
    }

    void unknownNetworksAreSaidToBeSo()
    {
        DeskBench bench({.account = false});
        const auto signIn = bench.desk.signIn(u"nowhere"_s, {});
        QVERIFY(!signIn && signIn.error().kind == ErrorKind::Unsupported && signIn.error().message.contains(u"nowhere"));
        const auto known = DeskBench::wait(bench.desk.identify(u"nowhere"_s));
        QVERIFY(!known && !known.error().message.isEmpty());
        const auto account = DeskBench::wait(bench.desk.account(AccountId(u"nobody"_s)));
        QVERIFY(!account && account.error().kind == ErrorKind::NotFound);
    }

    void columnsAreAddedOnceAndRemoved()
    {
        DeskBench bench;
        const auto empty = DeskBench::wait(bench.desk.addColumn(bench.account, Column::Kind::Hashtag, u" # "_s));
        QVERIFY(!empty && empty.error().kind == ErrorKind::Rejected && !empty.error().message.isEmpty());
        GET(id, bench.desk.addColumn(bench.account, Column::Kind::Hashtag, u"#BarrioNorte"_s));
        const auto twice = DeskBench::wait(bench.desk.addColumn(bench.account, Column::Kind::Hashtag, u"barrionorte"_s));
        QVERIFY(!twice && twice.error().kind == ErrorKind::Rejected);
        QVERIFY(DeskBench::wait(bench.desk.addColumn(bench.account, Column::Kind::Hashtag, u"mercado"_s)));
        QVERIFY(DeskBench::wait(bench.desk.removeColumn(id)));
        QVERIFY(!DeskBench::wait(bench.desk.removeColumn(id)));
        QVERIFY(DeskBench::wait(bench.desk.addColumn(bench.account, Column::Kind::Hashtag, u"BarrioNorte"_s)));
    }

    void newsComeAndAreRead()
    {
        DeskBench bench;
        GET(heard, bench.desk.fetch());
        QVERIFY(heard.fresh >= 5 && heard.errors.isEmpty());
        GET(unread, bench.archive.feed({.unreadOnly = true}));
        QVERIFY(!unread.isEmpty());
        const PostId first = unread.constFirst().id;
        QVERIFY(DeskBench::wait(bench.desk.setRead({first}, true)));
        GET(post, bench.archive.post(first));
        QVERIFY(!post.unread);
        QVERIFY(DeskBench::wait(bench.desk.setRead({first}, false)));
        GET(again, bench.archive.post(first));
        QVERIFY(again.unread);
    }

    void offlineNothingIsAskedAndItIsSaid()
    {
        DeskBench bench;
        GET(heard, bench.desk.fetch());
        GET(feed, bench.archive.feed({}));
        QSignalSpy changed(&bench.desk, &Desk::offlineChanged);
        bench.desk.setOffline(true);
        QCOMPARE(changed.size(), 1);
        QVERIFY(bench.desk.isOffline());
        bench.port->forget();
        const auto news = DeskBench::wait(bench.desk.fetch());
        QVERIFY(!news && news.error().kind == ErrorKind::Network && news.error().message.contains(u"offline"));
        // A conversation opens all the same, with what is here.
        GET(thread, bench.desk.fetchConversation(feed.constFirst().id));
        QCOMPARE(thread.fresh, 0);
        QVERIFY(bench.port->requests().isEmpty());
        bench.desk.setOffline(false);
        QVERIFY(DeskBench::wait(bench.desk.fetch()));
        QVERIFY(!bench.port->requests().isEmpty());
    }

    void conversationsAreFreshened()
    {
        DeskBench bench;
        GET(heard, bench.desk.fetch());
        GET(found, bench.archive.feed({.search = u"piscina"_s}));
        QVERIFY(!found.isEmpty());
        const auto said = bench.town->say(u"reme_delrio"_s, u"y de paso la de invierno"_s,
                                          found.constLast().post.remoteId);
        QVERIFY(said);
        GET(fresh, bench.desk.fetchConversation(found.constLast().id));
        QVERIFY(fresh.fresh >= 1);
    }

    void theRecordIsVerifiedExportedAndRebuilt()
    {
        DeskBench bench;
        (void)bench.draft(u"Mañana hay mercado"_s);
        GET(report, bench.desk.verifyJournal());
        QVERIFY(report.whole());
        QVERIFY(report.entries >= 4);
        GET(before, bench.ledger.projectionDigest());
        GET(replayed, bench.desk.rebuildJournal());
        QCOMPARE(replayed, report.entries);
        GET(after, bench.ledger.projectionDigest());
        QCOMPARE(after, before);
        const QString path = bench.folder.filePath(u"journal.jsonl"_s);
        GET(written, bench.desk.exportJournal(path));
        QCOMPARE(written, report.entries);
        const auto nowhere = DeskBench::wait(bench.desk.exportJournal(bench.folder.filePath(u"no/such/folder/x"_s)));
        QVERIFY(!nowhere && nowhere.error().kind == ErrorKind::Storage && !nowhere.error().message.isEmpty());
    }

    void wholeIsOnlySaidOfAnEndThatWasCompared()
    {
        struct Keychain final : public SecretStore {
            Call<QByteArray> read(const QString &) override
            {
                return failed<QByteArray>({kind, u"There is nothing of that name."_s});
            }
            Call<bool> write(const QString &, const QByteArray &) override
            {
                ++written;
                return answered<bool>(true);
            }
            Call<bool> remove(const QString &) override { return answered<bool>(true); }
            bool lasting() const override { return lasts; }
            QString description() const override { return u"test"_s; }
            ErrorKind kind = ErrorKind::NotFound;
            bool lasts = true;
            int written = 0;
        };
        DeskBench bench;
        const auto keychain = std::make_shared<Keychain>();
        Desk desk(Desk::Services{bench.store, bench.host, bench.network, keychain, bench.refresher, bench.outbox,
                                 bench.portFor(), bench.clock, bench.person,
                                 Awaited<bool>(answered<bool>(true), &bench.store)});
        GET(first, desk.verifyJournal());
        QVERIFY(first.whole() && !first.endCompared && first.endNeverKept);
        keychain->lasts = false;
        GET(without, desk.verifyJournal());
        QVERIFY(without.whole() && !without.endCompared && !without.endNeverKept);
        keychain->kind = ErrorKind::Storage;
        GET(locked, desk.verifyJournal());
        QVERIFY(locked.whole() && !locked.endCompared && !locked.endNeverKept);
        QVERIFY(!DeskBench::wait(desk.keepHeads()));
        QCOMPARE(keychain->written, 0); // what cannot be read is not replaced
    }

    void aCutTailShowsAgainstTheHeadsKeptBesideTheKey()
    {
        DeskBench bench;
        (void)bench.draft(u"Mañana hay mercado"_s);
        QVERIFY(DeskBench::wait(bench.desk.keepHeads()));
        const QString name = headsSecret(bench.store.folder());
        GET(heads, bench.secrets->read(name));
        GET(whole, bench.desk.verifyJournal());
        QVERIFY(whole.whole() && whole.endCompared);
        // As if the journal had once been longer than it is.
        QJsonArray kept = QJsonDocument::fromJson(heads).array();
        QCOMPARE(kept.size(), 1);
        QJsonObject head = kept.at(0).toObject();
        head[u"sequence"] = head[u"sequence"].toInteger() + 1;
        QVERIFY(DeskBench::wait(bench.secrets->write(name, QJsonDocument(QJsonArray{head}).toJson())));
        GET(cut, bench.desk.verifyJournal());
        QVERIFY(!cut.whole());
        QVERIFY(!cut.faults.constFirst().message.isEmpty());
        // Another workspace has heads of its own.
        QVERIFY(headsSecret(u"/elsewhere"_s) != name);
        // No clean stop takes the evidence away, also where the journal has grown past the cut.
        QVERIFY(DeskBench::wait(bench.desk.keepHeads()));
        GET(still, bench.desk.verifyJournal());
        QVERIFY(!still.whole() && still.endCompared);
        (void)bench.draft(u"Pasado mañana también"_s);
        QVERIFY(DeskBench::wait(bench.desk.keepHeads()));
        GET(grown, bench.desk.verifyJournal());
        QVERIFY(!grown.whole());
        // What fits is replaced by what is newer.
        QVERIFY(DeskBench::wait(bench.secrets->write(name, heads)));
        QVERIFY(DeskBench::wait(bench.desk.keepHeads()));
        GET(newer, bench.secrets->read(name));
        QVERIFY(newer != heads);
        GET(good, bench.desk.verifyJournal());
        QVERIFY(good.whole() && good.endCompared);
    }
};

QTEST_GUILESS_MAIN(TestDesk)
#include "tst_desk.moc"
