// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/outbox.h"
#include "app/sync/pace.h"

#include <QHash>
#include <QSet>

namespace pregonero::sync {

/// No credential could be read, so nothing was asked of the network: either the keychain is closed or has none for
/// this account (the network room's word for it is in the detail).
[[nodiscard]] bool needsKeychain(const Error &error);

/// Until when a row of the outbox waits, and for what. What is on disk is asked of the row; the rest is what this run of
/// the program has found out, and is forgotten with it.
class OutboxWaits final
{
public:
    Pace pace;

    /// How long until the next try of a row; longer each time, until settled().
    [[nodiscard]] std::chrono::milliseconds backOff(const OutboxId &row);
    void putAside(const OutboxId &row, TimePoint until) { m_until[row] = until; }
    void leaveToPerson(const OutboxId &row) { m_leftToPerson.insert(row); }
    /// One row finds out for all: a closed keychain is closed to each, a missing credential is one account's.
    void keychainMissing(const OutboxItem &row, const Error &error, TimePoint now);

    void settled(const OutboxId &row);
    void credentialsChanged(); ///< what a missing or dead sign-in prevented may be possible now
    void onlineAgain();

    /// A row that moves by itself, sooner or later.
    [[nodiscard]] bool canMove(const OutboxItem &row) const;
    [[nodiscard]] TimePoint dueAt(const OutboxItem &row) const;
    /// It waits only for a moment: not for an hour, a person, a keychain or to be sure.
    [[nodiscard]] bool isSoon(const OutboxItem &row, TimePoint now) const;
    [[nodiscard]] TimePoint sureAt(const OutboxItem &row) const { return row.changedAt + pace.sure; }

private:
    [[nodiscard]] TimePoint keychainAt(const OutboxItem &row) const;

    QHash<OutboxId, int> m_tries; // put off one after another
    QHash<OutboxId, TimePoint> m_until;
    QSet<OutboxId> m_leftToPerson; // nobody but a person can tell: not asked again by itself
    QHash<AccountId, TimePoint> m_keychainAt; // no credential: not before; the null id: of every account
};

} // namespace pregonero::sync
