// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/draftsmodel.h"

namespace pregonero {

DraftsModel::DraftsModel(store::Store &store, QObject *parent)
    : QAbstractListModel(parent)
    , m_store(store)
    , m_ledger(store)
{
    connect(&m_store, &store::Store::changed, this, [this](store::Change change) {
        if (change.drafts || change.outbox)
            reload();
    });
    reload();
}

void DraftsModel::reload()
{
    whenDone(m_ledger.drafts(), this, [this, generation = ++m_generation](Result<QList<Draft>> drafts) {
        if (generation != m_generation || !drafts || *drafts == m_drafts)
            return;
        beginResetModel();
        m_drafts = std::move(*drafts);
        endResetModel();
    });
}

const Draft *DraftsModel::draft(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_drafts.size() ? &m_drafts.at(index.row()) : nullptr;
}

QModelIndex DraftsModel::indexOf(const DraftId &id) const
{
    const auto found = std::ranges::find(m_drafts, id, &Draft::id);
    return found == m_drafts.end() ? QModelIndex() : index(static_cast<int>(found - m_drafts.begin()));
}

int DraftsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_drafts.size());
}

QVariant DraftsModel::data(const QModelIndex &index, int role) const
{
    const Draft *row = draft(index);
    if (!row)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
    case TextRole: return row->piece.text;
    case IdRole: return row->id.value();
    case AccountRole: return row->account.value();
    case StateRole: return static_cast<int>(row->state);
    case ChangedRole: return toDateTime(row->changedAt);
    case RevisionsRole: return row->revisions;
    case LanguageRole: return row->piece.language;
    case ReplyRole: return !row->replyTo.isNull();
    case MediaCountRole: return row->piece.media.size();
    default: return {};
    }
}

QHash<int, QByteArray> DraftsModel::roleNames() const
{
    return {{IdRole, "id"},           {AccountRole, "account"},     {TextRole, "text"},
            {StateRole, "state"},     {ChangedRole, "changed"},     {RevisionsRole, "revisions"},
            {LanguageRole, "language"}, {ReplyRole, "reply"},       {MediaCountRole, "media"}};
}

} // namespace pregonero
