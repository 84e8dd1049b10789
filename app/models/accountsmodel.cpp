// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/accountsmodel.h"

namespace pregonero {

AccountsModel::AccountsModel(store::Store &store, QObject *parent)
    : ListModel(parent)
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
            return void(Q_EMIT failed(accounts.error()));
        takeOver(m_accounts, std::move(*accounts), &Account::id, std::equal_to<Account>());
        whenDone(m_ledger.columns(), this, [this](Result<QList<Column>> columns) {
            if (!columns)
                return void(Q_EMIT failed(columns.error()));
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
        if (!unread)
            return void(Q_EMIT failed(unread.error()));
        if (*unread != m_unread) {
            m_unread = std::move(*unread);
            Q_EMIT unreadChanged();
        }
        guessLanguages();
    });
}

void AccountsModel::guessLanguages()
{
    const bool known = std::ranges::all_of(m_accounts, [this](const Account &account) {
        return m_languages.contains(account.id);
    });
    if (known || m_guessing)
        return;
    m_guessing = true;
    whenDone(m_archive.feed({.limit = 100}), this, [this](Result<QList<store::ArchivedPost>> posts) {
        m_guessing = false;
        if (!posts)
            return void(Q_EMIT failed(posts.error()));
        QHash<AccountId, QHash<QString, int>> heard;
        for (const store::ArchivedPost &row : std::as_const(*posts)) {
            if (!row.post.language.isEmpty())
                ++heard[row.account][row.post.language];
        }
        constexpr int enough = 5; // one message does not make a habit
        bool fresh = false;
        for (const auto &[account, languages] : heard.asKeyValueRange()) {
            const auto most = std::max_element(languages.cbegin(), languages.cend());
            if (most.value() < enough || m_languages.contains(account))
                continue;
            m_languages.insert(account, most.key());
            fresh = true;
        }
        if (fresh)
            Q_EMIT languagesChanged();
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
