// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/host/host.h"
#include "app/store/archive.h"
#include "app/store/ledger.h"
#include "app/store/store.h"
#include "app/sync/ports.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace pregonero::sync {

/// What one refresh brought.
struct Refreshed {
    int columns = 0;
    int fresh = 0;
    QList<Error> errors; ///< one a column that could not be read; what was read before stays
};

/// Brings news from the networks into the archive: on demand and at intervals. Main thread.
class Refresher final : public QObject
{
    Q_OBJECT

public:
    Refresher(store::Store &store, Host &host, PortFor portFor, Clock &clock, QObject *parent = nullptr);

    /// Every column of every account, or of one; a refresh under way is joined, not doubled.
    [[nodiscard]] Call<Refreshed> refresh(AccountId only = {});
    /// The thread around a post, into the archive.
    [[nodiscard]] Call<store::Ingested> refreshConversation(Account account, QString remoteId);
    /// Repeats refresh(): every `interval` with a little jitter, later after failures, until stop().
    void start(std::chrono::milliseconds interval);
    void stop();

    /// Limits of an account: the server's where it said, else the metadata's. Never waits.
    [[nodiscard]] Limits limits(const Account &account) const;

Q_SIGNALS:
    void started();
    void finished(const pregonero::sync::Refreshed &what);
    void limitsChanged(const pregonero::AccountId &account);

private:
    void fetchColumn(std::shared_ptr<QPromise<Result<Refreshed>>> promise, std::shared_ptr<struct Round> round);
    void next(std::shared_ptr<struct Round> round);
    void page(std::shared_ptr<struct Round> round, Account account, Column column, QByteArray cursor, int pages);
    void askLimits(const Account &account);
    void schedule();

    store::Store &m_store;
    store::Archive m_archive;
    store::Ledger m_ledger;
    Host &m_host;
    PortFor m_portFor;
    Clock &m_clock;
    QHash<AccountId, Limits> m_limits;
    QSet<AccountId> m_limitsAsked;
    std::shared_ptr<struct Round> m_round;
    std::chrono::milliseconds m_interval{};
    int m_failures = 0;
    quint64 m_generation = 0; // a stopped loop's timer finds another number here
};

} // namespace pregonero::sync
