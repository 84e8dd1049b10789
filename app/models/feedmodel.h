// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/archive.h"
#include "app/store/store.h"

#include <QAbstractListModel>
#include <QSharedPointer>

namespace pregonero {

/// Posts newest first, a page at a time (fetchMore), over any archive without loading it. Roles: postroles.h.
class FeedModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit FeedModel(store::Store &store, QObject *parent = nullptr);

    /// What to show; starts over from the newest.
    void setQuery(store::FeedQuery query);
    [[nodiscard]] const store::FeedQuery &query() const { return m_query; }
    [[nodiscard]] const store::ArchivedPost *post(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(PostId id) const;
    [[nodiscard]] bool isLoading() const { return m_loading; }
    /// Out of sight nothing is read; what happened meanwhile is read when it comes back into sight.
    void setInSight(bool inSight);

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
    void merge(const QList<store::ArchivedPost> &fresh, bool complete);
    void setLoading(bool loading);

    store::Store &m_store;
    store::Archive m_archive;
    store::FeedQuery m_query;
    // Pointers: what comes in between moves all that is below, and that may be far more than is in sight.
    QList<QSharedPointer<store::ArchivedPost>> m_posts;
    bool m_loading = false;
    bool m_atEnd = false;
    bool m_refreshAgain = false;
    bool m_inSight = true;
    bool m_stale = false; // something was not read because nobody looks
    quint64 m_generation = 0; // answers to an older query are dropped
};

} // namespace pregonero
