// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/painting.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>
#include <QScrollArea>
#include <QTabBar>

namespace pregonero::style {

void paintTick(QPainter &painter, const QRectF &box, const QColor &colour)
{
    const double s = box.width();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, std::max(1.8, s * 0.11), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF{box.topLeft() + QPointF(s * 0.25, s * 0.53),
                                   box.topLeft() + QPointF(s * 0.43, s * 0.7),
                                   box.topLeft() + QPointF(s * 0.76, s * 0.32)});
    painter.restore();
}

namespace {

void paintIndicator(QPainter &painter, const QStyleOption *option, const Theme &theme, bool round)
{
    const Colours &c = theme.colours();
    const bool enabled = isOn(option, QStyle::State_Enabled);
    const bool on = isOn(option, QStyle::State_On);
    const bool partly = isOn(option, QStyle::State_NoChange);
    const QRectF box = QRectF(option->rect);
    const double corner = round ? box.height() / 2 : 4;
    const QColor faded = mixed(c[Role::Edge], c[Role::Surface], 0.5);
    if (on || partly)
        paintPanel(painter, box, enabled ? c[Role::Accent] : faded, {}, corner);
    else
        paintPanel(painter, box, isOn(option, QStyle::State_MouseOver) ? c[Role::Hover] : c[Role::Surface],
                   enabled ? c[Role::Edge] : faded, corner);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double s = box.width();
    if (partly || (on && round)) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(c[Role::OnAccent]);
        if (round)
            painter.drawEllipse(box.center(), s * 0.2, s * 0.2);
        else
            painter.drawRoundedRect(QRectF(box.x() + s * 0.24, box.center().y() - 1, s * 0.52, 2), 1, 1);
    } else if (on) {
        paintTick(painter, box, c[Role::OnAccent]);
    }
    painter.restore();
}

void paintField(QPainter &painter, const QStyleOption *option, const Theme &theme)
{
    const Colours &c = theme.colours();
    const bool enabled = isOn(option, QStyle::State_Enabled);
    const QColor edge = enabled ? c[Role::Edge] : c[Role::Line];
    paintPanel(painter, option->rect, enabled ? c[Role::Surface] : c[Role::Background], edge, radius());
    if (isOn(option, QStyle::State_HasFocus))
        paintFocusRing(painter, option->rect, radius());
}

} // namespace

void PregoneroStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                   const QWidget *widget) const
{
    const Colours &c = m_theme.colours();
    switch (element) {
    case PE_PanelButtonCommand: {
        const PanelColours colours = buttonColours(m_theme, buttonKind(widget), option);
        paintPanel(*painter, option->rect, colours.ground, colours.edge, radius());
        if (isOn(option, State_HasFocus) && isOn(option, State_KeyboardFocusChange)) {
            paintFocusRing(*painter, option->rect, radius());
            if (buttonKind(widget) == ButtonKind::Primary) // the ring has the ground's colour: part them
                paintPanel(*painter, QRectF(option->rect).adjusted(2, 2, -2, -2), {}, c[Role::Surface],
                           radius() - 2);
        }
        return;
    }
    case PE_PanelButtonTool: {
        const bool raised = !isOn(option, State_AutoRaise);
        const ButtonKind kind = buttonKind(widget);
        const PanelColours colours =
            buttonColours(m_theme, kind == ButtonKind::Normal && !raised ? ButtonKind::Quiet : kind, option);
        paintPanel(*painter, option->rect, colours.ground, colours.edge, radius());
        return;
    }
    case PE_FrameFocusRect:
        // Only for those who came by the keyboard; a click needs no ring.
        if (isOn(option, State_KeyboardFocusChange) || isOn(option, State_Item))
            paintFocusRing(*painter, option->rect, radius() - 1);
        return;
    case PE_FrameDefaultButton: return;
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option)) {
            if (frame->lineWidth > 0)
                paintField(*painter, option, m_theme);
            else if (!qobject_cast<const QComboBox *>(widget ? widget->parentWidget() : nullptr)
                     && !qobject_cast<const QAbstractSpinBox *>(widget ? widget->parentWidget() : nullptr))
                painter->fillRect(option->rect, option->palette.base());
        }
        return;
    case PE_FrameLineEdit: return; // the panel has drawn it
    case PE_Frame:
        if (qobject_cast<const QAbstractItemView *>(widget) || qobject_cast<const QScrollArea *>(widget))
            return;
        if (qobject_cast<const QAbstractScrollArea *>(widget)) { // a text field of several lines
            paintPanel(*painter, option->rect, {}, c[Role::Edge], radius());
            if (isOn(option, State_HasFocus))
                paintFocusRing(*painter, option->rect, radius());
            return;
        }
        paintPanel(*painter, option->rect, {}, c[Role::Line], radius());
        return;
    case PE_FrameMenu:
    case PE_PanelMenu: {
        painter->fillRect(option->rect, c[Role::Surface]);
        painter->setPen(mixed(c[Role::Line], c[Role::Edge], 0.25));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    }
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, c[Role::Surface]);
        painter->setPen(mixed(c[Role::Line], c[Role::Edge], 0.35));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    case PE_PanelMenuBar:
    case PE_PanelToolBar:
    case PE_FrameStatusBarItem:
    case PE_FrameGroupBox:
    case PE_FrameTabBarBase:
    case PE_FrameDockWidget:
    case PE_FrameButtonBevel: return;
    case PE_FrameTabWidget:
        painter->fillRect(QRect(option->rect.topLeft(), QSize(option->rect.width(), 1)), c[Role::Line]);
        return;
    case PE_PanelStatusBar:
        painter->fillRect(option->rect, c[Role::Background]);
        painter->fillRect(QRect(option->rect.topLeft(), QSize(option->rect.width(), 1)), c[Role::Line]);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: paintIndicator(*painter, option, m_theme, false); return;
    case PE_IndicatorRadioButton: paintIndicator(*painter, option, m_theme, true); return;
    case PE_IndicatorArrowDown:
        paintChevron(*painter, option->rect, Qt::DownArrow, c[Role::SecondInk]);
        return;
    case PE_IndicatorArrowUp: paintChevron(*painter, option->rect, Qt::UpArrow, c[Role::SecondInk]); return;
    case PE_IndicatorArrowLeft:
        paintChevron(*painter, option->rect, Qt::LeftArrow, c[Role::SecondInk]);
        return;
    case PE_IndicatorArrowRight:
        paintChevron(*painter, option->rect, Qt::RightArrow, c[Role::SecondInk]);
        return;
    case PE_IndicatorBranch:
        if (isOn(option, State_Children))
            paintChevron(*painter, option->rect, isOn(option, State_Open) ? Qt::DownArrow : Qt::RightArrow,
                         c[Role::SecondInk]);
        return;
    case PE_IndicatorDockWidgetResizeHandle: {
        // A hairline in the middle of the handle; the accent where it can be taken hold of.
        const QRect r = option->rect;
        const bool upright = r.height() > r.width();
        const QColor colour = isOn(option, State_MouseOver) ? c[Role::Accent] : c[Role::Line];
        painter->fillRect(upright ? QRect(r.center().x(), r.y(), 1, r.height())
                                  : QRect(r.x(), r.center().y(), r.width(), 1),
                          colour);
        return;
    }
    case PE_PanelItemViewRow:
    case PE_PanelItemViewItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
        if (!item)
            return;
        const bool hovered = isOn(option, State_MouseOver) && isOn(option, State_Enabled);
        if (item->backgroundBrush.style() != Qt::NoBrush)
            painter->fillRect(item->rect, item->backgroundBrush);
        if (isOn(option, State_Selected)) {
            painter->fillRect(item->rect, c[Role::Selection]);
            const bool first = item->viewItemPosition == QStyleOptionViewItem::Beginning
                || item->viewItemPosition == QStyleOptionViewItem::OnlyOne
                || (item->viewItemPosition == QStyleOptionViewItem::Invalid && item->index.column() <= 0);
            if (first)
                painter->fillRect(QRect(item->rect.topLeft(), QSize(3, item->rect.height())),
                                  c[Role::Accent]);
        } else if (hovered) {
            painter->fillRect(item->rect, c[Role::Hover]);
        }
        return;
    }
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

} // namespace pregonero::style
