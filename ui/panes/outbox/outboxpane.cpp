// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/outbox/outboxpane.h"

#include "ui/panes/outbox/resolvedialog.h"
#include "ui/rows/states.h"
#include "ui/rows/times.h"
#include "ui/style/pregonerostyle.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/paneheader.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/rowview.h"

#include <QDesktopServices>
#include <QPushButton>
#include <QStackedLayout>

namespace pregonero {

using State = OutboxItem::State;

namespace {

class OutboxDelegate final : public RowDelegate
{
public:
    OutboxDelegate(const Desk &desk, const OutboxModel &model, const AccountsModel &accounts, QObject *parent)
        : RowDelegate(Shape::Rows, parent)
        , m_desk(desk)
        , m_model(model)
        , m_accounts(accounts)
    {
        setMaximumLines(4); // why something did not go out is never cut short
    }

    Row row(const QModelIndex &index) const override
    {
        const OutboxItem *item = m_model.item(index);
        if (!item)
            return {};
        const Account *account = m_accounts.account(item->account);
        const TimePoint now = m_desk.clock().now();
        Row row;
        row.name = headline(item->piece.text);
        row.brief = true;
        row.time = shortMoment(item->changedAt, now);
        row.chips.append(chipFor(*item, now, m_desk.isOffline()));
        if (account)
            row.icon = style::networkMeaning(account->network);
        if (item->state == State::Sent && item->receipt)
            row.footnote = item->receipt->url.toDisplayString();
        else if (item->state != State::Sending)
            row.text = item->error;
        return row;
    }

private:
    const Desk &m_desk;
    const OutboxModel &m_model;
    const AccountsModel &m_accounts;
};

} // namespace

OutboxPane::OutboxPane(Desk &desk, const AccountsModel &accounts, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_model(new OutboxModel(desk.store(), this))
    , m_header(new PaneHeader(tr("Outbox"), this))
    , m_banner(new Banner(this))
    , m_view(new RowView(this))
    , m_empty(new EmptyState(this))
    , m_actions(new QWidget(this))
    , m_retry(new QPushButton(style::icon(style::Meaning::Retry), tr("Send again"), m_actions))
    , m_takeBack(new QPushButton(style::icon(style::Meaning::Undo), tr("Take back"), m_actions))
    , m_resolve(new QPushButton(style::icon(style::Meaning::Unknown), tr("Was it published?…"), m_actions))
    , m_open(new QPushButton(style::icon(style::Meaning::Open), tr("See it"), m_actions))
    , m_draft(new QPushButton(style::icon(style::Meaning::Edit), tr("Correct the text"), m_actions))
{
    style::setGround(this, style::Role::Surface);
    m_banner->setClosable(true);
    m_view->setObjectName(QStringLiteral("outboxView"));
    m_view->setAccessibleName(tr("Outbox"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new OutboxDelegate(desk, *m_model, accounts, this));
    m_empty->setContent(style::Meaning::Outbox, tr("Nothing on its way"),
                        tr("What you publish waits here until the network confirms it with its own number and "
                           "address. Offline it simply waits."));
    auto *buttons = new FlowLayout(-1, m_actions);
    buttons->setContentsMargins(style::space(3), style::space(2), style::space(3), style::space(2));
    for (QPushButton *button : {m_resolve, m_retry, m_takeBack, m_draft, m_open})
        buttons->addWidget(button);
    auto *stacked = new QWidget(this);
    m_stack = new QStackedLayout(stacked);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_banner);
    layout->addWidget(stacked, 1);
    layout->addWidget(m_actions);

    connect(m_retry, &QPushButton::clicked, this, &OutboxPane::retry);
    connect(m_takeBack, &QPushButton::clicked, this, &OutboxPane::takeBack);
    connect(m_resolve, &QPushButton::clicked, this, &OutboxPane::resolve);
    connect(m_open, &QPushButton::clicked, this, &OutboxPane::openPublished);
    connect(m_draft, &QPushButton::clicked, this, [this] {
        // Taken back first: while it could still be sent again its text must not change.
        if (const OutboxItem *item = current())
            whenDone(m_desk.cancel(item->id), this, [this, draft = item->draft](Result<bool> done) {
                if (!done)
                    return m_banner->setMessage(style::Tone::Bad, done.error().message);
                m_banner->clear();
                Q_EMIT draftWanted(draft);
            });
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &OutboxPane::showActions);
    connect(m_model, &OutboxModel::summaryChanged, this, &OutboxPane::showState);
    connect(m_model, &OutboxModel::failed, this, [this](const Error &error) {
        m_banner->setMessage(style::Tone::Bad, error.message);
    });
    connect(&m_desk, &Desk::offlineChanged, this, &OutboxPane::showState);
    showState();
}

const OutboxItem *OutboxPane::current() const
{
    return m_model->item(m_view->currentIndex());
}

void OutboxPane::showState()
{
    m_stack->setCurrentWidget(m_model->rowCount() ? static_cast<QWidget *>(m_view) : m_empty);
    const OutboxModel::Summary summary = m_model->summary();
    if (summary.unknown)
        m_header->setCount({tr("%n unconfirmed", nullptr, summary.unknown), style::Tone::Warn});
    else if (summary.failed)
        m_header->setCount({tr("%n not published", nullptr, summary.failed), style::Tone::Bad});
    else
        m_header->setCount({summary.queued + summary.sending ? tr("%n waiting", nullptr, summary.queued + summary.sending)
                                                             : QString(), style::Tone::Accent});
    m_view->viewport()->update();
    showActions();
}

void OutboxPane::showActions()
{
    const OutboxItem *item = current();
    const auto in = [item](auto... states) { return item && ((item->state == states) || ...); };
    m_retry->setVisible(in(State::Failed));
    m_draft->setVisible(in(State::Failed));
    m_takeBack->setVisible(in(State::Queued));
    m_resolve->setVisible(in(State::Unknown));
    m_open->setVisible(in(State::Sent) && item->receipt && item->receipt->url.isValid()
                       && item->receipt->url.scheme().startsWith(u"http"));
    m_actions->setVisible(in(State::Failed, State::Queued, State::Unknown) || m_open->isVisibleTo(m_actions));
}

void OutboxPane::report(Call<bool> call)
{
    whenDone(std::move(call), this, [this](Result<bool> done) {
        done ? m_banner->clear() : m_banner->setMessage(style::Tone::Bad, done.error().message);
    });
}

void OutboxPane::retry()
{
    if (const OutboxItem *item = current())
        report(m_desk.retry(item->id));
}

void OutboxPane::takeBack()
{
    if (const OutboxItem *item = current())
        report(m_desk.cancel(item->id));
}

void OutboxPane::resolve()
{
    const OutboxItem *item = current();
    if (!item)
        return;
    auto *dialog = new ResolveDialog(*item, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, id = item->id] {
        report(m_desk.resolve(id, dialog->sent(), dialog->url()));
    });
    dialog->open();
}

void OutboxPane::openPublished()
{
    const OutboxItem *item = current();
    if (item && item->receipt && !QDesktopServices::openUrl(item->receipt->url))
        m_banner->setMessage(style::Tone::Warn, tr("No browser could be opened. The address is %1")
                                                    .arg(item->receipt->url.toDisplayString()));
}

} // namespace pregonero
