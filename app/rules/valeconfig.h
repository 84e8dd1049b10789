// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rules/rule.h"
#include "app/rules/valekinds.h"

#include <QHash>

namespace pregonero::rules {

/// A .vale.ini: which styles and rules hold for which files.
struct ValeConfig {
    /// A "[glob]".
    struct Section {
        QString glob;
        std::optional<QStringList> styles = {}; ///< BasedOnStyles
        QHash<QString, QString> rules = {}; ///< "Style.Rule" or "Style" -> YES, NO or a level
        QStringList blockIgnores = {};
        QStringList tokenIgnores = {};
        QString language = {};
    };
    QString file = {};
    QString stylesPath = {}; ///< absolute
    Level minLevel = Level::Suggestion;
    QStringList vocabularies = {};
    QString wordTemplate = {};
    QHash<QString, QString> formats = {}; ///< a file name's ending -> the one it is read as
    QList<Section> sections = {}; ///< in the order written
    QList<Fault> faults = {}; ///< lines that are not understood
};

/// Reads a configuration; a file that cannot be read is a fault.
[[nodiscard]] ValeConfig readValeConfig(const QString &path);
[[nodiscard]] ValeConfig readValeConfig(const QByteArray &bytes, const QString &path);

/// A configuration's styles and vocabularies, read once for many files.
class ValeStyles final
{
public:
    /// Reads every style that some section names. `kinds` may hold other kinds already; Vale's are added with the vocabularies.
    ValeStyles(ValeConfig config, Kinds kinds, ValeOptions options = {});

    /// The rules for a file by its name, with their levels; those below MinAlertLevel are left out.
    [[nodiscard]] QList<std::shared_ptr<const Rule>> rulesFor(const QString &path) const;
    [[nodiscard]] prose::Format formatFor(const QString &path) const;
    /// Reads a file's text; what its BlockIgnores and TokenIgnores name is not seen.
    [[nodiscard]] prose::Document read(const QString &text, const QString &path) const;
    [[nodiscard]] const QList<Fault> &faults() const { return m_faults; }
    [[nodiscard]] const ValeConfig &config() const { return m_config; }

private:
    [[nodiscard]] QList<const ValeConfig::Section *> sectionsFor(const QString &path) const;

    ValeConfig m_config;
    QList<std::shared_ptr<const Rule>> m_rules;
    QList<Fault> m_faults;
};

/// Whether a path or its file name fits a glob: * ? [abc] {a,b}; "*" also fits '/'.
[[nodiscard]] bool fitsGlob(const QString &glob, const QString &path);

} // namespace pregonero::rules
