// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rules/actions.h"

#include "app/rules/pattern.h"

namespace pregonero::rules {

using namespace Qt::StringLiterals;

Action readAction(Fields &fields)
{
    const Value *value = fields.value(u"action");
    if (!value || value->kind != Value::Kind::Map)
        return {};
    Action action;
    if (const Value *name = value->find(u"name"))
        action.name = name->scalar;
    if (const Value *parameters = value->find(u"params")) {
        if (parameters->kind == Value::Kind::Scalar)
            action.parameters << parameters->scalar;
        for (const Value &item : parameters->items)
            action.parameters << item.scalar;
    }
    return action;
}

namespace {

bool isIn(QChar c, const QString &set)
{
    return set.contains(c);
}

QString edited(const QStringList &how, const QString &match)
{
    const QString name = how.value(0);
    const QString what = how.value(1);
    qsizetype start = 0;
    qsizetype end = match.size();
    if (name == "trim"_L1 || name == "trim_left"_L1) {
        while (start < end && isIn(match[start], what))
            ++start;
    }
    if (name == "trim"_L1 || name == "trim_right"_L1) {
        while (end > start && isIn(match[end - 1], what))
            --end;
    }
    if (name == "truncate"_L1)
        return what.isEmpty() ? match : match.section(what, 0, 0);
    if (name == "split"_L1)
        return what.isEmpty() ? match : match.split(what).value(how.value(2).toInt());
    if (name == "regex"_L1) {
        // Go's "$1" and "${1}" are QString's "\1"
        static const QRegularExpression group(u"\\$\\{?(\\d)\\}?"_s);
        const QRegularExpression regex(translatedPattern(what), QRegularExpression::UseUnicodePropertiesOption);
        return QString(match).replace(regex, QString(how.value(2)).replace(group, u"\\\\1"_s));
    }
    return match.sliced(start, end - start);
}

} // namespace

QStringList applied(const Action &action, const QString &match)
{
    if (action.name == "replace"_L1)
        return action.parameters;
    if (action.name == "remove"_L1)
        return {QString()};
    if (action.name == "edit"_L1) {
        const QString made = edited(action.parameters, match);
        return made == match ? QStringList() : QStringList(made);
    }
    return {};
}

QStringList optionsOf(const QString &value)
{
    QStringList options;
    QString option;
    const auto finish = [&] {
        if (!option.isEmpty())
            options << std::exchange(option, {});
    };
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (value[i] == u'\\' && i + 1 < value.size() && value[i + 1] == u'|')
            option += value[++i];
        else if (value[i] == u'|')
            finish();
        else
            option += value[i];
    }
    finish();
    return options;
}

QString listed(const QStringList &options)
{
    QStringList quoted;
    for (const QString &option : options)
        quoted << u'\'' + option + u'\'';
    if (quoted.size() < 2)
        return quoted.value(0);
    const QString last = quoted.takeLast();
    return quoted.join(u", "_s) + (quoted.size() > 1 ? u", or "_s : u" or "_s) + last;
}

QString capitalised(const QString &text)
{
    if (text.isEmpty())
        return text;
    return text.first(1).toUpper() + text.sliced(1);
}

QString formatted(const QString &message, const QStringList &arguments)
{
    if (!message.contains(u'%'))
        return message;
    QString out;
    qsizetype next = 0;
    const auto argument = [&](qsizetype i) {
        QString text = arguments.value(std::min(i, arguments.size() - 1));
        return text.replace(u'\n', u' ');
    };
    for (qsizetype i = 0; i < message.size(); ++i) {
        if (message[i] != u'%' || i + 1 >= message.size()) {
            out += message[i];
            continue;
        }
        const QChar verb = message[i + 1];
        if (verb == u's' || verb == u'd' || verb == u'v' || verb == u'q') {
            out += argument(next++);
            ++i;
        } else if (verb == u'%') {
            out += u'%';
            ++i;
        } else if (verb == u'[' && i + 4 < message.size() && message[i + 2].isDigit() && message[i + 3] == u']') {
            out += argument(message[i + 2].digitValue() - 1);
            i += 4;
        } else {
            out += u'%';
        }
    }
    return out;
}

} // namespace pregonero::rules
