// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace pregonero::checker {

/// A paragraph and the language to read it in.
struct Stretch {
    qsizetype start = 0; ///< UTF-16 offsets into the text
    qsizetype end = 0;
    QString language; ///< BCP 47; empty where it cannot be told
};

/// A text's paragraphs (lines). One that is plainly in another of the six languages than the declared one is
/// read in its own: bilingual posts are the rule in half of the towns. With no declared language, the whole
/// text's guess stands in.
[[nodiscard]] QList<Stretch> stretches(const QString &text, const QString &declared);

/// "Spanish", translated.
[[nodiscard]] QString languageName(const QString &language);

} // namespace pregonero::checker
