// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/desk.h"

#include <QDialog>

class QComboBox;
class QDateTimeEdit;
class QLabel;

namespace pregonero {

/// Asks when something is to go out: an hour in a time zone, and what that is elsewhere.
class ScheduleDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ScheduleDialog(TimePoint now, QWidget *parent = nullptr);
    [[nodiscard]] Schedule schedule() const;

private:
    void explain();

    TimePoint m_now;
    QDateTimeEdit *m_time;
    QComboBox *m_zone;
    QLabel *m_explanation;
    QPushButton *m_accept;
};

} // namespace pregonero
