// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rows/states.h"

#include "ui/rows/times.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace pregonero {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(pregonero::rows)
};
} // namespace

using style::Meaning;
using style::Tone;

QString headline(const QString &text)
{
    static const QRegularExpression greeting(QStringLiteral("^(?:\\s*@[^\\s@]+(?:@[^\\s@]+)?)+\\s+(?=\\S)"));
    QString said = text;
    said.remove(greeting);
    said = said.trimmed();
    constexpr qsizetype most = 200;
    return said.left(said.indexOf(u'\n')).left(most).simplified();
}

ChipText chipFor(Draft::State state)
{
    switch (state) {
    case Draft::State::Writing: return {Tr::tr("draft"), Tone::Neutral};
    case Draft::State::Queued: return {Tr::tr("in the outbox"), Tone::Accent};
    case Draft::State::Sent: return {Tr::tr("published"), Tone::Good, Meaning::Done};
    case Draft::State::Failed: return {Tr::tr("not published"), Tone::Bad, Meaning::Error};
    case Draft::State::Unknown: return {Tr::tr("unconfirmed"), Tone::Warn, Meaning::Unknown};
    case Draft::State::Discarded: return {Tr::tr("discarded"), Tone::Neutral};
    }
    return {};
}

ChipText chipFor(const OutboxItem &item, TimePoint now, bool offline)
{
    switch (item.state) {
    case OutboxItem::State::Queued:
        if (item.notBefore && *item.notBefore > now)
            return {Tr::tr("scheduled %1").arg(chosenMoment(*item.notBefore, item.zone, now)), Tone::Accent,
                    Meaning::Schedule};
        if (item.retryAt && *item.retryAt > now && item.notBefore)
            return {Tr::tr("scheduled %1 · tries again %2", "two moments")
                        .arg(chosenMoment(*item.notBefore, item.zone, now), comingMoment(*item.retryAt, now)),
                    Tone::Accent, Meaning::Schedule};
        if (item.retryAt && *item.retryAt > now)
            return {Tr::tr("tries again %1").arg(comingMoment(*item.retryAt, now)), Tone::Accent, Meaning::Schedule};
        if (offline)
            return {Tr::tr("queued · offline"), Tone::Neutral, Meaning::Offline};
        return {Tr::tr("queued"), Tone::Accent};
    case OutboxItem::State::Sending: return {Tr::tr("sending…"), Tone::Accent, Meaning::Send};
    case OutboxItem::State::Sent:
        // A person's word is said to be one: only the network's own number is proof.
        if (item.receipt && item.receipt->remoteId.isEmpty())
            return {Tr::tr("published · by your word"), Tone::Good, Meaning::Person};
        return {Tr::tr("published · with proof"), Tone::Good, Meaning::Done};
    case OutboxItem::State::Failed: return {Tr::tr("not published"), Tone::Bad, Meaning::Error};
    case OutboxItem::State::Unknown: return {Tr::tr("unconfirmed"), Tone::Warn, Meaning::Unknown};
    case OutboxItem::State::Cancelled: return {Tr::tr("taken back"), Tone::Neutral, Meaning::Undo};
    }
    return {};
}

} // namespace pregonero
