// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/feedcolumn.h"
#include "app/models/accountsmodel.h"
#include "app/models/listmodel.h"
#include "app/store/columns.h"

#include <QSet>

namespace pregonero {

/// The columns of the feeds, first to last, with what each is called and how much of it is unread.
class ColumnsModel final : public ListModel
{
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole + 1, NetworkRole, UnreadRole };

    ColumnsModel(store::Store &store, const AccountsModel &accounts, QObject *parent = nullptr);

    /// Until it is loaded there is only the column of everything heard.
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] const QList<FeedColumn> &columns() const { return m_columns; }
    [[nodiscard]] const FeedColumn *column(const FeedColumnId &id) const;
    /// As it was named, otherwise by what it shows.
    [[nodiscard]] QString title(const FeedColumn &column) const;
    /// What a stream is called, also one that is not listened to yet.
    [[nodiscard]] QString title(const Column &stream) const;
    [[nodiscard]] QString network(const FeedColumn &column) const; ///< empty: of several
    [[nodiscard]] store::FeedQuery query(const FeedColumn &column, const QString &words = {}) const;
    [[nodiscard]] const Column *stream(const ColumnId &id) const;
    /// Up to 1,000; 0 of a column that is not counted.
    [[nodiscard]] int unread(const FeedColumnId &id) const { return m_unread.value(id); }
    /// Whose unread posts are counted: a column that nobody sees costs nothing.
    void setCounted(const QSet<FeedColumnId> &columns);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void loaded(); ///< read anew, whether or not anything changed
    void failed(const pregonero::Error &error); ///< what is shown may be old

private:
    void reload();
    void recount();
    void tellAll();

    store::Store &m_store;
    const AccountsModel &m_accounts;
    store::Columns m_source;
    QList<FeedColumn> m_columns{{.id = everythingHeard()}};
    QHash<FeedColumnId, int> m_unread;
    QSet<FeedColumnId> m_counted{everythingHeard()};
    bool m_loaded = false;
    bool m_counting = false;
    bool m_countAgain = false;
};

} // namespace pregonero
