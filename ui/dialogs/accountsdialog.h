// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/desk.h"
#include "app/models/accountsmodel.h"

#include <QDialog>

class QPushButton;
class QStackedWidget;
class QStandardItemModel;

namespace pregonero {

class Banner;
class RowView;

/// The accounts of this desk: what they are and where, adding one, signing one in again, removing one with a
/// reason.
class AccountsDialog final : public QDialog
{
    Q_OBJECT

public:
    /// @param accounts outlives the dialog
    AccountsDialog(Desk &desk, const AccountsModel &accounts, QWidget *parent = nullptr);

Q_SIGNALS:
    void addAccountWanted();
    void signInWanted(const pregonero::Account &account); ///< again: one that is here

private:
    void showAccounts();
    [[nodiscard]] const Account *current() const;
    void showButtons();
    void askReason();
    void remove(const AccountId &account, const QString &handle, const QString &reason);
    [[nodiscard]] QWidget *makeProblems();

    Desk &m_desk;
    const AccountsModel &m_accounts;
    QStandardItemModel *m_rows;
    RowView *m_list;
    QStackedWidget *m_stack; // the list, or what to do while it is empty
    Banner *m_banner;
    QPushButton *m_add;
    QPushButton *m_signIn;
    QPushButton *m_remove;
};

} // namespace pregonero
