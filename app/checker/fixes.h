// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/checker/finding.h"

namespace pregonero::checker {

/// What mends every place of a rule at once, from the end of the text; empty where one of them has no fix, several, or one
/// that meets another's.
[[nodiscard]] QList<Finding::Fix> fixesOfRule(const QList<Finding> &findings, const QString &rule);

/// What mends every rule that can be mended so, from the end of the text. Where two rules meet, the earlier place is mended;
/// the other is found again.
[[nodiscard]] QList<Finding::Fix> fixesOfAll(const QList<Finding> &findings);

} // namespace pregonero::checker
