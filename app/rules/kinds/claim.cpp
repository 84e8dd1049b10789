// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rules/kinds/common.h"
#include "app/rules/kinds/ownkinds.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pregonero::rules {
namespace {

/// Words by which a source is named, in the six languages.
const QStringList &usualEvidence()
{
    static const QStringList all{
        u"según (?:el|la|los|las|un|una|datos|fuentes|informa\\w*)?"_s, u"de acuerdo con"_s, u"conforme a"_s, u"fuente:?"_s, u"datos (?:de|del|oficiales)"_s,
        u"(?:informe|estudio|encuesta|auditoría|estadística|censo|padrón) (?:de|del|anual|municipal|elaborad[oa])"_s,
        u"(?:Ley|Decreto|Orden|Resolución|Acuerdo|Real Decreto)(?: \\p{L}+)? \\d+/\\d{4}"_s, u"\\(?BO[EPCJ]\\w*"_s, u"art(?:ículo|\\.) \\d+"_s,
        u"segons"_s, u"font:"_s, u"dades (?:de|del|oficials)"_s, u"d'acord amb"_s, u"(?:\\w+)?en arabera"_s, u"iturria:?"_s, u"segundo (?:o|a|os|as|datos)"_s,
        u"fonte:?"_s, u"dados (?:de|do|da|oficiais)"_s, u"de acordo com"_s, u"according to"_s, u"source:?"_s};
    return all;
}

class ClaimNeedsSource final : public Check
{
public:
    ClaimNeedsSource(Wanted claims, Wanted evidence, Scopes scopes)
        : m_claims(std::move(claims)), m_evidence(std::move(evidence)), m_scopes(std::move(scopes))
    {
    }

    [[nodiscard]] Reach reach() const override { return Reach::Whole; }
    [[nodiscard]] std::vector<Need> needs() const override { return m_claims.needs(); }
    using Check::look;
    void look(const prose::Document &document, const Context &, QList<Hit> &hits) const override
    {
        QList<const prose::Block *> blocks;
        for (const prose::Block &block : document.blocks)
            if (m_scopes.matchesBlock(block.scope))
                blocks.append(&block);
        for (qsizetype i = 0; i < blocks.size(); ++i) {
            const prose::Block &block = *blocks[i];
            const std::vector<prose::Range> claims = m_claims.find(block.text);
            if (claims.empty() || isSourced(block) || (i + 1 < blocks.size() && isSourced(*blocks[i + 1])))
                continue;
            for (const prose::Range &claim : claims)
                hits.append({.range = block.inSource(claim), .arguments = {block.text.sliced(claim.start, claim.length)}});
        }
    }

private:
    [[nodiscard]] bool isSourced(const prose::Block &block) const
    {
        return std::ranges::any_of(block.spans, [](const prose::Span &span) { return span.kind == prose::Span::Kind::Link; })
            || block.text.contains("://"_L1) || m_evidence.isIn(block.text);
    }

    Wanted m_claims;
    Wanted m_evidence;
    Scopes m_scopes;
};

} // namespace

std::unique_ptr<Check> makeClaimNeedsSource(Fields &fields)
{
    Wanted claims(fields, u"tokens");
    if (claims.isEmpty())
        fields.fault(u"tokens", KindTr::tr("say which claims need a source."));
    // Exceptions are about claims; evidence has none.
    Wanted evidence(fields, u"evidence", usualEvidence(), {});
    return std::make_unique<ClaimNeedsSource>(std::move(claims), std::move(evidence), scopesFrom(fields));
}

} // namespace pregonero::rules
