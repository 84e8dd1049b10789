// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reading: who, limits, columns, threads, counts.
#include "plugins/mastodon/adapter.h"

#include "plugins/mastodon/exchange.h"
#include "plugins/mastodon/requests.h"
#include "plugins/mastodon/walk.h"

#include <QCoreApplication>
#include <QSet>
#include <QtConcurrentRun>

namespace pregonero::mastodon {

namespace {

/// One fetchSince under way.
struct Fetch {
    CallContext with;
    Column column;
    QString accountId;
    Walk walk;
    Page page;
    QSet<QString> have;
    Answer<Page> answer;
};

void fetchNext(const std::shared_ptr<Fetch> &fetch);

void keep(const std::shared_ptr<Fetch> &fetch, Listing listing)
{
    QStringList ids;
    for (Entry &entry : listing.entries) {
        ids.append(entry.id);
        // The account's own column is what it wrote, not what it boosted.
        const bool wanted = entry.post && !(fetch->column.kind == Column::Kind::Own && entry.boost);
        if (!wanted || fetch->have.contains(entry.post->remoteId))
            continue;
        fetch->have.insert(entry.post->remoteId);
        markOwn(*entry.post, fetch->with.account);
        fetch->page.posts.append(std::move(*entry.post));
    }
    fetch->walk.take(ids);
    fetchNext(fetch);
}

void take(const std::shared_ptr<Fetch> &fetch, const HttpResponse &response)
{
    if (!isSuccess(response)) {
        const bool refused = response.status == 400 || response.status == 404 || response.status == 422;
        if (refused && fetch->walk.refused())
            return fetchNext(fetch);
        return fetch->answer.give(fail(refusal(response)));
    }
    // Beside the window: a page of forty posts takes several milliseconds, and a fetch brings page after page.
    const auto parse = fetch->column.kind == Column::Kind::Mentions ? &parseNotifications : &parseStatuses;
    whenDone(QtConcurrent::run(parse, response.body, std::optional(latestFor(fetch->with))), fetch->with.context,
             [fetch](Result<Listing> listing) {
                 if (listing)
                     keep(fetch, *std::move(listing));
                 else
                     fetch->answer.give(fail(std::move(listing.error())));
             });
}

void fetchNext(const std::shared_ptr<Fetch> &fetch)
{
    const auto place = fetch->walk.next();
    if (!place) {
        fetch->page.next = fetch->walk.cursor();
        fetch->page.more = fetch->walk.more();
        return fetch->answer.give(std::move(fetch->page));
    }
    const CallContext &with = fetch->with;
    whenDone(ask(with, requests::column(with.account.server, fetch->column, fetch->accountId, *place)), with.context,
             [fetch](const Result<HttpResponse> &response) {
                 if (response)
                     take(fetch, *response);
                 else
                     fetch->answer.give(fail(response.error()));
             });
}

Call<Page> fetchFrom(const CallContext &with, const Column &column, const QString &accountId, const QByteArray &cursor)
{
    const std::shared_ptr<Fetch> fetch(new Fetch{with, column, accountId, Walk(cursor), {}, {}, {}});
    auto call = fetch->answer.call();
    fetchNext(fetch);
    return call;
}

/// One fetchConversation under way. Some servers give only the direct answers to a post, and none gives the other answers
/// to what a post answers: where a post has more answers than are known, it is asked too, within bounds.
struct Thread {
    CallContext with;
    QList<Post> posts; // oldest first, each once
    QSet<QString> asked;
    bool deep = false; // this server gives answers to answers
    Answer<QList<Post>> answer;

    void add(const QList<Post> &more)
    {
        for (const Post &post : more) {
            if (std::ranges::contains(posts, post.remoteId, &Post::remoteId))
                continue;
            posts.append(post);
            markOwn(posts.last(), with.account);
        }
        std::ranges::stable_sort(posts, {}, &Post::createdAt);
    }

    [[nodiscard]] std::optional<QString> next() const
    {
        constexpr qsizetype mostRequests = 12;
        if (asked.size() >= mostRequests)
            return std::nullopt;
        for (const Post &post : posts) {
            const auto known = std::ranges::count(posts, post.remoteId, &Post::inReplyTo);
            if (!asked.contains(post.remoteId) && post.counts.replies > known)
                return post.remoteId;
            if (deep) // the first post's answers are all answers
                return std::nullopt;
        }
        return std::nullopt;
    }
};

void askThread(const std::shared_ptr<Thread> &thread, const QString &remoteId)
{
    thread->asked.insert(remoteId);
    const CallContext &with = thread->with;
    const QByteArray segment = requests::segment(remoteId).value_or("-");
    whenDone(ask(with, requests::context(with.account.server, segment)), with.context,
             [thread, remoteId](const Result<HttpResponse> &response) {
                 const bool first = thread->asked.size() == 1;
                 if (!response)
                     return thread->answer.give(fail(response.error()));
                 if (!isSuccess(*response) && first)
                     return thread->answer.give(fail(refusal(*response)));
                 if (isSuccess(*response)) {
                     const auto context = parseContext(response->body, latestFor(thread->with));
                     if (!context && first)
                         return thread->answer.give(fail(context.error()));
                     if (context) {
                         thread->deep |= std::ranges::any_of(context->descendants, [&](const Post &post) {
                             return post.inReplyTo != remoteId;
                         });
                         thread->add(context->ancestors);
                         thread->add(context->descendants);
                     }
                 }
                 if (const auto next = thread->next())
                     return askThread(thread, *next);
                 thread->answer.give(std::move(thread->posts));
             });
}

} // namespace

Call<Limits> MastodonAdapter::limits(CallContext with) const
{
    const auto usable = [](const HttpResponse &response) {
        return isSuccess(response) ? parseLimits(response.body) : std::nullopt;
    };
    // What says nothing of the server's age: not signed in, too many questions, out of order.
    const auto isTrouble = [](const HttpResponse &response) {
        return response.status >= 500 || response.status == 401 || response.status == 429;
    };
    return andThen(ask(with, requests::instanceV2(with.account.server)), with.context,
                   [with, usable, isTrouble](const HttpResponse &newer) -> Call<Limits> {
                       if (auto limits = usable(newer))
                           return answered<Limits>(*limits);
                       if (isTrouble(newer))
                           return failed<Limits>(refusal(newer));
                       return andThen(ask(with, requests::instanceV1(with.account.server)), with.context,
                                      [usable, isTrouble](const HttpResponse &older) -> Result<Limits> {
                                          if (isTrouble(older))
                                              return fail(refusal(older));
                                          return usable(older).value_or(defaultLimits());
                                      });
                   });
}

Call<Identity> MastodonAdapter::whoAmI(CallContext with) const
{
    return andThen(ask(with, requests::verifyCredentials(with.account.server)), with.context,
                   [](HttpResponse response) -> Result<Identity> {
                       if (isSuccess(response))
                           return parseIdentity(response.body);
                       // Nothing was sent that could be invalid but the sign-in itself; some servers say so.
                       if (response.status == 422)
                           response.status = 401;
                       return fail(refusal(response));
                   });
}

Call<Page> MastodonAdapter::fetchSince(CallContext with, Column column, QByteArray cursor) const
{
    if (column.kind != Column::Kind::Own || !with.account.remoteId.isEmpty())
        return fetchFrom(with, column, with.account.remoteId, cursor);
    return andThen(whoAmI(with), with.context, [with, column, cursor](const Identity &identity) mutable {
        with.account.remoteId = identity.remoteId;
        return fetchFrom(with, column, identity.remoteId, cursor);
    });
}

Call<QList<Post>> MastodonAdapter::fetchConversation(CallContext with, QString remoteId) const
{
    return andThen(lookAt(with, remoteId), with.context, [with, remoteId](const Post &post) {
        const std::shared_ptr<Thread> thread(new Thread{with, {}, {}, false, {}});
        thread->add({post});
        auto call = thread->answer.call();
        askThread(thread, remoteId);
        return call;
    });
}

Call<Counts> MastodonAdapter::metrics(CallContext with, QString remoteId) const
{
    return andThen(lookAt(with, remoteId), with.context,
                   [](const Post &post) -> Result<Counts> { return post.counts; });
}

} // namespace pregonero::mastodon
