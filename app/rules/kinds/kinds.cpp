// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rules/kinds/kinds.h"

#include "app/rules/kinds/ownkinds.h"

namespace pregonero::rules {

void addOwnKinds(Kinds &kinds)
{
    kinds.add(QStringLiteral("pregonero/personal-data"), makePersonalData);
    kinds.add(QStringLiteral("pregonero/length"), makeLength);
    kinds.add(QStringLiteral("pregonero/accessibility"), makeAccessibility);
    kinds.add(QStringLiteral("pregonero/claim-needs-source"), makeClaimNeedsSource);
    kinds.add(QStringLiteral("pregonero/parity"), makeParity);
    kinds.add(QStringLiteral("pregonero/duplicate"), makeDuplicate);
    kinds.add(QStringLiteral("pregonero/tagging"), makeTagging);
    kinds.add(QStringLiteral("pregonero/institution"), makeInstitution);
    kinds.add(QStringLiteral("pregonero/electoral"), makeElectoral);
    kinds.add(QStringLiteral("pregonero/readability"), makeReadabilityBand);
    kinds.add(QStringLiteral("pregonero/typography"), makeTypography);
    kinds.add(QStringLiteral("pregonero/propaganda-ratio"), makePropagandaRatio);
}

} // namespace pregonero::rules
