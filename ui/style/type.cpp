// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/type.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetrics>

#include <cmath>

using namespace Qt::StringLiterals;

namespace pregonero::style {

namespace {

double sizeOf(Type type)
{
    switch (type) {
    case Type::Body:
    case Type::Strong: return 1.0;
    case Type::Small: return 12.0 / 14.0;
    case Type::Title: return 13.0 / 14.0;
    case Type::Heading: return 18.0 / 14.0;
    case Type::Editor: return 15.5 / 14.0;
    }
    return 1.0;
}

double pixels()
{
    const QFont base = QApplication::font();
    return base.pixelSize() > 0 ? base.pixelSize() : QFontInfo(base).pixelSize();
}

void makeNumbersTabular(QFont &font) { font.setFeature("tnum", 1); }

} // namespace

QFont font(Type type) { return font(type, QApplication::font()); }

QFont font(Type type, const QFont &base)
{
    QFont font = base;
    const double scale = sizeOf(type);
    if (base.pixelSize() > 0)
        font.setPixelSize(int(std::lround(base.pixelSize() * scale)));
    else
        font.setPointSizeF(base.pointSizeF() * scale);
    if (type == Type::Strong || type == Type::Title || type == Type::Heading)
        font.setWeight(QFont::DemiBold);
    makeNumbersTabular(font);
    return font;
}

QFont interfaceFont(const QFont &systemFont)
{
    // What fontconfig answers where no desktop has chosen a font.
    static const QStringList unchosen{u"Sans Serif"_s, u"Sans"_s, u"DejaVu Sans"_s, u"Helvetica"_s};
    QFont font = systemFont;
    const bool chosen = !unchosen.contains(systemFont.family(), Qt::CaseInsensitive);
    if (!chosen && QFontDatabase::hasFamily(u"Inter"_s)) {
        font = QFont(u"Inter"_s);
        font.setPointSizeF(10.5); // 14 px at 96 dpi
    }
    makeNumbersTabular(font);
    return font;
}

int space(int n) { return int(std::lround(n * 4.0 * std::max(1.0, std::sqrt(pixels() / 14.0)))); }

int iconSize() { return std::max(16, int(std::lround(pixels() * 16.0 / 14.0))); }

int hitTarget() { return std::max(28, QFontMetrics(QApplication::font()).height() + space(3)); }

int radius() { return 6; }

} // namespace pregonero::style
