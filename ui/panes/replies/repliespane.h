// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/desk.h"
#include "app/models/accountsmodel.h"
#include "app/models/conversationmodel.h"

#include <QWidget>

#include <stop_token>

class QSplitter;
class QStackedLayout;
class QToolButton;

namespace pregonero {

class Banner;
class Composer;
class ElidingLabel;
class EmptyState;
class PaneHeader;
class ProgressLine;
class QueuedNote;
class RowView;

/// Answering: the conversation around a post, what its citizen said before, and the reply being written.
class RepliesPane final : public QWidget
{
    Q_OBJECT

public:
    RepliesPane(Desk &desk, const AccountsModel &accounts, QWidget *parent = nullptr);

    [[nodiscard]] PaneHeader *header() const { return m_header; }
    [[nodiscard]] Composer &composer() { return *m_composer; }
    [[nodiscard]] const ConversationModel &conversation() const { return *m_model; }
    [[nodiscard]] RowView *view() const { return m_view; }
    [[nodiscard]] bool hasPost() const { return !m_post.isNull(); } ///< something to answer was chosen

public Q_SLOTS:
    /// Shows a conversation. A reply already begun to this post is taken up again; another one is kept as a draft.
    void show(pregonero::PostId post, pregonero::ConversationId conversation);
    void reply(); ///< puts the keyboard into the reply
    /// A reply that was being typed when the program ended.
    void resume(const pregonero::store::Typing &typing);

Q_SIGNALS:
    void postChosen(pregonero::PostId post); ///< a row of the conversation became the current one
    void menuWanted(pregonero::PostId post, const QPoint &at);
    void queued(const pregonero::OutboxId &item);

private:
    void build();
    void freshen(PostId post);
    void prepareReply(const store::ArchivedPost &post);
    void loaded();
    void showCitizen(const store::ArchivedPost &post);
    void showHistory();
    void queuedHere(const OutboxId &item, const DraftId &draft);
    void fail(const Error &error);

    Desk &m_desk;
    const AccountsModel &m_accounts;
    ConversationModel *m_model;
    PostId m_post;
    AuthorId m_citizen;
    QString m_citizenName;
    QString m_greeting; // whom the reply is to
    bool m_scrollWanted = false; // once for each chosen post; not whenever news arrive
    quint64 m_generation = 0;

    PaneHeader *m_header;
    Banner *m_banner;
    QueuedNote *m_note;
    ProgressLine *m_progress;
    std::stop_source m_asking; // the network, for the conversation in sight
    ElidingLabel *m_about;
    QToolButton *m_history;
    RowView *m_view;
    Composer *m_composer;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
};

} // namespace pregonero
