// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every command: apart from the reading of words, so that a program with few commands holds only those.
#include "app/cli/cli.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace pregonero::cli {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(pregonero::cli)
};

} // namespace

Cli::Cli(QList<Command> extra)
    : m_commands(std::move(extra))
{
    m_commands = accountCommands() + subscriptionCommands() + feedCommands() + draftCommands() + outboxCommands() + checkCommands()
        + packCommands() + journalCommands() + workspaceCommands() + m_commands;
    m_commands.append({.words = {u"version"_s},
                       .synopsis = {},
                       .summary = Tr::tr("Show the version."),
                       .needsDesk = false,
                       .run = [](const std::shared_ptr<Context> &context) {
                           context->say(u"pregonero "_s + QCoreApplication::applicationVersion());
                           context->print(QJsonObject{{u"version"_s, QCoreApplication::applicationVersion()},
                                                      {u"qt"_s, QString::fromLatin1(qVersion())}});
                           return answered<int>(Done);
                       }});
}

} // namespace pregonero::cli
