// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/error.h"

namespace pregonero {

QString name(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Network: return QStringLiteral("network");
    case ErrorKind::Timeout: return QStringLiteral("timeout");
    case ErrorKind::Cancelled: return QStringLiteral("cancelled");
    case ErrorKind::Auth: return QStringLiteral("auth");
    case ErrorKind::Forbidden: return QStringLiteral("forbidden");
    case ErrorKind::NotFound: return QStringLiteral("not-found");
    case ErrorKind::RateLimited: return QStringLiteral("rate-limited");
    case ErrorKind::Rejected: return QStringLiteral("rejected");
    case ErrorKind::Protocol: return QStringLiteral("protocol");
    case ErrorKind::Unsupported: return QStringLiteral("unsupported");
    case ErrorKind::Storage: return QStringLiteral("storage");
    case ErrorKind::Internal: return QStringLiteral("internal");
    }
    return QStringLiteral("internal");
}

} // namespace pregonero
