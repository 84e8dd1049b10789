// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/base/error.h"

#include <QString>

/// Names and moves of a workspace's files, shared by workspace.cpp and backups.cpp.
namespace pregonero::store {

/// @param message in English, of the context pregonero::store
[[nodiscard]] Error storage(const char *message, const QString &detail);
[[nodiscard]] Error readOnlyFolder(const QString &folder);
[[nodiscard]] QString stamp(TimePoint now); ///< for the name of a file
[[nodiscard]] QString unusedName(const QString &path); ///< the path, or with a number behind it
/// Keeps a database aside with what belongs to it: a -wal holds its newest transactions.
[[nodiscard]] bool moveDatabase(const QString &from, const QString &to);

} // namespace pregonero::store
