// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rules/trial.h"

#include "app/rules/ruleset.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace pregonero::rules {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(pregonero::rules)
};

/// In double quotes, as YAML reads them.
QString quoted(QString text)
{
    text.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s).replace(u'\n', u"\\n"_s).replace(u'\t', u"\\t"_s);
    return u'"' + text + u'"';
}

} // namespace

QList<TriedExample> triedExamples(const std::shared_ptr<const Rule> &rule)
{
    QList<TriedExample> tried;
    const RuleSet set({rule});
    Context context = rule->around ? *rule->around : Context{};
    context.language = rule->languages.value(0);
    if (context.language == "mul"_L1)
        context.language.clear();
    for (const bool bad : {true, false}) {
        for (const QString &text : bad ? rule->bad : rule->good) {
            const bool found = !set.check(prose::read(text, prose::Format::Markdown), context).alerts.isEmpty();
            tried.append({text, bad, found == bad});
        }
    }
    return tried;
}

Trial tryRule(const QByteArray &yaml, const QString &file, const QString &id, const QString &language, const Kinds &kinds)
{
    RuleFile read = readRule(yaml, file, id, kinds);
    Trial trial{.faults = read.faults};
    if (!read.rule)
        return trial;
    if (read.rule->languages.isEmpty() && !language.isEmpty())
        read.rule->languages = {language};
    trial.rule = std::make_shared<const Rule>(std::move(*read.rule));
    trial.faults.append(lint(*trial.rule));
    trial.examples = triedExamples(trial.rule);
    return trial;
}

std::optional<QString> withExample(const QString &yaml, const QString &example, bool bad)
{
    const QString list = bad ? u"bad"_s : u"good"_s;
    const QString item = u"    - "_s + quoted(example) + u'\n';
    static const QRegularExpression head(u"^examples:[ \\t]*(#[^\\n]*)?\\n"_s, QRegularExpression::MultilineOption);
    const QRegularExpressionMatch examples = head.match(yaml);
    if (!examples.hasMatch()) {
        static const QRegularExpression otherwise(u"^examples:"_s, QRegularExpression::MultilineOption);
        if (yaml.contains(otherwise))
            return {};
        return yaml + (yaml.endsWith(u'\n') ? u""_s : u"\n"_s) + u"examples:\n  "_s + list + u":\n"_s + item;
    }
    // Up to the next key at the margin.
    static const QRegularExpression next(u"^[^\\s#]"_s, QRegularExpression::MultilineOption);
    const QRegularExpressionMatch after = next.match(yaml, examples.capturedEnd());
    const qsizetype end = after.hasMatch() ? after.capturedStart() : yaml.size();
    const QRegularExpression key(u"^([ \\t]+)%1:[ \\t]*(\\[)?"_s.arg(list), QRegularExpression::MultilineOption);
    const QRegularExpressionMatch found = key.match(yaml, examples.capturedEnd());
    QString changed = yaml;
    if (!found.hasMatch() || found.capturedStart() >= end)
        return changed.insert(examples.capturedEnd(), u"  "_s + list + u":\n"_s + item);
    if (!found.captured(2).isEmpty()) {
        const bool empty = yaml.mid(found.capturedEnd()).trimmed().startsWith(u']');
        return changed.insert(found.capturedEnd(), quoted(example) + (empty ? u""_s : u", "_s));
    }
    const qsizetype line = yaml.indexOf(u'\n', found.capturedEnd());
    if (line < 0)
        return changed + u'\n' + item;
    // As deep as the items that are there: YAML wants them in one column.
    static const QRegularExpression sibling(u"\\G([ \\t]*)- "_s);
    const QRegularExpressionMatch first = sibling.match(yaml, line + 1);
    return changed.insert(line + 1, first.hasMatch() ? first.captured(1) + item.trimmed() + u'\n' : item);
}

QList<Fault> missingIn(const Rule &rule)
{
    QList<Fault> faults;
    const auto want = [&](bool there, const QString &what) {
        if (!there)
            faults.append({rule.file, rule.line, rule.id, what});
    };
    want(!rule.category.isEmpty(), Tr::tr("\"category\" is missing: %1.").arg(categories().join(u", "_s)));
    want(!rule.why.isEmpty(), Tr::tr("\"why\" is missing: say in one sentence why it matters to the reader."));
    want(!rule.source.isEmpty(), Tr::tr("\"source\" is missing: name the document and the place, or write \"house rule\"."));
    want(!rule.bad.isEmpty() && !rule.good.isEmpty(),
         Tr::tr("\"examples\" is missing: give one that must match (bad) and one that must not (good)."));
    return faults;
}

} // namespace pregonero::rules
