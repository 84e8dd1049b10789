// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugins/api/adapter.h"
#include "plugins/api/status.h"
#include "plugins/bluesky/aturi.h"
#include "plugins/bluesky/parser.h"

/// What the adapter's files share: sending, judging a status, looking at one post.
namespace pregonero::bluesky {

[[nodiscard]] Error noSuchPost();
[[nodiscard]] inline bool isSuccess(const HttpResponse &response)
{
    return response.status / 100 == 2;
}
/// What an answer that is no success means: by its status, by the error's name where the status says less, and by the
/// network's own headers for when to come back.
[[nodiscard]] Error refusal(const HttpResponse &response, TimePoint now);
/// The repository is sure that it has no such record.
[[nodiscard]] bool isAbsent(const HttpResponse &response);

/// Any answer, whatever its status; Cancelled where nobody wants it any more.
[[nodiscard]] Call<HttpResponse> ask(const CallContext &with, HttpRequest request);
/// An answer of status 2xx; every other one as its error.
[[nodiscard]] Call<HttpResponse> askWell(const CallContext &with, HttpRequest request);

/// The account's own name, asked for where the sign-in has not written it down yet.
[[nodiscard]] Call<QString> ownDid(const CallContext &with);
/// A post's name, if it can be one.
[[nodiscard]] std::optional<AtUri> postName(const QString &remoteId);
/// The post as the network shows it now.
[[nodiscard]] Call<Seen> lookAt(const CallContext &with, const AtUri &post);
/// A record; nothing where the repository is sure that there is none.
[[nodiscard]] Call<std::optional<Stored>> storedAt(const CallContext &with, const AtUri &uri);

/// The newest acceptable time of a post: clocks differ, but nobody writes tomorrow.
[[nodiscard]] TimePoint latestFor(const CallContext &with);
void markOwn(Post &post, const Account &account);

} // namespace pregonero::bluesky
