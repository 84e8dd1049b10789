// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace pregonero {

/// `tour --out DIR`: drives the real window on the simulated town through the main job, by its own actions and by
/// typing, saves a numbered picture of each step and writes tour.json with what each step claims and whether it held.
[[nodiscard]] cli::Command tourCommand();

} // namespace pregonero
