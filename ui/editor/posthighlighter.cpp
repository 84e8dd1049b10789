// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/posthighlighter.h"

#include "ui/editor/syntax.h"
#include "ui/style/theme.h"

#include <KSyntaxHighlighting/Format>

using namespace Qt::StringLiterals;

namespace pregonero {

PostHighlighter::PostHighlighter(QTextDocument *document) : SyntaxHighlighter(document)
{
    setDefinition(syntaxDefinition(u"Pregonero Post"_s));
}

void PostHighlighter::applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format)
{
    const QString name = format.name();
    if (length <= 0 || name == "Text"_L1 || name == "Emoji"_L1)
        return;
    QTextCharFormat shown;
    shown.setForeground(style::colour(style::Role::Accent));
    setFormat(offset, length, shown);
}

} // namespace pregonero
