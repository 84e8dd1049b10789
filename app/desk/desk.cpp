// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/desk.h"

#include "app/auth/revoke.h"
#include "app/base/uuid.h"
#include "app/desk/earlier.h"
#include "app/desk/houserules.h"
#include "app/journal/acts.h"
#include "app/secrets/names.h"
#include "app/store/failedrows.h"
#include "app/sync/guard.h"

#include <QCoreApplication>

namespace pregonero {

namespace {
template<class T>
Call<bool> asDone(Call<T> call, QObject *context)
{
    return andThen(std::move(call), context, [](const T &) -> Result<bool> { return true; });
}

Call<bool> writeClient(SecretStore &secrets, const AccountId &id, const auth::Client &client)
{
    const QJsonObject registered{{QStringLiteral("id"), client.id}, {QStringLiteral("secret"), client.secret}};
    return secrets.write(accountSecret(id.value(), u"client"), QJsonDocument(registered).toJson(QJsonDocument::Compact));
}

/// Of a new account. What was kept before an error stays: forgetCredential().
Call<bool> keepCredential(SecretStore &secrets, QObject *context, const AccountId &id, const QByteArray &token,
                          const auth::Client &client)
{
    if (token.isEmpty())
        return answered<bool>(true);
    auto withToken = secrets.write(accountSecret(id.value(), u"token"), token);
    if (client.id.isEmpty())
        return withToken;
    return andThen(std::move(withToken), context, [&secrets, id, client](bool) { return writeClient(secrets, id, client); });
}

/// Of an account that is here. The token decides: what its sign-in registered is only for giving it back one day, and
/// that of an older one must not stay beside it.
Call<bool> renewCredential(SecretStore &secrets, QObject *context, const AccountId &id, const QByteArray &token,
                           const auth::Client &client)
{
    auto withToken = secrets.write(accountSecret(id.value(), u"token"), token);
    return andThen(std::move(withToken), context, [&secrets, context, id, client](bool) {
        auto cleared = secrets.remove(accountSecret(id.value(), u"client"));
        return andAlways(std::move(cleared), context, [&secrets, context, id, client](const Result<bool> &) {
            if (client.id.isEmpty())
                return answered<bool>(true);
            return andAlways(writeClient(secrets, id, client), context,
                             [](const Result<bool> &) -> Result<bool> { return true; });
        });
    });
}

/// Each name is tried, whatever became of the other; then the first error.
Call<bool> forgetCredential(SecretStore &secrets, QObject *context, const AccountId &id)
{
    return andAlways(secrets.remove(accountSecret(id.value(), u"token")), context,
                     [&secrets, context, id](const Result<bool> &token) {
                         return andAlways(secrets.remove(accountSecret(id.value(), u"client")), context,
                                          [token](const Result<bool> &client) { return token ? client : token; });
                     });
}

/// One after the other: a row that somebody took back meanwhile does not keep the others. Always answers true.
Call<bool> requeueEach(store::Store &store, QObject *context, QList<OutboxId> rows, const QString &reason,
                       const QString &person)
{
    if (rows.isEmpty())
        return answered<bool>(true);
    const OutboxId row = rows.takeFirst();
    return andAlways(store.append({journal::outboxRequeued(row, std::nullopt, reason, person)}), context,
                     [&store, context, rows, reason, person](const auto &) {
                         return requeueEach(store, context, rows, reason, person);
                     });
}
} // namespace

Desk::Desk(Services services, QObject *parent)
    : QObject(parent)
    , m_s(std::move(services))
    , m_archive(m_s.store)
    , m_ledger(m_s.store)
    , m_columns(m_s.store)
    , m_houseRules(std::make_unique<HouseRules>(m_s.store, m_s.cacheFolder, [this](journal::Act act) {
        act.person = m_s.person;
        return write({std::move(act)});
    }))
    , m_earlier(std::make_unique<Earlier>(m_s.store))
{
    connect(&m_s.network, &net::Network::offlineChanged, this, [this](bool offline) {
        m_s.refresher.setOffline(offline);
        m_s.outbox.setOffline(offline);
        Q_EMIT offlineChanged(offline);
    });
    connect(&m_s.store, &store::Store::offlineKept, &m_s.network, &net::Network::setOffline);
    connect(&m_s.store, &store::Store::changed, this, &Desk::changed);
    connect(m_houseRules.get(), &HouseRules::changed, this, &Desk::subjectsChanged);
    connect(m_earlier.get(), &Earlier::changed, this, &Desk::subjectsChanged);
}

Desk::~Desk() = default;

Call<bool> Desk::write(QList<journal::Act> acts)
{
    // A keychain may have to be unlocked first: what people do meanwhile waits its turn instead of being refused.
    return andThen(m_s.writerReady.call(), this, [this, acts = std::move(acts)](bool) {
        return asDone(m_s.store.append(acts), this);
    });
}

Limits Desk::limits(const Account &account) const
{
    return m_s.refresher.limits(account);
}

Call<Account> Desk::account(AccountId id)
{
    return andThen(m_ledger.accounts(), this, [id](const QList<Account> &accounts) -> Result<Account> {
        const auto found = std::ranges::find(accounts, id, &Account::id);
        if (found == accounts.end())
            return fail(ErrorKind::NotFound, tr("There is no such account here."), id.value());
        return *found;
    });
}

Call<Desk::Line> Desk::line(const AccountId &id)
{
    // What its server said of its limits is part of knowing an account; that it is not at hand is no reason to stop.
    return andAlways(m_s.refresher.recallLimits(), this, [this, id](const Result<bool> &) {
        return andThen(account(id), this, [this](const Account &account) -> Result<Line> {
            const auto adapter = m_s.host.adapter(account.network);
            if (!adapter)
                return fail(adapter.error());
            const AdapterInfo *info = m_s.host.info(account.network);
            return Line{account, info, *adapter, m_s.portFor(account, *info)};
        });
    });
}

// Accounts

Result<std::unique_ptr<auth::SignIn>> Desk::signIn(const QString &network, QHash<QString, QString> fields)
{
    const AdapterInfo *info = m_s.host.info(network);
    if (!info)
        return fail(ErrorKind::Unsupported, tr("This program does not know the network “%1”. Install it again, or ask whoever "
                                                "looks after this computer.").arg(network));
    const auto adapter = m_s.host.adapter(network);
    if (!adapter)
        return fail(adapter.error());
    return std::make_unique<auth::SignIn>(m_s.network, *info, **adapter, m_s.clock, std::move(fields));
}

Call<Account> Desk::identify(QString network)
{
    const auto adapter = m_s.host.adapter(network);
    if (!adapter)
        return failed<Account>(adapter.error());
    Account account;
    account.network = network;
    const std::shared_ptr<HttpPort> http = m_s.portFor(account, *m_s.host.info(network));
    auto call = sync::guarded<Identity>(m_s.clock, this, sync::personsDeadline, [&, http](std::stop_token stop) {
        return (*adapter)->whoAmI({account, *http, this, m_s.clock, stop});
    });
    return andThen(std::move(call), this, [account, http](const Identity &identity) -> Result<Account> {
        Account known = account;
        known.remoteId = identity.remoteId;
        known.handle = identity.handle;
        known.displayName = identity.displayName;
        return known;
    });
}

Call<AccountId> Desk::addAccount(Account account, QByteArray token, auth::Client client)
{
    return andThen(m_ledger.accounts(), this, [=, this](const QList<Account> &known) mutable {
        const auto twin = std::ranges::find_if(known, [&](const Account &other) {
            return other.origin() == account.origin() && other.remoteId == account.remoteId;
        });
        const bool here = twin != known.end();
        if (here && token.isEmpty())
            return failed<AccountId>({ErrorKind::Rejected, tr("The account %1 is here already.").arg(account.handle)});
        account.id = here ? twin->id : AccountId(newUuid(m_s.clock.now()));
        QList<journal::Act> acts{journal::accountAdded(account, m_s.person)};
        if (here) {
            auto kept = andThen(renewCredential(*m_s.secrets, this, account.id, token, client), this,
                                [this, acts](bool) { return write(acts); });
            return andThen(std::move(kept), this, [this, id = account.id](bool) {
                m_s.outbox.credentialsChanged();
                auto again = andThen(store::failedRows(m_s.store, id, ErrorKind::Auth), this,
                                     [this](const QList<OutboxId> &rows) {
                                         return requeueEach(m_s.store, this, rows, tr("Signed in again."), m_s.person);
                                     });
                // The sign-in stands, whatever became of the rows: those are seen in the outbox.
                return andAlways(std::move(again), this, [id](const Result<bool> &) -> Result<AccountId> { return id; });
            });
        }
        // The usual ears: what is said to us, and what we said ourselves (for threads and for verifying).
        const AdapterInfo *info = m_s.host.info(account.network);
        for (const Column::Kind kind : {Column::Kind::Mentions, Column::Kind::Own}) {
            if (info && info->columns.contains(kind))
                acts.append(journal::columnAdded({ColumnId(newUuid(m_s.clock.now())), account.id, kind, {}}, m_s.person));
        }
        // Where nobody speaks to us and we do not speak, we listen to what there is.
        if (info && acts.size() == 1 && info->columns.contains(Column::Kind::Local))
            acts.append(journal::columnAdded({ColumnId(newUuid(m_s.clock.now())), account.id, Column::Kind::Local, {}},
                                             m_s.person));
        auto added = andThen(keepCredential(*m_s.secrets, this, account.id, token, client), this,
                             [this, acts](bool) { return write(acts); });
        return andAlways(std::move(added), this, [this, id = account.id](const Result<bool> &done) {
            if (done)
                return answered<AccountId>(id);
            // A credential without its account would lie in the keychain for ever.
            return andAlways(forgetCredential(*m_s.secrets, this, id), this,
                             [error = done.error()](const Result<bool> &) -> Result<AccountId> {
                                 return std::unexpected(error);
                             });
        });
    });
}

Call<bool> Desk::revoke(const AccountId &id)
{
    if (isOffline())
        return answered<bool>(true);
    auto registered = m_s.secrets->read(accountSecret(id.value(), u"client"));
    return andAlways(std::move(registered), this, [this, id](const Result<QByteArray> &bytes) {
        const QJsonObject client = QJsonDocument::fromJson(bytes.value_or(QByteArray())).object();
        auto asked = andThen(line(id), this, [this, id, client](const Line &line) {
            return andThen(m_s.secrets->read(accountSecret(id.value(), u"token")), this,
                           [this, line, client](const QByteArray &token) {
                               return auth::revoke(m_s.network, *line.info, line.account.server, token,
                                                   {client.value(u"id").toString(), client.value(u"secret").toString()},
                                                   this);
                           });
        });
        return andAlways(std::move(asked), this, [](const auto &) -> Result<bool> { return true; });
    });
}

Call<bool> Desk::removeAccount(AccountId account, QString reason)
{
    return andThen(revoke(account), this, [this, account, reason](bool) {
        return andThen(write({journal::accountRemoved(account, reason, m_s.person)}), this, [this, account](bool) {
            return andAlways(forgetCredential(*m_s.secrets, this, account), this, [](Result<bool> gone) {
                if (!gone)
                    gone.error().message = tr("The account was removed, but its secret could not be erased: %1 Erase it in "
                                              "the keychain.").arg(gone.error().message);
                return gone;
            });
        });
    });
}

// Hearing

Call<sync::Refreshed> Desk::fetch(AccountId only)
{
    if (isOffline())
        return failed<sync::Refreshed>({ErrorKind::Network, tr("The desk is offline. What is here can be read and "
                                                               "answered; news comes when it is online again.")});
    return m_s.refresher.refresh(only);
}

Call<store::Ingested> Desk::fetchConversation(PostId post, std::stop_token stop)
{
    if (isOffline())
        return answered<store::Ingested>(store::Ingested{});
    return andThen(m_archive.post(post), this, [this, stop](const store::ArchivedPost &archived) {
        return andThen(account(archived.account), this,
                       [this, stop, remoteId = archived.post.remoteId](const Account &a) {
                           // Where there are no threads, the post itself is all that there is.
                           if (const AdapterInfo *info = m_s.host.info(a.network); info && !info->can(Capability::Conversation))
                               return answered<store::Ingested>(store::Ingested{});
                           return m_s.refresher.refreshConversation(a, remoteId, stop);
                       });
    });
}

Call<bool> Desk::setRead(QList<PostId> posts, bool read)
{
    return m_archive.setRead(std::move(posts), read);
}

Call<bool> Desk::setOffline(bool offline)
{
    m_s.network.setOffline(offline);
    return m_s.store.keepOffline(offline);
}

} // namespace pregonero
