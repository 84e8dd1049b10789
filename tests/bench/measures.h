// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/checker.h"
#include "tests/bench/figures.h"
#include "tests/bench/workspace.h"

class QApplication;

namespace bench {

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

/// The real feed pane over the archive, scrolled by less than a row a frame: what each frame takes to lay out and paint.
[[nodiscard]] QList<Figure> measureScrolling(const QString &folder, QApplication &application, const Effort &effort);

/// The real program, from its start to the first page painted: with the archive, and with an empty one.
[[nodiscard]] QList<Figure> measureStart(const QString &folder, const QString &empty, const QString &program,
                                         const Effort &effort);

} // namespace bench
