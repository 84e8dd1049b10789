// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/flows/terminal.h"
#include "tests/support/snacserver.h"

#include <optional>

namespace pregonero::test {

/// A post that is really there.
struct Shown {
    QString text;
    QString url;
};

/// What a snac server has published of a user, read from its own files.
[[nodiscard]] QList<Shown> onSnac(const SnacServer &server, const QString &user);

/// What the town shows of the town hall: fetched by the program itself, as anybody would hear it. Nothing where fetching
/// fails.
[[nodiscard]] std::optional<QList<Shown>> inTown(const Terminal &terminal);

} // namespace pregonero::test
