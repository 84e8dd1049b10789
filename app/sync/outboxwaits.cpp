// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/outboxwaits.h"

#include <QRandomGenerator>

namespace pregonero::sync {

using State = OutboxItem::State;

bool needsKeychain(const Error &error)
{
    return error.effect == Effect::None
        && (error.kind == ErrorKind::Storage || (error.kind == ErrorKind::Auth && error.detail == u"no token kept"));
}

std::chrono::milliseconds OutboxWaits::backOff(const OutboxId &row)
{
    const auto full = std::min(pace.longestRetry, pace.firstRetry * (1 << std::min(m_tries[row]++, 12)));
    // Between a half and the whole: desks that failed together do not come back together.
    return full / 2 + std::chrono::milliseconds(QRandomGenerator::global()->bounded(qint64(full.count() / 2 + 1)));
}

void OutboxWaits::keychainMissing(const OutboxItem &row, const Error &error, TimePoint now)
{
    const AccountId whose = error.kind == ErrorKind::Storage ? AccountId() : row.account;
    m_keychainAt[whose] = now + backOff(row.id);
}

void OutboxWaits::settled(const OutboxId &row)
{
    m_tries.remove(row);
    m_until.remove(row);
}

void OutboxWaits::credentialsChanged()
{
    m_keychainAt.clear();
    m_tries.clear();
    m_leftToPerson.clear();
}

void OutboxWaits::onlineAgain()
{
    m_tries.clear();
    m_until.clear();
}

bool OutboxWaits::canMove(const OutboxItem &row) const
{
    return row.state == State::Queued || (row.state == State::Unknown && !m_leftToPerson.contains(row.id));
}

TimePoint OutboxWaits::keychainAt(const OutboxItem &row) const
{
    return std::max(m_keychainAt.value(AccountId()), m_keychainAt.value(row.account));
}

TimePoint OutboxWaits::dueAt(const OutboxItem &row) const
{
    const TimePoint due = std::max(keychainAt(row), m_until.value(row.id));
    if (row.state == State::Unknown)
        return std::max(due, row.changedAt + pace.settle);
    return std::max({due, row.notBefore.value_or(TimePoint{}), row.retryAt.value_or(TimePoint{})});
}

bool OutboxWaits::isSoon(const OutboxItem &row, TimePoint now) const
{
    return row.state == State::Unknown && keychainAt(row) <= now && m_until.value(row.id) != sureAt(row);
}

} // namespace pregonero::sync
