// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/outboxmodel.h"

namespace pregonero {

OutboxModel::OutboxModel(store::Store &store, QObject *parent)
    : QAbstractListModel(parent)
    , m_store(store)
    , m_ledger(store)
{
    connect(&m_store, &store::Store::changed, this, [this](store::Change change) {
        if (change.outbox)
            reload();
    });
    reload();
}

void OutboxModel::reload()
{
    whenDone(m_ledger.outbox(), this, [this, generation = ++m_generation](Result<QList<OutboxItem>> items) {
        if (generation != m_generation || !items || *items == m_items)
            return;
        const auto sameRows = std::ranges::equal(m_items, *items, {}, &OutboxItem::id, &OutboxItem::id);
        if (sameRows) {
            // The usual change is one row's state: the selection stays where it is.
            m_items = std::move(*items);
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        } else {
            beginResetModel();
            m_items = std::move(*items);
            endResetModel();
        }
        Q_EMIT summaryChanged();
    });
}

const OutboxItem *OutboxModel::item(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_items.size() ? &m_items.at(index.row()) : nullptr;
}

OutboxModel::Summary OutboxModel::summary() const
{
    Summary summary;
    for (const OutboxItem &item : m_items) {
        switch (item.state) {
        case OutboxItem::State::Queued: ++summary.queued; break;
        case OutboxItem::State::Sending: ++summary.sending; break;
        case OutboxItem::State::Sent: ++summary.sent; break;
        case OutboxItem::State::Failed: ++summary.failed; break;
        case OutboxItem::State::Unknown: ++summary.unknown; break;
        case OutboxItem::State::Cancelled: break;
        }
    }
    return summary;
}

int OutboxModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

QVariant OutboxModel::data(const QModelIndex &index, int role) const
{
    const OutboxItem *row = item(index);
    if (!row)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
    case TextRole: return row->piece.text;
    case IdRole: return row->id.value();
    case DraftRole: return row->draft.value();
    case AccountRole: return row->account.value();
    case StateRole: return static_cast<int>(row->state);
    case ErrorRole: return row->error;
    case NotBeforeRole: return row->notBefore ? toDateTime(*row->notBefore) : QDateTime();
    case ZoneRole: return row->zone;
    case RemoteIdRole: return row->receipt ? row->receipt->remoteId : QString();
    case UrlRole: return row->receipt ? row->receipt->url : QUrl();
    case ChangedRole: return toDateTime(row->changedAt);
    case AttemptsRole: return row->attempts;
    default: return {};
    }
}

QHash<int, QByteArray> OutboxModel::roleNames() const
{
    return {{IdRole, "id"},       {DraftRole, "draft"},         {AccountRole, "account"}, {TextRole, "text"},
            {StateRole, "state"}, {ErrorRole, "error"},         {NotBeforeRole, "notBefore"}, {ZoneRole, "zone"},
            {RemoteIdRole, "remoteId"}, {UrlRole, "url"},       {ChangedRole, "changed"}, {AttemptsRole, "attempts"}};
}

} // namespace pregonero
