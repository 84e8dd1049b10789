// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/theme.h"
#include "ui/widgets/row.h"

#include <QRect>
#include <QStaticText>
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
    int smallShift = 0; ///< from a bold line's top to where small text on the same baseline begins
    int side; ///< left and right
    int above; ///< top and bottom
    int gap;
    int icon;
    Chip::Measures chip;
    int avatar;
    int menu; ///< side of the menu's button
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
    /// Where the button of the row's menu stands; null where it has none.
    [[nodiscard]] QRect menuPlace() const { return m_menu; }
    [[nodiscard]] bool isShortened() const { return m_shortened; } ///< a chip says less than it holds
    void paint(QPainter &painter, QPoint origin, State state, const RowMeasures &measures, const style::Theme &theme) const;

private:
    /// Shaped once: shaping is what makes drawing text slow.
    struct Words {
        QRect place;
        QStaticText text;
    };
    struct PlacedChip {
        QRect place;
        style::Tone tone;
        std::optional<style::Meaning> icon;
        Words words;
    };

    void layRow(int maximumLines, const RowMeasures &m);
    void layBubble(const RowMeasures &m);
    /// Breaks the text; gives its height. maximumLines 0: all of it.
    int layText(QPoint at, int width, int maximumLines, const RowMeasures &m);
    [[nodiscard]] static Words words(const QRect &place, const QString &text, const QFont &font,
                                     Qt::Alignment alignment = Qt::AlignLeft);
    int layChips(QPoint at, int right, int smallestHeight, const RowMeasures &m);
    void paintWords(QPainter &painter, const RowMeasures &m, const style::Theme &theme) const;

    Row m_row;
    int m_width;
    bool m_bubble;
    bool m_elided = false;
    bool m_shortened = false;
    int m_height = 0;
    QRect m_ground; // the bubble
    QRect m_avatar;
    QRect m_dot;
    QRect m_icon;
    QRect m_menu;
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
