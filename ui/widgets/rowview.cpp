// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rowview.h"

#include "ui/widgets/rowdelegate.h"

#include <QPainter>
#include <QPaintEvent>
#include <QScrollBar>
#include <QSignalBlocker>

#include <algorithm>

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
                    m_heights.remove(start, end);
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
    m_heights.forget();
    QAbstractItemView::doItemsLayout(); // not the list's own, which would measure every row
}

void RowView::syncCount()
{
    m_heights.setCount(model() ? model()->rowCount(rootIndex()) : 0);
}

int RowView::measure(int row)
{
    if (m_heights.isKnown(row))
        return m_heights[row];
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = QRect(0, 0, viewport()->width(), 0);
    const QModelIndex index = model()->index(row, modelColumn(), rootIndex());
    const int height = std::max(1, itemDelegateForIndex(index)->sizeHint(option, index).height());
    m_heights.measured(row, height);
    return height;
}

void RowView::setOffset(qint64 offset)
{
    QScrollBar *bar = verticalScrollBar();
    const QSignalBlocker quiet(bar); // we repaint by ourselves
    const int page = viewport()->height();
    bar->setRange(0, int(std::clamp<qint64>(m_heights.total() - page, 0, std::numeric_limits<int>::max())));
    bar->setPageStep(page);
    bar->setSingleStep(std::max(24, m_heights.estimate() / 3));
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
        setOffset(m_heights.total());
    } else {
        // A row above the top that turns out taller or lower than thought must not move what is being read.
        qint64 offset = verticalOffset();
        bool changed = true;
        for (int pass = 0; changed && pass < 16; ++pass) {
            changed = false;
            int row = m_heights.rowAt(offset);
            if (row < 0)
                row = count() - 1;
            for (qint64 top = m_heights.topOf(row); row < count() && top < offset + page; ++row) {
                const int before = m_heights[row];
                const bool known = m_heights.isKnown(row);
                const int now = measure(row);
                if (!known && top < offset && now != before) {
                    offset = std::max<qint64>(top, offset + now - before);
                    changed = true;
                }
                top += now;
            }
            const qint64 last = std::max<qint64>(0, m_heights.total() - page);
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
    if (m_asked || !isVisible() || sight + 2 * viewport()->height() < m_heights.total()
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
    const qint64 y = std::clamp<qint64>(m_heights.topOf(index.row()) - verticalOffset(), -(1 << 24), 1 << 24);
    return {0, int(y), viewport()->width(), m_heights[index.row()]};
}

QModelIndex RowView::indexAt(const QPoint &point) const
{
    const int row = m_heights.rowAt(qint64(point.y()) + verticalOffset());
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
    const qint64 top = m_heights.topOf(row);
    const qint64 bottom = top + m_heights[row];
    qint64 offset = verticalOffset();
    switch (hint) {
    case EnsureVisible:
        if (top < offset || m_heights[row] > page)
            offset = top;
        else if (bottom > offset + page)
            offset = bottom - page;
        break;
    case PositionAtTop: offset = top; break;
    case PositionAtBottom: offset = bottom - page; break;
    case PositionAtCenter: offset = top - (page - m_heights[row]) / 2; break;
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
    const int hovered = viewport()->underMouse() ? m_heights.rowAt(qint64(pointer.y()) + verticalOffset()) : -1;
    const int first = std::max(0, m_heights.rowAt(qint64(event->rect().top()) + verticalOffset()));
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
    const int row = count() > 0 ? std::max(0, m_heights.rowAt(verticalOffset())) : -1;
    const double share = row >= 0 ? double(verticalOffset() - m_heights.topOf(row)) / m_heights[row] : 0;
    if (wider)
        m_heights.forget();
    if (wider && row > 0 && !(m_followsEnd && m_atEnd)) {
        const int height = measure(row);
        setOffset(m_heights.topOf(row) + qint64(share * height));
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
        const bool above = offset > 0 && m_heights.topOf(start) < offset;
        m_heights.insert(start, added);
        if (above)
            setOffset(offset + qint64(added) * m_heights.estimate());
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
        m_heights.forget(row);
    measureInSight();
    viewport()->update();
}

void RowView::showEvent(QShowEvent *event)
{
    QListView::showEvent(event);
    measureInSight(); // and ask for more, which nobody does for a hidden list
}

void RowView::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange
        || event->type() == QEvent::LanguageChange) {
        if (auto *rows = qobject_cast<RowDelegate *>(itemDelegate()))
            rows->clearCache();
        m_heights.forget();
        updateGeometries();
        viewport()->update();
    }
}

} // namespace pregonero
