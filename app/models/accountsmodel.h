// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/archive.h"
#include "app/store/ledger.h"
#include "app/store/store.h"

#include <QAbstractListModel>

namespace pregonero {

/// Accounts with their columns: what the column chooser and the account pickers show.
class AccountsModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole + 1, NetworkRole, HandleRole, NameRole, ServerRole };

    explicit AccountsModel(store::Store &store, QObject *parent = nullptr);

    [[nodiscard]] const QList<Account> &accounts() const { return m_accounts; }
    [[nodiscard]] const Account *account(const AccountId &id) const;
    [[nodiscard]] const QList<Column> &columns() const { return m_columns; }
    [[nodiscard]] bool isLoaded() const { return m_loaded; } ///< what is empty is really empty
    [[nodiscard]] int unread(const ColumnId &id) const { return m_unread.value(id); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void columnsChanged();
    void unreadChanged();

private:
    void reload();
    void reloadUnread();

    store::Store &m_store;
    store::Ledger m_ledger;
    store::Archive m_archive;
    QList<Account> m_accounts;
    QList<Column> m_columns;
    QHash<ColumnId, int> m_unread;
    bool m_loaded = false;
};

} // namespace pregonero
