// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace pregonero {

/// The whole program: the window, the tour, or one command of the terminal. Answers the exit code.
int runProgram(int argc, char **argv);

} // namespace pregonero
