// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/limits.h"

#include <QJsonArray>

#include <limits>

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
    const auto number = [&](QStringView key, auto usual) {
        const qint64 kept = json[key].toInteger(-1);
        using Number = decltype(usual);
        return kept >= 0 && kept <= std::numeric_limits<Number>::max() ? static_cast<Number>(kept) : usual;
    };
    text::CountingRule &rule = limits.counting;
    rule.unit = text::unitFromName(json[u"unit"].toString());
    rule.maximum = number(u"maximum", rule.maximum);
    rule.maximumBytes = number(u"maximumBytes", rule.maximumBytes);
    rule.urlLength = number(u"urlLength", rule.urlLength);
    rule.shortMentions = json[u"shortMentions"].toBool(rule.shortMentions);
    limits.mediaCount = number(u"mediaCount", limits.mediaCount);
    limits.imageBytes = number(u"imageBytes", limits.imageBytes);
    limits.videoBytes = number(u"videoBytes", limits.videoBytes);
    limits.altTextLength = number(u"altTextLength", limits.altTextLength);
    for (const QJsonValue &type : json[u"mediaTypes"].toArray()) {
        if (!type.toString().isEmpty())
            limits.mediaTypes.append(type.toString());
    }
    return limits;
}

} // namespace pregonero
