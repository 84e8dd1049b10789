// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/checker/checker.h"
#include "app/rules/pack.h"
#include "app/rules/ruleset.h"
#include "app/rules/valekinds.h"

#include <map>

namespace pregonero::checker {

/// What a draft's last check found, by language.
struct Memory {
    std::map<QString, rules::CheckCache> byLanguage;
};

/// What Vale's spelling kind asks: the dictionaries of this computer.
[[nodiscard]] rules::ValeOptions withDictionaries();
/// The kinds of rules that this program knows: Vale's and its own, with those dictionaries.
[[nodiscard]] rules::Kinds knownKinds();

/// What the ids of categories are called, translated: "Plain language".
[[nodiscard]] QString categoryName(const QString &category);

/// A rule's alert as the desk shows it.
[[nodiscard]] Finding findingOf(const rules::Alert &alert);
/// A rule's own fault, met while it checked a text: which rule, what is wrong with it, its file and line.
[[nodiscard]] Finding findingOf(const rules::Fault &fault);

/// The rule packs, each paragraph by those of its language. Packs are read when a language is first met; from then on the
/// answer is a pure function of the subject. Any thread but the main one.
class PackFamily final : public RuleFamily
{
public:
    struct Options {
        QStringList roots = {QStringLiteral(":/packs")}; ///< folders of packs; of packs with one id the last counts
        QString cacheFolder = {}; ///< empty: nothing is kept
        /// After so many checks in a language its prefilter is compiled in the background; a single check is quicker without.
        int checksBeforePreparing = 20;
        QStringList only = {}; ///< ids of packs to read; none: all
    };
    explicit PackFamily(Options options);
    ~PackFamily() override;

    /// Rules that cost too much or have a wrong expression are among the findings, about the text as a whole.
    [[nodiscard]] QList<Finding> check(const Subject &subject) const override;

    struct Checked {
        QList<Finding> findings = {};
        QList<rules::Fault> faults = {}; ///< of rules, met while checking; each once
    };
    /// The same, apart.
    [[nodiscard]] Checked checked(const Subject &subject) const;

    /// Makes what checks in a language are quick by, keeps it for the next start, and returns when that is done: a second.
    void makeReady(const QString &language) const;

    /// What is wrong with packs and rules, in a language's; reads them if they were not.
    [[nodiscard]] QList<rules::Fault> faults(const QString &language) const;
    /// The packs in a language.
    [[nodiscard]] QList<rules::Pack> packs(const QString &language) const;

private:
    struct Loaded;
    [[nodiscard]] const Loaded &loaded(const QString &language) const;
    void prepare(const Loaded &loaded) const;

    Options m_options;
    struct Slots;
    std::unique_ptr<Slots> m_slots; // what is read lazily
};

} // namespace pregonero::checker
