// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

#include <cstdlib>
#include <vector>

namespace pregonero {

/// How tall the rows of a list are, px: measured or, until somebody saw them, estimated. Where a row begins, which row is
/// at a place and a new measure each take logarithmic time. What comes or goes takes linear time, without measuring.
class RowHeights final
{
public:
    [[nodiscard]] int count() const { return int(m_heights.size()); }
    [[nodiscard]] int operator[](int row) const { return std::abs(m_heights[size_t(row)]); }
    [[nodiscard]] bool isKnown(int row) const { return m_heights[size_t(row)] > 0; }
    [[nodiscard]] qint64 topOf(int row) const;
    [[nodiscard]] qint64 total() const { return topOf(count()); }
    [[nodiscard]] int rowAt(qint64 y) const; ///< -1: none
    [[nodiscard]] int estimate() const { return m_estimate; } ///< what a row that nobody saw is taken for

    void setCount(int rows); ///< what comes is estimated
    void insert(int start, int count);
    void remove(int start, int end); ///< both included
    void clear() { setCount(0); }
    void measured(int row, int height);
    void forget(); ///< keeps what was measured as estimates
    void forget(int row) { m_heights[size_t(row)] = -std::abs(m_heights[size_t(row)]); }

private:
    void rebuild();

    std::vector<int> m_heights; // negative: an estimate of that size
    std::vector<qint64> m_tree; // Fenwick tree over the sizes, estimates included
    int m_estimate = 96;
};

} // namespace pregonero
