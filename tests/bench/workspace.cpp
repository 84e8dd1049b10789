// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/workspace.h"

#include "app/journal/acts.h"
#include "plugins/mastodon/parser.h"
#include "tests/bench/figures.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>
#include <deque>

namespace bench {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace pregonero;

namespace {

constexpr qint64 window = 4'000; // posts that are ingested column by column: nearly in order of time, as in life
constexpr size_t underWay = 6; // batches given to the store before the oldest is waited for

QString noteFile(const QString &folder)
{
    return folder + u"/bench.json"_s;
}

QJsonObject note(const Wanted &wanted)
{
    return {{u"posts"_s, wanted.posts}, {u"seed"_s, static_cast<qint64>(wanted.seed)}, {u"generator"_s, 1}};
}

void settle(Workspace &workspace)
{
    workspace.store.setWriter(journal::SigningKey::generate().value());
    QList<journal::Act> acts{journal::accountAdded(townHall(), u"bench"_s)};
    for (int kind = 0; kind < Chatter::Kinds; ++kind)
        acts.append(journal::columnAdded(column(Chatter::Kind(kind)), u"bench"_s));
    (void)answer(workspace.store.append(acts));
}

} // namespace

Account townHall()
{
    return {AccountId(u"01980000-0000-7000-8000-000000000001"_s), u"mastodon"_s, QUrl(u"https://plaza.example"_s),
            u"1"_s, u"@villanueva@plaza.example"_s, u"Ayuntamiento de Villanueva"_s};
}

Column column(Chatter::Kind kind)
{
    static const Column::Kind kinds[] = {Column::Kind::Local, Column::Kind::Home, Column::Kind::Hashtag,
                                         Column::Kind::Mentions};
    return {ColumnId(u"01980000-0000-7000-8000-00000000001%1"_s.arg(static_cast<int>(kind))), townHall().id,
            kinds[kind], kind == Chatter::Hashtag ? u"fiestas"_s : QString()};
}

TimePoint endOfTime()
{
    return std::chrono::sys_days(std::chrono::year(2026) / 1 / 1) + 12h;
}

Workspace::Workspace(const QString &folder)
    : clock(endOfTime())
    , store(folder, clock)
    , archive(store)
    , opened(answer(store.open()))
{
}

QString databaseFile(const QString &folder)
{
    return folder + u"/pregonero.sqlite"_s;
}

void copyArchive(const QString &from, const QString &to)
{
    QFile file(databaseFile(from));
    if (!QDir().mkpath(to) || !file.copy(databaseFile(to)))
        giveUp(u"%1 cannot be copied: %2"_s.arg(file.fileName(), file.errorString()));
}

QByteArray timeline(const QList<QByteArray> &statuses)
{
    return '[' + statuses.join(',') + ']';
}

Chatter newcomers(const Wanted &wanted, qint64 posts)
{
    return Chatter(wanted.seed + 1, posts, endOfTime() - 3h, endOfTime());
}

double makeWorkspace(const QString &folder, const Wanted &wanted)
{
    QDir().mkpath(folder);
    if (QFile made(noteFile(folder)); made.open(QIODevice::ReadOnly)) {
        if (QJsonDocument::fromJson(made.readAll()).object() == note(wanted))
            return 0;
        giveUp(u"%1 holds a workspace made for another --posts or --seed. Name another folder, or remove it."_s.arg(folder));
    }
    if (QFile::exists(databaseFile(folder)))
        giveUp(u"%1 holds a workspace that was not made here, or not wholly. Name another folder."_s.arg(folder));

    const auto start = Watch::now();
    {
        Workspace workspace(folder);
        settle(workspace);
        Chatter chatter(wanted.seed, wanted.posts, endOfTime() - std::chrono::years(3), endOfTime() - 3h);
        std::deque<Call<store::Ingested>> waiting;
        for (qint64 done = 0; done < wanted.posts;) {
            std::array<QList<QByteArray>, Chatter::Kinds> said;
            for (qint64 i = std::min(window, wanted.posts - done); i > 0; --i, ++done) {
                Chatter::Said next = chatter.next();
                said[next.kind].append(std::move(next.json));
            }
            for (int kind = 0; kind < Chatter::Kinds; ++kind) {
                if (said[size_t(kind)].isEmpty())
                    continue;
                const auto posts = mastodon::parseTimeline(timeline(said[size_t(kind)]));
                if (!posts)
                    giveUp(posts.error().message);
                waiting.push_back(workspace.archive.ingest(townHall(), *posts, column(Chatter::Kind(kind)).id));
            }
            while (waiting.size() > underWay) {
                (void)answer(std::move(waiting.front()));
                waiting.pop_front();
            }
            if (done % 100'000 == 0)
                std::fprintf(stderr, "%lld of %lld posts\n", static_cast<long long>(done),
                             static_cast<long long>(wanted.posts));
        }
        for (auto &call : waiting)
            (void)answer(std::move(call));
    } // a clean end
    const double seconds = std::chrono::duration<double>(Watch::now() - start).count();
    QFile made(noteFile(folder));
    if (!made.open(QIODevice::WriteOnly) || made.write(QJsonDocument(note(wanted)).toJson()) < 0)
        giveUp(made.errorString());
    return static_cast<double>(wanted.posts) / seconds;
}

} // namespace bench
