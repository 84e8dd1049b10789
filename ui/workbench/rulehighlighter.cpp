// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench/rulehighlighter.h"

#include "ui/editor/syntax.h"
#include "ui/style/theme.h"

#include <KSyntaxHighlighting/Format>

#include <QHash>

using namespace Qt::StringLiterals;

namespace pregonero {

RuleHighlighter::RuleHighlighter(QTextDocument *document) : SyntaxHighlighter(document)
{
    setDefinition(syntaxDefinition(u"Pregonero Rule"_s));
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
