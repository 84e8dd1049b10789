// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"

#include <QStringView>

#include <optional>

namespace pregonero::feeds {

/// A feed's date, as feeds really write it: ISO 8601 with or without time and zone, RFC 822 with two or four digits of
/// the year, a weekday that is wrong or missing, seconds missing, zones by number or by name, months in English and in
/// the languages of Spain and Portugal; "23/11/2026" where only one order makes sense. Without a zone UTC is meant, without
/// a time noon, so that it is that day wherever it is read. Nothing where it can be no date.
///
/// (Syndication::parseDate takes 02 for the year 2044, CET for UTC, and refuses "Mon, 3 Nov 2026 9:05:00 +0100".)
[[nodiscard]] std::optional<TimePoint> readDate(QStringView text);

} // namespace pregonero::feeds
