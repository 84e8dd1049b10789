// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main/workplace.h"

#include "app/base/log.h"
#include "app/journal/signing.h"
#include "app/secrets/latesecrets.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

namespace pregonero {

namespace {

/// The simulated network obeys the desk's own switch like any other.
class TownPort final : public HttpPort
{
public:
    TownPort(HttpPort &town, const net::Network &network) : m_town(town), m_network(network) { }
    Call<HttpResponse> send(HttpRequest request, std::stop_token stop) override
    {
        if (m_network.isOffline())
            return failed<HttpResponse>({ErrorKind::Network, Workplace::tr("The desk is offline.")});
        return m_town.send(std::move(request), std::move(stop));
    }

private:
    HttpPort &m_town;
    const net::Network &m_network;
};

/// A way out that only says why there is none.
class ClosedPort final : public HttpPort
{
public:
    explicit ClosedPort(Error error) : m_error(std::move(error)) { }
    Call<HttpResponse> send(HttpRequest, std::stop_token) override { return failed<HttpResponse>(m_error); }

private:
    Error m_error;
};

QString userName()
{
    for (const char *variable : {"PREGONERO_PERSON", "USER", "LOGNAME", "USERNAME"}) {
        if (const QString name = qEnvironmentVariable(variable); !name.isEmpty())
            return name;
    }
    return QStringLiteral("desk");
}

QStringList pluginFolders()
{
    const QString here = QCoreApplication::applicationDirPath();
    QStringList folders{here + QStringLiteral("/plugins"), here + QStringLiteral("/../lib/pregonero/plugins")};
    if (const QString more = qEnvironmentVariable("PREGONERO_PLUGINS"); !more.isEmpty())
        folders = more.split(QDir::listSeparator()) + folders;
    return folders;
}

QString scenarioFile()
{
    const QString here = QCoreApplication::applicationDirPath();
    return here + QStringLiteral("/../share/pregonero/scenarios/villanueva.json");
}

} // namespace

Workplace::Workplace(Options options, Clock &clock)
    : m_options(std::move(options))
    , m_clock(clock)
    , m_secrets(m_options.secrets)
{
    if (!m_secrets)
        m_secrets = std::make_shared<LateSecrets>(openSecretStore(QStringLiteral("pregonero"), this), this);
    if (m_options.person.isEmpty())
        m_options.person = userName();
    const auto portFor = [this](const Account &account, const AdapterInfo &info) { return this->portFor(account, info); };
    m_store = std::make_unique<store::Store>(m_options.folder, m_clock);
    m_network = std::make_unique<net::Network>(m_secrets);
    m_host = std::make_unique<Host>(pluginFolders());
    m_refresher = std::make_unique<sync::Refresher>(*m_store, *m_host, portFor, m_clock);
    m_outbox = std::make_unique<sync::OutboxRunner>(*m_store, *m_host, portFor, m_clock);
    m_writerReady.emplace(prepareWriter(), this);
    m_desk = std::make_unique<Desk>(Desk::Services{*m_store, *m_host, *m_network, m_secrets, *m_refresher, *m_outbox,
                                                   portFor, m_clock, m_options.person, *m_writerReady,
                                                   QStandardPaths::writableLocation(QStandardPaths::CacheLocation)
                                                       + QStringLiteral("/rules")});
}

Workplace::~Workplace() = default;

QString Workplace::defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/workspace");
}

Call<store::Opened> Workplace::open()
{
    return andThen(m_store->open(), this, [this](const store::Opened &opened) -> Result<store::Opened> {
        if (opened.offline) // before anything can leave
            m_network->setOffline(true);
        return opened;
    });
}

Call<bool> Workplace::prepareWriter()
{
    // Installation's signing key: made once, kept in the keychain; without one, a new writer each session.
    const auto use = [this](const Result<journal::SigningKey> &key) -> Result<bool> {
        if (!key)
            return std::unexpected(key.error());
        m_store->setWriter(*key);
        return true;
    };
    return andAlways(m_secrets->read(QStringLiteral("writer/seed")), this, [this, use](const Result<QByteArray> &seed) {
        if (seed)
            return answered<bool>(use(journal::SigningKey::fromSeed(*seed)));
        if (seed.error().kind != ErrorKind::NotFound)
            return failed<bool>(seed.error());
        const auto key = journal::SigningKey::generate();
        if (!key)
            return failed<bool>(key.error());
        return andThen(m_secrets->write(QStringLiteral("writer/seed"), key->seed()), this,
                       [use, key](bool) { return use(key); });
    });
}

Result<workshop::TownServer *> Workplace::town()
{
    if (!m_town) {
        auto town = workshop::TownServer::open(scenarioFile(), m_options.folder + QStringLiteral("/town.jsonl"), m_clock,
                                               {.speed = m_options.townSpeed});
        if (!town)
            return fail(town.error());
        m_town = std::move(*town);
    }
    return m_town.get();
}

std::shared_ptr<HttpPort> Workplace::portFor(const Account &account, const AdapterInfo &info)
{
    if (!info.simulated)
        return m_network->portFor(account, info);
    const auto town = this->town();
    if (!town) {
        // Not "Storage": of a way out that says a keychain, for which every account waits.
        return std::make_shared<ClosedPort>(Error{ErrorKind::Internal, town.error().message, town.error().detail});
    }
    return std::make_shared<TownPort>(**town, *m_network);
}

Call<AccountId> Workplace::settleInTown()
{
    auto added = andThen(m_desk->identify(QStringLiteral("town")), this, [this](const Account &account) {
        return m_desk->addAccount(account, {});
    });
    return andThen(std::move(added), this, [this](const AccountId &id) {
        return andThen(m_desk->addColumn(id, Column::Kind::Local, {}), this,
                       [id](const ColumnId &) -> Result<AccountId> { return id; });
    });
}

Call<bool> Workplace::settleIfNew()
{
    auto added = store::Ledger(m_desk->store()).newest(QString(journal::kind::accountAdded));
    return andThen(std::move(added), this, [this](const store::Decided &first) {
        if (first.position > 0)
            return answered<bool>(false);
        return andThen(settleInTown(), this, [](const AccountId &) -> Result<bool> { return true; });
    });
}

Call<bool> Workplace::close()
{
    m_outbox->stop();
    auto promise = std::make_shared<QPromise<Result<bool>>>();
    promise->start();
    const auto answer = [promise, said = std::make_shared<bool>(false)](Result<bool> kept) {
        if (std::exchange(*said, true))
            return;
        if (!kept && kept.error().detail != u"not open") // where it never opened, nothing was recorded
            qCWarning(logStore) << "the record's end was not kept:" << kept.error().message << kept.error().detail;
        promise->addResult(std::move(kept));
        promise->finish();
    };
    whenDone(m_desk->keepHeads(), this, answer);
    m_clock.callAfter(closingPatience, this, [answer] {
        answer(fail(ErrorKind::Timeout, tr("The keychain did not answer, so the end of the record is kept next time.")));
    });
    return promise->future();
}

} // namespace pregonero
