// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/charactermeter.h"

#include "ui/style/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QFontMetrics>
#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace pregonero {

CharacterMeter::CharacterMeter(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCount(0, 0);
}

void CharacterMeter::setCount(int used, int maximum)
{
    const bool wasOver = isOver();
    m_used = std::max(0, used);
    m_maximum = std::max(0, maximum);
    setAccessibleName(text());
    updateGeometry();
    update();
    if (isOver() != wasOver) { // said once, not at every key
        QAccessibleEvent event(this, QAccessible::NameChanged);
        QAccessible::updateAccessibility(&event);
    }
}

void CharacterMeter::setName(const QString &name)
{
    m_name = name;
    setCount(m_used, m_maximum);
}

bool CharacterMeter::isNear() const
{
    return m_maximum > 0 && !isOver() && m_maximum - m_used <= std::min(std::max(m_maximum / 10, 1), 20);
}

QString CharacterMeter::text() const
{
    const QLocale locale;
    QString count;
    if (m_maximum == 0)
        count = tr("%n character(s)", nullptr, m_used);
    else if (isOver())
        count = tr("%1 of %2 · %3 too many")
                    .arg(locale.toString(m_used), locale.toString(m_maximum),
                         locale.toString(m_used - m_maximum));
    else
        count = tr("%1 of %2").arg(locale.toString(m_used), locale.toString(m_maximum));
    return m_name.isEmpty() ? count : m_name + u' ' + count;
}

QSize CharacterMeter::sizeHint() const
{
    const QFontMetrics metrics(style::font(style::Type::Small));
    const int ring = m_maximum > 0 ? style::iconSize() + style::space(2) : 0;
    return {ring + metrics.horizontalAdvance(text()) + 2,
            std::max(metrics.height(), style::iconSize()) + style::space(1)};
}

void CharacterMeter::paintEvent(QPaintEvent *)
{
    const style::Theme theme = style::Theme::current();
    const style::Tone tone = isOver() ? style::Tone::Bad
        : isNear()                    ? style::Tone::Warn
                                      : style::Tone::Neutral;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    int x = 0;
    if (m_maximum > 0) {
        const double side = style::iconSize() - 3;
        const double pen = std::max(2.0, side / 6.5);
        const QRectF ring(pen / 2 + 0.5, (height() - side) / 2.0 + pen / 2, side - pen, side - pen);
        painter.setPen(QPen(theme.colour(style::Role::Line), pen));
        painter.drawEllipse(ring);
        const double share = std::min(1.0, double(m_used) / m_maximum);
        const QColor colour =
            tone == style::Tone::Neutral ? theme.colour(style::Role::Accent) : theme.colours().ink(tone);
        painter.setPen(QPen(colour, pen, Qt::SolidLine, Qt::FlatCap));
        painter.drawArc(ring, 90 * 16, -int(share * 360 * 16));
        x = style::iconSize() + style::space(1);
    }
    QFont font = style::font(style::Type::Small);
    if (isOver())
        font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(theme.colours().ink(tone));
    painter.drawText(rect().adjusted(x, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip,
                     text());
}

void CharacterMeter::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange
        || event->type() == QEvent::LanguageChange)
        setCount(m_used, m_maximum);
    QWidget::changeEvent(event);
}

} // namespace pregonero
