// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/feeds/requests.h"

namespace pregonero::feeds {

using namespace Qt::StringLiterals;

namespace {

/// As it came, where it can go into a header again.
QByteArray returnable(const QByteArray &value)
{
    constexpr qsizetype longest = 500;
    const bool printable = std::ranges::all_of(value, [](char c) { return c >= ' ' && c < 0x7f; });
    return printable && value.size() <= longest ? value : QByteArray();
}

} // namespace

Validators validatorsOf(const HttpResponse &response)
{
    return {returnable(response.header("etag")), returnable(response.header("last-modified"))};
}

HttpRequest requests::feed(const QUrl &address, const Validators &known)
{
    HttpRequest request{.method = "GET", .url = address, .authenticated = false};
    request.headers.emplaceBack("Accept", "application/atom+xml, application/rss+xml, application/rdf+xml;q=0.9, "
                                      "application/xml;q=0.8, text/xml;q=0.8, */*;q=0.1");
    if (!known.etag.isEmpty())
        request.headers.emplaceBack("If-None-Match", known.etag);
    if (!known.modified.isEmpty())
        request.headers.emplaceBack("If-Modified-Since", known.modified);
    return request;
}

QUrl addressOn(const QUrl &server, const QUrl &address)
{
    const auto portOf = [](const QUrl &url) { return url.port(url.scheme() == u"https" ? 443 : 80); };
    const bool here = address.isValid() && address.userInfo().isEmpty() && address.scheme() == server.scheme()
        && !server.host().isEmpty() && address.host() == server.host() && portOf(address) == portOf(server);
    return here ? address.adjusted(QUrl::RemoveFragment) : QUrl();
}

QUrl addressOf(const Account &account)
{
    const QUrl given = addressOn(account.server, QUrl(account.remoteId, QUrl::StrictMode));
    return given.isEmpty() ? account.server : given;
}

QString readable(const QUrl &address)
{
    constexpr qsizetype longest = 200;
    QString text = address.toDisplayString(QUrl::RemoveScheme | QUrl::RemoveFragment | QUrl::RemoveUserInfo
                                           | QUrl::StripTrailingSlash);
    while (text.startsWith(u'/'))
        text.remove(0, 1);
    return text.left(longest);
}

} // namespace pregonero::feeds
