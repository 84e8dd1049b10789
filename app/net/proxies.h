// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkProxy>
#include <QUrl>

namespace pregonero::net {

/// The system's proxy for an address; none for this machine itself.
[[nodiscard]] QNetworkProxy proxyFor(const QUrl &url);

/// The same for a manager that asks each time.
class SystemProxies final : public QNetworkProxyFactory {
public:
    [[nodiscard]] QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override;
};

} // namespace pregonero::net
