// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// pregonero-bench-checker: what the checker costs, beside each expression by itself in the same run.
#include "tests/bench/checker.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace bench;

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser line;
    line.setApplicationDescription(u"Measures the checker. Always ends with 0; each target is said to be met or not."_s);
    line.addHelpOption();
    line.addOptions({{u"program"_s, u"The workstation to start (beside this program)."_s, u"FILE"_s,
                      QCoreApplication::applicationDirPath() + u"/pregonero"_s},
                     {u"memory"_s, u"Only check some texts with what is kept there, and say how many MiB that took at most."_s, u"DIR"_s},
                     {u"quick"_s, u"Few repeats: whether it runs, not how fast."_s}});
    line.process(application);
    if (line.isSet(u"memory"_s)) {
        std::printf("%.1f\n", memoryOfChecking(line.value(u"memory"_s)));
        return 0;
    }
    const CheckerEffort effort = line.isSet(u"quick"_s) ? CheckerEffort{.repeats = 1, .starts = 1} : CheckerEffort{};
    std::printf("%s", qUtf8Printable(table(measureChecker(line.value(u"program"_s), effort))));
    return 0;
}
