// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugins/api/adapter.h"

namespace pregonero::bluesky {

/// Bluesky, through the account's own server. A post's remote id is its at-uri. A piece is written under a key that its
/// outbox row decides, and only where nothing stands yet: however often it is tried, it is there once.
class BlueskyAdapter final : public PlatformAdapter
{
public:
    [[nodiscard]] Call<Identity> whoAmI(CallContext) const override;
    [[nodiscard]] Call<Page> fetchSince(CallContext, Column, QByteArray cursor) const override;
    [[nodiscard]] Call<QList<Post>> fetchConversation(CallContext, QString remoteId) const override;
    [[nodiscard]] Call<Receipt> publish(CallContext, Piece, OutboxId key, QStringList uploads) const override;
    [[nodiscard]] Call<Verification> verify(CallContext, Piece, OutboxId key, TimePoint since) const override;
    [[nodiscard]] Call<bool> remove(CallContext, QString remoteId) const override;
    /// Hiding an answer is for conversations that the account began; Unsupported in others.
    [[nodiscard]] Call<bool> moderate(CallContext, QString remoteId, Moderation action) const override;
    [[nodiscard]] Call<QString> uploadMedia(CallContext, Attachment file, QByteArray bytes) const override;
    [[nodiscard]] Call<Counts> metrics(CallContext, QString remoteId) const override;
};

} // namespace pregonero::bluesky
