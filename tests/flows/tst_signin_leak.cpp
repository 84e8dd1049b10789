// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a sign-in through the browser is made of (RFC 6749, 7636): the client's secret, the code, the verifier and both
// tokens, each marked, through the real window in a process of its own, with everything logged that can be.
#include "app/main/workplace.h"
#include "tests/app/auth/visitor.h"
#include "tests/flows/leaks.h"
#include "tests/flows/terminal.h"
#include "tests/support/rawserver.h"
#include "ui/dialogs/accountwizard.h"
#include "ui/shell/mainwindow.h"
#include "ui/style/appearance.h"
#include "ui/widgets/banner.h"

#include <QAction>
#include <QApplication>
#include <QDesktopServices>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTemporaryDir>
#include <QUrlQuery>
#include <QtTest>

#include <csignal>
#include <cstdio>
#include <future>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace pregonero;
using namespace pregonero::test;
using tests::RawServer;

namespace {

void print(const QString &line)
{
    std::fputs(qUtf8Printable(line + u'\n'), stdout);
    std::fflush(stdout);
}

/// Stands in for the person's browser: only says where it was sent.
class Browser final : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void open(const QUrl &address) { print(u"browser "_s + address.toString(QUrl::FullyEncoded)); }
};

template<class T>
bool came(Call<T> call)
{
    QObject context;
    std::optional<bool> good;
    whenDone(std::move(call), &context, [&](const Result<T> &result) { good = result.has_value(); });
    return QTest::qWaitFor([&] { return good.has_value(); }, 40'000) && *good;
}

/// Signs in to the server through the window, reads what is new there, and closes the window. Exits 0: all done; 3: the
/// wizard said why not.
int signIn(const QString &folder, const QString &server)
{
    SystemClock clock;
    style::Appearance appearance(*qApp);
    Browser browser;
    QDesktopServices::setUrlHandler(u"http"_s, &browser, "open");
    Workplace workplace({.folder = folder, .person = u"tester"_s}, clock);
    if (!came(workplace.open()))
        return 10;
    MainWindow window(workplace.desk(), appearance);
    window.restore();
    window.show();
    window.action(u"addAccount"_s)->trigger();
    auto *wizard = window.findChild<AccountWizard *>();
    wizard->findChild<QRadioButton *>(u"network-mastodon"_s)->setChecked(true);
    auto *forward = wizard->findChild<QPushButton *>(u"forward"_s);
    forward->click();
    wizard->findChild<QLineEdit *>(u"field-server"_s)->setText(server);
    forward->click();
    auto *problem = wizard->findChild<Banner *>(u"problem"_s);
    const auto decided = [&] { return wizard->step() == AccountWizard::Step::Confirm || !problem->text().isEmpty(); };
    if (!QTest::qWaitFor(decided, 40'000))
        return 11;
    if (wizard->step() != AccountWizard::Step::Confirm) {
        print(u"problem "_s + problem->text());
        window.close();
        return 3;
    }
    bool added = false;
    QObject::connect(wizard, &AccountWizard::accountAdded, &window, [&] { added = true; });
    forward->click();
    if (!QTest::qWaitFor([&] { return added; }, 40'000) || !came(workplace.desk().fetch()))
        return 12;
    window.close();
    return came(workplace.close()) ? 0 : 13;
}

} // namespace

class TestSignInLeak final : public QObject
{
    Q_OBJECT

    enum class Stage { Good, Refused, SilentAtToken, SilentAtWhoAmI };

    void serve(QTcpSocket &socket, const RawServer::Request &request);
    void exchange(QTcpSocket &socket, const QUrlQuery &asked);
    /// Runs a sign-in until it ends, or until the server falls silent: then it is looked at and crashes.
    Terminal::Answer run(Stage stage);

    QTemporaryDir m_folder;
    std::unique_ptr<RawServer> m_server;
    Leaks m_leaks;
    Stage m_stage = Stage::Good;
    bool m_silent = false; ///< the server was asked what it does not answer
    QStringList m_travelled; ///< what the server was given, by name
    const QByteArray m_secret = Leaks::mark("the client's secret");
    const QByteArray m_code = Leaks::mark("the code");
    const QByteArray m_token = Leaks::mark("the token");
    const QByteArray m_refresh = Leaks::mark("the refresh token");

private Q_SLOTS:
    void initTestCase();
    void nothingOfASignInIsLeftAnywhere();
};

void TestSignInLeak::initTestCase()
{
    if (qEnvironmentVariableIsEmpty("PREGONERO_TEST_KEYRING"))
        QSKIP("there is no keychain: run it under tests/support/with_keyring.sh");
    QVERIFY(QDir(m_folder.path()).mkdir(u"tmp"_s));
    m_server = std::make_unique<RawServer>(
        [this](QTcpSocket &socket, const RawServer::Request &request) { serve(socket, request); });
    m_leaks.plant(u"the client's secret"_s, m_secret);
    m_leaks.plant(u"the code"_s, m_code);
    m_leaks.plant(u"the token"_s, m_token);
    m_leaks.plant(u"the refresh token"_s, m_refresh);
}

void TestSignInLeak::serve(QTcpSocket &socket, const RawServer::Request &request)
{
    const QUrl target = QUrl::fromEncoded(request.target);
    const QUrlQuery asked(target);
    const QUrlQuery given(QString::fromLatin1(request.body));
    const bool known = request.headers.value("authorization") == "Bearer " + m_token;
    if (target.path() == u"/api/v1/apps") {
        socket.write(RawServer::json(200, R"({"id":"1","client_id":"client-1","client_secret":")" + m_secret + R"("})"));
    } else if (target.path() == u"/oauth/authorize") {
        const QByteArray back = asked.queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded).toLatin1();
        const QByteArray state = asked.queryItemValue(u"state"_s).toLatin1();
        socket.write(RawServer::answer(302, {}, "Location: " + back + "?code=" + m_code + "&state=" + state + "\r\n"));
    } else if (target.path() == u"/oauth/token") {
        exchange(socket, given);
    } else if (target.path() == u"/oauth/revoke") {
        if (given.queryItemValue(u"token"_s) == QString::fromLatin1(m_token)
            && given.queryItemValue(u"client_secret"_s) == QString::fromLatin1(m_secret))
            m_travelled.append(u"token and secret given back"_s);
        socket.write(RawServer::json(200, "{}"));
    } else if (target.path() == u"/api/v1/accounts/verify_credentials") {
        m_silent = m_stage == Stage::SilentAtWhoAmI;
        if (!m_silent)
            socket.write(known ? RawServer::json(200, "{\"id\":\"7\",\"username\":\"villanueva\",\"acct\":\"villanueva\"}")
                               : RawServer::json(401, "{\"error\":\"bad token\"}"));
    } else if (target.path().startsWith(u"/api/v1/timelines") || target.path().startsWith(u"/api/v1/notifications")
               || target.path().startsWith(u"/api/v1/accounts/7/")) {
        if (known)
            m_travelled.append(u"token"_s);
        socket.write(RawServer::json(200, "[]"));
    } else {
        socket.write(RawServer::json(404, "{\"error\":\"Record not found\"}"));
    }
}

void TestSignInLeak::exchange(QTcpSocket &socket, const QUrlQuery &given)
{
    const QByteArray verifier = given.queryItemValue(u"code_verifier"_s).toLatin1();
    m_leaks.plant(u"the verifier"_s, verifier);
    if (verifier.size() >= 43 && given.queryItemValue(u"code"_s).toLatin1() == m_code
        && given.queryItemValue(u"client_secret"_s).toLatin1() == m_secret)
        m_travelled.append(u"code, verifier and secret"_s);
    m_silent = m_stage == Stage::SilentAtToken;
    if (m_silent)
        return;
    // A server that repeats all that it was given, in each place where one may be read.
    const QByteArray echo = m_code + ' ' + verifier + ' ' + m_secret;
    if (m_stage == Stage::Refused)
        socket.write(RawServer::answer(400, "{\"error\":\"" + echo + "\",\"error_description\":\"" + echo + "\"}",
                                       "Content-Type: application/json\r\nX-Echo: " + echo + "\r\n"));
    else
        socket.write(RawServer::json(200, R"({"token_type":"Bearer","access_token":")" + m_token
                                              + R"(","refresh_token":")" + m_refresh + R"(","scope":"read"})"));
}

Terminal::Answer TestSignInLeak::run(Stage stage)
{
    m_stage = stage;
    m_silent = false;
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_LOGGING_RULES"_s, u"*=true;qt.text.*=false;qt.qpa.*=false;qt.widgets.*=false"_s);
    environment.insert(u"TMPDIR"_s, m_folder.filePath(u"tmp"_s));
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_folder.filePath(u"tmp"_s));
    process.start(QCoreApplication::applicationFilePath(),
                  {u"--sign-in"_s, m_folder.filePath(u"workspace"_s), m_server->url().toString()});
    QByteArray said;
    const auto sent = [&] { return (said += process.readAllStandardOutput()).contains("\n") && said.contains("browser http"); };
    if (!QTest::qWaitFor(sent, 40'000))
        return Terminal::end(process);
    const qsizetype from = said.indexOf("browser ") + 8;
    std::ignore = tests::Visitor().visit(QUrl::fromEncoded(said.mid(from, said.indexOf('\n', from) - from)));
    if (!QTest::qWaitFor([&] { return m_silent || process.state() == QProcess::NotRunning; }, 40'000))
        m_leaks.search(m_code, u"a sign-in that did not end"_s);
    if (m_silent) {
        if (!m_leaks.searchProcess(process))
            m_leaks.search(m_code, u"a process that could not be looked at"_s);
        ::kill(pid_t(process.processId()), SIGABRT);
    }
    Terminal::Answer answer = Terminal::end(process);
    answer.out.prepend(said);
    m_leaks.search(answer.out + answer.err, u"what the program printed"_s);
    return answer;
}

void TestSignInLeak::nothingOfASignInIsLeftAnywhere()
{
    const Terminal::Answer refused = run(Stage::Refused);
    QVERIFY2(refused.exit == 3, refused.all().constData());
    QCOMPARE(m_travelled, QStringList(u"code, verifier and secret"_s));
    for (const Stage stage : {Stage::SilentAtToken, Stage::SilentAtWhoAmI}) {
        const Terminal::Answer crashed = run(stage);
        QVERIFY2(crashed.exit == -1 && m_silent, crashed.all().constData());
    }
    const Terminal::Answer good = run(Stage::Good);
    QVERIFY2(good.exit == 0, good.all().constData());
    QVERIFY(m_travelled.contains(u"token"));
    for (const char *category : {"pregonero.net", "qt.networkauth"})
        QVERIFY2(good.err.contains(category), category); // else its silence would say nothing

    // The same workspace from a terminal: what is exported, and what is given back at the end.
    Terminal terminal(m_folder.filePath(u"workspace"_s));
    terminal.setVariable(u"QT_LOGGING_RULES"_s, u"*=true"_s);
    terminal.setVariable(u"TMPDIR"_s, m_folder.filePath(u"tmp"_s));
    const auto say = [&](const QStringList &arguments) {
        // Elsewhere: this thread is the server.
        auto saying = std::async(std::launch::async, [&] { return terminal.json(arguments); });
        (void)QTest::qWaitFor([&] { return saying.wait_for(0ms) == std::future_status::ready; }, 60'000);
        const Terminal::Answer answer = saying.get();
        m_leaks.search(answer.out + answer.err, u"what was printed by "_s + arguments.join(u' '));
        return answer;
    };
    const QJsonArray accounts = say({u"account"_s, u"list"_s}).array();
    QCOMPARE(accounts.size(), 1);
    for (const QStringList &arguments : {QStringList{u"fetch"_s}, QStringList{u"journal"_s, u"verify"_s},
                                         QStringList{u"journal"_s, u"export"_s, m_folder.filePath(u"record.jsonl"_s)},
                                         QStringList{u"account"_s, u"remove"_s, accounts.at(0)[u"id"].toString()}}) {
        const Terminal::Answer answer = say(arguments);
        QVERIFY2(answer.exit == 0, answer.all().constData());
    }
    QVERIFY(m_travelled.contains(u"token and secret given back"));
    QVERIFY(QFile::exists(m_folder.filePath(u"workspace/window.ini"_s)));
    QVERIFY(QFile::exists(m_folder.filePath(u"record.jsonl"_s)));
    m_leaks.searchUnder(m_folder.path());
    m_leaks.searchHome();
    QVERIFY2(m_leaks.found().isEmpty(), qPrintable(m_leaks.found().join(u'\n')));
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.value(1) == u"--sign-in")
        return signIn(arguments.value(2), arguments.value(3));
    TestSignInLeak test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_signin_leak.moc"
