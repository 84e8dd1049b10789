// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QStringList>

namespace layers {

/// What the value breaks of a JSON Schema (draft 2020-12), each as "/path: what"; empty: valid. Knows the keywords
/// that our schemas use and no others: a keyword it does not know is a problem, never a silent pass.
[[nodiscard]] QStringList validate(const QJsonValue &value, const QJsonObject &schema);

} // namespace layers
