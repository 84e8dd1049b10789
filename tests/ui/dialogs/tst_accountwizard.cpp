// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The wizard over a real desk, the town's adapter, and a server of our own that registers and answers as Mastodon does.
// Pictures are kept in the folder that PREGONERO_PICTURES names, if it names one.
#include "tests/support/rawserver.h"
#include "tests/ui/dialogs/deskbench.h"
#include "ui/dialogs/accountwizard.h"
#include "ui/dialogs/signinpage.h"
#include "ui/style/theme.h"
#include "ui/widgets/banner.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSemaphore>
#include <QSignalSpy>
#include <QToolButton>

using namespace pregonero;
using namespace pregonero::test;
using namespace Qt::StringLiterals;

namespace {

// Not a raw string: moc loses its way in one with an address.
constexpr const char *identity = "{\"id\":\"7\",\"username\":\"villanueva\",\"acct\":\"villanueva\","
                                 "\"display_name\":\"Ayuntamiento de Villanueva\",\"url\":\"http://127.0.0.1/@v\"}";

} // namespace

class TestAccountWizard final : public QObject
{
    Q_OBJECT

private:
    using Step = AccountWizard::Step;

    void press(int key) { QTest::keyClick(m_wizard->focusWidget() ? m_wizard->focusWidget() : m_wizard.get(), Qt::Key(key)); }
    void type(const QString &text)
    {
        auto *edit = qobject_cast<QLineEdit *>(m_wizard->focusWidget());
        QVERIFY(edit);
        QTest::keyClicks(edit, text);
    }
    [[nodiscard]] QString problem() const { return child<Banner>(m_wizard.get(), "problem")->text(); }
    [[nodiscard]] QString label(const char *name) const { return child<QLabel>(m_wizard.get(), name)->text(); }
    void choose(const char *network)
    {
        child<QRadioButton>(m_wizard.get(), network)->setFocus();
        child<QRadioButton>(m_wizard.get(), network)->setChecked(true);
        press(Qt::Key_Return);
    }

    Account villanueva(const QString &number) const
    {
        return {{}, u"mastodon"_s, m_server->url(), number, u"@other@127.0.0.1"_s, u"Ayuntamiento"_s};
    }
    void openAgainFor(const Account &account)
    {
        m_wizard = std::make_unique<AccountWizard>(*m_bench->desk);
        m_wizard->signInAgain(account);
        m_wizard->open();
        QVERIFY(QTest::qWaitForWindowActive(m_wizard.get()));
    }
    void giveToken()
    {
        child<QToolButton>(m_wizard.get(), "haveToken")->setChecked(true);
        child<QLineEdit>(m_wizard.get(), "field-token")->setText(u"token-1"_s);
        child(m_wizard.get(), "field-token")->setFocus();
        press(Qt::Key_Return);
    }

    /// Answers as a Mastodon server whose only good code is "code-1" and only good token "token-1".
    void serve(QTcpSocket &socket, const tests::RawServer::Request &request)
    {
        using tests::RawServer;
        const QString path = QUrl(QString::fromLatin1(request.target)).path();
        if (path == u"/api/v1/apps")
            socket.write(RawServer::json(200, R"({"id":"1","client_id":"client-1","client_secret":"secret-1"})"));
        else if (path == u"/oauth/token")
            socket.write(request.body.contains("code-1")
                             ? RawServer::json(200, R"({"access_token":"token-1","token_type":"Bearer"})")
                             : RawServer::json(400, R"({"error":"invalid_grant"})"));
        else if (path == u"/api/v1/accounts/verify_credentials")
            socket.write(request.headers.value("authorization") == "Bearer token-1"
                             ? RawServer::json(200, identity)
                             : RawServer::json(401, R"({"error":"The access token is invalid"})"));
        else if (path == u"/xrpc/com.atproto.server.createSession")
            socket.write(request.body.contains("abcd-efgh-ijkl-mnop")
                             ? RawServer::json(200, R"({"accessJwt":"token-1","refreshJwt":"refresh-1"})")
                             : RawServer::json(401, R"({"error":"AuthenticationRequired","message":"Invalid"})"));
        else if (path == u"/noticias/rss.xml")
            socket.write(RawServer::answer(200, "<rss version='2.0'><channel><title>Noticias de Villanueva</title></channel></rss>",
                                           "Content-Type: application/rss+xml\r\n"));
        else if (path == u"/xrpc/com.atproto.server.getSession")
            socket.write(RawServer::json(200, R"({"did":"did:plc:villa","handle":"villanueva.test"})"));
        else
            socket.write(RawServer::json(404, R"({"error":"Record not found"})"));
    }

private Q_SLOTS:
    void initTestCase() { style::applyTheme(*qApp, style::Theme(style::Scheme::Light)); }

    void init()
    {
        m_bench = std::make_unique<DeskBench>();
        m_server = std::make_unique<tests::RawServer>(
            [this](QTcpSocket &socket, const tests::RawServer::Request &request) { serve(socket, request); });
        m_wizard = std::make_unique<AccountWizard>(*m_bench->desk);
        m_shown.clear();
        m_wizard->setBrowser([this](const QUrl &address) {
            m_shown.append(address);
            return m_browserThere;
        });
        m_browserThere = true;
        m_wizard->open();
        QVERIFY(QTest::qWaitForWindowActive(m_wizard.get()));
    }

    void cleanup()
    {
        m_wizard.reset();
        m_bench.reset();
    }

    void theTownIsAddedByKeyboardAlone()
    {
        QSignalSpy added(m_wizard.get(), &AccountWizard::accountAdded);
        auto *town = child<QRadioButton>(m_wizard.get(), "network-town");
        QVERIFY(town);
        for (int i = 0; i < 20 && !town->isChecked(); ++i)
            press(Qt::Key_Down);
        QVERIFY(town->isChecked());
        press(Qt::Key_Return);
        QTRY_COMPARE(m_wizard->step(), Step::Confirm);
        QVERIFY(!label("accountHandle").isEmpty());
        QVERIFY(m_bench->accounts->accounts().isEmpty()); // nothing is kept before it is confirmed
        press(Qt::Key_Return);
        QTRY_COMPARE(added.size(), 1);
        QVERIFY(!m_wizard->isVisible());
        QCOMPARE(m_wizard->result(), int(QDialog::Accepted));
        QTRY_COMPARE(m_bench->accounts->accounts().size(), 1);
        QCOMPARE(m_bench->accounts->accounts().first().network, u"town");
        QCOMPARE(m_bench->accounts->accounts().first().id, added.first().first().value<AccountId>());
    }

    void anAccountThatIsHereIsRefusedWithASentence()
    {
        QVERIFY(m_bench->settleInTown());
        choose("network-town");
        QTRY_COMPARE(m_wizard->step(), Step::Confirm);
        press(Qt::Key_Return);
        QTRY_VERIFY(!problem().isEmpty());
        QVERIFY(m_wizard->isVisible());
        QTRY_COMPARE(m_bench->accounts->accounts().size(), 1);
    }

    void anAccountIsSignedInAgain()
    {
        const Account account = villanueva(u"7"_s);
        const auto id = DeskBench::wait(m_bench->desk->addAccount(account, "token-0", {u"client-0"_s, u"secret-0"_s}));
        QVERIFY(id);
        const auto known = DeskBench::wait(m_bench->desk->account(*id));
        openAgainFor(*known);
        QCOMPARE(m_wizard->step(), Step::SignIn);
        QVERIFY(!child(m_wizard.get(), "back")->isVisible()); // there is no other network to choose
        QVERIFY(label("stepTitle").contains(known->handle));
        QCOMPARE(child<QLineEdit>(m_wizard.get(), "field-server")->text(), m_server->url().toString());
        QCOMPARE(nameless(m_wizard.get()), QStringList());
        giveToken();
        QTRY_COMPARE(m_wizard->step(), Step::Confirm);
        QSignalSpy added(m_wizard.get(), &AccountWizard::accountAdded);
        press(Qt::Key_Return);
        QTRY_COMPARE(added.size(), 1);
        QCOMPARE(added.first().first().value<AccountId>(), *id);
        QCOMPARE(DeskBench::wait(m_bench->secrets->read(u"account/%1/token"_s.arg(id->value()))).value_or("none"), "token-1");
        QTRY_COMPARE(m_bench->accounts->accounts().size(), 1);
    }

    void anotherAccountIsNotTakenForTheOneThatIsSignedInAgain()
    {
        const auto id = DeskBench::wait(m_bench->desk->addAccount(villanueva(u"8"_s), "token-0"));
        QVERIFY(id);
        openAgainFor(*DeskBench::wait(m_bench->desk->account(*id)));
        giveToken(); // of the server's number 7
        QTRY_VERIFY2(problem().contains(u"not @other"), qPrintable(problem()));
        QCOMPARE(m_wizard->step(), Step::SignIn);
        QCOMPARE(DeskBench::wait(m_bench->secrets->read(u"account/%1/token"_s.arg(id->value()))).value_or("none"), "token-0");
        QTRY_COMPARE(m_bench->accounts->accounts().size(), 1);
    }

    void aRefusalAfterTheWindowWasClosedIsStillSaid()
    {
        QVERIFY(m_bench->settleInTown());
        QStringList said;
        m_wizard->setTellLater([&](const QString &text) { said.append(text); });
        choose("network-town");
        QTRY_COMPARE(m_wizard->step(), Step::Confirm);
        QSemaphore hold; // the store answers nothing until the window is closed
        (void)m_bench->store.run([&hold](store::Session &) -> Result<bool> {
            hold.acquire();
            return true;
        });
        press(Qt::Key_Return);
        m_wizard.reset();
        hold.release();
        QTRY_COMPARE(said.size(), 1);
        QVERIFY2(said.first().contains(u"was not added") && said.first().contains(u"already"), qPrintable(said.first()));
    }

    void whatTheNetworkAsksForIsDrawnFromItsMetadata()
    {
        AdapterInfo info;
        info.id = u"made-up"_s;
        info.name = u"Made up"_s;
        info.authentication.kind = Authentication::Kind::Token;
        info.authentication.fields = {{u"server"_s, u"Server"_s, u"social.example"_s, u"Where it is."_s, false},
                                      {u"token"_s, u"Key"_s, {}, {}, true}};
        SignInPage page;
        page.setNetwork(info);
        page.show();
        auto *server = child<QLineEdit>(&page, "field-server");
        auto *token = child<QLineEdit>(&page, "field-token");
        QVERIFY(server && token);
        QCOMPARE(server->accessibleName(), u"Server"_s);
        QCOMPARE(server->accessibleDescription(), u"Where it is."_s);
        QCOMPARE(server->placeholderText(), u"social.example"_s);
        QCOMPARE(server->echoMode(), QLineEdit::Normal);
        QCOMPARE(token->echoMode(), QLineEdit::Password);
        QVERIFY(!child(&page, "haveToken")); // no way out that the metadata does not offer
        QVERIFY(!child(&page, "browserAddress"));
        QCOMPARE(page.missing(), u"Server"_s);
        server->setText(u" plaza.example "_s);
        QCOMPARE(page.missing(), u"Key"_s);
        token->setText(u"s3cret"_s);
        QCOMPARE(page.missing(), QString());
        const QHash<QString, QString> typed{{u"server"_s, u"plaza.example"_s}, {u"token"_s, u"s3cret"_s}};
        QCOMPARE(page.fields(), typed);
        page.clearSecrets();
        QCOMPARE(token->text(), QString());
        token->undo();
        QCOMPARE(token->text(), QString());
        QCOMPARE(server->text(), u" plaza.example "_s);
    }

    void aWrongServerIsASentenceAndTheFieldIsThereAgain()
    {
        choose("network-mastodon");
        QCOMPARE(m_wizard->step(), Step::SignIn);
        press(Qt::Key_Return);
        QVERIFY2(problem().contains(u"Server"), qPrintable(problem()));
        type(u"not a server"_s);
        press(Qt::Key_Return);
        QTRY_VERIFY(problem().contains(u"social.example"));
        QCOMPARE(m_wizard->step(), Step::SignIn);
        QVERIFY(child<QLineEdit>(m_wizard.get(), "field-server")->isEnabled());
        QCOMPARE(m_wizard->focusWidget(), child(m_wizard.get(), "field-server"));
        QVERIFY(child<QPushButton>(m_wizard.get(), "forward")->isEnabled());
        QVERIFY(m_shown.isEmpty());
    }

    void theBrowserThenACode()
    {
        QSignalSpy added(m_wizard.get(), &AccountWizard::accountAdded);
        choose("network-mastodon");
        type(m_server->url().toString());
        press(Qt::Key_Return);
        QTRY_COMPARE(m_shown.size(), 1);
        QCOMPARE(m_shown.first().path(), u"/oauth/authorize");
        QCOMPARE(child<QLineEdit>(m_wizard.get(), "browserAddress")->text(), m_shown.first().toString(QUrl::FullyEncoded));
        QCOMPARE(m_wizard->focusWidget(), child(m_wizard.get(), "field-code"));
        if (const QString folder = qEnvironmentVariable("PREGONERO_PICTURES"); !folder.isEmpty())
            QVERIFY(m_wizard->grab().save(folder + u"/wizard-2-waiting.png"_s));
        QTest::mouseClick(child(m_wizard.get(), "openAgain"), Qt::LeftButton);
        QCOMPARE(m_shown.size(), 2);
        child(m_wizard.get(), "field-code")->setFocus();
        type(u"code-1"_s);
        press(Qt::Key_Return);
        QTRY_COMPARE(m_wizard->step(), Step::Confirm);
        QCOMPARE(label("accountName"), u"Ayuntamiento de Villanueva"_s);
        QVERIFY(label("accountHandle").contains(u"villanueva"));
        QVERIFY(label("accountServer").contains(m_server->url().authority()));
        // The session's secrets do not last, and that is said before anything is kept.
        QVERIFY(!m_bench->desk->secretsLast());
        auto *warning = child<Banner>(m_wizard.get(), "secretsWarning");
        QVERIFY(warning->isVisible());
        if (const QString folder = qEnvironmentVariable("PREGONERO_PICTURES"); !folder.isEmpty())
            QVERIFY(m_wizard->grab().save(folder + u"/wizard-3-secret.png"_s));
        QCOMPARE(warning->text(), m_bench->desk->secretsDescription());
        QCOMPARE(warning->tone(), style::Tone::Warn);
        QCOMPARE(child<QLineEdit>(m_wizard.get(), "field-code")->text(), QString());
        press(Qt::Key_Return);
        QTRY_COMPARE(added.size(), 1);
        const QString name = u"account/%1/token"_s.arg(added.first().first().value<AccountId>().value());
        QCOMPARE(DeskBench::wait(m_bench->secrets->read(name)).value_or("none"), "token-1");
    }

    void aNameAndAnAppPassword()
    {
        QSignalSpy added(m_wizard.get(), &AccountWizard::accountAdded);
        choose("network-bluesky");
        QCOMPARE(m_wizard->step(), Step::SignIn);
        const auto fill = [&](const char *field, const QString &text) {
            auto *edit = child<QLineEdit>(m_wizard.get(), field);
            edit->setFocus();
            edit->selectAll();
            type(text);
        };
        fill("field-server", m_server->url().toString());
        fill("field-user", u"@villanueva.test"_s);
        fill("field-password", u"my own password"_s);
        QCOMPARE(child<QLineEdit>(m_wizard.get(), "field-password")->echoMode(), QLineEdit::Password);
        if (const QString folder = qEnvironmentVariable("PREGONERO_PICTURES"); !folder.isEmpty())
            QVERIFY(m_wizard->grab().save(folder + u"/wizard-2-password.png"_s));
        press(Qt::Key_Return);
        QTRY_VERIFY2(problem().contains(u"app password"), qPrintable(problem()));
        QCOMPARE(m_wizard->step(), Step::SignIn);
        fill("field-password", u"abcd-efgh-ijkl-mnop"_s);
        press(Qt::Key_Return);
        QTRY_COMPARE(m_wizard->step(), Step::Confirm);
        QCOMPARE(label("accountHandle"), u"@villanueva.test"_s);
        QCOMPARE(child<QLineEdit>(m_wizard.get(), "field-password")->text(), QString());
        press(Qt::Key_Return);
        QTRY_COMPARE(added.size(), 1);
        // The session is kept, not the password.
        const QString name = u"account/%1/token"_s.arg(added.first().first().value<AccountId>().value());
        const QByteArray kept = DeskBench::wait(m_bench->secrets->read(name)).value_or("none");
        QVERIFY(kept.contains("refresh-1"));
        QVERIFY(!kept.contains("abcd"));
    }

    void anAddressIsNoSignIn()
    {
        QSignalSpy added(m_wizard.get(), &AccountWizard::accountAdded);
        choose("network-feeds");
        QCOMPARE(m_wizard->step(), Step::SignIn);
        QVERIFY(!label("stepTitle").contains(u"Sign in"));
        QVERIFY(!child<QPushButton>(m_wizard.get(), "forward")->text().contains(u"ign in"));
        child<QLineEdit>(m_wizard.get(), "field-address")->setFocus();
        type(m_server->url(u"/otra/cosa"_s).toString());
        press(Qt::Key_Return);
        QTRY_VERIFY2(problem().contains(u"There is no feed at"), qPrintable(problem()));
        child<QLineEdit>(m_wizard.get(), "field-address")->selectAll();
        type(m_server->url(u"/noticias/rss.xml"_s).toString());
        if (const QString folder = qEnvironmentVariable("PREGONERO_PICTURES"); !folder.isEmpty())
            QVERIFY(m_wizard->grab().save(folder + u"/wizard-2-address.png"_s));
        press(Qt::Key_Return);
        QTRY_COMPARE(m_wizard->step(), Step::Confirm);
        QCOMPARE(label("accountName"), u"Noticias de Villanueva"_s);
        QVERIFY(label("accountHandle").endsWith(u"/noticias/rss.xml"));
        const auto words = m_wizard->findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(words, [](const QLabel *one) { return one->text().contains(u"only read"); }));
        QVERIFY(std::ranges::none_of(words, [](const QLabel *one) { return one->text().contains(u"in its name"); }));
        if (const QString folder = qEnvironmentVariable("PREGONERO_PICTURES"); !folder.isEmpty())
            QVERIFY(m_wizard->grab().save(folder + u"/wizard-3-feed.png"_s));
        press(Qt::Key_Return);
        QTRY_COMPARE(added.size(), 1);
        QTRY_COMPARE(m_bench->accounts->columns().size(), 1);
        QCOMPARE(m_bench->accounts->columns().first().kind, Column::Kind::Local);
    }

    void aWrongCodeIsASentence()
    {
        choose("network-mastodon");
        type(m_server->url().toString());
        press(Qt::Key_Return);
        QTRY_COMPARE(m_shown.size(), 1);
        type(u"code-2"_s);
        press(Qt::Key_Return);
        QTRY_VERIFY(!problem().isEmpty());
        QCOMPARE(m_wizard->step(), Step::SignIn);
        QCOMPARE(child<QLineEdit>(m_wizard.get(), "field-code")->text(), QString());
        QVERIFY(!child(m_wizard.get(), "field-code")->isVisible()); // a new attempt begins with the browser
    }

    void withoutABrowserTheAddressCanBeCopied()
    {
        m_browserThere = false;
        choose("network-mastodon");
        type(m_server->url().toString());
        press(Qt::Key_Return);
        QTRY_COMPARE(m_shown.size(), 1);
        QVERIFY(child(m_wizard.get(), "copyAddress")->isVisible());
        QVERIFY(child<QLineEdit>(m_wizard.get(), "browserAddress")->text().startsWith(m_server->url().toString()));
    }

    void aTokenIsTriedAndForgotten()
    {
        choose("network-mastodon");
        type(m_server->url().toString());
        auto *toggle = child<QToolButton>(m_wizard.get(), "haveToken");
        auto *token = child<QLineEdit>(m_wizard.get(), "field-token");
        QVERIFY(!token->isVisible());
        toggle->setFocus();
        press(Qt::Key_Space);
        QCOMPARE(m_wizard->focusWidget(), token);
        QCOMPARE(token->echoMode(), QLineEdit::Password);
        type(u"token-2"_s);
        press(Qt::Key_Return);
        QTRY_VERIFY(!problem().isEmpty());
        QCOMPARE(m_wizard->step(), Step::SignIn);
        token->setText(u"token-1"_s);
        press(Qt::Key_Return);
        QTRY_COMPARE(m_wizard->step(), Step::Confirm);
        QCOMPARE(token->text(), QString());
        token->undo();
        QCOMPARE(token->text(), QString());
    }

    void leavingForgetsWhatWasSecret()
    {
        choose("network-mastodon");
        type(m_server->url().toString());
        child<QToolButton>(m_wizard.get(), "haveToken")->setChecked(true);
        auto *token = child<QLineEdit>(m_wizard.get(), "field-token");
        token->setText(u"token-1"_s);
        press(Qt::Key_Escape);
        QVERIFY(!m_wizard->isVisible());
        QCOMPARE(token->text(), QString());
        token->undo();
        QCOMPARE(token->text(), QString());
        QVERIFY(m_server->requests().isEmpty());
    }

    void everyControlHasANameInEveryStep()
    {
        QVERIFY(focusableCount(m_wizard.get()) >= 3);
        QCOMPARE(nameless(m_wizard.get()), QStringList());
        choose("network-mastodon");
        child<QToolButton>(m_wizard.get(), "haveToken")->setChecked(true);
        QVERIFY(focusableCount(m_wizard.get()) >= 5);
        QCOMPARE(nameless(m_wizard.get()), QStringList());
        child<QToolButton>(m_wizard.get(), "haveToken")->setChecked(false);
        child(m_wizard.get(), "field-server")->setFocus();
        type(m_server->url().toString());
        press(Qt::Key_Return);
        QTRY_COMPARE(m_shown.size(), 1);
        QVERIFY(focusableCount(m_wizard.get()) >= 6);
        QCOMPARE(nameless(m_wizard.get()), QStringList());
        type(u"code-1"_s);
        press(Qt::Key_Return);
        QTRY_COMPARE(m_wizard->step(), Step::Confirm);
        QCOMPARE(nameless(m_wizard.get()), QStringList());
    }

    void tabReachesEveryControlInReadingOrder()
    {
        choose("network-mastodon");
        QStringList order;
        for (int i = 0; i < 12; ++i) {
            const QString name = m_wizard->focusWidget()->objectName();
            if (order.contains(name))
                break;
            order.append(name);
            press(Qt::Key_Tab);
        }
        QCOMPARE(order, (QStringList{u"field-server"_s, u"haveToken"_s, u"forward"_s, u"back"_s, u"cancel"_s}));
    }

private:
    std::unique_ptr<DeskBench> m_bench;
    std::unique_ptr<tests::RawServer> m_server;
    std::unique_ptr<AccountWizard> m_wizard;
    QList<QUrl> m_shown; // what the browser was given
    bool m_browserThere = true;
};

QTEST_MAIN(TestAccountWizard)
#include "tst_accountwizard.moc"
