// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rules/rule.h"

#include <QHash>
#include <QSet>

namespace pregonero::rules {

/// A folder of rules with a name: pack.yml and <language>/<Rule>.yml ("mul": any language).
struct Pack {
    /// Something the institution may decide either way.
    struct Position {
        QString id;
        QHash<QString, QString> name = {}; ///< by language
        bool byDefault = false;
    };
    QString id;
    QString version = {};
    QHash<QString, QString> name = {}; ///< by language
    QHash<QString, QString> description = {};
    QStringList languages = {};
    QHash<QString, QString> reviewed = {}; ///< by language: by a native speaker, or "not yet"
    QList<Position> positions = {};
    bool byDefault = true; ///< on where the institution has not chosen its packs
    QList<std::shared_ptr<const Rule>> rules = {};
    QList<Fault> faults = {};
};

/// Reads a pack from a folder on disk or in the program's resources (":/packs/decalogo"). With a language, only the rules
/// in that language's folder and "mul". With a cache folder, files read before are not parsed again. Reads files: not for the
/// main thread.
[[nodiscard]] Pack readPack(const QString &folder, const Kinds &kinds, const QString &language = {},
                            const QString &cacheFolder = {});

/// A pack's own words in the session's language, else in English, Spanish or no language; `otherwise` where there are none.
[[nodiscard]] QString inSessionsWords(const QHash<QString, QString> &texts, const QString &otherwise = {});

/// The packs that travel in the program, by folder: ":/packs/...".
[[nodiscard]] QStringList packFolders(const QString &root = QStringLiteral(":/packs"));

/// A Vale style: every *.yml of a folder is the rule "Folder.File".
[[nodiscard]] Pack readStyle(const QString &folder, const Kinds &kinds, const QString &cacheFolder = {});

} // namespace pregonero::rules
