// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/network.h"
#include "app/net/session.h"
#include "tests/support/rawserver.h"

#include <QJsonDocument>
#include <QTest>

using namespace pregonero;
using namespace pregonero::net;
using namespace pregonero::tests;
using namespace Qt::StringLiterals;

namespace {

const QString secretName = u"account/0190/token"_s;

/// Keeps what it is told when the test says so, or says that it cannot.
class SlowSecrets final : public SecretStore {
public:
    [[nodiscard]] Call<QByteArray> read(const QString &) override { return answered<QByteArray>(kept); }
    [[nodiscard]] Call<bool> write(const QString &, const QByteArray &value) override
    {
        written = value;
        promise = std::make_unique<QPromise<Result<bool>>>();
        promise->start();
        return promise->future();
    }
    [[nodiscard]] Call<bool> remove(const QString &) override { return answered<bool>(true); }
    [[nodiscard]] bool lasting() const override { return true; }
    [[nodiscard]] QString description() const override { return {}; }

    void answer(Result<bool> result)
    {
        if (result)
            kept = written;
        promise->addResult(std::move(result));
        promise->finish();
        promise.reset();
    }

    QByteArray kept;
    QByteArray written;
    std::unique_ptr<QPromise<Result<bool>>> promise;
};

} // namespace

/// An account that signs in with a name and a password, at a server whose tokens age.
class TestSessions final : public QObject {
    Q_OBJECT

private:
    Result<HttpResponse> wait(const Call<HttpResponse> &call)
    {
        if (!QTest::qWaitFor([&] { return call.isFinished(); }, 20'000) || call.resultCount() != 1)
            return fail(ErrorKind::Internal, u"no answer in the test"_s);
        return call.result();
    }
    /// Takes the newest access token alone; each refresh token is worth the pair after it.
    void serve(QTcpSocket &socket, const RawServer::Request &request)
    {
        const QByteArray sign = request.headers.value("authorization");
        if (request.target != "/xrpc/com.atproto.server.refreshSession") {
            if (sign == "Bearer access-" + QByteArray::number(m_newest))
                return void(socket.write(RawServer::json(200, "{}")));
            return void(socket.write(RawServer::json(400, R"({"error":"ExpiredToken","message":"Token has expired"})")));
        }
        ++m_renewals;
        if (m_held)
            return;
        if (m_refused)
            return void(socket.write(RawServer::json(400, R"({"error":"ExpiredToken"})")));
        if (!m_rotates || sign == "Bearer refresh-" + QByteArray::number(m_newest)
            || sign == "Bearer refresh-" + QByteArray::number(m_newest - 1)) {
            m_newest += sign.endsWith('-' + QByteArray::number(m_newest)) || !m_rotates;
            if (std::exchange(m_cut, false))
                return socket.abort();
            const QByteArray number = QByteArray::number(m_newest);
            return void(socket.write(RawServer::json(200, "{\"accessJwt\":\"access-" + number + "\",\"refreshJwt\":\""
                                                              + (m_rotates ? "refresh-" + number : sign.mid(7))
                                                              + "\",\"handle\":\"x\",\"did\":\"y\"}")));
        }
        socket.write(RawServer::json(401, R"({"error":"InvalidToken"})"));
    }
    [[nodiscard]] HttpRequest question() const { return {.url = m_server->url(u"/xrpc/question"_s)}; }
    [[nodiscard]] HttpRequest act() const
    {
        return {.method = "POST", .url = m_server->url(u"/xrpc/act"_s), .body = "x"};
    }
    [[nodiscard]] Session kept()
    {
        return sessionFromSecret(m_secrets->read(secretName).result().value_or(QByteArray())).value_or(Session());
    }
    void start(std::shared_ptr<SecretStore> secrets)
    {
        m_secrets = std::move(secrets);
        m_network = std::make_unique<Network>(m_secrets);
        m_port = m_network->portFor(m_account, m_info);
    }
    [[nodiscard]] int asked(const QByteArray &target) const
    {
        return int(std::ranges::count(m_server->requests(), target, &RawServer::Request::target));
    }

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<RawServer>(
            [this](QTcpSocket &socket, const RawServer::Request &request) { serve(socket, request); });
        m_newest = 1;
        m_renewals = 0;
        m_cut = m_refused = m_held = false;
        m_rotates = true;
        m_info = {};
        m_info.id = u"plaza"_s;
        m_info.hosts = {u"{server}"_s};
        m_info.authentication.kind = Authentication::Kind::Password;
        m_info.authentication.tokenPath = u"/xrpc/com.atproto.server.createSession"_s;
        m_account.id = AccountId(u"0190"_s);
        m_account.server = m_server->url();
        start(sessionSecrets());
        std::ignore = m_secrets->write(secretName, toSecret({"access-0", "refresh-0"}));
    }

    void aSessionIsRenewedWhenTheServerCallsItTooOld()
    {
        const auto answer = wait(m_port->send(act()));
        QVERIFY2(answer, answer ? "" : qPrintable(answer.error().detail));
        QCOMPARE(answer->status, 200);
        QCOMPARE(asked("/xrpc/act"), 2); // the first was refused whole
        QCOMPARE(m_renewals, 1);
        QCOMPARE(kept(), (Session{"access-1", "refresh-1"}));
        QVERIFY(wait(m_port->send(act())));
        QCOMPARE(m_renewals, 1);
    }

    void manyAtOnceRenewOnce()
    {
        QList<Call<HttpResponse>> calls;
        for (int i = 0; i < 6; ++i)
            calls.append(m_port->send(i % 2 == 0 ? question() : act()));
        const auto other = m_network->portFor(m_account, m_info); // a port is made for each call
        calls.append(other->send(question()));
        for (const auto &call : calls) {
            const auto answer = wait(call);
            QVERIFY(answer);
            QCOMPARE(answer->status, 200);
        }
        QCOMPARE(m_renewals, 1);
    }

    void aLostAnswerIsSurvived()
    {
        m_cut = true;
        const auto lost = wait(m_port->send(act()));
        QVERIFY(!lost);
        QCOMPARE(lost.error().kind, ErrorKind::Network);
        QCOMPARE(lost.error().effect, Effect::None); // what it was for has not been done
        QCOMPARE(kept(), (Session{"access-0", "refresh-0"}));
        QCOMPARE(m_newest, 1); // though the server has made the next pair
        const auto answer = wait(m_port->send(act()));
        QVERIFY(answer);
        QCOMPARE(answer->status, 200);
        QCOMPARE(kept(), (Session{"access-1", "refresh-1"}));
    }

    void theNewPairIsKeptBeforeItIsUsed()
    {
        const auto secrets = std::make_shared<SlowSecrets>();
        secrets->kept = toSecret({"access-0", "refresh-0"});
        start(secrets);
        const auto call = m_port->send(act());
        QTRY_VERIFY(secrets->promise);
        QCOMPARE(sessionFromSecret(secrets->written), (Session{"access-1", "refresh-1"}));
        const auto meanwhile = m_port->send(question());
        QCOMPARE(asked("/xrpc/act"), 1);
        secrets->answer(true);
        QCOMPARE(wait(call)->status, 200);
        QCOMPARE(wait(meanwhile)->status, 200);
        QCOMPARE(asked("/xrpc/question"), 1); // it waited for the new pair
        QCOMPARE(m_renewals, 1);
    }

    void aPairThatTheKeychainRefusedIsNotLost()
    {
        const auto secrets = std::make_shared<SlowSecrets>();
        secrets->kept = toSecret({"access-0", "refresh-0"});
        start(secrets);
        const auto call = m_port->send(act());
        QTRY_VERIFY(secrets->promise);
        secrets->answer(fail(ErrorKind::Storage, u"The keychain is locked."_s));
        const auto refused = wait(call);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Storage);
        QCOMPARE(refused.error().effect, Effect::None);
        const auto again = m_port->send(act());
        QTRY_VERIFY(secrets->promise);
        secrets->answer(true);
        QCOMPARE(wait(again)->status, 200);
        QCOMPARE(m_renewals, 1);
        QCOMPARE(kept(), (Session{"access-1", "refresh-1"}));
    }

    void aSessionThatIsOverIsSaidSoAndNotAskedForAgain()
    {
        m_refused = true;
        for (int i = 0; i < 3; ++i) {
            const auto answer = wait(m_port->send(act()));
            QVERIFY(!answer);
            QCOMPARE(answer.error().kind, ErrorKind::Auth);
            QCOMPARE(answer.error().effect, Effect::None);
            QVERIFY(answer.error().message.contains(u"Sign in"));
        }
        QCOMPARE(m_renewals, 1);
        m_refused = false; // signed in again
        std::ignore = m_secrets->write(secretName, toSecret({"access-1", "refresh-1"}));
        QCOMPARE(wait(m_port->send(act()))->status, 200);
    }

    void aServerInTroubleIsAskedAgainLater()
    {
        m_server->handle([this](QTcpSocket &socket, const RawServer::Request &request) {
            if (request.target.endsWith("refreshSession"))
                return void(socket.write(RawServer::json(429, "{}")));
            serve(socket, request);
        });
        const auto busy = wait(m_port->send(act()));
        QVERIFY(!busy);
        QCOMPARE(busy.error().kind, ErrorKind::RateLimited);
        m_server->handle([this](QTcpSocket &socket, const RawServer::Request &request) { serve(socket, request); });
        QCOMPARE(wait(m_port->send(act()))->status, 200);
    }

    void oneThatKeepsItsRefreshTokenIsUnderstood()
    {
        m_rotates = false;
        QCOMPARE(wait(m_port->send(act()))->status, 200);
        QCOMPARE(kept().refresh, "refresh-0"); // not the stars that stand for it in an answer
        m_newest = 7;
        QCOMPARE(wait(m_port->send(act()))->status, 200);
    }

    void onlyOnceMore()
    {
        m_server->handle([this](QTcpSocket &socket, const RawServer::Request &request) {
            if (!request.target.endsWith("refreshSession"))
                return void(socket.write(RawServer::json(401, R"({"error":"InvalidToken"})")));
            serve(socket, request);
        });
        const auto answer = wait(m_port->send(act()));
        QVERIFY(answer);
        QCOMPARE(answer->status, 401);
        QCOMPARE(asked("/xrpc/act"), 2);
    }

    void otherRefusalsAreAnswers()
    {
        m_server->handle([](QTcpSocket &socket, const RawServer::Request &) {
            socket.write(RawServer::json(400, R"({"error":"InvalidRequest","message":"ExpiredToken"})"));
        });
        QCOMPARE(wait(m_port->send(act()))->status, 400);
        QCOMPARE(m_server->requests().size(), 1);
    }

    void whatIsNotASessionIsNotSignedIn()
    {
        std::ignore = m_secrets->write(secretName, "a plain token");
        const auto answer = wait(m_port->send(act()));
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ErrorKind::Auth);
        QCOMPARE(m_server->connections(), 0);
    }

    void theProgramMayCloseInTheMiddle()
    {
        m_held = true;
        const auto call = m_port->send(act());
        QTRY_COMPARE(m_renewals, 1);
        m_network.reset();
        QTRY_VERIFY(call.isFinished());
        const auto late = wait(m_port->send(act()));
        QVERIFY(!late);
        QCOMPARE(late.error().kind, ErrorKind::Cancelled);
    }

private:
    std::unique_ptr<RawServer> m_server;
    std::shared_ptr<SecretStore> m_secrets;
    std::unique_ptr<Network> m_network;
    std::unique_ptr<HttpPort> m_port;
    AdapterInfo m_info;
    Account m_account;
    int m_newest = 1;
    int m_renewals = 0;
    bool m_cut = false;
    bool m_refused = false;
    bool m_held = false;
    bool m_rotates = true;
};

QTEST_GUILESS_MAIN(TestSessions)
#include "tst_sessions.moc"
