// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugins/api/httpport.h"

#include "app/domain/account.h"

/// What is asked of a feed's server.
namespace pregonero::feeds {

/// What a server gave to ask again by (RFC 9110, 8.8); either may be empty.
struct Validators {
    QByteArray etag;
    QByteArray modified; ///< Last-Modified, as it came

    friend bool operator==(const Validators &, const Validators &) = default;
};
/// Those of an answer; what could not be sent back is left out.
[[nodiscard]] Validators validatorsOf(const HttpResponse &response);

namespace requests {

/// @param known makes it conditional: 304 where nothing is new
[[nodiscard]] HttpRequest feed(const QUrl &address, const Validators &known = {});

} // namespace requests

/// An http or https address on the account's own server, else an invalid one: only that server may be asked.
[[nodiscard]] QUrl addressOn(const QUrl &server, const QUrl &address);
/// The account's feed: what was given as its address, else its server.
[[nodiscard]] QUrl addressOf(const Account &account);
/// "villanueva.example/noticias/rss": an address as people read it.
[[nodiscard]] QString readable(const QUrl &address);

} // namespace pregonero::feeds
