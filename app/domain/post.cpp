// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/post.h"

namespace pregonero {

QString name(Visibility visibility)
{
    switch (visibility) {
    case Visibility::Public: return QStringLiteral("public");
    case Visibility::Unlisted: return QStringLiteral("unlisted");
    case Visibility::Followers: return QStringLiteral("followers");
    case Visibility::Direct: return QStringLiteral("direct");
    }
    return QStringLiteral("public");
}

Visibility visibilityFromName(const QString &name)
{
    if (name == u"unlisted")
        return Visibility::Unlisted;
    if (name == u"followers")
        return Visibility::Followers;
    if (name == u"direct")
        return Visibility::Direct;
    return Visibility::Public;
}

} // namespace pregonero
