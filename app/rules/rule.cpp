// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rules/rule.h"

#include "app/rules/actions.h"
#include "app/rules/tokens.h"

#include <QCoreApplication>

namespace pregonero::rules {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(pregonero::rules)
};

/// On the day of the examples, 10 May 2027; each earlier text is a day older than the one before it.
std::shared_ptr<const Context> readAround(Fields around, Fields &rule)
{
    Context context;
    context.now = QDateTime(QDate(2027, 5, 10), QTime(10, 0));
    for (const auto &[wrong, right] : around.map(u"names"))
        context.institution.names.insert(wrong, right);
    context.institution.handles = around.list(u"handles");
    if (around.flag(u"electoral"))
        context.institution.electoral = {{context.now.date().addDays(-10), context.now.date().addDays(10)}};
    for (const QString &text : around.list(u"earlier"))
        context.earlier.append({.text = text, .at = context.now.addDays(-1 - context.earlier.size())});
    for (const auto &[language, text] : around.map(u"versions"))
        context.versions.append({.language = language, .text = text});
    for (const QString &key : around.unread())
        rule.fault(u"examples", Tr::tr("\"%1\" is not known in \"around\"; it has names, handles, electoral, earlier and versions.").arg(key));
    for (const Fault &fault : around.faults())
        rule.fault(u"examples", fault.message);
    return std::make_shared<const Context>(std::move(context));
}

std::optional<Level> levelFrom(const QString &name)
{
    if (name == "suggestion"_L1)
        return Level::Suggestion;
    if (name == "warning"_L1)
        return Level::Warning;
    if (name == "error"_L1)
        return Level::Error;
    return {};
}

void readCommon(Fields &fields, Rule &rule)
{
    rule.message = fields.text(u"message");
    if (!fields.has(u"message"))
        fields.fault({}, Tr::tr("\"message\" is missing: say what to do."));
    rule.line = fields.lineOf(u"message");
    const auto level = levelFrom(fields.text(u"level", u"warning"_s));
    if (!level)
        fields.fault(u"level", Tr::tr("this is suggestion, warning or error."));
    rule.level = level.value_or(Level::Warning);
    for (const auto &[language, message] : fields.map(u"messages"))
        rule.messages.insert(language, message);
    rule.description = fields.text(u"description");
    rule.link = fields.text(u"link");
    rule.category = fields.text(u"category");
    if (!rule.category.isEmpty() && !categories().contains(rule.category))
        fields.fault(u"category", Tr::tr("\"%1\" is no category. These are: %2.").arg(rule.category, categories().join(u", "_s)));
    rule.why = fields.text(u"why");
    rule.source = fields.text(u"source");
    rule.languages = fields.list(u"lang");
    rule.position = fields.text(u"position");
    rule.same = fields.text(u"same");
    rule.replaces = fields.text(u"replaces");
    rule.limit = fields.number(u"limit");
    rule.action = readAction(fields);
    (void)fields.text(u"name");
    (void)fields.value(u"tests");
    if (fields.flag(u"code"))
        fields.fault(u"code", Tr::tr("this is no longer read; write \"scope: raw\" instead."));
    rule.scopes = fields.list(u"scope");
    for (const QString &scope : rule.scopes) {
        const QString first = QString(scope).remove(u'~').trimmed().section(u'.', 0, 0);
        static const QStringList gone{u"code"_s, u"link"_s, u"strong"_s, u"emphasis"_s};
        if (gone.contains(first))
            fields.fault(u"scope", Tr::tr("\"%1\" is no scope; write \"scope: raw\" and look for its marks.").arg(first));
    }
    if (const Value *examples = fields.value(u"examples")) {
        Fields both(*examples, fields.file(), fields.rule());
        rule.bad = both.list(u"bad");
        rule.good = both.list(u"good");
        if (const Value *around = both.value(u"around"))
            rule.around = readAround(Fields(*around, fields.file(), fields.rule()), fields);
        for (const Fault &fault : both.faults())
            fields.fault(u"examples", fault.message);
    }
}

} // namespace

QString name(Level level)
{
    switch (level) {
    case Level::Suggestion: return u"suggestion"_s;
    case Level::Warning: return u"warning"_s;
    case Level::Error: return u"error"_s;
    }
    return u"error"_s;
}

const QStringList &categories()
{
    static const QStringList all{u"opinion"_s,   u"propaganda"_s,    u"claim"_s,       u"tone"_s,          u"plain-language"_s, u"inclusive"_s,
                                 u"insult"_s,    u"personal-data"_s, u"tagging"_s,     u"advertising"_s,   u"neutrality"_s,     u"accessibility"_s,
                                 u"identity"_s,  u"typography"_s,    u"spelling"_s,    u"length"_s,        u"parity"_s};
    return all;
}

bool Rule::speaks(const QString &language) const
{
    if (languages.isEmpty() || languages.contains(u"mul"_s) || language.isEmpty())
        return true;
    return languages.contains(language) || languages.contains(language.section(u'-', 0, 0));
}

const QString &Rule::messageFor(const QString &readerLanguage) const
{
    if (!readerLanguage.isEmpty()) {
        for (const QString &language : {readerLanguage, readerLanguage.section(u'-', 0, 0)}) {
            if (const auto found = messages.constFind(language); found != messages.constEnd())
                return *found;
        }
    }
    return message;
}

RuleFile readRule(const Value &yaml, const QString &file, const QString &id, const Kinds &kinds)
{
    if (yaml.kind != Value::Kind::Map)
        return {{}, {{file, yaml.line, id, Tr::tr("A rule is \"key: value\" lines; this file has none.")}}};
    Fields fields(yaml, file, id);
    Rule rule{.id = id, .kind = fields.text(u"extends"), .file = file};
    const Kinds::Make *make = kinds.find(rule.kind);
    if (rule.kind.isEmpty()) {
        fields.fault({}, Tr::tr("\"extends\" is missing: say which kind of rule this is."));
    } else if (!make) {
        fields.fault(u"extends", Tr::tr("\"%1\" is no kind of rule. These are: %2.").arg(rule.kind, kinds.names().join(u", "_s)));
    }
    if (!make)
        return {{}, fields.faults()};
    readCommon(fields, rule);
    std::unique_ptr<Check> check = (*make)(fields);
    // Vale's words for what it does not read; spelling and consistency never mind.
    if (check && rule.kind != "consistency"_L1 && rule.kind != "spelling"_L1) {
        for (const QString &key : fields.unread())
            fields.fault(key, Tr::tr("this key is not known for \"%1\".").arg(rule.kind));
    }
    if (!check || !fields.faults().isEmpty()) {
        QList<Fault> faults = fields.faults();
        if (faults.isEmpty())
            faults.append({file, yaml.line, id, Tr::tr("This rule cannot be read.")});
        return {{}, faults};
    }
    // A measuring kind says itself what it looks at.
    if (rule.scopes.isEmpty() || rule.kind == "sequence"_L1)
        rule.scopes = check->scopes();
    rule.check = std::move(check);
    return {std::move(rule), {}};
}

RuleFile readRule(const QByteArray &yaml, const QString &file, const QString &id, const Kinds &kinds)
{
    const auto value = parseYaml(yaml, file);
    if (!value) {
        Fault fault = value.error();
        fault.rule = id;
        return {{}, {fault}};
    }
    return readRule(*value, file, id, kinds);
}

QList<Fault> lint(const Rule &rule)
{
    QList<Fault> faults;
    const auto *patterns = dynamic_cast<const PatternCheck *>(rule.check.get());
    if (!patterns)
        return faults;
    for (const PatternCheck::Wrong &wrong : patterns->wrong())
        faults.append({rule.file, rule.line, rule.id, Tr::tr("The expression \"%1\" is wrong: %2.").arg(wrong.expression, wrong.why)});
    return faults;
}

} // namespace pregonero::rules
