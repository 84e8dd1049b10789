// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/policy.h"

#include <QTest>

using namespace pregonero;
using namespace pregonero::net;
using namespace Qt::StringLiterals;

class TestPolicy final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void loopback()
    {
        QVERIFY(isLoopback(u"localhost"_s));
        QVERIFY(isLoopback(u"127.0.0.1"_s));
        QVERIFY(isLoopback(u"127.9.8.7"_s));
        QVERIFY(isLoopback(u"::1"_s));
        QVERIFY(!isLoopback(u"10.0.0.1"_s));
        QVERIFY(!isLoopback(u"localhost.example"_s));
        QVERIFY(!isLoopback(u"127.0.0.1.example"_s));
        QVERIFY(!isLoopback(QString()));
    }

    void reach_data()
    {
        QTest::addColumn<QString>("server");
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("within");
        const QString plaza = u"https://plaza.example"_s;
        QTest::newRow("own server") << plaza << u"https://plaza.example/api"_s << true;
        QTest::newRow("own server, port said") << plaza << u"https://plaza.example:443/api"_s << true;
        QTest::newRow("letter case") << plaza << u"https://Plaza.EXAMPLE/api"_s << true;
        QTest::newRow("other port") << plaza << u"https://plaza.example:8443/api"_s << false;
        QTest::newRow("no TLS") << plaza << u"http://plaza.example/api"_s << false;
        QTest::newRow("sub-domain") << plaza << u"https://api.plaza.example/"_s << false;
        QTest::newRow("longer name") << plaza << u"https://plaza.example.evil.example/"_s << false;
        QTest::newRow("named host") << plaza << u"https://media.example/x"_s << true;
        QTest::newRow("named host, other port") << plaza << u"https://media.example:444/x"_s << false;
        QTest::newRow("server with port")
            << u"https://plaza.example:8443"_s << u"https://plaza.example:8443/"_s << true;
        QTest::newRow("server with port, without")
            << u"https://plaza.example:8443"_s << u"https://plaza.example/"_s << false;
        QTest::newRow("loopback") << u"http://127.0.0.1:18081"_s << u"http://127.0.0.1:18081/api"_s << true;
        QTest::newRow("loopback, other port")
            << u"http://127.0.0.1:18081"_s << u"http://127.0.0.1:18082/api"_s << false;
        QTest::newRow("no server") << QString() << u"https://plaza.example/"_s << false;
        QTest::newRow("file") << u"file:///etc"_s << u"file:///etc/passwd"_s << false;
    }
    void reach()
    {
        QFETCH(const QString, server);
        QFETCH(const QString, url);
        const Reach reach{QUrl(server), {u"{server}"_s, u"media.example"_s}};
        QTEST(withinReach(QUrl(url), reach), "within");
    }

    void objections_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<bool>("fine");
        const QString good = u"https://plaza.example/api?x=%0A"_s;
        const auto row = [](const char *tag, const QString &url, const char *method, const QByteArray &name,
                            const QByteArray &value, bool fine) {
            QTest::newRow(tag) << url << QByteArray(method) << name << value << fine;
        };
        row("good", good, "GET", "Accept", "application/json", true);
        row("UTF-8 value", good, "POST", "X-Text", "año", true);
        row("no address", u""_s, "GET", "A", "b", false);
        row("no host", u"https:///x"_s, "GET", "A", "b", false);
        row("password in the address", u"https://me:secret@plaza.example/"_s, "GET", "A", "b", false);
        row("plain http", u"http://plaza.example/"_s, "GET", "A", "b", false);
        row("elsewhere", u"https://other.example/"_s, "GET", "A", "b", false);
        row("line break in the path", u"https://plaza.example/a%0D%0AX:%201"_s, "GET", "A", "b", false);
        row("raw line break in the path", u"https://plaza.example/a\r\nX: 1"_s, "GET", "A", "b", false);
        row("NUL in the path", u"https://plaza.example/a%00b"_s, "GET", "A", "b", false);
        row("line break in a value", good, "GET", "A", "b\r\nX: 1", false);
        row("line feed in a value", good, "GET", "A", "b\nX: 1", false);
        row("NUL in a value", good, "GET", "A", QByteArray("b\0c", 3), false);
        row("line break in a name", good, "GET", "A\r\nX", "b", false);
        row("space in a name", good, "GET", "A B", "b", false);
        row("empty name", good, "GET", "", "b", false);
        row("colon in a name", good, "GET", "A:", "b", false);
        row("space in the method", good, "GET /x HTTP/1.1\r\nX:", "A", "b", false);
        row("no method", good, "", "A", "b", false);
        row("CONNECT", good, "CONNECT", "A", "b", false);
        for (const char *own :
             {"Authorization", "authorization", "Cookie", "Host", "Content-Length", "Transfer-Encoding",
              "Connection", "Proxy-Authorization", "User-Agent", "Accept-Encoding", "Upgrade"})
            row(own, good, "GET", own, "b", false);
    }
    void objections()
    {
        QFETCH(const QString, url);
        QFETCH(const QByteArray, method);
        QFETCH(const QByteArray, name);
        QFETCH(const QByteArray, value);
        QFETCH(const bool, fine);
        const HttpRequest request{.method = method, .url = QUrl(url), .headers = {{name, value}}};
        const auto error = objection(request, {QUrl(u"https://plaza.example"_s), {u"{server}"_s}});
        QCOMPARE(!error, fine);
        if (error) {
            QCOMPARE(error->effect, Effect::None);
            QVERIFY(!error->message.isEmpty());
            QVERIFY2(!error->message.contains(u"secret") && !error->detail.contains(u"secret"),
                     qPrintable(error->message));
        }
    }

    void redaction()
    {
        const QUrl url(
            u"https://me:pw@plaza.example/bot123:SECRET/send?access_token=SECRET&q=citizen%20name#SECRET"_s);
        const QString text = redacted(url, "123:SECRET");
        QVERIFY2(!text.contains(u"SECRET"), qPrintable(text));
        QVERIFY(!text.contains(u"citizen"));
        QVERIFY(!text.contains(u"pw"));
        QVERIFY(text.contains(u"plaza.example/bot***/send"));
        QVERIFY(text.contains(u"access_token="));
    }
};

QTEST_GUILESS_MAIN(TestPolicy)
#include "tst_policy.moc"
