// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/suppression.h"

namespace pregonero {

namespace {
constexpr QLatin1StringView names[] = {QLatin1StringView("here"), QLatin1StringView("draft"),
                                       QLatin1StringView("institution")};
}

QString name(Suppression::Scope scope)
{
    return names[static_cast<int>(scope)];
}

Suppression::Scope scopeFromName(const QString &name)
{
    for (int i = 0; i < static_cast<int>(std::size(names)); ++i) {
        if (name == names[i])
            return static_cast<Suppression::Scope>(i);
    }
    return Suppression::Scope::Here;
}

} // namespace pregonero
