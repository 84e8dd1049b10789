// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/listmodel.h"
#include "app/store/ledger.h"
#include "app/store/store.h"


namespace pregonero {

/// Drafts, newest change first; a proxy may filter by state.
class DraftsModel final : public ListModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole + 1, ///< QString
        AccountRole, ///< QString
        TextRole,
        StateRole, ///< int of Draft::State
        ChangedRole, ///< QDateTime, UTC
        RevisionsRole,
        LanguageRole,
        ReplyRole, ///< bool
        MediaCountRole,
    };

    explicit DraftsModel(store::Store &store, QObject *parent = nullptr);
    [[nodiscard]] const Draft *draft(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const DraftId &id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void reloaded(); ///< something of it changed
    void failed(const pregonero::Error &error);

private:
    void reload();

    store::Store &m_store;
    store::Ledger m_ledger;
    QList<Draft> m_drafts;
    quint64 m_generation = 0;
};

} // namespace pregonero
