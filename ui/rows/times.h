// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"

#include <QString>

class QTime;

namespace pregonero {

/// "22:21" or "10:21 PM": hours and minutes as the person's locale writes them, never seconds.
[[nodiscard]] QString hourAndMinute(QTime time);
/// A past instant in local time, as short as it stays clear: "22:21", "yesterday 22:21", "Mon 9:05", "12 Mar", "3/2025".
[[nodiscard]] QString shortMoment(TimePoint time, TimePoint now);
/// A coming instant: "today 14:00", "tomorrow 9:00", "Thu 12 Mar 9:00".
[[nodiscard]] QString comingMoment(TimePoint time, TimePoint now);
/// The hour a person chose, in the time zone in which she chose it; the zone is said where its clocks show another hour
/// than these here: "Thu 12 Mar 9:00, Atlantic/Canary".
[[nodiscard]] QString chosenMoment(TimePoint time, const QString &zone, TimePoint now);

} // namespace pregonero
