// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace pregonero {

/// Under which name an account's secret is kept: `what` is "token" (the credential) or "client" (what the sign-in
/// registered). Who writes it and who reads it are in different rooms.
[[nodiscard]] inline QString accountSecret(const QString &accountId, QStringView what)
{
    return QStringLiteral("account/%1/%2").arg(accountId, what);
}

} // namespace pregonero
