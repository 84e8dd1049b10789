// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/network.h"

#include "app/net/exchange.h"
#include "app/net/failure.h"
#include "app/net/proxies.h"
#include "app/secrets/names.h"

#include <QNetworkAccessManager>
#include <QNetworkCookie>
#include <QNetworkCookieJar>
#include <QPointer>

namespace pregonero::net {

using namespace Qt::StringLiterals;

namespace {

/// Keeps nothing: sessions are carried by tokens.
class NoCookies final : public QNetworkCookieJar {
public:
    using QNetworkCookieJar::QNetworkCookieJar;
    bool setCookiesFromUrl(const QList<QNetworkCookie> &, const QUrl &) override { return false; }
    [[nodiscard]] QList<QNetworkCookie> cookiesForUrl(const QUrl &) const override { return {}; }
};

} // namespace

class Network::Port final : public HttpPort {
public:
    Port(Network *network, Reach reach, Exchange::Credential credential)
        : m_network(network), m_reach(std::move(reach)), m_credential(std::move(credential))
    {
    }

    [[nodiscard]] Call<HttpResponse> send(HttpRequest request, std::stop_token stop) override
    {
        if (!m_network)
            return failed<HttpResponse>(closing(Effect::None));
        if (m_network->isOffline())
            return failed<HttpResponse>(switchedOff(Effect::None));
        if (std::optional<Error> error = objection(request, m_reach))
            return failed<HttpResponse>(*std::move(error));
        Exchange::Credential credential = request.authenticated ? m_credential : Exchange::Credential();
        auto *exchange = new Exchange(*m_network->m_manager, std::move(request), m_reach,
                                      std::move(credential), std::move(stop), m_network->m_exchanges);
        return exchange->run();
    }

private:
    QPointer<Network> m_network;
    Reach m_reach;
    Exchange::Credential m_credential;
};

Network::Network(std::shared_ptr<SecretStore> secrets, QObject *parent)
    : QObject(parent), m_secrets(std::move(secrets)), m_manager(new QNetworkAccessManager(this)),
      m_exchanges(new QObject(this))
{
    m_manager->setProxyFactory(new SystemProxies); // the manager owns it
    m_manager->setCookieJar(new NoCookies(m_manager));
}

Network::~Network()
{
    delete m_exchanges; // they answer while the manager is still there
}

std::unique_ptr<HttpPort> Network::portFor(const Account &account, const AdapterInfo &info)
{
    return std::make_unique<Port>(
        this, Reach{account.server, info.hosts},
        [secrets = m_secrets, name = accountSecret(account.id.value(), u"token")] {
            return secrets->read(name);
        });
}

std::unique_ptr<HttpPort> Network::portWith(const QUrl &server, const AdapterInfo &info,
                                            const QByteArray &token)
{
    Exchange::Credential credential;
    if (!token.isEmpty())
        credential = [token] { return answered<QByteArray>(token); };
    return std::make_unique<Port>(this, Reach{server, info.hosts}, std::move(credential));
}

void Network::setOffline(bool offline)
{
    if (std::exchange(m_offline, offline) == offline)
        return;
    if (offline) {
        const QObjectList running = m_exchanges->children();
        for (QObject *exchange : running)
            static_cast<Exchange *>(exchange)->giveUpUnlessSent();
    }
    Q_EMIT offlineChanged(offline);
}

} // namespace pregonero::net
