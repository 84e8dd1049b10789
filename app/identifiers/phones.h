// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Telephone numbers. Private to this room.
///
/// Sources: ITU-T E.164 and its list of country codes (at most 15 digits); the Spanish national numbering plan (Real
/// Decreto 2296/2004: nine digits; 6 and 71 to 74 mobile, 81 to 88 and 91 to 98 places, 80x and 90x services, three
/// digits and 116xxx for the public). A number has no check digit: all are found by shape.
namespace pregonero::identifiers {

struct PhoneCandidate {
    qsizetype end = 0; ///< 0: there is none
    bool needsName = false; ///< only where the text calls it a telephone: written as amounts or other numbers are
};

/// At an offset that holds a digit, '+' or '('.
[[nodiscard]] PhoneCandidate phoneAt(QStringView text, qsizetype at, bool named);

/// The digits without the country's prefix if that is Spain's.
[[nodiscard]] QString phoneDigits(QStringView written);

} // namespace pregonero::identifiers
