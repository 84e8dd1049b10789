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

void OutboxWaits::putAside(const OutboxItem &row, TimePoint now, TimePoint until)
{
    m_aside[row.id] = {now, until, row.changedAt};
}

void OutboxWaits::keychainMissing(const OutboxItem &row, const Error &error, TimePoint now)
{
    const AccountId whose = error.kind == ErrorKind::Storage ? AccountId() : row.account;
    m_keychain[whose] = {now, now + backOff(row.id)};
}

void OutboxWaits::settled(const OutboxId &row)
{
    m_tries.remove(row);
    m_aside.remove(row);
    m_leftToPerson.remove(row);
}

void OutboxWaits::credentialsChanged()
{
    m_keychain.clear();
    m_tries.clear();
    m_leftToPerson.clear();
}

void OutboxWaits::onlineAgain()
{
    m_tries.clear();
    m_aside.clear();
}

bool OutboxWaits::canMove(const OutboxItem &row) const
{
    if (row.state == State::Queued)
        return true;
    const auto left = m_leftToPerson.constFind(row.id);
    return row.state == State::Unknown && (left == m_leftToPerson.cend() || *left != row.changedAt);
}

TimePoint OutboxWaits::keychainAt(const OutboxItem &row, TimePoint now) const
{
    return std::max(end(m_keychain.value(AccountId()), now), end(m_keychain.value(row.account), now));
}

TimePoint OutboxWaits::asideUntil(const OutboxItem &row, TimePoint now) const
{
    const Wait wait = m_aside.value(row.id);
    return wait.changedAt == row.changedAt ? end(wait, now) : TimePoint{};
}

TimePoint OutboxWaits::dueAt(const OutboxItem &row, TimePoint now) const
{
    TimePoint due = std::max({keychainAt(row, now), asideUntil(row, now), end(m_pause.value(row.account), now)});
    if (row.state != State::Unknown)
        due = std::max(due, row.notBefore.value_or(TimePoint{}));
    if (row.changedAt > now + pace.settle) // more than a clock's ordinary correction
        return due;
    return std::max(due, row.state == State::Unknown ? row.changedAt + pace.settle : row.retryAt.value_or(TimePoint{}));
}

bool OutboxWaits::isSoon(const OutboxItem &row, TimePoint now) const
{
    return row.state == State::Unknown && keychainAt(row, now) <= now && end(m_pause.value(row.account), now) <= now
        && asideUntil(row, now) != sureAt(row);
}

} // namespace pregonero::sync
