// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/flowlayout.h"

#include "ui/style/type.h"

#include <QStyle>
#include <QWidget>

namespace pregonero {

FlowLayout::FlowLayout(int spacing, QWidget *parent) : QLayout(parent), m_gap(spacing)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
    invalidate();
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[size_t(index)].get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem *item = m_items[size_t(index)].release(); // Qt's contract: the caller deletes it
    m_items.erase(m_items.begin() + index);
    invalidate();
    return item;
}

int FlowLayout::gap() const { return m_gap >= 0 ? m_gap : style::space(2); }

QSize FlowLayout::sizeHint() const
{
    QSize size(0, 0);
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize one = item->sizeHint();
        size.rwidth() += one.width() + (size.width() > 0 ? gap() : 0);
        size.setHeight(std::max(size.height(), one.height()));
    }
    return size.grownBy(contentsMargins());
}

QSize FlowLayout::minimumSize() const
{
    QSize size(0, 0);
    for (const auto &item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    place(rect, true);
}

int FlowLayout::place(const QRect &rect, bool really) const
{
    const QMargins margins = contentsMargins();
    const QRect room = rect.marginsRemoved(margins);
    const bool atRight = alignment() & Qt::AlignRight;
    const Qt::LayoutDirection direction =
        parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int y = room.y();
    size_t next = 0;
    while (next < m_items.size()) {
        // One line: as many as fit, at least one.
        std::vector<QLayoutItem *> line;
        int width = 0;
        int height = 0;
        for (; next < m_items.size(); ++next) {
            QLayoutItem *item = m_items[next].get();
            if (item->isEmpty())
                continue;
            const int wanted = width + (line.empty() ? 0 : gap()) + item->sizeHint().width();
            if (!line.empty() && wanted > room.width())
                break;
            width = wanted;
            height = std::max(height, item->sizeHint().height());
            line.push_back(item);
        }
        if (line.empty())
            break;
        int x = atRight ? std::max(room.x(), room.x() + room.width() - width) : room.x();
        for (QLayoutItem *item : line) {
            const QSize size(std::min(item->sizeHint().width(), room.width()), item->sizeHint().height());
            const QRect at(x, y + (height - size.height()) / 2, size.width(), size.height());
            if (really)
                item->setGeometry(QStyle::visualRect(direction, room, at));
            x += size.width() + gap();
        }
        y += height + gap();
    }
    const int used = y - room.y() - (y > room.y() ? gap() : 0);
    return used + margins.top() + margins.bottom();
}

} // namespace pregonero
