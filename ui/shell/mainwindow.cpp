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
#include "ui/shell/feeddocks.h"
#include "ui/posts/postactions.h"
#include "ui/shell/truthbar.h"
#include "ui/style/appearance.h"
#include "ui/style/pregonerostyle.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/paneheader.h"
#include "ui/widgets/rowview.h"

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

namespace {
constexpr int layoutVersion = 1; // of the docks: a kept layout of another number is not restored
// What conversation or drafts, and checker or outbox, need beside columns; in steps of the grid.
constexpr int writingSteps = 96;
constexpr int checkingSteps = 56;
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
    m_feedDocks = new FeedDocks(*this, m_desk, m_accounts);
    m_replies = new RepliesPane(m_desk, m_accounts, this);
    m_drafts = new DraftsPane(m_desk, m_accounts, this);
    m_checker = new CheckerPane(this);
    m_outbox = new OutboxPane(m_desk, m_accounts, this);
    addDockWidget(Qt::LeftDockWidgetArea, m_feedDocks->first());
    m_repliesDock = addPane(QStringLiteral("repliesDock"), m_replies, m_replies->header(), Qt::RightDockWidgetArea);
    m_draftsDock = addPane(QStringLiteral("draftsDock"), m_drafts, m_drafts->header(), Qt::RightDockWidgetArea);
    m_checkerDock = addPane(QStringLiteral("checkerDock"), m_checker, m_checker->header(), Qt::RightDockWidgetArea);
    m_outboxDock = addPane(QStringLiteral("outboxDock"), m_outbox, m_outbox->header(), Qt::RightDockWidgetArea);
    // The title of a tab is the dock's; its header's may be a person's name.
    m_repliesDock->setWindowTitle(tr("Conversation"));
    m_draftsDock->setWindowTitle(tr("Drafts"));
    m_checkerDock->setWindowTitle(tr("Checker"));
    m_outboxDock->setWindowTitle(tr("Outbox"));
}

void MainWindow::arrange(Perspective perspective)
{
    const QList<QDockWidget *> columns = m_feedDocks->docks();
    QDockWidget *const feeds = m_feedDocks->first();
    const QList<QDockWidget *> all = columns + QList{m_repliesDock, m_draftsDock, m_checkerDock, m_outboxDock};
    for (QDockWidget *dock : all) {
        dock->setFloating(false);
        removeDockWidget(dock);
    }
    // Every dock has its place in every arrangement, also where it is hidden: shown, it comes up there.
    QList<QDockWidget *> shown;
    m_keptDocks.clear();
    switch (perspective) {
    case Perspective::Communicate:
        shown = all;
        addDockWidget(Qt::LeftDockWidgetArea, feeds);
        splitDockWidget(feeds, m_repliesDock, Qt::Horizontal);
        splitDockWidget(m_repliesDock, m_checkerDock, Qt::Horizontal);
        splitDockWidget(m_checkerDock, m_outboxDock, Qt::Vertical);
        tabifyDockWidget(m_repliesDock, m_draftsDock);
        break;
    case Perspective::Write:
        shown = {m_draftsDock, m_checkerDock, m_outboxDock};
        addDockWidget(Qt::LeftDockWidgetArea, feeds);
        splitDockWidget(feeds, m_draftsDock, Qt::Horizontal);
        splitDockWidget(m_draftsDock, m_checkerDock, Qt::Horizontal);
        splitDockWidget(m_checkerDock, m_outboxDock, Qt::Vertical);
        tabifyDockWidget(m_draftsDock, m_repliesDock);
        break;
    case Perspective::Review:
        shown = {m_draftsDock, m_checkerDock, m_repliesDock};
        addDockWidget(Qt::LeftDockWidgetArea, feeds);
        splitDockWidget(feeds, m_draftsDock, Qt::Horizontal);
        splitDockWidget(m_draftsDock, m_checkerDock, Qt::Horizontal);
        splitDockWidget(m_checkerDock, m_repliesDock, Qt::Horizontal);
        splitDockWidget(m_checkerDock, m_outboxDock, Qt::Vertical);
        break;
    }
    for (QDockWidget *dock : all)
        dock->setVisible(shown.contains(dock));
    m_feedDocks->arrange(shown.contains(feeds), roomForColumns());
    if (perspective == Perspective::Communicate)
        m_repliesDock->raise();
    shareOut();
    showTitles();
}

void MainWindow::shareOut()
{
    const int w = width();
    switch (m_perspective) {
    case Perspective::Communicate: {
        // The more columns, the less for each, and for what stands beside them.
        const QList<QDockWidget *> columns = m_feedDocks->beside();
        const auto count = static_cast<int>(columns.size());
        const int each = count <= 1 ? w * 29 / 100 : std::clamp((w - style::space(writingSteps + checkingSteps)) / count, FeedDocks::columnWidth(), w * 23 / 100);
        const int checker = count <= 1 ? w * 24 / 100 : std::max(style::space(checkingSteps), w * 18 / 100);
        QList<int> widths(columns.size(), each);
        resizeDocks(columns + QList{m_repliesDock, m_checkerDock}, widths + QList{w - count * each - checker, checker},
                    Qt::Horizontal);
        break;
    }
    case Perspective::Write:
        resizeDocks({m_draftsDock, m_checkerDock}, {w * 68 / 100, w * 32 / 100}, Qt::Horizontal);
        break;
    case Perspective::Review:
        resizeDocks({m_draftsDock, m_checkerDock, m_repliesDock}, {w * 40 / 100, w * 28 / 100, w * 32 / 100},
                    Qt::Horizontal);
        break;
    }
}

int MainWindow::roomForColumns() const
{
    const auto there = [](const QDockWidget *dock) { return !dock->isHidden() && !dock->isFloating(); };
    int room = width();
    if (there(m_repliesDock) || there(m_draftsDock))
        room -= style::space(writingSteps);
    if (there(m_checkerDock) || there(m_outboxDock))
        room -= style::space(checkingSteps);
    return room;
}

void MainWindow::giveRoom(bool gather)
{
    const auto before = m_feedDocks->beside().size();
    m_feedDocks->setRoom(roomForColumns(), gather);
    // Tabs have another width once the layout is done with this one.
    QMetaObject::invokeMethod(m_feedDocks, &FeedDocks::showTitles, Qt::QueuedConnection);
    if (m_feedDocks->beside().size() != before)
        shareOut();
    // Columns side by side would hold the window wide; behind tabs it can be as narrow as with one.
    const auto more = static_cast<int>(m_feedDocks->beside().size()) - 1;
    setMinimumWidth(more > 0 ? minimumSizeHint().width() - more * m_feedDocks->first()->minimumSizeHint().width() : 0);
}

void MainWindow::showTitles()
{
    // Where a tab says "Drafts", the header under it need not.
    const auto tabbed = [this](QDockWidget *dock) {
        return std::ranges::any_of(tabifiedDockWidgets(dock), [](const QDockWidget *other) { return !other->isHidden(); });
    };
    m_drafts->header()->setTitleShown(!tabbed(m_draftsDock));
    m_replies->header()->setTitleShown(m_replies->hasPost() || !tabbed(m_repliesDock));
    m_feedDocks->showTitles();
}

void MainWindow::setPerspective(Perspective perspective)
{
    keepLayout();
    m_perspective = perspective;
    if (QAction *chosen = action(QStringLiteral("perspective%1").arg(static_cast<int>(perspective))))
        chosen->setChecked(true);
    if (!restoreLayout(QSettings(layoutFile(), QSettings::IniFormat), perspective))
        arrange(perspective);
}

bool MainWindow::restoreLayout(const QSettings &kept, Perspective perspective)
{
    const int number = static_cast<int>(perspective);
    const QByteArray state = kept.value(QStringLiteral("layout/%1").arg(number)).toByteArray();
    if (state.isEmpty() || !restoreState(state, layoutVersion))
        return false;
    // Columns that came since this layout was last used find their place now.
    m_keptDocks = kept.value(QStringLiteral("columns/%1").arg(number)).toStringList();
    for (QDockWidget *dock : m_feedDocks->docks()) {
        if (dock != m_feedDocks->first() && !m_keptDocks.contains(dock->objectName()))
            m_feedDocks->place(dock, perspective == Perspective::Communicate);
    }
    giveRoom(width() < kept.value(QStringLiteral("width/%1").arg(number)).toInt());
    return true;
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
    kept.setValue(QStringLiteral("width/%1").arg(static_cast<int>(m_perspective)), width());
    kept.setValue(QStringLiteral("window/geometry"), saveGeometry());
    kept.setValue(QStringLiteral("window/perspective"), static_cast<int>(m_perspective));
    QStringList names;
    for (const QDockWidget *dock : m_feedDocks->docks())
        names.append(dock->objectName());
    if (!m_feedDocks->columns().isLoaded())
        names += m_keptDocks; // of docks that are not there yet the state remembers the places
    kept.setValue(QStringLiteral("columns/%1").arg(static_cast<int>(m_perspective)), names);
}

void MainWindow::restore()
{
    QSettings kept(layoutFile(), QSettings::IniFormat);
    restoreGeometry(kept.value(QStringLiteral("window/geometry")).toByteArray());
    const int number = std::clamp(kept.value(QStringLiteral("window/perspective"), 0).toInt(), 0, 2);
    m_perspective = static_cast<Perspective>(number);
    if (!restoreLayout(kept, m_perspective))
        arrange(m_perspective);
    if (QAction *chosen = action(QStringLiteral("perspective%1").arg(number)))
        chosen->setChecked(true);

    whenDone(store::Ledger(m_desk.store()).typing(), this, [this](Result<QList<store::Typing>> typed) {
        if (!typed)
            return say(style::Tone::Bad, typed.error().message);
        if (typed->isEmpty())
            return;
        whenDone(store::Ledger(m_desk.store()).drafts(), this, [this, typed = *typed](const Result<QList<Draft>> &drafts) mutable {
            if (!drafts)
                return say(style::Tone::Bad, drafts.error().message); // the words stay where they are kept
            const auto published = typed.removeIf([&](const store::Typing &typing) {
                const auto draft = std::ranges::find(*drafts, typing.draft, &Draft::id);
                return draft != drafts->end() && draft->state == Draft::State::Sent;
            });
            if (published)
                say(style::Tone::Neutral, tr("You were correcting a published post when the program ended. Choose the post "
                                             "and Edit: your words are there."));
            resumeTyping(std::move(typed));
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
    m_desk.setOffline(offline);
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
    m_replies->composer().leave();
    m_drafts->composer().leave();
    keepLayout();
    Q_EMIT closing();
    QMainWindow::closeEvent(event);
}

} // namespace pregonero
