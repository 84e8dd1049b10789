// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Signing in to real servers: snac with the Mastodon adapter, and oidc-provider, which insists on PKCE.
#include "app/auth/revoke.h"
#include "app/auth/signin.h"
#include "plugins/mastodon/adapter.h"
#include "tests/app/auth/visitor.h"
#include "tests/support/snacserver.h"

#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <QUrlQuery>

using namespace pregonero;
using namespace pregonero::auth;
using namespace pregonero::tests;
using namespace Qt::StringLiterals;

class TestSignInServers final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<SignIn> attempt(const AdapterInfo &info, const PlatformAdapter &adapter,
                                    const QHash<QString, QString> &fields)
    {
        auto signIn = std::make_unique<SignIn>(*m_network, info, adapter, m_clock, fields);
        m_finished = std::make_unique<QSignalSpy>(signIn.get(), &SignIn::finished);
        m_failed = std::make_unique<QSignalSpy>(signIn.get(), &SignIn::failed);
        m_browser = std::make_unique<QSignalSpy>(signIn.get(), &SignIn::browserWanted);
        return signIn;
    }
    [[nodiscard]] QUrl address() const { return m_browser->value(0).value(0).toUrl(); }
    [[nodiscard]] QString problem() const
    {
        const auto error = m_failed->value(0).value(0).value<Error>();
        return error.message + u" / "_s + error.detail;
    }

    /// Fails or skips by itself where the server is not to be had.
    bool startOidc()
    {
        const QString modules = QStringLiteral(PREGONERO_SOURCE_DIR "/build/servers/oidc");
        m_why.clear();
        if (QStandardPaths::findExecutable(u"node"_s).isEmpty())
            m_why = u"node is not installed."_s;
        else if (!QFile::exists(modules + u"/node_modules/oidc-provider"_s))
            m_why = u"oidc-provider is not installed; packaging/setup --tests does it."_s;
        if (!m_why.isEmpty())
            return false;
        m_node = std::make_unique<QProcess>();
        m_node->setProcessChannelMode(QProcess::SeparateChannels);
        m_node->start(u"node"_s,
                      {QStringLiteral(PREGONERO_SOURCE_DIR "/tests/servers/oidc/server.mjs"), modules});
        QByteArray said;
        const bool ready = QTest::qWaitFor(
            [&] {
                said += m_node->readAllStandardOutput();
                return said.contains("ready ") && said.endsWith('\n');
            },
            30'000);
        if (!ready) {
            m_why = u"The server did not start: "_s + QString::fromUtf8(m_node->readAllStandardError());
            return false;
        }
        m_oidc = QUrl(u"http://127.0.0.1:"_s
                      + QString::fromLatin1(said.mid(said.lastIndexOf("ready ") + 6).trimmed()));
        m_info = {};
        m_info.id = u"oidc"_s;
        m_info.name = u"OpenID"_s;
        m_info.hosts = {u"{server}"_s};
        m_info.authentication.kind = Authentication::Kind::OAuth2;
        m_info.authentication.authorizePath = u"/auth"_s;
        m_info.authentication.tokenPath = u"/token"_s;
        m_info.authentication.revokePath = u"/token/revocation"_s;
        m_info.authentication.scopes = {u"openid"_s, u"publicar"_s};
        return true;
    }
    [[nodiscard]] QHash<QString, QString> oidcFields() const
    {
        return {{u"server"_s, m_oidc.toString()}, {u"client-id"_s, u"pregonero"_s}};
    }

private Q_SLOTS:
    void init() { m_network = std::make_unique<net::Network>(sessionSecrets()); }

    void cleanup()
    {
        if (!m_node)
            return;
        m_node->closeWriteChannel();
        if (!m_node->waitForFinished(5000))
            m_node->kill();
        m_node->waitForFinished(5000);
        m_node.reset();
    }

    void pkceIsProved()
    {
        if (!startOidc())
            QSKIP(qPrintable(m_why));
        const MeAdapter adapter(u"/me"_s);
        const auto signIn = attempt(m_info, adapter, oidcFields());
        signIn->start();
        QTRY_COMPARE(m_browser->size(), 1);
        const auto page = Visitor().visit(address());
        QCOMPARE(page.status, 200);
        QVERIFY2(page.body.contains("close this window"), page.body.constData());
        QTRY_COMPARE_WITH_TIMEOUT(m_finished->size() + m_failed->size(), 1, 10'000);
        QVERIFY2(m_failed->isEmpty(), qPrintable(problem()));
        const auto account = m_finished->value(0).value(0).value<Account>();
        QCOMPARE(account.handle, u"@alcaldia"_s);
        const QByteArray token = m_finished->value(0).value(1).toByteArray();

        // Revoked, it opens nothing any more.
        const auto revoked = revoke(*m_network, m_info, m_oidc, token, signIn->client(), this);
        QTRY_VERIFY(revoked.isFinished());
        QVERIFY(revoked.result());
        const auto again = attempt(m_info, adapter, oidcFields());
        again->useToken(token);
        QTRY_COMPARE(m_failed->size(), 1);
    }

    void withoutTheChallengeThisServerRefuses()
    {
        // Shows that the success above is owed to the challenge.
        if (!startOidc())
            QSKIP(qPrintable(m_why));
        const MeAdapter adapter(u"/me"_s);
        const auto signIn = attempt(m_info, adapter, oidcFields());
        signIn->start();
        QTRY_COMPARE(m_browser->size(), 1);
        QUrl bare = address();
        QUrlQuery query(bare);
        query.removeQueryItem(u"code_challenge"_s);
        query.removeQueryItem(u"code_challenge_method"_s);
        bare.setQuery(query);
        std::ignore = Visitor().visit(bare);
        QTRY_COMPARE(m_failed->size(), 1);
        QCOMPARE(m_failed->value(0).value(0).value<Error>().kind, ErrorKind::Rejected);
        QVERIFY2(problem().contains(u"requires PKCE"), qPrintable(problem()));
    }

    void aCodeOfAnotherAttemptIsRefused()
    {
        if (!startOidc())
            QSKIP(qPrintable(m_why));
        const MeAdapter adapter(u"/me"_s);
        // The code of one attempt, stolen, does not go with the verifier of another.
        const auto first = attempt(m_info, adapter, oidcFields());
        first->start();
        QTRY_COMPARE(m_browser->size(), 1);
        const QUrl stolen = address();
        const auto second = attempt(m_info, adapter, oidcFields());
        second->start();
        QTRY_COMPARE(m_browser->size(), 1);
        QUrl mixed = stolen;
        QUrlQuery query(mixed);
        const QUrlQuery own(address());
        for (const QString &key : {u"state"_s, u"redirect_uri"_s}) {
            query.removeQueryItem(key);
            query.addQueryItem(key, own.queryItemValue(key, QUrl::FullyEncoded));
        }
        mixed.setQuery(query);
        std::ignore = Visitor().visit(mixed); // right state, right place, another's challenge
        QTRY_COMPARE(m_failed->size(), 1);
        QVERIFY2(problem().contains(u"invalid_grant"), qPrintable(problem()));
    }

    void refusedByThePerson()
    {
        if (!startOidc())
            QSKIP(qPrintable(m_why));
        const MeAdapter adapter(u"/me"_s);
        const auto signIn = attempt(m_info, adapter, oidcFields());
        signIn->start();
        QTRY_COMPARE(m_browser->size(), 1);
        QUrl denying = address();
        denying.setQuery(denying.query(QUrl::FullyEncoded) + u"&login_hint=deny"_s);
        std::ignore = Visitor().visit(denying);
        QTRY_COMPARE(m_failed->size(), 1);
        QVERIFY2(problem().contains(u"not granted"), qPrintable(problem()));
    }

    void snac()
    {
        QString why;
        const auto server = SnacServer::start(&why);
        if (!server)
            QSKIP(qPrintable(why));
        QFile file(QStringLiteral(PREGONERO_SOURCE_DIR "/plugins/mastodon/mastodon.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto info = adapterInfoFromJson(QJsonDocument::fromJson(file.readAll()).object());
        QVERIFY2(info, info ? "" : qPrintable(info.error().message));
        const mastodon::MastodonAdapter adapter;
        const auto signIn = attempt(*info, adapter, {{u"server"_s, server->url().toString()}});
        signIn->start();
        QTRY_COMPARE(m_browser->size() + m_failed->size(), 1);
        QVERIFY2(m_failed->isEmpty(), qPrintable(problem()));
        Visitor visitor;
        const auto login = visitor.visit(address());
        QCOMPARE(login.status, 200);
        QVERIFY2(login.body.contains("passwd"), login.body.constData());
        // What a person would type into that page.
        const QUrlQuery query(address());
        QUrl target = server->url();
        target.setPath(u"/oauth/x-snac-login"_s);
        const auto done =
            visitor.submit(target,
                           form({{"login", u"alcaldia"_s},
                                 {"passwd", server->password(u"alcaldia"_s)},
                                 {"redir", query.queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded)},
                                 {"cid", query.queryItemValue(u"client_id"_s, QUrl::FullyDecoded)},
                                 {"state", query.queryItemValue(u"state"_s, QUrl::FullyDecoded)}}));
        QCOMPARE(done.status, 200);
        QCOMPARE(done.url.host(), u"127.0.0.1"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_finished->size() + m_failed->size(), 1, 10'000);
        QVERIFY2(m_failed->isEmpty(), qPrintable(problem()));
        const auto account = m_finished->value(0).value(0).value<Account>();
        QVERIFY2(account.handle.contains(u"alcaldia"), qPrintable(account.handle));
        QCOMPARE(account.server, server->url());
        QVERIFY(!account.remoteId.isEmpty());

        // The token is worth the same when it is pasted.
        const QByteArray token = m_finished->value(0).value(1).toByteArray();
        const auto pasted = attempt(*info, adapter, {{u"server"_s, server->url().toString()}});
        pasted->useToken(token);
        QTRY_COMPARE(m_finished->size(), 1);
        QCOMPARE(m_finished->value(0).value(0).value<Account>().remoteId, account.remoteId);
        const auto wrong = attempt(*info, adapter, {{u"server"_s, server->url().toString()}});
        wrong->useToken("not-a-token");
        QTRY_COMPARE(m_failed->size(), 1);
        QCOMPARE(m_failed->value(0).value(0).value<Error>().kind, ErrorKind::Auth);

        const auto revoked = revoke(*m_network, *info, server->url(), token, signIn->client(), this);
        QTRY_VERIFY(revoked.isFinished());
        QVERIFY2(revoked.result(), revoked.result() ? "" : qPrintable(revoked.result().error().message));
    }

private:
    SystemClock m_clock;
    std::unique_ptr<net::Network> m_network;
    std::unique_ptr<QProcess> m_node;
    QUrl m_oidc;
    AdapterInfo m_info;
    QString m_why;
    std::unique_ptr<QSignalSpy> m_finished;
    std::unique_ptr<QSignalSpy> m_failed;
    std::unique_ptr<QSignalSpy> m_browser;
};

QTEST_GUILESS_MAIN(TestSignInServers)
#include "tst_signinservers.moc"
