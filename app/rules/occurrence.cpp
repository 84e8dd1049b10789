// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rules/textkinds.h"

#include "app/rules/tokens.h"

#include <QCoreApplication>

#include <algorithm>

namespace pregonero::rules {

using namespace Qt::StringLiterals;

namespace {

class Occurrence final : public PatternCheck
{
public:
    Occurrence(const QString &token, int max, int min, bool ignoreCase)
        : m_pattern({}, token, {}, ignoreCase), m_max(max), m_min(min)
    {
    }

    [[nodiscard]] std::vector<Need> needs() const override
    {
        // Too few may be none at all: then every block is to be counted.
        return m_min > 0 ? std::vector<Need>{} : std::vector<Need>{{m_pattern.source(), m_pattern.ignoresCase()}};
    }
    [[nodiscard]] std::vector<Wrong> wrong() const override
    {
        const QString why = m_pattern.error();
        return why.isEmpty() ? std::vector<Wrong>{} : std::vector<Wrong>{{m_pattern.source(), why}};
    }

    void lookAt(const prose::Block &block, const Surroundings &, const Candidates &, QList<Hit> &hits) const override
    {
        const std::vector<Pattern::Found> all = m_pattern.findAll(block.text);
        const int count = int(all.size());
        if (!((m_max > 0 && count > m_max) || (m_min > 0 && count < m_min)))
            return;
        const QStringList arguments{QString::number(count)};
        if (count == 0) {
            hits.append({.range = {0, 0}, .arguments = arguments});
            return;
        }
        const auto shown = std::ranges::find_if(all, [&](const Pattern::Found &found) {
            const QStringView words = QStringView(block.text).sliced(found.start, found.length).trimmed();
            return !words.isEmpty() && !words.contains(u'*');
        });
        if (shown != all.end())
            hits.append({.range = {shown->start, shown->length}, .arguments = arguments});
    }

private:
    Pattern m_pattern;
    int m_max;
    int m_min;
};

class Repetition final : public PatternCheck
{
public:
    Repetition(const QStringList &tokens, int max, bool alpha, bool ignoreCase, Exceptions exceptions)
        : m_pattern(tokens.join(u'|'), ignoreCase), m_exceptions(std::move(exceptions)), m_max(max), m_alpha(alpha),
          m_ignoreCase(ignoreCase)
    {
    }

    [[nodiscard]] std::vector<Wrong> wrong() const override
    {
        const QString why = m_pattern.error();
        return why.isEmpty() ? std::vector<Wrong>{} : std::vector<Wrong>{{m_pattern.source(), why}};
    }

    void lookAt(const prose::Block &block, const Surroundings &, const Candidates &, QList<Hit> &hits) const override
    {
        const QStringView text = block.text;
        QStringView before;
        Pattern::Found last;
        int count = 0;
        for (const Pattern::Found &found : m_pattern.findAll(text)) {
            const QStringView word = text.sliced(found.start, found.length).trimmed();
            const bool same = !word.isEmpty() && word.compare(before, m_ignoreCase ? Qt::CaseInsensitive : Qt::CaseSensitive) == 0
                && (!m_alpha || std::ranges::all_of(word, [](QChar c) { return c.isLetter() || c.isMark(); }));
            if (same)
                ++count;
            if (same && count > m_max) {
                const prose::Range range{last.start, found.end() - last.start};
                const QStringView both = text.sliced(range.start, range.length);
                if (prose::sentences(both).size() == 1 && !m_exceptions.isIn(both) && !m_exceptions.covers(text, range)) {
                    hits.append({.range = range, .arguments = {word.toString()}});
                    count = 0;
                }
            }
            last = found;
            before = word;
        }
    }

private:
    Pattern m_pattern;
    Exceptions m_exceptions;
    int m_max;
    bool m_alpha;
    bool m_ignoreCase;
};

} // namespace

std::unique_ptr<Check> makeOccurrence(Fields &fields, const ValeOptions &)
{
    const QString token = fields.text(u"token");
    if (token.isEmpty())
        fields.fault(u"token", QCoreApplication::translate("pregonero::rules", "say what is to be counted."));
    const int max = fields.number(u"max");
    const int min = fields.number(u"min");
    return std::make_unique<Occurrence>(token, max, min, fields.flag(u"ignorecase"));
}

std::unique_ptr<Check> makeRepetition(Fields &fields, const ValeOptions &options)
{
    const QStringList tokens = fields.list(u"tokens");
    if (tokens.isEmpty())
        fields.fault(u"tokens", QCoreApplication::translate("pregonero::rules", "say what may not be repeated."));
    const int max = fields.number(u"max");
    const bool alpha = fields.flag(u"alpha");
    const bool ignoreCase = fields.flag(u"ignorecase");
    const bool vocabulary = fields.flag(u"vocab", true);
    Exceptions exceptions(fields.list(u"exceptions"), vocabulary ? options.accepted : QStringList());
    return std::make_unique<Repetition>(tokens, max, alpha, ignoreCase, std::move(exceptions));
}

} // namespace pregonero::rules
