// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/bluesky/exchange.h"

#include "plugins/bluesky/requests.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>

namespace pregonero::bluesky {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(pregonero::bluesky)
};

/// The network says when its limit ends, in seconds since 1970, instead of how long to wait.
std::optional<std::chrono::milliseconds> untilReset(const HttpResponse &response, TimePoint now)
{
    bool number = false;
    const qint64 reset = response.header("ratelimit-reset").trimmed().toLongLong(&number);
    if (!number)
        return std::nullopt;
    // Against the server's own clock where it gives one: this desk's may be wrong.
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(response.header("date").trimmed()),
                                             u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    date.setTimeZone(QTimeZone::UTC);
    const qint64 from = date.isValid() ? date.toSecsSinceEpoch() : toDateTime(now).toSecsSinceEpoch();
    constexpr qint64 longest = 24 * 3600;
    return std::chrono::seconds(std::clamp<qint64>(reset - from, 0, longest));
}

} // namespace

Error noSuchPost()
{
    return {ErrorKind::NotFound, Tr::tr("There is no such post on the network.")};
}

Error refusal(const HttpResponse &response, TimePoint now)
{
    const QString name = errorName(response.body);
    HttpResponse judged = response;
    if (response.status == 400) {
        if (name.isEmpty()) // every refusal of this network has a name
            return unreadableAnswer(u"bluesky: 400 without a name"_s);
        if (name == u"ExpiredToken" || name == u"InvalidToken" || name == u"AuthMissing")
            judged.status = 401;
        else if (name == u"RecordNotFound" || name == u"NotFound" || name == u"RepoNotFound")
            judged.status = 404;
    }
    Error error = errorForStatus(judged, saidReason(response.body));
    if (!name.isEmpty())
        error.detail += u' ' + name;
    if (response.status == 501)
        error.kind = ErrorKind::Unsupported;
    if (error.kind == ErrorKind::RateLimited && !error.retryAfter)
        error.retryAfter = untilReset(response, now);
    return error;
}

bool isAbsent(const HttpResponse &response)
{
    return (response.status == 400 || response.status == 404) && errorName(response.body) == u"RecordNotFound";
}

Call<HttpResponse> ask(const CallContext &with, HttpRequest request)
{
    if (with.stop.stop_requested())
        return failed<HttpResponse>({ErrorKind::Cancelled, Tr::tr("It was stopped.")});
    return with.http.send(std::move(request), with.stop);
}

Call<HttpResponse> askWell(const CallContext &with, HttpRequest request)
{
    return andThen(ask(with, std::move(request)), with.context,
                   [&clock = with.clock](HttpResponse response) -> Result<HttpResponse> {
                       if (isSuccess(response))
                           return response;
                       return fail(refusal(response, clock.now()));
                   });
}

Call<QString> ownDid(const CallContext &with)
{
    if (!with.account.remoteId.isEmpty())
        return answered<QString>(with.account.remoteId);
    return andThen(askWell(with, requests::session(with.account.server)), with.context,
                   [](const HttpResponse &response) { return parseDid(response.body); });
}

std::optional<AtUri> postName(const QString &remoteId)
{
    auto name = AtUri::fromString(remoteId);
    return name && name->collection == u"app.bsky.feed.post" ? name : std::nullopt;
}

Call<Seen> lookAt(const CallContext &with, const AtUri &post)
{
    return andThen(askWell(with, requests::post(with.account.server, post)), with.context,
                   [post, account = with.account, latest = latestFor(with)](const HttpResponse &response) -> Result<Seen> {
                       auto seen = parsePosts(response.body, latest);
                       if (!seen)
                           return fail(std::move(seen.error()));
                       if (!*seen)
                           return fail(noSuchPost());
                       if ((*seen)->ref.uri != post.toString())
                           return fail(unreadableAnswer(u"bluesky: another post"_s));
                       markOwn((*seen)->post, account);
                       return std::move(**seen);
                   });
}

Call<std::optional<Stored>> storedAt(const CallContext &with, const AtUri &uri)
{
    return andThen(ask(with, requests::record(with.account.server, uri)), with.context,
                   [uri, &clock = with.clock](const HttpResponse &response) -> Result<std::optional<Stored>> {
                       if (isAbsent(response))
                           return std::optional<Stored>();
                       if (!isSuccess(response))
                           return fail(refusal(response, clock.now()));
                       auto stored = parseRecord(response.body);
                       if (!stored)
                           return fail(std::move(stored.error()));
                       if (stored->ref.uri != uri.toString())
                           return fail(unreadableAnswer(u"bluesky: another record"_s));
                       return std::optional(std::move(*stored));
                   });
}

TimePoint latestFor(const CallContext &with)
{
    return with.clock.now() + std::chrono::days(1);
}

void markOwn(Post &post, const Account &account)
{
    post.own = !account.remoteId.isEmpty() && post.author.remoteId == account.remoteId;
}

} // namespace pregonero::bluesky
