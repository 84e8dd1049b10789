// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace pregonero {

class MainWindow;

/// For the benchmark: with PREGONERO_EXIT_WHEN_USABLE set, calls `leave` as soon as the feed's first page is read and
/// painted, after printing one line to standard output: {"usableAtNs": steady clock, "residentKiB": VmRSS, -1 where the
/// system does not say, "posts": on that page}. Without it nothing happens. Call it before the window is shown.
void leaveWhenUsable(MainWindow &window, std::function<void()> leave);

} // namespace pregonero
