// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/weighted.h"

#include "app/text/characters.h"
#include "app/text/codepoints.h"
#include "app/text/entities.h"
#include "app/text/normal.h"
#include "app/text/scan.h"

namespace pregonero::text {

WeightedConfig WeightedConfig::v1()
{
    return {.maximum = 140, .scale = 1, .defaultWeight = 1, .emoji = false, .ranges = {}};
}

WeightedConfig WeightedConfig::v2()
{
    return {.emoji = false};
}

Weighted weightedLength(const QString &text, const WeightedConfig &config, const TopLevelDomains *domains)
{
    const Composed normal = composed(text);
    const QStringView view = normal.text;
    const QList<Entity> links = extractLinks(normal.text, {.domains = domains});
    qint64 weight = 0;
    qsizetype validEnd = 0;
    bool valid = true;
    auto link = links.cbegin();
    for (qsizetype at = 0; at < view.size();) {
        qsizetype units = 0;
        if (link != links.cend() && link->start == at) {
            units = link->length;
            weight += qint64(config.urlLength) * config.scale;
            ++link;
        } else if (const qsizetype emoji = config.emoji ? emojiLength(view, at) : 0; emoji > 0) {
            units = emoji;
            weight += config.defaultWeight;
        } else {
            const CodePoint c = codePointAt(view, at);
            units = c.units;
            const auto range = std::ranges::find_if(
                config.ranges, [&](const auto &r) { return c.value >= r.first && c.value <= r.last; });
            weight += range == config.ranges.cend() ? config.defaultWeight : range->weight;
            valid = valid && !isInvalidInPost(view[at]);
        }
        at += units;
        if (valid && weight <= qint64(config.maximum) * config.scale)
            validEnd = at;
    }
    Weighted result;
    result.length = int(weight / config.scale);
    result.permillage = int(weight * 1000 / (qint64(config.maximum) * config.scale));
    result.valid = valid && weight > 0 && weight <= qint64(config.maximum) * config.scale;
    result.validEnd = normal.originOf(validEnd);
    return result;
}

} // namespace pregonero::text
