// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/checker/checker.h"
#include "app/checker/institution.h"
#include "app/checker/packs.h"
#include "app/domain/suppression.h"
#include "app/rules/valeconfig.h"

#include <expected>
#include <future>
#include <map>
#include <memory>
#include <vector>

namespace pregonero::cli {

/// The checker as a terminal and other editors use it: over texts that are in no workspace.
class Linter final
{
public:
    struct Options {
        QStringList packs = {}; ///< ids of packs, or folders that are one; none: those on by default, spelling and hashtags
        QString valeConfig = {}; ///< a .vale.ini; its styles hold, and of the packs only those named
        QString language = {}; ///< BCP 47; empty: guessed, and where a text is too short for that the session's
        checker::Finding::Level minLevel = checker::Finding::Level::Suggestion;
        std::optional<Limits> limits = {}; ///< of a network: the texts are posts for it
        QHash<QString, QStringList> words = {}; ///< the institution's dictionary, by language
        QString ownPacks = {}; ///< a workspace's folder of packs
        /// What the workspace's institution says of itself and chose; none: there is no workspace.
        std::optional<checker::InstitutionFile> institution = {};
        QList<checker::Ruling> rulings = {};
        QString account = {}; ///< whose posts the texts are: id; empty: nobody's
        QString channel = {}; ///< the same, as people call it
        QList<Suppression> suppressions = {}; ///< of which those for every text of the workspace hold
        /// Where what was made of rules is kept; empty: nowhere. A prefilter that was left there is used; one is made once there
        /// are files enough for it to be worth its seconds (checker::PackFamily::Options).
        QString cacheFolder = {};
    };
    /// Reads configuration and styles. The error says what was not understood.
    [[nodiscard]] static std::expected<std::shared_ptr<Linter>, QString> made(Options options);
    ~Linter();
    Linter(const Linter &) = delete;
    Linter &operator=(const Linter &) = delete;

    using Rules = std::shared_ptr<rules::RuleSet>;
    /// The configuration's rules for a file; null where there is none. One thread.
    [[nodiscard]] Rules rulesFor(const QString &path);
    /// How a file's text is read, by its name.
    [[nodiscard]] prose::Format formatFor(const QString &path) const;

    /// What was found in a text before, so that only what changed is read again. One text's, one thread at a time.
    struct Memory {
        std::shared_ptr<checker::Memory> packs = checker::newMemory();
        rules::CheckCache vale = {};
    };
    struct Checked {
        QList<checker::Finding> findings = {}; ///< in order of place, at or above the level asked for
        QString language = {}; ///< that the text was taken for
        QList<rules::Fault> faults = {}; ///< rules that were given up
    };
    /// Any thread but the main one of a window; a pure function of its arguments.
    /// @param format instead of the one that the path's ending says
    [[nodiscard]] Checked check(const QString &text, const QString &path, const Rules &rules, Memory *memory = nullptr,
                                std::optional<prose::Format> format = {}) const;

    /// What is wrong with the configuration itself.
    [[nodiscard]] QList<rules::Fault> configFaults() const;
    /// What is wrong with rules: with the configuration's, and the packs' in a language that was met.
    [[nodiscard]] QList<rules::Fault> ruleFaults(const QString &language) const;
    /// Endings of files that the configuration reads as something.
    [[nodiscard]] QStringList endings() const;

private:
    explicit Linter(Options options) : m_options(std::move(options)) {}
    [[nodiscard]] QList<checker::Finding> checkPacks(const QString &text, prose::Format format, const QString &language,
                                                     Memory *memory, QList<rules::Fault> &faults) const;

    Options m_options;
    std::vector<std::unique_ptr<checker::RuleFamily>> m_house; // spelling and its like, which see a text as it is written
    std::unique_ptr<checker::PackFamily> m_packs;
    QStringList m_packIds;
    std::unique_ptr<rules::ValeStyles> m_vale;
    std::map<QByteArray, Rules> m_sets; // by what is in them
    std::future<void> m_reading; // last: it ends before what it reads into
};

/// The folders of the packs that travel in the program and of those in a workspace's folder of packs.
[[nodiscard]] QStringList packFolders(const QString &ownPacks);

} // namespace pregonero::cli
