// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/prose/document.h"
#include "app/rules/kinds/kinds.h"
#include "app/rules/rule.h"
#include "app/rules/scope.h"

#include <algorithm>

/// One rule of ours over a text, without the engine.
namespace onerule {

using namespace pregonero;
using namespace pregonero::rules;

inline const Kinds &kinds()
{
    static const Kinds all = [] {
        Kinds made;
        addOwnKinds(made);
        return made;
    }();
    return all;
}

/// "extends" and "message" are added.
inline RuleFile read(const QByteArray &kind, const QByteArray &fields)
{
    return readRule("extends: pregonero/" + kind + "\nmessage: \"%s\"\n" + fields, QStringLiteral("t.yml"), QStringLiteral("test.Rule"), kinds());
}

/// Hits with ranges in the text.
inline QList<Hit> look(const RuleFile &file, const QString &text, const Context &context = {}, prose::Format format = prose::Format::Post)
{
    QList<Hit> hits;
    if (!file.rule)
        return hits;
    const prose::Document document = prose::read(text, format);
    const Check &check = *file.rule->check;
    if (check.reach() == Check::Reach::Whole) {
        check.look(document, context, hits);
        return hits;
    }
    const Scopes scopes(file.rule->scopes);
    const Surroundings around{context.language, context.institution};
    for (const prose::Block &block : document.blocks) {
        if (!scopes.matchesBlock(block.scope))
            continue;
        QList<Hit> found;
        check.look(block, around, found);
        for (Hit &hit : found) {
            for (Hit::Fix &fix : hit.fixes)
                fix.range = block.inSource(fix.range.start < 0 ? hit.range : fix.range);
            hit.range = block.inSource(hit.range);
        }
        hits += found;
    }
    return hits;
}

/// The words found, in order: "a | b".
inline QString found(const RuleFile &file, const QString &text, const Context &context = {}, prose::Format format = prose::Format::Post)
{
    QStringList words;
    for (const Hit &hit : look(file, text, context, format))
        words << (hit.range.start < 0 ? QStringLiteral("-") : text.sliced(hit.range.start, hit.range.length));
    return words.join(QStringLiteral(" | "));
}

/// The text with every first fix applied.
inline QString mended(const RuleFile &file, QString text, const Context &context = {}, prose::Format format = prose::Format::Post)
{
    QList<Hit::Fix> fixes;
    for (const Hit &hit : look(file, text, context, format))
        if (!hit.fixes.isEmpty())
            fixes.append(hit.fixes.front());
    std::ranges::sort(fixes, {}, [](const Hit::Fix &fix) { return -fix.range.start; });
    for (const Hit::Fix &fix : fixes)
        text.replace(fix.range.start, fix.range.length, fix.replacement);
    return text;
}

} // namespace onerule
