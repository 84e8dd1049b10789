// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/feedmodel.h"

#include "app/models/postroles.h"

namespace pregonero {

namespace {

QSharedPointer<store::ArchivedPost> shared(const store::ArchivedPost &post)
{
    return QSharedPointer<store::ArchivedPost>::create(post);
}

} // namespace

FeedModel::FeedModel(store::Store &store, QObject *parent)
    : QAbstractListModel(parent)
    , m_store(store)
    , m_archive(store)
{
    connect(&m_store, &store::Store::changed, this, [this](store::Change change) {
        if (!change.posts)
            return;
        if (m_inSight)
            refreshHead();
        else
            m_stale = true;
    });
}

void FeedModel::setInSight(bool inSight)
{
    m_inSight = inSight;
    if (inSight && std::exchange(m_stale, false))
        refreshHead();
}

void FeedModel::setQuery(store::FeedQuery query)
{
    m_query = std::move(query);
    m_query.before = {};
    reload();
}

void FeedModel::reload()
{
    ++m_generation;
    m_loading = true; // who hears of the reset may ask for more at once: rows must not come before all have heard
    beginResetModel();
    m_posts.clear();
    m_atEnd = false;
    endResetModel();
    m_loading = false;
    m_stale = !m_inSight;
    fetchMore({});
}

bool FeedModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_atEnd && !m_loading && m_inSight;
}

void FeedModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    setLoading(true);
    store::FeedQuery query = m_query;
    if (!m_posts.isEmpty())
        query.before = m_posts.constLast()->id;
    whenDone(m_archive.feed(query), this,
             [this, generation = m_generation, limit = query.limit](Result<QList<store::ArchivedPost>> page) {
                 if (generation != m_generation)
                     return;
                 if (!page) {
                     m_atEnd = true; // not asked again by every scroll; a new query or a change tries anew
                     setLoading(false);
                     Q_EMIT failed(page.error());
                     return;
                 }
                 m_atEnd = page->size() < limit;
                 if (!page->isEmpty()) {
                     const int first = static_cast<int>(m_posts.size());
                     beginInsertRows({}, first, first + static_cast<int>(page->size()) - 1);
                     for (const store::ArchivedPost &post : std::as_const(*page))
                         m_posts.append(shared(post));
                     endInsertRows();
                 }
                 setLoading(false);
                 if (std::exchange(m_refreshAgain, false)) // something changed while the page was read
                     refreshHead();
             });
}

void FeedModel::refreshHead()
{
    if (m_loading) {
        m_refreshAgain = true;
        return;
    }
    // As many as are shown, read anew: news on top, changed rows in place. Deep scrollers keep their tail as it was.
    constexpr int mostReread = 400;
    store::FeedQuery query = m_query;
    query.limit = std::clamp(static_cast<int>(m_posts.size()) + m_query.limit, m_query.limit, mostReread);
    setLoading(true);
    whenDone(m_archive.feed(query), this,
             [this, generation = m_generation, limit = query.limit](Result<QList<store::ArchivedPost>> page) {
                 if (generation != m_generation)
                     return;
                 if (page)
                     merge(*page, page->size() < limit);
                 setLoading(false);
                 if (!page)
                     Q_EMIT failed(page.error());
                 if (std::exchange(m_refreshAgain, false))
                     refreshHead();
             });
}

void FeedModel::merge(const QList<store::ArchivedPost> &fresh, bool complete)
{
    // Both are sorted by id, newest first: walk them together, so that selection and scroll position survive.
    const auto leave = [this](int &row) {
        if (m_query.unreadOnly) {
            // Read meanwhile, perhaps by being looked at: it stays until the question is asked anew. Taking it away
            // would move the keyboard to the next one, which would be read by that, and so on to the last.
            if (std::exchange(m_posts[row]->unread, false))
                Q_EMIT dataChanged(index(row), index(row));
            ++row;
            return;
        }
        beginRemoveRows({}, row, row);
        m_posts.removeAt(row);
        endRemoveRows();
    };
    const PostId oldest = fresh.isEmpty() || complete ? PostId(std::numeric_limits<qint64>::min())
                                                      : fresh.constLast().id;
    // What is older than the last row shown comes when somebody scrolls there.
    const bool whole = m_atEnd || m_posts.isEmpty();
    const PostId last = whole ? PostId(std::numeric_limits<qint64>::min()) : m_posts.constLast()->id;
    bool more = !complete;
    int row = 0;
    for (auto next = fresh.begin(); next != fresh.end();) {
        if (next->id < last) {
            more = true;
            break;
        }
        while (row < m_posts.size() && m_posts.at(row)->id > next->id)
            leave(row);
        if (row < m_posts.size() && m_posts.at(row)->id == next->id) {
            store::ArchivedPost &shown = *m_posts.at(row);
            const bool same = shown.unread == next->unread && shown.gone == next->gone && shown.post == next->post;
            shown = *next++;
            if (!same)
                Q_EMIT dataChanged(index(row), index(row));
            ++row;
        } else {
            // News that stand together come together: each insertion moves all that is below, here and in the views.
            const PostId below = row < m_posts.size() ? m_posts.at(row)->id : last;
            const auto end = std::find_if(next + 1, fresh.end(), [&](const store::ArchivedPost &post) { return post.id <= below; });
            const auto count = static_cast<int>(end - next);
            beginInsertRows({}, row, row + count - 1);
            m_posts.insert(row, count, {});
            std::transform(next, end, m_posts.begin() + row, &shared);
            endInsertRows();
            next = end;
            row += count;
        }
    }
    while (row < m_posts.size() && m_posts.at(row)->id >= oldest)
        leave(row);
    if (!more)
        m_atEnd = true;
    else if (row == m_posts.size())
        m_atEnd = false; // nothing is kept beyond what was read, and there is more
}

void FeedModel::setLoading(bool loading)
{
    if (std::exchange(m_loading, loading) != loading)
        Q_EMIT loadingChanged(loading);
}

const store::ArchivedPost *FeedModel::post(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_posts.size() ? m_posts.at(index.row()).data() : nullptr;
}

QModelIndex FeedModel::indexOf(PostId id) const
{
    const auto found = std::ranges::lower_bound(m_posts, id, std::greater(), [](const auto &post) { return post->id; });
    return found != m_posts.end() && (*found)->id == id ? index(static_cast<int>(found - m_posts.begin())) : QModelIndex();
}

int FeedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_posts.size());
}

QVariant FeedModel::data(const QModelIndex &index, int role) const
{
    const store::ArchivedPost *found = post(index);
    return found ? postData(*found, role) : QVariant();
}

QHash<int, QByteArray> FeedModel::roleNames() const
{
    return postRoleNames();
}

} // namespace pregonero
