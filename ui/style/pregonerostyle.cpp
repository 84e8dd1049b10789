// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/pregonerostyle.h"

#include "ui/style/painting.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QDockWidget>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitterHandle>
#include <QStatusBar>
#include <QStyleFactory>
#include <QTabBar>
#include <QToolTip>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace pregonero::style {

namespace {

constexpr const char *kindProperty = "pregoneroButtonKind";

bool wantsHover(const QWidget *widget)
{
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QComboBox *>(widget)
        || qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget)
        || qobject_cast<const QTabBar *>(widget) || qobject_cast<const QScrollBar *>(widget)
        || qobject_cast<const QSplitterHandle *>(widget);
}

} // namespace

void setButtonKind(QAbstractButton *button, ButtonKind kind)
{
    button->setProperty(kindProperty, int(kind));
    button->updateGeometry();
    button->update();
}

ButtonKind buttonKind(const QWidget *widget)
{
    const QVariant kind = widget ? widget->property(kindProperty) : QVariant();
    return kind.isValid() ? ButtonKind(kind.toInt()) : ButtonKind::Normal;
}

void setGround(QWidget *widget, Role role)
{
    const QPalette::ColorRole ground = role == Role::Background ? QPalette::AlternateBase
        : role == Role::Hover                                   ? QPalette::Midlight
                                                                : QPalette::Base;
    widget->setBackgroundRole(ground); // a role, so that it follows the palette
    widget->setAutoFillBackground(true);
}

void paintFocusRing(QPainter &painter, const QRectF &around, double cornerRadius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour(Role::Focus), 2));
    painter.drawRoundedRect(around.adjusted(1, 1, -1, -1), cornerRadius, cornerRadius);
    painter.restore();
}

void paintPanel(QPainter &painter, const QRectF &rect, const QColor &ground, const QColor &edge,
                double corner)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(ground.isValid() ? QBrush(ground) : QBrush(Qt::NoBrush));
    painter.setPen(edge.isValid() ? QPen(edge, 1) : QPen(Qt::NoPen));
    const double inset = edge.isValid() ? 0.5 : 0;
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), corner, corner);
    painter.restore();
}

PanelColours buttonColours(const Theme &theme, ButtonKind kind, const QStyleOption *option)
{
    const Colours &c = theme.colours();
    const bool enabled = isOn(option, QStyle::State_Enabled);
    const bool pressed = isOn(option, QStyle::State_Sunken);
    const bool hovered = enabled && isOn(option, QStyle::State_MouseOver);
    const bool checked = isOn(option, QStyle::State_On);
    const QColor faded = mixed(c[Role::SecondInk], c[Role::Surface], 0.35);
    const QColor buttonEdge = mixed(c[Role::Line], c[Role::Edge], theme.isDark() ? 0.25 : 0.18);

    if (kind == ButtonKind::Primary) {
        if (!enabled)
            return {c[Role::Background], c[Role::Line], faded};
        const QColor ground = mixed(c[Role::Accent], c[Role::Ink], pressed ? 0.3 : hovered ? 0.15 : 0.0);
        return {ground, {}, c[Role::OnAccent]};
    }
    PanelColours result{c[Role::Surface], buttonEdge,
                        kind == ButtonKind::Danger ? c[Role::Bad] : c[Role::Ink]};
    if (kind == ButtonKind::Quiet)
        result = {{}, {}, c[Role::Ink]};
    if (checked)
        result = {c[Role::AccentSoft], kind == ButtonKind::Quiet ? QColor() : c[Role::AccentSoft],
                  c[Role::Accent]};
    else if (pressed)
        result.ground = mixed(c[Role::Hover], c[Role::Line], 0.6);
    else if (hovered)
        result.ground = c[Role::Hover];
    if (!enabled)
        result.ink = faded;
    return result;
}

void paintChevron(QPainter &painter, const QRect &place, Qt::ArrowType direction, const QColor &colour)
{
    const double arm = std::max(3.0, iconSize() * 0.22);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(QRectF(place).center());
    painter.rotate(direction == Qt::UpArrow          ? 180
                       : direction == Qt::LeftArrow  ? 90
                       : direction == Qt::RightArrow ? -90
                                                     : 0);
    painter.setPen(
        QPen(colour, std::max(1.4, iconSize() * 0.09), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF{QPointF(-arm, -arm / 2), QPointF(0, arm / 2), QPointF(arm, -arm / 2)});
    painter.restore();
}

PregoneroStyle::PregoneroStyle(const Theme &theme)
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s)),
      m_theme(theme)
{
    setObjectName("pregonero"_L1);
}

void PregoneroStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (wantsHover(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (auto *view = qobject_cast<QAbstractItemView *>(widget))
        view->viewport()->setAttribute(Qt::WA_Hover);
    if (auto *bar = qobject_cast<QStatusBar *>(widget))
        bar->setContentsMargins(space(3), 0, space(3), 0);
}

void PregoneroStyle::unpolish(QWidget *widget) { QProxyStyle::unpolish(widget); }

int PregoneroStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent: return 10;
    case PM_ScrollBarSliderMin: return 28;
    case PM_ScrollView_ScrollBarSpacing: return 0;
    case PM_DefaultFrameWidth:
        // Lists and scroll areas stand on their pane without a box; what is written in has an edge.
        if (qobject_cast<const QAbstractItemView *>(widget) || qobject_cast<const QScrollArea *>(widget))
            return qobject_cast<const QComboBox *>(widget ? widget->parentWidget() : nullptr) ? 1 : 0;
        if (qobject_cast<const QMenu *>(widget))
            return 1;
        if (qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QAbstractScrollArea *>(widget))
            return 2;
        return QProxyStyle::pixelMetric(metric, option, widget);
    case PM_ButtonDefaultIndicator:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_MenuBarPanelWidth:
    case PM_ToolBarFrameWidth:
    case PM_DockWidgetFrameWidth:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical: return 0;
    case PM_TabBarBaseOverlap: return 1;
    case PM_ButtonMargin: return space(2);
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize:
    case PM_ToolBarIconSize: return iconSize() + (metric == PM_ToolBarIconSize ? 2 : 0);
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return iconSize() + 1;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return space(2);
    case PM_DockWidgetSeparatorExtent:
    case PM_SplitterWidth: return 5; // a hairline with room to take hold of it
    case PM_DockWidgetTitleMargin: return space(2);
    case PM_DockWidgetTitleBarButtonMargin: return 6;
    case PM_MenuBarHMargin: return space(1);
    case PM_MenuBarVMargin: return 1;
    case PM_MenuBarItemSpacing: return 2;
    case PM_MenuHMargin: return 4;
    case PM_MenuVMargin: return 4;
    case PM_MenuPanelWidth: return 1;
    case PM_SubMenuOverlap: return -2;
    case PM_ToolBarItemSpacing: return 2;
    case PM_ToolBarItemMargin: return 3;
    case PM_TabBarTabHSpace: return space(6);
    case PM_TabBarTabVSpace: return space(3);
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin: return space(3);
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing: return space(2);
    case PM_ToolTipLabelFrameWidth: return space(2);
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin: return 2;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int PregoneroStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                              QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_ComboBox_Popup:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ItemView_ShowDecorationSelected: return hint == SH_ItemView_ShowDecorationSelected;
    case SH_Menu_MouseTracking:
    case SH_MenuBar_MouseTracking:
    case SH_ItemView_ArrowKeysNavigateIntoChildren: return 1;
    case SH_UnderlineShortcut:
        // In the menu bar only while it is being used by keyboard; elsewhere always.
        if (const auto *bar = qobject_cast<const QMenuBar *>(widget))
            return bar->activeAction() != nullptr || bar->hasFocus();
        return 1;
    case SH_TabBar_ElideMode: return Qt::ElideRight;
    case SH_TabBar_Alignment: return Qt::AlignLeft;
    case SH_ToolTip_WakeUpDelay: return 500;
    case SH_Widget_Animation_Duration: return 0; // nothing that moves has to be waited for
    case SH_ScrollBar_Transient: return 0;
    default: return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

QSize PregoneroStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                       const QWidget *widget) const
{
    const int target = hitTarget();
    switch (type) {
    case CT_PushButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        const bool bare = button && button->text.isEmpty();
        const int sides = bare ? space(2) : space(7);
        return {std::max(target, size.width() + sides), std::max(target, size.height() + space(3))};
    }
    case CT_ToolButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        const bool text =
            button && button->toolButtonStyle != Qt::ToolButtonIconOnly && !button->text.isEmpty();
        int width = size.width() + (text ? space(4) : space(2));
        if (button && (button->features & QStyleOptionToolButton::HasMenu)
            && !(button->features & QStyleOptionToolButton::MenuButtonPopup) && text)
            width += space(3);
        return {std::max(target, width), std::max(target, size.height() + space(2))};
    }
    case CT_LineEdit: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {base.width() + space(2), std::max(target + 2, base.height())};
    }
    case CT_SpinBox:
    case CT_ComboBox: return {size.width() + space(6) + iconSize(), std::max(target + 2, size.height())};
    case CT_CheckBox:
    case CT_RadioButton: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {base.width() + 4, std::max(target, base.height())};
    }
    case CT_MenuBarItem: return {size.width() + space(4), std::max(target, size.height() + space(2))};
    case CT_MenuItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        if (item && item->menuItemType == QStyleOptionMenuItem::Separator)
            return {size.width(), item->text.isEmpty() ? 9 : size.height() + space(2)};
        // Mark and icon share one column; the shortcut (after the tab) stands apart.
        int width = size.width() + space(2) + iconSize() + space(2) + space(4);
        if (item && item->text.contains(u'\t'))
            width += space(6);
        if (item && item->menuItemType == QStyleOptionMenuItem::SubMenu)
            width += iconSize() + space(2);
        return {width, std::max(target, size.height() + space(2))};
    }
    case CT_ItemViewItem: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {base.width() + space(2), std::max(target, base.height())};
    }
    case CT_TabBarTab: return {size.width(), std::max(target + 4, size.height())};
    case CT_HeaderSection: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {base.width() + space(2), std::max(target, base.height())};
    }
    default: return QProxyStyle::sizeFromContents(type, option, size, widget);
    }
}

QIcon PregoneroStyle::standardIcon(StandardPixmap pixmap, const QStyleOption *option,
                                   const QWidget *widget) const
{
    switch (pixmap) {
    case SP_TitleBarCloseButton:
    case SP_DockWidgetCloseButton:
    case SP_DialogCloseButton:
    case SP_TabCloseButton:
    case SP_LineEditClearButton: return icon(Meaning::Close, Role::SecondInk);
    case SP_TitleBarNormalButton: return icon(Meaning::Float, Role::SecondInk);
    case SP_TitleBarMaxButton: return icon(Meaning::Dock, Role::SecondInk);
    case SP_MessageBoxInformation: return icon(Meaning::Info, Role::Accent);
    case SP_MessageBoxWarning: return icon(Meaning::Warning, Role::Warn);
    case SP_MessageBoxCritical: return icon(Meaning::Error, Role::Bad);
    case SP_MessageBoxQuestion: return icon(Meaning::Unknown, Role::Accent);
    case SP_BrowserReload: return icon(Meaning::Retry);
    case SP_ToolBarHorizontalExtensionButton:
    case SP_ToolBarVerticalExtensionButton: return icon(Meaning::More);
    default: return QProxyStyle::standardIcon(pixmap, option, widget);
    }
}

} // namespace pregonero::style
