// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rules/valekinds.h"

/// Vale's kinds by file. Private to this room.
namespace pregonero::rules {

[[nodiscard]] std::unique_ptr<Check> makeExistence(Fields &fields, const ValeOptions &options);
[[nodiscard]] std::unique_ptr<Check> makeSubstitution(Fields &fields, const ValeOptions &options);
[[nodiscard]] std::unique_ptr<Check> makeOccurrence(Fields &fields, const ValeOptions &options);
[[nodiscard]] std::unique_ptr<Check> makeRepetition(Fields &fields, const ValeOptions &options);
[[nodiscard]] std::unique_ptr<Check> makeConsistency(Fields &fields, const ValeOptions &options);
[[nodiscard]] std::unique_ptr<Check> makeConditional(Fields &fields, const ValeOptions &options);
[[nodiscard]] std::unique_ptr<Check> makeCapitalization(Fields &fields, const ValeOptions &options);
[[nodiscard]] std::unique_ptr<Check> makeMetric(Fields &fields, const ValeOptions &options);
[[nodiscard]] std::unique_ptr<Check> makeReadability(Fields &fields, const ValeOptions &options);
[[nodiscard]] std::unique_ptr<Check> makeSpelling(Fields &fields, const ValeOptions &options);
[[nodiscard]] std::unique_ptr<Check> makeSequence(Fields &fields, const ValeOptions &options);

/// What stands before and after a token.
struct Around {
    QString before;
    QString after;
};
[[nodiscard]] Around aroundWord(const ValeOptions &options, bool nonword);

} // namespace pregonero::rules
