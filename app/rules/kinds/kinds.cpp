// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rules/kinds/kinds.h"

namespace pregonero::rules {

void addOwnKinds(Kinds &kinds)
{
    Q_UNUSED(kinds)
}

} // namespace pregonero::rules
