// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/checker/checker.h"

namespace pregonero::checker {

/// "length.too-long" and "length.empty": what the network would refuse, by its own way of counting.
class LengthFamily final : public RuleFamily
{
public:
    [[nodiscard]] QList<Finding> check(const Subject &subject) const override;
};

/// "accessibility.alt-missing" and "accessibility.alt-too-long" (WCAG 2.2, success criterion 1.1.1). Silent
/// where the network takes no alternative text (Limits::altTextLength 0).
class AltTextFamily final : public RuleFamily
{
public:
    [[nodiscard]] QList<Finding> check(const Subject &subject) const override;
};

/// "accessibility.hashtag-case": several words run together in one case, which a screen reader says as one.
/// Speaks only where the dictionary is sure of the words; long single words are left alone.
class HashtagFamily final : public RuleFamily
{
public:
    [[nodiscard]] QList<Finding> check(const Subject &subject) const override;
};

/// "spelling.unknown-word" and, once per text, "spelling.no-dictionary". Each paragraph is read in its own
/// language where that is plain to see, else in the piece's; a text with neither a language nor one that can
/// be guessed is not read. Alternative texts are read too; what is found there names its attachment and has no place.
class SpellingFamily final : public RuleFamily
{
public:
    [[nodiscard]] QList<Finding> check(const Subject &subject) const override;
};

} // namespace pregonero::checker
