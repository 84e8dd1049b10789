// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A feed at the desk: added by its address, heard, gone. With the plugin as it is built.
#include "app/cli/cli.h"
#include "app/domain/opml.h"
#include "app/models/columnsmodel.h"
#include "tests/app/desk/deskbench.h"
#include "tests/plugins/feeds/feedserver.h"

using namespace pregonero;
using namespace pregonero::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray portal()
{
    QFile file(QStringLiteral(PREGONERO_SOURCE_DIR "/tests/fixtures/feeds/portal.xml"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A desk that goes out by the program's own room for it.
struct Listening : DeskBench {
    Listening() : DeskBench({.account = false}) { }

    sync::PortFor out()
    {
        return [this](const Account &account, const AdapterInfo &info) {
            return std::shared_ptr<HttpPort>(network.portFor(account, info));
        };
    }
    int type(const QStringList &words)
    {
        said.clear();
        cli::Terminal terminal{.out = [this](const QByteArray &bytes) { said += bytes; },
                               .err = [this](const QByteArray &bytes) { said += bytes; },
                               .readInput = {},
                               .readSecretLine = {}};
        const auto invocation = commands.parse(words, terminal);
        if (invocation.exitCode)
            return *invocation.exitCode;
        const auto line = invocation.line;
        return wait(invocation.command->run(std::make_shared<cli::Context>(
                        cli::Context{&listener, *line, invocation.arguments, terminal})))
            .value_or(-1);
    }

    FeedServer server;
    sync::Refresher reader{store, host, out(), clock};
    sync::OutboxRunner sender{store, host, out(), clock};
    Desk listener{Desk::Services{store, host, network, secrets, reader, sender, out(), clock, person,
                                 Awaited<bool>(answered<bool>(true), &store)}};
    cli::Cli commands;
    QByteArray said;
};

} // namespace

class TestFeedsDesk final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isAddedByItsAddressAndHeard()
    {
        Listening at;
        const QString address = at.server.url(u"/noticias/rss.xml"_s).toString();
        QByteArray etag = "\"1\"";
        at.server.pages[u"/noticias/rss.xml"_s] = [&](const QHttpServerRequest &request) {
            return request.value("If-None-Match") == etag ? FeedServer::answer(304)
                                                          : FeedServer::answer(200, portal(), {{"ETag", etag}});
        };
        // As it is copied from an address bar, from a link to a reader, or typed.
        const QString typed = u"127.0.0.1:%1/noticias/rss.xml"_s.arg(at.server.url().port());
        QCOMPARE(at.type({u"account"_s, u"add"_s, u"--network"_s, u"feeds"_s, u"--server"_s, u"feed:"_s + address}), cli::Done);
        QVERIFY2(at.said.contains("noticias/rss.xml"), at.said.constData());
        QCOMPARE(at.type({u"account"_s, u"add"_s, u"--network"_s, u"feeds"_s, u"--server"_s, typed}), cli::Findings);
        QVERIFY2(at.said.contains("is here already"), at.said.constData());

        GET(accounts, at.ledger.accounts());
        QCOMPARE(accounts.size(), 1);
        QCOMPARE(accounts.first().remoteId, address);
        QCOMPARE(accounts.first().handle, typed);
        QCOMPARE(accounts.first().displayName, u"Ayuntamiento de Villanueva del Río: noticias"_s);
        GET(columns, at.ledger.columns());
        QCOMPARE(columns.size(), 1);
        QCOMPARE(columns.first().kind, Column::Kind::Local);

        QCOMPARE(at.type({u"fetch"_s}), cli::Done);
        GET(posts, at.archive.feed({}));
        QCOMPARE(posts.size(), 3);
        const int asked = int(at.server.asked.size());
        // A thread that the network does not know costs no request and is no problem to tell.
        GET(thread, at.listener.fetchConversation(posts.first().id));
        QCOMPARE(thread.fresh, 0);
        QCOMPARE(at.server.asked.size(), asked);
        GET(again, at.reader.refresh());
        QCOMPARE(again.fresh, 0);
        QVERIFY(again.errors.isEmpty());
        QCOMPARE(at.server.asked.size(), asked + 1);
        QCOMPARE(at.server.requests.last().value("if-none-match"), "\"1\"");
        etag = "\"2\""; // the same three once more
        GET(third, at.reader.refresh());
        QCOMPARE(third.fresh, 0);

        AccountsModel people(at.store);
        ColumnsModel model(at.store, people);
        GET(column, at.listener.addFeedColumn(accounts.first().id, Column::Kind::Local, {}));
        QTRY_VERIFY(model.column(column) && !people.columns().isEmpty());
        QCOMPARE(model.title(*model.column(column)), accounts.first().displayName);
    }

    void aListOfFeedsIsTakenAndGiven()
    {
        Listening at;
        at.server.serve(u"/rss"_s, 200, portal());
        at.server.serve(u"/gone"_s, 410);
        at.server.serve(u"/blog"_s, 200, "<rss version='2.0'><channel><title>Barrio &amp; Norte</title></channel></rss>");
        const QString list = at.folder.filePath(u"lista.opml"_s);
        QFile file(list);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(toOpml({{u"Portal"_s, at.server.url(u"/rss"_s)}, {u"Nada"_s, at.server.url(u"/gone"_s)},
                           {u"Barrio"_s, at.server.url(u"/blog"_s)}}, u"x"_s));
        file.close();
        QCOMPARE(at.type({u"account"_s, u"import"_s, list}), cli::Findings); // one of them is gone
        QVERIFY2(at.said.contains("2 feed(s) added") && at.said.contains("/gone: The feed at"), at.said.constData());
        QCOMPARE(at.type({u"account"_s, u"import"_s, list}), cli::Findings);
        QVERIFY2(at.said.contains("0 feed(s) added") && at.said.contains("2 feed(s) were here"), at.said.constData());
        const QString back = at.folder.filePath(u"vuelta.opml"_s);
        QCOMPARE(at.type({u"account"_s, u"export"_s, back}), cli::Done);
        QFile given(back);
        QVERIFY(given.open(QIODevice::ReadOnly));
        const auto feeds = subscriptionsFromOpml(given.readAll());
        QVERIFY(feeds);
        const QList<Subscription> wanted{{u"Ayuntamiento de Villanueva del Río: noticias"_s, at.server.url(u"/rss"_s)},
                                         {u"Barrio & Norte"_s, at.server.url(u"/blog"_s)}};
        QCOMPARE(*feeds, wanted);
        QCOMPARE(at.type({u"account"_s, u"import"_s, u"/nowhere.opml"_s}), cli::Findings);
        QCOMPARE(at.type({u"account"_s, u"export"_s, u"/nowhere/x.opml"_s}), cli::Findings);
    }

    void whatIsGoneIsSaidWhereItIsListenedTo()
    {
        Listening at;
        at.server.serve(u"/rss"_s, 200, portal());
        QCOMPARE(at.type({u"account"_s, u"add"_s, u"--network"_s, u"feeds"_s, u"--server"_s, at.server.url(u"/rss"_s).toString()}),
                 cli::Done);
        GET(heard, at.reader.refresh());
        QCOMPARE(heard.fresh, 3);
        at.server.serve(u"/rss"_s, 410);
        GET(gone, at.reader.refresh());
        QCOMPARE(gone.errors.size(), 1);
        QVERIFY(gone.errors.first().second.message.contains(u"taken away for good"));
        // What was written for it waits for nothing.
        GET(accounts, at.ledger.accounts());
        GET(draft, at.listener.newDraft(accounts.first().id, DeskBench::piece(u"Hola"_s)));
        const auto queued = DeskBench::wait(at.listener.queue(draft));
        QVERIFY(!queued);
        QVERIFY2(queued.error().message.contains(u"only read"), qPrintable(queued.error().message));
        GET(posts, at.archive.feed({}));
        QCOMPARE(posts.size(), 3); // what was heard stays
    }

    void whatIsNoFeedIsNotAdded_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("gone") << 410 << QByteArray() << QByteArray("taken away for good");
        QTest::newRow("not there") << 404 << QByteArray() << QByteArray("There is no feed at");
        QTest::newRow("a page") << 200 << QByteArray("<!doctype html><html>") << QByteArray("of a web page");
        QTest::newRow("a picture") << 200 << QByteArray("\x89PNG\r\n") << QByteArray("is no feed");
    }

    void whatIsNoFeedIsNotAdded()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, said);
        Listening at;
        at.server.serve(u"/rss"_s, status, body);
        QVERIFY(at.type({u"account"_s, u"add"_s, u"--network"_s, u"feeds"_s, u"--server"_s, at.server.url(u"/rss"_s).toString()})
                != cli::Done);
        QVERIFY2(at.said.contains(said), at.said.constData());
        GET(accounts, at.ledger.accounts());
        QVERIFY(accounts.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestFeedsDesk)
#include "tst_feedsdesk.moc"
