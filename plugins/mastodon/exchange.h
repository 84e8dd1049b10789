// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugins/api/adapter.h"
#include "plugins/api/status.h"
#include "plugins/mastodon/parser.h"

/// What the adapter's files share: sending, judging a status, answering once.
namespace pregonero::mastodon {

[[nodiscard]] Error cancelled();
[[nodiscard]] Error noSuchPost();
[[nodiscard]] inline bool isSuccess(const HttpResponse &response)
{
    return response.status / 100 == 2;
}
/// What an answer that is no success means, with the reason that the server gives.
[[nodiscard]] inline Error refusal(const HttpResponse &response)
{
    return errorForStatus(response, saidReason(response.body));
}

/// Any answer, whatever its status; Cancelled where nobody wants it any more.
[[nodiscard]] Call<HttpResponse> ask(const CallContext &with, HttpRequest request);
/// An answer of status 2xx; every other one as its error.
[[nodiscard]] Call<HttpResponse> askWell(const CallContext &with, HttpRequest request);

/// The post itself, as the server has it now.
[[nodiscard]] Call<Post> lookAt(const CallContext &with, const QString &remoteId);
/// A verb that the server answered with "not found": is the post gone, or the verb unknown? NotFound or Unsupported.
[[nodiscard]] Call<bool> goneOrUnsupported(const CallContext &with, const QString &remoteId);

/// The newest acceptable time of a post: clocks differ, but nobody writes tomorrow.
[[nodiscard]] TimePoint latestFor(const CallContext &with);
void markOwn(Post &post, const Account &account);

/// A call's one answer, for work of several steps.
template<class T>
class Answer final
{
public:
    Answer() { m_promise.start(); }
    [[nodiscard]] Call<T> call() { return m_promise.future(); }
    void give(Result<T> result)
    {
        m_promise.addResult(std::move(result));
        m_promise.finish();
    }

private:
    QPromise<Result<T>> m_promise;
};

} // namespace pregonero::mastodon
