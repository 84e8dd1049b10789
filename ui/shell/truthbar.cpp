// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/truthbar.h"

#include "app/journal/verify.h"
#include "ui/rows/times.h"
#include "ui/style/icons.h"
#include "ui/style/type.h"

#include <QBoxLayout>
#include <QEvent>
#include <QFontMetrics>
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
    , m_line{new QLabel(this), {}, {}}
    , m_out{new QLabel(this), {}, {}}
    , m_record{new QLabel(this), {}, {}}
    , m_waiting{new QLabel(this), {}, {}}
{
    setObjectName(QStringLiteral("truthBar"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(style::space(3), style::space(1), style::space(3), style::space(1));
    layout->setSpacing(style::space(2));
    layout->addWidget(m_mark);
    layout->addWidget(m_line.label);
    layout->addSpacing(style::space(4));
    layout->addWidget(m_out.label);
    layout->addSpacing(style::space(4));
    layout->addWidget(m_record.label);
    layout->addStretch();
    layout->addWidget(m_waiting.label);
    for (const Part *part : {&m_line, &m_out, &m_record, &m_waiting}) {
        part->label->setFont(style::font(style::Type::Small));
        part->label->setTextFormat(Qt::PlainText);
    }
    connect(&m_desk, &Desk::offlineChanged, this, [this](bool offline) {
        m_offlineSince = offline ? std::optional(m_desk.clock().now()) : std::nullopt;
        showLine();
    });
    connect(&m_desk.refresher(), &sync::Refresher::refreshingChanged, this, &TruthBar::showLine);
    connect(&m_desk.refresher(), &sync::Refresher::finished, this, &TruthBar::hear);
    connect(&m_outbox, &OutboxModel::summaryChanged, this, &TruthBar::showOutbox);
    connect(&m_desk.outbox(), &sync::OutboxRunner::otherSendsChanged, this, &TruthBar::showOutbox);
    connect(&m_accounts, &AccountsModel::unreadChanged, this, &TruthBar::showWaiting);
    connect(&m_accounts, &AccountsModel::columnsChanged, this, &TruthBar::showWaiting);
    if (m_desk.isOffline())
        m_offlineSince = m_desk.clock().now();
    showLine();
    showOutbox();
    showWaiting();
    tell(m_record, tr("Record: not checked yet"), tr("Record not checked"));
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
    const auto hour = [](TimePoint at) { return hourAndMinute(toDateTime(at).toLocalTime().time()); };
    if (offline)
        return tell(m_line, tr("Offline since %1 · work goes on").arg(hour(*m_offlineSince)),
                    tr("Offline since %1").arg(hour(*m_offlineSince)));
    if (m_silentSince)
        return tell(m_line, tr("No answer for %1 since %2 · work goes on").arg(m_silent, hour(*m_silentSince)),
                    tr("No answer since %1").arg(hour(*m_silentSince)));
    const QString online = m_desk.refresher().isRefreshing() ? tr("Online · listening…") : tr("Online");
    tell(m_line, online, online);
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
    const QString all = parts.join(QStringLiteral(", "));
    const QString whole = parts.isEmpty() ? tr("Outbox: empty") : tr("Outbox: %1").arg(all);
    if (m_desk.outbox().otherSends())
        return tell(m_out, tr("%1 · another program does the sending").arg(whole),
                    all.isEmpty() ? tr("Another program sends") : tr("%1 · another program sends").arg(all));
    tell(m_out, whole, all);
}

void TruthBar::showWaiting()
{
    int unread = 0;
    for (const Column &column : m_accounts.columns()) {
        if (column.kind == Column::Kind::Mentions)
            unread += m_accounts.unread(column.id);
    }
    tell(m_waiting, unread ? tr("%n message(s) to you unread", nullptr, unread) : tr("Every message to you was read"),
         unread ? tr("%n unread", nullptr, unread) : tr("All read"));
}

void TruthBar::verifyRecord()
{
    whenDone(m_desk.verifyJournal(), this, [this](Result<journal::Report> report) {
        if (report)
            return showReport(*report);
        tell(m_record, tr("Record: could not be checked"), tr("Record not checked"));
        m_record.label->setToolTip(report.error().message);
    });
}

void TruthBar::showReport(const journal::Report &report)
{
    const int entries = static_cast<int>(report.entries);
    if (report.whole() && report.endNeverKept)
        tell(m_record, tr("Record whole, %Ln entry(s), checked for the first time", nullptr, entries), tr("Record whole"));
    else if (report.whole() && !report.endCompared)
        tell(m_record, tr("Record whole as far as it goes: the keychain could not be read"), tr("Record’s end not checked"));
    else if (report.whole())
        tell(m_record, tr("Record whole, %Ln entry(s)", nullptr, entries), tr("Record whole"));
    else
        tell(m_record, tr("The record is NOT whole: see Help, Check the record"), tr("Record NOT whole"));
    m_record.label->setToolTip(tr("Checked at %1: %Ln entry(s)", nullptr, entries)
                                   .arg(hourAndMinute(toDateTime(m_desk.clock().now()).toLocalTime().time())));
}

void TruthBar::tell(Part &part, const QString &whole, const QString &brief)
{
    if (part.whole == whole && part.brief == brief)
        return;
    part.whole = whole;
    part.brief = brief;
    part.label->setAccessibleName(whole);
    part.label->setToolTip(whole);
    setAccessibleName(text());
    updateGeometry();
    fit();
}

int TruthBar::widthOf(const QString &text) const
{
    return text.isEmpty() ? 0 : QFontMetrics(m_line.label->font()).horizontalAdvance(text) + style::space(1);
}

int TruthBar::fixedWidth() const
{
    // The mark, what stands between the parts and the margins.
    return style::iconSize() + style::space(2) * 8 + style::space(4) * 2 + style::space(3) * 2;
}

void TruthBar::fit()
{
    // What can be read elsewhere gives way first.
    int room = width() - fixedWidth();
    for (const Part *part : {&m_line, &m_out, &m_record, &m_waiting})
        room -= widthOf(part->whole);
    for (const Part *part : {&m_record, &m_waiting, &m_out, &m_line}) {
        const bool whole = room >= 0;
        if (!whole)
            room += widthOf(part->whole) - widthOf(part->brief);
        part->label->setText(whole ? part->whole : part->brief);
    }
}

QSize TruthBar::minimumSizeHint() const
{
    int width = fixedWidth();
    for (const Part *part : {&m_line, &m_out, &m_record, &m_waiting})
        width += widthOf(part->brief);
    return {width, QWidget::minimumSizeHint().height()};
}

void TruthBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void TruthBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::StyleChange)
        return;
    // Another text size comes as another style.
    for (const Part *part : {&m_line, &m_out, &m_record, &m_waiting})
        part->label->setFont(style::font(style::Type::Small));
    showLine();
    updateGeometry();
    fit();
}

QString TruthBar::text() const
{
    return QStringList{m_line.whole, m_out.whole, m_record.whole, m_waiting.whole}.join(QStringLiteral(" | "));
}

} // namespace pregonero
