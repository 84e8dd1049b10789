// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <KSyntaxHighlighting/Definition>

namespace pregonero {

/// One of the definitions in resources/syntax, by the name it gives itself. They are read once, from one repository: making
/// one reads the list of all that the library has. Main thread.
[[nodiscard]] KSyntaxHighlighting::Definition syntaxDefinition(const QString &name);

} // namespace pregonero
