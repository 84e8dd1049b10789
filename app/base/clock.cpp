// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/clock.h"

#include <QElapsedTimer>
#include <QTimeZone>
#include <QTimer>

#include <algorithm>
#include <type_traits>

namespace pregonero {

using namespace std::chrono_literals;

QDateTime toDateTime(TimePoint time)
{
    return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count(), QTimeZone::UTC);
}

TimePoint toTimePoint(const QDateTime &time)
{
    return TimePoint(std::chrono::milliseconds(time.toMSecsSinceEpoch()));
}

QString toIso(TimePoint time)
{
    return toDateTime(time).toString(Qt::ISODateWithMs);
}

std::optional<TimePoint> fromIso(const QString &text)
{
    const QDateTime time = QDateTime::fromString(text.trimmed(), Qt::ISODateWithMs);
    // Without a zone the same text means another instant on another desk.
    if (!time.isValid() || time.timeSpec() == Qt::LocalTime)
        return std::nullopt;
    return toTimePoint(time);
}

TimePoint SystemClock::now() const
{
    return std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

void SystemClock::callAt(TimePoint when, QObject *context, std::function<void()> f)
{
    // In steps of at most a minute: a laptop sleeps, a clock is set, and a single long timer would not notice.
    // A clock that is set back does not make it later either: what lay between has then passed all the same, and a
    // deadline or a refresh would otherwise wait for a day. Who waits for an hour looks at the hour when called.
    const auto whole = when - now();
    const auto wait = std::clamp<std::chrono::milliseconds>(whole, 0ms, 60'000ms);
    QElapsedTimer passed;
    passed.start();
    QTimer::singleShot(wait, Qt::PreciseTimer, context, [this, when, whole, passed, context, f = std::move(f)]() mutable {
        // In milliseconds: counted in nanoseconds, an hour some 292 years off is more than fits.
        const auto left = whole - std::chrono::floor<std::chrono::milliseconds>(passed.durationElapsed());
        static_assert(std::is_same_v<decltype(left), const std::chrono::milliseconds>);
        if (now() >= when || left <= 0ms)
            f();
        else
            callAt(std::min<TimePoint>(when, now() + left), context,
                   std::move(f));
    });
}

void ManualClock::callAt(TimePoint when, QObject *context, std::function<void()> f)
{
    if (when <= m_now)
        QTimer::singleShot(0, context, std::move(f));
    else
        m_due.push_back({when, context, std::move(f)});
}

void ManualClock::advance(std::chrono::milliseconds by)
{
    const TimePoint until = m_now + by;
    runDue(until);
    m_now = until;
}

void ManualClock::set(TimePoint now)
{
    if (now > m_now)
        runDue(now);
    for (Due &due : m_due) // set back: what lay between is as long as it was
        due.when -= std::max(m_now, now) - now;
    m_now = now;
}

void ManualClock::runDue(TimePoint until)
{
    for (;;) {
        const auto next = std::ranges::min_element(m_due, {}, &Due::when);
        if (next == m_due.end() || next->when > until)
            return;
        Due due = std::move(*next);
        m_due.erase(next);
        m_now = due.when;
        if (due.context)
            due.f();
    }
}

} // namespace pregonero
