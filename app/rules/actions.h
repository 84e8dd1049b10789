// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rules/rule.h"

namespace pregonero::rules {

/// A rule's "action" as its file says it.
[[nodiscard]] Action readAction(Fields &fields);

/// What an action makes of the words found, best first; empty where it makes nothing of them.
[[nodiscard]] QStringList applied(const Action &action, const QString &match);

/// "a|b|c" with '\|' for a bar of its own.
[[nodiscard]] QStringList optionsOf(const QString &value);

/// Several options as one argument of a message: formatted() sets them out, "'a', 'b', or 'c'" where the place is in quotes.
[[nodiscard]] QString listed(const QStringList &options);

/// "é..." as "É...".
[[nodiscard]] QString capitalised(const QString &text);

/// A message with its arguments: each %s or %d takes the next one, %[2]s the second; where there are too few, the last.
[[nodiscard]] QString formatted(const QString &message, const QStringList &arguments);

} // namespace pregonero::rules
