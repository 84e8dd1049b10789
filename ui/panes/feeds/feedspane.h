// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/desk.h"
#include "app/models/accountsmodel.h"
#include "app/models/feedmodel.h"

#include <QWidget>

class QAction;
class QComboBox;
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

/// Hearing: one column of posts, newest first. What it shows is a column of an account, all of them, or a search.
class FeedsPane final : public QWidget
{
    Q_OBJECT

public:
    FeedsPane(Desk &desk, const AccountsModel &accounts, QWidget *parent = nullptr);

    [[nodiscard]] PaneHeader *header() const { return m_header; }
    [[nodiscard]] RowView *view() const { return m_view; }
    [[nodiscard]] FeedModel &model() { return *m_model; }
    /// What the pane shows, to be kept between starts: a column's id, or empty for all.
    [[nodiscard]] QString shownColumn() const;
    void showColumn(const QString &columnId);
    /// The button of the empty state: what a person without accounts does first.
    void setAddAccountAction(QAction *action);

public Q_SLOTS:
    void search(); ///< puts the keyboard into the search field
    void nextUnread();
    void toggleUnreadOnly();
    void peek();
    void reply(); ///< to the current one
    void addColumn(); ///< asks for a kind of column and adds it

Q_SIGNALS:
    /// The current post changed: its conversation is to be shown. Nothing was decided yet.
    void postChosen(pregonero::PostId post, pregonero::ConversationId conversation);
    void replyWanted(pregonero::PostId post); ///< Enter, R or a double click

private:
    void fillColumns();
    void requery();
    void choose(const QModelIndex &index);
    void showMenu(const QModelIndex &index, const QPoint &at);
    void showState();
    void moderate(PostId post, Moderation action, const QString &done);
    void setRead(PostId post, bool read);
    void showRefreshed(const sync::Refreshed &what);
    void add(const AccountId &account, Column::Kind kind, const QString &argument);
    void removeColumn();
    [[nodiscard]] QString columnTitle(const Column &column) const;

    Desk &m_desk;
    const AccountsModel &m_accounts;
    FeedModel *m_model;
    PaneHeader *m_header;
    QComboBox *m_column;
    SearchField *m_search;
    QAction *m_unreadOnly;
    QToolButton *m_columnMenu;
    QAction *m_removeColumn;
    Banner *m_banner;
    ProgressLine *m_progress;
    RowView *m_view;
    PostDelegate *m_delegate;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
    ThreadPeek *m_peek = nullptr;
    QAction *m_addAccount = nullptr;
    bool m_filling = false;
};

} // namespace pregonero
