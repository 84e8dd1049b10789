// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/theme.h"

#include "ui/style/pregonerostyle.h"

#include <QApplication>
#include <QVariant>

namespace pregonero::style {

Theme Theme::current()
{
    const auto *style = qobject_cast<const PregoneroStyle *>(QApplication::style());
    return style ? style->theme() : Theme{};
}

QPalette Theme::palette() const
{
    const Colours &c = colours();
    QPalette palette(c[Role::Ink], c[Role::Surface]);
    const auto set = [&palette](QPalette::ColorRole role, const QColor &colour) {
        palette.setColor(QPalette::All, role, colour);
    };
    // Panes are surfaces: what is not said otherwise stands on one.
    set(QPalette::Window, c[Role::Surface]);
    set(QPalette::WindowText, c[Role::Ink]);
    set(QPalette::Base, c[Role::Surface]);
    set(QPalette::AlternateBase, c[Role::Background]);
    set(QPalette::Text, c[Role::Ink]);
    set(QPalette::Button, c[Role::Surface]);
    set(QPalette::ButtonText, c[Role::Ink]);
    set(QPalette::BrightText, c[Role::Bad]);
    set(QPalette::PlaceholderText, c[Role::SecondInk]);
    set(QPalette::Link, c[Role::Accent]);
    set(QPalette::LinkVisited, c[Role::Accent]);
    set(QPalette::Highlight, c[Role::TextSelection]);
    set(QPalette::HighlightedText, c[Role::Ink]);
    set(QPalette::Accent, c[Role::Accent]);
    set(QPalette::ToolTipBase, c[Role::Surface]);
    set(QPalette::ToolTipText, c[Role::Ink]);
    set(QPalette::Light, c[Role::Surface]);
    set(QPalette::Midlight, c[Role::Hover]);
    set(QPalette::Mid, c[Role::Line]);
    set(QPalette::Dark, c[Role::Edge]);
    set(QPalette::Shadow, mixed(c[Role::Line], c[Role::Background], 0.3));
    const QColor faded = mixed(c[Role::SecondInk], c[Role::Surface], 0.35);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                            QPalette::HighlightedText, QPalette::PlaceholderText})
        palette.setColor(QPalette::Disabled, role, faded);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, c[Role::Hover]);
    return palette;
}

void applyTheme(QApplication &application, const Theme &theme, double textScale)
{
    // The system's font is remembered on the application, as ours takes its place.
    constexpr const char *key = "pregoneroSystemFont";
    if (!application.property(key).isValid())
        application.setProperty(key, QApplication::font());
    QFont font = interfaceFont(application.property(key).value<QFont>());
    if (font.pixelSize() > 0)
        font.setPixelSize(qMax(1, qRound(font.pixelSize() * textScale)));
    else
        font.setPointSizeF(font.pointSizeF() * textScale);

    // The font first: the style's metrics ask for it.
    const bool otherFont = QApplication::font() != font;
    if (otherFont)
        QApplication::setFont(font);
    const auto *style = qobject_cast<const PregoneroStyle *>(QApplication::style());
    // Metrics depend on the font: a new style makes every widget, also one with a font of its own, measure
    // again.
    if (!style || style->theme() != theme || otherFont)
        QApplication::setStyle(new PregoneroStyle(theme)); // the application owns it
    QApplication::setPalette(theme.palette());
}

} // namespace pregonero::style
