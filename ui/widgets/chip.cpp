// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chip.h"

#include "ui/style/pregonerostyle.h"
#include "ui/style/theme.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>

namespace pregonero {

Chip::Measures::Measures() : sides(style::space(2)), icon(style::iconSize() - 3), gap(style::space(1)) { }

void Chip::paintGround(QPainter &painter, const QRect &place, style::Tone tone, const style::Colours &colours)
{
    const bool smooth = painter.testRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(colours.ground(tone));
    // Neutral has nearly the ground of the row: it needs an edge, the others do not.
    painter.setPen(tone == style::Tone::Neutral ? QPen(colours[style::Role::Line], 1) : QPen(Qt::NoPen));
    painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), 4.5, 4.5);
    painter.setRenderHint(QPainter::Antialiasing, smooth);
}

Chip::Chip(QWidget *parent) : Chip(ChipText{}, parent) { }

Chip::Chip(const ChipText &text, QWidget *parent) : QAbstractButton(parent)
{
    setClickable(false);
    setChip(text);
}

void Chip::setChip(const ChipText &text)
{
    m_chip = text;
    setText(text.text);
    setAccessibleName(text.text);
    setVisible(!text.text.isEmpty());
    updateGeometry();
    update();
}

void Chip::setClickable(bool clickable)
{
    setFocusPolicy(clickable ? Qt::TabFocus : Qt::NoFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents, !clickable);
    setAttribute(Qt::WA_Hover, clickable);
    setCursor(clickable ? Qt::PointingHandCursor : Qt::ArrowCursor);
    // A chip that only tells is as tall as its words; one to press is a target of full size.
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    updateGeometry();
}

QSize Chip::sizeHint() const
{
    QSize size = sizeOf(m_chip);
    if (focusPolicy() != Qt::NoFocus)
        size.setHeight(std::max(size.height(), style::hitTarget()));
    return size;
}

QString Chip::leadingNumber(const QString &text)
{
    const QString first = text.section(u' ', 0, 0);
    return !first.isEmpty() && first.front().isDigit() ? first : QString();
}

QSize Chip::minimumSizeHint() const { return sizeHint(); }

QSize Chip::sizeOf(const ChipText &chip)
{
    const QFontMetrics metrics(style::font(style::Type::Small));
    const Measures m;
    const int icon = chip.icon ? m.icon + m.gap : 0;
    return {metrics.horizontalAdvance(chip.text) + 2 * m.sides + icon, metrics.height() + style::space(1)};
}

void Chip::paint(QPainter &painter, const QRect &place, const ChipText &chip)
{
    const style::Theme theme = style::Theme::current();
    const style::Colours &colours = theme.colours();
    const QColor ink = colours.ink(chip.tone);
    const QString number = leadingNumber(chip.text);
    // "24 unread" gives way to "24", in a ground of its size: a number says more than the beginning of a word.
    if (place.width() < sizeOf(chip).width() && !number.isEmpty() && number != chip.text) {
        ChipText shorter = chip;
        shorter.text = number;
        QRect narrower = place;
        narrower.setWidth(std::min(place.width(), sizeOf(shorter).width()));
        if (painter.layoutDirection() == Qt::RightToLeft)
            narrower.moveRight(place.right());
        return paint(painter, narrower, shorter);
    }
    painter.save();
    paintGround(painter, place, chip.tone, colours);
    const Measures m;
    QRect words = place.adjusted(m.sides, 0, -m.sides, 0);
    if (chip.icon) {
        style::paintIcon(painter, QRectF(words.x(), words.center().y() - m.icon / 2 + 0.5, m.icon, m.icon),
                         *chip.icon, ink);
        words.adjust(m.icon + m.gap, 0, 0, 0);
    }
    painter.setFont(style::font(style::Type::Small));
    painter.setPen(ink);
    const QString text = painter.fontMetrics().elidedText(chip.text, Qt::ElideRight, words.width() + 1);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text);
    painter.restore();
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int height = std::min(sizeOf(m_chip).height(), this->height());
    QRect place(0, (this->height() - height) / 2, width(), height);
    paint(painter, place, m_chip);
    if (focusPolicy() == Qt::NoFocus)
        return;
    if (underMouse() || isDown()) {
        QColor veil = style::Theme::current().colours().ink(m_chip.tone);
        veil.setAlpha(isDown() ? 48 : 24);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(veil);
        painter.drawRoundedRect(place, 4.5, 4.5);
    }
    if (hasFocus())
        style::paintFocusRing(painter, place, 4.5);
}

void Chip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
    QAbstractButton::changeEvent(event);
}

} // namespace pregonero
