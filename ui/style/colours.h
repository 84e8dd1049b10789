// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

#include <array>
#include <optional>

namespace pregonero::style {

enum class Scheme { Light, Dark };

/// What a colour is for. Nothing outside ui/style names a colour by its value.
enum class Role {
    Background, ///< behind and between surfaces: the window, a quiet bubble
    Surface, ///< what is read and written on
    Line, ///< the hairline between rows and panes
    Edge, ///< the border of what can be operated (3 to 1 against the surface)
    Ink,
    SecondInk, ///< times, sources, hints
    Accent,
    OnAccent, ///< text on an accent ground
    Good,
    Warn,
    Bad,
    NeutralSoft, ///< soft grounds: chips, banners
    AccentSoft,
    GoodSoft,
    WarnSoft,
    BadSoft,
    Selection, ///< ground of the selected row
    TextSelection, ///< ground of selected text
    Hover,
    Focus, ///< the ring
};
inline constexpr int roleCount = int(Role::Focus) + 1;

/// What a thing means. Always told in words as well.
enum class Tone { Neutral, Accent, Good, Warn, Bad };

/// The colours of one scheme.
class Colours final
{
public:
    [[nodiscard]] static const Colours &of(Scheme scheme);
    [[nodiscard]] QColor operator[](Role role) const { return m_values[size_t(role)]; }
    [[nodiscard]] QColor ink(Tone tone) const; ///< text of that tone, on its soft ground or on a surface
    [[nodiscard]] QColor ground(Tone tone) const; ///< the soft ground

private:
    explicit Colours(const std::array<QRgb, size_t(roleCount)> &values);
    std::array<QColor, size_t(roleCount)> m_values;
};

/// Contrast of two opaque colours, 1 to 21 (WCAG 2.2, relative luminance).
[[nodiscard]] double contrast(const QColor &a, const QColor &b);
/// a moved towards b: share 0 is a, 1 is b.
[[nodiscard]] QColor mixed(const QColor &a, const QColor &b, double share);

} // namespace pregonero::style
