// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/conversationmodel.h"

#include "app/models/postroles.h"

namespace pregonero {

ConversationModel::ConversationModel(store::Store &store, QObject *parent)
    : ListModel(parent)
    , m_store(store)
    , m_archive(store)
{
    connect(&m_store, &store::Store::changed, this, [this](store::Change change) {
        if (change.posts && !m_id.isNull())
            reload();
    });
}

void ConversationModel::setConversation(ConversationId id)
{
    const bool other = id != m_id;
    m_id = id;
    ++m_generation;
    if (other && !m_posts.isEmpty()) {
        beginResetModel();
        m_posts.clear();
        endResetModel();
    }
    if (!id.isNull())
        reload();
}

void ConversationModel::reload()
{
    whenDone(m_archive.conversation(m_id), this,
             [this, generation = ++m_generation](Result<QList<store::ArchivedPost>> posts) {
                 if (generation != m_generation)
                     return;
                 if (!posts)
                     return void(Q_EMIT failed(posts.error()));
                 const auto same = [](const store::ArchivedPost &a, const store::ArchivedPost &b) {
                     return a.unread == b.unread && a.gone == b.gone && a.post == b.post;
                 };
                 takeOver(m_posts, std::move(*posts), &store::ArchivedPost::id, same);
                 Q_EMIT loaded();
             });
}

int ConversationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_posts.size());
}

QVariant ConversationModel::data(const QModelIndex &index, int role) const
{
    return index.isValid() && index.row() < m_posts.size() ? postData(m_posts.at(index.row()), role) : QVariant();
}

QHash<int, QByteArray> ConversationModel::roleNames() const
{
    return postRoleNames();
}

} // namespace pregonero
