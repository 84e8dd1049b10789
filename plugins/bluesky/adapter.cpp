// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reading: who, columns, threads, counts.
#include "plugins/bluesky/adapter.h"

#include "plugins/bluesky/exchange.h"
#include "plugins/bluesky/requests.h"
#include "plugins/bluesky/walk.h"

#include <QSet>
#include <QtConcurrentRun>

namespace pregonero::bluesky {

using namespace Qt::StringLiterals;

namespace {

/// One fetchSince under way.
struct Fetch {
    CallContext with;
    Column column;
    Walk walk;
    Page page = {};
    QSet<QString> have = {};
};

Call<Page> fetchNext(const std::shared_ptr<Fetch> &fetch);

Call<Page> keep(const std::shared_ptr<Fetch> &fetch, Listing listing)
{
    QStringList ids;
    for (Entry &entry : listing.entries) {
        ids.append(entry.id);
        if (!entry.post || fetch->have.contains(entry.post->remoteId))
            continue;
        fetch->have.insert(entry.post->remoteId);
        markOwn(*entry.post, fetch->with.account);
        fetch->page.posts.append(std::move(*entry.post));
    }
    fetch->walk.take(ids, listing.cursor);
    return fetchNext(fetch);
}

Call<Page> fetchNext(const std::shared_ptr<Fetch> &fetch)
{
    const auto place = fetch->walk.next();
    if (!place) {
        fetch->page.next = fetch->walk.cursor();
        fetch->page.more = fetch->walk.more();
        return answered<Page>(std::move(fetch->page));
    }
    const CallContext &with = fetch->with;
    const QString &did = with.account.remoteId;
    return andThen(ask(with, requests::column(with.account.server, fetch->column, did, *place)), with.context,
                   [fetch](const HttpResponse &response) -> Call<Page> {
                       const CallContext &with = fetch->with;
                       if (response.status == 400 && fetch->walk.refused())
                           return fetchNext(fetch);
                       if (!isSuccess(response))
                           return failed<Page>(refusal(response, with.clock.now()));
                       // Beside the window: a page takes several milliseconds, and a fetch brings page after page.
                       auto parsed = QtConcurrent::run(&parseColumn, response.body, fetch->column.kind, with.account,
                                                       latestFor(with));
                       return andThen(std::move(parsed), with.context, [fetch](Listing listing) {
                           return keep(fetch, std::move(listing));
                       });
                   });
}

/// A thread's posts, each once, oldest first.
QList<Post> ordered(QList<Post> posts, const Account &account)
{
    QSet<QString> have;
    posts.removeIf([&](const Post &post) {
        const bool known = have.contains(post.remoteId);
        have.insert(post.remoteId);
        return known;
    });
    std::ranges::stable_sort(posts, {}, &Post::createdAt);
    for (Post &post : posts)
        markOwn(post, account);
    return posts;
}

Call<QList<Post>> threadAt(const CallContext &with, const AtUri &post)
{
    return andThen(askWell(with, requests::thread(with.account.server, post)), with.context,
                   [latest = latestFor(with)](const HttpResponse &response) {
                       return parseThread(response.body, latest);
                   });
}

} // namespace

Call<Identity> BlueskyAdapter::whoAmI(CallContext with) const
{
    auto identity = andThen(askWell(with, requests::session(with.account.server)), with.context,
                            [](const HttpResponse &response) { return parseIdentity(response.body); });
    return andThen(std::move(identity), with.context, [with](const Identity &identity) {
        // What people call it is a record of its own, which an account may lack.
        const AtUri profile{identity.remoteId, u"app.bsky.actor.profile"_s, u"self"_s};
        return andAlways(storedAt(with, profile), with.context,
                         [identity](const Result<std::optional<Stored>> &stored) -> Result<Identity> {
                             Identity named = identity;
                             if (stored && *stored)
                                 named.displayName = displayNameIn((*stored)->value);
                             return named;
                         });
    });
}

Call<Page> BlueskyAdapter::fetchSince(CallContext with, Column column, QByteArray cursor) const
{
    if (column.kind == Column::Kind::Local)
        return failed<Page>(unsupported());
    const std::shared_ptr<Fetch> fetch(new Fetch{with, column, Walk(cursor)});
    if (column.kind != Column::Kind::Own || !with.account.remoteId.isEmpty())
        return fetchNext(fetch);
    return andThen(whoAmI(with), with.context, [fetch](const Identity &identity) {
        fetch->with.account.remoteId = identity.remoteId;
        fetch->with.account.handle = identity.handle;
        return fetchNext(fetch);
    });
}

Call<QList<Post>> BlueskyAdapter::fetchConversation(CallContext with, QString remoteId) const
{
    const auto name = postName(remoteId);
    if (!name)
        return failed<QList<Post>>(noSuchPost());
    return andThen(threadAt(with, *name), with.context, [with, remoteId](const QList<Post> &near) -> Call<QList<Post>> {
        // What is above and below a post is not the whole: its neighbours hang from where the thread began.
        QString top = remoteId;
        for (bool up = true; up;) {
            const auto at = std::ranges::find(near, top, &Post::remoteId);
            up = at != near.end() && !at->inReplyTo.isEmpty();
            if (up)
                top = at->inReplyTo;
        }
        const auto root = postName(top);
        if (!root || top == remoteId)
            return answered<QList<Post>>(ordered(near, with.account));
        return andAlways(threadAt(with, *root), with.context,
                         [near, with](const Result<QList<Post>> &whole) -> Result<QList<Post>> {
                             if (whole)
                                 return ordered(near + *whole, with.account);
                             if (whole.error().kind == ErrorKind::NotFound) // the beginning is gone
                                 return ordered(near, with.account);
                             return fail(whole.error());
                         });
    });
}

Call<Counts> BlueskyAdapter::metrics(CallContext with, QString remoteId) const
{
    const auto name = postName(remoteId);
    if (!name)
        return failed<Counts>(noSuchPost());
    return andThen(lookAt(with, *name), with.context,
                   [](const Seen &seen) -> Result<Counts> { return seen.post.counts; });
}

} // namespace pregonero::bluesky
