// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench/rulehighlighter.h"

#include "ui/style/theme.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>

#include <QHash>

using namespace Qt::StringLiterals;

namespace pregonero {

namespace {

/// Read once: a constant that happens to live in a file.
const KSyntaxHighlighting::Definition &ruleDefinition()
{
    static KSyntaxHighlighting::Repository repository;
    static const KSyntaxHighlighting::Definition definition = [] {
        repository.addCustomSearchPath(u":/pregonero"_s);
        return repository.definitionForName(u"Pregonero Rule"_s);
    }();
    return definition;
}

} // namespace

RuleHighlighter::RuleHighlighter(QTextDocument *document) : SyntaxHighlighter(document)
{
    setDefinition(ruleDefinition());
}

void RuleHighlighter::applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format)
{
    using style::Role;
    static const QHash<QString, Role> roles{{u"Comment"_s, Role::SecondInk}, {u"Key"_s, Role::Accent},
                                            {u"Unknown key"_s, Role::Bad},   {u"Inner key"_s, Role::Accent},
                                            {u"Value"_s, Role::Good},        {u"Pattern"_s, Role::Good},
                                            {u"Operator"_s, Role::Warn}};
    const auto role = roles.constFind(format.name());
    if (length <= 0 || role == roles.constEnd())
        return;
    QTextCharFormat shown;
    shown.setForeground(style::colour(*role));
    if (format.name() == "Key"_L1)
        shown.setFontWeight(QFont::DemiBold);
    setFormat(offset, length, shown);
}

} // namespace pregonero
