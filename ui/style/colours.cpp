// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/colours.h"

#include <cmath>

namespace pregonero::style {

namespace {

constexpr std::array<QRgb, size_t(roleCount)> light{
    0xfff6f5f2, // Background
    0xffffffff, // Surface
    0xffe4e1da, // Line
    0xff7f868d, // Edge
    0xff1f2328, // Ink
    0xff5b626b, // SecondInk
    0xff1f5f7a, // Accent
    0xffffffff, // OnAccent
    0xff2e7d4f, // Good
    0xff9a6400, // Warn
    0xffb3362b, // Bad
    0xfff6f5f2, // NeutralSoft
    0xffe1eef3, // AccentSoft
    0xffe9f5ee, // GoodSoft
    0xfffdf4e2, // WarnSoft
    0xfffce6e4, // BadSoft
    0xfff0f5f8, // Selection
    0xffcfe3ec, // TextSelection
    0xfff5f4f1, // Hover
    0xff1f5f7a, // Focus
};

constexpr std::array<QRgb, size_t(roleCount)> dark{
    0xff16191d, // Background
    0xff1d2126, // Surface
    0xff30363d, // Line
    0xff7a838c, // Edge
    0xffe6e8ea, // Ink
    0xffa3abb4, // SecondInk
    0xff79b8d4, // Accent
    0xff10222b, // OnAccent
    0xff72c496, // Good
    0xffe0b25c, // Warn
    0xffef8c82, // Bad
    0xff16191d, // NeutralSoft
    0xff1f343f, // AccentSoft
    0xff1b3226, // GoodSoft
    0xff382c15, // WarnSoft
    0xff43211f, // BadSoft
    0xff212f38, // Selection
    0xff2d5062, // TextSelection
    0xff262b31, // Hover
    0xff79b8d4, // Focus
};

double luminance(const QColor &colour)
{
    const auto linear = [](double v) {
        return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

} // namespace

Colours::Colours(const std::array<QRgb, size_t(roleCount)> &values)
{
    for (size_t i = 0; i < values.size(); ++i)
        m_values[i] = QColor::fromRgb(values[i]);
}

const Colours &Colours::of(Scheme scheme)
{
    static const Colours inLight(light);
    static const Colours inDark(dark);
    return scheme == Scheme::Dark ? inDark : inLight;
}

QColor Colours::ink(Tone tone) const
{
    switch (tone) {
    case Tone::Neutral: return (*this)[Role::SecondInk];
    case Tone::Accent: return (*this)[Role::Accent];
    case Tone::Good: return (*this)[Role::Good];
    case Tone::Warn: return (*this)[Role::Warn];
    case Tone::Bad: return (*this)[Role::Bad];
    }
    return (*this)[Role::Ink];
}

QColor Colours::ground(Tone tone) const
{
    switch (tone) {
    case Tone::Neutral: return (*this)[Role::NeutralSoft];
    case Tone::Accent: return (*this)[Role::AccentSoft];
    case Tone::Good: return (*this)[Role::GoodSoft];
    case Tone::Warn: return (*this)[Role::WarnSoft];
    case Tone::Bad: return (*this)[Role::BadSoft];
    }
    return (*this)[Role::NeutralSoft];
}

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

QColor mixed(const QColor &a, const QColor &b, double share)
{
    const auto between = [share](int from, int to) { return int(std::lround(from + (to - from) * share)); };
    return {between(a.red(), b.red()), between(a.green(), b.green()), between(a.blue(), b.blue())};
}

} // namespace pregonero::style
