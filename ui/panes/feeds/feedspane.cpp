// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/feeds/feedspane.h"

#include "app/models/postroles.h"
#include "ui/panes/feeds/addcolumndialog.h"
#include "ui/panes/feeds/threadpeek.h"
#include "ui/rows/postdelegate.h"
#include "ui/style/pregonerostyle.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/paneheader.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/rowview.h"
#include "ui/widgets/searchfield.h"

#include <QDesktopServices>
#include <QInputDialog>
#include <QMenu>
#include <QStackedLayout>
#include <QToolButton>

namespace pregonero {

FeedsPane::FeedsPane(Desk &desk, const AccountsModel &accounts, const ColumnsModel &columns, FeedColumnId column,
                     QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_accounts(accounts)
    , m_columns(columns)
    , m_column{.id = column}
    , m_id(std::move(column))
    , m_model(new FeedModel(desk.store(), this))
    , m_header(new PaneHeader(QString(), this))
    , m_search(new SearchField(tr("Search here"), this))
    , m_keep(new QToolButton(this))
    , m_unreadOnly(new QAction(style::icon(style::Meaning::Unread), tr("Only unread"), this))
    , m_showUnread(new QToolButton(this))
    , m_undoRead(new QAction(tr("Undo"), this))
    , m_banner(new Banner(this))
    , m_progress(new ProgressLine(this))
    , m_view(new RowView(this))
    , m_delegate(new PostDelegate(RowDelegate::Shape::Rows, accounts, desk.clock(), this))
    , m_empty(new EmptyState(this))
{
    style::setGround(this, style::Role::Surface);
    m_search->setObjectName(QStringLiteral("feedSearch"));
    m_search->setAccessibleName(tr("Search in this column"));
    m_keep->setObjectName(QStringLiteral("keepSearch"));
    m_keep->setText(tr("Keep"));
    m_keep->setToolTip(tr("Keep this search as a column"));
    m_keep->setAccessibleName(m_keep->toolTip());
    m_keep->setFocusPolicy(Qt::TabFocus);
    m_keep->hide();
    m_unreadOnly->setCheckable(true);
    m_unreadOnly->setIconText(tr("Unread"));
    m_showUnread->setDefaultAction(m_unreadOnly);
    m_showUnread->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_showUnread->setFocusPolicy(Qt::TabFocus);
    m_showUnread->setAccessibleName(m_unreadOnly->text());
    makeMenu();

    m_view->setObjectName(QStringLiteral("feedView"));
    m_view->setAccessibleName(tr("Posts"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(m_delegate);
    m_view->setMenuButton(tr("What can be done with this post"));

    auto *searching = new QHBoxLayout;
    searching->setContentsMargins(style::space(3), style::space(2), style::space(3), style::space(2));
    searching->setSpacing(style::space(2));
    searching->addWidget(m_search, 1);
    searching->addWidget(m_keep);
    searching->addWidget(m_showUnread);
    auto *stacked = new QWidget(this);
    m_stack = new QStackedLayout(stacked);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(searching);
    layout->addWidget(m_banner);
    layout->addWidget(m_progress);
    layout->addWidget(stacked, 1);

    connect(m_search, &SearchField::searchChanged, this, &FeedsPane::requery);
    connect(m_keep, &QToolButton::clicked, this, &FeedsPane::keepSearch);
    connect(m_undoRead, &QAction::triggered, this, [this] {
        m_banner->clear();
        whenDone(m_desk.setRead(std::exchange(m_marked, {}), false), this, [this](const Result<bool> &done) {
            if (!done)
                m_banner->setMessage(style::Tone::Bad, done.error().message);
        });
    });
    connect(m_unreadOnly, &QAction::toggled, this, &FeedsPane::requery);
    connect(&m_accounts, &AccountsModel::columnsChanged, this, &FeedsPane::showState);
    connect(&m_columns, &QAbstractItemModel::dataChanged, this, &FeedsPane::showColumn);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &FeedsPane::choose);
    connect(m_view, &RowView::opened, this, &FeedsPane::reply);
    connect(m_delegate, &PostDelegate::linkFollowed, this, [](const QUrl &where) { QDesktopServices::openUrl(where); });
    connect(&m_accounts, &AccountsModel::languagesChanged, m_view, [this] { m_view->doItemsLayout(); });
    connect(m_view, &RowView::contextMenuWanted, this, [this](const QModelIndex &index, const QPoint &at) {
        if (const store::ArchivedPost *post = m_model->post(index))
            Q_EMIT menuWanted(post->id, at);
    });
    connect(m_model, &FeedModel::loadingChanged, this, &FeedsPane::showState);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &FeedsPane::showState);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &FeedsPane::showState);
    connect(m_model, &FeedModel::failed, this, [this](const Error &error) {
        m_banner->setMessage(style::Tone::Bad, error.message);
    });
    connect(&m_desk.refresher(), &sync::Refresher::refreshingChanged, this, [this](bool refreshing) {
        refreshing ? m_progress->start(tr("Listening to the networks…")) : m_progress->finish();
    });
    connect(m_progress, &ProgressLine::cancelled, this, [this] { m_desk.cancelFetch(); });
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
    if (const FeedColumn *known = m_columns.column(m_id))
        m_column = *known;
    requery();
    showColumn();
}

void FeedsPane::makeMenu()
{
    if (m_id == everythingHeard()) {
        auto *add = new QAction(style::icon(style::Meaning::Add), tr("Add a column"), this);
        connect(add, &QAction::triggered, this, &FeedsPane::addColumn);
        m_header->addAction(add);
    }
    auto *button = new QToolButton(this);
    button->setObjectName(QStringLiteral("columnMenu"));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setIcon(style::icon(style::Meaning::More));
    button->setAccessibleName(tr("This column"));
    button->setToolTip(tr("What can be done with this column"));
    button->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(button);
    menu->addAction(style::icon(style::Meaning::Read), tr("Mark all as read"), this, &FeedsPane::markAllRead);
    menu->addSeparator();
    menu->addAction(style::icon(style::Meaning::Add), tr("Add a column…"), this, &FeedsPane::addColumn);
    menu->addAction(style::icon(style::Meaning::Edit), tr("Rename this column…"), this, &FeedsPane::rename);
    menu->addAction(style::icon(style::Meaning::Float), tr("Take this column out of the window"), this,
                    &FeedsPane::floatWanted);
    // Everything heard stays: what comes must be seen somewhere.
    menu->addAction(style::icon(style::Meaning::Remove), tr("Remove this column"), this, &FeedsPane::removeWanted)
        ->setEnabled(m_id != everythingHeard());
    button->setMenu(menu);
    m_header->addControl(button);
}

void FeedsPane::setAddAccountAction(QAction *action)
{
    m_addAccount = action;
    showState();
}

void FeedsPane::showRefreshed(const sync::Refreshed &what)
{
    if (what.stopped)
        return m_banner->setMessage(style::Tone::Neutral, tr("Stopped. What had arrived is here."));
    // Of other accounts' trouble those tell who show them.
    QList<std::pair<AccountId, Error>> errors = what.errors;
    errors.removeIf([this](const auto &one) {
        return !m_column.account.isNull() && !one.first.isNull() && one.first != m_column.account;
    });
    if (errors.isEmpty())
        return m_banner->clear();
    const auto &[account, error] = errors.constFirst();
    const Account *known = m_accounts.account(account);
    QString text = known ? tr("%1: %2").arg(known->handle, error.message) : error.message;
    if (const auto more = static_cast<int>(errors.size()) - 1)
        text += u' ' + tr("(and %n more)", "columns that could not be read", more);
    m_banner->setMessage(style::Tone::Warn, text);
}

void FeedsPane::reply()
{
    const QModelIndex index = m_view->currentIndex();
    if (!m_view->selectionModel()->isSelected(index)) {
        m_view->selectionModel()->select(index, QItemSelectionModel::ClearAndSelect);
        choose(index);
    }
    if (const store::ArchivedPost *post = m_model->post(index))
        Q_EMIT replyWanted(post->id);
}

void FeedsPane::showColumn()
{
    const FeedColumn *known = m_columns.column(m_id);
    if (!known)
        return; // removed: the pane goes with it
    m_header->setTitle(m_columns.title(*known));
    const int unread = m_columns.unread(m_id);
    m_header->setCount({unread > 999 ? tr("999+ unread") : unread ? tr("%n unread", nullptr, unread) : QString(),
                        style::Tone::Accent});
    m_view->setAccessibleName(m_header->accessibleName());
    m_showUnread->setVisible(!known->unreadOnly);
    const bool another = !known->showsSameAs(m_column) || m_columns.query(*known).columns != m_model->query().columns;
    m_column = *known;
    if (another)
        requery();
}

void FeedsPane::requery()
{
    m_banner->clear();
    const QString words = m_search->text().trimmed();
    m_keep->setVisible(!words.isEmpty());
    store::FeedQuery query = m_columns.query(m_column, words);
    query.unreadOnly = query.unreadOnly || m_unreadOnly->isChecked();
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
    } else if (m_unreadOnly->isChecked() || m_column.unreadOnly) {
        m_empty->setContent(style::Meaning::Done, tr("All read"), tr("What citizens say next will appear here."));
    } else if (!m_column.search.isEmpty()) {
        m_empty->setContent(style::Meaning::Search, tr("Nothing yet"),
                            tr("What citizens say with these words will appear here."));
    } else {
        m_empty->setContent(style::Meaning::Feed, tr("Quiet so far"), tr("What citizens say will appear here."));
    }
}

void FeedsPane::choose(const QModelIndex &index)
{
    const store::ArchivedPost *post = m_model->post(index);
    // Qt makes the first row current when the keyboard comes to a list; nobody has chosen it by that.
    if (!post || !m_view->selectionModel()->isSelected(index))
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

void FeedsPane::takeKeyboard()
{
    if (m_stack->currentWidget() != m_view)
        return m_search->setFocus(Qt::ShortcutFocusReason);
    const bool chosen = m_view->currentIndex().isValid();
    m_view->setFocus(Qt::ShortcutFocusReason);
    if (!chosen)
        m_view->selectionModel()->clearCurrentIndex(); // the next key chooses the first one, not the second
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
        m_peek = new ThreadPeek(m_desk, m_accounts, this);
    const QRect row = m_view->visualRect(index);
    m_peek->showFor(ConversationId(index.data(ConversationRole).toLongLong()),
                    {m_view->viewport()->mapToGlobal(row.topLeft()), row.size()});
}

void FeedsPane::addColumn()
{
    auto *dialog = new AddColumnDialog(m_desk, m_accounts, m_columns, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AddColumnDialog::chosen, this, [this](const AddColumnDialog::Choice &choice) {
        if (choice.stream)
            added(m_desk.addFeedColumn(choice.stream->account, choice.stream->kind, choice.stream->argument,
                                       choice.column.title), choice.stream->account);
        else
            added(m_desk.addFeedColumn(choice.column), {});
    });
    dialog->open();
}

void FeedsPane::added(Call<FeedColumnId> call, const AccountId &listening)
{
    whenDone(std::move(call), this, [this, listening](Result<FeedColumnId> id) {
        if (!id)
            return m_banner->setMessage(style::Tone::Bad, id.error().message);
        Q_EMIT columnAdded(*id);
        if (listening.isNull())
            return;
        // What could not be read is said by showRefreshed; what was not even asked for, here.
        whenDone(m_desk.fetch(listening), this, [this](const Result<sync::Refreshed> &heard) {
            if (!heard)
                m_banner->setMessage(style::Tone::Neutral, heard.error().message);
        });
    });
}

void FeedsPane::keepSearch()
{
    if (m_search->text().trimmed().isEmpty())
        return search();
    added(m_desk.saveSearch(m_column, m_search->text()), {});
    m_search->clear();
}

void FeedsPane::rename()
{
    auto *dialog = new QInputDialog(window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Rename the column"));
    dialog->setLabelText(tr("Name; empty: what the column shows"));
    dialog->setOkButtonText(tr("Rename"));
    dialog->setCancelButtonText(tr("Cancel"));
    dialog->setTextValue(m_columns.title(m_column));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &title) {
        FeedColumn unnamed = m_column;
        unnamed.title.clear();
        const bool asBefore = title.trimmed() == m_columns.title(unnamed); // it goes on following what it shows
        whenDone(m_desk.renameFeedColumn(m_id, asBefore ? QString() : title), this, [this](const Result<bool> &done) {
            if (!done)
                m_banner->setMessage(style::Tone::Bad, done.error().message);
        });
    });
    dialog->open();
}

void FeedsPane::markAllRead()
{
    store::FeedQuery query = m_columns.query(m_column, m_search->text());
    // What comes while it is marked has not been seen by anybody.
    if (const store::ArchivedPost *newest = m_model->post(m_model->index(0)))
        query.before = PostId(newest->id.value() + 1);
    whenDone(m_desk.markAllRead(query), this, [this](Result<QList<PostId>> marked) {
        if (!marked)
            return m_banner->setMessage(style::Tone::Bad, marked.error().message);
        m_marked = std::move(*marked);
        if (m_marked.isEmpty())
            return m_banner->setMessage(style::Tone::Neutral, tr("Everything here was read."));
        m_banner->setMessage(style::Tone::Neutral,
                             tr("%n marked as read.", nullptr, static_cast<int>(m_marked.size())), {m_undoRead});
    });
}

} // namespace pregonero
