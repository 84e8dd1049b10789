// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QString>
#include <QStringList>

namespace pregonero::cli {

/// A text as a file holds it.
struct TextFile {
    QString text; ///< without a byte order mark; line ends as they are
    bool hadMark = false; ///< it began with a byte order mark, which counts as one character of the file
};

/// The largest file that is checked, in bytes.
inline constexpr qint64 largestText = 8 << 20;

/// Reads a text of a person's. Refused with a sentence that says what to do: what is not UTF-8, holds NUL, is larger than
/// largestText or cannot be read. Any thread.
[[nodiscard]] Result<TextFile> readTextFile(const QString &path);
/// The same for bytes that are already there; `name` is what the sentence calls them.
[[nodiscard]] Result<TextFile> textOf(const QByteArray &bytes, const QString &name);

/// What the arguments of a command name.
struct FoundFiles {
    QStringList files = {}; ///< in the order named, each once
    QStringList problems = {}; ///< translated: what could not be looked into
};

/// Files, the texts in folders (Markdown, .txt, .post and `moreEndings`; hidden folders are left out) and what fits the
/// patterns * ? [abc] and, for folders at any depth, **. "-" stays as it is.
[[nodiscard]] FoundFiles findFiles(const QStringList &arguments, const QStringList &moreEndings = {});

/// Whether a file is Markdown by its name.
[[nodiscard]] bool isMarkdownName(const QString &path);

} // namespace pregonero::cli
