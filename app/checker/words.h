// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace pregonero::checker {

/// A word of running text, as a dictionary would be asked about it.
struct Word {
    qsizetype start = 0; ///< UTF-16 offset into the text
    qsizetype length = 0; ///< UTF-16, with combining marks
    QString form; ///< NFC, apostrophes as ', hyphens as -, without soft hyphens
    bool opensSentence = false; ///< nothing before it in its line, or the end of a sentence
    bool endsInPoint = false; ///< a full stop follows directly
    bool glued = false; ///< a slash, bracket or the like touches it: "vecinos/as", "interesado(s)"

    [[nodiscard]] bool isCapitalised() const { return !form.isEmpty() && form.front().isUpper(); }
    [[nodiscard]] bool isAllCapitals() const; ///< at least two letters, none small
    [[nodiscard]] bool hasInnerCapital() const; ///< "WhatsApp", "iPhone"
};

/// The words of text[start, end) that a dictionary may know: in Latin script, without digits, outside links,
/// mentions, hashtags, e-mail addresses, domains and file names. Linear in the text.
[[nodiscard]] QList<Word> words(const QString &text, qsizetype start, qsizetype end);

} // namespace pregonero::checker
