// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rules/kinds/common.h"
#include "app/rules/kinds/ownkinds.h"

namespace pregonero::rules {
namespace {

class PropagandaRatio final : public Check
{
public:
    PropagandaRatio(Wanted praise, double max, int days, int least)
        : m_praise(std::move(praise)), m_max(max), m_days(days), m_least(least)
    {
    }

    [[nodiscard]] Reach reach() const override { return Reach::Whole; }
    using Check::look;
    void look(const prose::Document &document, const Context &context, QList<Hit> &hits) const override
    {
        if (!context.now.isValid() || !m_praise.isIn(document.source))
            return;
        int posts = 1;
        int praising = 1;
        const QDateTime from = context.now.addDays(-m_days);
        for (const Context::Earlier &earlier : context.earlier) {
            const bool here = context.channel.isEmpty() || earlier.where.isEmpty() || earlier.where == context.channel;
            if (!here || !earlier.at.isValid() || earlier.at < from || earlier.at > context.now)
                continue;
            ++posts;
            praising += m_praise.isIn(earlier.text) ? 1 : 0;
        }
        if (posts < m_least || praising <= m_max * posts)
            return;
        hits.append({.range = {-1, 0},
                     .arguments = {QString::number(100.0 * praising / posts, 'f', 0), QString::number(posts),
                                   QString::number(m_days)}});
    }

private:
    Wanted m_praise;
    double m_max;
    int m_days;
    int m_least;
};

} // namespace

std::unique_ptr<Check> makePropagandaRatio(Fields &fields)
{
    Wanted praise(fields, u"tokens");
    if (praise.isEmpty())
        fields.fault(u"tokens", KindTr::tr("say what praises the institution."));
    const double max = fields.real(u"max", 0.3);
    if (max < 0 || max > 1)
        fields.fault(u"max", KindTr::tr("this is a share between 0 and 1."));
    const int days = fields.number(u"days", fields.number(u"period", 30));
    return std::make_unique<PropagandaRatio>(std::move(praise), max, days, fields.number(u"posts", 10));
}

} // namespace pregonero::rules
