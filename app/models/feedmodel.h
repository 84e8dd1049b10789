// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/archive.h"
#include "app/store/store.h"

#include <QAbstractListModel>

namespace pregonero {

/// Posts newest first, a page at a time (fetchMore), over any archive without loading it.
class FeedModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole + 1, ///< qint64
        ConversationRole, ///< qint64
        AuthorIdRole, ///< qint64
        NameRole, ///< author's display name, or the handle
        HandleRole,
        NetworkRole, ///< "mastodon"
        TextRole, ///< plain
        WarningRole, ///< content warning
        TimeRole, ///< QDateTime, UTC
        UnreadRole, ///< bool
        OwnRole, ///< bool: the institution's own
        LanguageRole,
        MediaCountRole,
        ReplyRole, ///< bool: answers another post
        RichTextRole, ///< text::RichText
    };

    explicit FeedModel(store::Store &store, QObject *parent = nullptr);

    /// What to show; starts over from the newest.
    void setQuery(store::FeedQuery query);
    [[nodiscard]] const store::FeedQuery &query() const { return m_query; }
    [[nodiscard]] const store::ArchivedPost *post(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(PostId id) const;
    [[nodiscard]] bool isLoading() const { return m_loading; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void loadingChanged(bool loading);
    void failed(const pregonero::Error &error);

private:
    void reload();
    void refreshHead();
    void setLoading(bool loading);

    store::Store &m_store;
    store::Archive m_archive;
    store::FeedQuery m_query;
    QList<store::ArchivedPost> m_posts;
    bool m_loading = false;
    bool m_atEnd = false;
    bool m_refreshAgain = false;
    quint64 m_generation = 0; // answers to an older query are dropped
};

} // namespace pregonero
