// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace pregonero::rules {

/// An expression in a form that matches wherever it does, and more, and that compiles in no time: assertions left out, large classes as
/// any character, counted repetitions as any number. Left exact, some take the compiler minutes. Empty where it would say
/// nothing, or where it has something that this does not know.
[[nodiscard]] QByteArray widened(const QString &pattern);

} // namespace pregonero::rules
