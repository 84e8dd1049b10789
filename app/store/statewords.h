// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/outbox.h"

namespace pregonero::store {

/// A state of the outbox within a sentence, translated.
[[nodiscard]] QString inWords(OutboxItem::State state);

} // namespace pregonero::store
