// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/conversationmodel.h"

#include <QFrame>

namespace pregonero {

class AccountsModel;
class Banner;
class Desk;
class RowView;

/// A look at the thread around a post without leaving the column: Space opens it, Space or Escape closes it.
class ThreadPeek final : public QFrame
{
    Q_OBJECT

public:
    ThreadPeek(const Desk &desk, const AccountsModel &accounts, QWidget *parent);
    /// @param beside the row, in global coordinates
    void showFor(ConversationId conversation, const QRect &beside);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    ConversationModel *m_model;
    RowView *m_view;
    Banner *m_banner;
};

} // namespace pregonero
