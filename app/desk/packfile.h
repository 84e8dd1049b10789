// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

/// A rule pack as one file: a zip with one folder, named as the pack. Read as what a stranger sent: nothing is written
/// before all of it was looked at, and only under names made here.
namespace pregonero {

struct PackFile {
    QString id;
    QMap<QString, QByteArray> files = {}; ///< by "pack.yml" and "<language>/<Rule>.yml"
    QByteArray sha256 = {}; ///< of the zip
    QStringList leftOut = {}; ///< names of files in it that are none of a pack's
    [[nodiscard]] qsizetype rules() const { return files.size() - 1; }
};

/// Whether it may name a pack, and its folder: letters, digits, "-" and "_".
[[nodiscard]] bool isPackId(const QString &id);
/// Whether it may be a file of a pack: "pack.yml" or "<language>/<Rule>.yml".
[[nodiscard]] bool isPackPath(const QString &path);

/// A pack, or a Vale style (a folder of rules: it gets a pack.yml, and the language its messages are in). Refused: more
/// than one folder, names that lead elsewhere, links, what is larger than any pack is. Not for the main thread.
[[nodiscard]] Result<PackFile> readPackFile(const QString &path);
struct PackWritten {
    qsizetype rules = 0; ///< in it
    QStringList leftOut = {}; ///< names of files in the folder that are none of a pack's: nobody could take them
};
/// Writes a pack's folder as one file. Not for the main thread.
[[nodiscard]] Result<PackWritten> writePackFile(const QString &folder, const QString &path);

/// One sentence with those names, the first ten of them; empty where none was left out.
[[nodiscard]] QString leftOutInWords(const QStringList &names);

} // namespace pregonero
