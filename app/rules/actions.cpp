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
    return options.join(QChar(0x1f));
}

namespace {

/// Several options as a sentence has them, each in the quotes that the message puts around the place.
QString joined(const QStringList &options, QChar open, QChar close)
{
    if (options.size() < 2)
        return options.value(0);
    if (open != u'\'' && open != u'"') {
        // No word for "or": the message may be in any language.
        const bool quoted = open == u'«' || open == u'“' || open == u'‘' || open == u'‹';
        return options.join(quoted ? QString(close) + u" / "_s + open : u" / "_s);
    }
    const QString divider = QString(open) + u", "_s + open;
    return QStringList(options.first(options.size() - 1)).join(divider) + open + (options.size() > 2 ? u", or "_s : u" or "_s) + open
        + options.last();
}

} // namespace

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
    const auto argument = [&](qsizetype i, qsizetype at, qsizetype behind) {
        QString text = arguments.value(std::min(i, arguments.size() - 1));
        text.replace(u'\n', u' ');
        if (!text.contains(QChar(0x1f)))
            return text;
        return joined(text.split(QChar(0x1f)), at > 0 ? message[at - 1] : QChar(), behind < message.size() ? message[behind] : QChar());
    };
    for (qsizetype i = 0; i < message.size(); ++i) {
        if (message[i] != u'%' || i + 1 >= message.size()) {
            out += message[i];
            continue;
        }
        const QChar verb = message[i + 1];
        if (verb == u's' || verb == u'd' || verb == u'v' || verb == u'q') {
            out += argument(next++, i, i + 2);
            ++i;
        } else if (verb == u'%') {
            out += u'%';
            ++i;
        } else if (verb == u'[' && i + 4 < message.size() && message[i + 2].isDigit() && message[i + 3] == u']') {
            out += argument(message[i + 2].digitValue() - 1, i, i + 5);
            i += 4;
        } else {
            out += u'%';
        }
    }
    return out;
}

} // namespace pregonero::rules
