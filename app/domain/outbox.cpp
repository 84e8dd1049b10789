// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/outbox.h"

namespace pregonero {

using State = OutboxItem::State;

namespace {
constexpr struct {
    State state;
    QLatin1StringView name;
} names[] = {
    {State::Queued, QLatin1StringView("queued")},   {State::Sending, QLatin1StringView("sending")},
    {State::Sent, QLatin1StringView("sent")},       {State::Failed, QLatin1StringView("failed")},
    {State::Unknown, QLatin1StringView("unknown")}, {State::Cancelled, QLatin1StringView("cancelled")},
};
} // namespace

QString name(State state)
{
    for (const auto &known : names) {
        if (known.state == state)
            return known.name;
    }
    return {};
}

std::optional<State> outboxStateFromName(const QString &name)
{
    for (const auto &known : names) {
        if (known.name == name)
            return known.state;
    }
    return std::nullopt;
}

bool mayFollow(State from, State to)
{
    // An attempt that ended unseen is told in any case: two desks on one workspace hear of each other up to a second late,
    // and what one asks again or takes back meanwhile may be out already.
    switch (from) {
    case State::Queued:
        return to == State::Sending || to == State::Cancelled || to == State::Failed || to == State::Queued
            || to == State::Sent || to == State::Unknown;
    case State::Sending:
        return to == State::Sent || to == State::Failed || to == State::Unknown || to == State::Queued;
    case State::Unknown:
        return to == State::Sent || to == State::Queued || to == State::Failed || to == State::Unknown;
    case State::Failed: return to == State::Queued || to == State::Cancelled || to == State::Sent;
    case State::Cancelled: return to == State::Sent || to == State::Unknown;
    case State::Sent: return false;
    }
    return false;
}

Draft::State draftState(State state)
{
    switch (state) {
    case State::Queued:
    case State::Sending: return Draft::State::Queued;
    case State::Sent: return Draft::State::Sent;
    case State::Failed: return Draft::State::Failed;
    case State::Unknown: return Draft::State::Unknown;
    case State::Cancelled: return Draft::State::Writing;
    }
    return Draft::State::Writing;
}

} // namespace pregonero
