// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/identifiers/identifiers.h"

/// Postal and e-mail addresses. Private to this room.
namespace pregonero::identifiers {

/// Streets with a number, as they are written in Spanish (also "Cra. 7 # 71-21"), Catalan, Basque ("Nagusia kalea 5"),
/// Galician and Portuguese, with the floor and door that follow. A number that is a year, an hour, a date or a
/// count is none.
[[nodiscard]] QList<Hit> streets(QStringView text);

/// E-mail addresses (RFC 5321 as people use it: no quoted names, no address literals; letters of any writing, RFC
/// 6531). A handle "@user@host" is none.
[[nodiscard]] QList<Hit> emails(QStringView text);

/// A street's words as compared: without accents, signs and little words, abbreviations read, each ended by a space.
[[nodiscard]] QString comparedStreet(QStringView written);

} // namespace pregonero::identifiers
