// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/feeds/feedspane.h"

#include "app/models/postroles.h"
#include "ui/panes/feeds/threadpeek.h"
#include "ui/rows/postdelegate.h"
#include "ui/style/pregonerostyle.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/paneheader.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/rowview.h"
#include "ui/widgets/searchfield.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QInputDialog>
#include <QMenu>
#include <QStackedLayout>
#include <QToolButton>

namespace pregonero {

FeedsPane::FeedsPane(Desk &desk, const AccountsModel &accounts, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_accounts(accounts)
    , m_model(new FeedModel(desk.store(), this))
    , m_header(new PaneHeader(tr("Feeds"), this))
    , m_column(new QComboBox(this))
    , m_search(new SearchField(tr("Search what was heard"), this))
    , m_unreadOnly(new QAction(style::icon(style::Meaning::Unread), tr("Only unread"), this))
    , m_columnMenu(new QToolButton(this))
    , m_banner(new Banner(this))
    , m_progress(new ProgressLine(this))
    , m_view(new RowView(this))
    , m_delegate(new PostDelegate(RowDelegate::Shape::Rows, accounts, desk.clock(), this))
    , m_empty(new EmptyState(this))
{
    style::setGround(this, style::Role::Surface);
    m_column->setObjectName(QStringLiteral("feedColumn"));
    m_column->setAccessibleName(tr("Column"));
    m_column->setToolTip(tr("Which column to show"));
    m_search->setObjectName(QStringLiteral("feedSearch"));
    m_search->setAccessibleName(tr("Search what was heard"));
    m_unreadOnly->setCheckable(true);
    m_unreadOnly->setIconText(tr("Unread"));
    auto *unreadOnly = new QToolButton(this);
    unreadOnly->setDefaultAction(m_unreadOnly);
    unreadOnly->setToolButtonStyle(Qt::ToolButtonTextOnly);
    unreadOnly->setFocusPolicy(Qt::TabFocus);
    unreadOnly->setAccessibleName(m_unreadOnly->text());
    m_columnMenu->setIcon(style::icon(style::Meaning::More));
    m_columnMenu->setAccessibleName(tr("Columns"));
    m_columnMenu->setToolTip(tr("Add or remove a column"));
    m_columnMenu->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_columnMenu);
    menu->addAction(style::icon(style::Meaning::Add), tr("Add column…"), this, &FeedsPane::addColumn);
    m_removeColumn = menu->addAction(style::icon(style::Meaning::Remove), tr("Remove this column"), this,
                                     &FeedsPane::removeColumn);
    // "Everything heard" is no column: it cannot be removed.
    connect(menu, &QMenu::aboutToShow, this, [this] { m_removeColumn->setEnabled(!shownColumn().isEmpty()); });
    m_columnMenu->setMenu(menu);

    m_view->setObjectName(QStringLiteral("feedView"));
    m_view->setAccessibleName(tr("Posts"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(m_delegate);

    auto *controls = new QHBoxLayout;
    controls->setContentsMargins(style::space(3), style::space(2), style::space(3), style::space(2));
    controls->setSpacing(style::space(2));
    controls->addWidget(m_column, 1);
    controls->addWidget(m_columnMenu);
    auto *searching = new QHBoxLayout;
    searching->setContentsMargins(style::space(3), 0, style::space(3), style::space(2));
    searching->setSpacing(style::space(2));
    searching->addWidget(m_search, 1);
    searching->addWidget(unreadOnly);
    m_column->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_column->setMinimumContentsLength(8);
    auto *stacked = new QWidget(this);
    m_stack = new QStackedLayout(stacked);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(controls);
    layout->addLayout(searching);
    layout->addWidget(m_banner);
    layout->addWidget(m_progress);
    layout->addWidget(stacked, 1);

    connect(m_column, &QComboBox::currentIndexChanged, this, &FeedsPane::requery);
    connect(m_search, &SearchField::searchChanged, this, &FeedsPane::requery);
    connect(m_unreadOnly, &QAction::toggled, this, &FeedsPane::requery);
    connect(&m_accounts, &AccountsModel::columnsChanged, this, &FeedsPane::fillColumns);
    connect(&m_accounts, &AccountsModel::unreadChanged, this, &FeedsPane::fillColumns);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &FeedsPane::choose);
    connect(m_view, &RowView::opened, this, &FeedsPane::reply);
    connect(m_delegate, &PostDelegate::linkFollowed, this, [](const QUrl &where) { QDesktopServices::openUrl(where); });
    connect(&m_accounts, &AccountsModel::languagesChanged, m_view, [this] { m_view->doItemsLayout(); });
    connect(m_view, &RowView::contextMenuWanted, this, &FeedsPane::showMenu);
    connect(m_model, &FeedModel::loadingChanged, this, &FeedsPane::showState);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &FeedsPane::showState);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &FeedsPane::showState);
    connect(m_model, &FeedModel::failed, this, [this](const Error &error) {
        m_banner->setMessage(style::Tone::Bad, error.message);
    });
    connect(&m_desk.refresher(), &sync::Refresher::refreshingChanged, this, [this](bool refreshing) {
        refreshing ? m_progress->start(tr("Listening to the networks…")) : m_progress->finish();
    });
    m_progress->setCancellable(false);
    m_banner->setClosable(true);
    connect(&m_desk.refresher(), &sync::Refresher::finished, this, &FeedsPane::showRefreshed);

    for (const auto &[keys, slot] : std::initializer_list<std::pair<QKeySequence, void (FeedsPane::*)()>>{
             {QKeySequence(Qt::Key_N), &FeedsPane::nextUnread}, {QKeySequence(Qt::Key_Space), &FeedsPane::peek},
             {QKeySequence(Qt::Key_R), &FeedsPane::reply}}) {
        auto *action = new QAction(m_view);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        m_view->addAction(action);
        connect(action, &QAction::triggered, this, slot);
    }
    fillColumns();
    requery();
}

void FeedsPane::setAddAccountAction(QAction *action)
{
    m_addAccount = action;
    showState();
}

void FeedsPane::showRefreshed(const sync::Refreshed &what)
{
    if (what.errors.isEmpty())
        return m_banner->clear();
    const auto &[account, error] = what.errors.constFirst();
    const Account *known = m_accounts.account(account);
    QString text = known ? tr("%1: %2").arg(known->handle, error.message) : error.message;
    if (const auto more = static_cast<int>(what.errors.size()) - 1)
        text += u' ' + tr("(and %n more)", "columns that could not be read", more);
    m_banner->setMessage(style::Tone::Warn, text);
}

void FeedsPane::reply()
{
    if (const store::ArchivedPost *post = m_model->post(m_view->currentIndex()))
        Q_EMIT replyWanted(post->id);
}

QString FeedsPane::columnTitle(const Column &column) const
{
    const Account *account = m_accounts.account(column.account);
    const QString handle = account ? account->handle : QString();
    switch (column.kind) {
    case Column::Kind::Mentions: return tr("Said to %1").arg(handle);
    case Column::Kind::Home: return tr("Followed by %1").arg(handle);
    case Column::Kind::Local: return tr("All of %1").arg(account && !account->server.host().isEmpty()
                                                             ? account->server.host() : tr("the town"));
    case Column::Kind::Hashtag: return u'#' + column.argument;
    case Column::Kind::Own: return tr("Published by %1").arg(handle);
    }
    return handle;
}

void FeedsPane::fillColumns()
{
    const QString shown = m_column->currentData().toString();
    m_filling = true;
    m_column->clear();
    m_column->addItem(style::icon(style::Meaning::Feed), tr("Everything heard"), QString());
    int unanswered = 0;
    for (const Column &column : m_accounts.columns()) {
        const Account *account = m_accounts.account(column.account);
        const int unread = m_accounts.unread(column.id);
        QString title = columnTitle(column);
        if (unread > 0 && column.kind != Column::Kind::Own)
            title += QStringLiteral("  ·  ") + (unread > 999 ? QStringLiteral("999+") : QString::number(unread));
        if (column.kind == Column::Kind::Mentions)
            unanswered += unread;
        m_column->addItem(style::icon(style::networkMeaning(account ? account->network : QString())), title,
                          column.id.value());
    }
    m_column->setCurrentIndex(std::max(0, m_column->findData(shown)));
    m_filling = false;
    m_header->setCount({unanswered ? tr("%n unread", nullptr, unanswered) : QString(), style::Tone::Accent});
    showState();
}

QString FeedsPane::shownColumn() const
{
    return m_column->currentData().toString();
}

void FeedsPane::showColumn(const QString &columnId)
{
    if (const int index = m_column->findData(columnId); index >= 0)
        m_column->setCurrentIndex(index);
}

void FeedsPane::requery()
{
    if (m_filling)
        return;
    m_banner->clear();
    store::FeedQuery query;
    if (const QString column = shownColumn(); !column.isEmpty())
        query.columns.append(ColumnId(column));
    query.search = m_search->text().trimmed();
    query.unreadOnly = m_unreadOnly->isChecked();
    m_model->setQuery(query);
    m_view->scrollToTop();
}

void FeedsPane::showState()
{
    const bool nothing = m_model->rowCount() == 0 && !m_model->isLoading();
    m_stack->setCurrentWidget(nothing ? static_cast<QWidget *>(m_empty) : m_view);
    if (!nothing)
        return;
    m_empty->setAction(nullptr);
    if (m_accounts.isLoaded() && m_accounts.rowCount() == 0) {
        m_empty->setContent(style::Meaning::Account, tr("Nobody to listen to yet"),
                            tr("Add an account of your institution. What citizens say to it will be here."));
        m_empty->setAction(m_addAccount);
    } else if (!m_search->text().isEmpty()) {
        m_empty->setContent(style::Meaning::Search, tr("Nothing found"),
                            tr("Try fewer words, or the beginning of one followed by *."));
    } else if (m_unreadOnly->isChecked()) {
        m_empty->setContent(style::Meaning::Done, tr("All read"), tr("What citizens say next will appear here."));
    } else {
        m_empty->setContent(style::Meaning::Feed, tr("Quiet so far"), tr("What citizens say will appear here."));
    }
}

void FeedsPane::choose(const QModelIndex &index)
{
    const store::ArchivedPost *post = m_model->post(index);
    if (!post)
        return;
    const PostId id = post->id;
    const ConversationId conversation = post->conversation;
    if (post->unread)
        setRead(id, true);
    Q_EMIT postChosen(id, conversation);
}

void FeedsPane::setRead(PostId post, bool read)
{
    whenDone(m_desk.setRead({post}, read), this, [this](Result<bool> done) {
        if (!done)
            m_banner->setMessage(style::Tone::Bad, done.error().message);
    });
}

void FeedsPane::moderate(PostId post, Moderation action, const QString &done)
{
    whenDone(m_desk.moderate(post, action, {}), this, [this, done](Result<bool> result) {
        m_banner->setMessage(result ? style::Tone::Good : style::Tone::Warn, result ? done : result.error().message);
    });
}

void FeedsPane::showMenu(const QModelIndex &index, const QPoint &at)
{
    const store::ArchivedPost *post = m_model->post(index);
    if (!post)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(style::icon(style::Meaning::Reply), tr("Reply"), this,
                    [this, id = post->id] { Q_EMIT replyWanted(id); });
    menu->addAction(style::icon(post->unread ? style::Meaning::Read : style::Meaning::Unread),
                    post->unread ? tr("Mark as read") : tr("Mark as unread"), this,
                    [this, id = post->id, read = post->unread] { setRead(id, read); });
    const AdapterInfo *info = m_desk.network(post->origin.section(u':', 0, 0));
    if (info && info->can(Capability::Favourite))
        menu->addAction(style::icon(style::Meaning::Favourite), tr("Favourite"), this,
                        [this, id = post->id] { moderate(id, Moderation::Favourite, tr("Marked as a favourite.")); });
    if (info && info->can(Capability::Boost))
        menu->addAction(style::icon(style::Meaning::Boost), tr("Boost"), this,
                        [this, id = post->id] { moderate(id, Moderation::Boost, tr("Boosted: your followers see it.")); });
    if (const QUrl url = post->post.url; url.scheme().startsWith(u"http"))
        menu->addAction(style::icon(style::Meaning::Open), tr("See it on the network"), this,
                        [url] { QDesktopServices::openUrl(url); });
    menu->popup(at);
}

void FeedsPane::search()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void FeedsPane::nextUnread()
{
    // From the current one down, then from the newest: what came meanwhile is on top.
    const int rows = m_model->rowCount();
    const int from = m_view->currentIndex().isValid() ? m_view->currentIndex().row() + 1 : 0;
    for (int step = 0; step < rows; ++step) {
        const QModelIndex index = m_model->index((from + step) % rows);
        if (index.data(UnreadRole).toBool() && !index.data(OwnRole).toBool())
            return m_view->setCurrentIndex(index);
    }
    m_banner->setMessage(style::Tone::Neutral, tr("Everything listed here was read."));
}

void FeedsPane::toggleUnreadOnly()
{
    m_unreadOnly->toggle();
}

void FeedsPane::peek()
{
    const QModelIndex index = m_view->currentIndex();
    if (!index.isValid())
        return;
    if (!m_peek)
        m_peek = new ThreadPeek(m_desk.store(), m_accounts, m_desk.clock(), this);
    const QRect row = m_view->visualRect(index);
    m_peek->showFor(ConversationId(index.data(ConversationRole).toLongLong()),
                    {m_view->viewport()->mapToGlobal(row.topLeft()), row.size()});
}

void FeedsPane::addColumn()
{
    // One question, in words: each choice says what would be heard.
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Account &account : m_accounts.accounts()) {
        const AdapterInfo *info = m_desk.network(account.network);
        if (!info)
            continue;
        menu->addSection(account.handle);
        for (const Column::Kind kind : info->columns) {
            const QString title = kind == Column::Kind::Hashtag ? tr("A hashtag…")
                                                                : columnTitle({{}, account.id, kind, {}});
            menu->addAction(title, this, [this, id = account.id, kind] {
                if (kind != Column::Kind::Hashtag)
                    return add(id, kind, {});
                auto *dialog = new QInputDialog(this);
                dialog->setAttribute(Qt::WA_DeleteOnClose);
                dialog->setWindowTitle(tr("Listen to a hashtag"));
                dialog->setLabelText(tr("Hashtag"));
                connect(dialog, &QInputDialog::textValueSelected, this,
                        [this, id, kind](const QString &tag) { add(id, kind, tag); });
                dialog->open();
            });
        }
    }
    if (menu->isEmpty())
        menu->addAction(tr("Add an account first"))->setEnabled(false);
    menu->popup(m_columnMenu->mapToGlobal(m_columnMenu->rect().bottomLeft()));
}

void FeedsPane::add(const AccountId &account, Column::Kind kind, const QString &argument)
{
    whenDone(m_desk.addColumn(account, kind, argument), this, [this, account](Result<ColumnId> id) {
        if (!id)
            return m_banner->setMessage(style::Tone::Bad, id.error().message);
        // What could not be read is said by showRefreshed; what was not even asked for, here.
        whenDone(m_desk.fetch(account), this, [this](const Result<sync::Refreshed> &heard) {
            if (!heard)
                m_banner->setMessage(style::Tone::Neutral, heard.error().message);
        });
    });
}

void FeedsPane::removeColumn()
{
    if (const QString column = shownColumn(); !column.isEmpty())
        whenDone(m_desk.removeColumn(ColumnId(column)), this, [this](Result<bool> done) {
            if (!done)
                m_banner->setMessage(style::Tone::Bad, done.error().message);
        });
}

} // namespace pregonero
