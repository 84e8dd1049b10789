// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main/terminal.h"

#include <QCoreApplication>
#include <QFile>
#include <QLibraryInfo>
#include <QLocale>

#include <cstdio>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace pregonero {

using namespace Qt::StringLiterals;

namespace {

void install(QTranslator &translator, const QString &file, const QString &folder)
{
    // A session without a language speaks English, with its plurals.
    const QLocale locale = QLocale().language() == QLocale::C ? QLocale(QLocale::English) : QLocale();
    if (translator.load(locale, file, u"_"_s, folder))
        QCoreApplication::installTranslator(&translator);
}

bool isScreen([[maybe_unused]] FILE *stream)
{
#ifdef Q_OS_UNIX
    return isatty(fileno(stream)) == 1;
#else
    return false;
#endif
}

} // namespace

Texts::Texts()
{
    install(m_qt, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(m_own, u"pregonero"_s, u":/i18n"_s);
}

cli::Terminal standardTerminal()
{
    const auto writeTo = [](FILE *stream) {
        return [stream](const QByteArray &bytes) {
            std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream);
            std::fflush(stream); // what could not be written is told at the end, by ferror
        };
    };
    const auto input = [] {
        QFile file;
        (void)file.open(stdin, QIODevice::ReadOnly);
        return file.readAll();
    };
    const auto line = [] {
        QFile file;
        (void)file.open(stdin, QIODevice::ReadOnly);
        return file.readLine(16'384).trimmed();
    };
    return {.out = writeTo(stdout), .err = writeTo(stderr), .readInput = input, .readSecretLine = line,
            .watched = isScreen(stderr)};
}

int withOutput(int exitCode)
{
    const bool written = std::fflush(stdout) == 0 && std::ferror(stdout) == 0;
    if (written)
        return exitCode;
    const QByteArray said = QCoreApplication::translate("pregonero::Workplace",
                                                        "The output could not be written whole: the disk is full, or whoever read "
                                                        "it is gone.").toUtf8();
    std::fprintf(stderr, "pregonero: %s\n", said.constData());
    return exitCode == cli::Done ? cli::Findings : exitCode;
}

void runWithoutDesk(const cli::Invocation &invocation, cli::Terminal &terminal)
{
    terminal.json = invocation.json;
    auto context = std::make_shared<cli::Context>(cli::Context{nullptr, *invocation.line, invocation.arguments, terminal});
    // Not qApp, which is a QApplication wherever one is known of; here it need not be one.
    QCoreApplication *application = QCoreApplication::instance();
    QMetaObject::invokeMethod(application, [&, application] {
        whenDone(invocation.command->run(context), application, [context](const Result<int> &code) {
            QCoreApplication::exit(code ? *code : context->fail(code.error()));
        });
    }, Qt::QueuedConnection);
    const int exitCode = withOutput(QCoreApplication::exec());
    // Everything is said; a dictionary's words, given back one by one, take as long as the check itself.
    std::fflush(nullptr);
    std::_Exit(exitCode);
}

} // namespace pregonero
