// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/columnsmodel.h"

namespace pregonero {

namespace {

/// An account that is no name of anybody's but the address of what is read there: people know it by its title.
bool isAddress(const Account &account)
{
    return !account.handle.startsWith(u'@') && !account.displayName.isEmpty();
}

} // namespace

ColumnsModel::ColumnsModel(store::Store &store, const AccountsModel &accounts, QObject *parent)
    : ListModel(parent)
    , m_store(store)
    , m_accounts(accounts)
    , m_source(store)
{
    connect(&m_store, &store::Store::changed, this, [this](store::Change change) {
        if (change.accounts)
            reload();
        else if (change.posts)
            recount();
    });
    // Titles name accounts and streams; what an account's column shows is what it listens to.
    connect(&m_accounts, &AccountsModel::columnsChanged, this, [this] {
        tellAll();
        recount();
    });
    reload();
}

void ColumnsModel::reload()
{
    whenDone(m_source.all(), this, [this](Result<QList<FeedColumn>> columns) {
        if (!columns)
            return void(Q_EMIT failed(columns.error()));
        takeOver(m_columns, std::move(*columns), &FeedColumn::id, std::equal_to<FeedColumn>());
        m_loaded = true;
        recount();
        Q_EMIT loaded();
    });
}

void ColumnsModel::recount()
{
    if (m_counting) {
        m_countAgain = true;
        return;
    }
    QList<FeedColumnId> ids;
    QList<store::FeedQuery> queries;
    for (const FeedColumn &column : std::as_const(m_columns)) {
        if (!m_counted.contains(column.id))
            continue;
        ids.append(column.id);
        queries.append(query(column));
    }
    if (ids.isEmpty())
        return;
    m_counting = true;
    whenDone(m_source.unread(queries), this, [this, ids](Result<QList<int>> counts) {
        m_counting = false;
        if (std::exchange(m_countAgain, false))
            recount();
        if (!counts)
            return void(Q_EMIT failed(counts.error()));
        for (qsizetype i = 0; i < ids.size(); ++i) {
            const auto row = std::ranges::find(m_columns, ids.at(i), &FeedColumn::id);
            if (row == m_columns.end() || m_unread.value(ids.at(i)) == counts->at(i))
                continue;
            m_unread.insert(ids.at(i), counts->at(i));
            const QModelIndex changed = index(static_cast<int>(row - m_columns.begin()));
            Q_EMIT dataChanged(changed, changed, {UnreadRole});
        }
    });
}

void ColumnsModel::setCounted(const QSet<FeedColumnId> &columns)
{
    const bool more = !m_counted.contains(columns);
    m_counted = columns;
    if (more)
        recount();
}

void ColumnsModel::tellAll()
{
    if (!m_columns.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

const FeedColumn *ColumnsModel::column(const FeedColumnId &id) const
{
    const auto found = std::ranges::find(m_columns, id, &FeedColumn::id);
    return found == m_columns.end() ? nullptr : &*found;
}

const Column *ColumnsModel::stream(const ColumnId &id) const
{
    const auto found = std::ranges::find(m_accounts.columns(), id, &Column::id);
    return found == m_accounts.columns().end() ? nullptr : &*found;
}

QString ColumnsModel::title(const Column &stream) const
{
    const Account *account = m_accounts.account(stream.account);
    const QString handle = account ? account->handle : QString();
    switch (stream.kind) {
    case Column::Kind::Mentions: return tr("Said to %1").arg(handle);
    case Column::Kind::Home: return tr("Followed by %1").arg(handle);
    case Column::Kind::Local:
        if (account && isAddress(*account)) // a server may have several
            return account->displayName;
        return tr("All of %1").arg(account && !account->server.host().isEmpty() ? account->server.host() : tr("the town"));
    case Column::Kind::Hashtag: return u'#' + stream.argument;
    case Column::Kind::Own: return tr("Published by %1").arg(handle);
    }
    return handle;
}

QString ColumnsModel::title(const FeedColumn &column) const
{
    if (!column.title.isEmpty())
        return column.title;
    QStringList parts;
    if (!column.search.isEmpty())
        parts.append(tr("“%1”").arg(column.search));
    if (const Column *heard = stream(column.stream))
        parts.append(title(*heard));
    else if (const Account *account = m_accounts.account(column.account))
        parts.append(isAddress(*account) ? account->displayName : account->handle);
    if (column.unreadOnly)
        parts.append(tr("Unread"));
    return parts.isEmpty() ? tr("Everything heard") : parts.join(QStringLiteral(" · "));
}

QString ColumnsModel::network(const FeedColumn &column) const
{
    const Account *account = m_accounts.account(column.account);
    return account ? account->network : QString();
}

store::FeedQuery ColumnsModel::query(const FeedColumn &column, const QString &words) const
{
    return store::queryOf(column, m_accounts.columns(), words);
}

int ColumnsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant ColumnsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_columns.size())
        return {};
    const FeedColumn &row = m_columns.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return title(row);
    case Qt::AccessibleTextRole: {
        const int count = unread(row.id);
        return count ? tr("%1, %n unread", nullptr, count).arg(title(row)) : title(row);
    }
    case IdRole: return row.id.value();
    case NetworkRole: return network(row);
    case UnreadRole: return unread(row.id);
    default: return {};
    }
}

QHash<int, QByteArray> ColumnsModel::roleNames() const
{
    return {{IdRole, "id"}, {NetworkRole, "network"}, {UnreadRole, "unread"}};
}

} // namespace pregonero
