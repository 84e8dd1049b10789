// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace pregonero::text {

class TopLevelDomains;

/// The rule by which X measures a post (twitter-text): each character has a weight, each link the same length.
struct WeightedConfig {
    struct Range {
        char32_t first = 0;
        char32_t last = 0;
        int weight = 0; ///< in 1/scale
    };
    int maximum = 280;
    int scale = 100;
    int defaultWeight = 200; ///< in 1/scale
    int urlLength = 23;
    bool emoji = true; ///< an emoji weighs the default, whatever it is made of
    QList<Range> ranges{{0, 4351, 100}, {8192, 8205, 100}, {8208, 8223, 100}, {8242, 8247, 100}};

    [[nodiscard]] static WeightedConfig v1(); ///< 140 characters, all the same
    [[nodiscard]] static WeightedConfig v2(); ///< 280, each code point of an emoji by itself
    [[nodiscard]] static WeightedConfig v3() { return {}; } ///< in force since 2018
};

struct Weighted {
    int length = 0;
    bool valid = false; ///< not empty, not too long, no character that X refuses
    int permillage = 0; ///< of the maximum
    qsizetype validEnd = 0; ///< UTF-16 offset into the text as given: what comes before it fits and may be sent
};

[[nodiscard]] Weighted weightedLength(const QString &text, const WeightedConfig &config = {},
                                      const TopLevelDomains *domains = nullptr);

} // namespace pregonero::text
