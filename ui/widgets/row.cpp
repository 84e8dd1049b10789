// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/row.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace pregonero {

QString spoken(const Row &row)
{
    QStringList parts;
    const auto say = [&parts](const QString &part) {
        if (!part.isEmpty())
            parts.append(part);
    };
    if (row.unread)
        say(QCoreApplication::translate("pregonero::Row", "unread"));
    say(row.name);
    say(row.handle);
    say(row.time);
    say(row.note);
    say(row.text);
    for (const ChipText &chip : row.chips)
        say(chip.text);
    say(row.footnote);
    return parts.join(u", "_s);
}

} // namespace pregonero
