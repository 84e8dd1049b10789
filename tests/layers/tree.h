// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

/// The files of a source tree, as the judges see them.
namespace layers {

/// Every file under the folders (relative to root; an empty one: everything), as paths relative to root, sorted.
/// Leaves out what is built, hidden caches and version control.
[[nodiscard]] QStringList files(const QString &root, const QStringList &folders = {QString()});

/// Those of them that end in one of the suffixes (".cpp").
[[nodiscard]] QStringList filesEndingIn(const QString &root, const QStringList &folders, const QStringList &suffixes);

/// The whole file as text; empty where it cannot be read.
[[nodiscard]] QString read(const QString &root, const QString &path);

/// C++ with comments, and what stands between quotes, as spaces: same length, same lines.
[[nodiscard]] QString code(const QString &source);

/// 1-based line of an offset.
[[nodiscard]] qsizetype lineAt(const QString &text, qsizetype offset);

/// "path:line: what", as compilers say it.
[[nodiscard]] QString problem(const QString &path, qsizetype line, const QString &what);

/// Where this program's own sources are.
[[nodiscard]] QString sourceRoot();

} // namespace layers
