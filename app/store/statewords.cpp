// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/statewords.h"

#include <QCoreApplication>

namespace pregonero::store {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(pregonero::store)
};

} // namespace

QString inWords(OutboxItem::State state)
{
    using State = OutboxItem::State;
    switch (state) {
    case State::Queued: return Tr::tr("waiting");
    case State::Sending: return Tr::tr("being sent");
    case State::Sent: return Tr::tr("published");
    case State::Failed: return Tr::tr("not published");
    case State::Unknown: return Tr::tr("unconfirmed");
    case State::Cancelled: break;
    }
    return Tr::tr("taken back");
}

} // namespace pregonero::store
