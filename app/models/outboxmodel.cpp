// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/outboxmodel.h"

namespace pregonero {

namespace {

/// The row as one sentence for a screen reader: what it is, where it stands and why.
QString spoken(const OutboxItem &item)
{
    QString state;
    switch (item.state) {
    case OutboxItem::State::Queued: state = OutboxModel::tr("queued"); break;
    case OutboxItem::State::Sending: state = OutboxModel::tr("being sent"); break;
    case OutboxItem::State::Sent: state = OutboxModel::tr("published"); break;
    case OutboxItem::State::Failed: state = OutboxModel::tr("not published"); break;
    case OutboxItem::State::Unknown: state = OutboxModel::tr("unconfirmed"); break;
    case OutboxItem::State::Cancelled: state = OutboxModel::tr("taken back"); break;
    }
    return OutboxModel::tr("%1: %2. %3", "state, text, why").arg(state, item.piece.text, item.error).trimmed();
}

} // namespace

OutboxModel::OutboxModel(store::Store &store, QObject *parent)
    : ListModel(parent)
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
        if (generation != m_generation)
            return;
        if (!items)
            return void(Q_EMIT failed(items.error()));
        if (takeOver(m_items, std::move(*items), &OutboxItem::id, std::equal_to<OutboxItem>()))
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
    case TextRole: return row->piece.text;
    case Qt::AccessibleTextRole: return spoken(*row);
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
