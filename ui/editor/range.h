// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace pregonero {

/// What one change did to a text: at `at`, `removed` characters gave way to `added` ones.
struct Edit {
    qsizetype at = 0;
    qsizetype removed = 0;
    qsizetype added = 0;
    friend bool operator==(const Edit &, const Edit &) = default;
};

/// The smallest change that makes `after` of `before`.
[[nodiscard]] Edit editBetween(QStringView before, QStringView after);

/// Where a range [start, start + length) is after an edit; -1 where the edit touched it, a letter typed against its
/// edge included (it makes another word of it). `after` is the text after the edit.
[[nodiscard]] qsizetype moved(qsizetype start, qsizetype length, const Edit &edit, QStringView after);

} // namespace pregonero
