// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rules/scope.h"

#include <algorithm>
#include <array>

namespace pregonero::rules {

Scopes::Scopes(const QStringList &selectors)
{
    for (const QString &selector : selectors) {
        Way way;
        bool raw = false;
        for (const QString &part : selector.split(u'&')) {
            QString words = part.trimmed();
            const bool excluded = words.startsWith(u'~');
            Part made{words.sliced(excluded ? 1 : 0).split(u'.'), excluded};
            way.sentence |= !excluded && made.words.contains(QStringLiteral("sentence"));
            raw |= !excluded && made.words.contains(QStringLiteral("raw"));
            way.parts.push_back(std::move(made));
        }
        m_raw |= raw;
        m_text |= !raw;
        m_sentences |= way.sentence;
        m_ways.push_back(std::move(way));
    }
}

bool Scopes::fits(const std::vector<Part> &all, const QStringList &block)
{
    return std::ranges::all_of(all, [&](const Part &part) {
        const bool has = std::ranges::all_of(part.words, [&](const QString &word) { return block.contains(word); });
        return has != part.excluded && !(part.excluded && block.contains(QStringLiteral("raw")));
    });
}

bool Scopes::matchesBlock(const QString &scope) const
{
    const QStringList block = scope.split(u'.');
    return std::ranges::any_of(m_ways, [&](const Way &way) { return !way.sentence && fits(way.parts, block); });
}

bool Scopes::matchesSentence(const QString &scope) const
{
    if (!m_sentences)
        return false;
    const QStringList sentence = scope.split(u'.') << QStringLiteral("sentence");
    return std::ranges::any_of(m_ways, [&](const Way &way) { return way.sentence && fits(way.parts, sentence); });
}

bool Scopes::looksAtRaw() const
{
    return m_raw || std::ranges::any_of(std::array{QStringLiteral("raw.md"), QStringLiteral("raw.txt"), QStringLiteral("raw.post")},
                                        [this](const QString &scope) { return matchesBlock(scope) || matchesSentence(scope); });
}

} // namespace pregonero::rules
