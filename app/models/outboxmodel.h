// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/outbox.h"
#include "app/models/listmodel.h"
#include "app/store/ledger.h"
#include "app/store/store.h"


namespace pregonero {

/// Outbox rows, newest first.
class OutboxModel final : public ListModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole + 1, ///< QString
        DraftRole, ///< QString
        AccountRole, ///< QString
        TextRole,
        StateRole, ///< int of OutboxItem::State
        ErrorRole, ///< sentence
        NotBeforeRole, ///< QDateTime, UTC; invalid: at once
        ZoneRole,
        RemoteIdRole,
        UrlRole,
        ChangedRole, ///< QDateTime, UTC
        AttemptsRole,
    };

    /// How many rows are in each state.
    struct Summary {
        int queued = 0, sending = 0, sent = 0, failed = 0, unknown = 0;
        friend bool operator==(const Summary &, const Summary &) = default;
    };

    explicit OutboxModel(store::Store &store, QObject *parent = nullptr);
    [[nodiscard]] const OutboxItem *item(const QModelIndex &index) const;
    [[nodiscard]] Summary summary() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void summaryChanged();
    void failed(const pregonero::Error &error);

private:
    void reload();

    store::Store &m_store;
    store::Ledger m_ledger;
    QList<OutboxItem> m_items;
    quint64 m_generation = 0;
};

} // namespace pregonero
