// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/checker.h"
#include "tests/bench/figures.h"
#include "tests/bench/workspace.h"

namespace bench {

class Screen;

/// How often each thing is done.
struct Effort {
    int pages = 200;
    int repeats = 7; ///< of each search
    int starts = 11; ///< of each program start
    int rows = 2'000; ///< scrolled through
    qint64 ingested = 10'000;
};

/// First page, paging from anywhere, searching: the store's answers on the main thread against raw SQLite.
[[nodiscard]] QList<Figure> measureReading(const QString &folder, const Wanted &wanted, const Effort &effort);

/// New posts from Mastodon's JSON into copies of the archive, batch by batch beside raw inserts of the same rows.
[[nodiscard]] QList<Figure> measureIngest(const QString &folder, const Wanted &wanted, const Effort &effort);

/// The real window with three columns over a copy of the archive: each frame of scrolling, from the move to the window's
/// own painting, first in peace and then while the desk fetches new posts from an invented server.
[[nodiscard]] QList<Figure> measureScrolling(const QString &folder, const Wanted &wanted, Screen &screen,
                                             const Effort &effort);

/// The real program, from its start to the first page painted: with the archive, and with an empty one.
[[nodiscard]] QList<Figure> measureStart(const QString &folder, const QString &empty, const QString &program,
                                         const Effort &effort);

} // namespace bench
