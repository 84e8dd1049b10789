// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/painting.h"

#include <QAbstractItemView>
#include <QToolButton>

namespace pregonero::style {

namespace {

void paintScrollBar(QPainter &painter, const QStyleOptionSlider &bar, const QRect &handle, const Theme &theme,
                    bool opaque)
{
    const Colours &c = theme.colours();
    if (opaque)
        painter.fillRect(bar.rect, bar.palette.brush(QPalette::Base));
    if (bar.maximum <= bar.minimum)
        return;
    const bool held =
        isOn(&bar, QStyle::State_Sunken) && (bar.activeSubControls & QStyle::SC_ScrollBarSlider);
    const bool hovered = isOn(&bar, QStyle::State_MouseOver);
    const bool upright = bar.orientation == Qt::Vertical;
    const int inset = hovered || held ? 2 : 3;
    const QRect thin =
        upright ? handle.adjusted(inset, 2, -inset, -2) : handle.adjusted(2, inset, -2, -inset);
    const QColor colour = mixed(c[Role::Line], c[Role::Edge], held ? 1.0 : hovered ? 0.75 : 0.45);
    paintPanel(painter, thin, colour, {}, std::min(thin.width(), thin.height()) / 2.0);
}

void paintFieldFrame(QPainter &painter, const QStyleOption &option, const Theme &theme, bool button)
{
    const Colours &c = theme.colours();
    const bool enabled = isOn(&option, QStyle::State_Enabled);
    const bool hovered = button && enabled && isOn(&option, QStyle::State_MouseOver);
    paintPanel(painter, option.rect,
               !enabled      ? c[Role::Background]
                   : hovered ? c[Role::Hover]
                             : c[Role::Surface],
               enabled ? c[Role::Edge] : c[Role::Line], radius());
    if (isOn(&option, QStyle::State_HasFocus))
        paintFocusRing(painter, option.rect, radius());
}

} // namespace

void PregoneroStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                        QPainter *painter, const QWidget *widget) const
{
    const Colours &c = m_theme.colours();
    switch (control) {
    case CC_ScrollBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
            paintScrollBar(*painter, *bar,
                           proxy()->subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget), m_theme,
                           !widget || widget->testAttribute(Qt::WA_OpaquePaintEvent));
            return;
        }
        break;
    case CC_ComboBox:
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            if (combo->frame)
                paintFieldFrame(*painter, *option, m_theme, !combo->editable);
            else if (isOn(option, State_HasFocus) && isOn(option, State_KeyboardFocusChange))
                paintFocusRing(*painter, option->rect, radius());
            const QRect arrow = proxy()->subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget);
            paintChevron(*painter, arrow, Qt::DownArrow,
                         isOn(option, State_Enabled) ? c[Role::SecondInk]
                                                     : mixed(c[Role::SecondInk], c[Role::Surface], 0.5));
            return;
        }
        break;
    case CC_SpinBox:
        if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option)) {
            if (spin->frame)
                paintFieldFrame(*painter, *option, m_theme, false);
            if (spin->buttonSymbols == QAbstractSpinBox::NoButtons)
                return;
            for (const auto &[sub, flag, direction] :
                 {std::tuple{SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled, Qt::UpArrow},
                  std::tuple{SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled, Qt::DownArrow}}) {
                const QRect place = proxy()->subControlRect(CC_SpinBox, option, sub, widget);
                const bool enabled = (spin->stepEnabled & flag) && isOn(option, State_Enabled);
                if (enabled && (option->activeSubControls & sub) && isOn(option, State_MouseOver))
                    painter->fillRect(place, c[Role::Hover]);
                paintChevron(*painter, place, direction, enabled ? c[Role::SecondInk] : c[Role::Line]);
            }
            return;
        }
        break;
    case CC_ToolButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option)) {
            proxy()->drawPrimitive(PE_PanelButtonTool, button, painter, widget);
            QStyleOptionToolButton label = *button;
            const bool split = button->features & QStyleOptionToolButton::MenuButtonPopup;
            const bool menu = button->features & QStyleOptionToolButton::HasMenu;
            label.rect = proxy()->subControlRect(CC_ToolButton, option, SC_ToolButton, widget);
            const bool words = button->toolButtonStyle != Qt::ToolButtonIconOnly && !button->text.isEmpty();
            if (menu && !split && words)
                label.rect.adjust(0, 0, -space(3), 0);
            proxy()->drawControl(CE_ToolButtonLabel, &label, painter, widget);
            if (split || (menu && words)) {
                const QRect arrow = split
                    ? proxy()->subControlRect(CC_ToolButton, option, SC_ToolButtonMenu, widget)
                    : QRect(option->rect.right() - space(5), option->rect.y(), space(4),
                            option->rect.height());
                paintChevron(*painter, arrow, Qt::DownArrow, c[Role::SecondInk]);
            }
            if (isOn(option, State_HasFocus) && isOn(option, State_KeyboardFocusChange))
                paintFocusRing(*painter, option->rect, radius());
            return;
        }
        break;
    case CC_GroupBox:
        if (const auto *group = qstyleoption_cast<const QStyleOptionGroupBox *>(option)) {
            // A heading over its fields; no box.
            painter->save();
            if (group->subControls & SC_GroupBoxCheckBox) {
                QStyleOptionButton box;
                box.QStyleOption::operator=(*option);
                box.rect = proxy()->subControlRect(CC_GroupBox, option, SC_GroupBoxCheckBox, widget);
                proxy()->drawPrimitive(PE_IndicatorCheckBox, &box, painter, widget);
            }
            painter->setFont(font(Type::Title));
            painter->setPen(isOn(option, State_Enabled) ? c[Role::Ink] : c[Role::SecondInk]);
            const QRect place = proxy()->subControlRect(CC_GroupBox, option, SC_GroupBoxLabel, widget);
            painter->drawText(QRect(place.x(), place.y(), option->rect.right() - place.x(), place.height()),
                              Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic, group->text);
            if (isOn(option, State_HasFocus))
                paintFocusRing(*painter, place.adjusted(-3, -1, 6, 1), radius() - 2);
            painter->restore();
            return;
        }
        break;
    default: break;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect PregoneroStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                     SubControl subControl, const QWidget *widget) const
{
    const QRect r = option->rect;
    if (control == CC_ScrollBar) {
        const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        if (!bar)
            return QProxyStyle::subControlRect(control, option, subControl, widget);
        const bool upright = bar->orientation == Qt::Vertical;
        const int length = upright ? r.height() : r.width();
        const qint64 range = qint64(bar->maximum) - bar->minimum;
        int slider = length;
        if (range > 0)
            slider =
                int(std::max<qint64>(qint64(bar->pageStep) * length / (range + bar->pageStep),
                                     std::min(length, pixelMetric(PM_ScrollBarSliderMin, option, widget))));
        const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition,
                                                  length - slider, bar->upsideDown);
        const auto part = [&](int from, int size) {
            const QRect place = upright ? QRect(r.x(), r.y() + from, r.width(), size)
                                        : QRect(r.x() + from, r.y(), size, r.height());
            return upright ? place : visualRect(bar->direction, r, place);
        };
        switch (subControl) {
        case SC_ScrollBarSlider: return part(start, slider);
        case SC_ScrollBarSubPage: return part(0, start);
        case SC_ScrollBarAddPage: return part(start + slider, length - start - slider);
        case SC_ScrollBarGroove: return r;
        default: return {}; // no arrows
        }
    }
    if (control == CC_ComboBox) {
        const int side = iconSize() + space(2);
        switch (subControl) {
        case SC_ComboBoxArrow:
            return visualRect(option->direction, r, QRect(r.right() - side - 2, r.y(), side, r.height()));
        case SC_ComboBoxEditField:
            return visualRect(option->direction, r, r.adjusted(space(2), 2, -side - 2, -2));
        default: break;
        }
    }
    if (control == CC_SpinBox) {
        const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        const int side =
            spin && spin->buttonSymbols == QAbstractSpinBox::NoButtons ? 0 : iconSize() + space(2);
        switch (subControl) {
        case SC_SpinBoxUp:
            return visualRect(option->direction, r,
                              QRect(r.right() - side - 1, r.y() + 2, side, r.height() / 2 - 2));
        case SC_SpinBoxDown:
            return visualRect(option->direction, r,
                              QRect(r.right() - side - 1, r.center().y() + 1, side, r.height() / 2 - 2));
        case SC_SpinBoxEditField:
            return visualRect(option->direction, r, r.adjusted(space(1) + 1, 2, -side - 2, -2));
        default: break;
        }
    }
    if (control == CC_GroupBox && (subControl == SC_GroupBoxLabel || subControl == SC_GroupBoxCheckBox)) {
        // In line with the fields under it.
        const QRect base = QProxyStyle::subControlRect(control, option, subControl, widget);
        return base.translated(option->direction == Qt::RightToLeft ? -space(3) : space(3), 0);
    }
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

QRect PregoneroStyle::subElementRect(SubElement element, const QStyleOption *option,
                                     const QWidget *widget) const
{
    switch (element) {
    case SE_PushButtonFocusRect: return option->rect;
    case SE_LineEditContents: {
        const QRect base = QProxyStyle::subElementRect(element, option, widget);
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        return frame && frame->lineWidth > 0 ? base.adjusted(space(1), 0, -space(1), 0) : base;
    }
    default: return QProxyStyle::subElementRect(element, option, widget);
    }
}

} // namespace pregonero::style
