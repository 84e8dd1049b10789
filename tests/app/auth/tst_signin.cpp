// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Against a server of our own that registers clients as Mastodon does and checks the PKCE verifier.
#include "app/auth/revoke.h"
#include "app/auth/signin.h"
#include "app/net/session.h"
#include "tests/app/auth/visitor.h"
#include "tests/support/rawserver.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>
#include <QUrlQuery>

using namespace pregonero;
using namespace pregonero::auth;
using namespace pregonero::tests;
using namespace Qt::StringLiterals;

namespace {

QHash<QString, QString> fieldsOf(const QByteArray &form)
{
    QHash<QString, QString> fields;
    const auto items = QUrlQuery(QString::fromLatin1(form)).queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items)
        fields.insert(name, value);
    return fields;
}

} // namespace

class TestSignIn final : public QObject {
    Q_OBJECT

private:
    /// What the server does: each may be replaced by a test.
    void serve(QTcpSocket &socket, const RawServer::Request &request)
    {
        const QUrl target(QString::fromLatin1(request.target));
        if (m_override.contains(target.path())) {
            socket.write(m_override.value(target.path()));
        } else if (target.path() == u"/api/v1/apps") {
            m_registration = fieldsOf(request.body);
            socket.write(
                RawServer::json(200, R"({"id":"1","client_id":"client-1","client_secret":"secret-1"})"));
        } else if (target.path() == u"/oauth/authorize") {
            m_asked = fieldsOf(target.query(QUrl::FullyEncoded).toLatin1());
            QUrl back(m_asked.value(u"redirect_uri"_s));
            QUrlQuery query;
            query.addQueryItem(u"code"_s, u"code-1"_s);
            query.addQueryItem(u"state"_s, m_state.isEmpty() ? m_asked.value(u"state"_s) : m_state);
            back.setQuery(m_denied ? u"error=access_denied&state="_s + m_asked.value(u"state"_s)
                                   : query.toString());
            socket.write(RawServer::answer(302, "", "Location: " + back.toEncoded() + "\r\n"));
        } else if (target.path() == u"/oauth/token") {
            m_exchange = fieldsOf(request.body);
            const QByteArray challenge =
                QCryptographicHash::hash(m_exchange.value(u"code_verifier"_s).toLatin1(),
                                         QCryptographicHash::Sha256)
                    .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
            const bool right = QString::fromLatin1(challenge) == m_asked.value(u"code_challenge"_s)
                && m_exchange.value(u"code"_s) == u"code-1"
                && m_exchange.value(u"redirect_uri"_s) == m_asked.value(u"redirect_uri"_s)
                && m_exchange.value(u"client_secret"_s) == u"secret-1";
            socket.write(right ? RawServer::json(200, R"({"access_token":"token-secret-1","token_type":"Bearer"})")
                               : RawServer::json(400, R"({"error":"invalid_grant"})"));
        } else if (target.path() == u"/me") {
            const bool known = request.headers.value("authorization") == "Bearer token-secret-1";
            socket.write(known ? RawServer::json(200, R"({"sub":"alcaldia"})")
                               : RawServer::json(401, R"({"error":"The access token is invalid"})"));
        } else if (target.path() == u"/oauth/revoke") {
            m_revocation = fieldsOf(request.body);
            socket.write(RawServer::json(200, "{}"));
        } else {
            socket.write(RawServer::answer(404, "<!doctype html>", "Content-Type: text/html\r\n"));
        }
    }

    [[nodiscard]] std::unique_ptr<SignIn> attempt(const QHash<QString, QString> &fields = {})
    {
        QHash<QString, QString> typed = fields;
        if (!typed.contains(u"server"_s))
            typed.insert(u"server"_s, m_server->url().toString());
        auto signIn = std::make_unique<SignIn>(*m_network, m_info, m_adapter, m_clock, typed);
        m_finished = std::make_unique<QSignalSpy>(signIn.get(), &SignIn::finished);
        m_failed = std::make_unique<QSignalSpy>(signIn.get(), &SignIn::failed);
        m_browser = std::make_unique<QSignalSpy>(signIn.get(), &SignIn::browserWanted);
        return signIn;
    }
    [[nodiscard]] QUrl address() const { return m_browser->value(0).value(0).toUrl(); }
    [[nodiscard]] Error error() const { return m_failed->value(0).value(0).value<Error>(); }

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<RawServer>(
            [this](QTcpSocket &socket, const RawServer::Request &request) { serve(socket, request); });
        m_network = std::make_unique<net::Network>(sessionSecrets());
        m_override.clear();
        m_asked.clear();
        m_exchange.clear();
        m_state.clear();
        m_denied = false;
        m_info = {};
        m_info.id = u"plaza"_s;
        m_info.name = u"Plaza"_s;
        m_info.hosts = {u"{server}"_s};
        m_info.authentication.kind = Authentication::Kind::OAuth2;
        m_info.authentication.registrationPath = u"/api/v1/apps"_s;
        m_info.authentication.authorizePath = u"/oauth/authorize"_s;
        m_info.authentication.tokenPath = u"/oauth/token"_s;
        m_info.authentication.revokePath = u"/oauth/revoke"_s;
        m_info.authentication.scopes = {u"read"_s, u"write:statuses"_s};
    }

    void throughTheBrowser()
    {
        const auto signIn = attempt();
        signIn->start();
        QTRY_COMPARE(m_browser->size(), 1);
        QCOMPARE(m_registration.value(u"client_name"_s), u"Pregonero"_s);
        QCOMPARE(m_registration.value(u"scopes"_s), u"read write:statuses"_s);
        const QUrl redirect(m_registration.value(u"redirect_uris"_s));
        QCOMPARE(redirect.host(), u"127.0.0.1"_s);
        QVERIFY(redirect.port() > 0);

        const auto page = Visitor().visit(address());
        QCOMPARE(page.status, 200);
        QVERIFY2(page.body.contains("close this window"), page.body.constData());
        QCOMPARE(m_asked.value(u"response_type"_s), u"code"_s);
        QCOMPARE(m_asked.value(u"client_id"_s), u"client-1"_s);
        QCOMPARE(m_asked.value(u"scope"_s), u"read write:statuses"_s);
        QCOMPARE(m_asked.value(u"code_challenge_method"_s), u"S256"_s);
        QCOMPARE(m_asked.value(u"redirect_uri"_s), redirect.toString());
        QVERIFY(m_asked.value(u"state"_s).size() >= 22);
        QVERIFY(!address().toString().contains(u"secret-1"));

        QTRY_COMPARE(m_finished->size(), 1);
        QCOMPARE(m_exchange.value(u"grant_type"_s), u"authorization_code"_s);
        QVERIFY(m_exchange.value(u"code_verifier"_s).size() >= 43); // RFC 7636, 4.1
        const auto account = m_finished->value(0).value(0).value<Account>();
        QVERIFY(account.id.isNull());
        QCOMPARE(account.network, u"plaza"_s);
        QCOMPARE(account.server, m_server->url());
        QCOMPARE(account.handle, u"@alcaldia"_s);
        QCOMPARE(account.remoteId, u"alcaldia"_s);
        QCOMPARE(m_finished->value(0).value(1).toByteArray(), "token-secret-1");
        QCOMPARE(signIn->client(), (Client{u"client-1"_s, u"secret-1"_s}));
        QCOMPARE(m_failed->size(), 0);
    }

    void withANameAndAPassword()
    {
        m_info.authentication.kind = Authentication::Kind::Password;
        m_info.authentication.tokenPath = u"/xrpc/com.atproto.server.createSession"_s;
        m_info.authentication.revokePath = u"/xrpc/com.atproto.server.deleteSession"_s;
        m_override.insert(u"/xrpc/com.atproto.server.createSession"_s,
                          RawServer::json(200, R"({"accessJwt":"token-secret-1","refreshJwt":"refresh-1","did":"did:x"})"));
        m_override.insert(u"/xrpc/com.atproto.server.deleteSession"_s, RawServer::answer(200, ""));
        const auto signIn =
            attempt({{u"user"_s, u" @alcaldia.example "_s}, {u"password"_s, u"abcd-efgh-ijkl-mnop "_s}});
        signIn->start();
        QTRY_COMPARE(m_finished->size() + m_failed->size(), 1);
        QVERIFY2(m_failed->isEmpty(), qPrintable(error().message));
        const RawServer::Request login = m_server->requests().first();
        QCOMPARE(login.method, "POST");
        QCOMPARE(login.headers.value("content-type"), "application/json");
        QVERIFY(!login.headers.contains("authorization"));
        const QJsonObject typed = QJsonDocument::fromJson(login.body).object();
        QCOMPARE(typed.value(u"identifier"), u"alcaldia.example"_s);
        QCOMPARE(typed.value(u"password"), u"abcd-efgh-ijkl-mnop"_s);
        QCOMPARE(m_finished->value(0).value(0).value<Account>().handle, u"@alcaldia"_s);
        // The session is what is kept, not the password.
        const QByteArray secret = m_finished->value(0).value(1).toByteArray();
        QCOMPARE(net::sessionFromSecret(secret), (net::Session{"token-secret-1", "refresh-1"}));
        QVERIFY(!secret.contains("abcd"));

        const auto ended = revoke(*m_network, m_info, m_server->url(), secret, {}, this);
        QTRY_VERIFY(ended.isFinished());
        QVERIFY(ended.result());
        QCOMPARE(m_server->requests().last().target, "/xrpc/com.atproto.server.deleteSession");
        QCOMPARE(m_server->requests().last().headers.value("authorization"), "Bearer refresh-1");
        QVERIFY(m_server->requests().last().body.isEmpty());
    }

    void aSessionIsReadAsItCame()
    {
        m_info.authentication.kind = Authentication::Kind::Password;
        m_info.authentication.tokenPath = u"/xrpc/com.atproto.server.createSession"_s;
        m_override.insert(u"/xrpc/com.atproto.server.createSession"_s,
                          RawServer::json(200, R"({"accessJwt":"token-secret-1","refreshJwt":"an-accessJwt-more"})"));
        const auto signIn = attempt({{u"user"_s, u"alcaldia"_s}, {u"password"_s, u"accessJwt"_s}});
        signIn->start();
        QTRY_COMPARE(m_finished->size() + m_failed->size(), 1);
        QVERIFY2(m_failed->isEmpty(), qPrintable(error().message));
        QCOMPARE(net::sessionFromSecret(m_finished->value(0).value(1).toByteArray()),
                 (net::Session{"token-secret-1", "an-accessJwt-more"}));
    }

    void aPasswordTypedInATerminalIsTheSame()
    {
        m_info.authentication.kind = Authentication::Kind::Password;
        m_info.authentication.tokenPath = u"/xrpc/com.atproto.server.createSession"_s;
        m_override.insert(u"/xrpc/com.atproto.server.createSession"_s,
                          RawServer::json(200, R"({"accessJwt":"token-secret-1","refreshJwt":"refresh-1"})"));
        const auto signIn = attempt({{u"user"_s, u"alcaldia.example"_s}});
        signIn->useToken("abcd-efgh-ijkl-mnop\n");
        QTRY_COMPARE(m_finished->size() + m_failed->size(), 1);
        QCOMPARE(m_finished->size(), 1);
        QVERIFY(m_server->requests().first().body.contains(R"("password":"abcd-efgh-ijkl-mnop")"));
    }

    void aPasswordThatIsNotTaken_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("word");
        const auto row = [](const char *tag, int status, const QByteArray &body, ErrorKind kind, const QString &word) {
            QTest::newRow(tag) << status << body << kind << word;
        };
        row("wrong", 401, R"({"error":"AuthenticationRequired","message":"Invalid identifier or password"})",
            ErrorKind::Auth, u"app password"_s);
        row("the main one", 401, R"({"error":"AuthFactorTokenRequired","message":"A sign in code has been sent"})",
            ErrorKind::Auth, u"main one"_s);
        row("too often", 429, R"({"error":"RateLimitExceeded","message":"Rate Limit Exceeded"})",
            ErrorKind::RateLimited, u"wait"_s);
        row("taken down", 400, R"({"error":"AccountTakedown","message":"Account has been taken down"})",
            ErrorKind::Rejected, u"taken down"_s);
        row("another kind of server", 404, "<html>", ErrorKind::Protocol, u"Plaza"_s);
        row("no session", 200, R"({"accessJwt":"token-secret-1"})", ErrorKind::Protocol, u"Plaza"_s);
        row("a token of two lines", 200, R"({"accessJwt":"token-secret-1\r\nX: y","refreshJwt":"r"})", ErrorKind::Protocol,
            u"Plaza"_s);
        row("it says the password", 400, R"({"error":"InvalidRequest","message":"hunter-secret is wrong"})",
            ErrorKind::Rejected, u"*** is wrong"_s);
    }

    void aPasswordThatIsNotTaken()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        m_info.authentication.kind = Authentication::Kind::Password;
        m_info.authentication.tokenPath = u"/xrpc/com.atproto.server.createSession"_s;
        m_override.insert(u"/xrpc/com.atproto.server.createSession"_s, RawServer::json(status, body));
        const auto signIn = attempt({{u"user"_s, u"alcaldia"_s}, {u"password"_s, u"hunter-secret"_s}});
        signIn->start();
        QTRY_COMPARE(m_finished->size() + m_failed->size(), 1);
        QCOMPARE(m_failed->size(), 1);
        QTEST(error().kind, "kind");
        QFETCH(QString, word);
        QVERIFY2(error().message.contains(word), qPrintable(error().message));
        QVERIFY(!error().message.contains(u"hunter"));
    }

    void nothingIsReused()
    {
        QSet<QString> states;
        QSet<QString> challenges;
        for (int i = 0; i < 3; ++i) {
            const auto signIn = attempt();
            signIn->start();
            QTRY_COMPARE(m_browser->size(), 1);
            const QUrlQuery query(address());
            states << query.queryItemValue(u"state"_s);
            challenges << query.queryItemValue(u"code_challenge"_s);
        }
        QCOMPARE(states.size(), 3);
        QCOMPARE(challenges.size(), 3);
        QCOMPARE(m_server->requests().size(), 3); // registered anew each time
    }

    void anothersStateIsRefused()
    {
        m_state = u"somebody-elses"_s;
        const auto signIn = attempt();
        signIn->start();
        QTRY_COMPARE(m_browser->size(), 1);
        QCOMPARE(Visitor().visit(address()).status, 200);
        QTRY_COMPARE(m_failed->size(), 1);
        QCOMPARE(error().kind, ErrorKind::Auth);
        QVERIFY(error().message.contains(u"does not belong"));
        QVERIFY(m_exchange.isEmpty());
        QCOMPARE(m_finished->size(), 0);
    }

    void refusedByThePerson()
    {
        m_denied = true;
        const auto signIn = attempt();
        signIn->start();
        QTRY_COMPARE(m_browser->size(), 1);
        const auto page = Visitor().visit(address());
        QVERIFY(page.body.contains("close this window"));
        QTRY_COMPARE(m_failed->size(), 1);
        QCOMPARE(error().kind, ErrorKind::Auth);
        QVERIFY2(error().message.contains(u"not granted"), qPrintable(error().message));
        QVERIFY(m_exchange.isEmpty());
    }

    void aPastedCode_data()
    {
        QTest::addColumn<QString>("pasted"); // %1: redirect, %2: state
        QTest::addColumn<bool>("works");
        QTest::newRow("code") << u" code-1\n"_s << true;
        QTest::newRow("whole address") << u"%1?code=code-1&state=%2"_s << true;
        QTest::newRow("address, more in it") << u"%1?iss=x&code=code-1&state=%2#end"_s << true;
        QTest::newRow("wrong code") << u"code-2"_s << false;
        QTest::newRow("address, another's state") << u"%1?code=code-1&state=other"_s << false;
        QTest::newRow("address, no state") << u"%1?code=code-1"_s << false;
        QTest::newRow("address of a refusal") << u"%1?error=access_denied&state=%2"_s << false;
    }
    void aPastedCode()
    {
        QFETCH(const QString, pasted);
        QFETCH(const bool, works);
        const auto signIn = attempt();
        signIn->start();
        QTRY_COMPARE(m_browser->size(), 1);
        // The person opens the page elsewhere; only the server sees it.
        const QUrlQuery query(address());
        for (const auto &[name, value] : query.queryItems(QUrl::FullyDecoded))
            m_asked.insert(name, value);
        QString text = pasted;
        if (text.contains(u"%1"))
            text = text.arg(m_asked.value(u"redirect_uri"_s));
        if (text.contains(u"%2"))
            text.replace(u"%2"_s, m_asked.value(u"state"_s));
        signIn->usePastedCode(text);
        QTRY_COMPARE(m_finished->size() + m_failed->size(), 1);
        QCOMPARE(m_finished->size(), works ? 1 : 0);
        if (!works)
            QCOMPARE(error().kind, ErrorKind::Auth);
    }

    void aCodeTooEarly()
    {
        const auto signIn = attempt();
        signIn->usePastedCode(u"code-1"_s);
        QCOMPARE(m_failed->size(), 1);
        QCOMPARE(error().kind, ErrorKind::Rejected);
    }

    void aPastedToken_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::addColumn<bool>("works");
        QTest::newRow("good") << QByteArray(" token-secret-1\n") << true;
        QTest::newRow("unknown") << QByteArray("token-2") << false;
        QTest::newRow("empty") << QByteArray() << false;
        QTest::newRow("two lines") << QByteArray("token\r\nX: y") << false;
        QTest::newRow("not ASCII") << QByteArray("tokén") << false;
    }
    void aPastedToken()
    {
        QFETCH(const QByteArray, token);
        QFETCH(const bool, works);
        const auto signIn = attempt();
        signIn->useToken(token);
        QTRY_COMPARE(m_finished->size() + m_failed->size(), 1);
        QCOMPARE(m_finished->size(), works ? 1 : 0);
        QCOMPARE(m_browser->size(), 0);
        if (works)
            QCOMPARE(m_finished->value(0).value(1).toByteArray(), "token-secret-1");
    }

    void aTokenInsteadOfTheBrowser()
    {
        const auto signIn = attempt();
        signIn->start();
        QTRY_COMPARE(m_browser->size(), 1);
        signIn->useToken("token-secret-1");
        // The browser comes back all the same: nobody waits for it any more.
        std::ignore = Visitor().visit(address());
        QTRY_COMPARE(m_finished->size(), 1);
        QCOMPARE(m_failed->size(), 0);
        QVERIFY(m_exchange.isEmpty());
    }

    void aServerOfAnotherKind_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("answer");
        const QByteArray html =
            RawServer::answer(200, "<!doctype html><h1>Welcome", "Content-Type: text/html\r\n");
        QTest::newRow("registration: HTML") << u"/api/v1/apps"_s << html;
        QTest::newRow("registration: 404") << u"/api/v1/apps"_s << RawServer::answer(404, "no");
        QTest::newRow("registration: other JSON")
            << u"/api/v1/apps"_s << RawServer::json(200, R"({"ok":true})");
        QTest::newRow("token: HTML") << u"/oauth/token"_s << html;
        QTest::newRow("token: 404") << u"/oauth/token"_s << RawServer::answer(404, "no");
        QTest::newRow("whoAmI: 404") << u"/me"_s << RawServer::answer(404, "no");
    }
    void aServerOfAnotherKind()
    {
        QFETCH(const QString, path);
        QFETCH(const QByteArray, answer);
        m_override.insert(path, answer);
        const auto signIn = attempt();
        signIn->start();
        QTRY_COMPARE(m_browser->size() + m_failed->size(), 1);
        if (m_browser->size() == 1)
            std::ignore = Visitor().visit(address());
        QTRY_COMPARE(m_failed->size(), 1);
        QCOMPARE(error().kind, ErrorKind::Protocol);
        QVERIFY2(error().message.contains(u"Plaza") && error().message.contains(u"127.0.0.1"),
                 qPrintable(error().message));
        QCOMPARE(m_finished->size(), 0);
    }

    void anUnreachableServer()
    {
        m_server->stop();
        const auto signIn = attempt();
        signIn->start();
        QTRY_COMPARE(m_failed->size(), 1);
        QCOMPARE(error().kind, ErrorKind::Network);
    }

    void aWrongAddress()
    {
        const auto signIn = attempt({{u"server"_s, u"http://plaza.example"_s}});
        signIn->start();
        QCOMPARE(m_failed->size(), 1);
        QCOMPARE(error().kind, ErrorKind::Rejected);
    }

    void cancelling()
    {
        const auto signIn = attempt();
        signIn->start();
        QTRY_COMPARE(m_browser->size(), 1);
        signIn->cancel();
        QCOMPARE(m_failed->size(), 1);
        QCOMPARE(error().kind, ErrorKind::Cancelled);
        signIn->cancel();
        signIn->usePastedCode(u"code-1"_s);
        signIn->useToken("token-secret-1");
        std::ignore = Visitor().visit(address());
        QCOMPARE(m_failed->size(), 1);
        QCOMPARE(m_finished->size(), 0);
        QVERIFY(m_exchange.isEmpty());
    }

    void deletingItInItsOwnSignal()
    {
        auto signIn = attempt();
        bool told = false;
        connect(signIn.get(), &SignIn::finished, this, [&] {
            told = true;
            signIn.reset();
        });
        signIn->start();
        QTRY_COMPARE(m_browser->size(), 1);
        std::ignore = Visitor().visit(address());
        QTRY_VERIFY(told);
    }

    void withoutSigningIn()
    {
        m_info.authentication = {};
        m_override.insert(u"/me"_s, RawServer::json(200, R"({"sub":"anyone"})"));
        const auto signIn = attempt();
        signIn->start();
        QTRY_COMPARE(m_finished->size(), 1);
        QVERIFY(m_finished->value(0).value(1).toByteArray().isEmpty());
    }

    void withATypedToken()
    {
        m_info.authentication = {};
        m_info.authentication.kind = Authentication::Kind::Token;
        const auto signIn = attempt({{u"token"_s, u"token-secret-1"_s}});
        signIn->start();
        QTRY_COMPARE(m_finished->size(), 1);
        QCOMPARE(m_finished->value(0).value(1).toByteArray(), "token-secret-1");
    }

    void revoking()
    {
        const auto call =
            revoke(*m_network, m_info, m_server->url(), "token-secret-1", {u"client-1"_s, u"secret-1"_s}, this);
        QTRY_VERIFY(call.isFinished());
        QVERIFY(call.result());
        QCOMPARE(m_revocation.value(u"token"_s), u"token-secret-1"_s);
        QCOMPARE(m_revocation.value(u"client_id"_s), u"client-1"_s);
        QCOMPARE(m_revocation.value(u"client_secret"_s), u"secret-1"_s);
        m_info.authentication.revokePath.clear();
        const auto never = revoke(*m_network, m_info, m_server->url(), "token-secret-1", {}, this);
        QVERIFY(never.isFinished());
        QCOMPARE(never.result().error().kind, ErrorKind::Unsupported);
    }

private:
    std::unique_ptr<RawServer> m_server;
    std::unique_ptr<net::Network> m_network;
    AdapterInfo m_info;
    MeAdapter m_adapter{u"/me"_s};
    SystemClock m_clock;
    QHash<QString, QByteArray> m_override;
    QHash<QString, QString> m_registration;
    QHash<QString, QString> m_asked;
    QHash<QString, QString> m_exchange;
    QHash<QString, QString> m_revocation;
    QString m_state;
    bool m_denied = false;
    std::unique_ptr<QSignalSpy> m_finished;
    std::unique_ptr<QSignalSpy> m_failed;
    std::unique_ptr<QSignalSpy> m_browser;
};

QTEST_GUILESS_MAIN(TestSignIn)
#include "tst_signin.moc"
