// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace pregonero::test {

/// The answer spoilt in a way that follows from the seed alone: cut, bytes flipped or inserted, a JSON value removed,
/// given another type, nested, doubled or made huge. The same seed spoils the same way everywhere.
[[nodiscard]] QByteArray mutated(const QByteArray &answer, quint32 seed);

/// JSON of the same shape in which every leaf, and the last level of lists, has another type. Bytes that are not JSON
/// come back as they were.
[[nodiscard]] QByteArray wrongTypes(const QByteArray &json);

} // namespace pregonero::test
