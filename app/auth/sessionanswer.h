// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/auth/answers.h"
#include "app/net/session.h"

namespace pregonero::auth {

/// The session in the answer to a name and a password: it is the credential, and the password is kept nowhere. Pure.
[[nodiscard]] Result<net::Session> sessionFrom(const HttpResponse &response, const Counterpart &server);

} // namespace pregonero::auth
