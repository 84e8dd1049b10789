// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the window can be told to do, by menu, key or palette; the rest of it is in mainwindow.cpp.

#include "ui/composer/composer.h"
#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/accountsdialog.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/editor/posteditor.h"
#include "ui/panes/checker/checkerpane.h"
#include "ui/panes/drafts/draftspane.h"
#include "ui/panes/feeds/feedspane.h"
#include "ui/panes/outbox/outboxpane.h"
#include "ui/panes/replies/repliespane.h"
#include "ui/panes/review/rulespane.h"
#include "ui/posts/postactions.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/feeddocks.h"
#include "ui/shell/mainwindow.h"
#include "ui/style/appearance.h"
#include "ui/style/pregonerostyle.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/paneheader.h"
#include "ui/widgets/rowview.h"

#include <QActionGroup>
#include <QDockWidget>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>
#include <QToolButton>

namespace pregonero {

using style::Meaning;

QAction *MainWindow::addNamed(const QString &name, Meaning icon, const QString &text, const QKeySequence &keys,
                              std::function<void()> run)
{
    auto *action = new QAction(style::icon(icon), text, this);
    action->setObjectName(name);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, [run = std::move(run)] { run(); });
    addAction(action);
    m_actions.append(action);
    return action;
}

QAction *MainWindow::action(const QString &name) const
{
    const auto found = std::ranges::find(m_actions, name, &QObject::objectName);
    return found == m_actions.end() ? nullptr : *found;
}

void MainWindow::makeActions()
{
    const auto add = [this](const char *name, Meaning icon, const QString &text, const QKeySequence &keys, auto run) {
        return addNamed(QString::fromLatin1(name), icon, text, keys, run);
    };
    add("newDraft", Meaning::Add, tr("&New draft"), QKeySequence(Qt::CTRL | Qt::Key_N), [this] {
        bringUp(m_draftsDock);
        m_drafts->newDraft();
    });
    add("reply", Meaning::Reply, tr("&Reply"), QKeySequence(Qt::CTRL | Qt::Key_R), [this] { reply(); });
    // Named keys, not standard ones: on some desktops "refresh" is Ctrl+R.
    add("fetch", Meaning::Retry, tr("&Listen now"), QKeySequence(Qt::Key_F5), [this] { fetch(); });
    add("offline", Meaning::Offline, tr("Work &offline"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O),
        [this] { setOffline(action(QStringLiteral("offline"))->isChecked()); })->setCheckable(true);
    add("search", Meaning::Search, tr("&Search what was heard"), QKeySequence(Qt::CTRL | Qt::Key_F), [this] {
        bringUp(m_feedDocks->currentDock());
        feeds().search();
    });
    add("nextUnread", Meaning::Next, tr("Next &unread"), QKeySequence(Qt::CTRL | Qt::Key_J), [this] { feeds().nextUnread(); });
    add("unreadOnly", Meaning::Unread, tr("Only un&read"), QKeySequence(Qt::CTRL | Qt::Key_U),
        [this] { feeds().toggleUnreadOnly(); });
    add("markAllRead", Meaning::Read, tr("&Mark all of the column as read"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_U),
        [this] { feeds().markAllRead(); });
    add("addColumn", Meaning::Add, tr("&Add a column…"), QKeySequence(Qt::CTRL | Qt::Key_T), [this] { feeds().addColumn(); });
    add("keepSearch", Meaning::Search, tr("&Keep this search as a column"), {}, [this] {
        bringUp(m_feedDocks->currentDock());
        feeds().keepSearch();
    });
    add("nextColumn", Meaning::Next, tr("Ne&xt column"), QKeySequence(Qt::CTRL | Qt::Key_PageDown),
        [this] { m_feedDocks->walk(1); });
    add("previousColumn", Meaning::Previous, tr("&Previous column"), QKeySequence(Qt::CTRL | Qt::Key_PageUp),
        [this] { m_feedDocks->walk(-1); });
    add("renameColumn", Meaning::Edit, tr("Re&name the column…"), {}, [this] { feeds().rename(); });
    add("removeColumn", Meaning::Remove, tr("Remo&ve the column"), {}, [this] { m_feedDocks->removeCurrent(); });
    add("undoRemoveColumn", Meaning::Undo, tr("&Bring the column back"), {}, [this] {
        action(QStringLiteral("undoRemoveColumn"))->setEnabled(false);
        m_banner->clear();
        m_feedDocks->undoRemoval();
    })->setEnabled(false);
    add("nextFinding", Meaning::Checker, tr("Next &finding"), QKeySequence(Qt::Key_F8), [this] {
        m_followed->editor().setFocus(Qt::ShortcutFocusReason);
        m_followed->editor().goToNextFinding();
    });
    add("previousFinding", Meaning::Checker, tr("Pre&vious finding"), QKeySequence(Qt::SHIFT | Qt::Key_F8), [this] {
        m_followed->editor().setFocus(Qt::ShortcutFocusReason);
        m_followed->editor().goToPreviousFinding();
    });
    const auto atCursor = [this](void (PostEditor::*deed)()) {
        return [this, deed] {
            m_followed->editor().setFocus(Qt::ShortcutFocusReason);
            (m_followed->editor().*deed)();
        };
    };
    add("mendFinding", Meaning::Done, tr("&Mend it"), QKeySequence(Qt::ALT | Qt::Key_Return), atCursor(&PostEditor::mend));
    add("explainFinding", Meaning::Info, tr("&Why this finding?"), QKeySequence(Qt::CTRL | Qt::Key_I), [this] {
        m_followed->editor().setFocus(Qt::ShortcutFocusReason);
        m_followed->editor().showCard();
    });
    add("ignoreFinding", Meaning::Visibility, tr("&Ignore this finding…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I),
        atCursor(&PostEditor::ignore));
    add("showIgnored", Meaning::Visibility, tr("What is i&gnored in this text"), {}, [this] {
        bringUp(m_checkerDock);
        const bool wanted = !m_checker->showsIgnored();
        m_checker->showIgnored(wanted);
        if (wanted && !m_checker->showsIgnored())
            say(style::Tone::Neutral, tr("Nothing is ignored in this text."));
    });
    add("attach", Meaning::Media, tr("&Attach a file…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A),
        [this] { m_followed->attachFile(); });

    add("versions", Meaning::History, tr("&Versions of this text…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H),
        [this] { m_followed->showVersions(); });

    add("goFeeds", Meaning::Feed, tr("Go to &Feeds"), QKeySequence(Qt::CTRL | Qt::Key_1),
        [this] { m_feedDocks->bringUp(feeds().column()); });
    add("goConversation", Meaning::Reply, tr("Go to &Replies"), QKeySequence(Qt::CTRL | Qt::Key_2),
        [this] { focusPane(m_repliesDock, &m_replies->composer().editor()); });
    add("goDrafts", Meaning::Draft, tr("Go to &Drafts"), QKeySequence(Qt::CTRL | Qt::Key_3),
        [this] { focusPane(m_draftsDock, &m_drafts->composer().editor()); });
    add("goChecker", Meaning::Checker, tr("Go to C&hecker"), QKeySequence(Qt::CTRL | Qt::Key_4),
        [this] { focusPane(m_checkerDock, m_checker->view()); });
    add("goOutbox", Meaning::Outbox, tr("Go to &Outbox"), QKeySequence(Qt::CTRL | Qt::Key_5),
        [this] { focusPane(m_outboxDock, m_outbox->view()); });

    add("goRules", Meaning::Review, tr("Go to R&ules"), QKeySequence(Qt::CTRL | Qt::Key_6),
        [this] { focusPane(m_rulesDock, m_rules->list()); });

    m_perspectives = new QActionGroup(this);
    const std::pair<Perspective, QString> perspectives[] = {{Perspective::Communicate, tr("Communicate")},
                                                            {Perspective::Write, tr("Write")},
                                                            {Perspective::Review, tr("Review")}};
    for (const auto &[perspective, title] : perspectives) {
        const int number = static_cast<int>(perspective);
        QAction *chosen = addNamed(QStringLiteral("perspective%1").arg(number), Meaning::Dock, title,
                                   QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + number)),
                                   [this, perspective = perspective] { setPerspective(perspective); });
        chosen->setCheckable(true);
        chosen->setChecked(perspective == m_perspective);
        m_perspectives->addAction(chosen);
    }
    add("resetLayout", Meaning::Undo, tr("&Put the panes back"), {}, [this] { arrange(m_perspective); });

    add("saveLayout", Meaning::Dock, tr("&Save this layout as…"), {}, [this] { askLayoutName(); });

    add("addAccount", Meaning::Account, tr("&Add account…"), {}, [this] { addAccount(); });
    add("accounts", Meaning::Account, tr("A&ccounts…"), {}, [this] {
        auto *dialog = new AccountsDialog(m_desk, m_accounts, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &AccountsDialog::addAccountWanted, this, &MainWindow::addAccount);
        connect(dialog, &AccountsDialog::signInWanted, this, &MainWindow::signInAgain);
        dialog->open();
    });
    add("houseRules", Meaning::Settings, tr("&Rules of the house…"), {}, [this] { showHouseRules(); });
    add("workbench", Meaning::Edit, tr("Rule &workbench"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_W), [this] { showWorkbench(); });
    m_checker->header()->addAction(action(QStringLiteral("workbench")));
    m_rules->header()->addAction(action(QStringLiteral("workbench")));
    add("settings", Meaning::Settings, tr("&Settings…"), QKeySequence(Qt::CTRL | Qt::Key_Comma), [this] { showSettings(); });
    add("palette", Meaning::Command, tr("What do you want to do?"), QKeySequence(Qt::CTRL | Qt::Key_K),
        [this] { (new CommandPalette(m_actions + m_posts->actions(), this))->open(); });
    add("verifyRecord", Meaning::Done, tr("&Check the record"), {}, [this] { checkRecord(); });
    add("explainRecord", Meaning::Edit, tr("E&xplain the end of the record…"), {}, [this] { explainRecord(); })
        ->setEnabled(false); // until a check finds something to explain
    add("exportRecord", Meaning::Open, tr("&Export the record…"), {}, [this] { exportRecord(); });
    add("about", Meaning::Info, tr("&About Pregonero"), {}, [this] {
        auto *dialog = new AboutDialog(m_desk, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    add("quit", Meaning::Close, tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), [this] { close(); });
}

void MainWindow::makeMenus()
{
    const auto menu = [this](const QString &title, std::initializer_list<const char *> names) {
        QMenu *menu = m_menuBar->addMenu(title);
        for (const char *name : names)
            *name ? menu->addAction(action(QString::fromLatin1(name))) : void(menu->addSeparator());
        return menu;
    };
    menu(tr("&File"), {"newDraft", "attach", "versions", "", "exportRecord", "", "settings", "quit"});
    menu(tr("&Listen"), {"fetch", "offline", "", "search", "nextUnread", "unreadOnly", "markAllRead", "", "addColumn", "keepSearch",
                          "nextColumn", "previousColumn", "renameColumn", "removeColumn", "", "reply"});
    m_view = menu(tr("&View"), {"perspective0", "perspective1", "perspective2", "resetLayout", "", "goFeeds",
                                     "goConversation", "goDrafts", "goChecker", "goOutbox", "goRules"});
    m_view->addSeparator();
    for (QDockWidget *dock : {m_repliesDock, m_draftsDock, m_checkerDock, m_outboxDock, m_rulesDock})
        m_view->addAction(dock->toggleViewAction());
    listColumns();
    makeLayoutMenu();
    menu(tr("&Check"), {"nextFinding", "previousFinding", "", "mendFinding", "explainFinding", "ignoreFinding", "",
                        "showIgnored", "", "houseRules", "workbench"});
    menu(tr("&Accounts"), {"addAccount", "accounts"});
    menu(tr("&Help"), {"palette", "", "verifyRecord", "about"});

    // The kinds of work, at the right end of the menu bar where they are always in sight.
    auto *corner = new QWidget(m_menuBar);
    auto *layout = new QHBoxLayout(corner);
    layout->setContentsMargins(0, 0, style::space(2), 0);
    layout->setSpacing(style::space(1));
    for (QAction *perspective : m_perspectives->actions()) {
        auto *button = new QToolButton(corner);
        button->setDefaultAction(perspective);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        button->setAccessibleName(perspective->text());
        layout->addWidget(button);
    }
    m_menuBar->setCornerWidget(corner, Qt::TopRightCorner);
}

void MainWindow::listColumns()
{
    // Those that went took their own actions along.
    for (QDockWidget *dock : m_feedDocks->docks())
        m_view->insertAction(m_repliesDock->toggleViewAction(), dock->toggleViewAction());
}

void MainWindow::showSettings()
{
    auto *dialog = new SettingsDialog(m_desk, loadSettings(settingsFile()), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SettingsDialog::chosen, this, [this](const Settings &settings) {
        keepSettings(settings, settingsFile());
        applySettings(settings);
    });
    dialog->open();
}

void MainWindow::applySettings(const Settings &settings)
{
    m_appearance.setScheme(settings.scheme);
    m_appearance.setTextScale(settings.textScale);
    m_desk.refresher().start(settings.refresh);
}

} // namespace pregonero
