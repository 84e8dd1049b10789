// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include <optional>

namespace pregonero::cli {

/// What was typed, understood.
struct Invocation {
    const Command *command = nullptr; ///< null: no verb, so the window is wanted
    std::shared_ptr<QCommandLineParser> line;
    QStringList arguments;
    QString workspace; ///< empty: the usual one
    bool json = false;
    /// Nothing is left to run: help, version, or a mistake was already printed.
    std::optional<int> exitCode = {};

    /// Whether its workspace is to be opened first. Of a command alone.
    [[nodiscard]] bool needsDesk() const { return command->wantsDesk ? command->wantsDesk(*line) : command->needsDesk; }
};

/// No verb, or one that drives the window: a graphical application is needed. Looks at words only.
[[nodiscard]] bool wantsWindow(const QStringList &arguments);

/// Commands, for parsing, --help and the man page's test.
class Cli final
{
public:
    /// Every command. `extra` are those that need a room this one cannot see.
    explicit Cli(QList<Command> extra = {});
    /// These alone.
    [[nodiscard]] static Cli of(QList<Command> commands);
    [[nodiscard]] const QList<Command> &commands() const { return m_commands; }
    /// Never touches the workspace.
    [[nodiscard]] Invocation parse(const QStringList &arguments, Terminal &terminal) const;
    [[nodiscard]] QString help() const;
    [[nodiscard]] static QString help(const Command &command);

private:
    struct Empty {};
    explicit Cli(Empty) {}
    QList<Command> m_commands;
};

} // namespace pregonero::cli
