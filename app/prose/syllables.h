// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace pregonero::prose {

/// A Spanish word in its syllables, in small letters: "ayuntamiento" -> a yun ta mien to. Linear; any thread.
///
/// Source: RAE and ASALE, Ortografía de la lengua española (2010), on diphthongs, hiatus and dividing words: two strong vowels (a e o) or two equal
/// ones are two syllables, a weak one (i u) goes with its neighbour unless it bears the accent beside a strong one, an h between
/// vowels does not part them but before hue, hui, hua; of consonants the last one (or p b c g f t d k with l or r) goes right.
/// Prefixes are not known: "desalojo" and "desarme" are read alike.
[[nodiscard]] QStringList spanishSyllables(QStringView word);

/// An estimate for English: groups of vowels less silent endings.
[[nodiscard]] int englishSyllables(QStringView word);

} // namespace pregonero::prose
