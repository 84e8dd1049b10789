// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rules/kinds/common.h"
#include "app/rules/kinds/ownkinds.h"

#include <algorithm>

#include <QDate>

namespace pregonero::rules {
namespace {

class Electoral final : public Check
{
public:
    Electoral(Wanted words, QDate from, QDate to, Scopes scopes)
        : m_words(std::move(words)), m_from(from), m_to(to), m_scopes(std::move(scopes))
    {
    }

    [[nodiscard]] Reach reach() const override { return Reach::Whole; }
    [[nodiscard]] std::vector<Need> needs() const override { return m_words.needs(); }
    using Check::look;
    void look(const prose::Document &document, const Context &context, QList<Hit> &hits) const override
    {
        const QDate day = context.now.date();
        const bool own = m_from.isValid() && day >= m_from && day <= m_to;
        const bool institutions = !m_from.isValid() && std::ranges::any_of(context.institution.electoral, [day](const Institution::Period &period) {
            return day >= period.from && day <= period.to;
        });
        if (!day.isValid() || (!own && !institutions))
            return;
        for (const prose::Block &block : document.blocks) {
            if (!m_scopes.matchesBlock(block.scope))
                continue;
            for (const prose::Range &range : m_words.find(block.text))
                hits.append({.range = block.inSource(range), .arguments = {block.text.sliced(range.start, range.length)}});
        }
    }

private:
    Wanted m_words;
    QDate m_from;
    QDate m_to;
    Scopes m_scopes;
};

QDate dateOf(Fields &fields, QStringView key)
{
    const QDate date = QDate::fromString(fields.text(key), Qt::ISODate);
    if (!date.isValid())
        fields.fault(key, KindTr::tr("this is a date such as 2027-04-06."));
    return date;
}

} // namespace

std::unique_ptr<Check> makeElectoral(Fields &fields)
{
    Wanted words(fields, u"tokens");
    if (words.isEmpty())
        fields.fault(u"tokens", KindTr::tr("say what may not be published in the period."));
    // Without dates of its own it holds in the institution's.
    const bool dated = fields.has(u"from") || fields.has(u"to");
    const QDate from = dated ? dateOf(fields, u"from") : QDate();
    const QDate to = dated ? dateOf(fields, u"to") : QDate();
    if (from.isValid() && to.isValid() && to < from)
        fields.fault(u"to", KindTr::tr("the period ends before it begins."));
    return std::make_unique<Electoral>(std::move(words), from, to, scopesFrom(fields));
}

} // namespace pregonero::rules
