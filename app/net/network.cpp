// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/network.h"

#include "app/net/exchange.h"
#include "app/net/failure.h"
#include "app/net/proxies.h"
#include "app/net/sessions.h"
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
    /// A session's: which one, and where it is renewed.
    struct Renewable {
        QString secret;
        QUrl refresh;
    };

    Port(Network *network, Reach reach, Exchange::Credential credential)
        : m_network(network), m_reach(std::move(reach)), m_credential(std::move(credential))
    {
    }
    Port(Network *network, Reach reach, Renewable session)
        : m_network(network), m_reach(std::move(reach)), m_session(std::move(session))
    {
    }

    [[nodiscard]] Call<HttpResponse> send(HttpRequest request, std::stop_token stop) override
    {
        if (m_session && request.authenticated && m_network)
            return sendInSession(m_network, m_reach, *m_session, std::move(request), std::move(stop));
        Exchange::Credential credential = request.authenticated ? m_credential : Exchange::Credential();
        return leave(m_network, m_reach, std::move(request), std::move(credential), std::move(stop));
    }

private:
    static Call<HttpResponse> leave(const QPointer<Network> &network, const Reach &reach, HttpRequest request,
                                    Exchange::Credential credential, std::stop_token stop)
    {
        if (!network)
            return failed<HttpResponse>(closing(Effect::None));
        if (network->isOffline())
            return failed<HttpResponse>(switchedOff(Effect::None));
        if (std::optional<Error> error = objection(request, reach))
            return failed<HttpResponse>(*std::move(error));
        auto *exchange = new Exchange(*network->m_manager, std::move(request), reach, std::move(credential),
                                      std::move(stop), network->m_exchanges);
        return exchange->run();
    }

    /// Sends; where the server refuses it because the token's time is over, has the session renewed and sends it once
    /// more. What was refused so has done nothing.
    static Call<HttpResponse> sendInSession(Network *network, const Reach &reach, const Renewable &session,
                                            HttpRequest request, std::stop_token stop)
    {
        auto *sessions = network->findChild<Sessions *>(Qt::FindDirectChildrenOnly);
        auto used = std::make_shared<QByteArray>();
        Exchange::Credential kept = [sessions, network, session, used] {
            return andThen(sessions->access(session.secret), network, [used](QByteArray token) -> Result<QByteArray> {
                return *used = token;
            });
        };
        return andThen(leave(network, reach, request, std::move(kept), stop), network,
                       [=](const HttpResponse &response) -> Call<HttpResponse> {
                           if (!isTooOld(response))
                               return answered<HttpResponse>(response);
                           const auto ask = [network, reach, session](const QByteArray &token) {
                               HttpRequest renewal{.method = "POST", .url = session.refresh,
                                                   .headers = {{"Accept", "application/json"}}};
                               return leave(network, reach, renewal, [token] { return answered<QByteArray>(token); }, {});
                           };
                           auto fresh = sessions->renewed(session.secret, *used, ask);
                           return andThen(std::move(fresh), network, [=](const QByteArray &token) {
                               return leave(network, reach, request, [token] { return answered<QByteArray>(token); },
                                            stop);
                           });
                       });
    }

    QPointer<Network> m_network;
    Reach m_reach;
    Exchange::Credential m_credential;
    std::optional<Renewable> m_session;
};

Network::Network(std::shared_ptr<SecretStore> secrets, QObject *parent)
    : QObject(parent), m_secrets(std::move(secrets)), m_manager(new QNetworkAccessManager(this)),
      m_exchanges(new QObject(this))
{
    m_manager->setProxyFactory(new SystemProxies); // the manager owns it
    m_manager->setCookieJar(new NoCookies(m_manager));
    new Sessions(m_secrets, this);
}

Network::~Network()
{
    delete m_exchanges; // they answer while the manager is still there
}

std::unique_ptr<HttpPort> Network::portFor(const Account &account, const AdapterInfo &info)
{
    const Authentication &auth = info.authentication;
    if (auth.kind == Authentication::Kind::Password && !auth.tokenPath.isEmpty()) {
        QUrl refresh = account.server;
        refresh.setPath(refreshPath(auth.tokenPath));
        return std::make_unique<Port>(this, Reach{account.server, info.hosts},
                                      Port::Renewable{accountSecret(account.id.value(), u"token"), refresh});
    }
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
