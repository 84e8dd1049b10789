// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/elidinglabel.h"

#include "ui/style/theme.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

namespace pregonero {

ElidingLabel::ElidingLabel(QWidget *parent) : ElidingLabel({}, style::Type::Body, style::Role::Ink, parent) { }

ElidingLabel::ElidingLabel(const QString &text, style::Type type, style::Role role, QWidget *parent)
    : QFrame(parent), m_type(type), m_role(role)
{
    setFrameShape(QFrame::NoFrame);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setText(text);
}

void ElidingLabel::setText(const QString &text)
{
    if (text == m_text && !accessibleName().isNull())
        return;
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    updateToolTip();
    update();
}

void ElidingLabel::setType(style::Type type)
{
    m_type = type;
    updateGeometry();
    updateToolTip();
    update();
}

void ElidingLabel::setRole(style::Role role)
{
    m_role = role;
    update();
}

void ElidingLabel::setElideMode(Qt::TextElideMode mode)
{
    m_mode = mode;
    update();
}

bool ElidingLabel::isElided() const
{
    return QFontMetrics(style::font(m_type)).horizontalAdvance(m_text) > contentsRect().width();
}

QSize ElidingLabel::sizeHint() const
{
    const QFontMetrics metrics(style::font(m_type));
    return {metrics.horizontalAdvance(m_text) + 1, metrics.height() + 2};
}

QSize ElidingLabel::minimumSizeHint() const
{
    const QFontMetrics metrics(style::font(m_type));
    return {std::min(metrics.horizontalAdvance(m_text) + 1, metrics.averageCharWidth() * 4), metrics.height() + 2};
}

void ElidingLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(style::font(m_type));
    const style::Theme theme = style::Theme::current();
    const QColor ink = theme.colour(m_role);
    painter.setPen(isEnabled() ? ink : style::mixed(ink, theme.colour(style::Role::Surface), 0.4));
    const QRect place = contentsRect();
    painter.drawText(place, int(Qt::AlignVCenter | Qt::TextSingleLine) | int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)),
                     painter.fontMetrics().elidedText(m_text, m_mode, place.width()));
}

void ElidingLabel::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    updateToolTip();
}

void ElidingLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange) {
        updateGeometry();
        updateToolTip();
    }
    QFrame::changeEvent(event);
}

void ElidingLabel::updateToolTip() { setToolTip(isElided() ? m_text : QString()); }

} // namespace pregonero
