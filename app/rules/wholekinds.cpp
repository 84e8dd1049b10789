// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Kinds that remember what they saw before in the text.
#include "app/rules/textkinds.h"

#include "app/rules/scope.h"
#include "app/rules/tokens.h"

#include <QCoreApplication>
#include <QSet>

namespace pregonero::rules {

using namespace Qt::StringLiterals;

namespace {

Scopes scopesOf(Fields &fields)
{
    const QStringList own = fields.list(u"scope");
    return Scopes(own.isEmpty() ? QStringList{u"text"_s} : own);
}

/// Whether an expression has groups that take what they match.
bool hasGroups(const QString &expression)
{
    bool inClass = false;
    for (qsizetype i = 0; i < expression.size(); ++i) {
        const QChar c = expression[i];
        if (c == u'\\') {
            ++i;
        } else if (inClass) {
            inClass = c != u']' || expression[i - 1] == u'[';
        } else if (c == u'[') {
            inClass = true;
        } else if (c == u'(') {
            const QStringView rest = QStringView(expression).sliced(i + 1);
            const bool named = rest.startsWith("?P<"_L1) || rest.startsWith("?'"_L1)
                || (rest.startsWith("?<"_L1) && !rest.startsWith("?<="_L1) && !rest.startsWith("?<!"_L1));
            if (named || (!rest.startsWith(u'?') && !rest.startsWith(u'*')))
                return true;
        }
    }
    return false;
}

class Consistency final : public Check
{
public:
    struct Pair {
        Pattern first;
        Pattern second;
    };
    Consistency(std::vector<Pair> pairs, Scopes scopes) : m_pairs(std::move(pairs)), m_scopes(std::move(scopes)) {}

    [[nodiscard]] Reach reach() const override { return Reach::Whole; }
    /// A pair is told where both are met: the rarer of them is not known, so either.
    [[nodiscard]] std::vector<Need> needs() const override
    {
        std::vector<Need> all;
        for (const Pair &pair : m_pairs) {
            all.push_back({pair.first.source(), pair.first.ignoresCase()});
            all.push_back({pair.second.source(), pair.second.ignoresCase()});
        }
        return all;
    }
    using Check::look;
    void look(const prose::Document &document, const Context &, QList<Hit> &hits) const override
    {
        std::vector<unsigned> seen(m_pairs.size());
        for (const prose::Block &block : document.blocks) {
            if (!m_scopes.matchesBlock(block.scope))
                continue;
            for (size_t i = 0; i < m_pairs.size(); ++i) {
                std::optional<Pattern::Found> last;
                const auto meet = [&](const Pattern &pattern, unsigned mark) {
                    for (const Pattern::Found &found : pattern.findAll(block.text)) {
                        seen[i] |= mark;
                        if (!last || found.start > last->start)
                            last = found;
                    }
                };
                meet(m_pairs[i].first, 1);
                meet(m_pairs[i].second, 2);
                if (last && seen[i] == 3) {
                    hits.append({.range = block.inSource({last->start, last->length}),
                                 .arguments = {block.text.sliced(last->start, last->length)}});
                }
            }
        }
    }

private:
    std::vector<Pair> m_pairs;
    Scopes m_scopes;
};

class Conditional final : public Check
{
public:
    Conditional(Pattern first, Pattern second, Exceptions exceptions, Scopes scopes)
        : m_first(std::move(first)), m_second(std::move(second)), m_exceptions(std::move(exceptions)), m_scopes(std::move(scopes)),
          m_defines(hasGroups(m_second.source()))
    {
    }

    [[nodiscard]] Reach reach() const override { return Reach::Whole; }
    [[nodiscard]] std::vector<Need> needs() const override { return {{m_first.source(), m_first.ignoresCase()}}; }
    using Check::look;
    void look(const prose::Document &document, const Context &, QList<Hit> &hits) const override
    {
        QSet<QString> defined;
        for (const prose::Block &block : document.blocks) {
            if (!m_scopes.matchesBlock(block.scope))
                continue;
            if (!m_defines && m_second.isIn(block.text))
                continue;
            if (m_defines)
                define(block.text, defined);
            for (const Pattern::Found &found : m_first.findAll(block.text)) {
                const QString words = block.text.sliced(found.start, found.length);
                if (defined.contains(words) || m_exceptions.isIn(words)
                    || m_exceptions.covers(block.text, {found.start, found.length}))
                    continue;
                hits.append({.range = block.inSource({found.start, found.length}), .arguments = {words}});
            }
        }
    }

private:
    void define(const QString &text, QSet<QString> &defined) const
    {
        qsizetype from = 0;
        while (from <= text.size()) {
            const QRegularExpressionMatch match = m_second.match(text, from);
            if (!match.hasMatch())
                return;
            for (int group = 1; group <= match.lastCapturedIndex(); ++group) {
                if (!match.captured(group).isEmpty())
                    defined.insert(match.captured(group));
            }
            from = std::max(match.capturedEnd(), match.capturedStart() + 1);
        }
    }

    Pattern m_first;
    Pattern m_second;
    Exceptions m_exceptions;
    Scopes m_scopes;
    bool m_defines; // whether the second says which firsts are allowed
};

} // namespace

std::unique_ptr<Check> makeConsistency(Fields &fields, const ValeOptions &options)
{
    const bool ignoreCase = fields.flag(u"ignorecase");
    const Around around = aroundWord(options, fields.flag(u"nonword"));
    std::vector<Consistency::Pair> pairs;
    for (const auto &[first, second] : fields.map(u"either")) {
        pairs.push_back({Pattern(around.before, first, around.after, ignoreCase),
                         Pattern(around.before, second, around.after, ignoreCase)});
    }
    return std::make_unique<Consistency>(std::move(pairs), scopesOf(fields));
}

std::unique_ptr<Check> makeConditional(Fields &fields, const ValeOptions &options)
{
    (void)fields.flag(u"ignorecase"); // accepted and not applied, as in Vale
    const bool vocabulary = fields.flag(u"vocab", true);
    Pattern first(fields.text(u"first"));
    Pattern second(fields.text(u"second"));
    for (const auto &[key, pattern] : {std::pair(u"first"_s, &first), std::pair(u"second"_s, &second)}) {
        if (const QString why = fields.isTried() ? QString() : pattern->error(); !why.isEmpty())
            fields.fault(key, why);
    }
    Exceptions exceptions(fields.list(u"exceptions"), vocabulary ? options.accepted : QStringList());
    return std::make_unique<Conditional>(std::move(first), std::move(second), std::move(exceptions), scopesOf(fields));
}

} // namespace pregonero::rules
