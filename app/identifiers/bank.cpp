// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identifiers/bank.h"

#include "app/identifiers/checkdigits.h"
#include "app/identifiers/shapes.h"

#include <QHash>

namespace pregonero::identifiers {
namespace {

/// A country's account numbers as the registry writes them: counts of n (digits), a (capitals), c (either), after the
/// country and its two check digits.
struct Country {
    QStringView code;
    QStringView structure;
    qsizetype length;
};
constexpr Country countries[] = {
    {u"AL", u"8n16c", 28}, {u"AD", u"8n12c", 24}, {u"AE", u"19n", 23}, {u"AT", u"16n", 20},
    {u"AZ", u"4a20c", 28}, {u"BA", u"16n", 20}, {u"BE", u"12n", 16}, {u"BG", u"4a6n8c", 22},
    {u"BH", u"4a14c", 22}, {u"BI", u"23n", 27}, {u"BR", u"23n1a1c", 29}, {u"BY", u"4c4n16c", 28},
    {u"CH", u"5n12c", 21}, {u"CR", u"18n", 22}, {u"CY", u"8n16c", 28}, {u"CZ", u"20n", 24},
    {u"DE", u"18n", 22}, {u"DJ", u"23n", 27}, {u"DK", u"14n", 18}, {u"DO", u"4c20n", 28},
    {u"EE", u"16n", 20}, {u"EG", u"25n", 29}, {u"ES", u"20n", 24}, {u"FI", u"14n", 18},
    {u"FK", u"2a12n", 18}, {u"FO", u"14n", 18}, {u"FR", u"10n11c2n", 27}, {u"GB", u"4a14n", 22},
    {u"GE", u"2a16n", 22}, {u"GI", u"4a15c", 23}, {u"GL", u"14n", 18}, {u"GR", u"7n16c", 27},
    {u"GT", u"24c", 28}, {u"HN", u"4a20n", 28}, {u"HR", u"17n", 21}, {u"HU", u"24n", 28},
    {u"IE", u"4a14n", 22}, {u"IL", u"19n", 23}, {u"IQ", u"4a15n", 23}, {u"IS", u"22n", 26},
    {u"IT", u"1a10n12c", 27}, {u"JO", u"4a4n18c", 30}, {u"KW", u"4a22c", 30}, {u"KZ", u"3n13c", 20},
    {u"LB", u"4n20c", 28}, {u"LC", u"4a24c", 32}, {u"LI", u"5n12c", 21}, {u"LT", u"16n", 20},
    {u"LU", u"3n13c", 20}, {u"LV", u"4a13c", 21}, {u"LY", u"21n", 25}, {u"MC", u"10n11c2n", 27},
    {u"MD", u"20c", 24}, {u"ME", u"18n", 22}, {u"MK", u"3n10c2n", 19}, {u"MN", u"16n", 20},
    {u"MR", u"23n", 27}, {u"MT", u"4a5n18c", 31}, {u"MU", u"4a19n3a", 30}, {u"NI", u"4a20n", 28},
    {u"NL", u"4a10n", 18}, {u"NO", u"11n", 15}, {u"OM", u"3n16c", 23}, {u"PK", u"4a16c", 24},
    {u"PL", u"24n", 28}, {u"PS", u"4a21c", 29}, {u"PT", u"21n", 25}, {u"QA", u"4a21c", 29},
    {u"RO", u"4a16c", 24}, {u"RS", u"18n", 22}, {u"RU", u"14n15c", 33}, {u"SA", u"2n18c", 24},
    {u"SC", u"4a20n3a", 31}, {u"SD", u"14n", 18}, {u"SE", u"20n", 24}, {u"SI", u"15n", 19},
    {u"SK", u"20n", 24}, {u"SM", u"1a10n12c", 27}, {u"SO", u"19n", 23}, {u"ST", u"21n", 25},
    {u"SV", u"4a20n", 28}, {u"TL", u"19n", 23}, {u"TN", u"20n", 24}, {u"TR", u"6n16c", 26},
    {u"UA", u"6n19c", 29}, {u"VA", u"18n", 22}, {u"VG", u"4a16n", 24}, {u"XK", u"16n", 20},
    {u"YE", u"4a4n18c", 30}};

const Country *countryOf(QStringView code)
{
    static const QHash<QStringView, const Country *> byCode = [] {
        QHash<QStringView, const Country *> all;
        for (const Country &country : countries)
            all.insert(country.code, &country);
        return all;
    }();
    return byCode.value(code, nullptr);
}

bool fits(QStringView account, QStringView structure)
{
    qsizetype at = 0;
    for (qsizetype i = 0; i < structure.size(); ++i) {
        int times = 0;
        for (; isDigit(structure[i]); ++i)
            times = times * 10 + (structure[i].unicode() - u'0');
        for (; times > 0; --times, ++at) {
            const bool digit = isDigit(account[at]);
            if (structure[i] == u'n' ? !digit : structure[i] == u'a' ? digit : false)
                return false;
        }
    }
    return true;
}

/// A card issuer's range of first digits, and the lengths of its numbers.
struct Issuer {
    int first;
    int last;
    int digits; ///< of first and last
    int shortest;
    int longest;
};
constexpr Issuer issuers[] = {
    {4, 4, 1, 13, 19}, // Visa: 13, 16 and 19
    {51, 55, 2, 16, 16}, // Mastercard
    {2221, 2720, 4, 16, 16},
    {34, 34, 2, 15, 15}, // American Express
    {37, 37, 2, 15, 15},
    {300, 305, 3, 14, 19}, // Diners Club
    {36, 36, 2, 14, 19},
    {38, 39, 2, 14, 19},
    {6011, 6011, 4, 16, 19}, // Discover
    {644, 649, 3, 16, 19},
    {65, 65, 2, 16, 19},
    {3528, 3589, 4, 16, 19}, // JCB
    {62, 62, 2, 16, 19}, // UnionPay
    {5018, 5018, 4, 13, 19}, // Maestro
    {5020, 5020, 4, 13, 19},
    {5038, 5038, 4, 13, 19},
    {5893, 5893, 4, 13, 19},
    {6304, 6304, 4, 13, 19},
    {6759, 6763, 4, 13, 19},
};

} // namespace

bool isIban(QStringView number)
{
    if (number.size() < 15 || number.size() > 34)
        return false;
    const Country *country = countryOf(number.first(2));
    if (!country || number.size() != country->length || !isDigit(number[2]) || !isDigit(number[3])
        || !fits(number.sliced(4), country->structure))
        return false;
    int rest = 0;
    for (qsizetype i = 0; i < number.size(); ++i) {
        const QChar c = number[(i + 4) % number.size()];
        rest = isDigit(c) ? (rest * 10 + (c.unicode() - u'0')) % 97 : (rest * 100 + (c.unicode() - u'A' + 10)) % 97;
    }
    return rest == 1;
}

Candidate ibanAt(QStringView text, qsizetype at)
{
    if (text.size() - at < 15 || !isAsciiLetter(text[at]) || !isAsciiLetter(text[at + 1]))
        return {};
    const QString code = text.sliced(at, 2).toString().toUpper();
    const Country *country = countryOf(code);
    if (!country)
        return {};
    QString compact;
    bool blanks = false;
    bool small = false;
    int group = 0; // characters since the last separator
    for (; at < text.size() && compact.size() < country->length; ++at) {
        const QChar c = text[at];
        if (isDigit(c) || isAsciiLetter(c)) {
            small = small || c.isLower();
            compact += c.toUpper();
            ++group;
        } else if ((isBlank(c) || isHyphen(c) || c == u'.') && group >= 2) {
            blanks = blanks || isBlank(c);
            group = 0;
        } else {
            return {};
        }
    }
    // "de 20 ..." in small letters and blanks is running text.
    if ((blanks && small) || !mayEnd(text, at) || !isIban(compact))
        return {};
    return {at, compact};
}

bool isCard(QStringView digits)
{
    if (digits.size() < 13 || digits.size() > 19 || !isLuhn(digits))
        return false;
    for (const Issuer &issuer : issuers) {
        const int first = digits.first(issuer.digits).toInt();
        if (first >= issuer.first && first <= issuer.last && digits.size() >= issuer.shortest && digits.size() <= issuer.longest)
            return issuer.first != 4 || digits.size() == 13 || digits.size() == 16 || digits.size() == 19;
    }
    return false;
}

Candidate cardAt(QStringView text, qsizetype at)
{
    constexpr QStringView shapes[] = {u"9999~9999~9999~9999~999", u"9999~9999~9999~9999", u"9999~999999~99999",
                                      u"9999~999999~9999", u"999999~9999999999999", u"999999~9999999999"};
    qsizetype plain = at;
    while (plain < text.size() && plain - at <= 19 && isDigit(text[plain]))
        ++plain;
    if (mayEnd(text, plain) && isCard(text.sliced(at, plain - at)))
        return {plain, text.sliced(at, plain - at).toString()};
    Written written;
    for (const QStringView shape : shapes)
        if (matchShape(shape, text, at, written) && mayEnd(text, written.end) && isCard(written.view()))
            return {written.end, written.view().toString()};
    return {};
}

} // namespace pregonero::identifiers
