// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/failure.h"

#include <QCoreApplication>
#include <QMetaEnum>

namespace pregonero::net {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(pregonero::net)
};

Effect effectAt(Stage stage)
{
    return stage == Stage::Connecting ? Effect::None : Effect::Possible;
}

} // namespace

Error failure(QNetworkReply::NetworkError error, const QString &host, Stage stage,
              const QList<QSslError> &tls)
{
    using Reply = QNetworkReply;
    // Never the reply's own error string: it can quote the whole address.
    const QString detail = QString::fromLatin1(QMetaEnum::fromType<Reply::NetworkError>().valueToKey(error));
    switch (error) {
    case Reply::HostNotFoundError:
        return {ErrorKind::Network,
                Tr::tr("There is no server of the name %1, or this computer is not connected. Check the "
                       "connection and "
                       "the address.")
                    .arg(host),
                detail,
                {},
                Effect::None};
    case Reply::ConnectionRefusedError:
        return {ErrorKind::Network,
                Tr::tr("%1 does not take connections now. Check the address, or try again later.").arg(host),
                detail,
                {},
                Effect::None};
    case Reply::SslHandshakeFailedError: {
        QStringList reasons;
        for (const QSslError &reason : tls)
            reasons << reason.errorString();
        reasons.removeDuplicates();
        return {
            ErrorKind::Network,
            Tr::tr(
                "The identity of %1 could not be verified, so nothing was sent. Check the address and this "
                "computer's clock; if both are right, ask those who run the server.")
                .arg(host),
            detail + u": "_s + reasons.join(u"; "_s),
            {},
            Effect::None};
    }
    case Reply::ProxyNotFoundError:
    case Reply::ProxyConnectionRefusedError:
        return {ErrorKind::Network,
                Tr::tr("The proxy of this network could not be reached or does not lead to %1. Check the "
                       "proxy settings "
                       "of this computer.")
                    .arg(host),
                detail,
                {},
                Effect::None};
    case Reply::ProxyAuthenticationRequiredError:
        return {
            ErrorKind::Network,
            Tr::tr(
                "The proxy of this network asks for a name and password. Set them in this computer's proxy "
                "settings."),
            detail,
            {},
            Effect::None};
    case Reply::TimeoutError:
    case Reply::ProxyTimeoutError: {
        Error late = timedOut(host, stage);
        late.detail = detail;
        return late;
    }
    case Reply::UnknownContentError:
        return {ErrorKind::Protocol,
                Tr::tr("The answer of %1 could not be unpacked. Try again later; if it goes on, ask those "
                       "who run the "
                       "server.")
                    .arg(host),
                detail,
                {},
                Effect::Possible};
    case Reply::UnknownNetworkError:
    case Reply::NetworkSessionFailedError:
        if (stage == Stage::Changing)
            break;
        return {ErrorKind::Network,
                Tr::tr("%1 cannot be reached from here. Check this computer's connection.").arg(host),
                detail,
                {},
                effectAt(stage)};
    default:
        break;
    }
    const auto cut = [stage] {
        switch (stage) {
        case Stage::Connecting:
            return Tr::tr("%1 ended the connection before anything was sent. Try again later.");
        case Stage::Asking:
            return Tr::tr("The connection to %1 was cut before its answer was complete. Try again later.");
        case Stage::Changing:
            break;
        }
        return Tr::tr(
            "The connection to %1 was cut before its answer was complete. What was asked for may have been "
            "done.");
    };
    return {ErrorKind::Network, cut().arg(host), detail, {}, effectAt(stage)};
}

Error timedOut(const QString &host, Stage stage)
{
    const auto late = [stage] {
        switch (stage) {
        case Stage::Connecting:
            return Tr::tr(
                "%1 could not be reached in time; nothing was sent. Check the connection and try again.");
        case Stage::Asking:
            return Tr::tr("%1 did not answer in time. Try again later.");
        case Stage::Changing:
            break;
        }
        return Tr::tr("%1 did not answer in time. What was asked for may have been done.");
    };
    return {ErrorKind::Timeout, late().arg(host), u"timeout"_s, {}, effectAt(stage)};
}

Error cancelled(Effect effect)
{
    return {ErrorKind::Cancelled, Tr::tr("It was cancelled."), u"stop requested"_s, {}, effect};
}

Error answerTooLong(const QString &host, qint64 most)
{
    return {
        ErrorKind::Protocol,
        Tr::tr(
            "%1 sent more than the program takes for one answer. It may not be the kind of server expected.")
            .arg(host),
        u"answer longer than %1 bytes"_s.arg(most),
        {},
        Effect::Possible};
}

Error redirectedAway(const QString &host, const QString &to)
{
    return {ErrorKind::Protocol,
            Tr::tr("%1 sends the program on to %2, where it does not follow. If the server has moved, sign "
                   "in again with "
                   "its new address.")
                .arg(host, to.isEmpty() ? Tr::tr("another address") : to),
            u"redirect"_s,
            {},
            Effect::Possible};
}

Error redirectedTooOften(const QString &host)
{
    return {ErrorKind::Protocol,
            Tr::tr("%1 sends the program round in a circle. Ask those who run the server.").arg(host),
            u"redirects"_s,
            {},
            Effect::Possible};
}

Error switchedOff(Effect effect)
{
    return {ErrorKind::Network,
            Tr::tr("The program is working offline, as you asked. Go online to send and receive."),
            u"offline"_s,
            {},
            effect};
}

Error closing(Effect effect)
{
    return {ErrorKind::Cancelled,
            Tr::tr("The program was closed before the answer came."),
            u"closing"_s,
            {},
            effect};
}

Error notSignedIn()
{
    return {ErrorKind::Auth,
            Tr::tr("This account is not signed in on this computer. Sign in again."),
            u"no token kept"_s,
            {},
            Effect::None};
}

} // namespace pregonero::net
