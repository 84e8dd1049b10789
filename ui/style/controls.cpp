// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/painting.h"

#include <QAbstractButton>
#include <QDockWidget>

namespace pregonero::style {

namespace {

void paintMenuItem(QPainter &painter, const QStyleOptionMenuItem &item, const Theme &theme)
{
    const Colours &c = theme.colours();
    const QRect r = item.rect;
    if (item.menuItemType == QStyleOptionMenuItem::Separator) {
        if (item.text.isEmpty()) {
            painter.fillRect(QRect(r.x() + space(2), r.center().y(), r.width() - space(4), 1), c[Role::Line]);
        } else {
            painter.setFont(font(Type::Small));
            painter.setPen(c[Role::SecondInk]);
            painter.drawText(r.adjusted(space(3), 0, -space(3), 0), Qt::AlignLeft | Qt::AlignVCenter,
                             item.text);
        }
        return;
    }
    const bool enabled = isOn(&item, QStyle::State_Enabled);
    const bool chosen = enabled && isOn(&item, QStyle::State_Selected);
    if (chosen)
        paintPanel(painter, r.adjusted(3, 1, -3, -1), c[Role::AccentSoft], {}, radius() - 1);
    const QColor faded = mixed(c[Role::SecondInk], c[Role::Surface], 0.35);
    const QColor ink = !enabled ? faded : chosen ? mixed(c[Role::Accent], c[Role::Ink], 0.5) : c[Role::Ink];

    const int side = iconSize();
    const bool leftToRight = item.direction != Qt::RightToLeft;
    const auto placed = [&](QRect place) { return QStyle::visualRect(item.direction, r, place); };
    const QRect mark = placed(QRect(r.x() + space(3), r.center().y() - side / 2, side, side));
    const bool checkable = item.checkType != QStyleOptionMenuItem::NotCheckable;
    if (checkable && item.checked && item.checkType == QStyleOptionMenuItem::Exclusive)
        paintIcon(painter, mark.adjusted(2, 2, -2, -2), Meaning::Unread, enabled ? c[Role::Accent] : faded);
    else if (checkable && item.checked)
        paintTick(painter, mark, enabled ? c[Role::Accent] : faded);
    else if (!item.icon.isNull())
        item.icon.paint(&painter, mark, Qt::AlignCenter,
                        !enabled     ? QIcon::Disabled
                            : chosen ? QIcon::Selected
                                     : QIcon::Normal);

    const int textX = space(3) + side + space(2);
    QRect words = placed(r.adjusted(textX, 0, -space(3), 0));
    const qsizetype tab = item.text.indexOf(u'\t');
    painter.setFont(item.font);
    painter.setPen(ink);
    const int flags = Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextShowMnemonic;
    painter.drawText(words, flags | (leftToRight ? Qt::AlignLeft : Qt::AlignRight),
                     item.text.left(tab < 0 ? item.text.size() : tab));
    if (tab >= 0) {
        painter.setPen(enabled ? c[Role::SecondInk] : faded);
        painter.setFont(font(Type::Small));
        painter.drawText(words, flags | (leftToRight ? Qt::AlignRight : Qt::AlignLeft),
                         item.text.mid(tab + 1));
    }
    if (item.menuItemType == QStyleOptionMenuItem::SubMenu) {
        const QRect arrow = placed(QRect(r.right() - space(2) - side, r.center().y() - side / 2, side, side));
        paintChevron(painter, arrow, leftToRight ? Qt::RightArrow : Qt::LeftArrow, ink);
    }
}

void paintTab(QPainter &painter, const QStyleOptionTab &tab, const Theme &theme)
{
    const Colours &c = theme.colours();
    const bool chosen = isOn(&tab, QStyle::State_Selected);
    const QRect r = tab.rect;
    if (!chosen && isOn(&tab, QStyle::State_MouseOver) && isOn(&tab, QStyle::State_Enabled))
        painter.fillRect(r, c[Role::Hover]);
    const QRect inner = r.adjusted(space(2), 0, -space(2), 0);
    QRect mark;
    QRect base;
    switch (tab.shape) {
    case QTabBar::RoundedSouth:
    case QTabBar::TriangularSouth:
        base = QRect(r.left(), r.top(), r.width(), 1);
        mark = QRect(inner.left(), r.top(), inner.width(), 2);
        break;
    case QTabBar::RoundedWest:
    case QTabBar::TriangularWest:
        base = QRect(r.right(), r.top(), 1, r.height());
        mark = QRect(r.right() - 1, r.top() + space(2), 2, r.height() - space(4));
        break;
    case QTabBar::RoundedEast:
    case QTabBar::TriangularEast:
        base = QRect(r.left(), r.top(), 1, r.height());
        mark = QRect(r.left(), r.top() + space(2), 2, r.height() - space(4));
        break;
    default:
        base = QRect(r.left(), r.bottom(), r.width(), 1);
        mark = QRect(inner.left(), r.bottom() - 1, inner.width(), 2);
    }
    painter.fillRect(base, c[Role::Line]);
    if (chosen)
        painter.fillRect(mark, c[Role::Accent]);
}

} // namespace

void PregoneroStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    const Colours &c = m_theme.colours();
    switch (element) {
    case CE_PushButtonBevel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            proxy()->drawPrimitive(PE_PanelButtonCommand, button, painter, widget);
            if (button->features & QStyleOptionButton::HasMenu) {
                const int side = iconSize();
                paintChevron(*painter,
                             QRect(button->rect.right() - side - space(1),
                                   button->rect.center().y() - side / 2, side, side),
                             Qt::DownArrow, buttonColours(m_theme, buttonKind(widget), option).ink);
            }
            return;
        }
        break;
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            QStyleOptionButton copy = *button;
            const ButtonKind kind = buttonKind(widget);
            copy.palette.setColor(QPalette::ButtonText, buttonColours(m_theme, kind, option).ink);
            copy.features.setFlag(QStyleOptionButton::HasMenu, false);
            if (button->features & QStyleOptionButton::HasMenu)
                copy.rect.adjust(0, 0, -iconSize(), 0);
            painter->save();
            QFont strong = painter->font();
            if (kind == ButtonKind::Primary) {
                strong.setWeight(QFont::DemiBold);
                painter->setFont(strong);
            }
            QProxyStyle::drawControl(element, &copy, painter, widget);
            painter->restore();
            return;
        }
        break;
    case CE_ToolButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option)) {
            QStyleOptionToolButton copy = *button;
            const ButtonKind kind = buttonKind(widget);
            const PanelColours colours =
                buttonColours(m_theme, kind == ButtonKind::Normal ? ButtonKind::Quiet : kind, option);
            copy.palette.setColor(QPalette::ButtonText, colours.ink);
            if (isOn(option, State_On))
                copy.font.setWeight(QFont::DemiBold);
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
        break;
    case CE_ComboBoxLabel:
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option); combo && !combo->editable) {
            // A choice that is too long for its field ends in "…" instead of being cut through a letter.
            QStyleOptionComboBox fitting = *combo;
            const QRect field = proxy()->subControlRect(CC_ComboBox, combo, SC_ComboBoxEditField, widget);
            const int icon = combo->currentIcon.isNull() ? 0 : combo->iconSize.width() + space(2);
            fitting.currentText = combo->fontMetrics.elidedText(combo->currentText, Qt::ElideRight,
                                                                field.width() - icon - space(1));
            QProxyStyle::drawControl(element, &fitting, painter, widget);
            return;
        }
        break;
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            painter->save();
            paintMenuItem(*painter, *item, m_theme);
            painter->restore();
            return;
        }
        break;
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            painter->save();
            painter->fillRect(item->rect, c[Role::Surface]);
            const bool open = isOn(option, State_Sunken);
            const bool active = isOn(option, State_Selected);
            if (open || active)
                paintPanel(*painter, item->rect.adjusted(1, 2, -1, -2),
                           open ? c[Role::AccentSoft] : c[Role::Hover], {}, radius() - 1);
            painter->setPen(!isOn(option, State_Enabled) ? mixed(c[Role::SecondInk], c[Role::Surface], 0.35)
                                : open                   ? c[Role::Accent]
                                : active                 ? c[Role::Ink]
                                                         : c[Role::SecondInk]);
            int flags = Qt::AlignCenter | Qt::TextSingleLine | Qt::TextShowMnemonic;
            if (!proxy()->styleHint(SH_UnderlineShortcut, option, widget))
                flags |= Qt::TextHideMnemonic;
            if (!item->icon.isNull() && item->text.isEmpty())
                item->icon.paint(painter, item->rect);
            else
                painter->drawText(item->rect, flags, item->text);
            painter->restore();
            return;
        }
        break;
    case CE_MenuBarEmptyArea: painter->fillRect(option->rect, c[Role::Surface]); return;
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            paintTab(*painter, *tab, m_theme);
            return;
        }
        break;
    case CE_TabBarTabLabel:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            QStyleOptionTab copy = *tab;
            const bool chosen = isOn(option, State_Selected);
            if (isOn(option, State_Enabled))
                copy.palette.setColor(QPalette::WindowText, chosen ? c[Role::Ink] : c[Role::SecondInk]);
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
        break;
    case CE_DockWidgetTitle:
        if (const auto *dock = qstyleoption_cast<const QStyleOptionDockWidget *>(option)) {
            painter->save();
            painter->fillRect(dock->rect, c[Role::Surface]);
            painter->fillRect(QRect(dock->rect.left(), dock->rect.bottom(), dock->rect.width(), 1),
                              c[Role::Line]);
            const QRect place = proxy()
                                    ->subElementRect(SE_DockWidgetTitleBarText, option, widget)
                                    .adjusted(space(2), 0, 0, 0);
            painter->setFont(font(Type::Title));
            painter->setPen(c[Role::Ink]);
            painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                              painter->fontMetrics().elidedText(dock->title, Qt::ElideRight, place.width()));
            painter->restore();
            return;
        }
        break;
    case CE_SizeGrip: return;
    case CE_ToolBar: painter->fillRect(option->rect, c[Role::Surface]); return;
    case CE_Splitter: {
        QStyleOption handle = *option;
        proxy()->drawPrimitive(PE_IndicatorDockWidgetResizeHandle, &handle, painter, widget);
        return;
    }
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, c[Role::Surface]);
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                          c[Role::Line]);
        return;
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            painter->save();
            painter->setFont(font(Type::Small));
            QStyleOptionHeader copy;
            copy = *header;
            copy.palette.setColor(QPalette::ButtonText, c[Role::SecondInk]);
            QProxyStyle::drawControl(element, &copy, painter, widget);
            painter->restore();
            return;
        }
        break;
    case CE_ProgressBarGroove:
    case CE_ProgressBarContents: {
        const QRect r = option->rect;
        const int thick = std::min(r.height(), 6);
        const QRect line(r.x(), r.center().y() - thick / 2, r.width(), thick);
        if (element == CE_ProgressBarGroove) {
            paintPanel(*painter, line, mixed(c[Role::Line], c[Role::Background], 0.2), {}, thick / 2.0);
            return;
        }
        const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
        if (!bar)
            return;
        const qint64 range = qint64(bar->maximum) - bar->minimum;
        QRect done = line;
        if (range <= 0) // nobody knows how far: a third in the middle, and it does not pretend to move
            done = QRect(line.x() + line.width() / 3, line.y(), line.width() / 3, thick);
        else
            done.setWidth(int(line.width() * (qint64(bar->progress) - bar->minimum) / range));
        done = visualRect(bar->direction, line, done);
        if (done.width() > 0)
            paintPanel(*painter, done, c[Role::Accent], {}, thick / 2.0);
        return;
    }
    default: break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

} // namespace pregonero::style
