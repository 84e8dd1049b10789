// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/limits.h"

#include <QJsonArray>

namespace pregonero {

using namespace Qt::StringLiterals;

QJsonObject toJson(const Limits &limits)
{
    const text::CountingRule &rule = limits.counting;
    return {{u"unit"_s, name(rule.unit)},
            {u"maximum"_s, rule.maximum},
            {u"maximumBytes"_s, rule.maximumBytes},
            {u"urlLength"_s, rule.urlLength},
            {u"shortMentions"_s, rule.shortMentions},
            {u"mediaCount"_s, limits.mediaCount},
            {u"imageBytes"_s, limits.imageBytes},
            {u"videoBytes"_s, limits.videoBytes},
            {u"altTextLength"_s, limits.altTextLength},
            {u"mediaTypes"_s, QJsonArray::fromStringList(limits.mediaTypes)}};
}

Limits limitsFromJson(const QJsonObject &json)
{
    Limits limits;
    text::CountingRule &rule = limits.counting;
    rule.unit = text::unitFromName(json[u"unit"].toString());
    rule.maximum = json[u"maximum"].toInt(rule.maximum);
    rule.maximumBytes = json[u"maximumBytes"].toInt(rule.maximumBytes);
    rule.urlLength = json[u"urlLength"].toInt(rule.urlLength);
    rule.shortMentions = json[u"shortMentions"].toBool(rule.shortMentions);
    limits.mediaCount = json[u"mediaCount"].toInt(limits.mediaCount);
    limits.imageBytes = json[u"imageBytes"].toInteger(limits.imageBytes);
    limits.videoBytes = json[u"videoBytes"].toInteger(limits.videoBytes);
    limits.altTextLength = json[u"altTextLength"].toInt(limits.altTextLength);
    for (const QJsonValue &type : json[u"mediaTypes"].toArray())
        limits.mediaTypes.append(type.toString());
    return limits;
}

} // namespace pregonero
