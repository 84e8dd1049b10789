// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rules/kind.h"

/// One function for each of our kinds; what a rule of the kind may say is written here. Private to this room.
///
/// Keys in brackets may be left out. "tokens" are expressions of whole words, without regard to case unless "ignorecase: false";
/// "exceptions" as in Vale's existence.
namespace pregonero::rules {

/// [identifiers: list of kinds, see app/identifiers/identifiers.h; default all], [allow: own numbers and addresses],
/// [streets: true to speak also of a street and number that is not plainly somebody's home].
/// What has no check digit and no name beside it is a suggestion, whatever the rule's level. %s: the identifier, its kind.
[[nodiscard]] std::unique_ptr<Check> makePersonalData(Fields &fields);

/// unit: network (the channel's own way of counting), graphemes, words, sentences, hashtags, mentions, links or emoji;
/// [per: text, block or sentence; default text], [max], [min] (network: the channel's maximum where max is missing).
/// %s: the count, the limit.
[[nodiscard]] std::unique_ptr<Check> makeLength(Fields &fields);

/// check: list of emoji-run [max: 3], emoji-many [max], capitals [words: 3], styled-letters, link-text [tokens: what says
/// nothing of where a link leads], alt-text (of media: a file's name, "picture of", too short to say anything).
/// Alternative text that is missing or too long and hashtags with their words run together are app/checker's own
/// families: they know the network and the dictionaries.
[[nodiscard]] std::unique_ptr<Check> makeAccessibility(Fields &fields);

/// tokens: claims; [evidence: what counts as a source in the same block or the next]. A link always counts. %s: the claim.
[[nodiscard]] std::unique_ptr<Check> makeClaimNeedsSource(Fields &fields);

/// [check: figures, dates, links, hashtags, media, age], [hours: how far apart versions may have been changed; 24].
/// Compares the text with each version in another language. %s: what is amiss, the other language.
[[nodiscard]] std::unique_ptr<Check> makeParity(Fields &fields);

/// [similarity: 0.8, share of the shorter text's word triples that the other has], [days: 90], [words: 6, shorter texts must be
/// equal]. %s: where, when, how alike in percent.
[[nodiscard]] std::unique_ptr<Check> makeDuplicate(Fields &fields);

/// [ask: reason], [tokens: names of persons or handles; default: every mention], [allow: handles that need no reason],
/// [replies: true to speak also of whom a reply answers]. The institution's own handles never count. %s: whom.
[[nodiscard]] std::unique_ptr<Check> makeTagging(Fields &fields);

/// [names: {wrong: right}], [handles: right ones]; the institution's own join them. %s: right, wrong.
[[nodiscard]] std::unique_ptr<Check> makeInstitution(Fields &fields);

/// from, to: dates (2027-04-06), both within; tokens. Speaks only of what is published in between. %s: the words.
[[nodiscard]] std::unique_ptr<Check> makeElectoral(Fields &fields);

/// [formula: by name; default the language's first], [words: 100, fewer mean nothing], [min: least score] or [band: the hardest that is
/// allowed: hard, normal, easy, very-easy], [max: highest score, for LIX]. %s: the score, what it means.
[[nodiscard]] std::unique_ptr<Check> makeReadabilityBand(Fields &fields);

/// check: list of quotes, opening-marks, no-opening-marks, repeated-marks, ellipsis, units, percent, ordinals, dashes, thousands, decimals,
/// spacing, hours, fixed-blanks, ela-geminada, apostrophe. By the text's language; each with a fix where one is safe. %s: better, as written.
[[nodiscard]] std::unique_ptr<Check> makeTypography(Fields &fields);

/// tokens: what praises the institution; max: share of posts (0.3), [days: 30], [posts: 10, fewer mean nothing]. Of the
/// channel's earlier posts and this one, if this one does too. %s: share in percent, posts, days.
[[nodiscard]] std::unique_ptr<Check> makePropagandaRatio(Fields &fields);

} // namespace pregonero::rules
