// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/auth/answers.h"
#include "app/net/network.h"

namespace pregonero::auth {

/// Tells the server to forget a token (RFC 7009). Some servers want the client that it was made for (Mastodon
/// does). Unsupported where the network has no such thing. True also if the server knew the token no more.
/// @param context when it goes, nobody waits any more
[[nodiscard]] Call<bool> revoke(net::Network &network, const AdapterInfo &info, const QUrl &server,
                                const QByteArray &token, const Client &client, QObject *context);

} // namespace pregonero::auth
