// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/desk.h"
#include "app/models/accountsmodel.h"
#include "app/models/outboxmodel.h"

#include <QWidget>

class QPushButton;
class QStackedLayout;

namespace pregonero {

class Banner;
class EmptyState;
class PaneHeader;
class RowView;

/// What is on its way out, in true words: queued, sending, published with its proof, not published and why, unconfirmed.
class OutboxPane final : public QWidget
{
    Q_OBJECT

public:
    OutboxPane(Desk &desk, const AccountsModel &accounts, QWidget *parent = nullptr);

    [[nodiscard]] PaneHeader *header() const { return m_header; }
    [[nodiscard]] OutboxModel &model() { return *m_model; }
    [[nodiscard]] RowView *view() const { return m_view; }

public Q_SLOTS:
    void retry();
    void takeBack();
    void resolve(); ///< asks what the person saw on the network
    void openPublished(); ///< in the browser

Q_SIGNALS:
    void draftWanted(const pregonero::DraftId &draft);

private:
    void showState();
    void showActions();
    void report(Call<bool> call);
    [[nodiscard]] const OutboxItem *current() const;

    Desk &m_desk;
    OutboxModel *m_model;
    PaneHeader *m_header;
    Banner *m_banner;
    RowView *m_view;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
    QWidget *m_actions;
    QPushButton *m_retry;
    QPushButton *m_takeBack;
    QPushButton *m_resolve;
    QPushButton *m_open;
    QPushButton *m_draft;
};

} // namespace pregonero
