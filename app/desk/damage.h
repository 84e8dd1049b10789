// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/store.h"

namespace pregonero {

/// What can be done about a damaged file, in sentences: where it is, what would take its place, and what would be missing.
/// @param copies newest first
[[nodiscard]] QString wayOut(const store::Store &store, const QList<store::Backup> &copies);
/// The same for a terminal, with the command that does it, as lines to write.
/// @param workspace as it was typed; empty: the usual one, which commands find by themselves
[[nodiscard]] QByteArray wayOutInTerminal(const store::Store &store, const QList<store::Backup> &copies, const QString &workspace);
/// A command as it is to be typed for this workspace, quoted for a shell.
[[nodiscard]] QString commandFor(const QString &workspace, const QString &words);
/// What was done about it.
[[nodiscard]] QString setAsideWords(const store::SetAside &done);

} // namespace pregonero
