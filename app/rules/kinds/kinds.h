// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rules/kind.h"

namespace pregonero::rules {

/// Registers every "pregonero/..." kind: one line each.
void addOwnKinds(Kinds &kinds);

/// What "pregonero/duplicate" compares of a text: its words, folded, without links.
[[nodiscard]] std::vector<size_t> fingerprintOf(const QString &text);

} // namespace pregonero::rules
