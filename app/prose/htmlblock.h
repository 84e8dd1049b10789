// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/prose/blocktext.h"

namespace pregonero::prose {

/// HTML that stands in Markdown as a block of its own: its comments may be switches, its text between the tags is read.
/// Private to this room.
void readHtmlBlock(const Block &html, const QString &scope, const Readable &readable, Document &document);

} // namespace pregonero::prose
