// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/choicecard.h"

#include "ui/style/pregonerostyle.h"

#include <QEvent>
#include <QMouseEvent>
#include <QPainter>

namespace pregonero {

namespace {
constexpr int wrapped = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;
}

ChoiceCard::ChoiceCard(style::Meaning icon, const QString &title, const QString &description, const QStringList &notes,
                       QWidget *parent)
    : QRadioButton(parent)
    , m_icon(icon)
    , m_description(description)
    , m_notes(notes.join(u'\n'))
{
    setText(QString(title).replace(u'&', QStringLiteral("&&"))); // a name, not a mnemonic
    setAccessibleName(title);
    setAccessibleDescription(m_notes.isEmpty() ? description : description + u' ' + notes.join(u' '));
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
}

ChoiceCard::Places ChoiceCard::places(int width) const
{
    const int margin = style::space(3);
    const int side = style::iconSize() * 3 / 2;
    const int left = margin + side + style::space(3);
    const int across = std::max(1, width - left - margin);
    const auto place = [&](int top, style::Type type, const QString &text) {
        if (text.isEmpty())
            return QRect(left, top, across, 0);
        const QFontMetrics metrics(style::font(type));
        return QRect(left, top, across, metrics.boundingRect(QRect(0, 0, across, 100'000), wrapped, text).height());
    };
    Places p;
    p.title = place(margin, style::Type::Strong, accessibleName());
    p.icon = QRect(margin, margin, side, side);
    p.description = place(p.title.bottom() + 1 + style::space(1), style::Type::Body, m_description);
    const int below = p.description.top() + p.description.height();
    p.notes = place(below + (m_notes.isEmpty() ? 0 : style::space(1)), style::Type::Small, m_notes);
    p.height = p.notes.top() + p.notes.height() + margin;
    return p;
}

int ChoiceCard::heightForWidth(int width) const { return places(width).height; }

QSize ChoiceCard::sizeHint() const
{
    const int width = style::space(120);
    return {width, heightForWidth(width)};
}

QSize ChoiceCard::minimumSizeHint() const
{
    const int width = style::space(50);
    return {width, style::hitTarget()};
}

void ChoiceCard::mouseDoubleClickEvent(QMouseEvent *event)
{
    QRadioButton::mouseDoubleClickEvent(event);
    if (event->button() == Qt::LeftButton)
        Q_EMIT opened();
}

void ChoiceCard::paintEvent(QPaintEvent *)
{
    using style::Role;
    const Places p = places(width());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF card = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(style::colour(isChecked() ? Role::Accent : Role::Line));
    painter.setBrush(style::colour(isChecked() ? Role::AccentSoft : underMouse() ? Role::Hover : Role::Surface));
    painter.drawRoundedRect(card, style::radius(), style::radius());
    style::paintIcon(painter, p.icon, m_icon, style::colour(isChecked() ? Role::Accent : Role::SecondInk));
    const auto write = [&](const QRect &place, style::Type type, Role ink, const QString &text) {
        painter.setFont(style::font(type));
        painter.setPen(style::colour(ink));
        painter.drawText(place, wrapped, text);
    };
    write(p.title, style::Type::Strong, Role::Ink, accessibleName());
    write(p.description, style::Type::Body, Role::Ink, m_description);
    write(p.notes, style::Type::Small, Role::SecondInk, m_notes);
    if (hasFocus())
        style::paintFocusRing(painter, rect(), style::radius());
}

void ChoiceCard::changeEvent(QEvent *event)
{
    QRadioButton::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        updateGeometry();
        update();
    }
}

} // namespace pregonero
