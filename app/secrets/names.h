// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCryptographicHash>
#include <QString>

namespace pregonero {

/// Under which name an account's secret is kept: `what` is "token" (the credential) or "client" (what the sign-in
/// registered). Who writes it and who reads it are in different rooms.
[[nodiscard]] inline QString accountSecret(const QString &accountId, QStringView what)
{
    return QStringLiteral("account/%1/%2").arg(accountId, what);
}

/// Where a workspace's last heads of the record are kept, beside the key that signed them. One for each folder: two
/// programs that close at once do not write over each other.
[[nodiscard]] inline QString headsSecret(const QString &folder)
{
    const QByteArray hash = QCryptographicHash::hash(folder.toUtf8(), QCryptographicHash::Sha256);
    return QStringLiteral("heads/%1").arg(QString::fromLatin1(hash.first(16).toHex()));
}

} // namespace pregonero
