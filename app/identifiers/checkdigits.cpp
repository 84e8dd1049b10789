// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identifiers/checkdigits.h"

#include <QDate>
#include <QSet>
#include <QString>

#include <algorithm>
#include <span>

namespace pregonero::identifiers {
namespace {

bool areDigits(QStringView number)
{
    return !number.isEmpty() && std::ranges::all_of(number, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

int digitAt(QStringView number, qsizetype at)
{
    return number[at].unicode() - u'0';
}

/// The digits from the left, each by its weight.
int weighted(QStringView number, std::span<const int> weights)
{
    int sum = 0;
    for (std::size_t i = 0; i < weights.size(); ++i)
        sum += weights[i] * digitAt(number, qsizetype(i));
    return sum;
}

int luhnSum(QStringView digits)
{
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        int digit = digitAt(digits, digits.size() - 1 - i);
        if (i % 2 == 1)
            digit = digit > 4 ? 2 * digit - 9 : 2 * digit;
        sum += digit;
    }
    return sum;
}

QChar dniLetter(QStringView digits)
{
    constexpr QStringView letters = u"TRWAGMYFPDXBNJZSQVHLCKE";
    return letters[digits.toInt() % letters.size()];
}

bool isDate(QStringView yymmdd)
{
    const int year = yymmdd.first(2).toInt();
    const int month = yymmdd.sliced(2, 2).toInt();
    const int day = yymmdd.sliced(4, 2).toInt();
    return QDate::isValid(2000 + year, month, day) || QDate::isValid(1900 + year, month, day);
}

bool isProvinceOfEcuador(QStringView number)
{
    const int province = number.first(2).toInt();
    return (province >= 1 && province <= 24) || province == 30 || province == 50;
}

bool isCapitals(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return c >= u'A' && c <= u'Z'; });
}

} // namespace

bool isLuhn(QStringView digits)
{
    return areDigits(digits) && luhnSum(digits) % 10 == 0;
}

bool isEsDni(QStringView number)
{
    if (number.size() == 9 && QStringView(u"KLM").contains(number.front()))
        return areDigits(number.sliced(1, 7)) && number.back() == dniLetter(number.sliced(1, 7));
    // Old numbers are written with seven digits.
    return (number.size() == 9 || number.size() == 8) && areDigits(number.chopped(1))
        && number.back() == dniLetter(number.chopped(1));
}

bool isEsNie(QStringView number)
{
    if (number.size() != 9 || !areDigits(number.sliced(1, 7)))
        return false;
    const qsizetype first = QStringView(u"XYZ").indexOf(number.front());
    return first >= 0 && number.back() == dniLetter(QString(QString::number(first) + number.sliced(1, 7).toString()));
}

bool isEsCif(QStringView number)
{
    if (number.size() != 9 || !QStringView(u"ABCDEFGHJNPQRSUVW").contains(number.front())
        || !areDigits(number.sliced(1, 7)))
        return false;
    const int control = (10 - luhnSum(QString(number.sliced(1, 7).toString() + u'0')) % 10) % 10;
    return number.back() == QChar(u'0' + control) || number.back() == QStringView(u"JABCDEFGHI")[control];
}

bool isEsCcc(QStringView number)
{
    if (number.size() != 20 || !areDigits(number))
        return false;
    constexpr int weights[] = {1, 2, 4, 8, 16, 32, 64, 128, 256, 512};
    const auto control = [&weights](QStringView ten) {
        const int rest = weighted(ten, weights) % 11;
        return rest < 2 ? rest : 11 - rest;
    };
    const QString bank = QStringLiteral("00") + number.first(8).toString();
    return digitAt(number, 8) == control(bank) && digitAt(number, 9) == control(number.sliced(10));
}

bool isClRut(QStringView number)
{
    if (number.size() < 8 || number.size() > 9 || !areDigits(number.chopped(1)))
        return false;
    int sum = 0;
    for (qsizetype i = 0; i + 1 < number.size(); ++i)
        sum += digitAt(number, number.size() - 2 - i) * int(2 + i % 6);
    return number.back() == QStringView(u"0K987654321")[sum % 11];
}

bool isPeRuc(QStringView number)
{
    static const QSet<QString> beginnings{QStringLiteral("10"), QStringLiteral("15"), QStringLiteral("16"),
                                          QStringLiteral("17"), QStringLiteral("20")};
    if (number.size() != 11 || !areDigits(number) || !beginnings.contains(number.first(2).toString()))
        return false;
    constexpr int weights[] = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2};
    return digitAt(number, 10) == (11 - weighted(number, weights) % 11) % 10;
}

bool isPeDni(QStringView number)
{
    if (number.size() != 9 || !areDigits(number.first(8)))
        return false;
    constexpr int weights[] = {3, 2, 7, 6, 5, 4, 3, 2};
    const int rest = weighted(number, weights) % 11;
    return number.back() == QStringView(u"65432110987")[rest] || number.back() == QStringView(u"KJIHGFEDCBA")[rest];
}

bool isCoNit(QStringView number)
{
    constexpr int primes[] = {3, 7, 13, 17, 19, 23, 29, 37, 41, 43, 47, 53, 59, 67, 71};
    if (number.size() < 8 || number.size() > 16 || !areDigits(number))
        return false;
    int sum = 0;
    for (qsizetype i = 0; i + 1 < number.size(); ++i)
        sum += digitAt(number, number.size() - 2 - i) * primes[i];
    return number.back() == QStringView(u"01987654321")[sum % 11];
}

bool isMxCurp(QStringView number)
{
    static const QSet<QString> states = [] {
        QSet<QString> all;
        const QString codes = QStringLiteral(
            "AS BC BS CC CH CL CM CS DF DG GR GT HG JC MC MN MS MX NE NL NT OC PL QR QT SL SP SR TC TL TS VZ YN ZS");
        for (const QString &code : codes.split(u' '))
            all.insert(code);
        return all;
    }();
    if (number.size() != 18 || !isCapitals(number.first(4)) || !areDigits(number.sliced(4, 6))
        || !isDate(number.sliced(4, 6)) || !QStringView(u"HMX").contains(number[10])
        || !states.contains(number.sliced(11, 2).toString()) || !isCapitals(number.sliced(13, 3)))
        return false;
    constexpr QStringView alphabet = u"0123456789ABCDEFGHIJKLMN&OPQRSTUVWXYZ";
    int sum = 0;
    for (qsizetype i = 0; i < 17; ++i) {
        const qsizetype value = alphabet.indexOf(number[i]);
        if (value < 0)
            return false;
        sum += int(value) * int(18 - i);
    }
    return number.back() == QChar(u'0' + (10 - sum % 10) % 10);
}

bool isMxRfcWithoutEnding(QStringView number)
{
    return number.size() == 10 && areDigits(number.sliced(4)) && isDate(number.sliced(4));
}

bool isMxRfc(QStringView number)
{
    const qsizetype letters = number.size() - 9;
    if ((letters != 3 && letters != 4) || !areDigits(number.sliced(letters, 6)) || !isDate(number.sliced(letters, 6)))
        return false;
    constexpr QStringView alphabet = u"0123456789ABCDEFGHIJKLMN&OPQRSTUVWXYZ \u00D1";
    const QString padded = number.chopped(1).toString().rightJustified(12, u' ');
    int sum = 0;
    for (qsizetype i = 0; i < 12; ++i) {
        const qsizetype value = alphabet.indexOf(padded[i]);
        if (value < 0)
            return false;
        sum += int(value) * int(13 - i);
    }
    return number.back() == QStringView(u"0A987654321")[sum % 11];
}

bool isArCuit(QStringView number)
{
    static const QSet<int> beginnings{20, 23, 24, 25, 26, 27, 30, 33, 34, 50, 51, 55};
    if (number.size() != 11 || !areDigits(number) || !beginnings.contains(number.first(2).toInt()))
        return false;
    constexpr int weights[] = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2};
    const int control = 11 - weighted(number, weights) % 11;
    return digitAt(number, 10) == (control == 11 ? 0 : control == 10 ? 9 : control);
}

bool isBrCpf(QStringView number)
{
    if (number.size() != 11 || !areDigits(number)
        || std::ranges::all_of(number, [&](QChar c) { return c == number.front(); }))
        return false;
    constexpr int weights[] = {11, 10, 9, 8, 7, 6, 5, 4, 3, 2};
    const int first = (11 - weighted(number, std::span(weights).subspan(1)) % 11) % 11 % 10;
    const int second = (11 - weighted(number, weights) % 11) % 11 % 10;
    return digitAt(number, 9) == first && digitAt(number, 10) == second;
}

bool isBrCnpj(QStringView number)
{
    if (number.size() != 14 || !areDigits(number.last(2)) || std::ranges::all_of(number, [](QChar c) { return c == u'0'; }))
        return false;
    const bool known = std::ranges::all_of(
        number, [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'Z'); });
    constexpr int weights[] = {6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2};
    const int first = (11 - weighted(number, std::span(weights).subspan(1)) % 11) % 11 % 10;
    const int second = (11 - weighted(number, weights) % 11) % 11 % 10;
    return known && digitAt(number, 12) == first && digitAt(number, 13) == second;
}

bool isUyCi(QStringView number)
{
    if (number.size() != 8 || !areDigits(number))
        return false;
    constexpr int weights[] = {2, 9, 8, 7, 6, 3, 4};
    return digitAt(number, 7) == (10 - weighted(number, weights) % 10) % 10;
}

bool isUyRut(QStringView number)
{
    if (number.size() != 12 || !areDigits(number) || number.first(2).toInt() < 1 || number.first(2).toInt() > 22
        || number.sliced(2, 6) == u"000000" || number.sliced(8, 3) != u"001")
        return false;
    constexpr int weights[] = {4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2};
    return digitAt(number, 11) == (11 - weighted(number, weights) % 11) % 11;
}

bool isEcCi(QStringView number)
{
    return number.size() == 10 && areDigits(number) && isProvinceOfEcuador(number) && number[2] <= u'6' && isLuhn(number);
}

bool isEcRuc(QStringView number)
{
    if (number.size() != 13 || !areDigits(number) || !isProvinceOfEcuador(number))
        return false;
    constexpr int weightsOfCompanies[] = {4, 3, 2, 7, 6, 5, 4, 3, 2, 1};
    const bool person = number.last(3) != u"000" && isEcCi(number.first(10));
    constexpr int weightsOfBodies[] = {3, 2, 7, 6, 5, 4, 3, 2, 1};
    if (number[2] < u'6')
        return person;
    if (number[2] == u'6')
        return person || (number.last(4) != u"0000" && weighted(number, weightsOfBodies) % 11 == 0);
    return number[2] == u'9' && number.last(3) != u"000" && weighted(number, weightsOfCompanies) % 11 == 0;
}

bool isPtNif(QStringView number)
{
    // Persons 1, 2, 3, 45; companies 5; public bodies 6; 70 to 79 estates and funds; 8; 90 to 99.
    if (number.size() != 9 || !areDigits(number) || number.front() == u'0'
        || (number.front() == u'4' && number[1] != u'5'))
        return false;
    constexpr int weights[] = {9, 8, 7, 6, 5, 4, 3, 2};
    return digitAt(number, 8) == (11 - weighted(number, weights) % 11) % 11 % 10;
}

} // namespace pregonero::identifiers
