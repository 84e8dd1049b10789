// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/ids.h"

#include <QString>

namespace pregonero {

/// What an account listens to: one kind of stream, for hashtags with their tag.
struct Column {
    enum class Kind { Mentions, Home, Local, Hashtag, Own };
    ColumnId id;
    AccountId account;
    Kind kind = Kind::Mentions;
    QString argument = {}; ///< the hashtag without '#'

    friend bool operator==(const Column &, const Column &) = default;
};

[[nodiscard]] QString name(Column::Kind kind); ///< "mentions", "home", "local", "hashtag", "own"
[[nodiscard]] Column::Kind columnKindFromName(const QString &name); ///< Mentions where unknown

} // namespace pregonero
