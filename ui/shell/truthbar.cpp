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
#include <QShortcut>
#include <QToolButton>

namespace pregonero {

using namespace std::chrono_literals;

TruthBar::TruthBar(Desk &desk, const AccountsModel &accounts, const OutboxModel &outbox, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_accounts(accounts)
    , m_outbox(outbox)
    , m_mark(new QLabel(this))
    , m_mend(new QToolButton(this))
    , m_line{new QLabel(this), {}, {}}
    , m_out{new QLabel(this), {}, {}}
    , m_record{new QLabel(this), {}, {}}
    , m_waiting{new QLabel(this), {}, {}}
{
    setObjectName(QStringLiteral("truthBar"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(style::space(3), 0, style::space(3), 0);
    layout->setSpacing(style::space(2));
    layout->addWidget(m_mark);
    layout->addWidget(m_line.label);
    layout->addWidget(m_mend);
    m_mend->setObjectName(QStringLiteral("mendAccounts"));
    m_mend->setAutoRaise(true);
    m_mend->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_mend->setFocusPolicy(Qt::TabFocus);
    m_mend->hide();
    connect(m_mend, &QToolButton::clicked, this, &TruthBar::accountsWanted);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) // not every desktop lets these press a button
        connect(new QShortcut(key, m_mend, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated, m_mend, [this] { m_mend->click(); });
    layout->addSpacing(style::space(4));
    layout->addWidget(m_out.label);
    layout->addSpacing(style::space(4));
    layout->addWidget(m_record.label);
    layout->addStretch();
    layout->addWidget(m_waiting.label);
    for (const Part *part : {&m_line, &m_out, &m_record, &m_waiting})
        part->label->setTextFormat(Qt::PlainText);
    setFonts();
    connect(&m_desk, &Desk::offlineChanged, this, &TruthBar::goOffline);
    connect(&m_desk.refresher(), &sync::Refresher::refreshingChanged, this, &TruthBar::showLine);
    connect(&m_desk.refresher(), &sync::Refresher::finished, this, &TruthBar::hear);
    connect(&m_outbox, &OutboxModel::summaryChanged, this, &TruthBar::showOutbox);
    connect(&m_desk.outbox(), &sync::OutboxRunner::otherSendsChanged, this, &TruthBar::showOutbox);
    connect(&m_accounts, &AccountsModel::unreadChanged, this, &TruthBar::showWaiting);
    connect(&m_accounts, &AccountsModel::columnsChanged, this, &TruthBar::showWaiting);
    connect(&m_accounts, &AccountsModel::columnsChanged, this, &TruthBar::showLine);
    showLine();
    showOutbox();
    showWaiting();
    tell(m_record, tr("Record: not checked yet"), tr("Record not checked"));
    // Not while the window is still opening: reading every entry is the longest of its first jobs.
    m_desk.clock().callAfter(3s, this, [this] { verifyRecord(); });
}

void TruthBar::setFonts()
{
    const QFont font = style::font(style::Type::Small);
    for (const Part *part : {&m_line, &m_out, &m_record, &m_waiting})
        part->label->setFont(font);
    QFont followed = font;
    followed.setUnderline(true); // a word that leads somewhere
    m_mend->setFont(followed);
}

void TruthBar::goOffline(bool offline)
{
    m_offlineSince = offline ? std::optional(m_desk.clock().now()) : std::nullopt;
    // What was heard before says nothing of the line there is afterwards; a refused sign-in stays refused.
    m_heard.removeIf([](const auto &heard) { return heard.value().as != Heard::As::SignIn; });
    showLine();
}

void TruthBar::hear(const sync::Refreshed &what)
{
    if (m_desk.isOffline())
        return; // nobody was asked
    const auto note = [this](const AccountId &account, Heard::As as, const QString &why) {
        const auto before = m_heard.constFind(account);
        const bool same = before != m_heard.cend() && before->as == as;
        m_heard.insert(account, {as, same ? before->since : m_desk.clock().now(), why});
    };
    for (const AccountId &account : what.answered)
        note(account, Heard::As::Answers, {});
    // A refused sign-in is the account's, even where something that is open to everybody could be read.
    QSet<AccountId> refused;
    for (const auto &[account, error] : what.errors) {
        if (error.kind == ErrorKind::Auth) {
            refused.insert(account);
            note(account, Heard::As::SignIn, error.message);
        } else if (error.kind != ErrorKind::Cancelled && !what.answered.contains(account) && !refused.contains(account)) {
            const bool silent = error.kind == ErrorKind::Network || error.kind == ErrorKind::Timeout;
            note(account, silent ? Heard::As::Silent : Heard::As::Unreadable, error.message);
        }
    }
    showLine();
}

QList<Account> TruthBar::accountsThat(Heard::As as) const
{
    QList<Account> those;
    std::ranges::copy_if(m_accounts.accounts(), std::back_inserter(those), [&](const Account &account) {
        const auto heard = m_heard.constFind(account.id);
        return heard != m_heard.cend() && heard->as == as;
    });
    return those;
}

QString TruthBar::reasons(const QList<Account> &accounts) const
{
    QStringList lines;
    for (const Account &account : accounts)
        lines.append(tr("%1: %2", "account, what went wrong").arg(account.handle, m_heard.value(account.id).why));
    return lines.join(u'\n');
}

void TruthBar::showLine()
{
    const bool silent = !accountsThat(Heard::As::Silent).isEmpty() || !accountsThat(Heard::As::SignIn).isEmpty();
    const bool unreadable = !accountsThat(Heard::As::Unreadable).isEmpty();
    const bool answered = unreadable || !accountsThat(Heard::As::Answers).isEmpty();
    const bool away = m_desk.isOffline() || silent;
    m_mark->setPixmap(style::icon(away || !answered ? style::Meaning::Offline : style::Meaning::Online,
                                  away || unreadable ? style::Role::Warn : answered ? style::Role::Good : style::Role::SecondInk)
                          .pixmap(style::iconSize()));
    sayLine();
    updateGeometry();
    fit();
}

void TruthBar::sayLine()
{
    const auto hour = [](TimePoint at) { return hourAndMinute(toDateTime(at).toLocalTime().time()); };
    const QList<Account> refused = accountsThat(Heard::As::SignIn);
    const QList<Account> silent = accountsThat(Heard::As::Silent);
    const QList<Account> unreadable = accountsThat(Heard::As::Unreadable);
    const int accounts = static_cast<int>(m_accounts.accounts().size());
    const bool none = m_accounts.isLoaded() && m_accounts.accounts().isEmpty();
    m_mendable = !m_desk.isOffline() && (none || !refused.isEmpty());
    if (m_desk.isOffline()) {
        const QString brief = tr("Offline (your choice)");
        return tell(m_line, m_offlineSince ? tr("Offline since %1 (your choice) · work goes on").arg(hour(*m_offlineSince))
                                           : tr("Offline (your choice) · work goes on"), brief);
    }
    if (none)
        return tell(m_line, tr("No account yet: add one"), tr("No account yet"));
    if (!refused.isEmpty()) {
        const int count = static_cast<int>(refused.size());
        tell(m_line, count == 1 ? tr("Sign in again: %1").arg(refused.constFirst().handle)
                                : tr("Sign in again: %n account(s)", nullptr, count), tr("Sign in again"));
        return setReason(reasons(refused + silent + unreadable));
    }
    if (!silent.isEmpty()) {
        const auto since = std::ranges::min(silent, {}, [this](const Account &a) { return m_heard.value(a.id).since; });
        const QString from = hour(m_heard.value(since.id).since);
        if (accounts == 1)
            tell(m_line, tr("No answer for %1 since %2 · work goes on").arg(since.handle, from), tr("No answer since %1").arg(from));
        else
            tell(m_line, tr("%1 of %2 accounts do not answer, since %3 · work goes on")
                             .arg(silent.size()).arg(accounts).arg(from),
                 tr("%1 of %2 do not answer", "accounts").arg(silent.size()).arg(accounts));
        return setReason(reasons(silent + unreadable));
    }
    if (!unreadable.isEmpty()) {
        if (unreadable.size() == 1)
            tell(m_line, tr("Could not be read: %1 · work goes on").arg(unreadable.constFirst().handle), tr("One could not be read", "account"));
        else
            tell(m_line, tr("%1 of %2 accounts could not be read · work goes on").arg(unreadable.size()).arg(accounts),
                 tr("%1 of %2 could not be read", "accounts").arg(unreadable.size()).arg(accounts));
        return setReason(reasons(unreadable));
    }
    const bool asking = m_desk.refresher().isRefreshing();
    if (accountsThat(Heard::As::Answers).isEmpty()) {
        const QString words = asking ? tr("Asking the networks…") : tr("Not asked yet");
        return tell(m_line, words, words);
    }
    const QString online = asking ? tr("Online · listening…") : tr("Online");
    tell(m_line, online, online);
}

void TruthBar::setReason(const QString &why)
{
    m_line.label->setToolTip(why);
    m_mend->setToolTip(why);
    m_mend->setAccessibleDescription(why);
}

void TruthBar::showOutbox()
{
    const OutboxModel::Summary summary = m_outbox.summary();
    QStringList parts;
    if (const int waiting = summary.queued + summary.sending)
        parts.append(tr("%n waiting", nullptr, waiting));
    if (summary.unknown)
        parts.append(tr("%n unconfirmed", nullptr, summary.unknown));
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
    whenDone(m_desk.verifyJournalEnd(), this, [this](Result<journal::Report> report) {
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
    else if (report.whole() && report.endOnly)
        tell(m_record, entries ? tr("Record in order, %Ln new entry(s) checked", nullptr, entries)
                               : tr("Record in order, nothing new since the last check"), tr("Record in order"));
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
    if (&part == &m_line)
        m_mend->setAccessibleName(whole);
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
    // The mark, what stands between the parts and the margins; what a button has around its words.
    const int around = m_mendable ? m_mend->sizeHint().width() - m_mend->fontMetrics().horizontalAdvance(m_mend->text()) : 0;
    return style::iconSize() + style::space(2) * 8 + style::space(4) * 2 + style::space(3) * 2 + around;
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
    // The line's words are on its label or on the button, never on both.
    m_mend->setText(m_line.label->text());
    m_mend->setVisible(m_mendable);
    m_line.label->setVisible(!m_mendable);
}

QSize TruthBar::minimumSizeHint() const
{
    int width = fixedWidth();
    for (const Part *part : {&m_line, &m_out, &m_record, &m_waiting})
        width += widthOf(part->brief);
    // As high with the button as without: what stands above must not jump.
    return {width, std::max(QWidget::minimumSizeHint().height(), m_mend->sizeHint().height())};
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
    setFonts();
    showLine();
}

QString TruthBar::text() const
{
    return QStringList{m_line.whole, m_out.whole, m_record.whole, m_waiting.whole}.join(QStringLiteral(" | "));
}

} // namespace pregonero
