// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/checker/checker.h"

#include "app/checker/families.h"
#include "app/checker/packs.h"

#include <algorithm>
#include <tuple>

namespace pregonero::checker {

Checker::Checker(const QString &cacheFolder, const QString &ownPacks)
{
    PackFamily::Options packs{.cacheFolder = cacheFolder};
    if (!ownPacks.isEmpty())
        packs.roots.append(ownPacks);
    add(std::make_unique<LengthFamily>());
    add(std::make_unique<AltTextFamily>());
    add(std::make_unique<HashtagFamily>());
    add(std::make_unique<SpellingFamily>());
    add(std::make_unique<PackFamily>(std::move(packs)));
}

Checker::~Checker() = default;

void Checker::add(std::unique_ptr<RuleFamily> family)
{
    m_families.push_back(std::move(family));
}

QList<Finding> Checker::check(const Subject &subject) const
{
    QList<Finding> findings;
    for (const auto &family : m_families)
        findings += family->check(subject);
    // The piece as a whole, then the text from its beginning, then the attachments.
    const auto place = [](const Finding &finding) { return std::tuple(finding.attachment, finding.start); };
    std::ranges::stable_sort(findings, {}, place);
    return findings;
}

} // namespace pregonero::checker
