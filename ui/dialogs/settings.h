// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/colours.h"

#include <QString>

#include <chrono>
#include <optional>

namespace pregonero {

/// What a person sets. A value; nothing secret belongs here.
struct Settings {
    std::optional<style::Scheme> scheme = {}; ///< nullopt: as the system
    double textScale = 1.0; ///< 0.75 to 3.0, of the system's text
    QString language = {}; ///< of the interface: "es", "eu", "ca", "gl", "pt", "en"; empty: as the system. Next start
    QString person = {}; ///< who sits here, for the record; empty: the system's user. Next start
    std::chrono::minutes refresh{5}; ///< between two rounds of listening; 1 to 1440

    friend bool operator==(const Settings &, const Settings &) = default;
};

/// What the file says; where it is absent, or a value in it makes no sense, the defaults.
[[nodiscard]] Settings loadSettings(const QString &file);
/// Writes an INI file; what else it holds stays.
void keepSettings(const Settings &settings, const QString &file);

} // namespace pregonero
