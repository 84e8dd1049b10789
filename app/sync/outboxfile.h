// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/call.h"
#include "app/domain/piece.h"

namespace pregonero::sync {

/// The bytes of a file to be published, read and compared with the hash of what was attached: on the thread pool, since
/// it may be a video. An error (kind Storage) names the file as people know it.
[[nodiscard]] Call<QByteArray> readAttachment(const Attachment &file);

} // namespace pregonero::sync
