// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

#include <optional>

namespace pregonero::rules {

/// All forms of what an expression matches, each as the whole words that stand in it: {{"in", "order", "to"}} for
/// "\bin order to\b". Folded, letters and digits only. None where some form has no whole word, or there are too many.
[[nodiscard]] std::optional<QList<QStringList>> wordsOf(const QString &pattern);

} // namespace pregonero::rules
