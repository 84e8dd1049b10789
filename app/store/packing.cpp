// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/packing.h"

#include <QCryptographicHash>
#include <QPromise>
#include <QThreadPool>

#include <memory>

namespace pregonero::store {

namespace {

constexpr qsizetype worthAThread = 100; // posts

QList<Packed> packed(const QList<Post> &posts)
{
    QList<Packed> all;
    all.reserve(posts.size());
    for (const Post &post : posts)
        all.append(post.raw.isEmpty() ? Packed{}
                                      : Packed{QCryptographicHash::hash(post.raw, QCryptographicHash::Sha256),
                                               qCompress(post.raw, 1)});
    return all;
}

} // namespace

QFuture<QList<Packed>> packedBeside(const QList<Post> &posts)
{
    auto promise = std::make_shared<QPromise<QList<Packed>>>();
    promise->start();
    const auto work = [promise, posts] {
        promise->addResult(packed(posts));
        promise->finish();
    };
    // tryStart, not start: behind a full pool's work the store thread would wait for it.
    if (posts.size() < worthAThread || !QThreadPool::globalInstance()->tryStart(work))
        work();
    return promise->future();
}

} // namespace pregonero::store
