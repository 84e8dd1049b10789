// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/cli.h"

#include <QTranslator>

namespace pregonero {

/// The program's texts in the session's language, as long as it lives.
class Texts final
{
public:
    Texts();

private:
    QTranslator m_qt;
    QTranslator m_own;
};

/// Standard input, output and error.
[[nodiscard]] cli::Terminal standardTerminal();

/// The exit code, where everything that was to be printed is where it was to go: a cut file must not look whole.
[[nodiscard]] int withOutput(int exitCode);

/// Runs a command that needs no workspace, and ends the program.
[[noreturn]] void runWithoutDesk(const cli::Invocation &invocation, cli::Terminal &terminal);

} // namespace pregonero
