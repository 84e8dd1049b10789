// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auth/answers.h"

#include <QRandomGenerator>
#include <QTest>

using namespace pregonero;
using namespace pregonero::auth;
using namespace Qt::StringLiterals;

namespace {

const Counterpart plaza{u"plaza.example"_s, u"Mastodon"_s};

} // namespace

class TestAnswers final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void servers_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("meant"); // empty: refused
        QTest::newRow("bare") << u"plaza.example"_s << u"https://plaza.example"_s;
        QTest::newRow("spaces and capitals") << u"  Plaza.Example "_s << u"https://plaza.example"_s;
        QTest::newRow("with path") << u"https://plaza.example/about?x=1#y"_s << u"https://plaza.example"_s;
        QTest::newRow("with port") << u"plaza.example:8443"_s << u"https://plaza.example:8443"_s;
        QTest::newRow("account") << u"@villanueva@plaza.example"_s << u"https://plaza.example"_s;
        QTest::newRow("address like mail") << u"villanueva@plaza.example"_s << u"https://plaza.example"_s;
        QTest::newRow("international") << u"plaça.example"_s << u"https://plaça.example"_s;
        QTest::newRow("loopback") << u"127.0.0.1:18081"_s << u"http://127.0.0.1:18081"_s;
        QTest::newRow("loopback, scheme said") << u"http://localhost:18081/"_s << u"http://localhost:18081"_s;
        QTest::newRow("no TLS") << u"http://plaza.example"_s << QString();
        QTest::newRow("password") << u"https://me:pw@plaza.example"_s << QString();
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("a word") << u"plaza"_s << QString();
        QTest::newRow("other scheme") << u"ftp://plaza.example"_s << QString();
        QTest::newRow("file") << u"file:///etc/passwd"_s << QString();
        QTest::newRow("line break") << u"plaza.example\r\nX: y"_s << QString();
        QTest::newRow("script") << u"javascript:alert(1)"_s << QString();
    }
    void servers()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, meant);
        const auto server = serverFrom(typed);
        if (meant.isEmpty()) {
            QVERIFY2(!server, server ? qPrintable(server->toString()) : "");
            QVERIFY(!server.error().message.isEmpty());
        } else {
            QVERIFY2(server, server ? "" : qPrintable(server.error().message));
            QCOMPARE(*server, QUrl(meant));
        }
    }

    void tokens_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("token"); // empty: an error of this kind
        QTest::addColumn<ErrorKind>("kind");
        const auto row = [](const char *tag, int status, const QByteArray &body, const QByteArray &token,
                            ErrorKind kind) { QTest::newRow(tag) << status << body << token << kind; };
        row("good", 200, R"({"access_token":"abc","token_type":"Bearer","scope":"read"})", "abc", {});
        row("lower case", 200, R"({"access_token":"abc","token_type":"bearer"})", "abc", {});
        row("no type", 201, R"({"access_token":"a.b-c_d~e+f/g="})", "a.b-c_d~e+f/g=", {});
        row("another type", 200, R"({"access_token":"abc","token_type":"DPoP"})", "", ErrorKind::Protocol);
        row("none", 200, R"({"token_type":"Bearer"})", "", ErrorKind::Protocol);
        row("empty", 200, R"({"access_token":""})", "", ErrorKind::Protocol);
        row("number", 200, R"({"access_token":5})", "", ErrorKind::Protocol);
        row("line break", 200, R"({"access_token":"a\r\nX: y"})", "", ErrorKind::Protocol);
        row("space", 200, R"({"access_token":"a b"})", "", ErrorKind::Protocol);
        row("not ASCII", 200, R"({"access_token":"añ"})", "", ErrorKind::Protocol);
        row("huge", 200, "{\"access_token\":\"" + QByteArray(10000, 'x') + "\"}", "", ErrorKind::Protocol);
        row("list", 200, R"([])", "", ErrorKind::Protocol);
        row("HTML", 200, "<!doctype html><p>hello", "", ErrorKind::Protocol);
        row("nothing", 200, "", "", ErrorKind::Protocol);
        row("not found", 404, "<!doctype html>", "", ErrorKind::Protocol);
        row("not found, JSON", 404, R"({"error":"Record not found"})", "", ErrorKind::Protocol);
        row("code used", 400, R"({"error":"invalid_grant","error_description":"x"})", "", ErrorKind::Auth);
        row("error with 200", 200, R"({"error":"invalid_grant"})", "", ErrorKind::Auth);
        row("client unknown", 401, R"({"error":"invalid_client"})", "", ErrorKind::Rejected);
        row("scope", 400, R"({"error":"invalid_scope"})", "", ErrorKind::Rejected);
        row("plain 401", 401, "", "", ErrorKind::Auth);
        row("forbidden", 403, "", "", ErrorKind::Forbidden);
        row("slow down", 429, R"({"error":"slow_down"})", "", ErrorKind::RateLimited);
        row("broken", 500, "oops", "", ErrorKind::Network);
    }
    void tokens()
    {
        QFETCH(const int, status);
        QFETCH(const QByteArray, body);
        QFETCH(const QByteArray, token);
        const auto got = tokenFrom({.status = status, .headers = {}, .body = body}, plaza);
        if (!token.isEmpty()) {
            QVERIFY2(got, got ? "" : qPrintable(got.error().detail));
            QCOMPARE(*got, token);
            return;
        }
        QVERIFY(!got);
        QTEST(got.error().kind, "kind");
        QVERIFY(!got.error().message.isEmpty());
        if (got.error().kind == ErrorKind::Protocol)
            QVERIFY(got.error().message.contains(u"plaza.example"));
    }

    void clients()
    {
        const auto good = clientFrom(
            {.status = 200, .headers = {}, .body = R"({"client_id":"1","client_secret":"2"})"}, plaza);
        QVERIFY(good);
        QCOMPARE(*good, (Client{u"1"_s, u"2"_s}));
        QVERIFY(clientFrom({.status = 200, .headers = {}, .body = R"({"client_id":"1"})"}, plaza)); // public
        QVERIFY(!clientFrom({.status = 200, .headers = {}, .body = R"({"client_secret":"2"})"}, plaza));
        QVERIFY(!clientFrom(
            {.status = 200, .headers = {}, .body = R"({"client_id":"1","client_secret":"a\nb"})"}, plaza));
        const auto html = clientFrom({.status = 200, .headers = {}, .body = "<html>"}, plaza);
        QVERIFY(!html);
        QVERIFY(html.error().message.contains(u"Mastodon"));
    }

    void serversWordsAreBounded()
    {
        const Error error = refused(QString(5000, u'x'), u"line\n"_s + QString(5000, u'y'), plaza);
        QVERIFY(error.message.size() < 500);
        QVERIFY(!error.message.contains(u'\n'));
        QVERIFY(refused(u"access_denied"_s, {}, plaza).message.contains(u"not granted"));
    }

    void formsAreEncoded()
    {
        QCOMPARE(form({{"a", u"1"_s}, {"b", u"x&y=z +\rñ"_s}}), "a=1&b=x%26y%3Dz%20%2B%0D%C3%B1");
    }

    /// Any bytes: an answer or an error, never a crash.
    void survivesAnything()
    {
        QRandomGenerator random(11);
        const QByteArray seed =
            R"({"access_token":"abc","token_type":"Bearer","client_id":"x","error":"invalid_grant"})";
        for (int i = 0; i < 5000; ++i) {
            QByteArray body = seed;
            for (int flips = random.bounded(1, 6); flips > 0; --flips)
                body[random.bounded(body.size())] = static_cast<char>(random.bounded(256));
            body.truncate(random.bounded(body.size() + 1));
            const HttpResponse response{.status = random.bounded(2) ? 200 : 400, .headers = {}, .body = body};
            const auto token = tokenFrom(response, plaza);
            QVERIFY(!token || !token->contains('\n'));
            std::ignore = clientFrom(response, plaza);
            std::ignore = serverFrom(QString::fromUtf8(body));
        }
        const QByteArray deep = QByteArray(100'000, '[');
        QVERIFY(!tokenFrom({.status = 200, .headers = {}, .body = deep}, plaza));
    }
};

QTEST_GUILESS_MAIN(TestAnswers)
#include "tst_answers.moc"
