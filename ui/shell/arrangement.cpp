// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "ui/panes/drafts/draftspane.h"
#include "ui/panes/replies/repliespane.h"
#include "ui/panes/review/rulespane.h"
#include "ui/shell/feeddocks.h"
#include "ui/style/pregonerostyle.h"
#include "ui/widgets/paneheader.h"

#include <QAction>
#include <QDockWidget>
#include <QSettings>

namespace pregonero {

namespace {
constexpr int layoutVersion = 1; // of the docks: a kept layout of another number is not restored
// What conversation or drafts, and checker or outbox, need beside columns; in steps of the grid.
constexpr int writingSteps = 96;
constexpr int checkingSteps = 56;
}

// Where the panes stand: perspectives, room for columns, and what of it is kept.

void MainWindow::arrange(Perspective perspective)
{
    const QList<QDockWidget *> columns = m_feedDocks->docks();
    QDockWidget *const feeds = m_feedDocks->first();
    const QList<QDockWidget *> all = columns + QList{m_repliesDock, m_draftsDock, m_checkerDock, m_outboxDock, m_rulesDock};
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
        shown.removeOne(m_rulesDock);
        addDockWidget(Qt::LeftDockWidgetArea, feeds);
        splitDockWidget(feeds, m_repliesDock, Qt::Horizontal);
        splitDockWidget(m_repliesDock, m_checkerDock, Qt::Horizontal);
        splitDockWidget(m_checkerDock, m_outboxDock, Qt::Vertical);
        tabifyDockWidget(m_checkerDock, m_rulesDock);
        tabifyDockWidget(m_repliesDock, m_draftsDock);
        break;
    case Perspective::Write:
        shown = {m_draftsDock, m_checkerDock, m_outboxDock};
        addDockWidget(Qt::LeftDockWidgetArea, feeds);
        splitDockWidget(feeds, m_draftsDock, Qt::Horizontal);
        splitDockWidget(m_draftsDock, m_checkerDock, Qt::Horizontal);
        splitDockWidget(m_checkerDock, m_outboxDock, Qt::Vertical);
        tabifyDockWidget(m_checkerDock, m_rulesDock);
        tabifyDockWidget(m_draftsDock, m_repliesDock);
        break;
    case Perspective::Review:
        shown = {m_draftsDock, m_checkerDock, m_rulesDock, m_repliesDock};
        addDockWidget(Qt::LeftDockWidgetArea, feeds);
        splitDockWidget(feeds, m_draftsDock, Qt::Horizontal);
        splitDockWidget(m_draftsDock, m_checkerDock, Qt::Horizontal);
        splitDockWidget(m_checkerDock, m_rulesDock, Qt::Horizontal);
        splitDockWidget(m_checkerDock, m_outboxDock, Qt::Vertical);
        tabifyDockWidget(m_rulesDock, m_repliesDock);
        break;
    }
    for (QDockWidget *dock : all)
        dock->setVisible(shown.contains(dock));
    m_feedDocks->arrange(shown.contains(feeds), roomForColumns());
    if (perspective == Perspective::Communicate)
        m_repliesDock->raise();
    if (perspective == Perspective::Review)
        m_rulesDock->raise();
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
        resizeDocks({m_draftsDock, m_checkerDock, m_rulesDock}, {w * 40 / 100, w * 28 / 100, w * 32 / 100},
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
    if (there(m_checkerDock) || there(m_outboxDock) || there(m_rulesDock))
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
    m_rules->header()->setTitleShown(!tabbed(m_rulesDock));
    m_feedDocks->showTitles();
}

void MainWindow::setPerspective(Perspective perspective)
{
    keepLayout();
    m_perspective = perspective;
    if (QAction *chosen = action(QStringLiteral("perspective%1").arg(static_cast<int>(perspective))))
        chosen->setChecked(true);
    if (!restoreLayout(QSettings(layoutFile(), QSettings::IniFormat), QString::number(static_cast<int>(perspective))))
        arrange(perspective);
}

bool MainWindow::restoreLayout(const QSettings &kept, const QString &key)
{
    const QByteArray state = kept.value(QStringLiteral("layout/") + key).toByteArray();
    if (state.isEmpty() || !restoreState(state, layoutVersion))
        return false;
    // Columns that came since this layout was last used find their place now.
    m_keptDocks = kept.value(QStringLiteral("columns/") + key).toStringList();
    for (QDockWidget *dock : m_feedDocks->docks()) {
        if (dock != m_feedDocks->first() && !m_keptDocks.contains(dock->objectName()))
            m_feedDocks->place(dock, m_perspective == Perspective::Communicate);
    }
    giveRoom(width() < kept.value(QStringLiteral("width/") + key).toInt());
    return true;
}

QString MainWindow::settingsFile() const
{
    return settingsFile(m_desk.folder());
}

QString MainWindow::layoutFile() const
{
    return m_desk.folder() + QStringLiteral("/window.ini");
}

void MainWindow::keepLayout()
{
    QSettings kept(layoutFile(), QSettings::IniFormat);
    kept.setValue(QStringLiteral("window/geometry"), saveGeometry());
    kept.setValue(QStringLiteral("window/perspective"), static_cast<int>(m_perspective));
    writeLayout(kept, QString::number(static_cast<int>(m_perspective)));
}

void MainWindow::writeLayout(QSettings &kept, const QString &key) const
{
    kept.setValue(QStringLiteral("layout/") + key, saveState(layoutVersion));
    kept.setValue(QStringLiteral("width/") + key, width());
    QStringList names;
    for (const QDockWidget *dock : m_feedDocks->docks())
        names.append(dock->objectName());
    if (!m_feedDocks->columns().isLoaded())
        names += m_keptDocks; // of docks that are not there yet the state remembers the places
    kept.setValue(QStringLiteral("columns/") + key, names);
}

} // namespace pregonero
