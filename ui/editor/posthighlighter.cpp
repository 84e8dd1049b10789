// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/posthighlighter.h"

#include "ui/style/theme.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>

using namespace Qt::StringLiterals;

namespace pregonero {

namespace {

/// Read once: a constant that happens to live in a file.
const KSyntaxHighlighting::Definition &postDefinition()
{
    static KSyntaxHighlighting::Repository repository;
    static const KSyntaxHighlighting::Definition definition = [] {
        repository.addCustomSearchPath(u":/pregonero"_s);
        return repository.definitionForName(u"Pregonero Post"_s);
    }();
    return definition;
}

} // namespace

PostHighlighter::PostHighlighter(QTextDocument *document) : SyntaxHighlighter(document)
{
    setDefinition(postDefinition());
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
