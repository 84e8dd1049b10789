// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/appearance.h"

#include <QApplication>
#include <QStyleHints>

#include <algorithm>

namespace pregonero::style {

Appearance::Appearance(QApplication &application, QObject *parent)
    : QObject(parent),
      m_application(application)
{
    apply();
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &Appearance::apply);
}

void Appearance::setScheme(std::optional<Scheme> choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    // Also tells the window system, so that title bars follow where it draws them.
    if (choice)
        QGuiApplication::styleHints()->setColorScheme(*choice == Scheme::Dark ? Qt::ColorScheme::Dark
                                                                              : Qt::ColorScheme::Light);
    else
        QGuiApplication::styleHints()->unsetColorScheme();
    apply();
}

void Appearance::setTextScale(double scale)
{
    m_textScale = std::clamp(scale, 0.75, 3.0);
    apply();
}

void Appearance::apply()
{
    const bool systemDark = QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
    m_theme = Theme(m_choice.value_or(systemDark ? Scheme::Dark : Scheme::Light));
    applyTheme(m_application, m_theme, m_textScale);
    Q_EMIT changed();
}

} // namespace pregonero::style
