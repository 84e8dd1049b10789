// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugins/api/httpport.h"

#include <QString>

#include <optional>

namespace pregonero::net {

/// What a network gives for a name and a password, where the authentication kind is "password": a token of hours that
/// signs requests and one of months that is worth a new pair, once. Its shape is that of com.atproto.server's
/// createSession and refreshSession, which lie side by side: metadata names the first as `tokenPath`.
struct Session {
    QByteArray access;
    QByteArray refresh;

    friend bool operator==(const Session &, const Session &) = default;
};

/// As it is kept in `secrets` under the account's "token", and back.
[[nodiscard]] QByteArray toSecret(const Session &session);
[[nodiscard]] std::optional<Session> sessionFromSecret(const QByteArray &secret);

/// The session in an answer of 2xx to either request; outside bytes.
[[nodiscard]] std::optional<Session> sessionFrom(const HttpResponse &response);

/// The server has refused a request, whole, because the token that signed it is not valid any more.
[[nodiscard]] bool isTooOld(const HttpResponse &response);

/// Where a session is renewed, from where it is made.
[[nodiscard]] QString refreshPath(const QString &tokenPath);

} // namespace pregonero::net
