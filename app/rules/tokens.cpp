// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rules/tokens.h"

#include <algorithm>

namespace pregonero::rules {

using namespace Qt::StringLiterals;

namespace {

/// Groups that capture, as groups that do not: in an alternation the group tells which token it was.
QString withoutCaptures(const QString &expression)
{
    QString out;
    bool inClass = false;
    for (qsizetype i = 0; i < expression.size(); ++i) {
        const QChar c = expression[i];
        out += c;
        if (c == u'\\' && i + 1 < expression.size())
            out += expression[++i];
        else if (c == u'[')
            inClass = true;
        else if (c == u']')
            inClass = false;
        else if (c == u'(' && !inClass && (i + 1 >= expression.size() || expression[i + 1] != u'?'))
            out += "?:"_L1;
    }
    return out;
}

} // namespace

Tokens::Tokens(const QStringList &tokens, const QString &before, const QString &after, bool ignoreCase)
    : m_tokens(tokens), m_before(before), m_after(after), m_ignoreCase(ignoreCase)
{
    constexpr qsizetype longest = 6'000;
    constexpr int most = 200;
    m_patterns.reserve(size_t(tokens.size()));
    for (const QString &token : tokens)
        m_patterns.emplace_back(before, token, after, ignoreCase);

    struct Plan {
        QString alternation;
        int first = 0;
        int count = 0;
    };
    std::vector<Plan> plans;
    for (int i = 0; i < int(m_patterns.size()); ++i) {
        if (m_patterns[size_t(i)].standsAlone()) {
            plans.push_back({{}, i, 1});
            continue;
        }
        if (plans.empty() || plans.back().alternation.isEmpty() || plans.back().count >= most
            || plans.back().alternation.size() + tokens[i].size() > longest)
            plans.push_back({{}, i, 0});
        Plan &plan = plans.back();
        plan.alternation += (plan.count > 0 ? u"|("_s : u"("_s) + withoutCaptures(tokens[i]) + u')';
        ++plan.count;
    }
    m_joined.reserve(plans.size()); // parts point into it
    for (const Plan &plan : plans) {
        if (plan.count > 1) {
            m_joined.emplace_back(before, plan.alternation, after, ignoreCase);
            m_together.push_back({&m_joined.back(), plan.first, true});
        } else {
            m_together.push_back({&m_patterns[size_t(plan.first)], plan.first, false});
        }
    }
}

const std::vector<Tokens::Part> &Tokens::together() const
{
    return m_together;
}

std::vector<Tokens::Found> Tokens::sweep(QStringView text, const std::vector<Part> &parts)
{
    struct Next {
        Pattern::Found found;
        const Part *part = nullptr;
    };
    std::vector<Next> next;
    for (const Part &part : parts) {
        if (const auto found = part.pattern->find(text))
            next.push_back({*found, &part});
    }
    std::vector<Found> all;
    while (!next.empty()) {
        // Parts are in the order of their tokens: of those at one place the first wins.
        const Next best = *std::ranges::min_element(next, {}, [](const Next &n) { return n.found.start; });
        const int token = best.part->many ? best.part->first + best.found.group - 1 : best.part->first;
        all.push_back({best.found.start, best.found.length, token});
        const qsizetype from = best.found.length > 0 ? best.found.end() : best.found.end() + 1;
        for (Next &n : next) {
            if (n.found.start < from)
                n.found = n.part->pattern->find(text, from).value_or(Pattern::Found{});
        }
        std::erase_if(next, [](const Next &n) { return n.found.start < 0; });
    }
    return all;
}

std::vector<Tokens::Found> Tokens::find(QStringView text, const Candidates &candidates) const
{
    switch (candidates.how) {
    case Candidates::How::All: {
        // One wrong expression spoils its alternation: then each by itself.
        const bool good = std::ranges::all_of(m_joined, [](const Pattern &p) { return p.error().isEmpty(); });
        if (good)
            return sweep(text, m_together);
        break;
    }
    case Candidates::How::Some: {
        std::vector<Part> parts;
        parts.reserve(candidates.needs.size());
        for (const int token : candidates.needs)
            parts.push_back({&m_patterns[size_t(token)], token, false});
        return sweep(text, parts);
    }
    case Candidates::How::OneByOne: break;
    }
    std::vector<Part> parts;
    for (int i = 0; i < int(m_patterns.size()); ++i)
        parts.push_back({&m_patterns[size_t(i)], i, false});
    return sweep(text, parts);
}

std::vector<Check::Need> Tokens::needs() const
{
    std::vector<Check::Need> needs;
    needs.reserve(m_patterns.size());
    for (const Pattern &pattern : m_patterns)
        needs.push_back({pattern.source(), pattern.ignoresCase()});
    return needs;
}

std::vector<PatternCheck::Wrong> Tokens::wrong() const
{
    std::vector<PatternCheck::Wrong> all;
    for (size_t i = 0; i < m_patterns.size(); ++i) {
        if (const QString why = m_patterns[i].error(); !why.isEmpty())
            all.push_back({m_tokens[qsizetype(i)], why});
    }
    return all;
}

Exceptions::Exceptions(QStringList own, const QStringList &vocabulary) : m_words(std::move(own) << vocabulary)
{
    QStringList any;
    QStringList phrases;
    for (const QString &word : m_words) {
        any << u"\\b(?:"_s + (word.startsWith("(?i)"_L1) ? word : u"(?-i)"_s + word) + u")\\b"_s;
        if (word.contains(u' ') || word.contains(u'\t') || word.contains("\\s"_L1))
            phrases << u"\\b(?:"_s + word + u")\\b"_s;
    }
    m_any = AnyOf(any);
    m_phrases = AnyOf(phrases, true);
}

bool Exceptions::covers(QStringView text, prose::Range range) const
{
    for (const Pattern &part : m_phrases.parts()) {
        for (const Pattern::Found &phrase : part.findAll(text)) {
            if (range.start >= phrase.start && range.end() <= phrase.end())
                return true;
        }
    }
    return false;
}

} // namespace pregonero::rules
