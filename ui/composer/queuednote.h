// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/desk.h"
#include "ui/style/icons.h"

namespace pregonero {

class Banner;

/// Says in a banner what becomes of what was just queued, and goes on being true: waiting, published, stuck.
class QueuedNote final : public QObject
{
    Q_OBJECT

public:
    QueuedNote(Desk &desk, Banner &banner, QObject *parent);
    void follow(const OutboxId &item);

private:
    void say(style::Tone tone, const QString &text);
    void sayWaiting();

    Desk &m_desk;
    Banner &m_banner;
    OutboxId m_item;
    QString m_said;
};

} // namespace pregonero
