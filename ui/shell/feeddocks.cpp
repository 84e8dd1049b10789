// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/feeddocks.h"

#include "ui/panes/feeds/feedspane.h"
#include "ui/style/type.h"
#include "ui/widgets/paneheader.h"
#include "ui/widgets/rowview.h"

#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QMainWindow>

#include <algorithm>

namespace pregonero {

FeedDocks::FeedDocks(QMainWindow &window, Desk &desk, const AccountsModel &accounts)
    : QObject(&window)
    , m_window(window)
    , m_desk(desk)
    , m_accounts(accounts)
    , m_columns(desk.store(), accounts)
{
    make(everythingHeard());
    connect(&m_columns, &ColumnsModel::loaded, this, &FeedDocks::follow);
    connect(&m_columns, &ColumnsModel::failed, this, &FeedDocks::failed);
    connect(&m_columns, &QAbstractItemModel::dataChanged, this, &FeedDocks::showTitles);
    // The model may have been answered at once, before anybody could hear it; the window is not ready for more docks yet.
    if (m_columns.isLoaded())
        QMetaObject::invokeMethod(this, &FeedDocks::follow, Qt::QueuedConnection);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { makeCurrent(now); });
}

int FeedDocks::columnWidth()
{
    return style::space(62);
}

void FeedDocks::make(const FeedColumnId &id)
{
    auto *pane = new FeedsPane(m_desk, m_accounts, m_columns, id, &m_window);
    auto *dock = new QDockWidget(&m_window);
    dock->setObjectName(id == everythingHeard() ? QStringLiteral("feedsDock") : QStringLiteral("feedColumn-") + id.value());
    dock->setWidget(pane);
    pane->header()->becomeTitleBarOf(dock, false); // a narrow header's room is its title's
    pane->setInSight(false); // until it is seen
    m_docks.append({id, pane, dock});
    connect(dock, &QDockWidget::visibilityChanged, this, [this, dock](bool inSight) { look(dock, inSight); });
    for (const auto moved : {&QDockWidget::topLevelChanged, &QDockWidget::visibilityChanged})
        connect(dock, moved, this, &FeedDocks::showTitles, Qt::QueuedConnection);
    connect(dock, &QDockWidget::dockLocationChanged, this, &FeedDocks::showTitles, Qt::QueuedConnection);
    connect(dock->toggleViewAction(), &QAction::toggled, this, &FeedDocks::countThoseThatAreThere);
    connect(pane, &FeedsPane::columnAdded, this, &FeedDocks::bringUp);
    connect(pane, &FeedsPane::floatWanted, dock, [dock] { dock->setFloating(true); });
    connect(pane, &FeedsPane::removeWanted, this, [this, dock] {
        m_current = indexOf(dock);
        removeCurrent();
    });
    showTitle(m_docks.constLast());
    Q_EMIT paneMade(pane);
}

void FeedDocks::follow()
{
    const FeedColumnId current = m_docks.at(m_current).id;
    bool changed = false;
    bool hadKeyboard = false;
    for (qsizetype i = m_docks.size() - 1; i > 0; --i) {
        if (m_columns.column(m_docks.at(i).id))
            continue;
        QDockWidget *dock = m_docks.takeAt(i).dock;
        m_gathered.removeOne(dock);
        hadKeyboard = hadKeyboard || dock->isAncestorOf(QApplication::focusWidget());
        m_window.removeDockWidget(dock);
        dock->deleteLater();
        changed = true;
    }
    const auto of = [this](const FeedColumnId &id) {
        const auto found = std::ranges::find(m_docks, id, &One::id);
        return found == m_docks.end() ? -1 : static_cast<int>(found - m_docks.begin());
    };
    m_current = std::max(0, of(current));
    if (hadKeyboard && !currentDock()->isHidden())
        bringUp(this->current()->column());
    for (const FeedColumn &column : m_columns.columns()) {
        if (of(column.id) >= 0)
            continue;
        make(column.id);
        Q_EMIT dockMade(m_docks.constLast().dock, column.id == m_wanted);
        changed = true;
    }
    if (changed) {
        countThoseThatAreThere();
        Q_EMIT docksChanged();
    }
    if (of(m_wanted) >= 0)
        bringUp(m_wanted);
}

bool FeedDocks::showTitle(const One &one)
{
    const FeedColumn *column = m_columns.column(one.id);
    if (!column)
        return true;
    const QString title = m_columns.title(*column);
    const int unread = m_columns.unread(one.id);
    const QString count = unread ? QStringLiteral(" · ") + (unread > 999 ? QStringLiteral("999+") : QString::number(unread))
                                 : QString();
    // Behind a tab bar each gets its share: tabs that do not fit would be cut at the end, where the count is, and the
    // first ones most.
    QList<QDockWidget *> group = m_window.tabifiedDockWidgets(one.dock);
    group.removeIf([](const QDockWidget *dock) { return dock->isHidden(); });
    QString shown = title;
    if (!group.isEmpty() && !one.dock->isHidden()) {
        int width = one.dock->width();
        for (const One &other : std::as_const(m_docks)) {
            if (other.inSight && group.contains(other.dock))
                width = other.dock->width();
        }
        const QFontMetrics metrics(style::font(style::Type::Body));
        const int share = width / (static_cast<int>(group.size()) + 1) - style::space(6);
        shown = metrics.elidedText(title, Qt::ElideRight,
                                   std::max(style::space(8), share - metrics.horizontalAdvance(count)));
    }
    const bool whole = shown == title;
    // "&" would underline the next letter.
    one.dock->setWindowTitle(shown.replace(u'&', QStringLiteral("&&")) + count);
    one.dock->toggleViewAction()->setText(QString(title).replace(u'&', QStringLiteral("&&")) + count);
    return whole;
}

void FeedDocks::showTitles()
{
    for (const One &one : std::as_const(m_docks)) {
        const auto tabs = m_window.tabifiedDockWidgets(one.dock);
        const bool whole = showTitle(one);
        one.pane->header()->setTitleShown(!whole || std::ranges::all_of(tabs, &QWidget::isHidden));
    }
}

void FeedDocks::look(QDockWidget *dock, bool inSight)
{
    const int index = indexOf(dock);
    if (index < 0)
        return;
    m_docks[index].inSight = inSight;
    m_docks.at(index).pane->setInSight(inSight);
    countThoseThatAreThere();
}

void FeedDocks::countThoseThatAreThere()
{
    // A column behind a tab still says how much of it is unread; a closed one costs nothing at all.
    QSet<FeedColumnId> there;
    for (const One &one : std::as_const(m_docks)) {
        if (!one.dock->isHidden())
            there.insert(one.id);
    }
    m_columns.setCounted(there);
}

void FeedDocks::makeCurrent(const QWidget *focused)
{
    for (int i = 0; focused && i < m_docks.size(); ++i) {
        if (m_docks.at(i).dock->isAncestorOf(focused))
            m_current = i;
    }
}

int FeedDocks::indexOf(const QDockWidget *dock) const
{
    const auto found = std::ranges::find(m_docks, dock, &One::dock);
    return found == m_docks.end() ? -1 : static_cast<int>(found - m_docks.begin());
}

QList<QDockWidget *> FeedDocks::docks() const
{
    QList<QDockWidget *> docks;
    for (const One &one : m_docks)
        docks.append(one.dock);
    return docks;
}

QList<FeedsPane *> FeedDocks::panes() const
{
    QList<FeedsPane *> panes;
    for (const One &one : m_docks)
        panes.append(one.pane);
    return panes;
}

QList<QDockWidget *> FeedDocks::beside() const
{
    QList<QDockWidget *> seen;
    for (const One &one : m_docks) {
        const auto tabs = m_window.tabifiedDockWidgets(one.dock);
        const bool counted = std::ranges::any_of(seen, [&](QDockWidget *other) { return tabs.contains(other); });
        if (!one.dock->isHidden() && !one.dock->isFloating() && !counted)
            seen.append(one.dock);
    }
    return seen;
}

void FeedDocks::putBeside(QDockWidget *left, QDockWidget *dock)
{
    // What is put beside a dock with tabs becomes a tab of it (QMainWindow::splitDockWidget), and a dock that was only
    // taken away leaves its tab behind: so the tabs move elsewhere for a moment.
    QList<std::pair<QDockWidget *, bool>> tabs;
    for (QDockWidget *other : m_window.tabifiedDockWidgets(left)) {
        if (other != dock)
            tabs.append({other, other->isHidden()});
        m_window.addDockWidget(Qt::BottomDockWidgetArea, other);
    }
    m_window.splitDockWidget(left, dock, Qt::Horizontal);
    dock->show();
    for (const auto &[other, hidden] : std::as_const(tabs)) {
        m_window.tabifyDockWidget(left, other);
        other->setVisible(!hidden);
    }
    left->raise();
}

void FeedDocks::setRoom(int width, bool gather)
{
    m_room = width;
    QList<QDockWidget *> columns = beside();
    while (gather && columns.size() > 1 && columns.size() * columnWidth() > m_room) {
        QDockWidget *last = columns.takeLast();
        const auto group = QList{last} + m_window.tabifiedDockWidgets(last);
        for (QDockWidget *dock : group) {
            if (indexOf(dock) >= 0)
                m_window.tabifyDockWidget(columns.constLast(), dock);
        }
        m_gathered.append(last);
        columns.constLast()->raise();
    }
    while (!m_gathered.isEmpty() && (columns.size() + 1) * columnWidth() <= m_room) {
        QDockWidget *dock = m_gathered.takeLast();
        if (dock->isHidden() || dock->isFloating() || columns.isEmpty() || columns.contains(dock))
            continue;
        putBeside(columns.constLast(), dock);
        columns.append(dock);
    }
}

void FeedDocks::arrange(bool shown, int room)
{
    m_room = room;
    m_gathered.clear();
    const auto fits = std::max(1, m_room / columnWidth());
    QDockWidget *last = first();
    for (qsizetype i = 1; i < m_docks.size(); ++i) {
        QDockWidget *dock = m_docks.at(i).dock;
        if (shown && i < fits) {
            m_window.splitDockWidget(last, dock, Qt::Horizontal);
            last = dock;
        } else {
            m_window.tabifyDockWidget(last, dock);
            if (shown)
                m_gathered.prepend(dock);
        }
    }
    last->raise();
}

void FeedDocks::place(QDockWidget *dock, bool shown)
{
    QList<QDockWidget *> columns = beside();
    columns.removeOne(dock);
    if (columns.isEmpty()) {
        m_window.tabifyDockWidget(first(), dock);
    } else if ((columns.size() + 1) * columnWidth() <= m_room) {
        putBeside(columns.constLast(), dock);
    } else {
        m_window.tabifyDockWidget(columns.constLast(), dock);
        m_gathered.prepend(dock);
    }
    dock->setVisible(shown);
    showTitles();
}

void FeedDocks::bringUp(const FeedColumnId &column)
{
    const auto found = std::ranges::find(m_docks, column, &One::id);
    if (found == m_docks.end()) {
        m_wanted = column; // its dock comes with the model's next news
        return;
    }
    m_wanted = {};
    m_current = static_cast<int>(found - m_docks.begin());
    found->dock->show();
    found->dock->raise();
    found->pane->takeKeyboard();
    showTitles();
}

void FeedDocks::walk(int step)
{
    // As they stand, from left to right; behind one tab bar in the order of the columns.
    QList<const One *> there;
    for (const One &one : std::as_const(m_docks)) {
        if (!one.dock->isHidden())
            there.append(&one);
    }
    if (there.isEmpty())
        return bringUp(m_docks.at(m_current).id);
    const auto leftEdge = [this](const One *one) {
        QList<QDockWidget *> group = m_window.tabifiedDockWidgets(one->dock);
        const auto front = std::ranges::find_if(group, [this](const QDockWidget *dock) {
            const int index = indexOf(dock);
            return index >= 0 && m_docks.at(index).inSight;
        });
        return (one->inSight || front == group.end() ? one->dock : *front)->mapToGlobal(QPoint()).x();
    };
    std::ranges::stable_sort(there, {}, leftEdge);
    const auto now = std::ranges::find(there, &m_docks.at(m_current));
    const auto count = there.size();
    const auto next = now == there.end() ? 0 : (now - there.begin() + step + count) % count;
    bringUp(there.at(next)->id);
}

void FeedDocks::removeCurrent()
{
    const FeedColumn *column = m_columns.column(m_docks.at(m_current).id);
    if (!column)
        return;
    const Column *stream = m_columns.stream(column->stream);
    Removed going{*column, stream && column->beganStream ? std::optional(*stream) : std::nullopt};
    const QString title = m_columns.title(*column);
    whenDone(m_desk.removeFeedColumn(column->id), this, [this, going, title](const Result<bool> &done) {
        if (!done)
            return void(Q_EMIT failed(done.error()));
        m_removed = going;
        Q_EMIT removed(title);
    });
}

void FeedDocks::undoRemoval()
{
    if (!m_removed)
        return;
    const Removed back = *std::exchange(m_removed, std::nullopt);
    whenDone(m_desk.addFeedColumn(back.column, back.stream), this, [this, back](const Result<FeedColumnId> &id) {
        if (!id)
            return void(Q_EMIT failed(id.error()));
        bringUp(*id);
    });
}

} // namespace pregonero
