// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/normal.h"

#include "app/text/characters.h"

#include "app/text/codepoints.h"

namespace pregonero::text {

Composed composed(const QString &text)
{
    constexpr char16_t firstMark = 0x300; // nothing below it ever changes or combines with what precedes it
    constexpr qsizetype longestCluster = 64;
    if (std::ranges::all_of(text, [](QChar c) { return c.unicode() < firstMark; }))
        return {text, {}};
    Composed result;
    result.text.reserve(text.size());
    result.origin.reserve(text.size() + 1);
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype end = nextGrapheme(text, at);
        const QStringView cluster = QStringView(text).sliced(at, end - at);
        const CodePoint first = codePointAt(text, at);
        const bool settled = cluster.size() > longestCluster
            || (first.units == cluster.size()
                && (first.value < firstMark || QChar::decompositionTag(first.value) == QChar::NoDecomposition));
        const QString changed = settled ? QString() : cluster.toString().normalized(QString::NormalizationForm_C);
        if (settled || changed == cluster) {
            result.text += cluster;
            for (qsizetype i = at; i < end; ++i)
                result.origin.push_back(i);
        } else {
            result.text += changed;
            result.origin.insert(result.origin.end(), changed.size(), at);
        }
        at = end;
    }
    result.origin.push_back(text.size());
    return result;
}

} // namespace pregonero::text
