// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auth/revoke.h"

#include "app/net/session.h"
#include "plugins/api/adapter.h"
#include "plugins/api/status.h"

namespace pregonero::auth {

Call<bool> revoke(net::Network &network, const AdapterInfo &info, const QUrl &server, const QByteArray &token,
                  const Client &client, QObject *context)
{
    if (info.authentication.revokePath.isEmpty())
        return failed<bool>(unsupported());
    HttpRequest request{.method = "POST", .url = server};
    request.url.setPath(info.authentication.revokePath);
    const auto ended = [](std::shared_ptr<HttpPort> port, HttpRequest request, QObject *context) {
        return andThen(port->send(std::move(request)), context, [port](const HttpResponse &response) -> Result<bool> {
            if (response.status >= 200 && response.status < 300)
                return true;
            return std::unexpected(errorForStatus(response));
        });
    };
    // A session is ended by what renews it.
    if (const auto session = net::sessionFromSecret(token);
        session && info.authentication.kind == Authentication::Kind::Password)
        return ended(network.portWith(server, info, session->refresh), std::move(request), context);
    QList<std::pair<QByteArray, QString>> fields{{"token", QString::fromLatin1(token)}};
    if (!client.id.isEmpty())
        fields << std::pair(QByteArray("client_id"), client.id);
    if (!client.secret.isEmpty())
        fields << std::pair(QByteArray("client_secret"), client.secret);
    request.body = form(fields);
    request.headers = {{"Content-Type", "application/x-www-form-urlencoded"}, {"Accept", "application/json"}};
    return ended(network.portWith(server, info, {}), std::move(request), context);
}

} // namespace pregonero::auth
