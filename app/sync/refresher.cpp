// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/refresher.h"

#include "app/base/log.h"
#include "app/sync/guard.h"
#include "plugins/api/adapter.h"

#include <QRandomGenerator>

namespace pregonero::sync {

using namespace std::chrono_literals;

namespace {
constexpr int columnsAtOnce = 4; // enough to hide one slow server, few enough not to crowd a slow line
constexpr int pagesAtOnce = 25; // of one column in one refresh: the rest comes with the next one
constexpr auto fetchDeadline = 60s;
} // namespace

struct Refresher::Round {
    AccountId only;
    QSet<AccountId> except;
    QList<Account> accounts;
    QList<Column> waiting;
    int inFlight = 0;
    std::stop_source stop;
    Refreshed result;
    QList<std::shared_ptr<QPromise<Result<Refreshed>>>> promises;
};

Refresher::Refresher(store::Store &store, Host &host, PortFor portFor, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_archive(store)
    , m_ledger(store)
    , m_host(host)
    , m_portFor(std::move(portFor))
    , m_clock(clock)
{
}

Refresher::~Refresher() = default;

Call<Refreshed> Refresher::refresh(AccountId only)
{
    return begin(only, {});
}

Call<Refreshed> Refresher::begin(const AccountId &only, const QSet<AccountId> &except)
{
    auto promise = std::make_shared<QPromise<Result<Refreshed>>>();
    promise->start();
    Call<Refreshed> future = promise->future();
    for (const RoundPtr &round : std::as_const(m_rounds)) {
        if (round->only == only && except.contains(round->except) && !round->result.stopped) {
            round->promises.append(promise);
            return future;
        }
    }
    auto round = std::make_shared<Round>();
    round->only = only;
    round->except = except;
    round->promises.append(promise);
    m_rounds.append(round);
    if (m_rounds.size() == 1)
        Q_EMIT refreshingChanged(true);
    // One after the other, not nested: what is read first decides what is asked for.
    auto accounts = andThen(m_ledger.accounts(), this, [this, round](QList<Account> accounts) {
        round->accounts = std::move(accounts);
        return m_ledger.columns();
    });
    whenDone(std::move(accounts), this, [this, round](Result<QList<Column>> columns) {
        if (!columns) {
            round->result.errors.append({AccountId{}, columns.error()});
        } else {
            for (const Column &column : std::as_const(*columns)) {
                if ((round->only.isNull() || column.account == round->only) && !round->except.contains(column.account))
                    round->waiting.append(column);
            }
        }
        round->result.columns = static_cast<int>(round->waiting.size());
        if (round->result.stopped)
            round->waiting.clear();
        next(round);
    });
    return future;
}

void Refresher::cancel()
{
    // A copy: a round that ends leaves the list.
    for (const RoundPtr &round : QList(m_rounds)) {
        round->result.stopped = true;
        round->waiting.clear();
        round->stop.request_stop();
    }
}

void Refresher::next(const RoundPtr &round)
{
    while (round->inFlight < columnsAtOnce && !round->waiting.isEmpty()) {
        const Column column = round->waiting.takeFirst();
        const auto account = std::ranges::find(round->accounts, column.account, &Account::id);
        if (account == round->accounts.end())
            continue;
        ++round->inFlight;
        whenDone(m_archive.cursor(column.id), this, [=, this, account = *account](Result<QByteArray> cursor) {
            fetch(round, account, column, cursor.value_or(QByteArray()), 0);
        });
    }
    if (round->inFlight > 0)
        return;
    m_rounds.removeOne(round);
    if (!round->result.stopped)
        weigh(round->result);
    for (const auto &promise : std::as_const(round->promises)) {
        promise->addResult(round->result);
        promise->finish();
    }
    Q_EMIT finished(round->result);
    if (m_rounds.isEmpty())
        Q_EMIT refreshingChanged(false);
}

void Refresher::fetch(const RoundPtr &round, const Account &account, const Column &column, const QByteArray &cursor,
                      int page)
{
    const auto adapter = m_host.adapter(account.network);
    if (!adapter)
        return columnDone(round, account.id, adapter.error());
    const std::shared_ptr<HttpPort> http = m_portFor(account, *m_host.info(account.network));
    auto call = guarded<Page>(m_clock, this, fetchDeadline, [&, http](std::stop_token stop) {
        return (*adapter)->fetchSince({account, *http, this, m_clock, stop}, column, cursor);
    }, round->stop.get_token());
    whenDone(std::move(call), this, [=, this](Result<Page> got) {
        if (!got)
            return columnDone(round, account.id, got.error());
        const bool more = got->more && got->next != cursor && page + 1 < pagesAtOnce;
        const QByteArray next = got->next;
        whenDone(m_archive.ingest(account, got->posts, column.id, next), this,
                 [=, this](Result<store::Ingested> ingested) {
                     if (!ingested)
                         return columnDone(round, account.id, ingested.error());
                     round->result.fresh += ingested->fresh;
                     if (more && !round->result.stopped)
                         fetch(round, account, column, next, page + 1);
                     else
                         columnDone(round, account.id, std::nullopt);
                 });
    });
}

void Refresher::columnDone(const RoundPtr &round, const AccountId &account, std::optional<Error> error)
{
    // That a person stopped it is no fault of the network's.
    if (error && !(round->result.stopped && error->kind == ErrorKind::Cancelled)) {
        qCInfo(logSync) << "a column could not be read:" << name(error->kind) << error->detail;
        round->result.errors.append({account, *error});
    }
    if (!error)
        round->result.answered.insert(account);
    --round->inFlight;
    next(round);
}

void Refresher::weigh(const Refreshed &result)
{
    for (const AccountId &account : result.answered)
        m_pauses.remove(account);
    // One column that its server does not have is no reason to leave the others alone; a server's own wish is.
    QHash<AccountId, std::chrono::milliseconds> silent;
    for (const auto &[account, error] : result.errors) {
        const auto asked = error.retryAfter.value_or(0ms);
        if (!account.isNull() && (asked > 0ms || !result.answered.contains(account)))
            silent[account] = std::max(silent.value(account, 0ms), asked);
    }
    for (const auto &[account, asked] : silent.asKeyValueRange()) {
        Pause &pause = m_pauses[account];
        ++pause.failures;
        // Up to eight times rarer while nothing answers.
        const auto rarer = m_interval * (1 << std::min(pause.failures, 3));
        pause.until = m_clock.now() + std::max<std::chrono::milliseconds>(rarer, asked);
    }
}

QSet<AccountId> Refresher::paused() const
{
    QSet<AccountId> waiting;
    for (const auto &[account, pause] : m_pauses.asKeyValueRange()) {
        if (m_clock.now() < pause.until)
            waiting.insert(account);
    }
    return waiting;
}

Call<store::Ingested> Refresher::refreshConversation(Account account, QString remoteId, std::stop_token outer)
{
    const auto adapter = m_host.adapter(account.network);
    if (!adapter)
        return failed<store::Ingested>(adapter.error());
    const std::shared_ptr<HttpPort> http = m_portFor(account, *m_host.info(account.network));
    auto call = guarded<QList<Post>>(m_clock, this, fetchDeadline, [&, http](std::stop_token stop) {
        return (*adapter)->fetchConversation({account, *http, this, m_clock, stop}, remoteId);
    }, outer);
    return andThen(std::move(call), this, [this, account](QList<Post> posts) {
        return m_archive.ingest(account, std::move(posts));
    });
}

void Refresher::start(std::chrono::milliseconds interval)
{
    m_interval = interval;
    sleep();
}

void Refresher::stop()
{
    m_interval = 0ms;
    ++m_sleep;
}

void Refresher::setOffline(bool offline)
{
    m_offline = offline;
    if (!offline && m_interval > 0ms)
        whenDone(refresh(), this, [](const auto &) {});
}

void Refresher::sleep()
{
    const quint64 sleep = ++m_sleep;
    // Up to a tenth more, so that desks do not march in step.
    const auto tenth = qint64(m_interval.count() / 10 + 1);
    const auto jitter = std::chrono::milliseconds(QRandomGenerator::global()->bounded(tenth));
    m_clock.callAfter(m_interval + jitter, this, [this, sleep] {
        if (sleep != m_sleep)
            return;
        if (m_offline)
            return this->sleep();
        whenDone(begin({}, paused()), this, [this, sleep](const auto &) {
            if (sleep == m_sleep)
                this->sleep();
        });
    });
}

Call<bool> Refresher::recallLimits()
{
    if (m_recalled && (!m_recalled->result() || *m_recalled->result()))
        return m_recalled->call();
    // Asked again where the store was not open yet.
    auto call = andThen(m_ledger.limits(), this, [this](const QHash<AccountId, Limits> &kept) -> Result<bool> {
        for (const auto &[account, limits] : kept.asKeyValueRange()) {
            if (m_limits.contains(account)) // said in this run
                continue;
            m_limits.insert(account, limits);
            Q_EMIT limitsChanged(account);
        }
        return true;
    });
    m_recalled.emplace(std::move(call), this);
    return m_recalled->call();
}

Limits Refresher::limits(const Account &account)
{
    if (!m_recalled || (m_recalled->result() && !*m_recalled->result()))
        whenDone(recallLimits(), this, [](const auto &) {});
    if (!m_limitsAsked.contains(account.id) && !m_offline)
        askLimits(account);
    if (const auto known = m_limits.constFind(account.id); known != m_limits.constEnd())
        return *known;
    const AdapterInfo *info = m_host.info(account.network);
    return info ? info->limits : Limits{};
}

void Refresher::askLimits(const Account &account)
{
    m_limitsAsked.insert(account.id);
    const auto adapter = m_host.adapter(account.network);
    if (!adapter)
        return;
    const std::shared_ptr<HttpPort> http = m_portFor(account, *m_host.info(account.network));
    auto call = guarded<Limits>(m_clock, this, fetchDeadline, [&, http](std::stop_token stop) {
        return (*adapter)->limits({account, *http, this, m_clock, stop});
    });
    whenDone(std::move(call), this, [this, id = account.id](Result<Limits> limits) {
        if (!limits) {
            // Asked again when next wanted, unless this network never says.
            if (limits.error().kind != ErrorKind::Unsupported)
                m_clock.callAfter(1min, this, [this, id] { m_limitsAsked.remove(id); });
            return;
        }
        m_limits[id] = *limits;
        Q_EMIT limitsChanged(id);
        whenDone(m_ledger.keepLimits(id, *limits), this, [](const Result<bool> &kept) {
            if (!kept)
                qCInfo(logSync) << "limits are not kept:" << kept.error().detail;
        });
    });
}

} // namespace pregonero::sync
