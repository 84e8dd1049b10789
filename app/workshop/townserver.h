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
/// `stateFile` (one JSON line per accepted act, on disk before the answer), so the town remembers after a restart and
/// a kill at any instant. Two programs may have one state file open: each sees what the other did. Main thread.
///
/// Simulated time: when the state file is made, the town stands at the scenario's "opensAt", so that a fresh desk
/// finds citizens waiting; what was said before then happened as many real minutes ago. From there `speed` minutes of
/// the town pass in one real minute. The town's time never goes back, whatever the clock does.
///
/// The API, JSON in UTF-8 (the host part of the address is not looked at; no credential is asked for):
///   GET    /v1/me                              {"id","handle","name","page"}
///   GET    /v1/limits                          {"characters","media","altText","imageBytes","videoBytes","types":[]}
///   GET    /v1/columns/mentions|local|own|hashtag ?after=CURSOR &limit=1..40 &tag=NAME
///                                              {"posts":[post],"next":CURSOR,"more":bool}, in the order they appeared
///   GET    /v1/posts/ID                        post
///   GET    /v1/posts/ID/thread                 {"posts":[post]}, oldest first
///   GET    /v1/posts ?key=KEY &since=ISO-8601  {"keys":bool,"posts":[post]}: own posts; where "keys" is true those made
///                                              with the key, else all since the time (this server keeps no keys)
///   POST   /v1/posts                           {"text","language","warning","visibility","inReplyTo","media":[ID]},
///                                              header Idempotency-Key: 201 post; 200 the first one for a known key
///   PUT    /v1/posts/ID                        the same body: 200 post
///   DELETE /v1/posts/ID                        {"id","removed":true}
///   POST   /v1/posts/ID/acts                   {"act":"boost"|"unboost"|"favourite"|"unfavourite"|"hide"|"block"|
///                                              "mute"|"report"}: {"id","act"}
///   POST   /v1/media ?name= &alt=              the file as body with its Content-Type: 201 {"id"}
/// A post: {"id","author":{"id","handle","name","page","bot"},"text","language","warning","visibility","inReplyTo",
/// "createdAt","editedAt"|null,"url","media":[{"id","kind","url","alt"}],"counts":{"replies","boosts","favourites"},
/// "own":bool,"hidden":bool}. Own posts are the communicator's and those the scenario lets the town hall say.
/// Errors: {"error":"a sentence"} with 400, 404, 405, 422 (refused) or 507 (the act could not be kept, so was not done).
class TownServer final : public HttpPort
{
public:
    struct Options {
        double speed = 1; ///< for a new state file; an existing one keeps its own
        bool keys = true; ///< false: ignores Idempotency-Key, as some real servers do
    };
    [[nodiscard]] static Result<std::unique_ptr<TownServer>> open(const QString &scenarioFile,
                                                                   const QString &stateFile, Clock &clock,
                                                                   Options options);
    [[nodiscard]] static Result<std::unique_ptr<TownServer>> open(const QString &scenarioFile,
                                                                   const QString &stateFile, Clock &clock);
    ~TownServer() override;

    /// Answers through the event loop, never from inside the call. A stop before the server looked at the request
    /// leaves no effect.
    [[nodiscard]] Call<HttpResponse> send(HttpRequest request, std::stop_token stop = {}) override;

    /// For the classroom and for tests: what happens to the next requests.
    enum class Fault {
        None,
        CutBefore, ///< Network, effect None: it never arrived
        CutAfter, ///< acted on, then Network, effect Possible
        NeverAnswers, ///< acted on, then silence until stopped
        ServerError, ///< 503, not acted on
        RateLimited, ///< 429 with Retry-After: 30, not acted on
    };
    void setFault(Fault fault, int requests = 1);

    /// The trainer plays a citizen: a message of theirs, now. Answers its id.
    [[nodiscard]] Result<QString> say(const QString &citizen, const QString &text, const QString &inReplyTo = {});

    /// The town's own time of day, in minutes since its midnight.
    [[nodiscard]] double minuteOfDay() const;

private:
    TownServer();
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace pregonero::workshop
