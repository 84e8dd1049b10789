// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/host/host.h"
#include "app/store/ledger.h"
#include "app/store/store.h"
#include "app/sync/outboxwaits.h"
#include "app/sync/ports.h"
#include "plugins/api/adapter.h"

#include <QObject>

#include <functional>

namespace pregonero::sync {

/// What every lane of an outbox shares; the runner's own.
struct OutboxWork {
    store::Store &store;
    store::Ledger ledger;
    Host &host;
    PortFor portFor;
    Clock &clock;
    OutboxWaits waits = {};
    bool running = false; ///< else nothing irreversible is begun
};

/// Carries the rows of one account, one at a time, each to an outcome on disk; the rules are OutboxRunner's. However long
/// a network keeps it waiting, other accounts' lanes go on. Main thread.
class OutboxLane final : public QObject
{
    Q_OBJECT

public:
    /// @param work outlives it
    explicit OutboxLane(OutboxWork &work, QObject *parent = nullptr);

    [[nodiscard]] bool isFree() const { return !m_job; }
    /// Takes a row of the account in hand: one to send, one to look up, or one that was cut off while it was sent. Only
    /// while free.
    void carry(OutboxItem item);

Q_SIGNALS:
    void sent(const pregonero::OutboxId &id);
    void stuck(const pregonero::OutboxId &id, const QString &why);
    void freed(); ///< the row was put down: what is known of it is on disk

private:
    /// The row in hand with all it needs.
    struct Job {
        OutboxItem item;
        Account account = {};
        const AdapterInfo *info = nullptr;
        const PlatformAdapter *adapter = nullptr;
        std::shared_ptr<HttpPort> http = {};
        QStringList uploads = {};
        int siblingsRead = 0; ///< how often other rows of its text were looked for
        bool forPerson = false; ///< nobody but a person can tell what became of it
    };

    [[nodiscard]] Result<bool> equip(const QList<Account> &accounts);
    [[nodiscard]] CallContext context(HttpPort &http, std::stop_token stop);
    void upload();
    void send(const Attachment &file, const QByteArray &bytes);
    void publish();
    void settle(const Result<Receipt> &result);
    void putOff(const Error &error);
    /// For so long; where nobody says, a little longer each time.
    void putAside(std::optional<std::chrono::milliseconds> wait = {});
    /// @param anew runs instead of recording the act alone, where the record refuses it with what goes before it
    void record(journal::Act act, QList<journal::Act> before = {}, std::function<void()> anew = {});
    void recorded(const journal::Act &act, TimePoint at);
    void done();
    // outboxlookup.cpp
    void lookUp();
    void weigh(const Result<Verification> &result);
    void leaveToPerson(const Error &why);
    void markSent(const Receipt &receipt);

    OutboxWork &m_work;
    std::optional<Job> m_job;
};

} // namespace pregonero::sync
