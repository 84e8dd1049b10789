// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/account.h"
#include "app/domain/piece.h"

#include <QWidget>

class QListView;
class QStandardItemModel;

namespace pregonero {

/// How the post will read: who, warning, text with its links, media described. Not a copy of any network's look.
class PreviewPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit PreviewPanel(QWidget *parent = nullptr);
    void setPiece(const Piece &piece, const Account &account);

private:
    QStandardItemModel *m_model;
    QListView *m_view;
};

} // namespace pregonero
