// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A real TLS server on loopback, with certificates made by the openssl command for this run alone.
#include "app/net/network.h"
#include "tests/support/rawserver.h"

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace pregonero;
using namespace pregonero::net;
using namespace pregonero::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestNetworkTls final : public QObject {
    Q_OBJECT

private:
    /// @param name what the certificate is for
    [[nodiscard]] std::unique_ptr<RawServer> server(const QString &name, RawServer::Handler handler)
    {
        const QString key = m_dir.filePath(u"server"_s + u".key"_s);
        const QString certificate = m_dir.filePath(u"server"_s + u".pem"_s);
        QProcess openssl;
        openssl.start(u"openssl"_s,
                      {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-days"_s, u"2"_s,
                       u"-subj"_s, u"/CN="_s + name.section(u':', 1), u"-addext"_s,
                       u"subjectAltName="_s + name, u"-keyout"_s, key, u"-out"_s, certificate});
        if (!openssl.waitForFinished() || openssl.exitCode() != 0)
            return nullptr;
        QFile keyFile(key);
        QFile certificateFile(certificate);
        if (!keyFile.open(QIODevice::ReadOnly) || !certificateFile.open(QIODevice::ReadOnly))
            return nullptr;
        m_certificate = QSslCertificate(&certificateFile);
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificate(m_certificate);
        configuration.setPrivateKey(QSslKey(&keyFile, QSsl::Rsa));
        configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
        auto tls = std::make_unique<QSslServer>();
        tls->setSslConfiguration(configuration);
        return std::make_unique<RawServer>(std::move(tls), std::move(handler));
    }

    Result<HttpResponse> send(const QUrl &url, const QByteArray &method)
    {
        AdapterInfo info;
        info.hosts = {u"{server}"_s};
        const auto port = m_network->portWith(url, info, "token");
        const auto call =
            port->send({.method = method, .url = url, .body = method == "GET" ? "" : "x", .timeout = 10s});
        if (!QTest::qWaitFor([&] { return call.isFinished(); }, 20'000))
            return fail(ErrorKind::Internal, u"no answer in the test"_s);
        return call.result();
    }

    static QUrl https(const RawServer &server)
    {
        QUrl url = server.url(u"/api"_s);
        url.setScheme(u"https"_s);
        return url;
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(u"openssl"_s).isEmpty())
            QSKIP("The openssl command is not installed.");
        if (!QSslSocket::supportsSsl())
            QSKIP("This Qt has no TLS.");
    }
    void init()
    {
        m_default = QSslConfiguration::defaultConfiguration();
        m_network = std::make_unique<Network>(sessionSecrets());
    }
    void cleanup() { QSslConfiguration::setDefaultConfiguration(m_default); }

    void anUnknownCertificateIsRefusedBeforeAnythingIsSent_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::newRow("GET") << QByteArray("GET");
        QTest::newRow("POST") << QByteArray("POST");
    }
    void anUnknownCertificateIsRefusedBeforeAnythingIsSent()
    {
        QFETCH(const QByteArray, method);
        const auto tls = server(u"IP:127.0.0.1"_s, {});
        QVERIFY(tls);
        const auto answer = send(https(*tls), method);
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ErrorKind::Network);
        QCOMPARE(answer.error().effect, Effect::None);
        QVERIFY2(answer.error().message.contains(u"identity"), qPrintable(answer.error().message));
        QVERIFY2(answer.error().detail.contains(u"self-signed"), qPrintable(answer.error().detail));
        QCOMPARE(tls->requests().size(), 0);
    }

    void aTrustedServerIsAskedOnceOnOneConnection()
    {
        const auto tls = server(u"IP:127.0.0.1"_s, [](QTcpSocket &socket, const RawServer::Request &) {
            socket.write(RawServer::answer(200, "ok"));
        });
        QVERIFY(tls);
        trust();
        const auto posted = send(https(*tls), "POST");
        QVERIFY2(posted, posted ? "" : qPrintable(posted.error().detail));
        QCOMPARE(tls->requests().size(), 1);
        QCOMPARE(tls->connections(), 1);
        QCOMPARE(tls->requests().first().headers.value("authorization"), "Bearer token");
        QVERIFY(send(https(*tls), "GET"));
    }

    void aCutAfterTheRequestIsSentOnce()
    {
        const auto tls =
            server(u"IP:127.0.0.1"_s, [](QTcpSocket &socket, const RawServer::Request &) { socket.abort(); });
        QVERIFY(tls);
        trust();
        const auto answer = send(https(*tls), "POST");
        QVERIFY(!answer);
        QCOMPARE(answer.error().effect, Effect::Possible);
        QCOMPARE(tls->requests().size(), 1);
    }

    void aCertificateOfAnotherNameIsRefused()
    {
        const auto tls = server(u"DNS:plaza.example"_s, {});
        QVERIFY(tls);
        trust();
        const auto answer = send(https(*tls), "POST");
        QVERIFY(!answer);
        QCOMPARE(answer.error().effect, Effect::None);
        QCOMPARE(tls->requests().size(), 0);
    }

    void aServerThatDoesNotSpeakTls()
    {
        QTcpServer shouter;
        QVERIFY(shouter.listen(QHostAddress::LocalHost));
        connect(&shouter, &QTcpServer::newConnection, this,
                [&] { shouter.nextPendingConnection()->write("220 mail.example ESMTP\r\n"); });
        const auto answer = send(QUrl(u"https://127.0.0.1:%1/"_s.arg(shouter.serverPort())), "POST");
        QVERIFY(!answer);
        QCOMPARE(answer.error().effect, Effect::None);
    }

private:
    void trust()
    {
        QSslConfiguration trusting = m_default;
        trusting.addCaCertificate(m_certificate);
        QSslConfiguration::setDefaultConfiguration(trusting);
        m_network = std::make_unique<Network>(sessionSecrets());
    }

    QTemporaryDir m_dir;
    QSslConfiguration m_default;
    QSslCertificate m_certificate;
    std::unique_ptr<Network> m_network;
};

QTEST_GUILESS_MAIN(TestNetworkTls)
#include "tst_networktls.moc"
