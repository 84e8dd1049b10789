// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QObject>
#include <QPointer>

#include <chrono>
#include <functional>
#include <optional>
#include <vector>

namespace pregonero {

/// An instant: UTC, milliseconds since 1970. Local time exists only where a person reads it.
using TimePoint = std::chrono::sys_time<std::chrono::milliseconds>;

[[nodiscard]] QDateTime toDateTime(TimePoint time); ///< in UTC
[[nodiscard]] TimePoint toTimePoint(const QDateTime &time);
/// "2026-11-22T09:05:00.000Z", and back; nullopt where the text is not ISO 8601 with a zone.
[[nodiscard]] QString toIso(TimePoint time);
[[nodiscard]] std::optional<TimePoint> fromIso(const QString &text);

/// The only source of "now" and of "later". Services take it by reference; main owns it.
class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual TimePoint now() const = 0;
    /// Calls f on the context's thread once `now() >= when`, at once if that is so already (through the event
    /// loop, never from inside this call). Not called when the context is gone.
    virtual void callAt(TimePoint when, QObject *context, std::function<void()> f) = 0;

    void callAfter(std::chrono::milliseconds delay, QObject *context, std::function<void()> f)
    {
        callAt(now() + delay, context, std::move(f));
    }
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] TimePoint now() const override;
    void callAt(TimePoint when, QObject *context, std::function<void()> f) override;
};

/// A clock that stands still until told: tests and the classroom. Main thread only.
class ManualClock final : public Clock
{
public:
    explicit ManualClock(TimePoint start) : m_now(start) { }
    [[nodiscard]] TimePoint now() const override { return m_now; }
    void callAt(TimePoint when, QObject *context, std::function<void()> f) override;
    /// Moves on, calling what falls due in its order, each at its own instant.
    void advance(std::chrono::milliseconds by);
    /// A jump, also backwards, as when somebody sets the computer's clock.
    void set(TimePoint now);

private:
    struct Due {
        TimePoint when;
        QPointer<QObject> context;
        std::function<void()> f;
    };
    void runDue(TimePoint until);

    TimePoint m_now;
    std::vector<Due> m_due;
};

} // namespace pregonero
