// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/prose/blocktext.h"

namespace pregonero::prose {

/// Fills in a document's blocks, elements and switches. Private to this room.
void readMarkdown(const Readable &readable, Document &document);

} // namespace pregonero::prose
