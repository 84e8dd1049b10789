// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace pregonero {

/// Opens the workstation on a workspace (empty: the usual one) and runs until it is closed. Answers the exit code.
int runWindow(const QString &folder);

} // namespace pregonero
