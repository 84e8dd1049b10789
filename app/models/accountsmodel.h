// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/listmodel.h"
#include "app/store/archive.h"
#include "app/store/ledger.h"
#include "app/store/store.h"


namespace pregonero {

/// Accounts with their columns: what the column chooser and the account pickers show.
class AccountsModel final : public ListModel
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
    /// The language most of what is heard through an account is in; empty where the archive does not say yet.
    [[nodiscard]] QString usualLanguage(const AccountId &id) const { return m_languages.value(id); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void columnsChanged();
    void unreadChanged();
    void languagesChanged();
    void failed(const pregonero::Error &error); ///< what is shown may be old

private:
    void reload();
    void reloadUnread();
    void guessLanguages();

    store::Store &m_store;
    store::Ledger m_ledger;
    store::Archive m_archive;
    QList<Account> m_accounts;
    QList<Column> m_columns;
    QHash<ColumnId, int> m_unread;
    QHash<AccountId, QString> m_languages;
    bool m_guessing = false;
    bool m_loaded = false;
};

} // namespace pregonero
