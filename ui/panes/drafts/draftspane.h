// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/desk.h"
#include "app/models/accountsmodel.h"
#include "app/models/draftsmodel.h"

#include <QWidget>

class QAction;
class QComboBox;
class QSortFilterProxyModel;
class QStackedLayout;
class QToolButton;

namespace pregonero {

class Banner;
class Composer;
class EmptyState;
class PaneHeader;
class PreviewPanel;
class QueuedNote;
class RowView;

/// Drafts by state, and the one being written with its count, preview and versions.
class DraftsPane final : public QWidget
{
    Q_OBJECT

public:
    DraftsPane(Desk &desk, const AccountsModel &accounts, QWidget *parent = nullptr);

    [[nodiscard]] PaneHeader *header() const { return m_header; }
    [[nodiscard]] Composer &composer() { return *m_composer; }
    [[nodiscard]] RowView *view() const { return m_view; }

public Q_SLOTS:
    void newDraft();
    bool openDraft(const pregonero::DraftId &draft); ///< false: it is not in the list
    /// A text that was being typed when the program ended.
    void resume(const pregonero::store::Typing &typing);
    void discard();

Q_SIGNALS:
    void queued(const pregonero::OutboxId &item);
    /// A draft that answers a post belongs to the replies.
    void replyChosen(pregonero::PostId post);

private:
    void build();
    void edit(const Draft &draft);
    void showState();
    void askWhyDiscard();
    void updateActions();
    void showPreview(bool shown);
    void filter();
    void lockIfOnItsWay();

    Desk &m_desk;
    const AccountsModel &m_accounts;
    DraftsModel *m_model;
    QSortFilterProxyModel *m_filtered;

    PaneHeader *m_header;
    QComboBox *m_state;
    QAction *m_new;
    QAction *m_versions;
    QAction *m_preview;
    QAction *m_discard;
    Banner *m_banner;
    QueuedNote *m_note;
    RowView *m_view;
    Composer *m_composer;
    PreviewPanel *m_previewPanel;
    EmptyState *m_empty;
    QStackedLayout *m_lists;
};

} // namespace pregonero
