// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugins/api/adapter.h"

namespace pregonero::mastodon {

/// Mastodon's client API, whoever speaks it. Differences between servers are met by what they answer: instance
/// descriptions of two ages, a missing verb (404 though the post is there), short pages, lists that ignore the place
/// asked for, a bad sign-in as 401 or 422.
class MastodonAdapter final : public PlatformAdapter
{
public:
    [[nodiscard]] Call<Limits> limits(CallContext) const override;
    [[nodiscard]] Call<Identity> whoAmI(CallContext) const override;
    [[nodiscard]] Call<Page> fetchSince(CallContext, Column, QByteArray cursor) const override;
    [[nodiscard]] Call<QList<Post>> fetchConversation(CallContext, QString remoteId) const override;
    [[nodiscard]] Call<Receipt> publish(CallContext, Piece, OutboxId key, QStringList uploads) const override;
    [[nodiscard]] Call<Verification> verify(CallContext, Piece, OutboxId key, TimePoint since) const override;
    /// Keeps the media that are there; changing their number is Unsupported.
    [[nodiscard]] Call<Receipt> edit(CallContext, QString remoteId, Piece) const override;
    [[nodiscard]] Call<bool> remove(CallContext, QString remoteId) const override;
    [[nodiscard]] Call<bool> moderate(CallContext, QString remoteId, Moderation action) const override;
    [[nodiscard]] Call<QString> uploadMedia(CallContext, Attachment file, QByteArray bytes) const override;
    [[nodiscard]] Call<Counts> metrics(CallContext, QString remoteId) const override;
};

} // namespace pregonero::mastodon
