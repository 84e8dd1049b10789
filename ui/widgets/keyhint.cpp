// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/keyhint.h"

#include "ui/style/theme.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>

namespace pregonero {

KeyHint::KeyHint(const QKeySequence &keys, QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setKeys(keys);
}

void KeyHint::setKeys(const QKeySequence &keys)
{
    m_keys = keys;
    setAccessibleName(text());
    updateGeometry();
    update();
}

QSize KeyHint::sizeHint() const { return sizeOf(text()); }

QSize KeyHint::sizeOf(const QString &text)
{
    const QFontMetrics metrics(style::font(style::Type::Small));
    return {metrics.horizontalAdvance(text) + style::space(3), metrics.height() + 2};
}

void KeyHint::paint(QPainter &painter, const QRect &place, const QString &text)
{
    const style::Theme theme = style::Theme::current();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(theme.colour(style::Role::Background));
    painter.setPen(theme.colour(style::Role::Line));
    painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setPen(theme.colour(style::Role::SecondInk));
    painter.setFont(style::font(style::Type::Small));
    painter.drawText(place, Qt::AlignCenter, text);
    painter.restore();
}

void KeyHint::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (!m_keys.isEmpty())
        paint(painter, rect(), text());
}

void KeyHint::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

} // namespace pregonero
