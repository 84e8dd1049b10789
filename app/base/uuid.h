// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"

#include <QString>

namespace pregonero {

/// A UUID of version 7 (RFC 9562, section 5.7): sorts by the time it was made. Lower case, no braces.
[[nodiscard]] QString newUuid(TimePoint now);

} // namespace pregonero
