// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rowview.h"

#include "ui/style/icons.h"
#include "ui/widgets/rowdelegate.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>
#include <bit>
#include <cstdlib>

namespace pregonero {

RowView::RowView(QWidget *parent) : QListView(parent), m_bar(new QScrollBar(Qt::Vertical, this))
{
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // The view's own bar keeps the numbers and stays hidden: it would take its width from every row.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_bar->setAttribute(Qt::WA_OpaquePaintEvent, false);
    m_bar->setFocusPolicy(Qt::NoFocus);
    m_bar->hide();
    connect(m_bar, &QScrollBar::valueChanged, verticalScrollBar(), &QScrollBar::setValue);
    setSelectionMode(SingleSelection);
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    connect(this, &QAbstractItemView::doubleClicked, this, &RowView::opened);
}

void RowView::setFollowsEnd(bool follows)
{
    m_followsEnd = follows;
    m_atEnd = follows;
}

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

void RowView::setModel(QAbstractItemModel *newModel)
{
    if (model())
        disconnect(model(), &QAbstractItemModel::rowsRemoved, this, nullptr);
    QListView::setModel(newModel);
    m_asked = false;
    if (newModel) {
        connect(newModel, &QAbstractItemModel::rowsRemoved, this,
                [this](const QModelIndex &parent, int start, int end) {
                    if (parent != rootIndex() || start >= count())
                        return;
                    m_heights.erase(m_heights.begin() + start,
                                    m_heights.begin() + std::min(end + 1, count()));
                    rebuild();
                    updateGeometries();
                    viewport()->update();
                });
    }
    m_heights.clear();
    syncCount();
    updateGeometries();
}

void RowView::reset()
{
    m_heights.clear();
    m_atEnd = true;
    m_asked = false;
    QListView::reset();
    syncCount();
    if (!m_followsEnd)
        setOffset(0);
    updateGeometries();
}

void RowView::doItemsLayout()
{
    syncCount();
    forgetHeights();
    QAbstractItemView::doItemsLayout(); // not the list's own, which would measure every row
}

void RowView::forgetHeights()
{
    for (int &height : m_heights)
        height = -std::abs(height);
}

void RowView::syncCount()
{
    const int rows = model() ? model()->rowCount(rootIndex()) : 0;
    if (rows != count()) {
        m_heights.resize(size_t(rows), -m_estimate);
        rebuild();
    }
}

void RowView::rebuild()
{
    m_tree.assign(m_heights.size() + 1, 0);
    for (size_t i = 1; i < m_tree.size(); ++i) {
        m_tree[i] += std::abs(m_heights[i - 1]);
        const size_t parent = i + (i & (~i + 1));
        if (parent < m_tree.size())
            m_tree[parent] += m_tree[i];
    }
}

int RowView::heightOf(int row) const { return std::abs(m_heights[size_t(row)]); }

qint64 RowView::topOf(int row) const
{
    qint64 sum = 0;
    for (size_t i = size_t(row); i > 0; i -= i & (~i + 1))
        sum += m_tree[i];
    return sum;
}

qint64 RowView::total() const { return topOf(count()); }

int RowView::rowAt(qint64 y) const
{
    if (y < 0 || count() == 0)
        return -1;
    size_t position = 0;
    qint64 left = y;
    for (size_t step = std::bit_floor(m_tree.size()); step > 0; step /= 2) {
        if (position + step < m_tree.size() && m_tree[position + step] <= left) {
            position += step;
            left -= m_tree[position];
        }
    }
    return position < m_heights.size() ? int(position) : -1;
}

int RowView::measure(int row)
{
    int &height = m_heights[size_t(row)];
    if (height > 0)
        return height;
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = QRect(0, 0, viewport()->width(), 0);
    const QModelIndex index = model()->index(row, modelColumn(), rootIndex());
    const int real = std::max(1, itemDelegateForIndex(index)->sizeHint(option, index).height());
    const int delta = real - std::abs(height);
    height = real;
    for (size_t i = size_t(row) + 1; delta != 0 && i < m_tree.size(); i += i & (~i + 1))
        m_tree[i] += delta;
    // What the next unknown row is taken for: drifts towards what was seen.
    m_estimate += (real - m_estimate) / 8;
    return real;
}

void RowView::setOffset(qint64 offset)
{
    QScrollBar *bar = verticalScrollBar();
    const QSignalBlocker quiet(bar); // we repaint by ourselves
    const int page = viewport()->height();
    bar->setRange(0, int(std::clamp<qint64>(total() - page, 0, std::numeric_limits<int>::max())));
    bar->setPageStep(page);
    bar->setSingleStep(std::max(24, m_estimate / 3));
    bar->setValue(int(std::clamp<qint64>(offset, 0, bar->maximum())));
    placeBar();
}

void RowView::placeBar()
{
    const QScrollBar *own = verticalScrollBar();
    const QSignalBlocker quiet(m_bar);
    m_bar->setRange(0, own->maximum());
    m_bar->setPageStep(own->pageStep());
    m_bar->setSingleStep(own->singleStep());
    m_bar->setValue(own->value());
    const int width = m_bar->sizeHint().width();
    m_bar->setGeometry(isRightToLeft() ? 0 : this->width() - width, 0, width, height());
    m_bar->setVisible(own->maximum() > 0);
    placeMenuButton();
}

void RowView::measureInSight()
{
    if (m_measuring || count() == 0 || viewport()->height() <= 0) {
        if (count() == 0)
            setOffset(0);
        return;
    }
    m_measuring = true;
    const int page = viewport()->height();
    if (m_followsEnd && m_atEnd) {
        int sum = 0;
        for (int row = count() - 1; row >= 0 && sum < page; --row)
            sum += measure(row);
        setOffset(total());
    } else {
        // A row above the top that turns out taller or lower than thought must not move what is being read.
        qint64 offset = verticalOffset();
        bool changed = true;
        for (int pass = 0; changed && pass < 16; ++pass) {
            changed = false;
            int row = rowAt(offset);
            if (row < 0)
                row = count() - 1;
            for (qint64 top = topOf(row); row < count() && top < offset + page; ++row) {
                const int before = heightOf(row);
                const bool known = m_heights[size_t(row)] > 0;
                const int now = measure(row);
                if (!known && top < offset && now != before) {
                    offset = std::max<qint64>(top, offset + now - before);
                    changed = true;
                }
                top += now;
            }
            const qint64 last = std::max<qint64>(0, total() - page);
            if (offset > last) {
                offset = last;
                changed = true;
            }
        }
        setOffset(offset);
    }
    m_measuring = false;
    wantMore();
}

void RowView::wantMore()
{
    const qint64 sight = verticalOffset() + viewport()->height();
    if (m_asked || !isVisible() || sight + 2 * viewport()->height() < total()
        || !model()->canFetchMore(rootIndex()))
        return;
    m_asked = true; // later, and once: the model may insert while it is asked
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_asked = false;
            if (model() && model()->canFetchMore(rootIndex()))
                model()->fetchMore(rootIndex());
        },
        Qt::QueuedConnection);
}

void RowView::updateGeometries()
{
    syncCount();
    measureInSight();
    QAbstractItemView::updateGeometries();
}

int RowView::verticalOffset() const { return verticalScrollBar()->value(); }

QRect RowView::visualRect(const QModelIndex &index) const
{
    if (!index.isValid() || index.parent() != rootIndex() || index.row() >= count())
        return {};
    const qint64 y = std::clamp<qint64>(topOf(index.row()) - verticalOffset(), -(1 << 24), 1 << 24);
    return {0, int(y), viewport()->width(), heightOf(index.row())};
}

QModelIndex RowView::indexAt(const QPoint &point) const
{
    const int row = rowAt(qint64(point.y()) + verticalOffset());
    return row < 0 ? QModelIndex() : model()->index(row, modelColumn(), rootIndex());
}

void RowView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid() || index.row() >= count())
        return;
    const int page = viewport()->height();
    const int row = index.row();
    // Measured from here up and down for a page, so that the place we compute is the place it has.
    int sum = 0;
    for (int r = row; r >= 0 && sum < page; --r)
        sum += measure(r);
    const qint64 top = topOf(row);
    const qint64 bottom = top + heightOf(row);
    qint64 offset = verticalOffset();
    switch (hint) {
    case EnsureVisible:
        if (top < offset || heightOf(row) > page)
            offset = top;
        else if (bottom > offset + page)
            offset = bottom - page;
        break;
    case PositionAtTop: offset = top; break;
    case PositionAtBottom: offset = bottom - page; break;
    case PositionAtCenter: offset = top - (page - heightOf(row)) / 2; break;
    }
    setOffset(offset);
    m_atEnd = verticalScrollBar()->value() == verticalScrollBar()->maximum();
    measureInSight();
    viewport()->update();
}

void RowView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), palette().base());
    if (!model() || count() == 0)
        return;
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const QModelIndex current = currentIndex();
    const bool focused = hasFocus() || viewport()->hasFocus();
    const QPoint pointer = viewport()->mapFromGlobal(QCursor::pos());
    const int hovered = viewport()->underMouse() ? rowAt(qint64(pointer.y()) + verticalOffset()) : -1;
    const int first = std::max(0, rowAt(qint64(event->rect().top()) + verticalOffset()));
    const QStyle::State plain = option.state;
    for (int row = first; row < count(); ++row) {
        const QModelIndex index = model()->index(row, modelColumn(), rootIndex());
        option.rect = visualRect(index);
        if (option.rect.top() > event->rect().bottom())
            break;
        option.state = plain;
        option.state.setFlag(QStyle::State_Selected, selectionModel() && selectionModel()->isSelected(index));
        option.state.setFlag(QStyle::State_HasFocus, focused && index == current);
        option.state.setFlag(QStyle::State_MouseOver, row == hovered);
        option.index = index;
        itemDelegateForIndex(index)->paint(&painter, option, index);
    }
}

void RowView::resizeEvent(QResizeEvent *event)
{
    const bool wider = event->oldSize().width() != event->size().width();
    // The first row in sight stays where it is, by its share.
    const int row = count() > 0 ? std::max(0, rowAt(verticalOffset())) : -1;
    const double share = row >= 0 ? double(verticalOffset() - topOf(row)) / heightOf(row) : 0;
    if (wider)
        forgetHeights();
    if (wider && row > 0 && !(m_followsEnd && m_atEnd)) {
        const int height = measure(row);
        setOffset(topOf(row) + qint64(share * height));
    }
    QAbstractItemView::resizeEvent(event);
    viewport()->update();
}

void RowView::scrollContentsBy(int, int)
{
    if (!m_measuring)
        m_atEnd = verticalScrollBar()->value() == verticalScrollBar()->maximum();
    measureInSight();
    viewport()->update();
}

void RowView::rowsInserted(const QModelIndex &parent, int start, int end)
{
    if (parent == rootIndex() && start <= count()) {
        const int added = end - start + 1;
        const qint64 offset = verticalOffset();
        const bool above = offset > 0 && topOf(start) < offset;
        m_heights.insert(m_heights.begin() + start, size_t(added), -m_estimate);
        rebuild();
        if (above)
            setOffset(offset + qint64(added) * m_estimate);
    }
    syncCount();
    QAbstractItemView::rowsInserted(parent, start, end);
    measureInSight();
    viewport()->update();
}

void RowView::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles)
{
    QAbstractItemView::dataChanged(topLeft, bottomRight, roles);
    for (int row = topLeft.row(); row <= bottomRight.row() && row < count(); ++row)
        m_heights[size_t(row)] = -std::abs(m_heights[size_t(row)]);
    measureInSight();
    viewport()->update();
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
            const int far = rowAt(std::max<qint64>(0, topOf(row) + (action == MovePageDown ? page : -page)));
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
        std::max(0, rowAt(std::max<qint64>(0, qint64(rect.normalized().top()) + verticalOffset())));
    const int found = rowAt(std::max<qint64>(0, qint64(rect.normalized().bottom()) + verticalOffset()));
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

void RowView::showEvent(QShowEvent *event)
{
    QListView::showEvent(event);
    measureInSight(); // and ask for more, which nobody does for a hidden list
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

void RowView::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange
        || event->type() == QEvent::LanguageChange) {
        if (auto *rows = qobject_cast<RowDelegate *>(itemDelegate()))
            rows->clearCache();
        forgetHeights();
        updateGeometries();
        viewport()->update();
    }
}

} // namespace pregonero
