// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rowheights.h"

#include <algorithm>
#include <bit>

namespace pregonero {

namespace {

/// Where the sums that include this place go on.
size_t parentOf(size_t place)
{
    return place + (place & (~place + 1));
}

} // namespace

qint64 RowHeights::topOf(int row) const
{
    qint64 sum = 0;
    for (size_t i = size_t(row); i > 0; i -= i & (~i + 1))
        sum += m_tree[i];
    return sum;
}

int RowHeights::rowAt(qint64 y) const
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

void RowHeights::setCount(int rows)
{
    if (rows == count())
        return;
    m_heights.resize(size_t(rows), -m_estimate);
    rebuild();
}

void RowHeights::insert(int start, int count)
{
    m_heights.insert(m_heights.begin() + start, size_t(count), -m_estimate);
    rebuild();
}

void RowHeights::remove(int start, int end)
{
    m_heights.erase(m_heights.begin() + start, m_heights.begin() + std::min(end + 1, count()));
    rebuild();
}

void RowHeights::measured(int row, int height)
{
    const int delta = height - (*this)[row];
    m_heights[size_t(row)] = height;
    for (size_t i = size_t(row) + 1; delta != 0 && i < m_tree.size(); i = parentOf(i))
        m_tree[i] += delta;
    // What the next unknown row is taken for: drifts towards what was seen.
    m_estimate += (height - m_estimate) / 8;
}

void RowHeights::forget()
{
    for (int row = 0; row < count(); ++row)
        forget(row);
}

void RowHeights::rebuild()
{
    m_tree.assign(m_heights.size() + 1, 0);
    for (size_t i = 1; i < m_tree.size(); ++i) {
        m_tree[i] += (*this)[int(i) - 1];
        if (parentOf(i) < m_tree.size())
            m_tree[parentOf(i)] += m_tree[i];
    }
}

} // namespace pregonero
