// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/checker/finding.h"

#include <QJsonArray>

namespace pregonero::checker {

QString name(Finding::Level level)
{
    switch (level) {
    case Finding::Level::Suggestion:
        return QStringLiteral("suggestion");
    case Finding::Level::Warning:
        return QStringLiteral("warning");
    case Finding::Level::Error:
        return QStringLiteral("error");
    }
    return QStringLiteral("error");
}

QJsonObject toJson(const Finding &finding)
{
    QJsonArray fixes;
    for (const Finding::Fix &fix : finding.fixes)
        fixes.append(QJsonObject{{QStringLiteral("label"), fix.label},
                                 {QStringLiteral("start"), fix.start},
                                 {QStringLiteral("length"), fix.length},
                                 {QStringLiteral("replacement"), fix.replacement}});
    return {{QStringLiteral("rule"), finding.rule},
            {QStringLiteral("category"), finding.category},
            {QStringLiteral("level"), name(finding.level)},
            {QStringLiteral("title"), finding.title},
            {QStringLiteral("message"), finding.message},
            {QStringLiteral("source"), finding.source},
            {QStringLiteral("start"), finding.start},
            {QStringLiteral("length"), finding.length},
            {QStringLiteral("attachment"), finding.attachment},
            {QStringLiteral("fixes"), fixes},
            {QStringLiteral("word"), finding.word},
            {QStringLiteral("why"), finding.why},
            {QStringLiteral("bad"), QJsonArray::fromStringList(finding.bad)},
            {QStringLiteral("good"), QJsonArray::fromStringList(finding.good)},
            {QStringLiteral("link"), finding.link}};
}

} // namespace pregonero::checker
