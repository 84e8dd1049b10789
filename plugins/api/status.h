// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/error.h"
#include "plugins/api/httpport.h"

#include <QString>

namespace pregonero {

/// The Error for an answer that is not 2xx, the same for every HTTP network: 401 Auth, 403 Forbidden, 404 and 410
/// NotFound, 429 RateLimited with Retry-After (RFC 9110, 10.2.3: seconds or a date), 408 Timeout, other 4xx Rejected,
/// 5xx Network. 4xx have no effect; 5xx may have had one.
/// @param said what the server itself gives as the reason, already plain text; shown to the person, cut at 300.
[[nodiscard]] Error errorForStatus(const HttpResponse &response, const QString &said = {});

/// The Error for an answer that could not be understood.
[[nodiscard]] Error unreadableAnswer(const QString &detail);

} // namespace pregonero
