// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/cli/linter.h"

namespace pregonero::cli {

/// The command `check`, whose `run` decides what it can do.
[[nodiscard]] Command checkCommand(Run run);

/// `check` of texts that are in no workspace: asks no desk, and a program that does no more need not hold one.
[[nodiscard]] Call<int> checkFiles(const std::shared_ptr<Context> &context);

/// What was typed, as far as no workspace is needed to understand it; else the exit code, and why was said.
[[nodiscard]] std::expected<Linter::Options, int> fileOptions(const Context &context);
/// The least level that counts; the exit code where it is none.
[[nodiscard]] std::expected<checker::Finding::Level, int> leastLevel(const Context &context);
/// Checks the files that were named, or serves an editor.
[[nodiscard]] Call<int> checkWith(const std::shared_ptr<Context> &context, Linter::Options options);

} // namespace pregonero::cli
