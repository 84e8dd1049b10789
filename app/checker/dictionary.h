// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

/// The Hunspell dictionaries of this computer, through Sonnet: the only place that asks them.
///
/// Any thread may call these. Sonnet keeps one loader, one cache of dictionaries and one Hunspell object per
/// dictionary for the whole process, and even a look-up writes in them (read in Sonnet 6.13 and
/// Hunspell 1.7): a speller per thread would still share them. A Hunspell of our own per thread would cost 10
/// to 45 MB and up to seconds of loading for each thread and language. So this is the one place of the house
/// with a mutex: held for one word at a time, in front of answers already known, around state that is not
/// ours. Nothing else may use Sonnet.
///
/// The first use of a dictionary loads it (0.1 s; Basque 2.5 s), a suggestion takes 0.02 to 0.3 s: not for
/// the main thread.
namespace pregonero::checker::dictionary {

/// The code of the dictionary for a BCP 47 tag: "es" -> "es_ES", "es-MX" -> "es_MX", "ca-valencia" ->
/// "ca_ES-valencia"; another country's where the wanted one is not installed. Empty where there is none for
/// the language.
[[nodiscard]] QString codeFor(const QString &language);

/// Whether the dictionary accepts the word (NFC, straight apostrophe and hyphen). False for an unknown code.
[[nodiscard]] bool knows(const QString &code, const QString &word);

/// What it would put in its place, best first, at most five.
[[nodiscard]] QStringList suggestions(const QString &code, const QString &word);

/// Only those that differ in one accent, tilde or cedilla: found in a millisecond.
[[nodiscard]] QStringList accentSuggestions(const QString &code, const QString &word);

} // namespace pregonero::checker::dictionary
