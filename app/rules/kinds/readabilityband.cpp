// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prose/readability.h"
#include "app/rules/kinds/common.h"
#include "app/rules/kinds/ownkinds.h"

using namespace Qt::StringLiterals;

namespace pregonero::rules {
namespace {

constexpr int enoughWords = 100; // on fewer, every formula is noise

const QStringList &bands()
{
    static const QStringList all{u"very-hard"_s, u"hard"_s, u"normal"_s, u"easy"_s, u"very-easy"_s};
    return all;
}

QString meaning(const prose::Readability &figure)
{
    if (!figure.calibrated)
        return KindTr::tr("a figure without a scale for this language: only to compare texts");
    if (figure.band == "very-hard"_L1)
        return KindTr::tr("very hard to read");
    if (figure.band == "hard"_L1)
        return KindTr::tr("rather hard to read");
    if (figure.band == "normal"_L1)
        return KindTr::tr("of ordinary difficulty");
    if (figure.band == "easy"_L1)
        return KindTr::tr("rather easy to read");
    if (figure.band == "very-easy"_L1)
        return KindTr::tr("very easy to read");
    return figure.formula;
}

class ReadabilityBand final : public Check
{
public:
    struct Wish {
        QString formula = {};
        QString hardest = {};
        std::optional<double> min = {};
        std::optional<double> max = {};
        int words = enoughWords;
    };
    ReadabilityBand(Wish wish, Scopes scopes) : m_wish(std::move(wish)), m_scopes(std::move(scopes)) {}

    [[nodiscard]] Reach reach() const override { return Reach::Whole; }
    using Check::look;
    void look(const prose::Document &document, const Context &context, QList<Hit> &hits) const override
    {
        if (document.source.size() < m_wish.words * 2)
            return;
        QStringList texts;
        for (const prose::Block &block : document.blocks)
            if (m_scopes.matchesBlock(block.scope))
                texts << block.text;
        const prose::Counts counts = prose::count(texts, context.language);
        if (counts.words < m_wish.words)
            return;
        for (const prose::Readability &figure : prose::readability(counts, context.language)) {
            if (!m_wish.formula.isEmpty() && figure.formula != m_wish.formula)
                continue;
            const bool low = m_wish.min && figure.score < *m_wish.min;
            const bool high = m_wish.max && figure.score > *m_wish.max;
            const bool hard = !m_wish.hardest.isEmpty() && !figure.band.isEmpty()
                && bands().indexOf(figure.band) < bands().indexOf(m_wish.hardest);
            if (low || high || hard)
                hits.append({.range = {-1, 0}, .arguments = {QString::number(figure.score, 'f', 1), meaning(figure)}});
            return;
        }
    }

private:
    Wish m_wish;
    Scopes m_scopes;
};

} // namespace

std::unique_ptr<Check> makeReadabilityBand(Fields &fields)
{
    ReadabilityBand::Wish wish;
    wish.formula = choices(fields, u"formula",
                           {u"szigriszt-pazos"_s, u"inflesz"_s, u"fernandez-huerta"_s, u"gutierrez-polini"_s, u"flesch"_s, u"flesch-kincaid"_s,
                            u"flesch-pt"_s, u"lix"_s},
                           {})
                       .value(0);
    if (wish.formula == "inflesz"_L1) // the bands of the same figure
        wish.formula = u"szigriszt-pazos"_s;
    wish.hardest = choices(fields, u"band", bands(), {}).value(0);
    wish.words = std::max(enoughWords, fields.number(u"words", enoughWords));
    if (fields.has(u"min"))
        wish.min = fields.real(u"min");
    if (fields.has(u"max"))
        wish.max = fields.real(u"max");
    if (wish.hardest.isEmpty() && !wish.min && !wish.max)
        fields.fault(u"band", KindTr::tr("say what is too hard: \"band\", \"min\" or \"max\"."));
    return std::make_unique<ReadabilityBand>(std::move(wish), scopesFrom(fields));
}

} // namespace pregonero::rules
