// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace pregonero::sync {

/// How the outbox waits. Tests shorten it; people do not see it.
struct Pace {
    std::chrono::milliseconds uploadDeadline = std::chrono::minutes(10); ///< of one file; it can be sent again
    std::chrono::milliseconds publishDeadline = std::chrono::seconds(60); ///< then the outcome is unknown
    std::chrono::milliseconds lookUpDeadline = std::chrono::seconds(60);
    /// A request cut off may still be on its way: looking at once could find nothing and then be wrong.
    std::chrono::milliseconds settle = std::chrono::seconds(8);
    /// "Not there" counts only from here on, where nothing but our own look keeps a second post away: a server that
    /// answered with a timeout or an error may still be working at the first.
    std::chrono::milliseconds sure = std::chrono::minutes(4);
    std::chrono::milliseconds takeOver = std::chrono::seconds(5); ///< between looks at a lock that another holds
    std::chrono::milliseconds firstRetry = std::chrono::seconds(5); ///< doubled each time, with jitter
    std::chrono::milliseconds longestRetry = std::chrono::minutes(15);
};

} // namespace pregonero::sync
