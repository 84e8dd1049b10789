// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/theme.h"
#include "ui/widgets/row.h"

#include <QRect>
#include <QTextLayout>

#include <vector>

// How a row is laid out and painted; RowDelegate keeps the results. Not for other rooms.
namespace pregonero {

/// Fonts and distances of one type scale, asked for once and not for every row.
struct RowMeasures {
    RowMeasures();

    QFont strong = style::font(style::Type::Strong);
    QFont body = style::font(style::Type::Body);
    QFont title = style::font(style::Type::Title);
    QFont small = style::font(style::Type::Small);
    int strongHeight = 0;
    int smallHeight = 0;
    int lineHeight = 0; ///< of body text
    int side; ///< left and right
    int above; ///< top and bottom
    int gap;
    int icon;
    int avatar;
};

/// Everything placed from (0, 0) for one width. Immutable once made; colours are asked for when painting.
class RowLayout final
{
public:
    struct State {
        bool selected = false;
        bool hovered = false;
        bool focused = false;
    };

    RowLayout(Row row, int width, bool bubble, int maximumLines, const RowMeasures &measures);

    [[nodiscard]] int height() const { return m_height; }
    [[nodiscard]] bool isElided() const { return m_elided; }
    [[nodiscard]] const Row &row() const { return m_row; }
    [[nodiscard]] int linkAt(QPoint at) const;
    void paint(QPainter &painter, QPoint origin, State state, const RowMeasures &measures, const style::Theme &theme) const;

private:
    struct Words {
        QRect place;
        QString text;
    };
    struct PlacedChip {
        QRect place;
        ChipText chip;
    };

    void layRow(int maximumLines, const RowMeasures &m);
    void layBubble(const RowMeasures &m);
    /// Breaks the text; gives its height. maximumLines 0: all of it.
    int layText(QPoint at, int width, int maximumLines, const RowMeasures &m);
    int layChips(QPoint at, int right, int smallestHeight, const RowMeasures &m);
    void paintWords(QPainter &painter, const RowMeasures &m, const style::Theme &theme) const;

    Row m_row;
    int m_width;
    bool m_bubble;
    bool m_elided = false;
    int m_height = 0;
    QRect m_ground; // the bubble
    QRect m_avatar;
    QRect m_dot;
    QRect m_icon;
    Words m_name;
    Words m_handle;
    Words m_time;
    Words m_note;
    Words m_footnote;
    mutable QTextLayout m_text;
    QPoint m_textAt;
    std::vector<PlacedChip> m_chips;
};

} // namespace pregonero
