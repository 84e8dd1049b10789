// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/desk.h"
#include "app/models/accountsmodel.h"
#include "app/models/outboxmodel.h"

#include <QWidget>

class QLabel;

namespace pregonero {

/// The status bar: in words, whether the desk is online and since when not, what waits to go out, what is unconfirmed,
/// whether the record is whole, and how many citizens have not been read.
class TruthBar final : public QWidget
{
    Q_OBJECT

public:
    TruthBar(Desk &desk, const AccountsModel &accounts, const OutboxModel &outbox, QWidget *parent = nullptr);

    [[nodiscard]] QString text() const; ///< all of it, for tests and screen readers

private:
    void showLine();
    void hear(const sync::Refreshed &what);
    void showOutbox();
    void showWaiting();
    void verifyRecord();

    Desk &m_desk;
    const AccountsModel &m_accounts;
    const OutboxModel &m_outbox;
    std::optional<TimePoint> m_offlineSince;
    std::optional<TimePoint> m_silentSince; // since when an account's network has not answered
    QString m_silent; // which
    QLabel *m_mark;
    QLabel *m_line;
    QLabel *m_out;
    QLabel *m_record;
    QLabel *m_waiting;
};

} // namespace pregonero
