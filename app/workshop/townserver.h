// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/base/result.h"
#include "plugins/api/httpport.h"

#include <QObject>

#include <functional>
#include <memory>

namespace pregonero::workshop {

/// The simulated town's server: answers HTTP requests in process, so that its adapter is written like any other.
/// What citizens say is a function of the scenario, the clock and what the communicator did; the latter is kept in
/// `stateFile` (one JSON line per accepted act, on disk before the answer), so the town remembers after a restart.
///
/// Simulated time: the scenario's first minute is the day on which the state file was made, so that a fresh desk finds
/// citizens waiting; `speed` minutes of the town pass in one real minute. Main thread.
class TownServer final : public HttpPort
{
public:
    [[nodiscard]] static Result<std::unique_ptr<TownServer>> open(const QString &scenarioFile,
                                                                   const QString &stateFile, Clock &clock);
    ~TownServer() override;

    [[nodiscard]] Call<HttpResponse> send(HttpRequest request, std::stop_token stop = {}) override;

    /// For the classroom and for tests: what happens to the next request.
    enum class Fault { None, CutBefore, CutAfter, NeverAnswers, ServerError, RateLimited };
    void setFault(Fault fault, int requests = 1);

private:
    TownServer();
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace pregonero::workshop
