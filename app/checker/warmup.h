// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace pregonero::checker {

/// Loads the dictionaries of these languages (BCP 47), so that the first check need not wait for them: up to 2.5 s each.
/// Any thread but the main one.
void warmUp(const QStringList &languages);

} // namespace pregonero::checker
