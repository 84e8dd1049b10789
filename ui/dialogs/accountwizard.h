// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/desk.h"

#include <QDialog>

#include <functional>

class QPushButton;
class QStackedWidget;

namespace pregonero {

class Banner;
class ConfirmPage;
class NetworkPage;
class ProgressLine;
class SignInPage;
class Words;

/// Adds an account in three steps: which network, who you are there, is this it; or signs one that is here in again,
/// which leaves the first step out. Draws itself from the networks' metadata. Use open(); what was typed as a secret is
/// gone when a step is left.
class AccountWizard final : public QDialog
{
    Q_OBJECT

public:
    enum class Step { Network, SignIn, Confirm };

    explicit AccountWizard(Desk &desk, QWidget *parent = nullptr);
    ~AccountWizard() override;

    /// For this account and no other, before open(): its credential has ended, or was lost.
    void signInAgain(const Account &account);
    [[nodiscard]] Step step() const { return m_step; }
    /// What shows the person an address; the system's browser unless told otherwise.
    void setBrowser(std::function<bool(const QUrl &)> open) { m_browser = std::move(open); }
    /// Who says what went wrong after this window was closed.
    void setTellLater(std::function<void(const QString &)> tell) { m_tellLater = std::move(tell); }
    void done(int result) override;

Q_SIGNALS:
    void accountAdded(const pregonero::AccountId &account);

private:
    void makeFrame();
    void goTo(Step step);
    void back();
    void forward();
    [[nodiscard]] static bool asksAnything(const AdapterInfo &info); ///< else there is no second step
    [[nodiscard]] static bool signsIn(const AdapterInfo &info); ///< asking for an address is no sign-in
    void identify();
    void start(); ///< the sign-in of the second step
    void useToken(const QByteArray &token);
    void useCode(const QString &code);
    [[nodiscard]] bool newSignIn();
    void openBrowser(const QUrl &address);
    void identified(const Account &account, const QByteArray &token);
    void add();
    [[nodiscard]] bool isWanted(const Account &account) const; ///< any, unless one is signed in again
    void failed(const Error &error);
    void busy(const QString &what);
    void idle();
    void stop();
    void releaseSignIn();
    void forgetSecrets();
    void refreshButtons();

    Desk &m_desk;
    Step m_step = Step::Network;
    std::function<bool(const QUrl &)> m_browser;
    std::function<void(const QString &)> m_tellLater;
    std::unique_ptr<auth::SignIn> m_signIn;
    std::unique_ptr<QObject> m_waiting; // context of what is under way: gone, and its answer is not heard
    QUrl m_address; // where the browser was sent
    std::optional<Account> m_again; // the account that is signed in again
    Account m_account;
    auth::Client m_client;
    QByteArray m_token;
    bool m_busy = false;
    Words *m_title;
    Words *m_where; // "Step 1 of 3"
    QStackedWidget *m_pages;
    NetworkPage *m_network;
    SignInPage *m_signInPage;
    ConfirmPage *m_confirm;
    Banner *m_banner;
    ProgressLine *m_progress;
    QPushButton *m_back;
    QPushButton *m_forward;
    QPushButton *m_cancel;
};

} // namespace pregonero
