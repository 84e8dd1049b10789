// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugins/api/httpport.h"

#include <QStringList>
#include <QUrl>

#include <optional>

namespace pregonero::net {

/// Which addresses an adapter may ask.
struct Reach {
    QUrl server; ///< the account's own: "{server}"
    QStringList hosts; ///< from the metadata
};

/// This machine itself: "localhost", 127.0.0.0/8, ::1. The only place where http without TLS is allowed.
[[nodiscard]] bool isLoopback(const QString &host);

/// Whether a request may leave at all; the error (effect None) says why not. Pure.
/// Refused: other schemes, other hosts and ports, a name or password in the address, control characters in
/// path or headers, and headers that are the port's own (Authorization, Cookie, Host, Content-Length and the
/// like).
[[nodiscard]] std::optional<Error> objection(const HttpRequest &request, const Reach &reach);

/// Whether an address is within reach: what a redirect is judged by.
[[nodiscard]] bool withinReach(const QUrl &url, const Reach &reach);

/// Methods that change nothing (RFC 9110, 9.2.1) and may be sent again.
[[nodiscard]] bool isSafe(const QByteArray &method);

/// For logs: no query values, no fragment, and stars where the secret was (some networks want it in the
/// path).
[[nodiscard]] QString redacted(const QUrl &url, const QByteArray &secret);

/// Some servers repeat in their answer what they were given. Stars there too, before anybody can show, record or
/// archive it. Secrets of fewer than 8 bytes (there are none outside tests) are left: they could be any word.
void redact(HttpResponse &response, const QByteArray &secret);

} // namespace pregonero::net
