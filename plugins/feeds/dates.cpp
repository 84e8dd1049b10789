// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/feeds/dates.h"

#include "app/text/fold.h"

#include <QHash>
#include <QRegularExpression>

namespace pregonero::feeds {

using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace {

/// A month by the first three letters of its name, without accents; 0: none.
int monthNamed(const QString &name)
{
    static const QHash<QString, int> months = [] {
        // English, Spanish, Catalan, Galician, Portuguese, Basque; what two of them share stands once.
        const QStringList names[] = {{u"jan"_s, u"ene"_s, u"gen"_s, u"xan"_s, u"urt"_s},
                                     {u"feb"_s, u"fev"_s, u"ots"_s},
                                     {u"mar"_s},
                                     {u"apr"_s, u"abr"_s, u"api"_s},
                                     {u"may"_s, u"mai"_s},
                                     {u"jun"_s, u"xun"_s, u"eka"_s},
                                     {u"jul"_s, u"xul"_s, u"uzt"_s},
                                     {u"aug"_s, u"ago"_s, u"abu"_s},
                                     {u"sep"_s, u"set"_s, u"ira"_s},
                                     {u"oct"_s, u"out"_s, u"urr"_s},
                                     {u"nov"_s, u"aza"_s},
                                     {u"dec"_s, u"dic"_s, u"des"_s, u"dez"_s, u"abe"_s}};
        QHash<QString, int> table;
        for (int month = 0; month < 12; ++month) {
            for (const QString &each : names[month])
                table.insert(each, month + 1);
        }
        return table;
    }();
    return months.value(text::foldForSearch(name).left(3));
}

/// Minutes east of Greenwich; nothing where the zone is unknown: half a day wrong is worse than no date.
std::optional<minutes> zoneNamed(const QString &zone)
{
    static const QRegularExpression offset(u"^(?:GMT|UTC?)?([+-])(\\d{1,2}):?(\\d{2})?$"_s);
    if (const auto match = offset.match(zone); match.hasMatch()) {
        const minutes east{match.captured(2).toInt() * 60 + match.captured(3).toInt()};
        if (east > 15h)
            return std::nullopt;
        return match.captured(1) == u"-" ? -east : east;
    }
    static const QHash<QString, int> hours{
        {u""_s, 0},      {u"Z"_s, 0},     {u"UT"_s, 0},    {u"UTC"_s, 0},  {u"GMT"_s, 0},  {u"WET"_s, 0},
        {u"WEST"_s, 1},  {u"BST"_s, 1},   {u"CET"_s, 1},   {u"MET"_s, 1},  {u"MEZ"_s, 1},  {u"CEST"_s, 2},
        {u"MEST"_s, 2},  {u"MESZ"_s, 2},  {u"EET"_s, 2},   {u"EEST"_s, 3}, {u"EST"_s, -5}, {u"EDT"_s, -4},
        {u"CST"_s, -6},  {u"CDT"_s, -5},  {u"MST"_s, -7},  {u"MDT"_s, -6}, {u"PST"_s, -8}, {u"PDT"_s, -7}};
    const auto known = hours.constFind(zone);
    return known == hours.cend() ? std::nullopt : std::optional<minutes>(std::chrono::hours(*known));
}

struct Parts {
    int year = 0;
    int month = 1;
    int day = 1;
    QString hour; // empty: no time
    QString minute;
    QString second;
    QString zone;
};

std::optional<TimePoint> joined(const Parts &parts)
{
    const year_month_day date{year(parts.year), month(unsigned(parts.month)), day(unsigned(parts.day))};
    const auto zone = zoneNamed(parts.zone.trimmed().toUpper());
    if (!date.ok() || !zone)
        return std::nullopt;
    if (parts.hour.isEmpty())
        return sys_days(date) + 12h;
    const int hour = parts.hour.toInt();
    const int minute = parts.minute.toInt();
    const int second = std::min(parts.second.toInt(), 59); // a leap second
    if (hour > 24 || minute > 59 || (hour == 24 && minute > 0))
        return std::nullopt;
    return sys_days(date) + hours(hour) + minutes(minute) + seconds(second) - *zone;
}

/// RFC 2822, 4.3.
int wholeYear(const QString &written)
{
    const int year = written.toInt();
    return written.size() > 2 ? year : year < 50 ? 2000 + year : 1900 + year;
}

} // namespace

std::optional<TimePoint> readDate(QStringView written)
{
    constexpr qsizetype longest = 80;
    const QString text = written.trimmed().toString().simplified();
    if (text.isEmpty() || text.size() > longest)
        return std::nullopt;
    static const QString time = u"(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d{1,9})?)?"_s;
    static const QRegularExpression iso(u"^(\\d{4})(?:-(\\d{2})(?:-(\\d{2})(?:[T ]"_s + time + u"\\s*(.*))?)?)?$"_s);
    static const QRegularExpression rfc(u"^(?:\\p{L}+\\.?,? )?(\\d{1,2})(?: de |[ -])(\\p{L}{3,12})\\.?(?: de |[ -])"
                                        "(\\d{4}|\\d{2})(?:,?[ T]"_s + time + u" ?(.*))?$"_s,
                                        QRegularExpression::CaseInsensitiveOption
                                            | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression slashed(u"^(\\d{1,2})/(\\d{1,2})/(\\d{4})(?:,?[ T]"_s + time + u" ?(.*))?$"_s);
    const auto rest = [](const QRegularExpressionMatch &match, Parts parts) {
        parts.hour = match.captured(4);
        parts.minute = match.captured(5);
        parts.second = match.captured(6);
        parts.zone = match.captured(7);
        return joined(parts);
    };
    if (const auto match = iso.match(text); match.hasMatch())
        return rest(match, {.year = match.captured(1).toInt(),
                            .month = match.captured(2).isEmpty() ? 1 : match.captured(2).toInt(),
                            .day = match.captured(3).isEmpty() ? 1 : match.captured(3).toInt()});
    if (const auto match = rfc.match(text); match.hasMatch())
        return rest(match, {.year = wholeYear(match.captured(3)),
                            .month = monthNamed(match.captured(2)),
                            .day = match.captured(1).toInt()});
    if (const auto match = slashed.match(text); match.hasMatch()) {
        const int first = match.captured(1).toInt();
        const int second = match.captured(2).toInt();
        if (first <= 12 && second <= 12 && first != second)
            return std::nullopt; // 3/11: which one is the month?
        return rest(match, {.year = match.captured(3).toInt(),
                            .month = second > 12 ? first : second,
                            .day = second > 12 ? second : first});
    }
    return std::nullopt;
}

} // namespace pregonero::feeds
