// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/icons.h"
#include "ui/style/pregonerostyle.h"

#include <QPainter>
#include <QStyleOption>

// What the style's source files share; not for other rooms.
namespace pregonero::style {

/// A rounded ground with an edge of one pixel; an invalid colour is not drawn.
void paintPanel(QPainter &painter, const QRectF &rect, const QColor &ground, const QColor &edge, double corner);

[[nodiscard]] inline bool isOn(const QStyleOption *option, QStyle::StateFlag flag) { return option->state & flag; }

struct PanelColours {
    QColor ground;
    QColor edge;
    QColor ink;
};
/// A button's, by its kind and state.
[[nodiscard]] PanelColours buttonColours(const Theme &theme, ButtonKind kind, const QStyleOption *option);

/// The mark in a checked box or menu row.
void paintTick(QPainter &painter, const QRectF &box, const QColor &colour);

/// A small chevron in the middle of a place.
void paintChevron(QPainter &painter, const QRect &place, Qt::ArrowType direction, const QColor &colour);

} // namespace pregonero::style
