// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rowlayout.h"

#include "ui/style/pregonerostyle.h"
#include "ui/widgets/avatar.h"

#include <QFontMetrics>
#include <QPainter>

#include <cmath>

using namespace Qt::StringLiterals;

namespace pregonero {

namespace {

/// What a row shows of an endless text; a bubble shows all that a network can send.
constexpr qsizetype mostText = 20'000;
constexpr qsizetype mostRowText = 1'200;
constexpr qsizetype mostLine = 400;

QString elided(const QString &text, const QFont &font, int width)
{
    return QFontMetrics(font).elidedText(text, Qt::ElideRight, width);
}

/// The text in at most two lines, divided by a line separator; the second ends in "…" where that is not
/// enough.
QString inTwoLines(const QString &text, const QFont &font, int width)
{
    if (QFontMetrics(font).horizontalAdvance(text) <= width)
        return text;
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(std::max(width, 20));
    layout.endLayout();
    const int first = line.textLength();
    return text.left(first).trimmed() + QChar(QChar::LineSeparator)
        + elided(text.mid(first).trimmed(), font, width);
}

int lineCount(const QString &text) { return 1 + int(text.count(QChar(QChar::LineSeparator))); }

} // namespace

RowMeasures::RowMeasures()
    : strongHeight(QFontMetrics(strong).height()),
      smallHeight(QFontMetrics(small).height()),
      lineHeight(int(std::lround(std::max<double>(
          QFontMetrics(body).height(), QFontMetrics(body).height() * style::bodyLineHeight / 1.21)))),
      smallShift(QFontMetrics(strong).ascent() - QFontMetrics(small).ascent()),
      side(style::space(4) - 1),
      above(style::space(3) - 1),
      gap(style::space(2)),
      icon(style::iconSize() - 2),
      avatar(Avatar::side()),
      menu(style::iconSize() + style::space(2))
{ }

RowLayout::RowLayout(Row row, int width, bool bubble, int maximumLines, const RowMeasures &measures)
    : m_row(std::move(row)),
      m_width(std::max(width, 40)),
      m_bubble(bubble)
{
    // One line each, whatever a stranger put into a name.
    for (QString *line : {&m_row.name, &m_row.handle, &m_row.time, &m_row.note, &m_row.footnote}) {
        if (line->size() > mostLine || line->contains(u'\n'))
            *line = line->left(mostLine).simplified();
    }
    if (m_bubble)
        layBubble(measures);
    else
        layRow(maximumLines, measures);
}

void RowLayout::layRow(int maximumLines, const RowMeasures &m)
{
    int left = m.side;
    const int right = m_width - m.side;
    int y = m.above;
    if (m_row.avatar) {
        m_avatar = QRect(left, y + 1, m.avatar, m.avatar);
        left += m.avatar + m.gap + m.gap / 2;
    } else if (m_row.dot) {
        const int side = std::max(8, m.icon / 2);
        m_dot = QRect(left, y + (m.strongHeight - side) / 2, side, side);
        left += side + m.gap + m.gap / 2;
    }

    // The time never gives way; the name before the handle.
    int end = right;
    if (!m_row.time.isEmpty()) {
        const int width =
            std::min(QFontMetrics(m.small).horizontalAdvance(m_row.time) + 1, (right - left) / 2);
        m_time = words(QRect(end - width, y + m.smallShift, width, m.smallHeight),
                       elided(m_row.time, m.small, width), m.small, Qt::AlignRight);
        end -= width + m.gap;
    }
    if (m_row.icon) {
        m_icon = QRect(end - m.icon, y + (m.strongHeight - m.icon) / 2, m.icon, m.icon);
        end -= m.icon + m.gap;
    }
    if (m_row.menu && end - left > 3 * m.menu) { // never at the cost of the name
        m_menu = QRect(end - m.menu + m.gap / 2, y + (m.strongHeight - m.menu) / 2, m.menu, m.menu);
        end -= m.menu;
    }
    const int room = std::max(0, end - left);
    // A person's name makes room for nothing else; a title is worth a second line.
    const bool title = !m_row.avatar && m_row.handle.isEmpty() && !m_row.brief;
    const int nameWidth = std::min(room, QFontMetrics(m.strong).horizontalAdvance(m_row.name) + 2);
    const QString name =
        title ? inTwoLines(m_row.name, m.strong, room) : elided(m_row.name, m.strong, nameWidth);
    const int nameHeight = lineCount(name) * m.strongHeight;
    m_name = words(QRect(left, y, title ? room : nameWidth, nameHeight), name, m.strong);
    const int handleRoom = room - nameWidth - m.gap + 2;
    if (!m_row.handle.isEmpty() && handleRoom > m.icon * 2)
        m_handle = words(QRect(left + nameWidth + m.gap - 2, y + m.smallShift, handleRoom, m.smallHeight),
                         elided(m_row.handle, m.small, handleRoom), m.small);
    y += nameHeight;

    if (!m_row.note.isEmpty()) {
        m_note = words(QRect(left, y + 2, right - left, m.smallHeight),
                       elided(m_row.note, m.small, right - left), m.small);
        y += m.smallHeight + 2;
    }
    if (!m_row.text.isEmpty()) {
        y += m.gap - 3;
        y += layText({left, y}, right - left, maximumLines, m);
    }
    if (!m_row.footnote.isEmpty()) {
        y += m.gap / 2;
        const QString footnote = inTwoLines(m_row.footnote, m.small, right - left);
        m_footnote =
            words(QRect(left, y, right - left, lineCount(footnote) * m.smallHeight), footnote, m.small);
        y += m_footnote.place.height();
    }
    if (!m_row.chips.isEmpty()) {
        y += m.gap - 1;
        y += layChips({left, y}, right, 0, m);
    }
    y = std::max(y, m_avatar.isValid() ? m_avatar.bottom() + 1 : 0);
    m_height = y + m.above + 2; // the hairline
    m_ground = QRect(0, 0, m_width, m_height);
}

void RowLayout::layBubble(const RowMeasures &m)
{
    const int padSide = m.side - 2;
    const int padAbove = m.gap;
    const int most = std::max(60, (m_width - 2 * m.side) * 84 / 100);
    int y = m.gap;
    const int textHeight = layText({0, 0}, most - 2 * padSide, 0, m);
    int natural = 0;
    for (int i = 0; i < m_text.lineCount(); ++i)
        natural = std::max(natural, int(std::ceil(m_text.lineAt(i).naturalTextWidth())));
    int noteHeight = 0;
    if (!m_row.note.isEmpty()) {
        natural = std::max(
            natural, std::min(most - 2 * padSide, QFontMetrics(m.small).horizontalAdvance(m_row.note) + 2));
        noteHeight = m.smallHeight + m.gap / 2;
    }
    const int width = std::min(most, natural + 2 * padSide);
    const int left = m_row.own ? m_width - m.side - width : m.side;
    m_ground = QRect(left, y, width, textHeight + noteHeight + 2 * padAbove);
    if (noteHeight > 0)
        m_note = words(QRect(left + padSide, y + padAbove, width - 2 * padSide, m.smallHeight),
                       elided(m_row.note, m.small, width - 2 * padSide), m.small);
    // In the margin that a bubble always leaves.
    if (m_row.menu)
        m_menu = QRect(m_row.own ? left - m.gap - m.menu : left + width + m.gap, y, m.menu, m.menu);
    m_textAt = {left + padSide, y + padAbove + noteHeight};
    y = m_ground.bottom() + 1 + m.gap / 2;

    // Who and when, in one quiet line under the bubble, and what there is to say about it.
    QStringList who;
    for (const QString &part : {m_row.name, m_row.handle, m_row.time}) {
        if (!part.isEmpty())
            who.append(part);
    }
    const int room = m_width - 2 * m.side - 4;
    const QString line = elided(who.join(u" · "_s), m.small, room);
    const int lineWidth = QFontMetrics(m.small).horizontalAdvance(line) + 2;
    const int chipHeight = m_row.chips.isEmpty() ? 0 : Chip::sizeOf(m_row.chips.first()).height();
    const int captionHeight = std::max(m.smallHeight, chipHeight);
    const int x = m_row.own ? m_width - m.side - 2 - lineWidth : m.side + 3;
    m_time =
        words(QRect(x, y + (captionHeight - m.smallHeight) / 2, lineWidth, m.smallHeight), line, m.small);
    if (m_row.chips.isEmpty()) {
        y += captionHeight;
    } else if (m_row.own) {
        y += captionHeight + m.gap / 2;
        y += layChips({m.side, y}, m_width - m.side, 0, m);
        const int shift = m_width - m.side - 1 - m_chips.back().place.right();
        for (PlacedChip &chip : m_chips) {
            chip.place.translate(shift, 0);
            chip.words.place.translate(shift, 0);
        }
    } else {
        int from = x + lineWidth + m.gap;
        if (from + Chip::sizeOf(m_row.chips.first()).width() > m_width - m.side) {
            y += captionHeight + m.gap / 2;
            from = m.side + 3;
        }
        y += layChips({from, y}, m_width - m.side, captionHeight, m);
    }
    m_height = y + m.gap;
}

int RowLayout::layText(QPoint at, int width, int maximumLines, const RowMeasures &m)
{
    const qsizetype most = maximumLines > 0 ? mostRowText : mostText;
    QString text = m_row.text.left(most);
    bool cut = m_row.text.size() > most;
    // Replaced one for one, so that link offsets stay true.
    text.replace(u'\n', maximumLines > 0 ? QChar::Space : QChar(QChar::LineSeparator));
    width = std::max(width, 20);

    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setAlignment(Qt::AlignLeft);
    const auto breakLines = [&](int limit) {
        int lines = 0;
        int last = 0;
        m_text.beginLayout();
        while (limit == 0 || lines < limit) {
            QTextLine line = m_text.createLine();
            if (!line.isValid())
                break;
            line.setLineWidth(width);
            line.setPosition(QPointF(0, lines * m.lineHeight + (m.lineHeight - line.height()) / 2));
            last = line.textStart();
            ++lines;
        }
        m_text.endLayout();
        return std::pair{lines, last};
    };
    m_text.setFont(m.body);
    m_text.setTextOption(option);
    m_text.setText(text);
    m_text.setCacheEnabled(true);
    auto [lines, last] = breakLines(maximumLines);
    if (maximumLines > 0 && lines == maximumLines) {
        const QTextLine end = m_text.lineAt(lines - 1);
        if (end.textStart() + end.textLength() < text.size() || cut) {
            // Lay the last line again with its end in "…".
            text = text.left(last) + elided(text.mid(last) + (cut ? u"…"_s : QString()), m.body, width - 2);
            m_text.setText(text);
            lines = breakLines(maximumLines).first;
            m_elided = true;
        }
    } else if (cut) {
        m_elided = true;
    }
    m_textAt = at;
    return lines * m.lineHeight;
}

RowLayout::Words RowLayout::words(const QRect &place, const QString &text, const QFont &font,
                                  Qt::Alignment alignment)
{
    Words result{place, QStaticText(text)};
    result.text.setTextFormat(Qt::PlainText);
    result.text.setPerformanceHint(QStaticText::AggressiveCaching);
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    result.text.setTextOption(option);
    result.text.prepare({}, font);
    if (alignment & Qt::AlignRight)
        result.place.setLeft(place.right() + 1 - int(std::ceil(result.text.size().width())));
    return result;
}

int RowLayout::layChips(QPoint at, int right, int smallestHeight, const RowMeasures &m)
{
    int x = at.x();
    int y = at.y();
    int bottom = y;
    const int between = m.gap - 2;
    for (const ChipText &chip : std::as_const(m_row.chips)) {
        QSize size = Chip::sizeOf(chip);
        const int icon = chip.icon ? m.chip.icon + m.chip.gap : 0;
        // A state is worth a second line before it is cut.
        QString said = chip.text;
        if (size.width() > right - at.x()) {
            size.setWidth(right - at.x());
            said = inTwoLines(chip.text, m.small, size.width() - icon - 2 * m.chip.sides);
            size.rheight() += (lineCount(said) - 1) * m.smallHeight;
            m_shortened = m_shortened || said.endsWith(u'…');
        }
        if (x > at.x() && x + size.width() > right) {
            x = at.x();
            y = bottom + between;
        }
        const int down = y == at.y() ? std::max(0, (smallestHeight - size.height()) / 2) : 0;
        const QRect place(QPoint(x, y + down), size);
        const QRect inside = place.adjusted(m.chip.sides + icon, (size.height() - lineCount(said) * m.smallHeight) / 2,
                                            -m.chip.sides, 0);
        m_chips.push_back({place, chip.tone, chip.icon, words(inside, said, m.small)});
        x += size.width() + between;
        bottom = std::max(bottom, y + std::max(size.height(), y == at.y() ? smallestHeight : 0));
    }
    return bottom - at.y();
}

int RowLayout::linkAt(QPoint at) const
{
    const QPointF inside = at - m_textAt;
    for (int i = 0; i < m_text.lineCount(); ++i) {
        const QTextLine line = m_text.lineAt(i);
        if (!line.naturalTextRect().contains(inside))
            continue;
        const int position = line.xToCursor(inside.x(), QTextLine::CursorOnCharacter);
        for (qsizetype k = 0; k < m_row.links.size(); ++k) {
            const Row::Link &link = m_row.links.at(k);
            if (position >= link.start && position < link.start + link.length)
                return int(k);
        }
    }
    return -1;
}

void RowLayout::paint(QPainter &painter, QPoint origin, State state, const RowMeasures &m,
                      const style::Theme &theme) const
{
    using style::Role;
    painter.save();
    painter.translate(origin);
    const QRect all(0, 0, m_width, m_height);
    if (m_bubble) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(state.selected ? QPen(theme.colour(Role::Accent), 1.5) : QPen(Qt::NoPen));
        painter.setBrush(theme.colour(m_row.own ? Role::AccentSoft : Role::Background));
        painter.drawRoundedRect(QRectF(m_ground).adjusted(0.75, 0.75, -0.75, -0.75), 10, 10);
        painter.setRenderHint(QPainter::Antialiasing, false);
        if (m_row.unread) {
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme.colour(Role::Accent));
            painter.drawEllipse(QRectF(m_ground.left() - 10, m_ground.center().y() - 3, 6, 6));
            painter.setRenderHint(QPainter::Antialiasing, false);
        }
    } else {
        painter.fillRect(all,
                         theme.colour(state.selected      ? Role::Selection
                                          : state.hovered ? Role::Hover
                                                          : Role::Surface));
        painter.fillRect(QRect(0, m_height - 1, m_width, 1), theme.colour(Role::Line));
        if (state.selected)
            painter.fillRect(QRect(0, 0, 3, m_height - 1), theme.colour(Role::Accent));
        if (m_row.unread) {
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme.colour(Role::Accent));
            const double y = m_avatar.isValid() ? m_avatar.center().y() : m_name.place.center().y();
            painter.drawEllipse(QPointF(m.side / 2.0 + 0.5, y + 0.5), 3.2, 3.2);
            painter.setRenderHint(QPainter::Antialiasing, false);
        }
    }
    paintWords(painter, m, theme);
    if (state.focused)
        style::paintFocusRing(
            painter, m_bubble ? QRectF(m_ground).adjusted(-2, -2, 2, 2) : QRectF(all).adjusted(0, 0, 0, -1),
            m_bubble ? 11 : 4);
    painter.restore();
}

void RowLayout::paintWords(QPainter &painter, const RowMeasures &m, const style::Theme &theme) const
{
    using style::Role;
    const QColor ink = theme.colour(Role::Ink);
    const QColor second = theme.colour(Role::SecondInk);
    if (m_avatar.isValid())
        Avatar::paint(painter, m_avatar, m_row.name, *m_row.avatar);
    if (m_dot.isValid()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.colours().ink(*m_row.dot));
        painter.drawEllipse(m_dot);
        painter.setRenderHint(QPainter::Antialiasing, false);
    }
    if (m_icon.isValid())
        style::paintIcon(painter, m_icon, *m_row.icon, second);

    const auto write = [&painter](const Words &words, const QFont &font, const QColor &colour) {
        if (words.text.text().isEmpty())
            return;
        painter.setFont(font);
        painter.setPen(colour);
        painter.drawStaticText(words.place.topLeft(), words.text);
    };
    write(m_name, m.strong, ink);
    for (const Words *small : {&m_handle, &m_time, &m_note, &m_footnote})
        write(*small, m.small, second);

    if (m_text.lineCount() > 0) {
        QList<QTextLayout::FormatRange> formats;
        for (const Row::Link &link : m_row.links) {
            const qsizetype end = std::min(link.start + link.length, m_text.text().size());
            if (link.start < 0 || link.start >= end)
                continue;
            QTextLayout::FormatRange range{int(link.start), int(end - link.start), {}};
            range.format.setForeground(theme.colour(Role::Accent));
            formats.append(range);
        }
        painter.setPen(ink);
        m_text.draw(&painter, m_textAt, formats);
    }
    for (const PlacedChip &chip : m_chips) {
        const QColor tone = theme.colours().ink(chip.tone);
        Chip::paintGround(painter, chip.place, chip.tone, theme.colours());
        if (chip.icon)
            style::paintIcon(painter,
                             QRectF(chip.place.x() + m.chip.sides,
                                    chip.place.center().y() - m.chip.icon / 2 + 0.5, m.chip.icon,
                                    m.chip.icon),
                             *chip.icon, tone);
        write(chip.words, m.small, tone);
    }
}

} // namespace pregonero
