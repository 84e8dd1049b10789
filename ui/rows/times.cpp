// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rows/times.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>

namespace pregonero {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(pregonero::rows)
};
} // namespace

QString hourAndMinute(QTime time)
{
    const QLocale locale;
    static const QRegularExpression seconds(QStringLiteral("[:.\\s]*'?s{1,2}'?(?![a-z])"));
    return locale.toString(time, locale.timeFormat(QLocale::ShortFormat).remove(seconds).trimmed());
}

QString shortMoment(TimePoint time, TimePoint now)
{
    const QLocale locale;
    const QDateTime at = toDateTime(time).toLocalTime();
    const QDate today = toDateTime(now).toLocalTime().date();
    const QString hour = hourAndMinute(at.time());
    const qint64 days = at.date().daysTo(today);
    if (days <= 0)
        return hour;
    if (days == 1)
        return Tr::tr("yesterday %1").arg(hour);
    if (days < 7)
        return locale.dayName(at.date().dayOfWeek(), QLocale::ShortFormat) + u' ' + hour;
    return locale.toString(at.date(), at.date().year() == today.year() ? Tr::tr("d MMM", "day and month")
                                                                      : Tr::tr("MMM yyyy", "month and year"));
}

static QString coming(const QDateTime &at, QDate today)
{
    const QLocale locale;
    const qint64 days = today.daysTo(at.date());
    const QString hour = hourAndMinute(at.time());
    if (days == 0)
        return Tr::tr("today %1").arg(hour);
    if (days == 1)
        return Tr::tr("tomorrow %1").arg(hour);
    return locale.toString(at.date(), Tr::tr("ddd d MMM", "weekday, day and month")) + u' ' + hour;
}

QString comingMoment(TimePoint time, TimePoint now)
{
    return coming(toDateTime(time).toLocalTime(), toDateTime(now).toLocalTime().date());
}

QString chosenMoment(TimePoint time, const QString &zone, TimePoint now)
{
    const QTimeZone chosen(zone.toLatin1());
    const QDateTime here = toDateTime(time).toLocalTime();
    if (!chosen.isValid() || chosen.offsetFromUtc(here) == here.offsetFromUtc())
        return comingMoment(time, now);
    const QString moment = coming(toDateTime(time).toTimeZone(chosen), toDateTime(now).toTimeZone(chosen).date());
    return moment + QStringLiteral(", ") + QString(zone).replace(u'_', u' ');
}

} // namespace pregonero
