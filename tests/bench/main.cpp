// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// pregonero-bench [--posts N] [--workspace DIR] ...: what a large archive costs, as medians and as ratios to raw SQLite
// (or to the same program with an empty archive) measured in the same run. Nothing here is a verdict on a machine: the
// ratios are what counts.
#include "tests/bench/measures.h"
#include "tests/bench/screen.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSysInfo>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace bench;

namespace {

struct Task {
    Wanted wanted;
    Effort effort;
    QString workspace;
    QString json;
    QString program;
    QStringList without;
    bool generateOnly = false;
};

Task understood(const QApplication &application)
{
    QCommandLineParser line;
    line.setApplicationDescription(u"Measures the workstation on a large archive, beside raw SQLite. Always ends with 0; "
                                   "each target is said to be met or not."_s);
    line.addHelpOption();
    line.addOptions({{u"posts"_s, u"Posts in the archive (1000000)."_s, u"N"_s, u"1000000"_s},
                     {u"seed"_s, u"What the invented talk is made from (42)."_s, u"N"_s, u"42"_s},
                     {u"workspace"_s, u"Keep the generated workspace here and take it again the next time."_s, u"DIR"_s},
                     {u"generate-only"_s, u"Make the workspace and stop."_s},
                     {u"program"_s, u"The workstation to start (beside this program)."_s, u"FILE"_s,
                      application.applicationDirPath() + u"/pregonero"_s},
                     {u"without"_s, u"Leave out start, reading, scrolling, ingest or rules; may be repeated."_s, u"PART"_s},
                     {u"quick"_s, u"Few repeats: whether it runs, not how fast."_s},
                     {u"json"_s, u"Write the figures here too."_s, u"FILE"_s}});
    line.process(application);
    Task task;
    bool good = false;
    task.wanted.posts = line.value(u"posts"_s).toLongLong(&good);
    if (!good || task.wanted.posts < 1'000)
        giveUp(u"--posts wants a number of at least 1000"_s);
    task.wanted.seed = line.value(u"seed"_s).toULongLong(&good);
    if (!good)
        giveUp(u"--seed wants a number"_s);
    if (line.isSet(u"workspace"_s))
        task.workspace = QDir(line.value(u"workspace"_s)).absolutePath();
    task.generateOnly = line.isSet(u"generate-only"_s);
    task.program = line.value(u"program"_s);
    task.without = line.values(u"without"_s);
    task.json = line.value(u"json"_s);
    if (line.isSet(u"quick"_s))
        task.effort = {.pages = 20, .repeats = 1, .starts = 1, .rows = 400, .ingested = 1'000};
    return task;
}

QJsonObject report(const Task &task, const QList<Figure> &figures)
{
    QJsonArray list;
    for (const Figure &figure : figures)
        list.append(figure.json());
    return {{u"posts"_s, task.wanted.posts},
            {u"seed"_s, qint64(task.wanted.seed)},
            {u"databaseBytes"_s, QFileInfo(databaseFile(task.workspace)).size()},
            {u"qt"_s, QString::fromLatin1(qVersion())},
            {u"system"_s, QSysInfo::prettyProductName() + u", "_s + QSysInfo::currentCpuArchitecture()},
            {u"figures"_s, list}};
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen"); // the programs it starts inherit this
    if (qEnvironmentVariableIsEmpty("QT_QPA_UPDATE_IDLE_TIME"))
        qputenv("QT_QPA_UPDATE_IDLE_TIME", "0"); // there is no screen to wait for between asking for a frame and painting it
    Screen screen(argc, argv);
    Task task = understood(screen);

    QTemporaryDir temporary;
    if (!temporary.isValid())
        giveUp(temporary.errorString());
    if (task.workspace.isEmpty())
        task.workspace = temporary.filePath(u"large"_s);
    const QString empty = temporary.filePath(u"empty"_s);
    QList<Figure> figures;
    if (const double rate = makeWorkspace(task.workspace, task.wanted); rate > 0) {
        Figure made{.group = u"Generating"_s, .name = u"invented, read and ingested"_s, .unit = u"posts/s"_s, .ours = {}};
        made.ours.add(rate);
        figures.append(made);
    }
    std::printf("%lld posts in %s, %lld MiB\n", static_cast<long long>(task.wanted.posts), qUtf8Printable(task.workspace),
                static_cast<long long>(QFileInfo(databaseFile(task.workspace)).size() >> 20));
    if (!task.generateOnly) {
        const auto wanted = [&](const QString &part) {
            std::fprintf(stderr, "%s\n", task.without.contains(part) ? "" : qUtf8Printable(u"Measuring: "_s + part));
            return !task.without.contains(part);
        };
        if (wanted(u"start"_s)) {
            (void)makeWorkspace(empty, {.posts = 0});
            figures += measureStart(task.workspace, empty, task.program, task.effort);
        }
        if (wanted(u"reading"_s))
            figures += measureReading(task.workspace, task.wanted, task.effort);
        if (wanted(u"scrolling"_s))
            figures += measureScrolling(task.workspace, task.wanted, screen, task.effort);
        if (wanted(u"ingest"_s))
            figures += measureIngest(task.workspace, task.wanted, task.effort);
        if (wanted(u"rules"_s))
            figures += measureChecker(task.program, {.repeats = task.effort.repeats, .starts = task.effort.starts});
    }
    std::printf("%s", qUtf8Printable(table(figures)));
    if (!task.json.isEmpty()) {
        QFile file(task.json);
        if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(report(task, figures)).toJson()) < 0)
            giveUp(u"%1 cannot be written: %2"_s.arg(task.json, file.errorString()));
    }
    return 0;
}
