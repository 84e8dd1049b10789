// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/account.h"
#include "app/sync/outboxrunner.h"
#include "plugins/api/adapter.h"

namespace pregonero::sync {

/// One row in hand with all it needs. Of the runner's own two files only.
struct OutboxRunner::Job {
    OutboxItem item;
    Account account;
    const AdapterInfo *info = nullptr;
    const PlatformAdapter *adapter = nullptr;
    std::shared_ptr<HttpPort> http;
    QStringList uploads = {};
};

/// No credential could be read, so nothing was asked of the network: either the keychain is closed or has none for
/// this account (the network room's word for it is in the detail).
[[nodiscard]] bool needsKeychain(const Error &error);

} // namespace pregonero::sync
