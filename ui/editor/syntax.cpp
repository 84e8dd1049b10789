// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/syntax.h"

#include <KSyntaxHighlighting/Repository>

#include <memory>

namespace pregonero {

KSyntaxHighlighting::Definition syntaxDefinition(const QString &name)
{
    static const auto repository = [] {
        auto made = std::make_unique<KSyntaxHighlighting::Repository>();
        made->addCustomSearchPath(QStringLiteral(":/pregonero"));
        return made;
    }();
    return repository->definitionForName(name);
}

} // namespace pregonero
