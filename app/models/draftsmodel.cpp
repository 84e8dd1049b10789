// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/draftsmodel.h"

namespace pregonero {

namespace {

/// The row as one sentence for a screen reader: where it stands and what it says.
QString spoken(const Draft &draft)
{
    QString state;
    switch (draft.state) {
    case Draft::State::Writing: state = draft.replyTo.isNull() ? DraftsModel::tr("draft") : DraftsModel::tr("draft of a reply"); break;
    case Draft::State::Queued: state = DraftsModel::tr("in the outbox"); break;
    case Draft::State::Sent: state = DraftsModel::tr("published"); break;
    case Draft::State::Failed: state = DraftsModel::tr("not published"); break;
    case Draft::State::Unknown: state = DraftsModel::tr("unconfirmed"); break;
    case Draft::State::Discarded: state = DraftsModel::tr("discarded"); break;
    }
    return DraftsModel::tr("%1: %2", "state, text").arg(state, draft.piece.text);
}

} // namespace

DraftsModel::DraftsModel(store::Store &store, QObject *parent)
    : ListModel(parent)
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
        if (generation != m_generation)
            return;
        if (!drafts)
            return void(Q_EMIT failed(drafts.error()));
        if (takeOver(m_drafts, std::move(*drafts), &Draft::id, std::equal_to<Draft>()))
            Q_EMIT reloaded();
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
    case TextRole: return row->piece.text;
    case Qt::AccessibleTextRole: return spoken(*row);
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
