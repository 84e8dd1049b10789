// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/accountwizard.h"

#include "ui/dialogs/confirmpage.h"
#include "ui/dialogs/networkpage.h"
#include "ui/dialogs/signinpage.h"
#include "ui/dialogs/words.h"
#include "ui/style/pregonerostyle.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/progressline.h"

#include <QDesktopServices>
#include <QPointer>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pregonero {

AccountWizard::AccountWizard(Desk &desk, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_browser(&QDesktopServices::openUrl)
    , m_title(new Words({}, style::Type::Heading, this))
    , m_where(Words::hint({}, this))
    , m_pages(new QStackedWidget(this))
    , m_network(new NetworkPage(desk))
    , m_signInPage(new SignInPage)
    , m_confirm(new ConfirmPage)
    , m_banner(new Banner(this))
    , m_progress(new ProgressLine(this))
    , m_back(new QPushButton(tr("&Back"), this))
    , m_forward(new QPushButton(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    setObjectName(u"accountWizard"_s);
    setWindowTitle(tr("Add an account"));
    makeFrame();
    connect(m_network, &NetworkPage::choiceChanged, this, &AccountWizard::refreshButtons);
    connect(m_network, &NetworkPage::opened, this, &AccountWizard::forward);
    connect(m_signInPage, &SignInPage::wayChanged, this, &AccountWizard::refreshButtons);
    connect(m_signInPage, &SignInPage::browserWanted, this, [this] { openBrowser(m_address); });
    connect(m_progress, &ProgressLine::cancelled, this, [this] {
        stop();
        m_banner->setMessage(style::Tone::Neutral, tr("Stopped. Nothing was kept."));
    });
    connect(m_back, &QPushButton::clicked, this, &AccountWizard::back);
    connect(m_forward, &QPushButton::clicked, this, &AccountWizard::forward);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    sizeDialog(this, 150, 130);
    goTo(Step::Network);
}

AccountWizard::~AccountWizard() = default;

void AccountWizard::makeFrame()
{
    m_title->setObjectName(u"stepTitle"_s);
    m_banner->setObjectName(u"problem"_s);
    m_back->setObjectName(u"back"_s);
    m_forward->setObjectName(u"forward"_s);
    m_cancel->setObjectName(u"cancel"_s);
    m_forward->setDefault(true);
    m_back->setAutoDefault(false);
    m_cancel->setAutoDefault(false);
    style::setButtonKind(m_forward, style::ButtonKind::Primary);
    for (QWidget *page : std::initializer_list<QWidget *>{m_network, m_signInPage, m_confirm})
        m_pages->addWidget(page);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(style::space(2));
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    buttons->addWidget(m_back);
    buttons->addWidget(m_forward);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(style::space(5), style::space(4), style::space(5), style::space(4));
    layout->setSpacing(style::space(3));
    auto *head = new QVBoxLayout;
    head->setSpacing(style::space(1));
    head->addWidget(m_where);
    head->addWidget(m_title);
    layout->addLayout(head);
    layout->addWidget(m_banner);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_progress);
    layout->addLayout(buttons);
    setTabOrder(m_forward, m_back);
    setTabOrder(m_back, m_cancel);
}

void AccountWizard::signInAgain(const Account &account)
{
    m_network->choose(account.network);
    const AdapterInfo *info = m_network->chosen();
    if (!info || info->id != account.network)
        return;
    m_again = account;
    setWindowTitle(tr("Sign in again"));
    m_signInPage->setNetwork(*info);
    m_signInPage->fill(u"server"_s, account.server.toString());
    goTo(Step::SignIn);
}

bool AccountWizard::isWanted(const Account &account) const
{
    return !m_again || (account.origin() == m_again->origin() && account.remoteId == m_again->remoteId);
}

void AccountWizard::goTo(Step step)
{
    m_step = step;
    const AdapterInfo *info = m_network->chosen();
    switch (step) {
    case Step::Network: m_title->setText(tr("Where is the account?")); break;
    case Step::SignIn:
        m_title->setText(m_again ? tr("Sign in as %1").arg(m_again->handle)
                                 : signsIn(*info) ? tr("Sign in to %1").arg(fromMetadata(info->name))
                                                  : fromMetadata(info->name));
        break;
    case Step::Confirm:
        m_title->setText(info->can(Capability::Publish) ? tr("Is this the account?") : tr("Is this what you want to listen to?"));
        break;
    }
    m_banner->clear();
    m_pages->setCurrentIndex(static_cast<int>(step));
    refreshButtons();
    switch (step) {
    case Step::Network: m_network->takeFocus(); break;
    case Step::SignIn: m_signInPage->takeFocus(); break;
    case Step::Confirm: m_forward->setFocus(Qt::OtherFocusReason); break;
    }
}

void AccountWizard::refreshButtons()
{
    const AdapterInfo *info = m_network->chosen();
    const bool asks = info && asksAnything(*info);
    const int left = m_again ? 1 : 0; // steps that are not needed
    const int number = (m_step == Step::Network ? 1 : m_step == Step::SignIn || !asks ? 2 : 3) - left;
    m_where->setText(tr("Step %1 of %2").arg(number).arg((asks ? 3 : 2) - left));
    m_back->setVisible(m_step != Step::Network && !(m_again && m_step == Step::SignIn));
    m_back->setEnabled(!m_busy);
    QString text;
    switch (m_step) {
    case Step::Network: text = tr("&Next"); break;
    case Step::Confirm: text = m_again ? tr("&Sign in again") : tr("&Add this account"); break;
    case Step::SignIn:
        switch (m_signInPage->way()) {
        case SignInPage::Way::Token: text = tr("&Use the token"); break;
        case SignInPage::Way::Code: text = tr("&Use the code"); break;
        case SignInPage::Way::Fields:
            text = info && info->authentication.kind == Authentication::Kind::OAuth2 ? tr("&Open the browser")
                : info && signsIn(*info)                                            ? tr("&Sign in")
                                                                                    : tr("&Next");
        }
    }
    m_forward->setText(text);
    m_forward->setEnabled(!m_busy && info);
}

bool AccountWizard::signsIn(const AdapterInfo &info)
{
    return info.authentication.kind != Authentication::Kind::None;
}

bool AccountWizard::asksAnything(const AdapterInfo &info)
{
    return info.authentication.kind != Authentication::Kind::None || !info.authentication.fields.isEmpty();
}

void AccountWizard::back()
{
    stop();
    forgetSecrets();
    const AdapterInfo *info = m_network->chosen();
    goTo(m_step == Step::Confirm && info && asksAnything(*info) ? Step::SignIn : Step::Network);
}

void AccountWizard::forward()
{
    const AdapterInfo *info = m_network->chosen();
    if (m_busy || !info)
        return;
    m_banner->clear();
    switch (m_step) {
    case Step::Network:
        if (!asksAnything(*info))
            return identify();
        m_signInPage->setNetwork(*info);
        return goTo(Step::SignIn);
    case Step::SignIn:
        if (const QString missing = m_signInPage->missing(); !missing.isEmpty())
            return m_banner->setMessage(style::Tone::Warn, tr("Fill in “%1” first.").arg(QString(missing).remove(u'&')));
        switch (m_signInPage->way()) {
        case SignInPage::Way::Fields: return start();
        case SignInPage::Way::Code: return useCode(m_signInPage->code());
        case SignInPage::Way::Token: return useToken(m_signInPage->token());
        }
        return;
    case Step::Confirm: return add();
    }
}

void AccountWizard::identify()
{
    m_waiting = std::make_unique<QObject>();
    busy(tr("Asking the network who this is"));
    whenDone(m_desk.identify(m_network->chosen()->id), m_waiting.get(), [this](Result<Account> account) {
        account ? identified(*account, {}) : failed(account.error());
    });
}

bool AccountWizard::newSignIn()
{
    m_signIn.reset();
    Result<std::unique_ptr<auth::SignIn>> signIn = m_desk.signIn(m_network->chosen()->id, m_signInPage->fields());
    if (!signIn) {
        failed(signIn.error());
        return false;
    }
    m_signIn = std::move(*signIn);
    connect(m_signIn.get(), &auth::SignIn::browserWanted, this, &AccountWizard::openBrowser);
    connect(m_signIn.get(), &auth::SignIn::finished, this, &AccountWizard::identified);
    connect(m_signIn.get(), &auth::SignIn::failed, this, &AccountWizard::failed);
    return true;
}

void AccountWizard::start()
{
    if (!newSignIn())
        return;
    busy(tr("Asking the server"));
    m_signIn->start(); // may have ended already when this returns
}

void AccountWizard::useToken(const QByteArray &token)
{
    m_signInPage->stopWaiting();
    if (!newSignIn())
        return;
    busy(tr("Asking the server whose token this is"));
    m_signIn->useToken(token);
}

void AccountWizard::useCode(const QString &code)
{
    busy(tr("Giving the code to the server"));
    m_signIn->usePastedCode(code);
}

void AccountWizard::openBrowser(const QUrl &address)
{
    m_address = address;
    idle();
    m_signInPage->setWaiting(address, m_browser(address));
    m_progress->start(tr("Waiting for the browser"));
}

void AccountWizard::identified(const Account &account, const QByteArray &token)
{
    if (!isWanted(account)) {
        m_signInPage->clearSecrets();
        return failed({ErrorKind::Rejected, tr("That is %1, not %2. Sign in as %2: if the browser goes on without asking, "
                                               "log out there first.").arg(account.handle, m_again->handle)});
    }
    m_client = m_signIn ? m_signIn->client() : auth::Client{};
    releaseSignIn();
    idle();
    m_signInPage->stopWaiting();
    m_signInPage->clearSecrets();
    m_account = account;
    m_token = token;
    m_confirm->show(account, *m_network->chosen(), !token.isEmpty(), m_again.has_value(), m_desk);
    goTo(Step::Confirm);
    activateWindow(); // the person may be in the browser
}

void AccountWizard::add()
{
    busy(tr("Keeping the account"));
    m_progress->setCancellable(false);
    // The desk as context: the account is added even if this window goes, and then its news are wanted too.
    whenDone(m_desk.addAccount(m_account, m_token, m_client), &m_desk,
             [&desk = m_desk, self = QPointer(this), tellLater = m_tellLater, again = m_again.has_value(),
              handle = m_account.handle](const Result<AccountId> &added) {
                 // The window was closed meanwhile: somebody has to say it.
                 if (!added && !self && tellLater)
                     tellLater((again ? tr("%1 was not signed in again: %2") : tr("The account %1 was not added: %2"))
                                   .arg(handle, added.error().message));
                 if (added)
                     whenDone(desk.fetch(*added), &desk, [](const auto &) {}); // its columns say what went wrong
                 if (!self || self->m_step != Step::Confirm)
                     return;
                 if (!added)
                     return self->failed(added.error());
                 self->idle();
                 Q_EMIT self->accountAdded(*added);
                 self->accept();
             });
}

void AccountWizard::failed(const Error &error)
{
    releaseSignIn();
    idle();
    m_signInPage->stopWaiting();
    m_banner->setMessage(error.kind == ErrorKind::Cancelled ? style::Tone::Neutral : style::Tone::Bad, error.message);
    if (m_step == Step::SignIn)
        m_signInPage->takeFocus();
}

void AccountWizard::busy(const QString &what)
{
    m_busy = true;
    if (m_step == Step::SignIn)
        m_signInPage->setBusy(true);
    m_progress->setCancellable(true);
    m_progress->start(what);
    refreshButtons();
}

void AccountWizard::idle()
{
    m_busy = false;
    if (m_step == Step::SignIn)
        m_signInPage->setBusy(false);
    m_progress->finish();
    refreshButtons();
}

void AccountWizard::stop()
{
    m_waiting.reset();
    releaseSignIn();
    m_address.clear();
    idle();
    m_signInPage->stopWaiting();
}

void AccountWizard::releaseSignIn()
{
    if (!m_signIn)
        return;
    // Not deleted at once: this may be within one of its own signals.
    auth::SignIn *old = m_signIn.release();
    old->disconnect(this);
    old->cancel();
    old->deleteLater();
}

void AccountWizard::forgetSecrets()
{
    m_signInPage->clearSecrets();
    m_token.fill('\0');
    m_token.clear();
    m_client = {};
}

void AccountWizard::done(int result)
{
    stop();
    forgetSecrets();
    QDialog::done(result);
}

} // namespace pregonero
