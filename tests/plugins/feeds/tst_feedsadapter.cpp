// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The adapter through the program's own way out, against a site on this machine.
#include "plugins/feeds/adapter.h"
#include "tests/plugins/feeds/feedserver.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace pregonero;

namespace {

QByteArray feed(const QByteArrayList &titles)
{
    QByteArray items;
    for (const QByteArray &title : titles)
        items += "<item><title>" + title + "</title><guid>" + title + "</guid><link>/" + title + "</link></item>";
    return "<rss version=\"2.0\"><channel><title>Portal</title><link>/</link>" + items + "</channel></rss>";
}

} // namespace

class TestFeedsAdapter final : public QObject
{
    Q_OBJECT

    feeds::FeedsAdapter m_adapter;
    std::unique_ptr<test::FeedServer> m_server;
    std::unique_ptr<net::Network> m_network;
    std::unique_ptr<HttpPort> m_port;
    ManualClock m_clock{fromIso(u"2026-11-23T10:00:00Z"_s).value()};
    Account m_account;

    void listenTo(const QString &path)
    {
        m_account = test::feedAccount(m_server->url(path));
        m_port = m_network->portFor(m_account, test::feedsInfo().value());
    }
    CallContext context() { return {m_account, *m_port, this, m_clock}; }
    template<class T>
    Result<T> wait(Call<T> call)
    {
        if (!QTest::qWaitFor([&] { return call.isFinished(); }, 10'000))
            return fail(ErrorKind::Timeout, u"no answer"_s);
        return call.resultCount() == 1 ? call.result() : Result<T>(fail(droppedCall()));
    }
    Result<Page> fetch(const QByteArray &cursor = {})
    {
        return wait(m_adapter.fetchSince(context(), {.kind = Column::Kind::Local}, cursor));
    }
    Result<Identity> who() { return wait(m_adapter.whoAmI(context())); }
    static QStringList titles(const Result<Page> &page)
    {
        QStringList all;
        if (page) {
            for (const Post &post : page->posts)
                all.append(post.text.plain);
        }
        return all;
    }

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<test::FeedServer>();
        m_network = std::make_unique<net::Network>(std::make_shared<secrets::SessionSecrets>(u"none"_s));
        listenTo(u"/rss"_s);
    }
    void cleanup()
    {
        m_port.reset();
        m_network.reset();
        m_server.reset();
    }

    void readsWithoutSigningIn()
    {
        m_server->serve(u"/rss"_s, 200, feed({"uno", "dos"}));
        const auto page = fetch();
        QVERIFY2(page, qPrintable(page ? QString() : page.error().message));
        QCOMPARE(titles(page), QStringList({u"uno"_s, u"dos"_s}));
        const Post &post = page->posts.first();
        QCOMPARE(post.author.displayName, u"Portal"_s);
        QCOMPARE(post.author.handle, u"127.0.0.1:%1/rss"_s.arg(m_server->url().port()));
        QCOMPARE(post.author.page.url(), m_server->url(u"/"_s));
        QCOMPARE(post.url.url(), m_server->url(u"/uno"_s));
        QVERIFY(!post.own);
        QVERIFY(!page->more);
        QVERIFY(m_server->requests.first().value("authorization").isEmpty());
    }

    void asksOnlyForWhatIsNew()
    {
        QByteArray etag = "\"a\"";
        m_server->pages[u"/rss"_s] = [&](const QHttpServerRequest &request) {
            if (request.value("If-None-Match") == etag)
                return test::FeedServer::answer(304, {}, {{"ETag", etag}});
            return test::FeedServer::answer(200, feed(etag == "\"a\"" ? QByteArrayList{"uno"} : QByteArrayList{"dos", "uno"}),
                                            {{"ETag", etag}, {"Last-Modified", "Mon, 23 Nov 2026 09:00:00 GMT"}});
        };
        const auto first = fetch();
        QVERIFY(first);
        QVERIFY(m_server->requests[0].value("if-none-match").isEmpty());
        const auto second = fetch(first->next);
        QVERIFY2(second, qPrintable(second ? QString() : second.error().message));
        QVERIFY(second->posts.isEmpty());
        QCOMPARE(m_server->requests[1].value("if-none-match"), "\"a\"");
        QCOMPARE(m_server->requests[1].value("if-modified-since"), "Mon, 23 Nov 2026 09:00:00 GMT");
        etag = "\"b\"";
        const auto third = fetch(second->next);
        QCOMPARE(titles(third), QStringList({u"dos"_s, u"uno"_s}));
        QVERIFY(fetch(third->next));
        QCOMPARE(m_server->requests[3].value("if-none-match"), "\"b\"");
    }

    void validatorsAreKeptEachOnItsOwn()
    {
        // The answer to the second question repeats only one of the two; the third answer gives only the other.
        m_server->serve(u"/rss"_s, 200, feed({"uno"}), {{"ETag", "\"a\""}, {"Last-Modified", "Mon, 23 Nov 2026 09:00:00 GMT"}});
        auto page = fetch();
        m_server->serve(u"/rss"_s, 304, {}, {{"ETag", "\"b\""}});
        page = fetch(page->next);
        QVERIFY(page);
        m_server->serve(u"/rss"_s, 200, feed({"dos"}), {{"Last-Modified", "Mon, 23 Nov 2026 11:00:00 GMT"}});
        page = fetch(page->next);
        QVERIFY(page);
        QCOMPARE(m_server->requests.last().value("if-none-match"), "\"b\"");
        QCOMPARE(m_server->requests.last().value("if-modified-since"), "Mon, 23 Nov 2026 09:00:00 GMT");
        page = fetch(page->next);
        QVERIFY(m_server->requests.last().value("if-none-match").isEmpty());
        QCOMPARE(m_server->requests.last().value("if-modified-since"), "Mon, 23 Nov 2026 11:00:00 GMT");
    }

    void theSameBytesAreNotReadTwice()
    {
        m_server->serve(u"/rss"_s, 200, feed({"uno"})); // a server that knows no validators
        const auto first = fetch();
        const auto second = fetch(first->next);
        QVERIFY(second && second->posts.isEmpty());
        QCOMPARE(second->next, first->next);
    }

    void notModifiedUnaskedMakesNoSense()
    {
        m_server->serve(u"/rss"_s, 304);
        const auto page = fetch();
        QVERIFY(!page);
        QCOMPARE(page.error().kind, ErrorKind::Protocol);
    }

    void whatMovedForGoodIsAskedThereAndSaysSo()
    {
        m_server->serve(u"/rss"_s, 301, {}, {{"Location", "/mid"}});
        m_server->serve(u"/mid"_s, 308, {}, {{"Location", "/nuevo/rss?a=1"}});
        m_server->serve(u"/nuevo/rss"_s, 200, feed({"uno"}));
        const auto first = fetch();
        QVERIFY2(first, qPrintable(first ? QString() : first.error().message));
        QVERIFY2(first->posts.first().author.handle.endsWith(u"/nuevo/rss?a=1"), qPrintable(first->posts.first().author.handle));
        m_server->asked.clear();
        m_server->serve(u"/nuevo/rss"_s, 200, feed({"dos", "uno"}));
        const auto second = fetch(first->next);
        QCOMPARE(m_server->asked, QStringList{u"/nuevo/rss?a=1"_s});
        QCOMPARE(second->posts.last().remoteId, first->posts.first().remoteId); // still the same item

        // The new address is gone: the old one is asked, which has the feed again.
        m_server->serve(u"/nuevo/rss"_s, 410);
        m_server->serve(u"/rss"_s, 200, feed({"tres"}));
        const auto third = fetch(second->next);
        QCOMPARE(titles(third), QStringList{u"tres"_s});
        QVERIFY(third->posts.first().author.handle.endsWith(u"/rss"));
        QVERIFY(!third->posts.first().author.handle.contains(u"nuevo"));
    }

    void whatMovedForNowIsNot()
    {
        m_server->serve(u"/rss"_s, 301, {}, {{"Location", "/mid"}});
        m_server->serve(u"/mid"_s, 302, {}, {{"Location", "/hoy/rss"}});
        m_server->serve(u"/hoy/rss"_s, 200, feed({"uno"}));
        const auto first = fetch();
        QVERIFY(first);
        QVERIFY(first->posts.first().author.handle.endsWith(u"/rss"));
        QVERIFY(!first->posts.first().author.handle.contains(u"hoy"));
        m_server->asked.clear();
        (void)fetch(first->next);
        QCOMPARE(m_server->asked.first(), u"/rss"_s);
    }

    void relativeLinksFollowTheRedirect()
    {
        m_server->serve(u"/rss"_s, 302, {}, {{"Location", "/b/feed"}});
        m_server->serve(u"/b/feed"_s, 200, "<rss version=\"2.0\"><channel><title>T</title><item><title>x</title><link>y</link></item>"
                                           "</channel></rss>");
        const auto page = fetch();
        QVERIFY(page);
        QCOMPARE(page->posts.first().url.url(), m_server->url(u"/b/y"_s));
    }

    void anotherHostIsNotFollowed()
    {
        m_server->serve(u"/rss"_s, 301, {}, {{"Location", "https://otro.example/rss"}});
        const auto page = fetch();
        QVERIFY(!page);
        QVERIFY2(page.error().message.contains(u"otro.example"), qPrintable(page.error().message));
    }

    void statusesInWords_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("retryAfter");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<int>("seconds"); // -1: not said
        QTest::addColumn<QString>("said");
        QTest::newRow("gone") << 410 << QByteArray() << ErrorKind::NotFound << -1 << u"taken away for good"_s;
        QTest::newRow("not there") << 404 << QByteArray() << ErrorKind::NotFound << -1 << u"no feed at 127.0.0.1"_s;
        QTest::newRow("closed") << 401 << QByteArray() << ErrorKind::Auth << -1 << u"asks for a sign-in"_s;
        QTest::newRow("too often") << 429 << QByteArray() << ErrorKind::RateLimited << -1 << u"wait"_s;
        QTest::newRow("too often, so long") << 429 << QByteArray("120") << ErrorKind::RateLimited << 120 << u"wait"_s;
        QTest::newRow("busy, so long") << 503 << QByteArray("3600") << ErrorKind::Network << 3600 << u"problem of its own"_s;
    }

    void statusesInWords()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, retryAfter);
        QFETCH(ErrorKind, kind);
        QFETCH(int, seconds);
        QFETCH(QString, said);
        QList<std::pair<QByteArray, QByteArray>> headers;
        if (!retryAfter.isEmpty())
            headers.append({"Retry-After", retryAfter});
        m_server->serve(u"/rss"_s, status, "<html>", headers, "text/html");
        const auto page = fetch();
        QVERIFY(!page);
        QCOMPARE(page.error().kind, kind);
        QVERIFY2(page.error().message.contains(said), qPrintable(page.error().message));
        QCOMPARE(page.error().retryAfter.has_value(), seconds >= 0);
        if (seconds >= 0)
            QCOMPARE(*page.error().retryAfter, std::chrono::milliseconds(seconds * 1000));
    }

    void aPageThatNamesOneFeedLeadsToIt()
    {
        m_server->serve(u"/"_s, 200, "<!doctype html><link rel=alternate type='application/rss+xml' title=Noticias href='/rss'>", {},
                        "text/html");
        m_server->serve(u"/rss"_s, 200, feed({"uno"}));
        listenTo(u"/"_s);
        const auto identity = who();
        QVERIFY2(identity, qPrintable(identity ? QString() : identity.error().message));
        QCOMPARE(identity->remoteId, m_server->url(u"/rss"_s).toString());
        QCOMPARE(identity->displayName, u"Portal"_s);
        QVERIFY(identity->handle.endsWith(u"/rss"));
        // Somebody's account is what he chose, whatever comes there one day.
        const auto page = fetch();
        QVERIFY(!page);
        QVERIFY2(page.error().message.contains(u"Noticias"), qPrintable(page.error().message));
    }

    void aPageThatNamesSeveralSaysWhich()
    {
        m_server->serve(u"/"_s, 200, "<!doctype html><link rel=alternate type='application/rss+xml' title=Noticias href='/rss'>"
                                     "<link rel=alternate type='application/atom+xml' title=Comentarios href='/comments'>", {}, "text/html");
        listenTo(u"/"_s);
        const auto identity = who();
        QVERIFY(!identity);
        QCOMPARE(identity.error().kind, ErrorKind::Protocol);
        QVERIFY2(identity.error().message.contains(u"Noticias") && identity.error().message.contains(u"/comments"),
                 qPrintable(identity.error().message));
    }

    void pagesThatNameEachOtherEnd()
    {
        m_server->serve(u"/"_s, 200, "<!doctype html><link rel=alternate type='application/rss+xml' href='/'>", {}, "text/html");
        listenTo(u"/"_s);
        QVERIFY(!who());
        QCOMPARE(m_server->asked.size(), 2);
    }

    void aFeedOnAnotherHostIsNamedNotFollowed()
    {
        m_server->serve(u"/"_s, 200, "<!doctype html><link rel=alternate type='application/rss+xml' href='https://otro.example/rss'>",
                        {}, "text/html");
        listenTo(u"/"_s);
        const auto identity = who();
        QVERIFY(!identity);
        QVERIFY(identity.error().message.contains(u"otro.example/rss"));
    }

    void anEndlessBodyIsCut()
    {
        m_server->serve(u"/rss"_s, 200, feed({QByteArray(9'000'000, 'a')}));
        const auto page = fetch();
        QVERIFY(!page);
        QCOMPARE(page.error().kind, ErrorKind::Protocol);
    }

    void aBombIsRefusedInWords()
    {
        m_server->serve(u"/rss"_s, 200, "<!DOCTYPE r [<!ENTITY a \"aaaa\">]><rss><channel><title>&a;</title></channel></rss>");
        const auto page = fetch();
        QVERIFY(!page);
        QVERIFY2(page.error().message.contains(u"harmful"), qPrintable(page.error().message));
    }

    void anErrorForgetsNothing()
    {
        m_server->serve(u"/rss"_s, 200, feed({"uno"}), {{"ETag", "\"a\""}});
        const auto first = fetch();
        m_server->serve(u"/rss"_s, 500);
        QVERIFY(!fetch(first->next));
        m_server->serve(u"/rss"_s, 304);
        QVERIFY(fetch(first->next));
    }
};

QTEST_GUILESS_MAIN(TestFeedsAdapter)
#include "tst_feedsadapter.moc"
