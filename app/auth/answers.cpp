// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auth/answers.h"

#include "app/net/policy.h"
#include "plugins/api/status.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace pregonero::auth {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestCredential = 8192;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(pregonero::auth)
};

/// What a server says, made fit for a sentence.
QString said(const QString &text)
{
    return text.simplified().left(300);
}

/// A credential goes into a header line: printable ASCII and nothing else (RFC 6750, 2.1 allows less still).
bool isCredential(const QString &text)
{
    return !text.isEmpty() && text.size() <= longestCredential
        && std::ranges::all_of(text, [](QChar c) { return c > u' ' && c < u'\x7f'; });
}

/// The object in an answer of 2xx, or why there is none.
Result<QJsonObject> objectFrom(const HttpResponse &response, const Counterpart &server)
{
    const QJsonDocument document = QJsonDocument::fromJson(response.body);
    const bool done = response.status >= 200 && response.status < 300;
    if (!done && response.status != 404 && response.status != 410) {
        const QJsonObject object = document.object();
        const QString error = object.value(u"error"_s).toString();
        const QString description = object.value(u"error_description"_s).toString();
        if (!error.isEmpty() && response.status < 429)
            return std::unexpected(refused(error, description, server));
        if (response.status >= 429 || response.status == 401 || response.status == 403)
            return std::unexpected(
                errorForStatus(response, said(description.isEmpty() ? error : description)));
    }
    if (!done || !document.isObject())
        return std::unexpected(
            notThatKind(server, u"HTTP %1, %2 bytes"_s.arg(response.status).arg(response.body.size())));
    return document.object();
}

} // namespace

Error notThatKind(const Counterpart &server, const QString &detail)
{
    return {ErrorKind::Protocol,
            Tr::tr("%1 does not answer like a server of %2. Check how its address is written.")
                .arg(server.host, server.network),
            detail};
}

Error refused(const QString &error, const QString &description, const Counterpart &server)
{
    const QString detail = u"OAuth error "_s + said(error).left(60);
    if (error == u"access_denied")
        return {ErrorKind::Auth,
                Tr::tr("Access was not granted on %1. To use the account here, sign in again and allow it.")
                    .arg(server.host),
                detail};
    if (error == u"invalid_grant")
        return {ErrorKind::Auth,
                Tr::tr("%1 no longer takes this code: it is valid once and for a short time. Sign in again.")
                    .arg(server.host),
                detail};
    if (error == u"temporarily_unavailable" || error == u"server_error")
        return {ErrorKind::Network,
                Tr::tr("%1 cannot sign anybody in at the moment. Try again later.").arg(server.host), detail};
    const QString reason = said(description.isEmpty() ? error : description);
    return {ErrorKind::Rejected,
            Tr::tr("%1 refused the sign-in. The server says: %2").arg(server.host, reason), detail};
}

Result<Client> clientFrom(const HttpResponse &response, const Counterpart &server)
{
    const Result<QJsonObject> object = objectFrom(response, server);
    if (!object)
        return std::unexpected(object.error());
    const Client client{object->value(u"client_id"_s).toString(),
                        object->value(u"client_secret"_s).toString()};
    if (!isCredential(client.id) || (!client.secret.isEmpty() && !isCredential(client.secret)))
        return std::unexpected(notThatKind(server, u"no client_id"_s));
    return client;
}

Result<QByteArray> tokenFrom(const HttpResponse &response, const Counterpart &server)
{
    const Result<QJsonObject> object = objectFrom(response, server);
    if (!object)
        return std::unexpected(object.error());
    if (const QString error = object->value(u"error"_s).toString(); !error.isEmpty())
        return std::unexpected(refused(error, object->value(u"error_description"_s).toString(), server));
    const QString token = object->value(u"access_token"_s).toString();
    const QString type = object->value(u"token_type"_s).toString();
    if (!isCredential(token))
        return std::unexpected(notThatKind(server, u"no access_token"_s));
    if (!type.isEmpty() && type.compare(u"bearer", Qt::CaseInsensitive) != 0)
        return std::unexpected(notThatKind(server, u"token_type "_s + said(type).left(60)));
    return token.toLatin1();
}

Result<QUrl> serverFrom(const QString &typed)
{
    QString text = typed.trimmed();
    if (!text.contains(u"://")) {
        text = text.section(u'@', -1);
        QUrl bare(u"https://"_s + text);
        if (net::isLoopback(bare.host()))
            bare.setScheme(u"http"_s);
        text = bare.toString();
    }
    const QUrl url(text);
    const bool safe = url.scheme() == u"https" || (url.scheme() == u"http" && net::isLoopback(url.host()));
    if (url.scheme() == u"http" && !safe) {
        return fail(
            ErrorKind::Rejected,
            Tr::tr("%1 would be asked without encryption, so others could read the password along. Write its "
                   "address with https.")
                .arg(url.host()));
    }
    const bool plausible = url.host().contains(u'.') || net::isLoopback(url.host());
    if (!url.isValid() || !safe || !plausible || !url.userInfo().isEmpty()) {
        return fail(ErrorKind::Rejected,
                    Tr::tr("This is not a server's address. Write it like this: social.example"));
    }
    QUrl server;
    server.setScheme(url.scheme());
    server.setHost(url.host());
    server.setPort(url.port());
    return server;
}

QByteArray form(const QList<std::pair<QByteArray, QString>> &fields)
{
    QByteArrayList parts;
    for (const auto &[name, value] : fields)
        parts << name + '=' + QUrl::toPercentEncoding(value);
    return parts.join('&');
}

} // namespace pregonero::auth
