// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/account.h"

#include <QJsonObject>

namespace pregonero {

[[nodiscard]] QJsonObject toJson(const Limits &limits);
/// A key that is not there, or of another type, has the default of Limits.
[[nodiscard]] Limits limitsFromJson(const QJsonObject &json);

} // namespace pregonero
