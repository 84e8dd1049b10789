// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace pregonero::text {

/// A stretch of text that two versions share, or that only one of them has.
struct Change {
    enum class Kind { Same, Removed, Added };
    Kind kind = Kind::Same;
    QString text;
    friend bool operator==(const Change &, const Change &) = default;
};

/// What changed between two versions, by words (spaces and signs are words of their own). Same and Removed joined are the
/// old text exactly, Same and Added the new one. Readable rather than shortest: words that stand once in both hold it
/// together; a stretch too large to compare closely is given as replaced. Near linear in length.
[[nodiscard]] QList<Change> wordDiff(const QString &before, const QString &after);

} // namespace pregonero::text
