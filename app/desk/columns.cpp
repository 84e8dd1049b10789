// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is listened to, and how what was heard is looked at: the columns of the feeds, and reading all of one.
#include "app/desk/desk.h"

#include "app/base/uuid.h"
#include "app/journal/acts.h"

namespace pregonero {

namespace {

constexpr int pageOfReading = 500; // posts marked in one transaction: short enough to let others in between
constexpr qsizetype longestTitle = 120;

QString asTitle(const QString &typed)
{
    return typed.simplified().left(longestTitle).trimmed();
}

/// The one of these that listens to the same, if any.
QList<Column>::const_iterator heardAlready(const QList<Column> &known, const Column &column)
{
    return std::ranges::find_if(known, [&](const Column &other) {
        return other.account == column.account && other.kind == column.kind
            && other.argument.compare(column.argument, Qt::CaseInsensitive) == 0;
    });
}

} // namespace

Call<ColumnId> Desk::addColumn(AccountId account, Column::Kind kind, QString argument)
{
    const Column column{ColumnId(newUuid(m_s.clock.now())), account, kind, argument.remove(u'#').trimmed()};
    if (kind == Column::Kind::Hashtag && column.argument.isEmpty())
        return failed<ColumnId>({ErrorKind::Rejected, tr("Write the hashtag to listen to.")});
    auto fresh = andThen(m_ledger.columns(), this, [column](const QList<Column> &known) -> Result<bool> {
        if (heardAlready(known, column) != known.end())
            return fail(ErrorKind::Rejected, tr("This column is here already."));
        return true;
    });
    return andThen(std::move(fresh), this, [this, column](bool) {
        return andThen(write({journal::columnAdded(column, m_s.person)}), this,
                       [column](bool) -> Result<ColumnId> { return column.id; });
    });
}

Call<bool> Desk::removeColumn(ColumnId column)
{
    return write({journal::columnRemoved(column, m_s.person)});
}

Call<FeedColumnId> Desk::addFeedColumn(FeedColumn column, std::optional<Column> stream)
{
    column.title = asTitle(column.title);
    column.search = column.search.simplified();
    auto heard = !stream ? answered<bool>(true)
                         : andThen(m_ledger.columns(), this, [this, stream](const QList<Column> &known) {
                               return std::ranges::contains(known, stream->id, &Column::id)
                                   ? answered<bool>(true)
                                   : write({journal::columnAdded(*stream, m_s.person)});
                           });
    return andThen(std::move(heard), this, [this, column](bool) {
        return andThen(m_columns.all(), this, [this, column](const QList<FeedColumn> &known) mutable {
            const auto same = std::ranges::find_if(known, [&](const FeedColumn &other) { return other.showsSameAs(column); });
            if (same != known.end())
                return answered<FeedColumnId>(same->id);
            if (column.id.isNull())
                column.id = FeedColumnId(newUuid(m_s.clock.now()));
            return andThen(m_columns.keep(column), this, [id = column.id](bool) -> Result<FeedColumnId> { return id; });
        });
    });
}

Call<FeedColumnId> Desk::addFeedColumn(AccountId account, Column::Kind kind, QString argument, QString title)
{
    argument = argument.remove(u'#').trimmed();
    return andThen(m_ledger.columns(), this, [=, this](const QList<Column> &known) {
        const auto same = heardAlready(known, {{}, account, kind, argument});
        if (same != known.end())
            return addFeedColumn({.title = title, .account = account, .stream = same->id});
        return andThen(addColumn(account, kind, argument), this, [=, this](const ColumnId &stream) {
            return addFeedColumn({.title = title, .account = account, .stream = stream, .beganStream = true});
        });
    });
}

Call<FeedColumnId> Desk::saveSearch(FeedColumn within, QString words, QString title)
{
    if (words.trimmed().isEmpty())
        return failed<FeedColumnId>({ErrorKind::Rejected, tr("Write what to search for.")});
    within.search = store::queryOf(within, {}, words).search;
    within.id = {};
    within.title = std::move(title);
    within.beganStream = false;
    return addFeedColumn(std::move(within));
}

Call<bool> Desk::renameFeedColumn(FeedColumnId column, QString title)
{
    return m_columns.rename(std::move(column), asTitle(title));
}

Call<bool> Desk::removeFeedColumn(FeedColumnId column)
{
    if (column == everythingHeard())
        return failed<bool>({ErrorKind::Rejected, tr("The column of everything heard stays; it can be hidden.")});
    return andThen(m_columns.all(), this, [this, column](const QList<FeedColumn> &known) {
        const auto found = std::ranges::find(known, column, &FeedColumn::id);
        if (found == known.end() || found->stream.isNull())
            return m_columns.remove(column);
        // The last of those that show a stream takes over what the first began.
        const auto other = std::ranges::find_if(known, [&](const FeedColumn &one) {
            return one.id != column && one.stream == found->stream;
        });
        if (!found->beganStream)
            return m_columns.remove(column);
        if (other != known.end()) {
            FeedColumn heir = *other;
            heir.beganStream = true;
            return andThen(m_columns.keep(heir), this, [this, column](bool) { return m_columns.remove(column); });
        }
        return andThen(m_columns.remove(column), this, [this, stream = found->stream](bool) { return removeColumn(stream); });
    });
}

Call<QList<PostId>> Desk::markAllRead(store::FeedQuery query)
{
    query.unreadOnly = true;
    query.limit = pageOfReading;
    return markPageRead(std::move(query), {});
}

Call<QList<PostId>> Desk::markPageRead(store::FeedQuery query, QList<PostId> marked)
{
    return andThen(m_archive.feed(query), this, [=, this](const QList<store::ArchivedPost> &page) {
        if (page.isEmpty())
            return answered<QList<PostId>>(marked);
        QList<PostId> ids;
        for (const store::ArchivedPost &post : page)
            ids.append(post.id);
        store::FeedQuery rest = query;
        rest.before = ids.constLast();
        const bool last = page.size() < query.limit;
        return andThen(m_archive.setRead(ids, true), this, [=, this](bool) {
            return last ? answered<QList<PostId>>(marked + ids) : markPageRead(rest, marked + ids);
        });
    });
}

} // namespace pregonero
