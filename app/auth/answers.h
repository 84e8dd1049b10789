// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugins/api/httpport.h"

#include <QString>
#include <QUrl>

namespace pregonero::auth {

/// What a server calls this program: made anew for each sign-in.
struct Client {
    QString id;
    QString secret; ///< empty: a public client

    friend bool operator==(const Client &, const Client &) = default;
};

/// Where the two sides are, for the sentences.
struct Counterpart {
    QString host;
    QString network; ///< as people call it
};

/// The answer to a client's registration (Mastodon's POST /api/v1/apps). Pure, like those below: outside
/// bytes.
[[nodiscard]] Result<Client> clientFrom(const HttpResponse &response, const Counterpart &server);

/// The access token in the answer to a token request (RFC 6749, 5.1 and 5.2).
[[nodiscard]] Result<QByteArray> tokenFrom(const HttpResponse &response, const Counterpart &server);

/// The Error for what came back in the browser instead of a code (RFC 6749, 4.1.2.1).
[[nodiscard]] Error refused(const QString &error, const QString &description, const Counterpart &server);

/// The Error for a server of some other kind.
[[nodiscard]] Error notThatKind(const Counterpart &server, const QString &detail);

/// What somebody typed as their server: "plaza.example", "https://plaza.example/about", "@me@plaza.example";
/// https is meant unless it is this machine. Only scheme, host and port are left.
[[nodiscard]] Result<QUrl> serverFrom(const QString &typed);

/// "a=b&c=d", percent-encoded.
[[nodiscard]] QByteArray form(const QList<std::pair<QByteArray, QString>> &fields);

} // namespace pregonero::auth
