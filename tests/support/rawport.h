// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugins/api/httpport.h"

#include <QNetworkAccessManager>

namespace pregonero {

/// The plainest HttpPort there can be: an adapter's test reaches its server without the program's own HTTP room, whose
/// rules are tested elsewhere. An error's effect is None only where no connection came about.
class RawPort final : public HttpPort
{
public:
    explicit RawPort(QByteArray token) : m_token(std::move(token)) { }
    [[nodiscard]] Call<HttpResponse> send(HttpRequest request, std::stop_token stop = {}) override;

private:
    QByteArray m_token;
    QNetworkAccessManager m_manager;
};

} // namespace pregonero
