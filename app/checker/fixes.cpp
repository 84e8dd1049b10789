// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/checker/fixes.h"

#include <QSet>

#include <algorithm>

namespace pregonero::checker {

QList<Finding::Fix> fixesOfRule(const QList<Finding> &findings, const QString &rule)
{
    QList<Finding::Fix> fixes;
    for (const Finding &finding : findings) {
        if (finding.rule != rule || finding.start < 0 || finding.length <= 0)
            continue;
        if (finding.fixes.size() != 1 || finding.fixes.first().start < 0 || finding.fixes.first().length < 0)
            return {};
        fixes.append(finding.fixes.first());
    }
    std::ranges::sort(fixes, std::greater(), &Finding::Fix::start);
    for (qsizetype i = 1; i < fixes.size(); ++i) {
        if (fixes.at(i).start + fixes.at(i).length > fixes.at(i - 1).start)
            return {};
    }
    return fixes;
}

QList<Finding::Fix> fixesOfAll(const QList<Finding> &findings)
{
    QList<Finding::Fix> all;
    QSet<QString> met;
    for (const Finding &finding : findings) {
        if (!met.contains(finding.rule))
            all += fixesOfRule(findings, finding.rule);
        met.insert(finding.rule);
    }
    std::ranges::stable_sort(all, {}, &Finding::Fix::start);
    QList<Finding::Fix> apart;
    for (const Finding::Fix &fix : std::as_const(all)) {
        // Two that begin at one place meet even where the first takes nothing away.
        if (apart.isEmpty() || (fix.start >= apart.last().start + apart.last().length && fix.start > apart.last().start))
            apart.append(fix);
    }
    std::ranges::reverse(apart);
    return apart;
}

} // namespace pregonero::checker
