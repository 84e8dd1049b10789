// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/secretstore.h"
#include "tests/flows/leaks.h"
#include "tests/flows/terminal.h"
#include "tests/support/faultproxy.h"
#include "tests/support/snacserver.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace pregonero;
using namespace pregonero::test;

#define EXITS(answer, code) QVERIFY2((answer).exit == (code), (answer).all().constData())

/// Plants secrets, lets the program do everything with them, and searches all that it leaves and says.
class TestSecretsLeak final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void searchFindsWhatIsPlanted();
    void nothingIsLeftAnywhere();

private:
    void keep(const QString &what, const Terminal::Answer &answer);
    Terminal::Answer say(const QStringList &arguments, const QByteArray &input = {});
    /// Runs until a request of that path hangs at the server, looks at the process, and ends it with the signal.
    void hang(FaultProxy &proxy, const QByteArray &path, const QStringList &arguments, const QByteArray &input,
              int signal);

    QTemporaryDir m_folder;
    std::unique_ptr<Terminal> m_terminal;
    Leaks m_leaks;
    QByteArray m_log; ///< all that was printed
};

void TestSecretsLeak::initTestCase()
{
    if (qEnvironmentVariableIsEmpty("PREGONERO_TEST_KEYRING"))
        QSKIP("there is no keychain: run it under tests/support/with_keyring.sh");
    QVERIFY(QDir(m_folder.path()).mkdir(u"tmp"_s));
    m_terminal = std::make_unique<Terminal>(m_folder.filePath(u"workspace"_s));
    m_terminal->setVariable(u"QT_LOGGING_RULES"_s, u"pregonero.*=true;pregonero.*.debug=true"_s);
    m_terminal->setVariable(u"TMPDIR"_s, m_folder.filePath(u"tmp"_s));
}

void TestSecretsLeak::keep(const QString &what, const Terminal::Answer &answer)
{
    m_log += what.toUtf8() + '\n' + answer.all();
    m_leaks.search(answer.out + answer.err, u"what was printed by "_s + what);
}

Terminal::Answer TestSecretsLeak::say(const QStringList &arguments, const QByteArray &input)
{
    const Terminal::Answer answer = m_terminal->json(arguments, input);
    keep(arguments.join(u' '), answer);
    return answer;
}

void TestSecretsLeak::hang(FaultProxy &proxy, const QByteArray &path, const QStringList &arguments,
                           const QByteArray &input, int signal)
{
    proxy.clearSeen();
    proxy.add({.fault = FaultProxy::Fault::Silence, .path = path});
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_LOGGING_RULES"_s, u"pregonero.*=true"_s);
    environment.insert(u"TMPDIR"_s, m_folder.filePath(u"tmp"_s));
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_folder.filePath(u"tmp"_s));
    process.start(Terminal::program(), QStringList{u"--workspace"_s, m_terminal->workspace()} + arguments);
    process.write(input);
    process.closeWriteChannel();
    QTRY_VERIFY_WITH_TIMEOUT(proxy.count({}, path) > 0, 20'000);
    QVERIFY(m_leaks.searchProcess(process));
    QCOMPARE(::kill(pid_t(process.processId()), signal), 0);
    const Terminal::Answer answer = Terminal::end(process);
    QCOMPARE(answer.exit, -1);
    keep(u"a crash in "_s + arguments.join(u' '), answer);
    proxy.clearRules();
}

void TestSecretsLeak::searchFindsWhatIsPlanted()
{
    const QByteArray secret = Leaks::mark("planted");
    const auto findsIn = [&](const QByteArray &bytes) {
        Leaks leaks;
        leaks.plant(u"planted"_s, secret);
        leaks.search(bytes, u"here"_s);
        return leaks.found();
    };
    for (const QByteArray &hidden : {secret, secret.toHex(), ("x" + secret + "yz").toBase64(),
                                     ("xy" + secret + "z").toBase64(), (secret + "xyz").toBase64()})
        QVERIFY(findsIn("before " + hidden + " after").value(0).startsWith(u"planted in here: before"));
    QCOMPARE(findsIn(Leaks::mark("another")), QStringList());
    QDir(m_folder.path()).mkpath(u"plant/.hidden"_s);
    QFile file(m_folder.filePath(u"plant/.hidden/file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{" + secret + "}") > 0);
    file.close();
    Leaks under;
    under.plant(u"planted"_s, secret);
    under.searchUnder(m_folder.filePath(u"plant"_s));
    QCOMPARE(under.found().size(), 1);
    QVERIFY(QDir(m_folder.filePath(u"plant"_s)).removeRecursively());
}

void TestSecretsLeak::nothingIsLeftAnywhere()
{
    QString why;
    const auto server = SnacServer::start(&why);
    if (!server)
        QSKIP(qPrintable(why));
    FaultProxy proxy(server->url());
    const QByteArray token = server->token(u"alcaldia"_s);
    const QByteArray wrong = Leaks::mark("refused");
    QVERIFY(token.size() >= 16);
    m_leaks.plant(u"the token"_s, token);
    m_leaks.plant(u"the refused token"_s, wrong);
    const QStringList add{u"account"_s, u"add"_s, u"--network"_s, u"mastodon"_s, u"--server"_s, proxy.url().toString(),
                          u"--token-stdin"_s};

    EXITS(say(add, wrong + '\n'), 1);
    // A server that says in its refusal what it was given.
    for (const int status : {400, 401, 403, 422, 500}) {
        proxy.add({.fault = FaultProxy::Fault::Answer, .times = 1,
                   .answer = FaultProxy::answer(status, "{\"error\":\"bad token " + wrong + "\"}",
                                                "X-Token: " + wrong + "\r\n")});
        QVERIFY(say(add, wrong + '\n').exit > 0);
        proxy.clearRules();
    }
    proxy.setDown(true);
    EXITS(say(add, wrong + '\n'), 3);
    proxy.setDown(false);
    hang(proxy, "/api/v1/accounts/verify_credentials", add, token + '\n', SIGABRT);

    const Terminal::Answer added = say(add, token + '\n');
    EXITS(added, 0);
    EXITS(say({u"account"_s, u"list"_s}), 0);
    EXITS(say({u"fetch"_s}), 0);
    const auto queue = [&](const QByteArray &text) {
        const QString draft =
            say({u"draft"_s, u"new"_s, u"--account"_s, added.id(), u"--text-file"_s, u"-"_s}, text).id();
        return say({u"draft"_s, u"queue"_s, draft}).exit;
    };
    QCOMPARE(queue("Hola"), 0);
    const QStringList run{u"outbox"_s, u"run"_s, u"--until-empty"_s, u"--timeout"_s, u"40"_s};
    EXITS(say(run), 0);

    // Refused, echoed, cut, killed.
    QCOMPARE(queue("Otra vez"), 0);
    proxy.add({.fault = FaultProxy::Fault::Answer, .method = "POST", .path = "/api/v1/statuses",
               .answer = FaultProxy::answer(422, "{\"error\":\"bad token " + token + "\"}")});
    EXITS(say(run), 1);
    proxy.clearRules();
    QCOMPARE(queue("Y otra"), 0);
    hang(proxy, "/api/v1/statuses", run, {}, SIGABRT);
    QVERIFY(say(run).exit <= 1);
    proxy.add({.fault = FaultProxy::Fault::CutInAnswer, .times = -1});
    QVERIFY(say({u"fetch"_s}).exit > 0);
    proxy.clearRules();

    EXITS(say({u"outbox"_s, u"list"_s}), 0);
    EXITS(say({u"feed"_s, u"list"_s}), 0);
    EXITS(say({u"journal"_s, u"verify"_s}), 0);
    EXITS(say({u"journal"_s, u"export"_s, m_folder.filePath(u"record.jsonl"_s)}), 0);
    EXITS(say({u"journal"_s, u"rebuild"_s}), 0);
    EXITS(say({u"account"_s, u"remove"_s, added.id()}), 0);
    QVERIFY2(m_log.contains("pregonero.net"), "the log at debug level is not there, so its silence says nothing");

    // The key that signs the record, as the keychain holds it.
    QObject context;
    QByteArray seed;
    whenDone(openSecretStore(u"pregonero"_s, &context), &context, [&](Result<std::shared_ptr<SecretStore>> secrets) {
        QVERIFY(secrets);
        whenDone((*secrets)->read(u"writer/seed"_s), &context, [&, kept = *secrets](Result<QByteArray> read) {
            seed = read.value_or(QByteArray());
        });
    });
    QTRY_VERIFY(seed.size() >= 32);
    m_leaks.plant(u"the signing key"_s, seed);
    m_leaks.search(m_log, u"what was printed"_s);
    m_leaks.searchUnder(m_folder.path());
    m_leaks.searchHome();
    QVERIFY2(m_leaks.found().isEmpty(), qPrintable(m_leaks.found().join(u'\n')));
}

QTEST_GUILESS_MAIN(TestSecretsLeak)
#include "tst_secrets_leak.moc"
