// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace pregonero::store {

class Session;

/// Writes the journal as JSON Lines, format "pregonero-journal-1" (resources/manual/journal.md): a head line, a line an
/// entry, a last line with the heads. The file appears whole or not at all. Answers the number of entries. Inside
/// Session::read; throws Failure.
[[nodiscard]] qint64 exportJournal(Session &session, const QString &path);

} // namespace pregonero::store
