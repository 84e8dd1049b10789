// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/secretstore.h"
#include "tests/flows/terminal.h"
#include "tests/support/faultproxy.h"
#include "tests/support/snacserver.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace pregonero;
using namespace pregonero::test;

#define EXITS(answer, code) QVERIFY2((answer).exit == (code), (answer).all().constData())

namespace {

/// The ways in which a secret may lie about: as it is, encoded, in a QString's memory or file.
QList<QByteArray> shapes(const QByteArray &secret)
{
    const QString text = QString::fromLatin1(secret);
    QByteArray wide(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    // Base64 of a longer text that holds it shows up to two shifted forms; the middle of each is enough.
    QList<QByteArray> found{secret, secret.toHex(), wide, QUrl::toPercentEncoding(text)};
    for (int shift = 0; shift < 3; ++shift) {
        const QByteArray shifted = (QByteArray(shift, ' ') + secret).toBase64(QByteArray::OmitTrailingEquals);
        found.append(shifted.mid(shift ? 4 : 0, shifted.size() - 8));
    }
    return found;
}

} // namespace

/// Plants secrets, lets the program do everything with them, and searches all that it leaves and says.
class TestSecretsLeak final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void searchFindsWhatIsPlanted();
    void nothingIsLeftAnywhere();

private:
    /// Names of the places in which a secret lies.
    [[nodiscard]] QStringList leaks(const QByteArray &bytes, const QString &place) const;
    [[nodiscard]] QStringList leaksUnder(const QString &folder) const;
    /// What anybody on the machine may read of a running program.
    void look(const QProcess &process);
    void keep(const QString &what, const Terminal::Answer &answer);
    Terminal::Answer say(const QStringList &arguments, const QByteArray &input = {});
    /// Runs until a request of that path hangs at the server, looks at the process, and ends it with the signal.
    void hang(FaultProxy &proxy, const QByteArray &path, const QStringList &arguments, const QByteArray &input,
              int signal);

    QTemporaryDir m_folder;
    std::unique_ptr<Terminal> m_terminal;
    QList<std::pair<QString, QByteArray>> m_secrets;
    QStringList m_found;
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

QStringList TestSecretsLeak::leaks(const QByteArray &bytes, const QString &place) const
{
    QStringList found;
    for (const auto &[name, secret] : m_secrets) {
        const QList<QByteArray> forms = shapes(secret);
        if (std::ranges::any_of(forms, [&](const QByteArray &form) { return bytes.contains(form); }))
            found.append(name + u" in "_s + place);
    }
    return found;
}

QStringList TestSecretsLeak::leaksUnder(const QString &folder) const
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        QFile file(path);
        if (path.contains("/keyrings/"_L1) || !files.fileInfo().isFile() || !file.open(QIODevice::ReadOnly))
            continue; // the keychain's own files; sockets
        found += leaks(file.readAll(), path) + leaks(path.toUtf8(), u"the name "_s + path);
    }
    return found;
}

void TestSecretsLeak::look(const QProcess &process)
{
    for (const QString &name : {u"cmdline"_s, u"environ"_s, u"comm"_s}) {
        QFile file(u"/proc/%1/%2"_s.arg(process.processId()).arg(name));
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
        const QByteArray bytes = file.readAll();
        QVERIFY(!bytes.isEmpty());
        m_found += leaks(bytes, file.fileName());
    }
}

void TestSecretsLeak::keep(const QString &what, const Terminal::Answer &answer)
{
    m_log += what.toUtf8() + '\n' + answer.all();
    m_found += leaks(answer.out + answer.err, u"what was printed by "_s + what);
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
    look(process);
    QCOMPARE(::kill(pid_t(process.processId()), signal), 0);
    const Terminal::Answer answer = Terminal::end(process);
    QCOMPARE(answer.exit, -1);
    keep(u"a crash in "_s + arguments.join(u' '), answer);
    proxy.clearRules();
}

void TestSecretsLeak::searchFindsWhatIsPlanted()
{
    m_secrets = {{u"planted"_s, "MARK-b1946ac92492d2347c6235b4d2611184-MARK"}};
    const QByteArray secret = m_secrets.first().second;
    for (const QByteArray &hidden : {secret, secret.toHex(), ("x" + secret + "yz").toBase64(),
                                     ("xy" + secret + "z").toBase64(), (secret + "xyz").toBase64()})
        QCOMPARE(leaks("before " + hidden + " after", u"here"_s), QStringList(u"planted in here"_s));
    QCOMPARE(leaks("MARK-b1946ac9-MARK", u"here"_s), QStringList());
    QDir(m_folder.path()).mkpath(u"plant/.hidden"_s);
    QFile file(m_folder.filePath(u"plant/.hidden/file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{" + secret + "}") > 0);
    file.close();
    QCOMPARE(leaksUnder(m_folder.filePath(u"plant"_s)).size(), 1);
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
    const QByteArray wrong = "MARK-4a7d1ed414474e4033ac29ccb8653d9b-MARK";
    QVERIFY(token.size() >= 16);
    m_secrets = {{u"the token"_s, token}, {u"the refused token"_s, wrong}};
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
    m_secrets.append({u"the signing key"_s, seed});
    m_found += leaks(m_log, u"what was printed"_s);

    m_found += leaksUnder(m_folder.path());
    for (const char *place : {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"}) {
        QVERIFY2(!qEnvironmentVariableIsEmpty(place), place);
        m_found += leaksUnder(qEnvironmentVariable(place));
    }
    m_found.removeDuplicates();
    QVERIFY2(m_found.isEmpty(), qPrintable(m_found.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestSecretsLeak)
#include "tst_secrets_leak.moc"
