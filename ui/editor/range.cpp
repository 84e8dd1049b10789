// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/range.h"

#include <algorithm>

namespace pregonero {

Edit editBetween(QStringView before, QStringView after)
{
    const qsizetype most = std::min(before.size(), after.size());
    qsizetype same = 0;
    while (same < most && before[same] == after[same])
        ++same;
    qsizetype sameEnd = 0;
    while (sameEnd < most - same && before[before.size() - 1 - sameEnd] == after[after.size() - 1 - sameEnd])
        ++sameEnd;
    return {same, before.size() - same - sameEnd, after.size() - same - sameEnd};
}

qsizetype moved(qsizetype start, qsizetype length, const Edit &edit, QStringView after)
{
    const auto joins = [after](qsizetype at) {
        return at >= 0 && at < after.size() && (after[at].isLetterOrNumber() || after[at].isMark());
    };
    const qsizetype end = start + length;
    const qsizetype editEnd = edit.at + edit.removed;
    if (editEnd < start)
        return start + edit.added - edit.removed;
    if (editEnd == start) { // right before it
        const qsizetype to = start + edit.added - edit.removed;
        return edit.added > 0 && joins(edit.at + edit.added - 1) ? -1
            : edit.removed > 0 && joins(to - 1)                  ? -1
                                                                 : to;
    }
    if (edit.at > end)
        return start;
    if (edit.at == end) // right behind it
        return joins(end) ? -1 : start;
    return -1;
}

} // namespace pregonero
