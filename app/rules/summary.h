// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/prose/readability.h"
#include "app/rules/kind.h"

namespace pregonero::rules {

/// A check that measures a text as a whole. The engine counts each block once, for all of them.
class SummaryCheck : public Check
{
public:
    [[nodiscard]] Reach reach() const final { return Reach::Whole; }
    void look(const prose::Document &document, const Context &context, QList<Hit> &hits) const final;
    using Check::look;

    struct Summary {
        prose::Counts counts = {};
        QHash<QString, double> names = {}; ///< what a formula may take, by Vale's names
    };
    virtual void measure(const Summary &summary, QList<Hit> &hits) const = 0;
};

/// Whether a block counts: running text, lists and quotations, as in Vale.
[[nodiscard]] bool isSummed(const prose::Block &block);
/// A block's figures; English where no language is given.
[[nodiscard]] prose::Counts countsOf(const prose::Block &block, const QString &language);
void add(prose::Counts &sum, const prose::Counts &more);
[[nodiscard]] SummaryCheck::Summary summaryOf(const prose::Document &document, const prose::Counts &counts, qsizetype paragraphs);

} // namespace pregonero::rules
