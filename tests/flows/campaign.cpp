// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
// pregonero-campaign: the outbox under attack, many times over, counted against what the networks really show.
// Run it under tests/support/with_keyring.sh. Exit: 0 clean, 1 not, 77 where it cannot run here.

#include "tests/flows/campaignrun.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QThread>

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
        {u"  of these the same words twice"_s, all.twins}, {u"  made to be refused"_s, all.refusals},
        {u"sent, and there"_s, all.sent}, {u"failed, and not there"_s, all.failed},
        {u"decided by a person"_s, all.byPerson}, {u"LOST"_s, all.lost}, {u"DOUBLED"_s, all.doubled},
        {u"FALSELY REPORTED"_s, all.falsely}, {u"records not whole"_s, all.brokenRecords},
        {u"other after rebuild"_s, all.otherRebuilds}, {u"not settled"_s, all.stuck}};
    say(u"\n%1, %2 s"_s.arg(network).arg(seconds));
    for (const auto &[name, count] : rows)
        say(u"  %1 %2"_s.arg(name, -44).arg(count, 6));
    say(u"  kills by where the text was:"_s);
    for (const auto &[step, count] : all.steps.asKeyValueRange())
        say(u"    %1 %2"_s.arg(name(step), -42).arg(count, 6));
    say(u"  attacks:"_s);
    for (const auto &[name, count] : all.attacks.asKeyValueRange())
        say(u"    %1 %2"_s.arg(name, -42).arg(count, 6));
    for (const QString &note : all.notes)
        say(u"  - "_s + note);
}

/// What a campaign must have done before it proves anything.
struct Wanted {
    int runs;
    int kills;
    int ofEachStep;
    [[nodiscard]] bool isDone(const Outcome &all, bool server) const
    {
        return all.runs >= runs && all.kills >= kills && std::ranges::all_of(stepsOn(server), [&](Step step) {
            return all.steps.value(step) >= ofEachStep;
        });
    }
};

/// Clean, enough of it, and no easy way out: nearly everything was published by itself.
bool holds(const Outcome &all, const Wanted &wanted, bool server, bool keys)
{
    bool held = all.clean();
    const auto must = [&](bool so, const QString &what) {
        if (!so)
            say(u"  NOT SO: "_s + what);
        held &= so;
    };
    must(wanted.isDone(all, server), u"at least %1 runs, %2 kills and %3 at each step"_s.arg(wanted.runs).arg(wanted.kills)
                                         .arg(wanted.ofEachStep));
    // Where the network knows no keys, one of two with the same words; nothing else.
    must(all.byPerson <= (keys ? 0 : all.twins), u"nothing is left to a person that could be told"_s);
    must(all.failed <= all.refusals + all.byPerson, u"nothing failed that was not refused"_s);
    must(all.sent > 0 && all.sent >= all.texts - all.refusals - all.byPerson, u"what was not refused was published"_s);
    return held;
}

/// Shares the runs out among threads, each with a server and a proxy of its own.
bool campaign(const QString &network, quint32 seed, const Wanted &wanted, int jobs, QString *why)
{
    QElapsedTimer timer;
    timer.start();
    const bool onServer = network != u"town";
    bool keys = !onServer;
    std::mutex mutex;
    int begun = 0;
    Outcome all;
    const auto work = [&] {
        std::unique_ptr<Attacked> server;
        std::unique_ptr<FaultProxy> proxy;
        if (onServer) {
            QString reason = u"there is no such network"_s;
            server = Attacked::start(network, &reason);
            const std::lock_guard lock(mutex);
            if (!server) {
                *why = reason;
                return;
            }
            keys = server->keys;
            proxy = std::make_unique<FaultProxy>(server->url());
        }
        for (;;) {
            int i = 0;
            {
                const std::lock_guard lock(mutex);
                // A kill may come too late for its step: then there is another run, within reason.
                if ((begun >= wanted.runs && wanted.isDone(all, onServer)) || begun >= 3 * wanted.runs + wanted.kills)
                    return;
                i = begun++;
            }
            const Outcome outcome = CampaignRun(seed + quint32(i), server.get(), proxy.get()).run();
            const std::lock_guard lock(mutex);
            all.add(outcome);
        }
    };
    std::vector<std::unique_ptr<QThread>> threads; // Qt's own: sockets are made in them
    for (int i = 0; i < jobs; ++i)
        threads.emplace_back(QThread::create(work))->start();
    for (const auto &thread : threads)
        thread->wait();
    if (all.runs == 0)
        return false;
    printTable(network, all, timer.elapsed() / 1000);
    return holds(all, wanted, onServer, keys);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Attacks the outbox while it sends, and counts against the networks' truth."_s);
    parser.addHelpOption();
    parser.addOptions({{u"seed"_s, u"First seed; each run takes the next."_s, u"N"_s, u"1"_s},
                       {u"runs"_s, u"At least so many runs on each network."_s, u"N"_s, u"4"_s},
                       {u"kills"_s, u"At least so many kills on each network; PREGONERO_CAMPAIGN_KILLS says it too."_s,
                        u"N"_s, qEnvironmentVariable("PREGONERO_CAMPAIGN_KILLS", u"16"_s)},
                       {u"each"_s, u"At least so many kills at each step."_s, u"N"_s, u"3"_s},
                       {u"jobs"_s, u"How many at the same time."_s, u"N"_s, u"4"_s},
                       {u"network"_s, u"town, mastodon or bluesky; all if not given."_s, u"ID"_s}});
    parser.process(application);
    if (qEnvironmentVariableIsEmpty("PREGONERO_TEST_KEYRING")) {
        say(u"SKIP: there is no keychain; run it under tests/support/with_keyring.sh."_s);
        return skipped;
    }
    const QStringList networks = parser.isSet(u"network"_s) ? QStringList{parser.value(u"network"_s)}
                                                            : QStringList{u"town"_s, u"mastodon"_s, u"bluesky"_s};
    bool clean = true;
    for (const QString &network : networks) {
        QString why;
        const Wanted wanted{parser.value(u"runs"_s).toInt(), parser.value(u"kills"_s).toInt(),
                            parser.value(u"each"_s).toInt()};
        const bool held = campaign(network, parser.value(u"seed"_s).toUInt(), wanted,
                                   std::max(1, parser.value(u"jobs"_s).toInt()), &why);
        if (!why.isEmpty()) {
            say(u"SKIP: %1: %2"_s.arg(network, why));
            return clean ? skipped : 1; // what was found before is not hidden by what is missing
        }
        clean &= held;
    }
    return clean ? 0 : 1;
}
