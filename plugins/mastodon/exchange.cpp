// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/mastodon/exchange.h"

#include "plugins/mastodon/requests.h"

#include <QCoreApplication>

namespace pregonero::mastodon {

using namespace Qt::StringLiterals;

Error cancelled()
{
    return {ErrorKind::Cancelled, QCoreApplication::translate("pregonero::mastodon", "It was stopped.")};
}

Error noSuchPost()
{
    return {ErrorKind::NotFound,
            QCoreApplication::translate("pregonero::mastodon", "There is no such post on the network.")};
}

Call<HttpResponse> ask(const CallContext &with, HttpRequest request)
{
    if (with.stop.stop_requested())
        return failed<HttpResponse>(cancelled());
    return with.http.send(std::move(request), with.stop);
}

Call<HttpResponse> askWell(const CallContext &with, HttpRequest request)
{
    return andThen(ask(with, std::move(request)), with.context, [](HttpResponse response) -> Result<HttpResponse> {
        if (isSuccess(response))
            return response;
        return fail(refusal(response));
    });
}

Call<Post> lookAt(const CallContext &with, const QString &remoteId)
{
    const auto segment = requests::segment(remoteId);
    if (!segment)
        return failed<Post>(noSuchPost());
    return andThen(askWell(with, requests::status(with.account.server, *segment)), with.context,
                   [account = with.account, remoteId, latest = latestFor(with)](const HttpResponse &response) {
                       return parseStatus(response.body, latest).transform([&](Post post) {
                           // The server answered to this name; some give the post another one after an edit.
                           post.remoteId = remoteId;
                           markOwn(post, account);
                           return post;
                       });
                   });
}

Call<bool> goneOrUnsupported(const CallContext &with, const QString &remoteId)
{
    return andThen(lookAt(with, remoteId), with.context, [](const Post &) -> Result<bool> {
        return fail({ErrorKind::Unsupported,
                     QCoreApplication::translate("pregonero::mastodon",
                                                 "The server does not do that with this post. The post is unchanged.")});
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

} // namespace pregonero::mastodon
