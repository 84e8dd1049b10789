// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
// pregonero-campaign: the outbox under attack, many times over, counted against what the networks really show.
// Run it under tests/support/with_keyring.sh. Exit: 0 clean, 1 not, 77 where it cannot run here.

#include "tests/flows/campaignrun.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QThread>

#include <atomic>
#include <cstdio>
#include <mutex>

using namespace Qt::StringLiterals;
using namespace pregonero;
using namespace pregonero::test;

namespace {

constexpr int skipped = 77;

void say(const QString &text)
{
    std::fputs(qUtf8Printable(text + u'\n'), stdout);
    std::fflush(stdout);
}

void printTable(const QString &network, const Outcome &all, qint64 seconds)
{
    const QList<std::pair<QString, int>> rows{
        {u"runs"_s, all.runs}, {u"kills (SIGKILL)"_s, all.kills}, {u"texts queued"_s, all.texts},
        {u"sent, and there"_s, all.sent}, {u"failed, and not there"_s, all.failed},
        {u"decided by a person"_s, all.byPerson}, {u"LOST"_s, all.lost}, {u"DOUBLED"_s, all.doubled},
        {u"FALSELY REPORTED"_s, all.falsely}, {u"records not whole"_s, all.brokenRecords},
        {u"other after rebuild"_s, all.otherRebuilds}, {u"not settled"_s, all.stuck}};
    say(u"\n%1, %2 s"_s.arg(network).arg(seconds));
    for (const auto &[name, count] : rows)
        say(u"  %1 %2"_s.arg(name, -44).arg(count, 6));
    say(u"  attacks:"_s);
    for (const auto &[name, count] : all.attacks.asKeyValueRange())
        say(u"    %1 %2"_s.arg(name, -42).arg(count, 6));
    for (const QString &note : all.notes)
        say(u"  - "_s + note);
}

/// Shares the runs out among threads, each with a server and a proxy of its own.
bool campaign(const QString &network, quint32 seed, int runs, int jobs, QString *why)
{
    QElapsedTimer timer;
    timer.start();
    std::atomic<int> next = 0;
    std::mutex mutex;
    Outcome all;
    const auto work = [&] {
        std::unique_ptr<SnacServer> server;
        std::unique_ptr<FaultProxy> proxy;
        if (network == u"mastodon") {
            QString reason;
            server = SnacServer::start(&reason);
            if (!server) {
                const std::lock_guard lock(mutex);
                *why = reason;
                return;
            }
            proxy = std::make_unique<FaultProxy>(server->url());
        }
        for (int i = next++; i < runs; i = next++) {
            const Outcome outcome = CampaignRun(seed + quint32(i), server.get(), proxy.get()).run();
            const std::lock_guard lock(mutex);
            all.add(outcome);
        }
    };
    std::vector<std::unique_ptr<QThread>> threads; // Qt's own: sockets are made in them
    for (int i = 0; i < std::min(jobs, runs); ++i)
        threads.emplace_back(QThread::create(work))->start();
    for (const auto &thread : threads)
        thread->wait();
    if (all.runs == 0)
        return false;
    printTable(network, all, timer.elapsed() / 1000);
    return all.clean() && all.runs == runs;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Attacks the outbox while it sends, and counts against the networks' truth."_s);
    parser.addHelpOption();
    parser.addOptions({{u"seed"_s, u"First seed; each run takes the next."_s, u"N"_s, u"1"_s},
                       {u"runs"_s, u"How many runs on each network."_s, u"N"_s, u"20"_s},
                       {u"jobs"_s, u"How many at the same time."_s, u"N"_s, u"6"_s},
                       {u"network"_s, u"town or mastodon; both if not given."_s, u"ID"_s}});
    parser.process(application);
    if (qEnvironmentVariableIsEmpty("PREGONERO_TEST_KEYRING")) {
        say(u"SKIP: there is no keychain; run it under tests/support/with_keyring.sh."_s);
        return skipped;
    }
    const QStringList networks = parser.isSet(u"network"_s) ? QStringList{parser.value(u"network"_s)}
                                                            : QStringList{u"town"_s, u"mastodon"_s};
    bool clean = true;
    for (const QString &network : networks) {
        QString why;
        const bool held = campaign(network, parser.value(u"seed"_s).toUInt(), parser.value(u"runs"_s).toInt(),
                                   std::max(1, parser.value(u"jobs"_s).toInt()), &why);
        if (!why.isEmpty()) {
            say(u"SKIP: %1: %2"_s.arg(network, why));
            return clean ? skipped : 1; // what was found before is not hidden by what is missing
        }
        clean &= held;
    }
    return clean ? 0 : 1;
}
