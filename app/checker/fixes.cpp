// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/checker/fixes.h"

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

} // namespace pregonero::checker
