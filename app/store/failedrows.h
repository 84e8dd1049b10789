// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/ids.h"
#include "app/store/store.h"

namespace pregonero::store {

/// Outbox rows of an account that are failed now, and failed for that reason: as the record says, since a row keeps only
/// the sentence for people. Oldest first. Reads the record from its beginning: not for what happens often.
[[nodiscard]] Call<QList<OutboxId>> failedRows(Store &store, AccountId account, ErrorKind why);

} // namespace pregonero::store
