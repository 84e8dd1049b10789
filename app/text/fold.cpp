// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/fold.h"

#include "app/text/codepoints.h"

namespace pregonero::text {

Folded foldWithOrigin(QStringView text)
{
    constexpr char16_t firstFolded = 0xa0;
    Folded folded;
    folded.text.reserve(text.size());
    folded.origin.reserve(text.size() + 1);
    for (qsizetype at = 0; at < text.size();) {
        const CodePoint c = codePointAt(text, at);
        const QStringView whole = text.sliced(at, c.units);
        if (c.value < firstFolded) {
            folded.text += whole.front().toLower();
        } else if (!QChar::isMark(c.value) && !QChar::isSurrogate(c.value)) {
            // One at a time: an attack by thousands of marks on one letter costs nothing this way. Through upper case,
            // because Qt folds ß and the like only there.
            const QString parts =
                whole.toString().normalized(QString::NormalizationForm_KD).toUpper().toCaseFolded();
            for (const QChar part : parts)
                if (!part.isMark())
                    folded.text += part;
        }
        folded.origin.resize(folded.text.size(), at);
        at += c.units;
    }
    folded.origin.push_back(text.size());
    return folded;
}

QString foldForSearch(QStringView text)
{
    return foldWithOrigin(text).text;
}

QList<TextRange> findFolded(QStringView text, QStringView needle)
{
    const QString wanted = foldForSearch(needle);
    if (wanted.isEmpty())
        return {};
    const Folded folded = foldWithOrigin(text);
    QList<TextRange> found;
    for (qsizetype at = folded.text.indexOf(wanted); at >= 0; at = folded.text.indexOf(wanted, at + wanted.size())) {
        const qsizetype start = folded.origin[at];
        // The first original offset past the match: accents that follow its last letter belong to it.
        qsizetype after = at + wanted.size();
        while (after + 1 < qsizetype(folded.origin.size()) && folded.origin[after] == folded.origin[after - 1])
            ++after;
        const qsizetype end = folded.origin[after];
        if (found.isEmpty() || found.last().start + found.last().length <= start)
            found.append({start, end - start});
    }
    return found;
}

} // namespace pregonero::text
