// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/figures.h"

namespace bench {

/// How often each thing is done.
struct CheckerEffort {
    int repeats = 7;
    int starts = 11; ///< of each program start
};

/// The checker's rules: a post, a draft as it is typed, 100 kB, 1 MB, in processor time; a new process by the clock; beside each
/// expression by itself.
[[nodiscard]] QList<Figure> measureChecker(const QString &program, const CheckerEffort &effort);

/// The most that this program ever held, in MiB, once it has checked posts and a draft with all rules.
[[nodiscard]] double memoryOfChecking(const QString &cache);

} // namespace bench
