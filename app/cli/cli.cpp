// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli.h"

#include "app/cli/textfiles.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace pregonero::cli {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(pregonero::cli)
};

QList<QCommandLineOption> globalOptions()
{
    return {{u"workspace"_s, Tr::tr("The folder to work in."), u"DIR"_s},
            {u"json"_s, Tr::tr("Print one JSON document instead of text.")},
            {{u"h"_s, u"help"_s}, Tr::tr("Show help.")},
            {u"version"_s, Tr::tr("Show the version.")}};
}

/// What is neither an option nor the value of --workspace: the verb comes first among it.
QStringList wordsOf(const QStringList &arguments)
{
    QStringList words;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments.at(i) == u"--workspace")
            ++i;
        else if (!arguments.at(i).startsWith(u'-'))
            words.append(arguments.at(i));
    }
    return words;
}

QJsonObject errorDocument(const QString &kind, const QString &message)
{
    return {{u"error"_s, QJsonObject{{u"kind"_s, kind}, {u"message"_s, message}}}};
}

QString optionLines(const QList<QCommandLineOption> &options)
{
    QString text;
    for (const QCommandLineOption &option : options) {
        const QString value = option.valueName().isEmpty() ? QString() : u' ' + option.valueName();
        text += u"  --"_s + (option.names().constLast() + value).leftJustified(24) + option.description() + u'\n';
    }
    return text;
}

bool startsWith(const QStringList &arguments, const QStringList &words)
{
    return arguments.size() >= words.size() && std::equal(words.begin(), words.end(), arguments.begin());
}

} // namespace

void Context::say(const QString &text) const
{
    if (!terminal.json)
        terminal.out(text.toUtf8() + '\n');
}

void Context::print(const QJsonValue &document) const
{
    if (!terminal.json)
        return;
    terminal.out((document.isArray() ? QJsonDocument(document.toArray()) : QJsonDocument(document.toObject()))
                     .toJson(QJsonDocument::Indented));
}

int Context::fail(const Error &error) const
{
    terminal.err("pregonero: " + error.message.toUtf8() + '\n');
    print(errorDocument(name(error.kind), error.message));
    const bool unreachable = error.kind == ErrorKind::Network || error.kind == ErrorKind::Timeout;
    return unreachable || error.effect == Effect::Possible ? Unknown : Findings;
}

int Context::misused(const QString &what) const
{
    terminal.err("pregonero: " + what.toUtf8() + '\n');
    print(errorDocument(u"usage"_s, what));
    return Usage;
}

Result<QString> readText(const Terminal &terminal, const QString &path)
{
    auto file = path == u"-" ? textOf(terminal.readInput(), Tr::tr("Standard input")) : readTextFile(path);
    if (!file)
        return std::unexpected(file.error());
    QString text = std::move(file->text);
    text.replace(u"\r\n"_s, u"\n"_s);
    while (text.endsWith(u'\n'))
        text.chop(1);
    return text;
}

Cli Cli::of(QList<Command> commands)
{
    Cli cli{Empty()};
    cli.m_commands = std::move(commands);
    return cli;
}

bool wantsWindow(const QStringList &arguments)
{
    const auto asks = [&](QLatin1StringView option) { return arguments.contains(option); };
    if (asks("--help"_L1) || asks("-h"_L1) || asks("--version"_L1))
        return false;
    const QStringList words = wordsOf(arguments);
    return words.isEmpty() || words.constFirst() == u"tour";
}

Invocation Cli::parse(const QStringList &arguments, Terminal &terminal) const
{
    Invocation invocation;
    const QStringList words = wordsOf(arguments);
    for (const Command &command : m_commands) {
        if (startsWith(words, command.words)
            && (!invocation.command || command.words.size() > invocation.command->words.size()))
            invocation.command = &command;
    }
    auto parser = std::make_shared<QCommandLineParser>();
    parser->setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsOptions);
    parser->addOptions(globalOptions());
    if (invocation.command)
        parser->addOptions(invocation.command->options);
    const auto usage = [&](const QString &what) {
        const QString how = invocation.command ? help(*invocation.command) : help();
        terminal.err("pregonero: " + what.toUtf8() + "\n\n" + how.toUtf8());
        if (parser->isSet(u"json"_s))
            terminal.out(QJsonDocument(errorDocument(u"usage"_s, what)).toJson());
        invocation.exitCode = Usage;
        return invocation;
    };
    const bool parsed = parser->parse(QStringList(u"pregonero"_s) + arguments);
    if (parser->isSet(u"help"_s)) {
        terminal.out((invocation.command ? help(*invocation.command) : help()).toUtf8());
        invocation.exitCode = Done;
        return invocation;
    }
    if (!parsed)
        return usage(parser->errorText());
    invocation.json = parser->isSet(u"json"_s);
    invocation.workspace = parser->value(u"workspace"_s);
    if (!invocation.command && parser->isSet(u"version"_s)) {
        terminal.out("pregonero " + QCoreApplication::applicationVersion().toUtf8() + '\n');
        invocation.exitCode = Done;
        return invocation;
    }
    if (!invocation.command && !words.isEmpty())
        return usage(Tr::tr("There is no command “%1”.").arg(words.join(u' ')));
    if (!invocation.command)
        return invocation;
    invocation.arguments = parser->positionalArguments().mid(invocation.command->words.size());
    if (invocation.arguments.size() < invocation.command->minArguments)
        return usage(Tr::tr("Something is missing."));
    if (invocation.arguments.size() > invocation.command->maxArguments)
        return usage(Tr::tr("“%1” is not expected here.").arg(invocation.arguments.constLast()));
    invocation.line = std::move(parser);
    return invocation;
}

QString Cli::help(const Command &command)
{
    const QString text = Tr::tr("Usage: pregonero %1").arg((command.words.join(u' ') + u' ' + command.synopsis).trimmed())
        + u"\n\n"_s + command.summary + u'\n' + optionLines(command.options);
    return text + u'\n' + Tr::tr("Options for every command:") + u'\n' + optionLines(globalOptions());
}

QString Cli::help() const
{
    QString text = Tr::tr("Usage: pregonero [--workspace DIR] [--json] [COMMAND ...]") + u"\n\n"_s
        + Tr::tr("Without a command the workstation opens.") + u"\n\n"_s;
    for (const Command &command : m_commands) {
        text += u"  "_s + (command.words.join(u' ') + u' ' + command.synopsis).trimmed() + u'\n';
        text += u"      "_s + command.summary + u'\n';
    }
    text += u'\n' + Tr::tr("Options for every command:") + u'\n' + optionLines(globalOptions());
    text +=
        u'\n'
        + Tr::tr(
            "Exit: 0 done, 1 findings or failed, 2 usage, 3 outcome unknown or the other side unreachable.")
        + u'\n';
    return text;
}

} // namespace pregonero::cli
