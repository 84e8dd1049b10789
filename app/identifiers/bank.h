// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Account and card numbers. Private to this room.
///
/// Sources: ISO 13616 and SWIFT's IBAN registry (length and kinds of characters per country, modulo 97 of ISO 7064);
/// ISO/IEC 7812 (Luhn) and the issuers' published number ranges with their lengths.
namespace pregonero::identifiers {

struct Candidate {
    qsizetype end = 0; ///< 0: there is none
    QString compact = {};
};

/// An IBAN at an offset: in one piece, in fours, or as banks of its country group it.
[[nodiscard]] Candidate ibanAt(QStringView text, qsizetype at);
/// Capitals and digits without separators.
[[nodiscard]] bool isIban(QStringView number);

/// A payment card's number at an offset: 13 to 19 digits, in one piece or in the groups that cards have.
[[nodiscard]] Candidate cardAt(QStringView text, qsizetype at);
[[nodiscard]] bool isCard(QStringView digits);

} // namespace pregonero::identifiers
