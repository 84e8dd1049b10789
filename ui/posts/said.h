// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/powers.h"

namespace pregonero {

/// What the network confirmed, as a sentence.
[[nodiscard]] QString doneWords(PostVerb::Kind kind, const QString &network, const QString &who);
/// What was asked of it and has no known end.
[[nodiscard]] QString openWords(const PostRequest &request);

} // namespace pregonero
