// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rules/rule.h"

namespace pregonero::rules {

/// What a hit says in the name of its rule; ranges are the hit's own. Private to this room, as all here.
[[nodiscard]] Alert alertOf(const std::shared_ptr<const Rule> &rule, const Hit &hit, const QString &words, const QString &readerLanguage);

/// In order of place, then of rule; once each; no more of a rule than it allows.
void arrange(QList<Alert> &alerts);

/// Everything of a block that a check may answer by, as one text.
[[nodiscard]] QString keyOf(const prose::Block &block);

[[nodiscard]] bool isInLink(const prose::Block &block, prose::Range range);

} // namespace pregonero::rules
