// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/desk/desk.h"
#include "app/host/host.h"
#include "app/net/network.h"
#include "app/secrets/secretstore.h"
#include "app/store/store.h"
#include "app/sync/outboxrunner.h"
#include "app/sync/refresher.h"
#include "app/workshop/townserver.h"

#include <QObject>

#include <memory>

namespace pregonero {

/// Every service of one open workspace, made here and nowhere else. Main thread.
class Workplace final : public QObject
{
    Q_OBJECT

public:
    struct Options {
        QString folder;
        QString person = {}; ///< empty: the system's user
        std::shared_ptr<SecretStore> secrets = {}; ///< empty: the system's keychain
        double townSpeed = 1; ///< simulated minutes per minute
    };
    Workplace(Options options, Clock &clock);
    ~Workplace() override;

    /// Opens the store; the keychain opens beside it, and what needs it waits.
    [[nodiscard]] Call<store::Opened> open();
    [[nodiscard]] Desk &desk() { return *m_desk; }
    [[nodiscard]] store::Store &store() { return *m_store; }
    [[nodiscard]] Call<bool> writerReady() const { return m_writerReady->call(); }
    /// The town's server, opened on first use.
    [[nodiscard]] Result<workshop::TownServer *> town();
    /// A fresh desk: gives it the simulated town as its first account, with its usual columns.
    [[nodiscard]] Call<AccountId> settleInTown();
    /// That, where no account was ever added here; answers whether it was done.
    [[nodiscard]] Call<bool> settleIfNew();
    /// Before the end: keeps the journal's head beside the key. Answers after `closingPatience` at the latest, with an
    /// error then: nobody may be there to answer a keychain that asks, and the head is kept next time.
    [[nodiscard]] Call<bool> close();
    static constexpr std::chrono::seconds closingPatience{5};

    [[nodiscard]] static QString defaultFolder();

private:
    [[nodiscard]] Call<bool> prepareWriter();
    [[nodiscard]] std::shared_ptr<HttpPort> portFor(const Account &account, const AdapterInfo &info);

    Options m_options;
    Clock &m_clock;
    std::shared_ptr<SecretStore> m_secrets;
    std::unique_ptr<store::Store> m_store;
    std::unique_ptr<net::Network> m_network;
    std::unique_ptr<Host> m_host;
    std::unique_ptr<workshop::TownServer> m_town;
    std::unique_ptr<sync::Refresher> m_refresher;
    std::unique_ptr<sync::OutboxRunner> m_outbox;
    std::optional<Awaited<bool>> m_writerReady;
    std::unique_ptr<Desk> m_desk;
};

} // namespace pregonero
