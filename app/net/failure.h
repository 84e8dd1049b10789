// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/error.h"

#include <QList>
#include <QNetworkReply>
#include <QSslError>

namespace pregonero::net {

/// How far a request has come.
enum class Stage {
    Connecting, ///< surely no byte of it has left
    Asking, ///< it may have left; it changes nothing (GET)
    Changing, ///< it may have left, and may change something
};

/// What went wrong on the way, as an Error. Its effect is None only for what surely happens before the first
/// byte of a request: no such host, refused, TLS not agreed, the proxy refuses.
[[nodiscard]] Error failure(QNetworkReply::NetworkError error, const QString &host, Stage stage,
                            const QList<QSslError> &tls);

[[nodiscard]] Error timedOut(const QString &host, Stage stage);
[[nodiscard]] Error cancelled(Effect effect);
[[nodiscard]] Error answerTooLong(const QString &host, qint64 most);
[[nodiscard]] Error redirectedAway(const QString &host, const QString &to);
[[nodiscard]] Error redirectedTooOften(const QString &host);
[[nodiscard]] Error switchedOff(Effect effect);
[[nodiscard]] Error closing(Effect effect);
[[nodiscard]] Error notSignedIn();

} // namespace pregonero::net
