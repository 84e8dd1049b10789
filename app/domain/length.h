// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/account.h"
#include "app/domain/piece.h"

namespace pregonero {

/// The length of a piece as its network counts it: the content warning is part of it (Mastodon: spoiler_text and status
/// together must fit). overflowAt is an offset into the text; 0 where the warning alone is too long.
[[nodiscard]] text::Count lengthOf(const Piece &piece, const Limits &limits);

} // namespace pregonero
