// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main/program.h"

#include "app/cli/cli.h"
#include "app/desk/damage.h"
#include "app/main/openingnote.h"
#include "app/main/terminal.h"
#include "app/main/tour.h"
#include "app/main/window.h"
#include "app/main/workplace.h"
#include "ui/dialogs/settings.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QDir>
#include <QLocale>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

namespace pregonero {

using namespace Qt::StringLiterals;

namespace {

/// The workspace that was asked for, or the usual one. The terminal's parser comes later: it already speaks.
QString workspaceOf(const QStringList &arguments)
{
    const auto at = std::ranges::find_if(arguments, [](const QString &word) { return word.startsWith(u"--workspace"); });
    if (at == arguments.end())
        return Workplace::defaultFolder();
    const bool joined = at->startsWith(u"--workspace=");
    return joined ? at->section(u'=', 1) : at + 1 == arguments.end() ? QString() : *(at + 1);
}

/// Read once without a word, before there is an application: nothing is translated yet.
bool isMistyped(const QStringList &arguments)
{
    cli::Terminal silent{.out = [](const QByteArray &) {}, .err = [](const QByteArray &) {}, .readInput = {}, .readSecretLine = {}};
    return cli::Cli({tourCommand()}).parse(arguments, silent).exitCode.has_value();
}

/// The workspace does not open: why, and where it is damaged, the way out.
void refuse(Workplace &workplace, const cli::Context &context, const Error &error)
{
    const int exitCode = context.fail(error);
    if (error.detail != u"damaged")
        return QCoreApplication::exit(exitCode);
    whenDone(workplace.store().backups(), &workplace,
             [&workplace, err = context.terminal.err, named = context.workspace, exitCode](const Result<QList<store::Backup>> &copies) {
                 err(wayOutInTerminal(workplace.store(), copies.value_or(QList<store::Backup>()), named));
                 QCoreApplication::exit(exitCode);
             });
}

/// One command over an open workspace; quits the application with its exit code.
void runCommand(Workplace &workplace, const cli::Invocation &invocation, cli::Terminal &terminal)
{
    auto context = std::make_shared<cli::Context>(
        cli::Context{&workplace.desk(), *invocation.line, invocation.arguments, terminal, invocation.workspace});
    const auto run = [&workplace, &invocation, context] {
        whenDone(invocation.command->run(context), &workplace, [&workplace, context](const Result<int> &code) {
            const int exitCode = code ? *code : context->fail(code.error());
            whenDone(workplace.close(), &workplace, [exitCode](const auto &) { QCoreApplication::exit(exitCode); });
        });
    };
    if (invocation.command->opensItself)
        return run();
    auto *note = new OpeningNote(workplace.store(), terminal.err, &workplace);
    whenDone(workplace.open(), &workplace, [&workplace, &invocation, context, note, run](Result<store::Opened> opened) {
        delete note;
        if (!opened)
            return refuse(workplace, *context, opened.error());
        if (opened->offline && invocation.command->asksNetwork)
            context->terminal.err(Workplace::tr("pregonero: This workspace works offline: nothing is sent or fetched. To end "
                                                "that: %1").arg(commandFor(context->workspace, u"online"_s)).toUtf8() + '\n');
        run();
    });
}

int runTerminal(const cli::Invocation &invocation, cli::Terminal &terminal)
{
    if (!invocation.needsDesk())
        runWithoutDesk(invocation, terminal);
    terminal.json = invocation.json;
    SystemClock clock;
    const QString folder = invocation.workspace.isEmpty() ? Workplace::defaultFolder() : invocation.workspace;
    Workplace workplace({.folder = QDir(folder).absolutePath()}, clock);
    QMetaObject::invokeMethod(&workplace, [&] { runCommand(workplace, invocation, terminal); }, Qt::QueuedConnection);
    return withOutput(QCoreApplication::exec());
}

} // namespace

int runProgram(int argc, char **argv)
{
#ifdef Q_OS_UNIX
    // A core file would hold whatever credential was in use: none is written.
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
#endif
    QCoreApplication::setApplicationName(u"pregonero"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(PREGONERO_VERSION));
    QCoreApplication::setOrganizationDomain(u"pregonero.org"_s);
    QGuiApplication::setDesktopFileName(u"org.pregonero.Pregonero"_s);

    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));

    // Whether there is to be a window decides which application object there is, so the words are looked at first: what
    // is mistyped is said also where there is no display.
    const bool graphical = cli::wantsWindow(arguments) && !isMistyped(arguments);
    std::unique_ptr<QCoreApplication> application;
    if (graphical)
        application = std::make_unique<QApplication>(argc, argv);
    else
        application = std::make_unique<QCoreApplication>(argc, argv);

    // The language a person chose for this workspace, before the first word is said.
    if (graphical) {
        const QString language = loadSettings(MainWindow::settingsFile(workspaceOf(arguments))).language;
        if (!language.isEmpty())
            QLocale::setDefault(QLocale(language));
    }
    const Texts texts;

    cli::Terminal terminal = standardTerminal();
    const cli::Cli cli({tourCommand()});
    const cli::Invocation invocation = cli.parse(QCoreApplication::arguments().mid(1), terminal);
    if (invocation.exitCode)
        return withOutput(*invocation.exitCode);
    if (!invocation.command)
        return runWindow(invocation.workspace);
    return runTerminal(invocation, terminal);
}

} // namespace pregonero
