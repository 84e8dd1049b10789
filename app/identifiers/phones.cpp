// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identifiers/phones.h"

#include "app/identifiers/shapes.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pregonero::identifiers {
namespace {

/// National numbers of a country: how many digits they have.
struct Plan {
    int code;
    int shortest;
    int longest;
};
constexpr Plan plans[] = {{34, 9, 9},   {351, 9, 9},  {376, 6, 9},  {33, 9, 9},   {39, 6, 11},  {44, 9, 10},  {49, 6, 11},
                          {1, 10, 10},  {52, 10, 11}, {54, 10, 11}, {55, 10, 11}, {56, 9, 9},   {57, 8, 10},  {51, 8, 9},
                          {593, 8, 9},  {598, 8, 8},  {591, 8, 8},  {595, 8, 9},  {58, 10, 10}, {506, 8, 8},  {507, 7, 8},
                          {212, 9, 9},  {40, 9, 9},   {380, 9, 9}};

/// Digits of the country code at the start of a number (ITU-T E.164, annex: zones 1 to 9), 0 where there is none.
int codeLength(QStringView digits)
{
    if (digits.isEmpty() || digits.front() == u'0')
        return 0;
    if (digits.front() == u'1' || digits.front() == u'7')
        return 1;
    static const QStringView two =
        u"20 27 30 31 32 33 34 36 39 40 41 43 44 45 46 47 48 49 51 52 53 54 55 56 57 58 60 61 62 63 64 65 66 81 82 84 86 90 91 "
        u"92 93 94 95 98";
    if (digits.size() >= 2 && two.contains(digits.first(2)))
        return 2;
    return digits.size() >= 3 ? 3 : 0;
}

/// Nine Spanish digits that reach a person or a house; what is for the public (900, 902 ...) is not.
bool isSpanish(QStringView digits)
{
    if (digits.size() != 9 || digits.front() < u'6')
        return false;
    if (digits.front() == u'6')
        return true;
    return digits[1] >= u'1' && digits[1] <= (digits.front() == u'7' ? u'4' : u'8');
}

bool isInternational(QStringView digits)
{
    const int code = codeLength(digits);
    const qsizetype national = digits.size() - code;
    if (code == 0 || digits.size() < 8 || digits.size() > 15)
        return false;
    if (digits.first(code) == u"34")
        return isSpanish(digits.sliced(code));
    if (digits.sliced(code).startsWith(u"800") || digits.sliced(code).startsWith(u"900"))
        return false;
    for (const Plan &plan : plans)
        if (digits.first(code).toInt() == plan.code)
            return national >= plan.shortest && national <= plan.longest;
    return national >= 5 && national <= 12;
}

/// How many digits may follow at most once a country's code is read.
qsizetype longestFrom(QStringView digits)
{
    const int code = codeLength(digits);
    if (code > 0 && digits.size() >= code)
        for (const Plan &plan : plans)
            if (digits.first(code).toInt() == plan.code)
                return code + plan.longest;
    return 15;
}

PhoneCandidate international(QStringView text, qsizetype at)
{
    const bool bracket = text[at] == u'(';
    at += bracket ? 1 : 0;
    if (at < text.size() && text[at] == u'+')
        ++at;
    else if (text.sliced(at).startsWith(u"00"))
        at += 2;
    else
        return {};
    QString digits;
    qsizetype end = 0;
    for (qsizetype gap = 0; at < text.size(); ++at) {
        const QChar c = text[at];
        if (isDigit(c)) {
            if (digits.size() >= 3 && digits.size() >= longestFrom(digits))
                break;
            digits += c;
            gap = 0;
            end = at + 1;
        } else if (isBlank(c) || isHyphen(c) || c == u'.' || c == u'(' || c == u')') {
            if (++gap > 2)
                break;
        } else {
            break;
        }
    }
    if (end == 0 || !mayEnd(text, end) || !isInternational(digits))
        return {};
    return {end, false};
}

/// What is more likely a date or two years.
bool isOfTime(QStringView written)
{
    static const QRegularExpression time(
        u"^(?:\\d{1,2}\\W\\d{1,2}\\W(?:\\d{2}|\\d{4})|(?:19|20)\\d{2}\\W\\d{1,2}\\W\\d{1,2}|(?:19|20)\\d{2}\\W(?:19|20)\\d{2})$"_s);
    return time.matchView(written).hasMatch();
}

/// Beside "tel.": seven to eleven digits in groups of two or more, as other countries have them.
PhoneCandidate named(QStringView text, qsizetype at)
{
    const qsizetype start = at;
    QString digits;
    qsizetype end = 0;
    int group = 0;
    for (; at < text.size() && digits.size() <= 11; ++at) {
        const QChar c = text[at];
        if (isDigit(c)) {
            digits += c;
            end = at + 1;
            ++group;
        } else if ((isBlank(c) || isHyphen(c) || c == u'.') && (group > 1 || digits.size() == 1)) {
            group = 0;
        } else {
            break;
        }
    }
    static const QStringList free{u"800"_s, u"900"_s, u"0800"_s, u"0900"_s, u"01800"_s, u"901"_s, u"902"_s, u"808"_s};
    const bool isFree = std::ranges::any_of(free, [&](const QString &prefix) { return digits.startsWith(prefix); });
    if (digits.size() < 7 || digits.size() > 11 || group < 2 || isFree || !mayEnd(text, end)
        || isOfTime(text.sliced(start, end - start)))
        return {};
    return {end, true};
}

} // namespace

PhoneCandidate phoneAt(QStringView text, qsizetype at, bool isNamed)
{
    if (const PhoneCandidate found = international(text, at); found.end > 0)
        return found;
    if (!isDigit(text[at]))
        return {};
    constexpr QStringView shapes[] = {u"999999999",   u"999 999 999", u"999-999-999", u"999_99_99_99", u"99_999_99_99",
                                      u"99 999 9999", u"999~999999",  u"999/99 99 99", u"999/999999",   u"999.999.999",
                                      u"99-999-9999"};
    Written written;
    for (const QStringView shape : shapes) {
        if (!matchShape(shape, text, at, written) || !isSpanish(written.view()))
            continue;
        // Two numbers written "944 242 000/944 242 001"; a year after the stroke is no telephone.
        bool ends = mayEnd(text, written.end);
        if (!ends && text[written.end] == u'/') {
            Written next;
            ends = matchShape(shape, text, written.end + 1, next) && isSpanish(next.view());
        }
        if (!ends)
            continue;
        const bool grouped = shape == u"999 999 999" && isInGroups(text, at, written.end);
        if (!grouped)
            return {written.end, shape == u"999.999.999"};
    }
    return isNamed ? named(text, at) : PhoneCandidate{};
}

QString phoneDigits(QStringView written)
{
    QString digits;
    bool plus = false;
    for (const QChar c : written) {
        plus = plus || c == u'+';
        if (isDigit(c))
            digits += c;
    }
    if (!plus && digits.startsWith(u"00"))
        digits.remove(0, 2);
    return digits.size() == 11 && digits.startsWith(u"34") ? digits.sliced(2) : digits;
}

} // namespace pregonero::identifiers
