// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/outbox.h"
#include "app/store/archive.h"

#include <QJsonObject>

/// The documents of --json. Stable: keys are only ever added.
namespace pregonero::cli {

[[nodiscard]] QJsonObject toJson(const Account &account);
[[nodiscard]] QJsonObject toJson(const store::ArchivedPost &post);
[[nodiscard]] QJsonObject toJson(const Draft &draft);
[[nodiscard]] QJsonObject toJson(const OutboxItem &item);

/// First line of a text, cut, for lists.
[[nodiscard]] QString headline(const QString &text, int length = 60);
/// Local time, short, for lists.
[[nodiscard]] QString shortTime(TimePoint time);

} // namespace pregonero::cli
