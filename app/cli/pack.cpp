// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "app/checker/packs.h"
#include "app/cli/linter.h"
#include "app/desk/houserules.h"
#include "app/rules/trial.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonObject>
#include <QMap>

#include <algorithm>

namespace pregonero::cli {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(pregonero::cli)
};

/// In the session's language, else in the pack's first that there is.
QString inOwnWords(const QHash<QString, QString> &texts)
{
    return rules::inSessionsWords(texts, texts.isEmpty() ? QString() : texts.cbegin().value());
}

QMap<QString, int> rulesByLanguage(const rules::Pack &pack)
{
    QMap<QString, int> counts;
    for (const std::shared_ptr<const rules::Rule> &rule : pack.rules) {
        for (const QString &language : rule->languages.isEmpty() ? QStringList{u"mul"_s} : rule->languages)
            ++counts[language];
    }
    return counts;
}

/// "reviewed by a native speaker: es not yet, ca Núria P. (2026)"
QString reviews(const rules::Pack &pack)
{
    QStringList parts;
    for (const QString &language : pack.languages) {
        const QString said = pack.reviewed.value(language, u"not yet"_s);
        parts << language + u' ' + (said == "not yet"_L1 ? Tr::tr("not yet") : said);
    }
    return Tr::tr("reviewed by a native speaker: %1").arg(parts.join(u", "_s));
}

QJsonObject toJson(const QHash<QString, QString> &texts)
{
    QJsonObject object;
    for (const auto &[language, text] : texts.asKeyValueRange())
        object.insert(language, text);
    return object;
}

QJsonObject head(const rules::Pack &pack)
{
    QJsonObject counts;
    for (const auto &[language, count] : rulesByLanguage(pack).asKeyValueRange())
        counts.insert(language, count);
    return {{u"id"_s, pack.id},
            {u"version"_s, pack.version},
            {u"name"_s, toJson(pack.name)},
            {u"description"_s, toJson(pack.description)},
            {u"languages"_s, QJsonArray::fromStringList(pack.languages)},
            {u"rules"_s, int(pack.rules.size())},
            {u"rulesByLanguage"_s, counts},
            {u"reviewed"_s, toJson(pack.reviewed)},
            {u"default"_s, pack.byDefault}};
}

QJsonObject toJson(const rules::Rule &rule)
{
    return {{u"id"_s, rule.id},
            {u"kind"_s, rule.kind},
            {u"level"_s, rules::name(rule.level)},
            {u"category"_s, rule.category},
            {u"languages"_s, QJsonArray::fromStringList(rule.languages)},
            {u"message"_s, rule.message},
            {u"why"_s, rule.why},
            {u"source"_s, rule.source},
            {u"position"_s, rule.position},
            {u"link"_s, rule.link},
            {u"bad"_s, QJsonArray::fromStringList(rule.bad)},
            {u"good"_s, QJsonArray::fromStringList(rule.good)}};
}

QJsonObject toJson(const rules::Fault &fault)
{
    return {{u"file"_s, fault.file}, {u"line"_s, fault.line}, {u"rule"_s, fault.rule}, {u"message"_s, fault.message}};
}

QString shown(const rules::Fault &fault)
{
    return (fault.line > 0 ? u"%1:%2: "_s.arg(fault.file).arg(fault.line) : fault.file + u": "_s) + fault.message
        + (fault.rule.isEmpty() ? QString() : u" ["_s + fault.rule + u']');
}

/// The program's packs; with --workspace its own too, which needs nothing but its folder.
QStringList foldersFor(const std::shared_ptr<Context> &context)
{
    const QString workspace = context->line.value(u"workspace"_s);
    return packFolders(workspace.isEmpty() ? QString() : workspace + u"/packs"_s);
}

/// A pack of the program or the workspace by its id, or a folder: a pack, or a Vale style (rules and no pack.yml).
Result<rules::Pack> packNamed(const std::shared_ptr<Context> &context, const QString &name)
{
    for (const QString &folder : foldersFor(context)) {
        if (QDir(folder).dirName() == name)
            return rules::readPack(folder, checker::knownKinds());
    }
    const QString folder = QDir::cleanPath(QDir(name).absolutePath());
    const QFileInfo info(folder);
    if (!info.isDir())
        return fail(ErrorKind::NotFound, Tr::tr("There is no rule pack “%1”, and no folder of that name.").arg(name));
    if (!info.isReadable() || !info.isExecutable())
        return fail(ErrorKind::Storage,
                    Tr::tr("The folder %1 may not be read. Ask for the right to read it, or leave it out.").arg(name));
    const QDir dir(folder);
    if (dir.exists(u"pack.yml"_s))
        return rules::readPack(folder, checker::knownKinds());
    if (dir.entryList({u"*.yml"_s}, QDir::Files).isEmpty())
        return fail(ErrorKind::NotFound, Tr::tr("%1 is no rule pack: there is neither a pack.yml nor a rule in it.").arg(name));
    return rules::readStyle(folder, checker::knownKinds());
}

Call<int> list(const std::shared_ptr<Context> &context)
{
    QJsonArray rows;
    for (const QString &folder : foldersFor(context)) {
        const rules::Pack pack = rules::readPack(folder, checker::knownKinds());
        rows.append(head(pack));
        QStringList counts;
        for (const auto &[language, count] : rulesByLanguage(pack).asKeyValueRange())
            counts << language + u' ' + QString::number(count);
        context->say(pack.id + u' ' + pack.version + u"  "_s + inOwnWords(pack.name)
                     + (pack.byDefault ? QString() : u" ("_s + Tr::tr("off unless chosen") + u')'));
        context->say(u"    "_s + Tr::tr("%n rule(s)", nullptr, int(pack.rules.size())) + u": "_s + counts.join(u", "_s));
        context->say(u"    "_s + reviews(pack));
    }
    context->print(rows);
    return answered<int>(Done);
}

Call<int> show(const std::shared_ptr<Context> &context)
{
    const Result<rules::Pack> pack = packNamed(context, context->arguments.constFirst());
    if (!pack)
        return answered<int>(context->misused(pack.error().message));
    context->say(pack->id + u' ' + pack->version + u"  "_s + inOwnWords(pack->name));
    for (const QString &line : {inOwnWords(pack->description), reviews(*pack)}) {
        if (!line.isEmpty())
            context->say(line);
    }
    for (const rules::Pack::Position &position : pack->positions)
        context->say(Tr::tr("Position to choose: %1 (%2), %3")
                         .arg(position.id, inOwnWords(position.name),
                              position.byDefault ? Tr::tr("on unless chosen otherwise") : Tr::tr("off unless chosen")));
    QJsonArray rows;
    for (const std::shared_ptr<const rules::Rule> &rule : pack->rules) {
        rows.append(toJson(*rule));
        context->say(u'\n' + rule->id + u"  "_s + rules::name(rule->level) + u"  "_s + rule->languages.join(u' ')
                     + (rule->category.isEmpty() ? QString() : u"  "_s + checker::categoryName(rule->category)));
        context->say(u"    "_s + rule->message);
        if (!rule->why.isEmpty())
            context->say(u"    "_s + Tr::tr("Why: %1").arg(rule->why));
        if (!rule->source.isEmpty() || !rule->link.isEmpty())
            context->say(u"    "_s + Tr::tr("Source: %1").arg(rule->source.isEmpty() ? rule->link : rule->source));
    }
    QJsonObject document = head(*pack);
    document.insert(u"rules"_s, rows);
    context->print(document);
    return answered<int>(Done);
}

Call<int> test(const std::shared_ptr<Context> &context)
{
    QList<rules::Pack> packs;
    if (context->arguments.isEmpty()) {
        for (const QString &folder : foldersFor(context))
            packs.append(rules::readPack(folder, checker::knownKinds()));
    } else {
        const Result<rules::Pack> pack = packNamed(context, context->arguments.constFirst());
        if (!pack)
            return answered<int>(context->misused(pack.error().message));
        packs.append(*pack);
    }
    int rules = 0;
    int examples = 0;
    int failures = 0;
    QJsonArray rows;
    for (const rules::Pack &pack : std::as_const(packs)) {
        for (const rules::Fault &fault : pack.faults) {
            ++failures;
            context->say(shown(fault));
            rows.append(toJson(fault));
        }
        for (const std::shared_ptr<const rules::Rule> &rule : pack.rules) {
            ++rules;
            examples += int(rule->bad.size() + rule->good.size());
            for (const rules::TriedExample &example : rules::triedExamples(rule)) {
                if (example.holds)
                    continue;
                ++failures;
                const rules::Fault fault{rule->file, rule->line, rule->id,
                                         (example.bad ? Tr::tr("finds nothing in its bad example “%1”.")
                                                        : Tr::tr("finds something in its good example “%1”."))
                                             .arg(example.text)};
                context->say(shown(fault));
                rows.append(toJson(fault));
            }
        }
    }
    context->say(Tr::tr("%n example(s)", nullptr, examples) + u", "_s + Tr::tr("%n rule(s)", nullptr, rules) + u": "_s
                 + (failures == 0 ? Tr::tr("all as they should be") : Tr::tr("%n wrong", nullptr, failures)));
    context->print(QJsonObject{{u"rules"_s, rules}, {u"examples"_s, examples}, {u"failures"_s, rows}});
    return answered<int>(failures == 0 ? Done : Findings);
}

Call<int> lintPack(const std::shared_ptr<Context> &context)
{
    const Result<rules::Pack> pack = packNamed(context, context->arguments.constFirst());
    if (!pack)
        return answered<int>(context->misused(pack.error().message));
    QList<rules::Fault> faults = pack->faults;
    const bool isStyle = pack->version.isEmpty() && pack->languages.isEmpty() && pack->name.isEmpty();
    QStringList positions;
    for (const rules::Pack::Position &position : pack->positions)
        positions << position.id;
    for (const std::shared_ptr<const rules::Rule> &rule : pack->rules) {
        faults.append(rules::lint(*rule));
        if (!isStyle)
            faults.append(rules::missingIn(*rule));
        if (!rule->position.isEmpty() && !positions.contains(rule->position))
            faults.append({rule->file, rule->line, rule->id,
                           Tr::tr("the position \"%1\" is not among those of pack.yml.").arg(rule->position)});
    }
    std::ranges::stable_sort(faults, {}, [](const rules::Fault &fault) { return std::pair(fault.file, fault.line); });
    QJsonArray rows;
    for (const rules::Fault &fault : std::as_const(faults)) {
        context->say(shown(fault));
        rows.append(toJson(fault));
    }
    if (faults.isEmpty())
        context->say(Tr::tr("%n rule(s)", nullptr, int(pack->rules.size())) + u": "_s + Tr::tr("all as they should be"));
    context->print(rows);
    return answered<int>(faults.isEmpty() ? Done : Findings);
}

Call<int> exportPack(const std::shared_ptr<Context> &context)
{
    const QString file = context->arguments.constLast();
    return finish(context->desk->houseRules().exportPack(context->arguments.constFirst(), file), context,
                  [context, file](const PackWritten &written) {
        context->say(Tr::tr("%n rule(s)", nullptr, int(written.rules)) + u": "_s + file);
        if (!written.leftOut.isEmpty())
            context->say(leftOutInWords(written.leftOut));
        context->print(QJsonObject{{u"file"_s, file}, {u"rules"_s, written.rules},
                                   {u"leftOut"_s, QJsonArray::fromStringList(written.leftOut)}});
        return Done;
    });
}

Call<int> importPack(const std::shared_ptr<Context> &context)
{
    return finish(context->desk->houseRules().importPack(context->arguments.constFirst()), context, [context](const PackTaken &taken) {
        context->say(Tr::tr("The pack %1 is in this workspace now.").arg(taken.id) + u' '
                     + (taken.holds ? Tr::tr("Texts are checked by it.")
                                    : Tr::tr("It is switched off: switch it on in the window, in “Rules of the house”.")));
        if (!taken.leftOut.isEmpty())
            context->say(leftOutInWords(taken.leftOut));
        context->print(QJsonObject{{u"id"_s, taken.id}, {u"holds"_s, taken.holds},
                                   {u"leftOut"_s, QJsonArray::fromStringList(taken.leftOut)}});
        return Done;
    });
}

} // namespace

QList<Command> packCommands()
{
    return {{.words = {u"pack"_s, u"list"_s},
             .synopsis = {},
             .summary = Tr::tr("List the rule packs, their languages and who reviewed them."),
             .needsDesk = false, .run = list},
            {.words = {u"pack"_s, u"show"_s},
             .synopsis = u"ID|FOLDER"_s,
             .summary = Tr::tr("Show a pack's rules: what they say, why, and where they come from."),
             .minArguments = 1, .maxArguments = 1, .needsDesk = false, .run = show},
            {.words = {u"pack"_s, u"test"_s},
             .synopsis = u"[ID|FOLDER]"_s,
             .summary = Tr::tr("Try every example of every rule."),
             .minArguments = 0, .maxArguments = 1, .needsDesk = false, .run = test},
            {.words = {u"pack"_s, u"lint"_s},
             .synopsis = u"ID|FOLDER"_s,
             .summary = Tr::tr("Name what is wrong with a pack's files, with file and line."),
             .minArguments = 1, .maxArguments = 1, .needsDesk = false, .run = lintPack},
            {.words = {u"pack"_s, u"export"_s},
             .synopsis = u"ID FILE"_s,
             .summary = Tr::tr("Write a pack as one zip file."),
             .minArguments = 2, .maxArguments = 2, .run = exportPack},
            {.words = {u"pack"_s, u"import"_s},
             .synopsis = u"FILE"_s,
             .summary = Tr::tr("Take a pack or a Vale style from a zip file into the workspace."),
             .minArguments = 1, .maxArguments = 1, .run = importPack}};
}

} // namespace pregonero::cli
