// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/cli/linter.h"

namespace pregonero::cli::lsp {

/// Speaks with one editor over standard input and output until it says "exit" or goes away. Answers the exit code.
[[nodiscard]] Call<int> serve(std::shared_ptr<Linter> linter, Terminal &terminal);

} // namespace pregonero::cli::lsp
