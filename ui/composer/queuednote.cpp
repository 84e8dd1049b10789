// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/queuednote.h"

#include "ui/widgets/banner.h"

namespace pregonero {

QueuedNote::QueuedNote(Desk &desk, Banner &banner, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_banner(banner)
{
    connect(&m_desk, &Desk::offlineChanged, this, [this] {
        if (!m_item.isNull())
            sayWaiting();
    });
    connect(&m_desk.outbox(), &sync::OutboxRunner::sent, this, [this](const OutboxId &id) {
        if (id != m_item)
            return;
        say(style::Tone::Good, tr("Published. The network's own number and address are in the outbox."));
        m_item = {};
    });
    connect(&m_desk.outbox(), &sync::OutboxRunner::stuck, this, [this](const OutboxId &id, const QString &why) {
        if (id != m_item)
            return;
        say(style::Tone::Warn, tr("Look into the outbox. %1").arg(why));
        m_item = {};
    });
}

void QueuedNote::follow(const OutboxId &item)
{
    m_item = item;
    m_said = m_banner.text();
    sayWaiting();
}

void QueuedNote::sayWaiting()
{
    say(style::Tone::Neutral, m_desk.isOffline()
                                  ? tr("In the outbox. It goes out when the desk is online again.")
                                  : tr("In the outbox. How it goes is shown there until the network has it."));
}

void QueuedNote::say(style::Tone tone, const QString &text)
{
    // Closed by the person, or something else was said there since: that stays.
    if (m_banner.text() == m_said)
        m_banner.setMessage(tone, text);
    m_said = text;
}

} // namespace pregonero
