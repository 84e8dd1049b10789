// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/counting.h"

#include "app/text/characters.h"
#include "app/text/codepoints.h"
#include "app/text/entities.h"
#include "app/text/weighted.h"

#include <array>

namespace pregonero::text {

using namespace Qt::StringLiterals;

namespace {

using Unit = CountingRule::Unit;

constexpr std::array unitNames{std::pair{Unit::Graphemes, "graphemes"_L1}, std::pair{Unit::Weighted, "weighted"_L1},
                               std::pair{Unit::CodePoints, "code-points"_L1}, std::pair{Unit::Utf16, "utf-16"_L1},
                               std::pair{Unit::Bytes, "bytes"_L1}};

int bytesOf(QStringView text)
{
    int bytes = 0;
    for (qsizetype at = 0; at < text.size();) {
        const CodePoint c = codePointAt(text, at);
        // A lone surrogate becomes U+FFFD, three bytes as well.
        bytes += c.value < 0x80 ? 1 : c.value < 0x800 ? 2 : c.units == 1 ? 3 : 4;
        at += c.units;
    }
    return bytes;
}

int codePointsOf(QStringView text)
{
    int points = 0;
    for (qsizetype at = 0; at < text.size(); at += codePointAt(text, at).units)
        ++points;
    return points;
}

int measure(QStringView text, Unit unit)
{
    switch (unit) {
    case Unit::CodePoints:
        return codePointsOf(text);
    case Unit::Utf16:
        return int(text.size());
    case Unit::Bytes:
        return bytesOf(text);
    case Unit::Graphemes:
    case Unit::Weighted:
        break;
    }
    return graphemes(text);
}

/// What counts otherwise than it is written, in order.
QList<Entity> exceptions(const QString &text, const CountingRule &rule)
{
    if (rule.urlLength <= 0 && !rule.shortMentions)
        return {};
    QList<Entity> found = extractEntities(
        text, {.dialect = EntityOptions::Dialect::Fediverse, .linksWithoutScheme = false});
    found.removeIf([&](const Entity &entity) {
        return entity.kind == Entity::Kind::Link ? rule.urlLength <= 0
                                                 : !rule.shortMentions || entity.host.isEmpty();
    });
    return found;
}

/// Walks the text piece by piece (a grapheme, or a link or mention that counts as a whole): piece(start, end, cost).
template <typename Piece>
void walk(const QString &text, const CountingRule &rule, Piece piece)
{
    const QList<Entity> special = exceptions(text, rule);
    auto next = special.cbegin();
    const QStringView view(text);
    for (qsizetype at = 0; at < view.size();) {
        qsizetype end = 0;
        int cost = 0;
        if (next != special.cend() && next->start <= at) {
            end = next->end();
            cost = next->kind == Entity::Kind::Link
                ? rule.urlLength
                : measure(view.sliced(at, end - at - next->host.size() - 1), rule.unit);
            ++next;
        } else {
            end = nextGrapheme(view, at);
            if (next != special.cend())
                end = std::min(end, next->start);
            cost = rule.unit == Unit::Graphemes ? 1 : measure(view.sliced(at, end - at), rule.unit);
        }
        piece(at, end, cost);
        at = end;
    }
}

} // namespace

QString name(CountingRule::Unit unit)
{
    const auto found = std::ranges::find(unitNames, unit, &decltype(unitNames)::value_type::first);
    return found == unitNames.end() ? QString() : QString(found->second);
}

CountingRule::Unit unitFromName(const QString &name)
{
    const auto found = std::ranges::find_if(unitNames, [&](const auto &entry) { return entry.second == name; });
    return found == unitNames.end() ? Unit::Graphemes : found->first;
}

int graphemes(QStringView text)
{
    int count = 0;
    for (qsizetype at = 0; at < text.size(); at = nextGrapheme(text, at))
        ++count;
    return count;
}

Count count(const QString &text, const CountingRule &rule)
{
    Count result;
    result.maximum = rule.maximum;
    result.bytes = bytesOf(text);
    const auto overflow = [&](qsizetype at) {
        if (result.overflowAt < 0 || at < result.overflowAt)
            result.overflowAt = at;
    };
    if (rule.unit == Unit::Weighted) {
        WeightedConfig config;
        config.maximum = std::max(1, rule.maximum);
        if (rule.urlLength > 0)
            config.urlLength = rule.urlLength;
        const Weighted weighted = weightedLength(text, config);
        result.used = weighted.length;
        if (result.used > rule.maximum)
            overflow(weighted.validEnd);
    } else {
        walk(text, rule, [&](qsizetype start, qsizetype, int cost) {
            result.used += cost;
            if (result.used > rule.maximum && result.overflowAt < 0)
                overflow(start);
        });
    }
    if (rule.maximumBytes > 0 && result.bytes > rule.maximumBytes) {
        int bytes = 0;
        for (qsizetype at = 0; at < text.size();) {
            const qsizetype end = nextGrapheme(text, at);
            bytes += bytesOf(QStringView(text).sliced(at, end - at));
            if (bytes > rule.maximumBytes) {
                overflow(at);
                break;
            }
            at = end;
        }
    }
    result.fits = result.overflowAt < 0;
    return result;
}

} // namespace pregonero::text
