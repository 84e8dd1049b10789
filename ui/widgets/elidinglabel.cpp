// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/elidinglabel.h"

#include "ui/style/theme.h"

#include <QFontMetrics>
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace pregonero {

ElidingLabel::ElidingLabel(QWidget *parent)
    : ElidingLabel({}, style::Type::Body, style::Role::Ink, parent) { }

ElidingLabel::ElidingLabel(const QString &text, style::Type type, style::Role role, QWidget *parent)
    : QFrame(parent),
      m_type(type),
      m_role(role)
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
    update();
}

void ElidingLabel::setType(style::Type type)
{
    m_type = type;
    updateGeometry();
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
    return {std::min(metrics.horizontalAdvance(m_text) + 1, metrics.averageCharWidth() * 4),
            metrics.height() + 2};
}

void ElidingLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(style::font(m_type));
    const style::Theme theme = style::Theme::current();
    const QColor ink = theme.colour(m_role);
    painter.setPen(isEnabled() ? ink : style::mixed(ink, theme.colour(style::Role::Surface), 0.4));
    const QRect place = contentsRect();
    painter.drawText(place,
                     int(Qt::AlignVCenter | Qt::TextSingleLine)
                         | int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)),
                     painter.fontMetrics().elidedText(m_text, m_mode, place.width()));
}

void ElidingLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
    QFrame::changeEvent(event);
}

bool ElidingLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty()) {
        if (isElided())
            QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(),
                               u"<p>"_s + m_text.toHtmlEscaped() + u"</p>"_s, this);
        else
            event->ignore();
        return true;
    }
    return QFrame::event(event);
}

} // namespace pregonero
