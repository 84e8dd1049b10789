// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/checker/finding.h"
#include "app/domain/suppression.h"

namespace pregonero::checker {

/// A finding that somebody does not want to be told of.
struct Ignored {
    Finding finding;
    Suppression by; ///< the narrowest that holds
    friend bool operator==(const Ignored &, const Ignored &) = default;
};

struct Sifted {
    QList<Finding> kept = {};
    QList<Ignored> ignored = {};
    friend bool operator==(const Sifted &, const Sifted &) = default;
};

/// Divides what was found in a text by what is ignored. Pure; order is kept.
///
/// "Here" holds one place: of the same rule's findings with exactly these words, the one whose neighbourhood shares most
/// words with what stood around it then. It must share at least half of them in order, so that what is typed before and
/// after it changes nothing, and the same words elsewhere are told. Words that change are another finding.
[[nodiscard]] Sifted sift(const QList<Finding> &findings, const QString &text, const DraftId &draft,
                          const QList<Suppression> &suppressions);

/// What a finding is about: the words at its place, else its word; empty where it is about the piece as a whole.
[[nodiscard]] QString wordsOf(const Finding &finding, const QString &text);
/// Whether it helps to ignore it: what a network would refuse stays refused.
[[nodiscard]] bool mayBeIgnored(const Finding &finding);
/// A suppression of a finding, without reason. @param withWords in a draft or the institution: of these words only
[[nodiscard]] Suppression suppressionOf(const Finding &finding, const QString &text, Suppression::Scope scope,
                                        const DraftId &draft, bool withWords = false);

} // namespace pregonero::checker
