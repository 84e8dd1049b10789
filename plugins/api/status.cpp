// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/api/status.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

namespace pregonero {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(pregonero::api)
};

/// RFC 9110, 5.6.7, the one form that is still allowed to be sent.
QDateTime httpDate(const QByteArray &text)
{
    QDateTime time = QLocale::c().toDateTime(QString::fromLatin1(text.trimmed()),
                                             QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    time.setTimeZone(QTimeZone::UTC);
    return time;
}

std::optional<std::chrono::milliseconds> retryAfter(const HttpResponse &response)
{
    const QByteArray value = response.header("retry-after").trimmed();
    if (value.isEmpty())
        return std::nullopt;
    bool number = false;
    const qint64 seconds = value.toLongLong(&number);
    constexpr qint64 longest = 24 * 3600; // a hostile server must not be able to silence a desk for years
    if (number)
        return std::chrono::seconds(std::clamp<qint64>(seconds, 0, longest));
    const QDateTime until = httpDate(value);
    if (!until.isValid())
        return std::nullopt;
    // Against the server's own clock where it gives one: this desk's may be wrong.
    QDateTime now = httpDate(response.header("date"));
    if (!now.isValid())
        now = QDateTime::currentDateTimeUtc();
    return std::chrono::seconds(std::clamp<qint64>(now.secsTo(until), 0, longest));
}

} // namespace

Error errorForStatus(const HttpResponse &response, const QString &said)
{
    const QString detail = QStringLiteral("HTTP %1").arg(response.status);
    const QString reason = said.simplified().left(300);
    const auto with = [&](const QString &sentence) {
        return reason.isEmpty() ? sentence : sentence + u' ' + Tr::tr("The server says: %1").arg(reason);
    };
    switch (response.status) {
    case 401:
        return {ErrorKind::Auth,
                with(Tr::tr("The network no longer accepts this account's sign-in. Sign in again.")), detail};
    case 403:
        return {ErrorKind::Forbidden, with(Tr::tr("The network does not allow this account to do that.")),
                detail};
    case 404:
    case 410:
        return {ErrorKind::NotFound, with(Tr::tr("It is not there any more on the network.")), detail};
    case 408:
        return {ErrorKind::Timeout, with(Tr::tr("The server gave up waiting. Try again.")), detail};
    case 429:
        return {ErrorKind::RateLimited, with(Tr::tr("The network asks to wait before the next request.")),
                detail, retryAfter(response)};
    default:
        break;
    }
    if (response.status >= 500)
        return {ErrorKind::Network,
                with(Tr::tr("The server has a problem of its own.")), detail,
                retryAfter(response), Effect::Possible};
    if (response.status >= 400)
        return {ErrorKind::Rejected, with(Tr::tr("The network refused it.")), detail};
    return {ErrorKind::Protocol,
            with(Tr::tr("The server gave an answer that makes no sense here.")),
            detail,
            {},
            Effect::Possible};
}

Error unreadableAnswer(const QString &detail)
{
    return {ErrorKind::Protocol,
            Tr::tr("The server's answer could not be read. It may not be the kind of server expected."),
            detail,
            {},
            Effect::Possible};
}

} // namespace pregonero
