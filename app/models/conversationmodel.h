// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/listmodel.h"
#include "app/store/archive.h"
#include "app/store/store.h"


namespace pregonero {

/// One conversation, oldest first. Roles: postroles.h.
class ConversationModel final : public ListModel
{
    Q_OBJECT

public:
    explicit ConversationModel(store::Store &store, QObject *parent = nullptr);

    void setConversation(ConversationId id);
    [[nodiscard]] ConversationId conversation() const { return m_id; }
    [[nodiscard]] const QList<store::ArchivedPost> &posts() const { return m_posts; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void loaded();
    void failed(const pregonero::Error &error);

private:
    void reload();

    store::Store &m_store;
    store::Archive m_archive;
    ConversationId m_id;
    QList<store::ArchivedPost> m_posts;
    quint64 m_generation = 0;
};

} // namespace pregonero
