// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace pregonero::style {

/// The type scale. Each size is a multiple of the application's font, so a larger system text makes all of it larger.
enum class Type {
    Body, ///< 14 px where the application font is 14 px
    Strong, ///< body, semibold: names
    Small, ///< 12 px: times, sources, chips
    Title, ///< 13 px semibold: a pane's title
    Heading, ///< 18 px semibold: an empty state, a wizard page
    Editor, ///< 15.5 px: what is being written
};

[[nodiscard]] QFont font(Type type); ///< from QApplication::font(); numbers tabular where the font has them
[[nodiscard]] QFont font(Type type, const QFont &base);
inline constexpr double editorLineHeight = 1.6; ///< times the font's size
inline constexpr double bodyLineHeight = 1.4;

/// The interface font: the system's own, or Inter (10.5 pt) where the system names none and Inter is installed.
[[nodiscard]] QFont interfaceFont(const QFont &systemFont);

/// n steps of the 4 px grid in device-independent pixels, growing with the application's font (never below 4 px a step).
[[nodiscard]] int space(int n);
[[nodiscard]] int iconSize(); ///< 16 px at a 14 px font
[[nodiscard]] int hitTarget(); ///< at least 28 px
[[nodiscard]] int radius(); ///< of a button's corner

} // namespace pregonero::style
