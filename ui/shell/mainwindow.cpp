// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "ui/composer/composer.h"
#include "ui/dialogs/accountwizard.h"
#include "ui/panes/checker/checkerpane.h"
#include "ui/panes/drafts/draftspane.h"
#include "ui/panes/feeds/feedspane.h"
#include "ui/panes/outbox/outboxpane.h"
#include "ui/panes/replies/repliespane.h"
#include "ui/panes/review/rulespane.h"
#include "ui/shell/feeddocks.h"
#include "ui/posts/postactions.h"
#include "ui/shell/truthbar.h"
#include "ui/style/appearance.h"
#include "ui/style/pregonerostyle.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/paneheader.h"
#include "ui/workbench/workbench.h"

#include <QAction>
#include <QCloseEvent>
#include <QDockWidget>
#include <QMenuBar>
#include <QPointer>
#include <QResizeEvent>
#include <QSettings>
#include <QStatusBar>
#include <QVBoxLayout>

namespace pregonero {

MainWindow::MainWindow(Desk &desk, style::Appearance &appearance)
    : m_desk(desk)
    , m_appearance(appearance)
    , m_accounts(desk.store())
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(tr("Pregonero"));
    setDockOptions(QMainWindow::AnimatedDocks | QMainWindow::AllowNestedDocks | QMainWindow::AllowTabbedDocks
                   | QMainWindow::GroupedDragging);
    setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    // The docks are the window. What concerns all of them stands in a line over them, under the menus.
    auto *top = new QWidget(this);
    auto *layout = new QVBoxLayout(top);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_menuBar = new QMenuBar(top);
    m_banner = new Banner(top);
    m_banner->setClosable(true);
    layout->addWidget(m_menuBar);
    layout->addWidget(m_banner);
    setMenuWidget(top);
    makePanes();
    m_posts = new PostActions(m_desk, this);
    makeActions();
    makeMenus();
    connectPanes();
    connectPosts();
    connectRules();
    m_truth = new TruthBar(desk, m_accounts, m_outbox->model(), this);
    connect(m_truth, &TruthBar::accountsWanted, action(QStringLiteral("accounts")), &QAction::trigger);
    statusBar()->addWidget(m_truth, 1);
    statusBar()->setSizeGripEnabled(false);
    resize(1280, 820);
    arrange(Perspective::Communicate);
    followComposer(m_drafts->composer());
}

MainWindow::~MainWindow() = default;

QDockWidget *MainWindow::addPane(const QString &name, QWidget *pane, PaneHeader *header, Qt::DockWidgetArea area)
{
    auto *dock = new QDockWidget(this);
    dock->setObjectName(name);
    dock->setWidget(pane);
    header->becomeTitleBarOf(dock);
    addDockWidget(area, dock);
    return dock;
}

void MainWindow::makePanes()
{
    m_feedDocks = new FeedDocks(*this, m_desk, m_accounts);
    m_replies = new RepliesPane(m_desk, m_accounts, this);
    m_drafts = new DraftsPane(m_desk, m_accounts, this);
    m_checker = new CheckerPane(this);
    m_outbox = new OutboxPane(m_desk, m_accounts, this);
    m_rules = new RulesPane(m_desk, this);
    addDockWidget(Qt::LeftDockWidgetArea, m_feedDocks->first());
    m_repliesDock = addPane(QStringLiteral("repliesDock"), m_replies, m_replies->header(), Qt::RightDockWidgetArea);
    m_draftsDock = addPane(QStringLiteral("draftsDock"), m_drafts, m_drafts->header(), Qt::RightDockWidgetArea);
    m_checkerDock = addPane(QStringLiteral("checkerDock"), m_checker, m_checker->header(), Qt::RightDockWidgetArea);
    m_outboxDock = addPane(QStringLiteral("outboxDock"), m_outbox, m_outbox->header(), Qt::RightDockWidgetArea);
    m_rulesDock = addPane(QStringLiteral("rulesDock"), m_rules, m_rules->header(), Qt::RightDockWidgetArea);
    // The title of a tab is the dock's; its header's may be a person's name.
    m_repliesDock->setWindowTitle(tr("Replies"));
    m_draftsDock->setWindowTitle(tr("Drafts"));
    m_checkerDock->setWindowTitle(tr("Checker"));
    m_outboxDock->setWindowTitle(tr("Outbox"));
    m_rulesDock->setWindowTitle(tr("Rules"));
}

void MainWindow::restore()
{
    QSettings kept(layoutFile(), QSettings::IniFormat);
    restoreGeometry(kept.value(QStringLiteral("window/geometry")).toByteArray());
    const int number = std::clamp(kept.value(QStringLiteral("window/perspective"), 0).toInt(), 0, 2);
    m_perspective = static_cast<Perspective>(number);
    if (!restoreLayout(kept, QString::number(number)))
        arrange(m_perspective);
    if (QAction *chosen = action(QStringLiteral("perspective%1").arg(number)))
        chosen->setChecked(true);

    whenDone(m_desk.typing(), this, [this](Result<QList<store::Typing>> typed) {
        if (!typed)
            return say(style::Tone::Bad, typed.error().message);
        if (typed->isEmpty())
            return;
        whenDone(m_desk.drafts(), this, [this, typed = *typed](const Result<QList<Draft>> &drafts) mutable {
            if (!drafts)
                return say(style::Tone::Bad, drafts.error().message); // the words stay where they are kept
            QList<DraftId> published;
            typed.removeIf([&](const store::Typing &typing) {
                const auto draft = std::ranges::find(*drafts, typing.draft, &Draft::id);
                const bool sent = draft != drafts->end() && draft->state == Draft::State::Sent;
                if (sent)
                    published.append(typing.draft);
                return sent;
            });
            if (!published.isEmpty())
                tellCorrections(published);
            resumeTyping(std::move(typed));
        });
    });
}

void MainWindow::tellCorrections(const QList<DraftId> &published)
{
    // The post may be gone from its network, and with it the way to take the words up: they can be let go here.
    m_banner->offer(style::Tone::Neutral, tr("You were correcting a published post when the program ended. Choose the post "
                                             "and Edit: your words are there."),
                    tr("Throw the words away"), [this, published] {
        for (const DraftId &draft : published)
            whenDone(m_desk.dropTyping(draft), this, [this](const Result<bool> &done) {
                if (!done)
                    say(style::Tone::Bad, done.error().message);
            });
    });
}

void MainWindow::resumeTyping(QList<store::Typing> typed)
{
    // The newest reply and the newest draft are taken up again where they were; others become versions in the list.
    std::ranges::sort(typed, std::greater(), &store::Typing::at);
    bool reply = false;
    bool draft = false;
    for (const store::Typing &typing : std::as_const(typed)) {
        if (!typing.replyTo.isNull() && !std::exchange(reply, true)) {
            m_replies->resume(typing);
        } else if (typing.replyTo.isNull() && !std::exchange(draft, true)) {
            m_drafts->resume(typing);
        } else if (!typing.account.isNull() && typing.piece != Piece{}) {
            whenDone(m_desk.saveDraft(typing.draft, typing.account, typing.piece, typing.replyTo), this,
                     [this](const Result<bool> &saved) {
                         if (!saved)
                             say(style::Tone::Bad, saved.error().message);
                     });
        }
    }
}

void MainWindow::followComposer(Composer &composer)
{
    m_followed = &composer;
    m_checker->follow(&composer.findings());
}

void MainWindow::followSeen()
{
    // What the checker shows is of a text in sight: another may have taken its place.
    Composer *const other = m_followed == &m_drafts->composer() ? &m_replies->composer() : &m_drafts->composer();
    const auto seen = [](const QWidget &widget) { // a dock behind a tab counts as visible, but has no place in the window
        return widget.isVisible() && !widget.visibleRegion().isEmpty();
    };
    if (!seen(*m_followed) && seen(*other))
        followComposer(*other);
}

void MainWindow::bringUp(QDockWidget *dock)
{
    dock->show();
    dock->raise();
    showTitles();
}

void MainWindow::reply()
{
    // Nothing chosen yet: the keyboard goes to where one chooses.
    if (!m_replies->hasPost())
        return m_feedDocks->bringUp(feeds().column());
    bringUp(m_repliesDock);
    m_replies->reply();
}

void MainWindow::focusPane(QDockWidget *dock, QWidget *inside)
{
    bringUp(dock);
    inside->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::fetch()
{
    whenDone(m_desk.fetch(), this, [this](Result<sync::Refreshed> what) {
        if (!what)
            return say(style::Tone::Warn, what.error().message);
        if (what->errors.isEmpty())
            m_banner->clear();
    });
}

void MainWindow::setOffline(bool offline)
{
    whenDone(m_desk.setOffline(offline), this, [this](const Result<bool> &kept) {
        if (!kept)
            say(style::Tone::Warn, kept.error().message);
    });
}

void MainWindow::addAccount()
{
    openWizard(new AccountWizard(m_desk, this));
}

void MainWindow::signInAgain(const Account &account)
{
    auto *wizard = new AccountWizard(m_desk, this);
    wizard->signInAgain(account);
    connect(wizard, &AccountWizard::accountAdded, this, [this, handle = account.handle] {
        say(style::Tone::Good, tr("Signed in again as %1.").arg(handle));
    });
    openWizard(wizard);
}

void MainWindow::openWizard(AccountWizard *wizard)
{
    wizard->setAttribute(Qt::WA_DeleteOnClose);
    wizard->setTellLater([self = QPointer(this)](const QString &text) {
        if (self)
            self->say(style::Tone::Bad, text);
    });
    wizard->open();
}

void MainWindow::say(style::Tone tone, const QString &text)
{
    m_banner->setMessage(tone, text);
}

void MainWindow::showSecretsState()
{
    if (!m_desk.secretsLast())
        say(style::Tone::Warn, m_desk.secretsDescription());
}

FeedsPane &MainWindow::feeds() const
{
    return *m_feedDocks->current();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    giveRoom(event->size().width() < event->oldSize().width());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_workbench && m_workbench->isUnsaved()) { // asked before anything stops
        event->ignore();
        m_workbench->raise();
        m_workbench->activateWindow();
        return m_workbench->closeThen([this] { close(); });
    }
    m_replies->composer().leave();
    m_drafts->composer().leave();
    keepLayout();
    Q_EMIT closing();
    QMainWindow::closeEvent(event);
}

} // namespace pregonero
