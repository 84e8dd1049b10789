// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextDocument>

namespace pregonero {

/// Qt's own separators of blocks and lines as '\n'; every other character, and every offset, stays.
[[nodiscard]] inline QString withLineEnds(QString raw)
{
    raw.replace(QChar(QChar::ParagraphSeparator), u'\n');
    raw.replace(QChar(QChar::LineSeparator), u'\n');
    return raw;
}

/// What somebody wrote, as they wrote it. Not QTextDocument::toPlainText(), which makes every no-break space a blank.
[[nodiscard]] inline QString plainText(const QTextDocument &document) { return withLineEnds(document.toRawText()); }

} // namespace pregonero
