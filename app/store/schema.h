// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QStringList>

namespace pregonero::store {

class Session;

/// Marks our files ("Prgn"), so that a database of another program is not taken for a workspace.
inline constexpr qint64 applicationId = 0x5072676e;

/// One numbered step of resources/sql.
struct SchemaStep {
    int number = 0;
    QString name; ///< of its file
    QStringList statements;
};

[[nodiscard]] const QList<SchemaStep> &schemaSteps(); ///< in order; numbers run from 1 without a gap
[[nodiscard]] int knownSchema(); ///< number of the last step

/// The schema of the open file, 0: none yet. Fails on a file that is not ours, damaged, or newer than this program.
[[nodiscard]] Result<int> schemaOf(Session &session);
/// Applies what is missing, each step in its own transaction. Another program may be doing the same.
[[nodiscard]] Result<bool> upgradeSchema(Session &session);
/// What SQLite finds wrong with the open file.
[[nodiscard]] Result<bool> checkWhole(Session &session);

} // namespace pregonero::store
