// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rules/textkinds.h"

#include <QCoreApplication>

namespace pregonero::rules {

using namespace Qt::StringLiterals;

Around aroundWord(const ValeOptions &options, bool nonword)
{
    if (nonword)
        return {};
    if (options.wordTemplate.contains("%s"_L1)) {
        const qsizetype at = options.wordTemplate.indexOf("%s"_L1);
        return {options.wordTemplate.first(at) + u"(?:"_s, u')' + options.wordTemplate.sliced(at + 2)};
    }
    return {u"\\b"_s, u"\\b"_s};
}

void addValeKinds(Kinds &kinds, const ValeOptions &options)
{
    using Maker = std::unique_ptr<Check> (*)(Fields &, const ValeOptions &);
    const auto add = [&](const QString &name, Maker maker) {
        kinds.add(name, [maker, options](Fields &fields) { return maker(fields, options); });
    };
    add(u"existence"_s, makeExistence);
    add(u"substitution"_s, makeSubstitution);
    add(u"occurrence"_s, makeOccurrence);
    add(u"repetition"_s, makeRepetition);
    add(u"consistency"_s, makeConsistency);
    add(u"conditional"_s, makeConditional);
    add(u"capitalization"_s, makeCapitalization);
    add(u"metric"_s, makeMetric);
    add(u"readability"_s, makeReadability);
    add(u"spelling"_s, makeSpelling);
    add(u"sequence"_s, makeSequence);
    kinds.add(u"script"_s, [](Fields &fields) -> std::unique_ptr<Check> {
        fields.fault(u"extends",
                     QCoreApplication::translate("pregonero::rules",
                                                 "rules that run a script are not read here: nothing in a rule file is run "
                                                 "as a program. Write it as existence or substitution."));
        return nullptr;
    });
}

namespace {

QByteArray quoted(const QString &text)
{
    return "'" + QString(text).replace(u'\'', "''"_L1).toUtf8() + "'";
}

} // namespace

QList<std::pair<QString, QByteArray>> valeOwnRules(const ValeOptions &options)
{
    QList<std::pair<QString, QByteArray>> rules{
        {u"Vale.Spelling"_s, "extends: spelling\nmessage: \"Did you really mean '%s'?\"\nlevel: error\ndictionaries: [en_US]\n"
                             "action:\n  name: suggest\n  params: [spellings]\n"},
        {u"Vale.Repetition"_s, "extends: repetition\nmessage: \"'%s' is repeated!\"\nlevel: error\nignorecase: true\nalpha: true\n"
                               "tokens:\n  - '[^\\s.!?]+'\naction:\n  name: edit\n  params: [truncate, ' ']\n"}};
    if (!options.accepted.isEmpty()) {
        QByteArray terms = "extends: substitution\nmessage: \"Use '%s' instead of '%s'.\"\nlevel: error\nignorecase: true\n"
                           "vocab: false\nswap:\n";
        for (const QString &term : options.accepted)
            terms += "  " + quoted(term.toLower()) + ": " + quoted(term) + "\n";
        rules.append({u"Vale.Terms"_s, terms});
    }
    if (!options.rejected.isEmpty()) {
        QByteArray avoid = "extends: existence\nmessage: \"Avoid using '%s'.\"\nlevel: error\ntokens:\n";
        for (const QString &term : options.rejected)
            avoid += "  - " + quoted(term) + "\n";
        rules.append({u"Vale.Avoid"_s, avoid});
    }
    return rules;
}

} // namespace pregonero::rules
