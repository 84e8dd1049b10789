// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugins/api/adapter.h"

namespace pregonero::town {

/// The simulated town as a network: see the room card in CMakeLists.txt for how to make another adapter of it.
class TownAdapter final : public PlatformAdapter
{
public:
    [[nodiscard]] Call<Limits> limits(CallContext call) const override;
    [[nodiscard]] Call<Identity> whoAmI(CallContext call) const override;
    [[nodiscard]] Call<Page> fetchSince(CallContext call, Column column, QByteArray cursor) const override;
    [[nodiscard]] Call<QList<Post>> fetchConversation(CallContext call, QString remoteId) const override;
    [[nodiscard]] Call<Receipt> publish(CallContext call, Piece piece, OutboxId key, QStringList uploads) const override;
    [[nodiscard]] Call<Verification> verify(CallContext call, Piece piece, OutboxId key, TimePoint since) const override;
    [[nodiscard]] Call<Receipt> edit(CallContext call, QString remoteId, Piece piece) const override;
    [[nodiscard]] Call<bool> remove(CallContext call, QString remoteId) const override;
    [[nodiscard]] Call<bool> moderate(CallContext call, QString remoteId, Moderation action) const override;
    [[nodiscard]] Call<QString> uploadMedia(CallContext call, Attachment file, QByteArray bytes) const override;
    [[nodiscard]] Call<Counts> metrics(CallContext call, QString remoteId) const override;
};

} // namespace pregonero::town
