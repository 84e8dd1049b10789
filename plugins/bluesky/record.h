// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/ids.h"
#include "app/domain/piece.h"

#include <QHash>
#include <QJsonObject>

#include <optional>

/// What is written into an account's repository, by the network's lexicons. Pure.
namespace pregonero::bluesky {

/// One version of a record: where it is and the hash of what it says.
struct Ref {
    QString uri;
    QString cid;

    [[nodiscard]] QJsonObject toJson() const;
    friend bool operator==(const Ref &, const Ref &) = default;
};

/// What a post answers, and where that conversation began.
struct Thread {
    Ref root;
    Ref parent;
};

/// The key under which a piece is written, whenever it is tried: a TID (https://atproto.com/specs/tid) whose time and
/// clock number come from the outbox row's id, so from when it was queued.
[[nodiscard]] QString recordKey(const OutboxId &key);

/// An uploaded picture as uploadMedia answers it: what the server calls it, and its size in pixels where it is known.
[[nodiscard]] QString pictureId(const QJsonObject &blob, int width, int height);

/// @param pictures as pictureId() made them, in the piece's order
[[nodiscard]] QJsonObject postRecord(const Piece &piece, TimePoint createdAt, const QHash<QString, QString> &dids,
                                     const std::optional<Thread> &thread, const QStringList &pictures);

/// A like or a repost.
[[nodiscard]] QJsonObject subjectRecord(const QString &collection, const Ref &subject, TimePoint createdAt);
[[nodiscard]] QJsonObject blockRecord(const QString &did, TimePoint createdAt);
/// The thread's gate with one more answer hidden; what else it says stays. Nothing where it is full.
/// @param gate as it is; empty: there is none yet
[[nodiscard]] std::optional<QJsonObject> gateHiding(const QJsonObject &gate, const QString &root, const QString &reply,
                                                    TimePoint createdAt);

} // namespace pregonero::bluesky
