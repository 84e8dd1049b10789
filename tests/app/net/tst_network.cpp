// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/network.h"
#include "tests/support/rawserver.h"

#include <QLoggingCategory>
#include <QNetworkProxy>
#include <QPointer>
#include <QRegularExpression>
#include <QTest>
#include <QTimer>

#include <thread>

using namespace pregonero;
using namespace pregonero::net;
using namespace pregonero::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray token = "MARKED-TOKEN-4711";
QByteArray logged; // what went through Qt's message handler

void keepLog(QtMsgType, const QMessageLogContext &, const QString &message)
{
    logged += message.toUtf8() + '\n';
}

} // namespace

class TestNetwork final : public QObject {
    Q_OBJECT

private:
    Result<HttpResponse> wait(const Call<HttpResponse> &call)
    {
        if (!QTest::qWaitFor([&] { return call.isFinished(); }, 20'000) || call.resultCount() != 1)
            return fail(ErrorKind::Internal, u"no answer in the test"_s);
        return call.result();
    }

    [[nodiscard]] std::unique_ptr<HttpPort> port(const RawServer &server)
    {
        m_account.server = server.url();
        return m_network->portFor(m_account, m_info);
    }

    Result<HttpResponse> ask(const RawServer &server, HttpRequest request, std::stop_token stop = {})
    {
        return wait(port(server)->send(std::move(request), std::move(stop)));
    }

private Q_SLOTS:
    void init()
    {
        m_secrets = sessionSecrets();
        m_network = std::make_unique<Network>(m_secrets);
        m_info.id = u"plaza"_s;
        m_info.hosts = {u"{server}"_s};
        m_account.id = AccountId(u"0190"_s);
        std::ignore = m_secrets->write(u"account/0190/token"_s, token);
    }

    void asksWithTheCredentialAddedAtTheLastMoment()
    {
        RawServer server([](QTcpSocket &socket, const RawServer::Request &) {
            socket.write(
                RawServer::answer(200, "{\"a\":1}", "X-Limit: 7\r\nContent-Type: application/json\r\n"));
        });
        const auto answer =
            ask(server, {.url = server.url(u"/api/v1?q=a%20b"_s), .headers = {{"Accept", "text/x"}}});
        QVERIFY2(answer, answer ? "" : qPrintable(answer.error().detail));
        QCOMPARE(answer->status, 200);
        QCOMPARE(answer->body, "{\"a\":1}");
        QCOMPARE(answer->header("x-limit"), "7");
        QCOMPARE(server.requests().size(), 1);
        const RawServer::Request &seen = server.requests().first();
        QCOMPARE(seen.method, "GET");
        QCOMPARE(seen.target, "/api/v1?q=a%20b");
        QCOMPARE(seen.headers.value("authorization"), "Bearer " + token);
        QCOMPARE(seen.headers.value("accept"), "text/x");
        QVERIFY(seen.headers.value("user-agent").startsWith("Pregonero/"));
        QVERIFY(!seen.headers.contains("cookie"));
    }

    void whatRepeatsTheCredentialIsCleaned()
    {
        RawServer server([](QTcpSocket &socket, const RawServer::Request &) {
            socket.write(RawServer::answer(422, "{\"error\":\"bad token " + token + "\"}", "X-Seen: " + token + "\r\n"));
        });
        const auto answer = ask(server, {.url = server.url(u"/"_s)});
        QVERIFY(answer);
        QCOMPARE(server.requests().last().headers.value("authorization"), "Bearer " + token);
        QCOMPARE(answer->body, "{\"error\":\"bad token ***\"}");
        QCOMPARE(answer->header("x-seen"), "***");
    }

    void withoutTheCredentialWhereNotWanted()
    {
        RawServer server(
            [](QTcpSocket &socket, const RawServer::Request &) { socket.write(RawServer::answer(200, "")); });
        QVERIFY(ask(server, {.url = server.url(u"/"_s), .authenticated = false}));
        QVERIFY(!server.requests().first().headers.contains("authorization"));
        const auto bare = m_network->portWith(server.url(), m_info, {});
        QVERIFY(wait(bare->send({.url = server.url(u"/"_s)})));
        QVERIFY(!server.requests().last().headers.contains("authorization"));
        const auto other = m_network->portWith(server.url(), m_info, "other");
        QVERIFY(wait(other->send({.url = server.url(u"/"_s)})));
        QCOMPARE(server.requests().last().headers.value("authorization"), "Bearer other");
    }

    void anAccountWithoutATokenAsksNothing()
    {
        RawServer server;
        m_account.id = AccountId(u"other"_s);
        const auto answer = ask(server, {.method = "POST", .url = server.url(u"/"_s)});
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ErrorKind::Auth);
        QCOMPARE(answer.error().effect, Effect::None);
        QVERIFY(answer.error().message.contains(u"Sign in"));
        QCOMPARE(server.connections(), 0);
    }

    void everyMethodSendsItsBodyOnce_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("body");
        for (const char *method : {"POST", "PUT", "PATCH", "DELETE"}) {
            QTest::addRow("%s", method) << QByteArray(method) << QByteArray("{\"text\":\"aviso\"}");
            QTest::addRow("%s, empty", method) << QByteArray(method) << QByteArray();
            QTest::addRow("%s, long", method) << QByteArray(method) << QByteArray(300'000, 'x');
        }
    }
    void everyMethodSendsItsBodyOnce()
    {
        QFETCH(const QByteArray, method);
        QFETCH(const QByteArray, body);
        RawServer server([](QTcpSocket &socket, const RawServer::Request &) {
            socket.write(RawServer::json(200, "{\"id\":\"1\"}"));
        });
        const auto answer = ask(server,
                                {.method = method,
                                 .url = server.url(u"/api?a=b"_s),
                                 .headers = {{"Content-Type", "application/json"}},
                                 .body = body});
        QVERIFY2(answer, answer ? "" : qPrintable(answer.error().detail));
        QCOMPARE(answer->body, "{\"id\":\"1\"}");
        QCOMPARE(server.requests().size(), 1);
        const RawServer::Request &seen = server.requests().first();
        QCOMPARE(seen.method, method);
        QCOMPARE(seen.target, "/api?a=b");
        QCOMPARE(seen.body, body);
        QCOMPARE(seen.headers.value("content-type"), "application/json");
        QCOMPARE(seen.headers.value("authorization"), "Bearer " + token);
        QCOMPARE(server.connections(), 1); // the one that was tried first is the one that carried it
    }

    /// The reason of OnceBody: QNetworkAccessManager alone shows the server up to four of each of these.
    void aCutNeverSendsTwice_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<bool>("reset");
        for (const char *method : {"POST", "PUT", "PATCH", "DELETE"}) {
            for (const bool reset : {false, true}) {
                if (reset && qstrcmp(method, "POST") != 0)
                    continue; // the same path; time is short
                for (const char *body : {"", "{\"text\":\"aviso\"}"}) {
                    const auto row = [&](const char *when, const QByteArray &before) {
                        QTest::addRow("%s %s %s %s", method, *body ? "body" : "empty", when,
                                      reset ? "reset" : "close")
                            << QByteArray(method) << QByteArray(body) << before << reset;
                    };
                    row("no answer", "");
                    row("half a status line", "HTTP/1.1 20");
                    row("half the headers", "HTTP/1.1 200 OK\r\nContent-Ty");
                    row("half the body", "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"id\":");
                    row("half a chunk",
                        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n20\r\n{\"id\":");
                    row("not HTTP", "SSH-2.0-OpenSSH_9.2\r\n");
                }
            }
        }
    }
    void aCutNeverSendsTwice()
    {
        QFETCH(const QByteArray, method);
        QFETCH(const QByteArray, body);
        QFETCH(const QByteArray, before);
        QFETCH(const bool, reset);
        RawServer server([&](QTcpSocket &socket, const RawServer::Request &) {
            socket.write(before);
            socket.flush();
            if (reset)
                socket.abort();
            else
                socket.disconnectFromHost();
        });
        const auto answer = ask(server, {.method = method, .url = server.url(u"/api"_s), .body = body});
        QVERIFY(!answer);
        QCOMPARE(answer.error().effect, Effect::Possible);
        QVERIFY(answer.error().message.contains(u"127.0.0.1"));
        // Whatever would be sent again is sent before a later request is answered.
        server.handle(
            [](QTcpSocket &socket, const RawServer::Request &) { socket.write(RawServer::answer(200, "")); });
        QVERIFY(ask(server, {.url = server.url(u"/later"_s)}));
        QCOMPARE(server.requests().size(), 2);
        QCOMPARE(server.requests().first().method, method);
        QCOMPARE(server.requests().last().target, "/later");
    }

    void aStaleKeptConnectionDoesNotMatter()
    {
        QPointer<QTcpSocket> kept;
        RawServer server([&](QTcpSocket &socket, const RawServer::Request &) {
            kept = &socket;
            socket.write(RawServer::answer(200, ""));
        });
        QVERIFY(ask(server, {.url = server.url(u"/first"_s)}));
        kept->abort();
        const auto answer = ask(server, {.method = "POST", .url = server.url(u"/second"_s), .body = "x"});
        QVERIFY(answer);
        QCOMPARE(server.requests().size(), 2);
    }

    void cutBeforeTheRequest()
    {
        RawServer server;
        server.cutAtOnce(true);
        const auto answer = ask(server, {.method = "POST", .url = server.url(u"/"_s), .body = "x"});
        QVERIFY(!answer);
        QVERIFY(answer.error().kind == ErrorKind::Network);
        QCOMPARE(server.requests().size(), 0);
        const auto got = ask(server, {.url = server.url(u"/"_s)});
        QVERIFY(!got);
        QVERIFY(got.error().kind == ErrorKind::Network);
    }

    void refusedHasNoEffect_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::newRow("GET") << QByteArray("GET");
        QTest::newRow("POST") << QByteArray("POST");
    }
    void refusedHasNoEffect()
    {
        QFETCH(const QByteArray, method);
        RawServer server;
        server.handle({});
        const QUrl url = server.url(u"/"_s);
        const auto way = port(server);
        server.stop();
        const auto answer = wait(way->send({.method = method, .url = url}));
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ErrorKind::Network);
        QCOMPARE(answer.error().effect, Effect::None);
        QVERIFY(answer.error().message.contains(u"127.0.0.1"));
    }

    void noSuchHostHasNoEffect()
    {
        m_account.server = QUrl(u"https://plaza.invalid"_s); // RFC 6761: never resolves
        const auto answer = wait(m_network->portFor(m_account, m_info)
                                     ->send({.method = "POST",
                                             .url = QUrl(u"https://plaza.invalid/api"_s),
                                             .body = "x",
                                             .timeout = 15s}));
        QVERIFY(!answer);
        QCOMPARE(answer.error().effect, Effect::None);
        QVERIFY(answer.error().message.contains(u"plaza.invalid"));
    }

    void silenceEndsInATimeout_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("begin");
        for (const char *method : {"GET", "POST"}) {
            QTest::addRow("%s, nothing", method) << QByteArray(method) << QByteArray();
            QTest::addRow("%s, headers only", method)
                << QByteArray(method) << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n");
            QTest::addRow("%s, part", method)
                << QByteArray(method) << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n1234");
        }
    }
    void silenceEndsInATimeout()
    {
        QFETCH(const QByteArray, method);
        QFETCH(const QByteArray, begin);
        RawServer server([&](QTcpSocket &socket, const RawServer::Request &) { socket.write(begin); });
        const auto answer = ask(server, {.method = method, .url = server.url(u"/"_s), .timeout = 200ms});
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ErrorKind::Timeout);
        QCOMPARE(answer.error().effect, Effect::Possible);
        QCOMPARE(server.requests().size(), 1);
    }

    void aDripEndsToo()
    {
        QTimer drip;
        RawServer server([&](QTcpSocket &socket, const RawServer::Request &) {
            socket.write("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n");
            QObject::connect(&drip, &QTimer::timeout, &socket, [&socket] { socket.write("x"); });
            drip.start(20);
        });
        const auto answer = ask(server, {.url = server.url(u"/"_s), .timeout = 200ms});
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ErrorKind::Timeout);
    }

    void anUnreachableHostHasNoEffect()
    {
        // A listener whose queue is full lets further connections hang, as a firewall does.
        QTcpServer full;
        full.setListenBacklogSize(1);
        QVERIFY(full.listen(QHostAddress::LocalHost));
        full.pauseAccepting();
        std::vector<std::unique_ptr<QTcpSocket>> crowd;
        for (int i = 0; i < 8; ++i) {
            crowd.push_back(std::make_unique<QTcpSocket>());
            crowd.back()->connectToHost(QHostAddress(QHostAddress::LocalHost), full.serverPort());
        }
        QTRY_VERIFY(std::ranges::count(crowd, QAbstractSocket::ConnectedState, &QTcpSocket::state) >= 2);
        m_account.server = QUrl(u"http://127.0.0.1:%1"_s.arg(full.serverPort()));
        const auto answer =
            wait(m_network->portFor(m_account, m_info)
                     ->send({.method = "POST", .url = m_account.server, .body = "x", .timeout = 300ms}));
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ErrorKind::Timeout);
        QCOMPARE(answer.error().effect, Effect::None);
        QVERIFY(answer.error().message.contains(u"nothing was sent"));
    }

    void anAnswerWithoutEndIsBounded_data()
    {
        QTest::addColumn<QByteArray>("headers");
        QTest::newRow("no length") << QByteArray();
        QTest::newRow("length told") << QByteArray("Content-Length: 100000000000\r\n");
    }
    void anAnswerWithoutEndIsBounded()
    {
        QFETCH(const QByteArray, headers);
        qint64 written = 0;
        RawServer server([&](QTcpSocket &socket, const RawServer::Request &) {
            socket.write("HTTP/1.1 200 OK\r\n" + headers + "\r\n");
            const auto more = [&] { written += std::max<qint64>(0, socket.write(QByteArray(65536, 'x'))); };
            QObject::connect(&socket, &QTcpSocket::bytesWritten, &socket, [&, more] {
                if (socket.bytesToWrite() < 65536)
                    more();
            });
            more();
        });
        const auto answer = ask(server, {.url = server.url(u"/"_s), .maxAnswerBytes = 1'000'000});
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ErrorKind::Protocol);
        QVERIFY(answer.error().detail.contains(u"1000000"));
        QVERIFY2(written < 100'000'000, qPrintable(QString::number(written)));
    }

    void packedAnswersAreUnpackedWithinBounds()
    {
        // qCompress puts four bytes of length before a zlib stream, which is what HTTP calls deflate.
        const QByteArray text = QByteArray("Atención, vecinos. ").repeated(1000);
        RawServer server([&](QTcpSocket &socket, const RawServer::Request &request) {
            const QByteArray plain = request.target == "/bomb" ? QByteArray(64'000'000, '0') : text;
            socket.write(RawServer::answer(200, qCompress(plain, 9).mid(4), "Content-Encoding: deflate\r\n"));
        });
        const auto answer = ask(server, {.url = server.url(u"/"_s)});
        QVERIFY2(answer, answer ? "" : qPrintable(answer.error().detail));
        QCOMPARE(answer->body, text);
        const auto bomb = ask(server, {.url = server.url(u"/bomb"_s), .maxAnswerBytes = 1'000'000});
        QVERIFY(!bomb);
        QCOMPARE(bomb.error().kind, ErrorKind::Protocol);
    }

    void anAnswerOfExactlyTheLimitIsTaken()
    {
        RawServer server([&](QTcpSocket &socket, const RawServer::Request &) {
            socket.write(RawServer::answer(200, QByteArray(1000, 'x')));
        });
        QVERIFY(ask(server, {.url = server.url(u"/"_s), .maxAnswerBytes = 1000}));
        QVERIFY(!ask(server, {.url = server.url(u"/"_s), .maxAnswerBytes = 999}));
    }

    void redirectsStayOnTheHost()
    {
        RawServer elsewhere;
        RawServer server([&](QTcpSocket &socket, const RawServer::Request &request) {
            QByteArray to;
            if (request.target == "/old")
                to = "/new";
            else if (request.target == "/away")
                to = elsewhere.url(u"/caught"_s).toEncoded();
            else if (request.target == "/file")
                to = "file:///etc/passwd";
            else if (request.target == "/round")
                to = "/round";
            socket.write(to.isEmpty() ? RawServer::answer(200, "here")
                                      : RawServer::answer(302, "moved", "Location: " + to + "\r\n"));
        });
        const auto followed = ask(server, {.url = server.url(u"/old"_s)});
        QVERIFY(followed);
        QCOMPARE(followed->body, "here");
        QCOMPARE(server.requests().last().headers.value("authorization"), "Bearer " + token);
        const auto away = ask(server, {.url = server.url(u"/away"_s)});
        QVERIFY(!away);
        QCOMPARE(away.error().kind, ErrorKind::Protocol);
        QVERIFY(away.error().message.contains(u"127.0.0.1"));
        QCOMPARE(elsewhere.connections(), 0);
        QVERIFY(!ask(server, {.url = server.url(u"/file"_s)}));
        server.forget();
        const auto round = ask(server, {.url = server.url(u"/round"_s)});
        QVERIFY(!round);
        QCOMPARE(round.error().kind, ErrorKind::Protocol);
        QCOMPARE(server.requests().size(), 6);
        server.forget();
        // What may change something is never sent on: the redirect itself is the answer.
        const auto posted = ask(server, {.method = "POST", .url = server.url(u"/old"_s), .body = "x"});
        QVERIFY(posted);
        QCOMPARE(posted->status, 302);
        QCOMPARE(server.requests().size(), 1);
    }

    void redirectsSayWhereTheyLed()
    {
        RawServer server([](QTcpSocket &socket, const RawServer::Request &request) {
            const auto moved = [&](int status, const QByteArray &to) {
                socket.write(RawServer::answer(status, "", "Location: " + to + "\r\n"));
            };
            if (request.target == "/good")
                moved(301, "/better");
            else if (request.target == "/better")
                moved(308, "/best?a=1");
            else if (request.target == "/today")
                moved(302, "/best?a=1");
            else if (request.target == "/both")
                moved(301, "/today");
            else
                socket.write(RawServer::answer(200, "here", "Content-Location: /else\r\n"));
        });
        const QByteArray best = server.url(u"/best"_s).toEncoded() + "?a=1";
        const auto good = ask(server, {.url = server.url(u"/good"_s)});
        QVERIFY(good);
        QCOMPARE(good->header("content-location"), best);
        QCOMPARE(good->header("location"), best);
        for (const QString &path : {u"/today"_s, u"/both"_s}) { // one that is for now makes all of it so
            const auto now = ask(server, {.url = server.url(path)});
            QVERIFY(now);
            QCOMPARE(now->header("content-location"), best);
            QCOMPARE(now->header("location"), QByteArray());
        }
        const auto straight = ask(server, {.url = server.url(u"/best"_s)});
        QCOMPARE(straight->header("content-location"), "/else");
        QCOMPARE(straight->header("location"), QByteArray());
    }

    void anyStatusIsAnAnswer_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {200, 201, 204, 400, 401, 403, 404, 409, 410, 422, 418, 429, 500, 503, 599})
            QTest::addRow("%d", status) << status;
    }
    void anyStatusIsAnAnswer()
    {
        QFETCH(const int, status);
        RawServer server([&](QTcpSocket &socket, const RawServer::Request &) {
            socket.write(RawServer::answer(status, status == 204 ? "" : "{\"error\":\"x\"}",
                                           "WWW-Authenticate: Basic realm=\"x\"\r\nRetry-After: 3\r\n"));
        });
        for (const char *method : {"GET", "POST"}) {
            server.forget();
            const auto answer = ask(server, {.method = method, .url = server.url(u"/"_s)});
            QVERIFY2(answer, answer ? "" : qPrintable(answer.error().detail));
            QCOMPARE(answer->status, status);
            QCOMPARE(answer->body, status == 204 ? "" : "{\"error\":\"x\"}");
            QCOMPARE(answer->header("retry-after"), "3");
            QCOMPARE(server.requests().size(), 1);
        }
    }

    void keepsNoCookie()
    {
        RawServer server([&](QTcpSocket &socket, const RawServer::Request &) {
            socket.write(RawServer::answer(200, "", "Set-Cookie: session=1; Path=/\r\n"));
        });
        for (const char *method : {"GET", "POST", "GET", "POST"})
            QVERIFY(ask(server, {.method = method, .url = server.url(u"/"_s)}));
        for (const RawServer::Request &seen : server.requests())
            QVERIFY(!seen.headers.contains("cookie"));
    }

    void whatIsObjectionableDoesNotLeave()
    {
        RawServer server;
        RawServer other;
        QVERIFY(!ask(server, {.url = other.url(u"/"_s)}));
        QVERIFY(!ask(server, {.url = server.url(u"/"_s), .headers = {{"X", "a\r\nY: b"}}}));
        QVERIFY(!ask(server, {.url = QUrl(u"http://plaza.example/"_s)}));
        QCOMPARE(server.connections(), 0);
        QCOMPARE(other.connections(), 0);
    }

    void offlineNothingLeaves()
    {
        RawServer server([](QTcpSocket &, const RawServer::Request &) {});
        const auto reading = port(server)->send({.url = server.url(u"/read"_s)});
        const auto writing =
            port(server)->send({.method = "POST", .url = server.url(u"/write"_s), .timeout = 1s});
        QTRY_COMPARE(server.requests().size(), 2);
        m_network->setOffline(true);
        QVERIFY(m_network->isOffline());
        QVERIFY(!wait(reading));
        QVERIFY(!writing.isFinished()); // its answer is worth waiting for
        const auto answer = ask(server, {.method = "POST", .url = server.url(u"/"_s)});
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ErrorKind::Network);
        QCOMPARE(answer.error().effect, Effect::None);
        QVERIFY(answer.error().message.contains(u"offline"));
        QCOMPARE(server.requests().size(), 2);
        m_network->setOffline(false);
        server.handle(
            [](QTcpSocket &socket, const RawServer::Request &) { socket.write(RawServer::answer(200, "")); });
        QVERIFY(ask(server, {.url = server.url(u"/"_s)}));
        QCOMPARE(wait(writing).error().kind, ErrorKind::Timeout);
    }

    void stopping()
    {
        RawServer server([](QTcpSocket &, const RawServer::Request &) {});
        std::stop_source before;
        before.request_stop();
        const auto never = ask(server, {.method = "POST", .url = server.url(u"/"_s)}, before.get_token());
        QVERIFY(!never);
        QCOMPARE(never.error().kind, ErrorKind::Cancelled);
        QCOMPARE(never.error().effect, Effect::None);
        QCOMPARE(server.connections(), 0);

        std::stop_source during;
        const auto call =
            port(server)->send({.method = "POST", .url = server.url(u"/"_s)}, during.get_token());
        QTRY_COMPARE(server.requests().size(), 1);
        std::jthread([&] { during.request_stop(); }).join(); // from any thread
        const auto answer = wait(call);
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ErrorKind::Cancelled);
        QCOMPARE(answer.error().effect, Effect::Possible);
    }

    void closingAnswersWhatIsUnderWay()
    {
        RawServer server([](QTcpSocket &, const RawServer::Request &) {});
        const auto way = port(server);
        const auto reading = way->send({.url = server.url(u"/"_s)});
        const auto writing = way->send({.method = "POST", .url = server.url(u"/"_s)});
        QTRY_COMPARE(server.requests().size(), 2);
        m_network.reset();
        QCOMPARE(wait(reading).error().kind, ErrorKind::Cancelled);
        QCOMPARE(wait(writing).error().effect, Effect::Possible);
        QCOMPARE(wait(way->send({.url = server.url(u"/"_s)})).error().kind, ErrorKind::Cancelled);
    }

    void thePortMayGoBeforeTheAnswer()
    {
        RawServer server([](QTcpSocket &socket, const RawServer::Request &) {
            socket.write(RawServer::answer(200, "ok"));
        });
        const auto call = port(server)->send({.method = "POST", .url = server.url(u"/"_s)});
        QVERIFY(wait(call));
    }

    void theLogHoldsNoSecret()
    {
        QLoggingCategory::setFilterRules(u"pregonero.*=true\nqt.network.*=false"_s);
        logged.clear();
        const auto old = qInstallMessageHandler(keepLog);
        RawServer server([](QTcpSocket &socket, const RawServer::Request &request) {
            if (request.method == "GET")
                socket.write(RawServer::answer(404, "no"));
            else
                socket.abort();
        });
        std::ignore =
            ask(server, {.url = server.url(u"/bot"_s + QString::fromLatin1(token) + u"/x?q=MARKED-QUERY"_s)});
        std::ignore = ask(
            server,
            {.method = "POST", .url = server.url(u"/p?access_token=MARKED-QUERY"_s), .body = "MARKED-BODY"});
        server.stop();
        std::ignore = ask(server, {.url = server.url(u"/refused?q=MARKED-QUERY"_s)});
        qInstallMessageHandler(old);
        QLoggingCategory::setFilterRules({});
        QVERIFY2(logged.contains("GET http://127.0.0.1"), logged.constData());
        QVERIFY(logged.contains("404"));
        QVERIFY2(!logged.contains("MARKED"), logged.constData());
    }

    void manyAtOnce()
    {
        RawServer server([](QTcpSocket &socket, const RawServer::Request &request) {
            socket.write(RawServer::answer(200, request.target));
        });
        const auto way = port(server);
        QList<Call<HttpResponse>> calls;
        for (int i = 0; i < 40; ++i)
            calls << way->send({.method = i % 4 ? "GET" : "POST", .url = server.url(u"/%1"_s.arg(i))});
        for (int i = 0; i < 40; ++i) {
            const auto answer = wait(calls.at(i));
            QVERIFY2(answer, answer ? "" : qPrintable(answer.error().detail));
            QCOMPARE(answer->body, '/' + QByteArray::number(i));
        }
        QCOMPARE(server.requests().size(), 40);
    }

    void theSystemsProxyIsAsked()
    {
        QByteArray first;
        QTcpServer proxy;
        QVERIFY(proxy.listen(QHostAddress::LocalHost));
        connect(&proxy, &QTcpServer::newConnection, this, [&] {
            QTcpSocket *socket = proxy.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [&first, socket] {
                first += socket->readAll();
                socket->write("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n");
                socket->disconnectFromHost();
            });
        });
        qputenv("https_proxy", "http://127.0.0.1:" + QByteArray::number(proxy.serverPort()));
        const QUrl url(u"https://plaza.example/api"_s);
        const auto asked = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url));
        if (asked.isEmpty() || asked.first().port() != proxy.serverPort()) {
            qunsetenv("https_proxy");
            QSKIP("Here the system's proxy is not taken from the environment.");
        }
        m_account.server = QUrl(u"https://plaza.example"_s);
        const auto answer =
            wait(m_network->portFor(m_account, m_info)->send({.method = "POST", .url = url, .body = "x"}));
        const auto got = wait(m_network->portFor(m_account, m_info)->send({.url = url}));
        qunsetenv("https_proxy");
        QVERIFY2(first.startsWith("CONNECT plaza.example:443"), first.constData());
        QVERIFY(!first.contains(token));
        QVERIFY(!answer);
        QCOMPARE(answer.error().effect, Effect::None);
        QVERIFY(!got);
    }

private:
    std::shared_ptr<SecretStore> m_secrets;
    std::unique_ptr<Network> m_network;
    AdapterInfo m_info;
    Account m_account;
};

QTEST_GUILESS_MAIN(TestNetwork)
#include "tst_network.moc"
