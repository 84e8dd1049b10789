// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>

namespace pregonero::text {

/// Words as they stand in the source, divided by single blanks.
[[nodiscard]] inline QSet<QString> wordSet(QStringView words)
{
    QSet<QString> set;
    for (const QStringView word : words.split(u' '))
        set.insert(word.toString());
    return set;
}

} // namespace pregonero::text
