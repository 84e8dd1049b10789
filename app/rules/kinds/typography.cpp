// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rules/kinds/typography.h"

#include "app/rules/kinds/common.h"
#include "app/rules/kinds/ownkinds.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pregonero::rules {
namespace {

class Typography final : public Check
{
public:
    explicit Typography(QStringList checks) : m_checks(std::move(checks)) {}

    [[nodiscard]] std::vector<Need> needs() const override
    {
        std::vector<Need> all;
        for (const QString &check : m_checks) {
            const QString need = typography::checks().value(check).need;
            if (need.isEmpty())
                return {};
            all.push_back({need, false});
        }
        return all;
    }

    using Check::look;
    void look(const prose::Block &block, const Surroundings &around, QList<Hit> &hits) const override
    {
        QList<Hit> found;
        for (const QString &check : m_checks)
            typography::checks().value(check).find(block.text, around.language, found);
        // Addresses and names are as they are.
        found.removeIf([&block](const Hit &hit) { return isInSpan(block, hit.range); });
        std::ranges::stable_sort(found, {}, [](const Hit &hit) { return hit.range.start; });
        hits += found;
    }

private:
    QStringList m_checks;
};

} // namespace

std::unique_ptr<Check> makeTypography(Fields &fields)
{
    QStringList known = typography::checks().keys();
    known.sort();
    const QStringList checks = choices(fields, u"check", known, {});
    if (checks.isEmpty())
        fields.fault(u"check", KindTr::tr("say what is to be looked at."));
    return fields.faults().isEmpty() ? std::make_unique<Typography>(checks) : nullptr;
}

} // namespace pregonero::rules
