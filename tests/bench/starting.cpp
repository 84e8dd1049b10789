// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/measures.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace bench {

using namespace Qt::StringLiterals;

namespace {

constexpr double startTarget = 1.3;

struct Start {
    double ms = 0;
    double mebibytes = 0;
    qint64 posts = 0; ///< on the first page
};

/// One start of the program in a home of its own, without a keychain, until it says that its first page is painted.
Start startOnce(const QString &program, const QString &workspace, const QString &home)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, home);
    for (const auto &name : {u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CACHE_HOME"_s, u"XDG_RUNTIME_DIR"_s})
        environment.insert(name, home);
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"disabled:"_s);
    environment.insert(u"PREGONERO_EXIT_WHEN_USABLE"_s, u"1"_s);
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::SeparateChannels);
    // The child says when it was, on the clock that both share.
    const auto start = Watch::now().time_since_epoch();
    process.start(program, {u"--workspace"_s, workspace}, QIODevice::ReadOnly);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        giveUp(u"%1 did not start and end well: %2"_s.arg(program, QString::fromLocal8Bit(process.readAllStandardError())));
    const QJsonObject said = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    const std::chrono::nanoseconds usable(said.value(u"usableAtNs"_s).toInteger());
    if (usable <= start)
        giveUp(u"%1 did not say when it was usable"_s.arg(program));
    return {std::chrono::duration<double, std::milli>(usable - start).count(),
            said.value(u"residentKiB"_s).toDouble() / 1024, said.value(u"posts"_s).toInteger()};
}

} // namespace

QList<Figure> measureStart(const QString &folder, const QString &empty, const QString &program, const Effort &effort)
{
    if (!QFile::exists(program))
        giveUp(u"%1 is not there; build it, or name it with --program, or leave the start out with --without start."_s
                   .arg(program));
    const QTemporaryDir home;
    Figure time{.group = u"Start, warm"_s, .name = u"process start to first page"_s, .unit = u"ms"_s, .ours = {},
                .against = u"empty archive"_s, .wanted = startTarget};
    Figure memory{.group = u"Start, warm"_s, .name = u"resident memory then"_s, .unit = u"MiB"_s, .ours = {},
                  .against = u"empty archive"_s, .wanted = startTarget};
    for (int i = 0; i <= effort.starts; ++i) {
        const Start none = startOnce(program, empty, home.path());
        const Start large = startOnce(program, folder, home.path());
        if (large.posts == 0 || none.posts != 0)
            giveUp(u"The first page had %1 posts of the large archive and %2 of the empty one."_s.arg(large.posts).arg(none.posts));
        if (i == 0)
            continue; // fills the system's caches
        time.ours.add(large.ms);
        time.baseline.add(none.ms);
        memory.ours.add(large.mebibytes);
        memory.baseline.add(none.mebibytes);
    }
    return {time, memory};
}

} // namespace bench
