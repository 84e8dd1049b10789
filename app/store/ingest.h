// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/archive.h"

namespace pregonero::store {

class Session;

/// The archive's number for a post of this time: its milliseconds times 4096, to which a counter is added. A time that
/// cannot be (before 1990; more than a day after now) counts as now: such a post would lie out of sight or on top for
/// ever. `now` itself is not believed before 2026: a computer with an empty clock battery starts in 1970.
[[nodiscard]] qint64 firstId(TimePoint created, TimePoint now);

struct IngestedRows : Ingested {
    bool changed = false; ///< anything that a reader would see
};

/// Archive::ingest inside Session::write; throws Failure.
[[nodiscard]] IngestedRows ingestPosts(Session &session, const Account &account, QList<Post> posts,
                                       const ColumnId &column, const QByteArray &cursor, TimePoint now);

} // namespace pregonero::store
