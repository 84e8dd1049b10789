// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rules/textkinds.h"

#include "app/rules/actions.h"
#include "app/rules/tokens.h"

namespace pregonero::rules {

using namespace Qt::StringLiterals;

namespace {

QStringList whole(const QStringList &terms)
{
    QStringList expressions;
    for (const QString &term : terms)
        expressions << u"\\b(?:"_s + term + u")\\b"_s;
    return expressions;
}

class Spelling final : public PatternCheck
{
public:
    Spelling(QStringList dictionaries, AnyOf filters, bool suggests, const ValeOptions &options)
        : m_dictionaries(std::move(dictionaries)), m_filters(std::move(filters)), m_accepted(whole(options.accepted), true), m_phrases({}, options.accepted), m_suggests(suggests),
          m_knows(options.knows), m_suggestions(options.suggestions)
    {
    }

    void lookAt(const prose::Block &block, const Surroundings &around, const Candidates &, QList<Hit> &hits) const override
    {
        if (!m_knows)
            return;
        const QStringList dictionaries = m_dictionaries.isEmpty() ? QStringList{around.language} : m_dictionaries;
        const QStringView text = block.text;
        for (qsizetype i = 0; i < text.size();) {
            qsizetype end = i;
            while (end < text.size() && !text[end].isSpace() && text[end] != u'—' && text[end] != u'–')
                ++end;
            qsizetype first = i;
            qsizetype last = end;
            while (first < last && !text[first].isLetterOrNumber())
                ++first;
            while (last > first && !text[last - 1].isLetterOrNumber() && !text[last - 1].isMark())
                --last;
            i = end + 1;
            if (first == last)
                continue;
            const QString word = text.sliced(first, last - first).toString().replace(u'’', u'\'');
            const prose::Range range{first, last - first};
            if (m_filters.isIn(word) || around.institution.words.contains(word) || m_accepted.isIn(word)
                || m_phrases.covers(text, range))
                continue;
            if (std::ranges::any_of(dictionaries, [&](const QString &d) { return m_knows(d, word); }))
                continue;
            Hit hit{.range = range, .arguments = {word}, .word = word};
            if (m_suggests && m_suggestions) {
                for (const QString &other : m_suggestions(dictionaries.front(), word))
                    hit.fixes.append({other});
            }
            hits.append(hit);
        }
    }

private:
    QStringList m_dictionaries;
    AnyOf m_filters;
    AnyOf m_accepted; // whatever their case
    Exceptions m_phrases;
    bool m_suggests;
    std::function<bool(const QString &, const QString &)> m_knows;
    std::function<QStringList(const QString &, const QString &)> m_suggestions;
};

} // namespace

std::unique_ptr<Check> makeSpelling(Fields &fields, const ValeOptions &options)
{
    QStringList filters = fields.list(u"filters");
    // Vale's own, with the letters of every language: as Vale has them they skip each word with an accent.
    if (!fields.flag(u"custom"))
        filters << u"\\p{Lu}\\p{Ll}+\\p{Lu}+\\w+"_s << u"\\p{Lu}+$"_s << u"[^\\p{L}\\p{M}_']"_s;
    return std::make_unique<Spelling>(fields.list(u"dictionaries"), AnyOf(filters), readAction(fields).name == "suggest"_L1, options);
}

} // namespace pregonero::rules
