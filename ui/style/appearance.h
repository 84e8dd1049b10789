// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/theme.h"

#include <QObject>

#include <optional>

namespace pregonero::style {

/// Keeps the application's look: follows the system's light or dark, or a choice of the person. Made once by main.
class Appearance final : public QObject
{
    Q_OBJECT

public:
    explicit Appearance(QApplication &application, QObject *parent = nullptr);

    /// nullopt: as the system (light where the system does not say).
    void setScheme(std::optional<Scheme> choice);
    [[nodiscard]] std::optional<Scheme> chosenScheme() const { return m_choice; }
    void setTextScale(double scale); ///< 0.75 to 3.0
    [[nodiscard]] double textScale() const { return m_textScale; }
    [[nodiscard]] Theme theme() const { return m_theme; }

Q_SIGNALS:
    void changed(); ///< widgets need not listen: they get palette, style and font change events

private:
    void apply();

    QApplication &m_application;
    std::optional<Scheme> m_choice;
    double m_textScale = 1.0;
    Theme m_theme;
};

} // namespace pregonero::style
