// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/workshop/actlog.h"
#include "app/workshop/town.h"
#include "plugins/api/httpport.h"

#include <QUrlQuery>

namespace pregonero::workshop {

/// The town's API as plain calls: a request in, its answer out, at once. What it understands is described at
/// TownServer, which adds the waiting, the faults and the stops.
class TownApi final
{
public:
    [[nodiscard]] static Result<std::unique_ptr<TownApi>> open(const QString &scenarioFile, const QString &stateFile,
                                                               Clock &clock, double speed, bool keys);

    /// The status of what was not looked at because another program is writing: ask again in a moment.
    static constexpr int busy = 0;
    [[nodiscard]] HttpResponse answer(const HttpRequest &request);
    [[nodiscard]] Result<QString> say(const QString &citizen, const QString &text, const QString &inReplyTo);
    [[nodiscard]] double minuteOfDay() const;

private:
    using Act = std::expected<QJsonObject, HttpResponse>; ///< what is to be done, or why it is not

    TownApi(Scenario scenario, ActLog log, Clock &clock, bool keys) :
        m_scenario(std::move(scenario)), m_log(std::move(log)), m_clock(clock), m_keys(keys)
    {
    }
    [[nodiscard]] Result<bool> remember();
    void keepTime() { m_town->advanceTo(std::max(m_clock.now(), m_town->now())); }
    /// Locks, sees what other programs did, asks for the act, keeps it on disk, does it, and answers.
    [[nodiscard]] HttpResponse change(const std::function<Act()> &act,
                                      const std::function<HttpResponse(const QJsonObject &)> &done);
    [[nodiscard]] std::optional<HttpResponse> objection(const QJsonObject &piece) const;

    HttpResponse route(const HttpRequest &request, const QStringList &path, const QUrlQuery &query);
    HttpResponse column(const QString &kind, const QUrlQuery &query);
    HttpResponse ownPosts(const QUrlQuery &query);
    HttpResponse publish(const HttpRequest &request);
    HttpResponse edit(const HttpRequest &request, const QString &id);
    HttpResponse remove(const QString &id);
    HttpResponse upload(const HttpRequest &request, const QUrlQuery &query);
    HttpResponse act(const HttpRequest &request, const QString &id);

    [[nodiscard]] QJsonObject toJson(const TownPost &post) const;
    [[nodiscard]] QJsonObject toJson(const Citizen &citizen) const;

    const Scenario m_scenario;
    ActLog m_log;
    Clock &m_clock;
    const bool m_keys;
    std::unique_ptr<Town> m_town;
};

} // namespace pregonero::workshop
