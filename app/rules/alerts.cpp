// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rules/alerts.h"

#include "app/rules/actions.h"

#include <algorithm>
#include <tuple>

namespace pregonero::rules {

Alert alertOf(const std::shared_ptr<const Rule> &of, const Hit &hit, const QString &words, const QString &readerLanguage)
{
    const Rule &rule = *of;
    Alert alert{.rule = of, .level = hit.level.value_or(rule.level), .range = hit.range, .match = words, .fixes = hit.fixes,
                .attachment = hit.attachment, .word = hit.word};
    QStringList arguments = hit.arguments;
    if (alert.fixes.isEmpty() && !rule.action.name.isEmpty() && !words.isEmpty()) {
        const QStringList options = applied(rule.action, words);
        for (const QString &option : options)
            alert.fixes.append({option});
        if (arguments.isEmpty())
            arguments = {words, options.size() == 1 ? options.front() : listed(options)};
    }
    if (arguments.isEmpty())
        arguments = {words};
    for (Hit::Fix &fix : alert.fixes) {
        if (fix.range.start < 0)
            fix.range = hit.range;
    }
    alert.message = hit.message.isEmpty() ? formatted(rule.messageFor(readerLanguage), arguments) : hit.message;
    return alert;
}

void arrange(QList<Alert> &alerts)
{
    std::ranges::stable_sort(alerts, [](const Alert &a, const Alert &b) {
        const auto place = [](const Alert &alert) { return std::tuple(alert.attachment, alert.range.start, alert.range.length); };
        if (place(a) != place(b))
            return place(a) < place(b);
        return a.rule != b.rule ? a.rule->id < b.rule->id : a.message < b.message;
    });
    const auto same = [](const Alert &a, const Alert &b) {
        return a.rule == b.rule && a.range == b.range && a.attachment == b.attachment && a.message == b.message;
    };
    alerts.erase(std::unique(alerts.begin(), alerts.end(), same), alerts.end());
    QHash<const Rule *, int> counts;
    alerts.removeIf([&](const Alert &alert) { return alert.rule->limit > 0 && ++counts[alert.rule.get()] > alert.rule->limit; });
}

/// Everything of a block that a check may answer by.
QString keyOf(const prose::Block &block)
{
    QString key = block.scope + u'\n' + block.text;
    for (const prose::Span &span : block.spans) {
        key += u'\x1f' + QString::number(int(span.kind)) + u',' + QString::number(span.range.start) + u','
            + QString::number(span.range.length) + u',' + span.target;
    }
    return key;
}

bool isInLink(const prose::Block &block, prose::Range range)
{
    return std::ranges::any_of(block.spans, [&](const prose::Span &span) {
        return (span.kind == prose::Span::Kind::Link || span.kind == prose::Span::Kind::Mention) && span.range.start <= range.start
            && range.end() <= span.range.end();
    });
}

} // namespace pregonero::rules
