// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/policy.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QUrlQuery>

#include <array>

namespace pregonero::net {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(pregonero::net)
};

/// RFC 9110, 5.6.2.
bool isToken(const QByteArray &text)
{
    constexpr QByteArrayView marks = "!#$%&'*+-.^_`|~";
    return !text.isEmpty() && std::ranges::all_of(text, [&](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
            || marks.contains(c);
    });
}

bool hasControls(const QByteArray &text)
{
    return std::ranges::any_of(text, [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return (byte < 0x20 && byte != '\t') || byte == 0x7f;
    });
}

/// What the port says itself; from an adapter it would be a way to smuggle credentials or a second request.
bool isThePortsOwn(const QByteArray &name)
{
    constexpr std::array<QByteArrayView, 14> own = {
        "authorization",     "cookie",         "host",       "content-length",
        "transfer-encoding", "connection",     "keep-alive", "proxy-authorization",
        "proxy-connection",  "upgrade",        "te",         "trailer",
        "user-agent",        "accept-encoding"};
    return std::ranges::find(own, QByteArrayView(name.toLower())) != own.end();
}

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == u"https" ? 443 : 80);
}

Error refusal(const QString &message, const QString &detail)
{
    return {ErrorKind::Internal, message, detail, {}, Effect::None};
}

} // namespace

bool isLoopback(const QString &host)
{
    return host.compare(u"localhost", Qt::CaseInsensitive) == 0 || QHostAddress(host).isLoopback();
}

bool isSafe(const QByteArray &method)
{
    return method == "GET" || method == "HEAD";
}

bool withinReach(const QUrl &url, const Reach &reach)
{
    if (url.scheme() != u"https" && !(url.scheme() == u"http" && isLoopback(url.host())))
        return false;
    return std::ranges::any_of(reach.hosts, [&](const QString &host) {
        if (host == u"{server}") {
            return !reach.server.host().isEmpty() && url.scheme() == reach.server.scheme()
                && url.host() == reach.server.host() && portOf(url) == portOf(reach.server);
        }
        return url.scheme() == u"https" && url.host() == host && portOf(url) == 443;
    });
}

std::optional<Error> objection(const HttpRequest &request, const Reach &reach)
{
    const QUrl &url = request.url;
    if (!url.isValid() || url.host().isEmpty())
        return refusal(Tr::tr("The server's address is not valid. Check how it is written."),
                       u"invalid address"_s);
    if (url.scheme() != u"https" && !(url.scheme() == u"http" && isLoopback(url.host()))) {
        return Error{
            ErrorKind::Forbidden,
            Tr::tr("%1 was not asked: its address does not begin with https, so others could read along.")
                .arg(url.host()),
            u"scheme "_s + url.scheme()};
    }
    if (!url.userInfo().isEmpty()) {
        return Error{
            ErrorKind::Forbidden,
            Tr::tr("The address of %1 has a name or password in it. Write it without.").arg(url.host()),
            u"user info"_s};
    }
    if (!withinReach(url, reach)) {
        return Error{ErrorKind::Forbidden,
                     Tr::tr("%1 was not asked: it is not one of the servers that this network may use.")
                         .arg(url.host()),
                     u"host not allowed: "_s + url.host()};
    }
    const QString broken =
        Tr::tr("A request to %1 was not sent because it was not well formed. Tell the authors of the "
               "program.")
            .arg(url.host());
    if (!isToken(request.method) || request.method == "CONNECT" || request.method == "TRACE")
        return refusal(broken, u"method"_s);
    if (hasControls(QByteArray::fromPercentEncoding(url.path(QUrl::FullyEncoded).toLatin1())))
        return refusal(broken, u"control characters in the path"_s);
    for (const auto &[name, value] : request.headers) {
        if (!isToken(name) || hasControls(value))
            return refusal(broken, u"header not well formed"_s);
        if (isThePortsOwn(name))
            return refusal(broken, u"header of the port's own: "_s + QString::fromLatin1(name));
    }
    return std::nullopt;
}

QString redacted(const QUrl &url, const QByteArray &secret)
{
    QString text = url.toString(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo);
    if (!secret.isEmpty())
        text.replace(QString::fromUtf8(secret), u"***"_s);
    QStringList names;
    const auto items = QUrlQuery(url).queryItems();
    for (const auto &[name, value] : items)
        names << name + u"=…"_s;
    return names.isEmpty() ? text : text + u'?' + names.join(u'&');
}

void redact(HttpResponse &response, const QByteArray &secret)
{
    if (secret.size() < 8)
        return;
    response.body.replace(secret, "***");
    for (auto &[name, value] : response.headers)
        value.replace(secret, "***");
}

} // namespace pregonero::net
