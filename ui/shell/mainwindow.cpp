// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "ui/composer/composer.h"
#include "ui/dialogs/accountwizard.h"
#include "ui/editor/posteditor.h"
#include "ui/panes/checker/checkerpane.h"
#include "ui/panes/drafts/draftspane.h"
#include "ui/panes/feeds/feedspane.h"
#include "ui/panes/outbox/outboxpane.h"
#include "ui/panes/replies/repliespane.h"
#include "ui/shell/truthbar.h"
#include "ui/style/appearance.h"
#include "ui/style/pregonerostyle.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/paneheader.h"
#include "ui/widgets/rowview.h"

#include <QCloseEvent>
#include <QDockWidget>
#include <QSettings>
#include <QStatusBar>

namespace pregonero {

namespace {
constexpr int layoutVersion = 1; // of the docks: a kept layout of another number is not restored
}

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
    m_banner = new Banner(this);
    m_banner->setClosable(true);
    // The docks are the window: what stands in their middle is only the line that concerns all of them.
    setCentralWidget(m_banner);
    m_banner->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    makePanes();
    makeActions();
    makeMenus();
    connectPanes();
    m_truth = new TruthBar(desk, m_accounts, m_outbox->model(), this);
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
    m_feeds = new FeedsPane(m_desk, m_accounts, this);
    m_replies = new RepliesPane(m_desk, m_accounts, this);
    m_drafts = new DraftsPane(m_desk, m_accounts, this);
    m_checker = new CheckerPane(this);
    m_outbox = new OutboxPane(m_desk, m_accounts, this);
    m_feedsDock = addPane(QStringLiteral("feedsDock"), m_feeds, m_feeds->header(), Qt::LeftDockWidgetArea);
    m_repliesDock = addPane(QStringLiteral("repliesDock"), m_replies, m_replies->header(), Qt::RightDockWidgetArea);
    m_draftsDock = addPane(QStringLiteral("draftsDock"), m_drafts, m_drafts->header(), Qt::RightDockWidgetArea);
    m_checkerDock = addPane(QStringLiteral("checkerDock"), m_checker, m_checker->header(), Qt::RightDockWidgetArea);
    m_outboxDock = addPane(QStringLiteral("outboxDock"), m_outbox, m_outbox->header(), Qt::RightDockWidgetArea);
    // The title of a tab is the dock's; its header's may be a person's name.
    m_feedsDock->setWindowTitle(tr("Feeds"));
    m_repliesDock->setWindowTitle(tr("Conversation"));
    m_draftsDock->setWindowTitle(tr("Drafts"));
    m_checkerDock->setWindowTitle(tr("Checker"));
    m_outboxDock->setWindowTitle(tr("Outbox"));
}

void MainWindow::arrange(Perspective perspective)
{
    for (QDockWidget *dock : {m_feedsDock, m_repliesDock, m_draftsDock, m_checkerDock, m_outboxDock}) {
        dock->setFloating(false);
        removeDockWidget(dock);
    }
    const int w = width();
    const auto side = [&] {
        splitDockWidget(m_checkerDock, m_outboxDock, Qt::Vertical);
        m_checkerDock->show();
        m_outboxDock->show();
    };
    switch (perspective) {
    case Perspective::Communicate:
        addDockWidget(Qt::LeftDockWidgetArea, m_feedsDock);
        splitDockWidget(m_feedsDock, m_repliesDock, Qt::Horizontal);
        splitDockWidget(m_repliesDock, m_checkerDock, Qt::Horizontal);
        side();
        tabifyDockWidget(m_repliesDock, m_draftsDock);
        for (QDockWidget *dock : {m_feedsDock, m_draftsDock, m_repliesDock})
            dock->show();
        resizeDocks({m_feedsDock, m_repliesDock, m_checkerDock}, {w * 28 / 100, w * 48 / 100, w * 24 / 100},
                    Qt::Horizontal);
        m_repliesDock->raise();
        break;
    case Perspective::Write:
        addDockWidget(Qt::LeftDockWidgetArea, m_draftsDock);
        splitDockWidget(m_draftsDock, m_checkerDock, Qt::Horizontal);
        side();
        m_draftsDock->show();
        resizeDocks({m_draftsDock, m_checkerDock}, {w * 68 / 100, w * 32 / 100}, Qt::Horizontal);
        break;
    case Perspective::Review:
        addDockWidget(Qt::LeftDockWidgetArea, m_draftsDock);
        splitDockWidget(m_draftsDock, m_checkerDock, Qt::Horizontal);
        splitDockWidget(m_checkerDock, m_repliesDock, Qt::Horizontal);
        for (QDockWidget *dock : {m_draftsDock, m_checkerDock, m_repliesDock})
            dock->show();
        resizeDocks({m_draftsDock, m_checkerDock, m_repliesDock}, {w * 40 / 100, w * 28 / 100, w * 32 / 100},
                    Qt::Horizontal);
        break;
    }
}

void MainWindow::setPerspective(Perspective perspective)
{
    keepLayout();
    m_perspective = perspective;
    if (QAction *chosen = action(QStringLiteral("perspective%1").arg(static_cast<int>(perspective))))
        chosen->setChecked(true);
    QSettings kept(layoutFile(), QSettings::IniFormat);
    const QByteArray state = kept.value(QStringLiteral("layout/%1").arg(static_cast<int>(perspective))).toByteArray();
    if (state.isEmpty() || !restoreState(state, layoutVersion))
        arrange(perspective);
}

QString MainWindow::settingsFile() const
{
    return settingsFile(m_desk.store().folder());
}

QString MainWindow::layoutFile() const
{
    return m_desk.store().folder() + QStringLiteral("/window.ini");
}

void MainWindow::keepLayout()
{
    QSettings kept(layoutFile(), QSettings::IniFormat);
    kept.setValue(QStringLiteral("layout/%1").arg(static_cast<int>(m_perspective)), saveState(layoutVersion));
    kept.setValue(QStringLiteral("window/geometry"), saveGeometry());
    kept.setValue(QStringLiteral("window/perspective"), static_cast<int>(m_perspective));
    kept.setValue(QStringLiteral("window/column"), m_feeds->shownColumn());
}

void MainWindow::restore()
{
    QSettings kept(layoutFile(), QSettings::IniFormat);
    restoreGeometry(kept.value(QStringLiteral("window/geometry")).toByteArray());
    const int perspective = kept.value(QStringLiteral("window/perspective"), 0).toInt();
    m_perspective = static_cast<Perspective>(std::clamp(perspective, 0, 2));
    const QByteArray state = kept.value(QStringLiteral("layout/%1").arg(perspective)).toByteArray();
    if (!state.isEmpty() && !restoreState(state, layoutVersion))
        arrange(m_perspective);
    if (QAction *chosen = action(QStringLiteral("perspective%1").arg(perspective)))
        chosen->setChecked(true);
    const QString column = kept.value(QStringLiteral("window/column")).toString();
    connect(&m_accounts, &AccountsModel::columnsChanged, this, [this, column] { m_feeds->showColumn(column); },
            Qt::SingleShotConnection);

    whenDone(store::Ledger(m_desk.store()).typing(), this, [this](Result<QList<store::Typing>> typed) {
        if (!typed || typed->isEmpty())
            return;
        const auto reply = std::ranges::find_if(*typed, [](const auto &t) { return !t.replyTo.isNull(); });
        if (reply != typed->end())
            m_replies->resume(*reply);
        const auto draft = std::ranges::find_if(*typed, [](const auto &t) { return t.replyTo.isNull(); });
        if (draft != typed->end())
            m_drafts->resume(*draft);
    });
}

void MainWindow::connectPanes()
{
    connect(m_feeds, &FeedsPane::postChosen, this, [this](PostId post, ConversationId conversation) {
        m_replies->show(post, conversation);
        m_repliesDock->show();
        m_repliesDock->raise();
    });
    connect(m_feeds, &FeedsPane::replyWanted, this, [this](PostId) {
        m_repliesDock->show();
        m_repliesDock->raise();
        m_replies->reply();
    });
    connect(m_drafts, &DraftsPane::replyChosen, this, [this](PostId post) {
        whenDone(store::Archive(m_desk.store()).post(post), this, [this](Result<store::ArchivedPost> found) {
            if (!found)
                return say(style::Tone::Warn, found.error().message);
            m_replies->show(found->id, found->conversation);
            m_repliesDock->show();
            m_repliesDock->raise();
        });
    });
    connect(m_outbox, &OutboxPane::draftWanted, this, [this](const DraftId &draft) {
        m_draftsDock->show();
        m_draftsDock->raise();
        m_drafts->openDraft(draft);
    });
    for (Composer *composer : {&m_replies->composer(), &m_drafts->composer()})
        connect(composer, &Composer::activated, this, [this, composer] { followComposer(*composer); });
    connect(m_checker, &CheckerPane::findingChosen, this, [this](int index) {
        m_followed->editor().goToFinding(index);
        m_followed->editor().setFocus();
    });
    connect(m_checker, &CheckerPane::fixChosen, this, [this](const checker::Finding::Fix &fix) {
        m_followed->applyFix(fix);
    });
    connect(m_checker, &CheckerPane::addWordWanted, this, [this](const QString &word) { m_followed->addWord(word); });
    connect(&m_desk, &Desk::offlineChanged, this, [this](bool offline) {
        action(QStringLiteral("offline"))->setChecked(offline);
    });
    m_feeds->setAddAccountAction(action(QStringLiteral("addAccount")));
}

void MainWindow::followComposer(Composer &composer)
{
    m_followed = &composer;
    m_checker->follow(&composer.findings());
}

void MainWindow::focusPane(QDockWidget *dock, QWidget *inside)
{
    dock->show();
    dock->raise();
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
    m_desk.setOffline(offline);
}

void MainWindow::addAccount()
{
    auto *wizard = new AccountWizard(m_desk, this);
    wizard->setAttribute(Qt::WA_DeleteOnClose);
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

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_replies->composer().leave();
    m_drafts->composer().leave();
    keepLayout();
    Q_EMIT closing();
    QMainWindow::closeEvent(event);
}

} // namespace pregonero
