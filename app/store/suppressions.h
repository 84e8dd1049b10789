// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/call.h"
#include "app/domain/suppression.h"

#include <QList>
#include <QStringList>

namespace pregonero::store {

class Store;

/// Those in force, newest first.
[[nodiscard]] Call<QList<Suppression>> suppressions(Store &store);
/// What was given as a reason since then, newest first, each once; also where it was taken back.
[[nodiscard]] Call<QStringList> suppressionReasons(Store &store, TimePoint since, int limit);

} // namespace pregonero::store
