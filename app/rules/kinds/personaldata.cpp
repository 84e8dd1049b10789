// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identifiers/identifiers.h"
#include "app/rules/kinds/common.h"
#include "app/rules/kinds/ownkinds.h"

using namespace Qt::StringLiterals;

namespace pregonero::rules {
namespace {

QString spoken(identifiers::Kind kind)
{
    using enum identifiers::Kind;
    switch (kind) {
    case Phone: return KindTr::tr("telephone number");
    case Email: return KindTr::tr("e-mail address");
    case Address: return KindTr::tr("postal address");
    case Card: return KindTr::tr("card number");
    case Iban:
    case EsCcc: return KindTr::tr("account number");
    default: return KindTr::tr("identity or tax number (%1)").arg(identifiers::name(kind).section(u'-', 1).toUpper());
    }
}

class PersonalData final : public Check
{
public:
    PersonalData(identifiers::Kinds kinds, QStringList allow, bool anyStreets)
        : m_kinds(kinds), m_allow(std::move(allow)), m_streets(anyStreets)
    {
    }

    [[nodiscard]] std::vector<Need> needs() const override { return {{u"[0-9@]"_s, false}}; }

    using Check::look;
    void look(const prose::Block &block, const Surroundings &around, QList<Hit> &hits) const override
    {
        const QList<identifiers::Hit> all = identifiers::find(block.text, m_kinds);
        if (all.isEmpty())
            return;
        const identifiers::AllowList own(m_allow + around.institution.allowed);
        for (const identifiers::Hit &found : all) {
            const QString written = block.text.sliced(found.start, found.length);
            const bool street = found.kind == identifiers::Kind::Address && !found.labelled;
            if (own.allows(found.kind, written) || (street && !m_streets))
                continue;
            Hit hit{.range = {found.start, found.length}, .arguments = {written, spoken(found.kind)}};
            const bool sure = found.confidence == identifiers::Confidence::Checked || found.labelled
                || found.kind == identifiers::Kind::Email;
            if (!sure)
                hit.level = Level::Suggestion;
            hits.append(hit);
        }
    }

private:
    identifiers::Kinds m_kinds;
    QStringList m_allow;
    bool m_streets;
};

} // namespace

std::unique_ptr<Check> makePersonalData(Fields &fields)
{
    QStringList known;
    for (const identifiers::Kind kind : identifiers::allKinds())
        known << identifiers::name(kind);
    identifiers::Kinds kinds;
    for (const QString &name : choices(fields, u"identifiers", known, known))
        if (const auto kind = identifiers::kindFromName(name))
            kinds |= *kind;
    const QStringList allow = fields.list(u"allow");
    return std::make_unique<PersonalData>(kinds, allow, fields.flag(u"streets"));
}

} // namespace pregonero::rules
