// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auth/revoke.h"

#include "plugins/api/adapter.h"
#include "plugins/api/status.h"

namespace pregonero::auth {

Call<bool> revoke(net::Network &network, const AdapterInfo &info, const QUrl &server, const QByteArray &token,
                  const Client &client, QObject *context)
{
    if (info.authentication.revokePath.isEmpty())
        return failed<bool>(unsupported());
    const std::shared_ptr<HttpPort> port = network.portWith(server, info, {});
    QList<std::pair<QByteArray, QString>> fields{{"token", QString::fromLatin1(token)}};
    if (!client.id.isEmpty())
        fields << std::pair(QByteArray("client_id"), client.id);
    if (!client.secret.isEmpty())
        fields << std::pair(QByteArray("client_secret"), client.secret);
    HttpRequest request{.method = "POST", .url = server, .body = form(fields)};
    request.url.setPath(info.authentication.revokePath);
    request.headers = {{"Content-Type", "application/x-www-form-urlencoded"}, {"Accept", "application/json"}};
    return andThen(port->send(std::move(request)), context,
                   [port](const HttpResponse &response) -> Result<bool> {
                       if (response.status >= 200 && response.status < 300)
                           return true;
                       return std::unexpected(errorForStatus(response));
                   });
}

} // namespace pregonero::auth
