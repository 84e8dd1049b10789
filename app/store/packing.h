// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/post.h"

#include <QFuture>

namespace pregonero::store {

/// A capture as it is kept.
struct Packed {
    QByteArray sha256; ///< of the network's bytes; empty: they are not here
    QByteArray raw; ///< qCompress of them
};

/// One for each post, in their order. Hashing and compressing is a quarter of an ingest: a large batch's is done by a
/// thread of the pool, if one is free, while the store thread inserts.
[[nodiscard]] QFuture<QList<Packed>> packedBeside(const QList<Post> &posts);

} // namespace pregonero::store
