// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/statewords.h"

#include <QCoreApplication>

namespace pregonero::cli {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(pregonero::cli)
};
} // namespace

QString stateWord(OutboxItem::State state)
{
    switch (state) {
    case OutboxItem::State::Queued: return Tr::tr("queued");
    case OutboxItem::State::Sending: return Tr::tr("sending");
    case OutboxItem::State::Sent: return Tr::tr("published");
    case OutboxItem::State::Failed: return Tr::tr("not published");
    case OutboxItem::State::Unknown: return Tr::tr("unconfirmed");
    case OutboxItem::State::Cancelled: return Tr::tr("taken back");
    }
    return {};
}

QString stateWord(Draft::State state)
{
    switch (state) {
    case Draft::State::Writing: return Tr::tr("draft");
    case Draft::State::Queued: return Tr::tr("in the outbox");
    case Draft::State::Sent: return Tr::tr("published");
    case Draft::State::Failed: return Tr::tr("not published");
    case Draft::State::Unknown: return Tr::tr("unconfirmed");
    case Draft::State::Discarded: return Tr::tr("discarded");
    }
    return {};
}

} // namespace pregonero::cli
