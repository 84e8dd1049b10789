// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/plaza.h"

#include "tests/bench/workspace.h"

#include <QTimer>
#include <QUrlQuery>

#include <algorithm>

namespace bench {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace pregonero;

namespace {

constexpr auto roundTrip = 10ms;
constexpr size_t atFirst = 40; // statuses of each timeline

const QString local = u"/api/v1/timelines/public"_s;
const QString home = u"/api/v1/timelines/home"_s;
const QString hashtag = u"/api/v1/timelines/tag/fiestas"_s;

} // namespace

Plaza::Plaza(Chatter chatter, qint64 posts)
{
    for (qint64 i = 0; i < posts; ++i) {
        Chatter::Said said = chatter.next();
        const qsizetype from = said.json.indexOf(":\"") + 2; // a status begins with its id
        Status status{said.json.mid(from, said.json.indexOf('"', from) - from), said.json};
        m_timelines[said.kind == Chatter::Home ? home : said.kind == Chatter::Hashtag ? hashtag : local].push_back(
            std::move(status));
    }
}

QByteArray Plaza::page(const Timeline &timeline, const QUrlQuery &query) const
{
    const size_t count = m_showsAll ? timeline.size() : std::min(atFirst, timeline.size());
    const auto limit = size_t(std::max(1, query.queryItemValue(u"limit"_s).toInt()));
    const auto placeOf = [&](const QString &key) -> std::optional<size_t> {
        const QByteArray id = query.queryItemValue(key).toLatin1();
        const auto found = std::ranges::find(timeline, id, &Status::id);
        return found == timeline.end() ? std::nullopt : std::optional(size_t(found - timeline.begin()));
    };
    size_t from = count - std::min(count, limit);
    size_t to = count;
    if (const auto after = placeOf(u"min_id"_s)) { // what follows directly
        from = std::min(count, *after + 1);
        to = std::min(count, from + limit);
    } else if (const auto before = placeOf(u"max_id"_s)) {
        to = std::min(count, *before);
        from = to - std::min(to, limit);
    }
    QList<QByteArray> statuses;
    for (size_t i = to; i > from; --i)
        statuses.append(timeline[i - 1].json);
    return bench::timeline(statuses);
}

Call<HttpResponse> Plaza::send(HttpRequest request, std::stop_token)
{
    HttpResponse response{.status = 404, .headers = {{"content-type", "application/json"}}, .body = "{}"};
    const QString path = request.url.path();
    if (const auto found = m_timelines.constFind(path); found != m_timelines.constEnd())
        response = {200, response.headers, page(*found, QUrlQuery(request.url))};
    else if (path == u"/api/v1/notifications")
        response = {200, response.headers, "[]"};
    auto promise = std::make_shared<QPromise<Result<HttpResponse>>>();
    promise->start();
    QTimer::singleShot(roundTrip, Qt::PreciseTimer, qApp, [promise, response] {
        promise->addResult(response);
        promise->finish();
    });
    return promise->future();
}

} // namespace bench
