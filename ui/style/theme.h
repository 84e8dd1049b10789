// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/colours.h"
#include "ui/style/type.h"

#include <QPalette>

class QApplication;

namespace pregonero::style {

/// How everything looks under one colour scheme. A value.
class Theme final
{
public:
    explicit Theme(Scheme scheme = Scheme::Light) : m_scheme(scheme) { }

    /// The theme in force (the application style's), light where none was applied. Ask when painting; do not keep.
    [[nodiscard]] static Theme current();

    [[nodiscard]] Scheme scheme() const { return m_scheme; }
    [[nodiscard]] bool isDark() const { return m_scheme == Scheme::Dark; }
    [[nodiscard]] const Colours &colours() const { return Colours::of(m_scheme); }
    [[nodiscard]] QColor colour(Role role) const { return colours()[role]; }
    [[nodiscard]] QPalette palette() const;

    friend bool operator==(const Theme &, const Theme &) = default;

private:
    Scheme m_scheme;
};

[[nodiscard]] inline QColor colour(Role role) { return Theme::current().colour(role); }

/// Gives the application PregoneroStyle, the theme's palette and the interface font. May be called again at any time.
/// textScale multiplies the interface font's size (1.0: as the system says).
void applyTheme(QApplication &application, const Theme &theme, double textScale = 1.0);

} // namespace pregonero::style
