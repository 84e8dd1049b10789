// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/awaited.h"
#include "app/host/host.h"
#include "app/store/archive.h"
#include "app/store/ledger.h"
#include "app/store/store.h"
#include "app/sync/ports.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <optional>
#include <stop_token>

namespace pregonero::sync {

/// What one refresh brought.
struct Refreshed {
    int columns = 0; ///< asked for
    int fresh = 0; ///< posts that were not here
    bool stopped = false; ///< by cancel(), before every column was read; what had arrived is here
    QList<std::pair<AccountId, Error>> errors = {}; ///< one a column that could not be read; what is here stays
    QSet<AccountId> answered = {}; ///< accounts of which at least one column was read
};

/// Brings news from the networks into the archive: on demand and at intervals. Main thread.
class Refresher final : public QObject
{
    Q_OBJECT

public:
    Refresher(store::Store &store, Host &host, PortFor portFor, Clock &clock, QObject *parent = nullptr);
    ~Refresher() override;

    /// Every column of every account, or of one. A whole refresh under way is joined, not doubled.
    [[nodiscard]] Call<Refreshed> refresh(AccountId only = {});
    /// Ends every refresh under way at once, whether the networks answer or not. What had arrived stays.
    void cancel();
    /// The thread around a post, into the archive. @param stop ends it at once, with Cancelled
    [[nodiscard]] Call<store::Ingested> refreshConversation(Account account, QString remoteId, std::stop_token stop = {});
    /// Repeats refresh(): every `interval` with a little jitter, until stop(). An account of which no column could be
    /// read is asked more rarely, and not before the hour its server named; the others do not wait for it.
    void start(std::chrono::milliseconds interval);
    void stop();
    void setOffline(bool offline);
    [[nodiscard]] bool isRefreshing() const { return !m_rounds.isEmpty(); }

    /// Limits of an account: the server's where it said, else the metadata's. Never waits; asks once in the background.
    [[nodiscard]] Limits limits(const Account &account);
    /// Answers once what servers said of their limits in earlier runs is at hand; limits() then knows it.
    [[nodiscard]] Call<bool> recallLimits();

Q_SIGNALS:
    void refreshingChanged(bool refreshing);
    void finished(const pregonero::sync::Refreshed &what);
    void limitsChanged(const pregonero::AccountId &account);

private:
    struct Round; // one refresh: columns still to do, results so far
    using RoundPtr = std::shared_ptr<Round>;
    struct Pause { // of an account that did not answer; a person's own wish does not wait for its end
        int failures = 0; // in a row
        TimePoint until{};
    };

    /// @param except accounts that are left alone this time
    [[nodiscard]] Call<Refreshed> begin(const AccountId &only, const QSet<AccountId> &except);
    [[nodiscard]] QSet<AccountId> paused() const;
    void weigh(const Refreshed &result);
    void next(const RoundPtr &round);
    void fetch(const RoundPtr &round, const Account &account, const Column &column, const QByteArray &cursor, int page);
    void columnDone(const RoundPtr &round, const AccountId &account, std::optional<Error> error);
    void askLimits(const Account &account);
    void sleep();

    store::Store &m_store;
    store::Archive m_archive;
    store::Ledger m_ledger;
    Host &m_host;
    PortFor m_portFor;
    Clock &m_clock;
    QHash<AccountId, Limits> m_limits;
    QSet<AccountId> m_limitsAsked;
    std::optional<Awaited<bool>> m_recalled; // what the workspace keeps of them
    QList<RoundPtr> m_rounds;
    std::chrono::milliseconds m_interval{};
    QHash<AccountId, Pause> m_pauses;
    bool m_offline = false;
    quint64 m_sleep = 0; // a timer of an older sleep finds another number here
};

} // namespace pregonero::sync
