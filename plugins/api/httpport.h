// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/call.h"

#include <QByteArray>
#include <QList>
#include <QUrl>

#include <chrono>
#include <stop_token>
#include <utility>

namespace pregonero {

struct HttpRequest {
    QByteArray method = "GET";
    QUrl url;
    /// No credentials: the port adds them. It refuses Authorization, Cookie, Host, Content-Length, Connection,
    /// User-Agent, Accept-Encoding and their like from an adapter.
    QList<std::pair<QByteArray, QByteArray>> headers = {};
    QByteArray body = {};
    bool authenticated = true; ///< false: send without the account's credential
    /// How long nothing may come or go. An answer that drips must be complete within four times as long.
    std::chrono::milliseconds timeout = std::chrono::seconds(30);
    qint64 maxAnswerBytes = 8'000'000; ///< a longer answer is a Protocol error

    friend bool operator==(const HttpRequest &, const HttpRequest &) = default;
};

struct HttpResponse {
    int status = 0;
    QList<std::pair<QByteArray, QByteArray>> headers = {}; ///< names in lower case
    QByteArray body = {};

    [[nodiscard]] QByteArray header(const QByteArray &lowerCaseName) const
    {
        for (const auto &[name, value] : headers) {
            if (name == lowerCaseName)
                return value;
        }
        return {};
    }
    friend bool operator==(const HttpResponse &, const HttpResponse &) = default;
};

/// The adapter's only way out of the program. Adds the account's credential, and that only for the hosts the account
/// and the adapter's metadata allow; follows no redirect to another host; bounds size and time; redacts its log.
///
/// A status of any value is an answer, not an error: the adapter judges it (see errorForStatus in api/status.h).
/// An error says by its `effect` whether the request may have arrived. Main thread.
class HttpPort
{
public:
    virtual ~HttpPort() = default;
    [[nodiscard]] virtual Call<HttpResponse> send(HttpRequest request, std::stop_token stop = {}) = 0;
};

} // namespace pregonero
