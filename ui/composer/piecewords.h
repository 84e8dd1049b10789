// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/piece.h"

#include <QStringList>

namespace pregonero {

/// What a person calls these, as the composer's choices do.
[[nodiscard]] QString languageName(const QString &code); ///< in that language; "Any language" where there is no code
[[nodiscard]] QString visibilityName(Visibility visibility);
/// What changed beside the text, a line each: warning, language, who can see it, files and their descriptions.
[[nodiscard]] QStringList changesBesideText(const Piece &before, const Piece &after);

} // namespace pregonero
