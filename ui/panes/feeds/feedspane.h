// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/desk.h"
#include "app/models/accountsmodel.h"
#include "app/models/columnsmodel.h"
#include "app/models/feedmodel.h"

#include <QWidget>

class QAction;
class QStackedLayout;
class QToolButton;

namespace pregonero {

class Banner;
class EmptyState;
class PaneHeader;
class PostDelegate;
class ProgressLine;
class RowView;
class SearchField;
class ThreadPeek;

/// Hearing: one column of posts, newest first. What it shows, how it is called and how much of it is unread says the
/// model of columns; the pane adds what is searched for in it at the moment.
class FeedsPane final : public QWidget
{
    Q_OBJECT

public:
    FeedsPane(Desk &desk, const AccountsModel &accounts, const ColumnsModel &columns,
              FeedColumnId column = everythingHeard(), QWidget *parent = nullptr);

    [[nodiscard]] PaneHeader *header() const { return m_header; }
    [[nodiscard]] RowView *view() const { return m_view; }
    [[nodiscard]] FeedModel &model() { return *m_model; }
    [[nodiscard]] const FeedColumnId &column() const { return m_id; }
    /// Out of sight it reads nothing.
    void setInSight(bool inSight) { m_model->setInSight(inSight); }
    /// The button of the empty state: what a person without accounts does first.
    void setAddAccountAction(QAction *action);

    /// The keyboard to the posts, or where there are none, to where one asks for others.
    void takeKeyboard();

public Q_SLOTS:
    void search(); ///< puts the keyboard into the search field
    void nextUnread();
    void toggleUnreadOnly();
    void peek();
    void reply(); ///< to the current one
    void addColumn(); ///< asks what it is to show
    void rename(); ///< asks for this column's name
    void markAllRead();
    void keepSearch(); ///< what is searched for here becomes a column

Q_SIGNALS:
    /// The current post changed: its conversation is to be shown. Nothing was decided yet.
    void postChosen(pregonero::PostId post, pregonero::ConversationId conversation);
    void replyWanted(pregonero::PostId post); ///< Enter, R or a double click
    void menuWanted(pregonero::PostId post, const QPoint &at); ///< what can be done with it
    void columnAdded(const pregonero::FeedColumnId &column); ///< or found, where one like it was here
    void floatWanted();
    void removeWanted();

private:
    void makeMenu();
    void showColumn();
    void requery();
    void choose(const QModelIndex &index);
    void showState();
    void setRead(PostId post, bool read);
    void showRefreshed(const sync::Refreshed &what);
    void added(Call<FeedColumnId> call, const AccountId &listening);

    Desk &m_desk;
    const AccountsModel &m_accounts;
    const ColumnsModel &m_columns;
    FeedColumn m_column;
    FeedColumnId m_id;
    FeedModel *m_model;
    PaneHeader *m_header;
    SearchField *m_search;
    QToolButton *m_keep;
    QAction *m_unreadOnly;
    QToolButton *m_showUnread;
    QAction *m_undoRead;
    QList<PostId> m_marked; // what marking all as read changed last
    Banner *m_banner;
    ProgressLine *m_progress;
    RowView *m_view;
    PostDelegate *m_delegate;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
    ThreadPeek *m_peek = nullptr;
    QAction *m_addAccount = nullptr;
};

} // namespace pregonero
