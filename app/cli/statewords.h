// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/draft.h"
#include "app/domain/outbox.h"

namespace pregonero::cli {

/// Where something stands, in the words that the window uses too; --json keeps the short names.
[[nodiscard]] QString stateWord(OutboxItem::State state);
[[nodiscard]] QString stateWord(Draft::State state);

} // namespace pregonero::cli
