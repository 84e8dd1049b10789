// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rules/ruleset.h"

#include "app/rules/alerts.h"
#include "app/rules/summary.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>

namespace pregonero::rules {

using namespace Qt::StringLiterals;

/// Which rules look at blocks of one scope, and how.
struct RuleSet::Plan {
    std::vector<char> block; ///< by rule
    std::vector<char> sentence;
    std::vector<int> alwaysBlock; ///< those without needs
    std::vector<int> alwaysSentence;
    bool anySentence = false;
};

/// What was found in a block, with ranges in it.
struct RuleSet::Found {
    struct One {
        int rule = 0;
        Alert alert;
    };
    std::vector<One> all = {};
    std::vector<int> whole = {}; ///< rules about the whole text that this block may give something to
    bool filtered = false; ///< whether that is known
    prose::Counts counts = {};
};

struct CheckCache::State {
    quint64 of = 0;
    Surroundings around;
    QString readerLanguage;
    QHash<QString, std::shared_ptr<const RuleSet::Found>> blocks;
    QHash<QString, std::shared_ptr<const RuleSet::Plan>> plans;
    std::vector<char> refused; // by rule
    QList<Fault> faults;
    Prefilter::Scratch scratch;
    std::shared_ptr<const Prefilter> scratchOf; // keeps it while the scratch is of use
};

CheckCache::CheckCache() : m_state(std::make_unique<State>()) {}
CheckCache::~CheckCache() = default;
CheckCache::CheckCache(CheckCache &&) noexcept = default;
CheckCache &CheckCache::operator=(CheckCache &&) noexcept = default;

namespace {

/// One look at one block (20,000 units at most). Rules that mean something take microseconds.
constexpr qint64 longestLook = 500'000'000; // ns

/// An expression whose meaning depends on where the text begins or ends.
bool isAnchored(const QString &pattern)
{
    return pattern.contains(u'^') || pattern.contains(u'$') || pattern.contains("\\A"_L1) || pattern.contains("\\z"_L1, Qt::CaseInsensitive)
        || pattern.contains("\\G"_L1);
}

} // namespace

RuleSet::RuleSet(QList<std::shared_ptr<const Rule>> rules) : m_rules(std::move(rules))
{
    static std::atomic<quint64> last = 0;
    m_id = ++last;
    m_entries.reserve(size_t(m_rules.size()));
    for (const std::shared_ptr<const Rule> &rule : m_rules) {
        Entry entry{.rule = rule, .scopes = Scopes(rule->scopes), .patterns = dynamic_cast<const PatternCheck *>(rule->check.get()),
                    .firstNeed = int(m_needs.size()), .whole = rule->check->reach() == Check::Reach::Whole};
        for (Check::Need &need : rule->check->needs()) {
            // A sentence begins where its block does not: the pass over the block would not see it.
            if (entry.scopes.wantsSentences() && isAnchored(need.pattern))
                need.pattern.clear();
            need.inText = entry.whole || entry.scopes.wantsText();
            need.inRaw = !need.inText || entry.scopes.looksAtRaw();
            m_needs.push_back(std::move(need));
        }
        entry.needs = int(m_needs.size()) - entry.firstNeed;
        m_raw |= !entry.whole && entry.scopes.wantsRaw();
        m_summary |= dynamic_cast<const SummaryCheck *>(rule->check.get()) != nullptr;
        m_ruleOfNeed.insert(m_ruleOfNeed.end(), size_t(entry.needs), int(m_entries.size()));
        m_entries.push_back(std::move(entry));
    }
}

RuleSet::~RuleSet() = default;

void RuleSet::use(std::shared_ptr<const Prefilter> prefilter)
{
    m_prefilter.store(std::move(prefilter));
}

bool RuleSet::useKept(const QString &folder)
{
    std::shared_ptr<const Prefilter> kept = Prefilter::kept(m_needs, folder);
    if (!kept)
        return false;
    use(std::move(kept));
    return true;
}

void RuleSet::prepare(const QString &folder, const std::stop_token &stop)
{
    std::shared_ptr<const Prefilter> made = Prefilter::compiled(m_needs, stop);
    if (!made || stop.stop_requested())
        return;
    if (!folder.isEmpty())
        made->keep(m_needs, folder);
    use(std::move(made));
}

RuleSet::Plan RuleSet::planFor(const QString &scope, const QString &language) const
{
    Plan plan{.block = std::vector<char>(m_entries.size()), .sentence = std::vector<char>(m_entries.size()), .alwaysBlock = {},
              .alwaysSentence = {}};
    for (size_t i = 0; i < m_entries.size(); ++i) {
        const Entry &entry = m_entries[i];
        if (entry.whole || !entry.rule->speaks(language))
            continue;
        plan.block[i] = entry.scopes.matchesBlock(scope);
        plan.sentence[i] = entry.scopes.matchesSentence(scope);
        plan.anySentence |= plan.sentence[i] != 0;
        if (entry.needs > 0)
            continue;
        if (plan.block[i])
            plan.alwaysBlock.push_back(int(i));
        if (plan.sentence[i])
            plan.alwaysSentence.push_back(int(i));
    }
    return plan;
}

/// One check of one text.
class RuleSet::Run final
{
public:
    Run(const RuleSet &set, const prose::Document &document, const Context &context, CheckCache::State &state, Way way)
        : m_set(set), m_document(document), m_context(context), m_state(state), m_way(way),
          m_around{context.language, context.institution}
    {
        if (way == Way::Best)
            m_prefilter = set.m_prefilter.load();
        if (state.of != set.m_id || state.around != m_around || state.readerLanguage != context.readerLanguage) {
            state.of = set.m_id;
            state.around = m_around;
            state.readerLanguage = context.readerLanguage;
            state.blocks.clear();
            state.plans.clear();
            state.refused.assign(set.m_entries.size(), 0);
            state.faults.clear();
        }
        state.scratchOf = m_prefilter;
    }

    Checked checked()
    {
        m_wholeMet.assign(m_set.m_entries.size(), 0);
        QHash<QString, std::shared_ptr<const Found>> blocks;
        const auto readAll = [&](const QList<prose::Block> &all) {
            for (const prose::Block &block : all) {
                const QString key = keyOf(block);
                std::shared_ptr<const Found> found = blocks.value(key);
                if (!found)
                    found = m_state.blocks.value(key);
                if (!found)
                    found = std::make_shared<const Found>(read(block));
                blocks.insert(key, found);
                place(block, *found);
                m_filtered &= found->filtered;
                for (const int rule : found->whole)
                    m_wholeMet[size_t(rule)] = 1;
                if (m_set.m_summary && isSummed(block)) {
                    rules::add(m_counts, found->counts);
                    ++m_paragraphs;
                }
            }
        };
        readAll(m_document.blocks);
        if (m_set.m_raw)
            readAll(prose::rawBlocks(m_document));
        m_state.blocks = std::move(blocks); // what is no longer in the text is forgotten
        readWhole();
        arrange(m_checked.alerts);
        m_checked.faults = m_state.faults;
        return std::move(m_checked);
    }

private:
    const Plan &plan(const QString &scope)
    {
        std::shared_ptr<const Plan> &plan = m_state.plans[scope];
        if (!plan)
            plan = std::make_shared<const Plan>(m_set.planFor(scope, m_context.language));
        return *plan;
    }

    Found read(const prose::Block &block)
    {
        Found found;
        if (m_set.m_summary && isSummed(block))
            found.counts = countsOf(block, m_context.language);
        const Plan &plan = this->plan(block.scope);
        QList<prose::Block> sentences;
        if (plan.anySentence) {
            for (const prose::Range &range : prose::sentences(block.text)) {
                prose::Block sentence = block.sliced(range);
                sentence.scope = u"sentence."_s + block.scope;
                m_sentenceStarts.push_back(range.start);
                sentences.append(std::move(sentence));
            }
        }
        const auto run = [&](int rule, const Candidates &candidates) {
            if (m_state.refused[size_t(rule)])
                return;
            if (plan.block[size_t(rule)])
                look(rule, block, 0, candidates, found);
            if (plan.sentence[size_t(rule)]) {
                for (qsizetype i = 0; i < sentences.size(); ++i)
                    look(rule, sentences[i], m_sentenceStarts[size_t(i)], candidates, found);
            }
        };
        found.filtered = m_prefilter != nullptr;
        if (m_prefilter) {
            const bool raw = block.scope.startsWith("raw."_L1);
            m_prefilter->scan(block.text, raw ? Prefilter::Of::Raw : Prefilter::Of::Text, m_state.scratch, m_candidates);
            for (size_t i = 0; i < m_candidates.size();) {
                const int rule = m_set.m_ruleOfNeed[size_t(m_candidates[i])];
                const int first = m_set.m_entries[size_t(rule)].firstNeed;
                m_needs.clear();
                for (; i < m_candidates.size() && m_set.m_ruleOfNeed[size_t(m_candidates[i])] == rule; ++i)
                    m_needs.push_back(m_candidates[i] - first);
                if (m_set.m_entries[size_t(rule)].whole)
                    found.whole.push_back(rule);
                else if (plan.block[size_t(rule)] || plan.sentence[size_t(rule)])
                    run(rule, {Candidates::How::Some, m_needs});
            }
            for (const int rule : plan.alwaysBlock)
                run(rule, {});
            for (const int rule : plan.alwaysSentence) {
                if (!plan.block[size_t(rule)])
                    run(rule, {});
            }
        } else {
            const auto how = m_way == Way::OneByOne ? Candidates::How::OneByOne : Candidates::How::All;
            for (int rule = 0; rule < int(m_set.m_entries.size()); ++rule)
                run(rule, {how, {}});
        }
        m_sentenceStarts.clear();
        return found;
    }

    void look(int rule, const prose::Block &block, qsizetype offset, const Candidates &candidates, Found &found)
    {
        const Entry &entry = m_set.m_entries[size_t(rule)];
        QList<Hit> hits;
        const Pattern::Watch watch;
        // The first look may have to compile thousands of expressions: only the second tells what the rule itself costs.
        for (int attempt = 0; attempt < 2; ++attempt) {
            QElapsedTimer timer;
            timer.start();
            hits.clear();
            if (entry.patterns)
                entry.patterns->lookAt(block, m_around, candidates, hits);
            else
                entry.rule->check->look(block, m_around, hits);
            if (watch.exceeded() || (attempt == 1 && timer.nsecsElapsed() > longestLook)) {
                refuse(rule);
                break;
            }
            if (timer.nsecsElapsed() <= longestLook)
                break;
        }
        if (watch.sawWrong())
            tellWrong(rule);
        for (const Hit &hit : hits) {
            if (m_document.format == prose::Format::Post && entry.patterns && hit.range.length > 0 && isInLink(block, hit.range))
                continue;
            const QString words = hit.range.start < 0 ? QString() : block.text.mid(hit.range.start, hit.range.length);
            Alert alert = alertOf(entry.rule, hit, words, m_context.readerLanguage);
            if (alert.range.start >= 0)
                alert.range.start += offset;
            for (Hit::Fix &fix : alert.fixes) {
                // What is taken out takes the blank behind it along, or two would meet.
                const qsizetype end = fix.range.end();
                if (fix.replacement.isEmpty() && end < block.text.size() && block.text[end] == u' '
                    && (fix.range.start == 0 || block.text[fix.range.start - 1].isSpace()))
                    ++fix.range.length;
                fix.range.start += offset;
            }
            found.all.push_back({rule, std::move(alert)});
        }
    }

    /// What is wrong with its expressions, once; the right ones go on.
    void tellWrong(int rule)
    {
        const Rule &of = *m_set.m_entries[size_t(rule)].rule;
        const auto told = [&of](const Fault &fault) { return fault.rule == of.id && fault.file == of.file; };
        if (std::ranges::none_of(m_state.faults, told))
            m_state.faults.append(lint(of));
    }

    void refuse(int rule)
    {
        m_state.refused[size_t(rule)] = 1;
        const Rule &of = *m_set.m_entries[size_t(rule)].rule;
        m_state.faults.append({of.file, of.line, of.id,
                               QCoreApplication::translate("pregonero::rules",
                                                           "An expression of this rule tries too many ways to match this text. The rule "
                                                           "is left out. Make its repetitions (*, +) more exact.")});
    }

    /// From the block to the source.
    void place(const prose::Block &block, const Found &found)
    {
        for (const Found::One &one : found.all) {
            if (m_state.refused[size_t(one.rule)])
                continue;
            Alert alert = one.alert;
            if (alert.range.start >= 0)
                alert.range = block.inSource(alert.range);
            for (Hit::Fix &fix : alert.fixes)
                fix.range = block.inSource(fix.range);
            add(std::move(alert));
        }
    }

    void readWhole()
    {
        std::optional<SummaryCheck::Summary> summary;
        for (int rule = 0; rule < int(m_set.m_entries.size()); ++rule) {
            const Entry &entry = m_set.m_entries[size_t(rule)];
            if (!entry.whole || m_state.refused[size_t(rule)] || !entry.rule->speaks(m_context.language))
                continue;
            if (entry.needs > 0 && m_filtered && !m_wholeMet[size_t(rule)])
                continue;
            QList<Hit> hits;
            const Pattern::Watch watch;
            if (const auto *measures = dynamic_cast<const SummaryCheck *>(entry.rule->check.get())) {
                if (!summary)
                    summary = summaryOf(m_document, m_counts, m_paragraphs);
                measures->measure(*summary, hits);
            } else {
                entry.rule->check->look(m_document, m_context, hits);
            }
            if (watch.exceeded()) {
                refuse(rule);
                continue;
            }
            for (const Hit &hit : hits) {
                const QString words = hit.range.start < 0 ? QString() : m_document.source.mid(hit.range.start, hit.range.length);
                add(alertOf(entry.rule, hit, words, m_context.readerLanguage));
            }
        }
    }

    void add(Alert alert)
    {
        if (alert.range.start >= 0 && m_document.switches.isOff(alert.rule->id, alert.range.start, alert.match))
            return;
        m_checked.alerts.append(std::move(alert));
    }

    const RuleSet &m_set;
    const prose::Document &m_document;
    const Context &m_context;
    CheckCache::State &m_state;
    Way m_way;
    Surroundings m_around;
    std::shared_ptr<const Prefilter> m_prefilter;
    std::vector<int> m_candidates;
    std::vector<int> m_needs;
    std::vector<qsizetype> m_sentenceStarts;
    std::vector<char> m_wholeMet; // by rule
    bool m_filtered = true; // whether m_wholeMet knows of all blocks
    prose::Counts m_counts;
    qsizetype m_paragraphs = 0;
    Checked m_checked;
};

RuleSet::Checked RuleSet::check(const prose::Document &document, const Context &context, CheckCache *cache, Way way) const
{
    if (cache)
        return Run(*this, document, context, *cache->m_state, way).checked();
    CheckCache::State once;
    return Run(*this, document, context, once, way).checked();
}

} // namespace pregonero::rules
