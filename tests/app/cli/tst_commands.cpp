// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli.h"
#include "app/desk/houserules.h"
#include "tests/app/desk/deskbench.h"
#include "tests/support/rawserver.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

using namespace pregonero;
using namespace pregonero::test;
using namespace Qt::StringLiterals;

namespace {

/// A terminal over buffers, and one command run in it.
struct Typed {
    cli::Terminal terminal{.out = [this](const QByteArray &bytes) { out += bytes; },
                           .err = [this](const QByteArray &bytes) { err += bytes; },
                           .readInput = {},
                           .readSecretLine = [this] {
                               ++secretsRead;
                               return QByteArray("token-1");
                           }};
    QByteArray out;
    QByteArray err;
    int secretsRead = 0;
    cli::Cli commands;

    [[nodiscard]] Call<int> start(Desk &desk, const QStringList &words)
    {
        out.clear();
        err.clear();
        const auto invocation = commands.parse(words, terminal);
        if (invocation.exitCode)
            return answered<int>(*invocation.exitCode);
        terminal.json = invocation.json;
        line = invocation.line;
        return invocation.command->run(std::make_shared<cli::Context>(
            cli::Context{&desk, *invocation.line, invocation.arguments, terminal}));
    }
    int run(Desk &desk, const QStringList &words) { return DeskBench::wait(start(desk, words)).value_or(-1); }
    [[nodiscard]] QJsonDocument json() const { return QJsonDocument::fromJson(out); }
    std::shared_ptr<QCommandLineParser> line;
};

/// Knows only once it is open that it does not last, as a desktop without a keychain.
class LateKeychain final : public SecretStore
{
public:
    Call<QByteArray> read(const QString &name) override { return inner->read(name); }
    Call<bool> write(const QString &name, const QByteArray &value) override { return inner->write(name, value); }
    Call<bool> remove(const QString &name) override { return inner->remove(name); }
    bool lasting() const override { return lasts; }
    QString description() const override { return u"test"_s; }
    std::shared_ptr<SecretStore> inner = sessionSecrets();
    bool lasts = true;
};

Desk::Services services(DeskBench &bench, std::shared_ptr<SecretStore> secrets, Awaited<bool> ready)
{
    return {bench.store, bench.host, bench.network, std::move(secrets), bench.refresher, bench.outbox,
            bench.portFor(), bench.clock, bench.person, std::move(ready)};
}

} // namespace

class TestCommands final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offlineAndOnline()
    {
        DeskBench bench;
        Typed typed;
        QCOMPARE(typed.run(bench.desk, {u"offline"_s}), cli::Done);
        QVERIFY(bench.desk.isOffline());
        QVERIFY2(typed.out.contains("pregonero online"), typed.out.constData());
        QCOMPARE(typed.run(bench.desk, {u"fetch"_s}), cli::Unknown);
        QVERIFY(typed.err.contains("offline"));
        // What waits does not keep anybody waiting: it is said at once that it could not go.
        const OutboxItem item = bench.queued(u"Mañana hay mercado"_s);
        QCOMPARE(typed.run(bench.desk, {u"outbox"_s, u"run"_s, u"--until-empty"_s}), cli::Unknown);
        QCOMPARE(bench.row(item.id).state, OutboxItem::State::Queued);
        QCOMPARE(typed.run(bench.desk, {u"--json"_s, u"online"_s}), cli::Done);
        QCOMPARE(typed.json()[u"offline"], QJsonValue(false));
        QVERIFY(!bench.desk.isOffline());
        QCOMPARE(typed.run(bench.desk, {u"outbox"_s, u"run"_s}), cli::Done);
        QCOMPARE(bench.row(item.id).state, OutboxItem::State::Sent);
    }

    void aConversationWithTheNetworksOwnBytes()
    {
        DeskBench bench;
        GET(news, bench.desk.fetch());
        GET(feed, bench.archive.feed({}));
        QVERIFY(!feed.isEmpty());
        const QString id = QString::number(feed.first().id.value());
        Typed typed;
        QCOMPARE(typed.run(bench.desk, {u"--json"_s, u"conversation"_s, u"show"_s, id}), cli::Done);
        QVERIFY(!typed.json().array().at(0).toObject().contains(u"captures"));
        QCOMPARE(typed.run(bench.desk, {u"--json"_s, u"conversation"_s, u"show"_s, id, u"--raw"_s}), cli::Done);
        const QJsonArray posts = typed.json().array();
        QVERIFY(!posts.isEmpty());
        for (const QJsonValue &post : posts) {
            const QJsonArray captures = post[u"captures"].toArray();
            QVERIFY(!captures.isEmpty());
            const QByteArray raw = captures.at(0)[u"raw"].toString().toUtf8();
            QVERIFY(!raw.isEmpty());
            QCOMPARE(captures.at(0)[u"sha256"].toString().toLatin1(),
                     QCryptographicHash::hash(raw, QCryptographicHash::Sha256).toHex());
        }
        QCOMPARE(typed.run(bench.desk, {u"conversation"_s, u"show"_s, id, u"--raw"_s}), cli::Done);
        QVERIFY2(typed.out.contains("SHA-256"), typed.out.constData());
    }

    void aTokenIsNotTakenWhereItWouldBeLost()
    {
        DeskBench bench;
        const auto keychain = std::make_shared<LateKeychain>();
        QPromise<Result<bool>> opening;
        opening.start();
        Desk desk(services(bench, keychain, Awaited<bool>(opening.future(), &bench.store)));
        Typed typed;
        std::optional<int> code;
        whenDone(typed.start(desk, {u"account"_s, u"add"_s, u"--network"_s, u"mastodon"_s, u"--server"_s,
                                    u"http://127.0.0.1:9"_s, u"--token-stdin"_s}),
                 this, [&](Result<int> result) { code = result.value_or(-1); });
        QCoreApplication::processEvents();
        QVERIFY(!code); // nobody knows yet
        keychain->lasts = false;
        opening.addResult(true);
        opening.finish();
        QTRY_VERIFY(code);
        QCOMPARE(*code, cli::Findings);
        QVERIFY2(typed.err.contains("no keychain"), typed.err.constData());
        QCOMPARE(typed.secretsRead, 0);
    }

    void addedOnceThenSignedInAgain()
    {
        tests::RawServer server([](QTcpSocket &socket, const tests::RawServer::Request &request) {
            const bool known = request.target.startsWith("/api/v1/accounts/verify_credentials")
                && request.headers.value("authorization") == "Bearer token-1";
            socket.write(known ? tests::RawServer::json(200, R"({"id":"7","username":"ayto","acct":"ayto","display_name":"A"})")
                               : tests::RawServer::json(404, "{}"));
        });
        DeskBench bench({.account = false});
        const auto keychain = std::make_shared<LateKeychain>();
        Desk desk(services(bench, keychain, Awaited<bool>(answered<bool>(true), &bench.store)));
        Typed typed;
        const QStringList add{u"account"_s, u"add"_s, u"--network"_s, u"mastodon"_s, u"--server"_s,
                              server.url().toString(), u"--token-stdin"_s};
        QVERIFY2(typed.run(desk, add) == cli::Done, typed.err.constData());
        QVERIFY2(typed.out.startsWith("Added "), typed.out.constData());
        QVERIFY2(typed.run(desk, add) == cli::Done, typed.err.constData());
        QVERIFY2(typed.out.startsWith("Signed in again"), typed.out.constData());
        QCOMPARE(typed.run(desk, QStringList{u"--json"_s} + add), cli::Done);
        QCOMPARE(typed.json()[u"again"], QJsonValue(true));
        GET(accounts, bench.ledger.accounts());
        QCOMPARE(accounts.size(), 1);
    }

    void aPasswordIsWorthASession()
    {
        tests::RawServer server([](QTcpSocket &socket, const tests::RawServer::Request &request) {
            const bool right = request.body == R"({"identifier":"villanueva.test","password":"token-1"})";
            if (request.target == "/xrpc/com.atproto.server.createSession" && right)
                socket.write(tests::RawServer::json(200, R"({"accessJwt":"access-1","refreshJwt":"refresh-1"})"));
            else if (request.headers.value("authorization") == "Bearer access-1")
                socket.write(tests::RawServer::json(200, R"({"did":"did:plc:villa","handle":"villanueva.test"})"));
            else
                socket.write(tests::RawServer::json(401, R"({"error":"AuthenticationRequired"})"));
        });
        DeskBench bench({.account = false});
        const auto keychain = std::make_shared<LateKeychain>();
        Desk desk(services(bench, keychain, Awaited<bool>(answered<bool>(true), &bench.store)));
        Typed typed;
        QStringList add{u"account"_s, u"add"_s, u"--network"_s, u"bluesky"_s, u"--server"_s, server.url().toString(),
                        u"--token-stdin"_s};
        QCOMPARE(typed.run(desk, add), cli::Usage);
        QVERIFY2(typed.err.contains("--user"), typed.err.constData());
        QVERIFY(server.requests().isEmpty());
        add += {u"--user"_s, u"@villanueva.test"_s};
        QVERIFY2(typed.run(desk, add) == cli::Done, typed.err.constData());
        QVERIFY2(typed.out.contains("@villanueva.test"), typed.out.constData());
        GET(accounts, bench.ledger.accounts());
        QCOMPARE(accounts.size(), 1);
        GET(kept, keychain->read(u"account/%1/token"_s.arg(accounts.first().id.value())));
        QVERIFY(kept.contains("refresh-1") && !kept.contains("token-1"));
    }

    void aWorkspacesOwnPacksAndItsChoiceHoldInTheTerminal()
    {
        DeskBench bench;
        HouseRules &house = bench.desk.houseRules();
        GET(loaded, house.load());
        QVERIFY(loaded);
        GET(written, house.writeRule({u"house"_s, u"es"_s, u"Consistorio"_s},
                                     "extends: existence\nmessage: \"x %s\"\nlevel: error\ntokens: ['el consistorio']\n"
                                     "examples: {bad: ['Habla el consistorio.'], good: ['Habla el Ayuntamiento.']}\n"));
        QVERIFY(written);
        const QString text = bench.folder.filePath(u"texto.txt"_s);
        QFile file(text);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Informa el consistorio: ¡¡ya llega la feria!!\n");
        file.close();
        const QStringList here{u"--workspace"_s, bench.store.folder()};
        const QStringList check = QStringList{u"check"_s, u"--lang"_s, u"es"_s, u"--format"_s, u"line"_s, text} + here;
        Typed typed;
        QCOMPARE(typed.run(bench.desk, check), cli::Findings);
        QVERIFY2(typed.out.contains("house.Consistorio") && typed.out.contains("decalogo.Exclamaciones"), typed.out.constData());
        GET(chosen, house.choose({{checker::Ruling::What::Pack, u"decalogo"_s, {}, {}, false}}));
        QVERIFY(chosen);
        QCOMPARE(typed.run(bench.desk, check), cli::Findings);
        QVERIFY2(typed.out.contains("house.Consistorio") && !typed.out.contains("decalogo.Exclamaciones"), typed.out.constData());
        // What is asked for by name holds whatever was chosen.
        QCOMPARE(typed.run(bench.desk, check + QStringList{u"--pack"_s, u"decalogo"_s}), cli::Findings);
        QVERIFY2(typed.out.contains("decalogo.Exclamaciones"), typed.out.constData());

        QCOMPARE(typed.run(bench.desk, QStringList{u"pack"_s, u"list"_s} + here), cli::Done);
        QVERIFY(typed.out.contains("house 1"));
        QCOMPARE(typed.run(bench.desk, {u"pack"_s, u"list"_s}), cli::Done);
        QVERIFY(!typed.out.contains("house 1"));
        QCOMPARE(typed.run(bench.desk, QStringList{u"pack"_s, u"show"_s, u"house"_s} + here), cli::Done);
        QVERIFY(typed.out.contains("house.Consistorio"));
        QCOMPARE(typed.run(bench.desk, QStringList{u"pack"_s, u"test"_s, u"house"_s} + here), cli::Done);
        QCOMPARE(typed.run(bench.desk, QStringList{u"pack"_s, u"lint"_s, u"house"_s} + here), cli::Findings); // no category, why, source
        const QString zip = bench.folder.filePath(u"house.zip"_s);
        QCOMPARE(typed.run(bench.desk, QStringList{u"pack"_s, u"export"_s, u"house"_s, zip} + here), cli::Done);
        DeskBench other;
        QCOMPARE(typed.run(other.desk, {u"--json"_s, u"pack"_s, u"import"_s, zip}), cli::Done);
        QCOMPARE(typed.json()[u"id"].toString(), u"house"_s);
        QCOMPARE(typed.json()[u"holds"], QJsonValue(true));
        // A pack that is off unless chosen is not said to be in use.
        DeskBench third;
        GET(off, third.desk.houseRules().choose({{checker::Ruling::What::Pack, u"house"_s, {}, {}, false}}));
        QVERIFY(off);
        QCOMPARE(typed.run(third.desk, {u"pack"_s, u"import"_s, zip}), cli::Done);
        QVERIFY2(typed.out.contains("is switched off") && !typed.out.contains("checked by it"), typed.out.constData());
    }

    /// The desk of a workspace that does not open: the commands that look at it open it themselves.
    void aDamagedWorkspaceIsCheckedAndRestored()
    {
        DeskBench bench;
        const QString folder = bench.folder.filePath(u"damaged"_s);
        const auto deskOf = [&](store::Store &store) {
            auto all = services(bench, sessionSecrets(), Awaited<bool>(answered<bool>(true), &bench.store));
            return std::make_unique<Desk>(Desk::Services{store, all.host, all.network, all.secrets, all.refresher, all.outbox,
                                                         all.portFor, all.clock, all.person, all.writerReady});
        };
        Typed typed;
        {
            store::Store store(folder, bench.clock);
            const auto desk = deskOf(store);
            QCOMPARE(typed.run(*desk, {u"workspace"_s, u"check"_s}), cli::Done);
            QVERIFY(typed.out.contains("no safety copy"));
            QCOMPARE(typed.run(*desk, {u"workspace"_s, u"restore"_s}), cli::Findings);
            QVERIFY2(typed.err.contains("whole"), typed.err.constData()); // nothing is put aside that is whole
            QCOMPARE(typed.run(*desk, {u"workspace"_s, u"backup"_s}), cli::Done);
        }
        QVERIFY(QFile::resize(folder + u"/pregonero.sqlite"_s, 5000));
        {
            store::Store store(folder, bench.clock);
            const auto desk = deskOf(store);
            QCOMPARE(typed.run(*desk, {u"workspace"_s, u"check"_s}), cli::Findings);
            QVERIFY2(typed.err.contains("pregonero.sqlite") && typed.err.contains("newest safety copy")
                         && typed.err.contains("workspace restore"), typed.err.constData());
        }
        store::Store store(folder, bench.clock);
        const auto desk = deskOf(store);
        QCOMPARE(typed.run(*desk, {u"--json"_s, u"workspace"_s, u"restore"_s}), cli::Done);
        QVERIFY(QFile::exists(typed.json()[u"damaged"].toString()));
        QVERIFY(QFile::exists(typed.json()[u"restored"][u"path"].toString()));
        GET(opened, store.open());
        QVERIFY(!opened.created);
    }
};

QTEST_GUILESS_MAIN(TestCommands)
#include "tst_commands.moc"
