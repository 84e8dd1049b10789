// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is called as `pregonero`: checks texts itself, which is to be quick, and becomes the whole program for all else. The
// libraries of a window, of networks and of a database take longer to load than a check takes; nothing here asks for them.
#include "app/cli/check.h"
#include "app/main/terminal.h"

#include <QCoreApplication>

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <string_view>

#include <sys/resource.h>
#include <unistd.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace {

using namespace pregonero;
using namespace Qt::StringLiterals;

/// Whether these words are a check of texts that are in no workspace. Only then: what is mistyped, the whole program explains.
bool isPlainCheck(int argc, char **argv)
{
    if (argc < 2 || std::string_view(argv[1]) != "check")
        return false;
    for (int i = 2; i < argc; ++i) {
        const std::string_view word = argv[i];
        for (const std::string_view other : {"--workspace", "--network", "--account", "--draft", "--help"}) {
            if (word.starts_with(other))
                return false;
        }
        if (word == "-h")
            return false;
    }
    return true;
}

int becomeWholeProgram(char **argv)
{
    std::error_code error;
    const auto self = std::filesystem::read_symlink("/proc/self/exe", error);
    const auto whole = self.parent_path() / "pregonero-workstation";
    execv(whole.c_str(), argv);
    std::fprintf(stderr, "pregonero: %s: %s\n", whole.c_str(), std::strerror(errno));
    return 2;
}

} // namespace

int main(int argc, char **argv)
{
    if (!isPlainCheck(argc, argv))
        return becomeWholeProgram(argv);
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none); // as the whole program: what was being written stays in no file
#ifdef __GLIBC__
    // A dictionary is a hundred thousand small pieces, for which memory is otherwise asked page by page.
    mallopt(M_TOP_PAD, 16 << 20);
#endif
    QCoreApplication::setApplicationName(u"pregonero"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(PREGONERO_VERSION));
    QCoreApplication::setOrganizationDomain(u"pregonero.org"_s);
    const QCoreApplication application(argc, argv);
    const Texts texts;
    cli::Terminal terminal = standardTerminal();
    const cli::Cli cli = cli::Cli::of({cli::checkCommand(cli::checkFiles)});
    const cli::Invocation invocation = cli.parse(QCoreApplication::arguments().mid(1), terminal);
    if (invocation.exitCode)
        return withOutput(*invocation.exitCode);
    runWithoutDesk(invocation, terminal);
}
