// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does with the rows: keys, pointer, the menu of one. What is where is in rowview.cpp.
#include "ui/widgets/rowview.h"

#include "ui/style/icons.h"
#include "ui/widgets/rowdelegate.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QToolButton>

#include <algorithm>

namespace pregonero {

void RowView::setMenuButton(const QString &name)
{
    if (!m_menu) {
        m_menu = new QToolButton(viewport());
        m_menu->setObjectName(QStringLiteral("rowMenu"));
        m_menu->setIcon(style::icon(style::Meaning::More, style::Role::SecondInk));
        m_menu->setAutoRaise(true);
        m_menu->setFocusPolicy(Qt::NoFocus); // the keyboard has the Menu key, and Tab leaves the list
        m_menu->hide();
        connect(m_menu, &QToolButton::clicked, this, [this] {
            const QModelIndex index = menuRow();
            if (index.isValid())
                Q_EMIT contextMenuWanted(index, m_menu->mapToGlobal(m_menu->rect().bottomLeft()));
        });
    }
    m_menu->setAccessibleName(name);
    m_menu->setToolTip(name);
    if (auto *rows = qobject_cast<RowDelegate *>(itemDelegate()))
        rows->setMenu(true);
}

QModelIndex RowView::menuRow() const
{
    const QPoint pointer = viewport()->mapFromGlobal(QCursor::pos());
    // Also while the pointer is on the button itself.
    if (isActiveWindow() && viewport()->rect().contains(pointer) && (viewport()->underMouse() || m_menu->underMouse())) {
        if (const QModelIndex under = indexAt(pointer); under.isValid())
            return under;
    }
    return currentIndex();
}

void RowView::placeMenuButton()
{
    if (!m_menu)
        return;
    const QModelIndex index = menuRow();
    const auto *rows = index.isValid() ? qobject_cast<const RowDelegate *>(itemDelegateForIndex(index)) : nullptr;
    QRect place;
    if (rows && index.row() < count()) {
        QStyleOptionViewItem option;
        initViewItemOption(&option);
        option.rect = visualRect(index);
        place = rows->menuPlace(option, index);
    }
    m_menu->setVisible(!place.isNull() && viewport()->rect().contains(place));
    if (!place.isNull())
        m_menu->setGeometry(place);
}

void RowView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    placeMenuButton();
}

bool RowView::viewportEvent(QEvent *event)
{
    const bool done = QListView::viewportEvent(event);
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave)
        placeMenuButton();
    return done;
}

QModelIndex RowView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    if (count() == 0)
        return {};
    const int row = currentIndex().isValid() ? currentIndex().row() : -1;
    const int page = viewport()->height();
    int wanted = row;
    switch (action) {
    case MoveUp:
    case MovePrevious: wanted = row - 1; break;
    case MoveDown:
    case MoveNext: wanted = row + 1; break;
    case MoveHome: wanted = 0; break;
    case MoveEnd: wanted = count() - 1; break;
    case MovePageUp:
    case MovePageDown:
        if (row >= 0) {
            const int far = m_heights.rowAt(std::max<qint64>(0, m_heights.topOf(row) + (action == MovePageDown ? page : -page)));
            wanted = far < 0 ? count() - 1 : far;
            if (wanted == row)
                wanted += action == MovePageDown ? 1 : -1;
        }
        break;
    case MoveLeft:
    case MoveRight: return currentIndex();
    }
    return model()->index(std::clamp(wanted, 0, count() - 1), modelColumn(), rootIndex());
}

void RowView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    if (!selectionModel() || count() == 0)
        return;
    const int first =
        std::max(0, m_heights.rowAt(std::max<qint64>(0, qint64(rect.normalized().top()) + verticalOffset())));
    const int found = m_heights.rowAt(std::max<qint64>(0, qint64(rect.normalized().bottom()) + verticalOffset()));
    const int last = found < 0 ? count() - 1 : found;
    selectionModel()->select(QItemSelection(model()->index(first, modelColumn(), rootIndex()),
                                            model()->index(last, modelColumn(), rootIndex())),
                             command);
}

QRegion RowView::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    for (const QItemSelectionRange &range : selection) {
        if (!range.isValid() || range.parent() != rootIndex())
            continue;
        const QRect rect = visualRect(range.topLeft()).united(visualRect(range.bottomRight()));
        region += rect & viewport()->rect();
    }
    return region;
}

void RowView::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        && event->modifiers() == Qt::NoModifier && currentIndex().isValid()) {
        Q_EMIT opened(currentIndex());
        event->accept();
        return;
    }
    // Not every platform makes a context menu event of these.
    const bool wantsMenu = event->key() == Qt::Key_Menu
        || (event->key() == Qt::Key_F10 && event->modifiers() == Qt::ShiftModifier);
    if (wantsMenu && currentIndex().isValid()) {
        askForMenu(currentIndex());
        event->accept();
        return;
    }
    QListView::keyPressEvent(event);
}

void RowView::mouseMoveEvent(QMouseEvent *event)
{
    QListView::mouseMoveEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    bool onLink = false;
    if (const auto *rows =
            index.isValid() ? qobject_cast<const RowDelegate *>(itemDelegateForIndex(index)) : nullptr) {
        QStyleOptionViewItem option;
        initViewItemOption(&option);
        option.rect = visualRect(index);
        onLink = rows->linkAt(option, index, event->position().toPoint()) >= 0;
    }
    viewport()->setCursor(onLink ? Qt::PointingHandCursor : Qt::ArrowCursor);
    placeMenuButton();
}

void RowView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    const QModelIndex index =
        byMouse ? indexAt(viewport()->mapFromGlobal(event->globalPos())) : currentIndex();
    if (!index.isValid())
        return;
    event->accept();
    if (byMouse)
        Q_EMIT contextMenuWanted(index, event->globalPos());
    else
        askForMenu(index);
}

void RowView::askForMenu(const QModelIndex &index)
{
    scrollTo(index);
    const QRect seen = visualRect(index).intersected(viewport()->rect());
    Q_EMIT contextMenuWanted(index, viewport()->mapToGlobal(seen.center()));
}

} // namespace pregonero
