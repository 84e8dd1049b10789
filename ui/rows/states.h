// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/draft.h"
#include "app/domain/outbox.h"
#include "ui/widgets/chip.h"

namespace pregonero {

/// States said in words. A state is never told by its colour alone.
[[nodiscard]] ChipText chipFor(Draft::State state);
/// @param offline the desk is offline: a waiting row says that it waits for the line
[[nodiscard]] ChipText chipFor(const OutboxItem &item, TimePoint now, bool offline);

/// What a text is called in a list: its first line, without those it greets ("@vecina Buenos días" is "Buenos días").
[[nodiscard]] QString headline(const QString &text);

} // namespace pregonero
