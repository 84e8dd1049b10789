// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whoever on this machine finds the port on which a sign-in waits for the browser may say anything there.
#include "app/auth/codeflow.h"
#include "tests/support/rounds.h"

#include <QLoggingCategory>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>
#include <QUrlQuery>

using namespace pregonero;
using namespace pregonero::auth;
using namespace Qt::StringLiterals;
using test::Rounds;

class TestBytesLoopback final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void requestsOfTheCallback();

private:
    /// Says it there and answers what came back until the connection ended; some bytes are said one after the other.
    static QByteArray said(quint16 port, const QByteArray &bytes, bool hangUp)
    {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
        if (!QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::ConnectedState; }, 5'000))
            return "not connected";
        socket.write(bytes);
        socket.flush();
        if (hangUp) { // before whatever answer
            socket.abort();
            return {};
        }
        socket.disconnectFromHost(); // half closed: nothing more comes
        (void)QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::UnconnectedState; }, 30);
        return socket.readAll();
    }
};

void TestBytesLoopback::requestsOfTheCallback()
{
    QLoggingCategory::setFilterRules(u"qt.networkauth.*=false"_s); // it wonders at each
    CodeFlow flow;
    flow.listen();
    const QUrl address = flow.begin(QUrl(u"https://plaza.example/oauth/authorize"_s), QUrl(u"https://plaza.example/oauth/token"_s),
                                    {u"client-1"_s, u"secret-1"_s}, {u"read"_s});
    const auto port = quint16(QUrl(flow.redirectUri()).port());
    QVERIFY(port > 0);
    const QByteArray state = QUrlQuery(address).queryItemValue(u"state"_s).toLatin1();
    QVERIFY(state.size() >= 22);
    QSignalSpy ready(&flow, &CodeFlow::tokenRequestReady);
    QSignalSpy strangers(&flow, &CodeFlow::notOurs);
    QSignalSpy refusals(&flow, &CodeFlow::refusedByServer);
    const QList<QByteArray> pieces{
        "GET ", "POST ", "/", "?", "code=stolen", "&", "state=", state.left(8), "state=other", "error=access_denied", " HTTP/1.1\r\n",
        "\r\n", "Host: 127.0.0.1\r\n", "Host: evil.example\r\n", "Content-Length: 99999999\r\n", "Transfer-Encoding: chunked\r\n",
        "%", "%00", "%ff", "<script>alert(1)</script>", "\xff\xfe", QByteArray(1, '\0'), QByteArray(3'000, 'a'), "#", "http://evil.example/",
        " ", "\n", "code=", "HTTP/9.9\r\n"};
    for (Rounds rounds(2'000); rounds.next();) {
        QByteArray bytes = rounds.random().bounded(2) ? "GET /" : QByteArray();
        for (int i = rounds.random().bounded(1, 12); i > 0; --i)
            bytes += rounds.oneOf(pieces);
        if (rounds.random().bounded(3))
            bytes += " HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n";
        QVERIFY(!bytes.contains("state=" + state)); // nobody guesses it
        const QByteArray answer = said(port, bytes, rounds.random().bounded(3) == 0);
        QVERIFY2(answer != "not connected", rounds.name()); // it still listens
        QVERIFY2(ready.isEmpty(), (rounds.name() + ": "_ba + bytes.toPercentEncoding(" /?&=")).constData());
        QVERIFY2(answer.size() < 10'000 && !answer.contains("<script") && !answer.contains("stolen") && !answer.contains("secret-1"),
                 rounds.name()); // what was said is not said again
        for (const QList<QVariant> &refusal : std::as_const(refusals))
            QVERIFY2(refusal.at(0).toString().size() < 100'000, rounds.name());
        refusals.clear();
    }
    QVERIFY(strangers.size() > 20); // it did hear them
    // After all that the browser itself is heard.
    (void)said(port, "GET /?code=code-1&state=" + state + " HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n", false);
    QTRY_COMPARE(ready.size(), 1);
    QVERIFY(ready.constFirst().constFirst().toByteArray().contains("code-1"));
}

QTEST_GUILESS_MAIN(TestBytesLoopback)
#include "tst_bytes_loopback.moc"
