// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugins/api/adapter.h"

namespace pregonero::feeds {

/// A feed as a network that is only listened to. The account's remoteId is the feed's address, its handle the same as
/// people read it, its one column is everything that the feed brings.
class FeedsAdapter final : public PlatformAdapter
{
public:
    /// Whose feed it is. Where the address is that of a web page which names one feed, that one.
    [[nodiscard]] Call<Identity> whoAmI(CallContext with) const override;
    [[nodiscard]] Call<Page> fetchSince(CallContext with, Column column, QByteArray cursor) const override;
};

} // namespace pregonero::feeds
