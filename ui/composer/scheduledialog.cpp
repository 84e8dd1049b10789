// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/scheduledialog.h"

#include "ui/rows/times.h"
#include "ui/style/pregonerostyle.h"
#include "ui/style/type.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimeZone>

namespace pregonero {

ScheduleDialog::ScheduleDialog(TimePoint now, QWidget *parent)
    : QDialog(parent)
    , m_now(now)
    , m_time(new QDateTimeEdit(this))
    , m_zone(new QComboBox(this))
    , m_explanation(new QLabel(this))
{
    setWindowTitle(tr("Schedule"));
    // The zones of the administrations this program speaks the languages of; the computer's own comes first.
    QList<QByteArray> zones{QTimeZone::systemTimeZoneId()};
    for (const char *zone : {"Europe/Madrid", "Atlantic/Canary", "Europe/Lisbon", "America/Bogota", "America/Lima",
                             "America/Mexico_City", "America/Santiago", "America/Argentina/Buenos_Aires", "UTC"}) {
        if (!zones.contains(zone) && QTimeZone::isTimeZoneIdAvailable(zone))
            zones.append(zone);
    }
    for (const QByteArray &zone : std::as_const(zones))
        m_zone->addItem(QString::fromLatin1(zone).replace(u'_', u' '), zone);
    m_zone->setAccessibleName(tr("Time zone"));

    const QDateTime local = toDateTime(now).toTimeZone(QTimeZone(zones.constFirst()));
    const QDateTime nextHour = local.addSecs(3600 - local.time().minute() * 60 - local.time().second());
    m_time->setDisplayFormat(QLocale().dateFormat(QLocale::ShortFormat) + QStringLiteral(" HH:mm"));
    m_time->setTimeZone(QTimeZone::UTC); // a wall clock without a zone of its own; the combo says which
    m_time->setDateTime(QDateTime(nextHour.date(), nextHour.time(), QTimeZone::UTC));
    m_time->setCalendarPopup(true);
    m_time->setAccessibleName(tr("Day and hour"));

    m_explanation->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_accept = buttons->addButton(tr("Schedule"), QDialogButtonBox::AcceptRole);
    style::setButtonKind(m_accept, style::ButtonKind::Primary);
    m_accept->setDefault(true);
    auto *form = new QFormLayout;
    form->addRow(tr("&When"), m_time);
    form->addRow(tr("&Zone"), m_zone);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_explanation);
    layout->addWidget(buttons);

    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_time, &QDateTimeEdit::dateTimeChanged, this, &ScheduleDialog::explain);
    connect(m_zone, &QComboBox::currentIndexChanged, this, &ScheduleDialog::explain);
    explain();
    m_time->setFocus();
}

Schedule ScheduleDialog::schedule() const
{
    const QByteArray zone = m_zone->currentData().toByteArray();
    const QDateTime chosen(m_time->date(), m_time->time(), QTimeZone(zone));
    return {toTimePoint(chosen), QString::fromLatin1(zone)};
}

void ScheduleDialog::explain()
{
    const Schedule when = schedule();
    const bool past = when.at <= m_now;
    m_accept->setEnabled(!past);
    const QString here = comingMoment(when.at, m_now);
    m_explanation->setText(past ? tr("That hour has passed. Choose a later one.")
                                : tr("It goes out %1 by this computer's clock, if the program is open then.").arg(here));
}

} // namespace pregonero
