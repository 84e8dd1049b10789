// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/accountsmodel.h"

namespace pregonero {

AccountsModel::AccountsModel(store::Store &store, QObject *parent)
    : QAbstractListModel(parent)
    , m_store(store)
    , m_ledger(store)
    , m_archive(store)
{
    connect(&m_store, &store::Store::changed, this, [this](store::Change change) {
        if (change.accounts)
            reload();
        else if (change.posts)
            reloadUnread();
    });
    reload();
}

void AccountsModel::reload()
{
    whenDone(m_ledger.accounts(), this, [this](Result<QList<Account>> accounts) {
        if (!accounts)
            return;
        if (*accounts != m_accounts) {
            beginResetModel();
            m_accounts = std::move(*accounts);
            endResetModel();
        }
        whenDone(m_ledger.columns(), this, [this](Result<QList<Column>> columns) {
            if (!columns)
                return;
            m_columns = std::move(*columns);
            m_loaded = true;
            Q_EMIT columnsChanged();
            reloadUnread();
        });
    });
}

void AccountsModel::reloadUnread()
{
    whenDone(m_archive.unread(), this, [this](Result<QHash<ColumnId, int>> unread) {
        if (!unread || *unread == m_unread)
            return;
        m_unread = std::move(*unread);
        Q_EMIT unreadChanged();
    });
}

const Account *AccountsModel::account(const AccountId &id) const
{
    const auto found = std::ranges::find(m_accounts, id, &Account::id);
    return found == m_accounts.end() ? nullptr : &*found;
}

int AccountsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_accounts.size());
}

QVariant AccountsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_accounts.size())
        return {};
    const Account &row = m_accounts.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
    case HandleRole: return row.handle;
    case IdRole: return row.id.value();
    case NetworkRole: return row.network;
    case NameRole: return row.displayName;
    case ServerRole: return row.server;
    default: return {};
    }
}

QHash<int, QByteArray> AccountsModel::roleNames() const
{
    return {{IdRole, "id"}, {NetworkRole, "network"}, {HandleRole, "handle"}, {NameRole, "name"}, {ServerRole, "server"}};
}

} // namespace pregonero
