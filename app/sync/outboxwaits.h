// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/outbox.h"
#include "app/sync/pace.h"

#include <QHash>

namespace pregonero::sync {

/// No credential could be read, so nothing was asked of the network: either the keychain is closed or has none for
/// this account (the network room's word for it is in the detail).
[[nodiscard]] bool needsKeychain(const Error &error);

/// Until when a row of the outbox waits, and for what. What is on disk is asked of the row; the rest is what this run of
/// the program has found out, and is forgotten with it. What was found out about a row holds until the row changes: a
/// person's decision is not made to wait for it. What was written by a clock that has been set back since says nothing of
/// when: those hours, a person's own apart, are passed over.
class OutboxWaits final
{
public:
    Pace pace;

    /// How long until the next try of a row; longer each time, until settled().
    [[nodiscard]] std::chrono::milliseconds backOff(const OutboxId &row);
    void putAside(const OutboxItem &row, TimePoint now, TimePoint until);
    /// @param changedAt of the row as it is now on disk
    void leaveToPerson(const OutboxId &row, TimePoint changedAt) { m_leftToPerson[row] = changedAt; }
    /// One row finds out for all: a closed keychain is closed to each, a missing credential is one account's.
    void keychainMissing(const OutboxItem &row, const Error &error, TimePoint now);

    /// The network named a pause: it holds for everything this account would ask of it.
    void mustPause(const AccountId &account, TimePoint now, TimePoint until) { m_pause[account] = {now, until}; }

    void settled(const OutboxId &row);
    void credentialsChanged(); ///< what a missing or dead sign-in prevented may be possible now
    void onlineAgain();

    /// A row that moves by itself, sooner or later.
    [[nodiscard]] bool canMove(const OutboxItem &row) const;
    [[nodiscard]] TimePoint dueAt(const OutboxItem &row, TimePoint now) const;
    /// It waits only for a moment: not for an hour, a person, a keychain or to be sure.
    [[nodiscard]] bool isSoon(const OutboxItem &row, TimePoint now) const;
    [[nodiscard]] TimePoint sureAt(const OutboxItem &row) const { return row.changedAt + pace.sure; }

private:
    struct Wait {
        TimePoint from{}; // when this was found out
        TimePoint until{};
        TimePoint changedAt{}; // of the row it was found out of
    };
    /// Its end; long ago, where it began in what is the future now.
    [[nodiscard]] static TimePoint end(const Wait &wait, TimePoint now) { return wait.from <= now ? wait.until : TimePoint{}; }
    [[nodiscard]] TimePoint keychainAt(const OutboxItem &row, TimePoint now) const;
    [[nodiscard]] TimePoint asideUntil(const OutboxItem &row, TimePoint now) const;

    QHash<OutboxId, int> m_tries; // put off one after another
    QHash<OutboxId, Wait> m_aside;
    QHash<OutboxId, TimePoint> m_leftToPerson; // nobody but a person can tell: not asked again while changed then
    QHash<AccountId, Wait> m_pause; // the network's own word
    QHash<AccountId, Wait> m_keychain; // no credential: not before; the null id: of every account
};

} // namespace pregonero::sync
