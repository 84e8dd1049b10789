// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

/// The check digits of national identifiers. Each takes the number without separators, letters in capitals, and says
/// whether it is one; other characters or lengths are not. Private to this room.
///
/// Sources: the tax and identity offices' own rules as python-stdnum documents them, but for the Uruguayan
/// cédula (Dirección Nacional de Identificación Civil: weights 2 9 8 7 6 3 4) and the CNPJ with letters (Receita
/// Federal, Instrução Normativa RFB 2.229/2024: each character counts its ASCII code less 48).
namespace pregonero::identifiers {

[[nodiscard]] bool isLuhn(QStringView digits); ///< ISO/IEC 7812-1, annex B

[[nodiscard]] bool isEsDni(QStringView number); ///< eight digits (or K, L, M and seven) and "TRWAGMYFPDXBNJZSQVHLCKE"[n mod 23]
[[nodiscard]] bool isEsNie(QStringView number); ///< X, Y, Z stand for 0, 1, 2; then as DNI
[[nodiscard]] bool isEsCif(QStringView number); ///< Luhn's digit of seven, as digit or as "JABCDEFGHI"[digit]
[[nodiscard]] bool isEsCcc(QStringView number); ///< two digits: sum of d(i) 2^i mod 11 over "00" + bank + branch, and over the account
[[nodiscard]] bool isClRut(QStringView number); ///< weights 2..7 again and again from the right, modulo 11, 10 is K
[[nodiscard]] bool isPeRuc(QStringView number); ///< weights 5 4 3 2 7 6 5 4 3 2, modulo 11; begins with 10 15 16 17 20
[[nodiscard]] bool isPeDni(QStringView number); ///< nine characters: weights 3 2 7 6 5 4 3 2, digit or letter
[[nodiscard]] bool isCoNit(QStringView number); ///< primes from 3 (without 5 and 11), from the right, modulo 11
[[nodiscard]] bool isMxCurp(QStringView number); ///< shape, date, state; weights 18..2 in an alphabet of 37, modulo 10
[[nodiscard]] bool isMxRfc(QStringView number); ///< 12 or 13 characters; weights 13..2 in an alphabet of 39, modulo 11
[[nodiscard]] bool isMxRfcWithoutEnding(QStringView number); ///< ten characters: only its date can be looked at
[[nodiscard]] bool isArCuit(QStringView number); ///< weights 5 4 3 2 7 6 5 4 3 2, modulo 11; known beginnings
[[nodiscard]] bool isBrCpf(QStringView number); ///< two digits, weights 10..2 and 11..2; one digit eleven times is none
[[nodiscard]] bool isBrCnpj(QStringView number); ///< two digits, weights 5..2 9..2 and 6..2 9..2
[[nodiscard]] bool isUyCi(QStringView number); ///< weights 2 9 8 7 6 3 4, modulo 10
[[nodiscard]] bool isUyRut(QStringView number); ///< weights 4 3 2 9 8 7 6 5 4 3 2, modulo 11; office 01 to 22, ends in 001 and digit
[[nodiscard]] bool isEcCi(QStringView number); ///< Luhn over ten digits; province, third digit
[[nodiscard]] bool isEcRuc(QStringView number); ///< by the third digit: person, public body, company
[[nodiscard]] bool isPtNif(QStringView number); ///< weights 9..2, modulo 11, 10 is 0; known beginnings

} // namespace pregonero::identifiers
