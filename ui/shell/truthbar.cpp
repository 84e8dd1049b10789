// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/truthbar.h"

#include "app/journal/verify.h"
#include "ui/style/icons.h"
#include "ui/style/type.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLocale>

namespace pregonero {

using namespace std::chrono_literals;

TruthBar::TruthBar(Desk &desk, const AccountsModel &accounts, const OutboxModel &outbox, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_accounts(accounts)
    , m_outbox(outbox)
    , m_mark(new QLabel(this))
    , m_line(new QLabel(this))
    , m_out(new QLabel(this))
    , m_record(new QLabel(this))
    , m_waiting(new QLabel(this))
{
    setObjectName(QStringLiteral("truthBar"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(style::space(3), style::space(1), style::space(3), style::space(1));
    layout->setSpacing(style::space(2));
    layout->addWidget(m_mark);
    layout->addWidget(m_line);
    layout->addSpacing(style::space(4));
    layout->addWidget(m_out);
    layout->addSpacing(style::space(4));
    layout->addWidget(m_record);
    layout->addStretch();
    layout->addWidget(m_waiting);
    for (QLabel *label : {m_line, m_out, m_record, m_waiting}) {
        label->setFont(style::font(style::Type::Small));
        label->setTextFormat(Qt::PlainText);
    }
    connect(&m_desk, &Desk::offlineChanged, this, [this](bool offline) {
        m_offlineSince = offline ? std::optional(m_desk.clock().now()) : std::nullopt;
        showLine();
    });
    connect(&m_desk.refresher(), &sync::Refresher::refreshingChanged, this, &TruthBar::showLine);
    connect(&m_desk.refresher(), &sync::Refresher::finished, this, &TruthBar::hear);
    connect(&m_outbox, &OutboxModel::summaryChanged, this, &TruthBar::showOutbox);
    connect(&m_accounts, &AccountsModel::unreadChanged, this, &TruthBar::showWaiting);
    connect(&m_accounts, &AccountsModel::columnsChanged, this, &TruthBar::showWaiting);
    if (m_desk.isOffline())
        m_offlineSince = m_desk.clock().now();
    showLine();
    showOutbox();
    showWaiting();
    m_record->setText(tr("Record: not checked yet"));
    // Not while the window is still opening: reading every entry is the longest of its first jobs.
    m_desk.clock().callAfter(3s, this, [this] { verifyRecord(); });
}

void TruthBar::hear(const sync::Refreshed &what)
{
    // "Online" is only said of networks that answer: a line that is up and reaches nobody is no line.
    const auto silent = std::ranges::find_if(what.errors, [](const auto &error) {
        return error.second.kind == ErrorKind::Network || error.second.kind == ErrorKind::Timeout;
    });
    if (silent == what.errors.end()) {
        m_silentSince.reset();
    } else {
        const Account *account = m_accounts.account(silent->first);
        m_silent = account ? account->handle : QString();
        if (!m_silentSince)
            m_silentSince = m_desk.clock().now();
    }
    showLine();
}

void TruthBar::showLine()
{
    const bool offline = m_offlineSince.has_value();
    const bool troubled = offline || m_silentSince;
    m_mark->setPixmap(style::icon(troubled ? style::Meaning::Offline : style::Meaning::Online,
                                  troubled ? style::Role::Warn : style::Role::Good).pixmap(style::iconSize()));
    if (!offline && m_silentSince)
        m_line->setText(tr("No answer for %1 since %2 · work goes on")
                            .arg(m_silent, QLocale().toString(toDateTime(*m_silentSince).toLocalTime().time(),
                                                              QLocale::ShortFormat)));
    else if (offline)
        m_line->setText(tr("Offline since %1 · work goes on")
                            .arg(QLocale().toString(toDateTime(*m_offlineSince).toLocalTime().time(), QLocale::ShortFormat)));
    else
        m_line->setText(m_desk.refresher().isRefreshing() ? tr("Online · listening…") : tr("Online"));
}

void TruthBar::showOutbox()
{
    const OutboxModel::Summary summary = m_outbox.summary();
    QStringList parts;
    if (const int waiting = summary.queued + summary.sending)
        parts.append(tr("%n waiting", nullptr, waiting));
    if (summary.unknown)
        parts.append(tr("%n to confirm", nullptr, summary.unknown));
    if (summary.failed)
        parts.append(tr("%n not published", nullptr, summary.failed));
    m_out->setText(parts.isEmpty() ? tr("Outbox: empty") : tr("Outbox: %1").arg(parts.join(QStringLiteral(", "))));
}

void TruthBar::showWaiting()
{
    int unread = 0;
    for (const Column &column : m_accounts.columns()) {
        if (column.kind == Column::Kind::Mentions)
            unread += m_accounts.unread(column.id);
    }
    m_waiting->setText(unread ? tr("%n message(s) to you unread", nullptr, unread) : tr("Every message to you was read"));
}

void TruthBar::verifyRecord()
{
    whenDone(m_desk.verifyJournal(), this, [this](Result<journal::Report> report) {
        if (!report)
            m_record->setText(tr("Record: could not be checked"));
        else if (report->whole())
            m_record->setText(tr("Record whole, %1 entries").arg(QLocale().toString(report->entries)));
        else
            m_record->setText(tr("The record is NOT whole: see Help, Check the record"));
    });
}

QString TruthBar::text() const
{
    return QStringList{m_line->text(), m_out->text(), m_record->text(), m_waiting->text()}.join(QStringLiteral(" | "));
}

} // namespace pregonero
