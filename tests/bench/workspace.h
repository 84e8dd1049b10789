// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/archive.h"
#include "app/store/ledger.h"
#include "app/store/store.h"
#include "tests/bench/chatter.h"
#include "tests/bench/figures.h"

#include <QEventLoop>

#include <array>

namespace bench {

/// Waits for an answer in an event loop, as nothing but tests and this program may.
template<class T>
[[nodiscard]] T answer(pregonero::Call<T> call)
{
    QEventLoop loop;
    std::optional<pregonero::Result<T>> result;
    pregonero::whenDone(std::move(call), &loop, [&](pregonero::Result<T> got) {
        result.emplace(std::move(got));
        loop.quit();
    });
    if (!result)
        loop.exec();
    if (!*result)
        giveUp(result->error().message + u' ' + result->error().detail);
    return std::move(**result);
}

/// The town's presence and the four columns that every generated workspace has.
[[nodiscard]] pregonero::Account townHall();
[[nodiscard]] pregonero::Column column(Chatter::Kind kind);

/// A workspace opened for measuring; its clock stands at the end of what is generated.
class Workspace final
{
public:
    explicit Workspace(const QString &folder);

    pregonero::ManualClock clock;
    pregonero::store::Store store;
    pregonero::store::Archive archive;
    pregonero::store::Opened opened;
};

struct Wanted {
    qint64 posts = 1'000'000;
    quint64 seed = 42;
};

/// Makes a workspace there by the store's own ingest, or takes the one that is there if it was made for the same wish.
/// Says on standard error how far it is. Answers posts a second; 0 where nothing had to be made.
[[nodiscard]] double makeWorkspace(const QString &folder, const Wanted &wanted);

/// When the generated posts end.
[[nodiscard]] pregonero::TimePoint endOfTime();
/// Who goes on talking after the generated posts.
[[nodiscard]] Chatter newcomers(const Wanted &wanted, qint64 posts);

/// Statuses as one answer of a server.
[[nodiscard]] QByteArray timeline(const QList<QByteArray> &statuses);
[[nodiscard]] QString databaseFile(const QString &folder);
/// The archive of one workspace as a new one, to be changed at will.
void copyArchive(const QString &from, const QString &to);

} // namespace bench
