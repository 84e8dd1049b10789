// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/column.h"

namespace pregonero {

QString name(Column::Kind kind)
{
    switch (kind) {
    case Column::Kind::Mentions: return QStringLiteral("mentions");
    case Column::Kind::Home: return QStringLiteral("home");
    case Column::Kind::Local: return QStringLiteral("local");
    case Column::Kind::Hashtag: return QStringLiteral("hashtag");
    case Column::Kind::Own: return QStringLiteral("own");
    }
    return QStringLiteral("mentions");
}

Column::Kind columnKindFromName(const QString &name)
{
    if (name == u"home")
        return Column::Kind::Home;
    if (name == u"local")
        return Column::Kind::Local;
    if (name == u"hashtag")
        return Column::Kind::Hashtag;
    if (name == u"own")
        return Column::Kind::Own;
    return Column::Kind::Mentions;
}

} // namespace pregonero
