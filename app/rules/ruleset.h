// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rules/prefilter.h"
#include "app/rules/rule.h"
#include "app/rules/scope.h"
#include "app/rules/tokens.h"

#include <QHash>

#include <atomic>
#include <memory>

namespace pregonero::rules {

class RuleSet;

/// What was found in each block of the last text that was checked, so that the next check reads only the blocks that changed;
/// and which rules cost too much. Owned by whoever checks; one thread at a time; of use for one RuleSet.
class CheckCache final
{
public:
    CheckCache();
    ~CheckCache();
    CheckCache(CheckCache &&) noexcept;
    CheckCache &operator=(CheckCache &&) noexcept;

private:
    friend class RuleSet;
    struct State;
    std::unique_ptr<State> m_state;
};

/// Rules made ready to check texts: a pure function of text and context. Immutable but for the prefilter, which may come later
/// and changes nothing but the speed. Any thread.
class RuleSet final
{
public:
    explicit RuleSet(QList<std::shared_ptr<const Rule>> rules);
    ~RuleSet();

    struct Checked {
        QList<Alert> alerts = {}; ///< in order of place, then of rule
        QList<Fault> faults = {}; ///< rules that cost too much or have a wrong expression; they are left out from then on
    };
    enum class Way {
        Best, ///< with the prefilter once it is there
        Plain, ///< many expressions at once
        OneByOne, ///< each expression by itself: what the others are compared with
    };
    [[nodiscard]] Checked check(const prose::Document &document, const Context &context, CheckCache *cache = nullptr,
                                Way way = Way::Best) const;

    [[nodiscard]] const QList<std::shared_ptr<const Rule>> &rules() const { return m_rules; }

    /// What the prefilter looks for. Takes a moment the first time.
    [[nodiscard]] const std::vector<Check::Need> &needs() const { return m_needs; }
    void use(std::shared_ptr<const Prefilter> prefilter); ///< made of needs()
    [[nodiscard]] bool isPrefiltered() const { return m_prefilter.load() != nullptr; }
    /// Takes the kept prefilter; false where there is none.
    bool useKept(const QString &folder);
    /// Compiles it, which takes seconds, keeps it and uses it, unless told to stop. Not for the main thread.
    void prepare(const QString &folder, const std::stop_token &stop = {});

private:
    friend class CheckCache;
    struct Entry {
        std::shared_ptr<const Rule> rule;
        Scopes scopes;
        const PatternCheck *patterns = nullptr; ///< of a check that wants to know its candidates
        int firstNeed = 0;
        int needs = 0; ///< 0: look everywhere
        bool whole = false;
    };
    struct Plan;
    struct Found;
    class Run;

    [[nodiscard]] Plan planFor(const QString &scope, const QString &language) const;

    quint64 m_id; // no other has or had it
    QList<std::shared_ptr<const Rule>> m_rules;
    std::vector<Entry> m_entries;
    std::vector<Check::Need> m_needs; // of all rules, one after the other
    std::vector<int> m_ruleOfNeed;
    std::atomic<std::shared_ptr<const Prefilter>> m_prefilter;
    bool m_raw = false;
    bool m_summary = false; // some rule measures the whole text
};

} // namespace pregonero::rules
