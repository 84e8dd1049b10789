// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Writing: publish, verify, edit, remove, act on others' posts, media.
#include "plugins/mastodon/adapter.h"

#include "plugins/mastodon/exchange.h"
#include "plugins/mastodon/lookup.h"
#include "plugins/mastodon/requests.h"

#include <QCoreApplication>

namespace pregonero::mastodon {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(pregonero::mastodon)
};

/// An answer to a verb that a server may lack: 404 and 405, or a refusal without a word of why.
bool maybeUnknownVerb(const HttpResponse &response)
{
    return response.status == 404 || response.status == 405 || response.status == 501
        || (response.status == 422 && saidReason(response.body).isEmpty());
}

/// Sends a verb about a post; understood(body) reads a success.
template<class F>
Call<bool> act(const CallContext &with, HttpRequest request, const QString &remoteId, F understood)
{
    return andThen(ask(with, std::move(request)), with.context,
                   [with, remoteId, understood](const HttpResponse &response) -> Call<bool> {
                       if (isSuccess(response))
                           return answered<bool>(understood(response.body));
                       if (maybeUnknownVerb(response))
                           return goneOrUnsupported(with, remoteId);
                       return failed<bool>(refusal(response));
                   });
}

Result<bool> isObjectWithId(const QByteArray &body)
{
    return parseObjectWithId(body).transform([](const QJsonObject &) { return true; });
}

/// One verify under way: the account's own posts first; for what only some can see the home timeline too, because not
/// every server lists such posts in the first.
struct Search {
    CallContext with;
    Piece piece;
    TimePoint since;
    QString accountId;
    std::optional<Lookup> lookup;
    bool inHome = false;
    Answer<Verification> answer;
};

void searchNext(const std::shared_ptr<Search> &search)
{
    const CallContext &with = search->with;
    const requests::Place place{{}, search->lookup->below()};
    HttpRequest request = search->inHome
        ? requests::column(with.account.server, {.kind = Column::Kind::Home}, search->accountId, place)
        : requests::ownStatuses(with.account.server, search->accountId, place);
    whenDone(askWell(with, std::move(request)), with.context, [search](const Result<HttpResponse> &response) {
        if (!response)
            return search->answer.give(fail(response.error()));
        const auto page = parseStatuses(response->body);
        if (!page)
            return search->answer.give(fail(page.error()));
        Lookup &lookup = *search->lookup;
        lookup.setOffset(clockOffset(*response, search->with.clock.now()));
        lookup.take(*page);
        if (!lookup.isRead())
            return searchNext(search);
        const bool restricted = search->piece.visibility == Visibility::Followers
            || search->piece.visibility == Visibility::Direct;
        if (!restricted || search->inHome || lookup.isFound())
            return search->answer.give(lookup.verdict());
        search->inHome = true;
        lookup.beginList();
        searchNext(search);
    });
}

/// One upload that the server is still working on.
struct Processing {
    CallContext with;
    QString id;
    int looks = 0;
    Answer<QString> answer;
};

void lookAgain(const std::shared_ptr<Processing> &work)
{
    constexpr int mostLooks = 60;
    if (++work->looks > mostLooks)
        return work->answer.give(fail(ErrorKind::Timeout,
                                      Tr::tr("The server is still preparing the file. Try again in a while.")));
    const CallContext &with = work->with;
    with.clock.callAfter(std::min(work->looks * 500ms, 3000ms), with.context, [work] {
        const CallContext &with = work->with;
        const QByteArray segment = requests::segment(work->id).value_or("-");
        whenDone(askWell(with, requests::media(with.account.server, segment)), with.context,
                 [work](const Result<HttpResponse> &response) {
                     if (!response)
                         return work->answer.give(fail(response.error()));
                     const auto upload = parseUpload(response->body);
                     if (!upload)
                         return work->answer.give(fail(upload.error()));
                     if (response->status != 206 && upload->ready)
                         return work->answer.give(work->id);
                     lookAgain(work);
                 });
    });
}

Call<QString> whenReady(const CallContext &with, const HttpResponse &response)
{
    const auto upload = parseUpload(response.body);
    if (!upload)
        return failed<QString>(upload.error());
    // Without 202 it is ready even where the server gives no address.
    if (response.status != 202)
        return answered<QString>(upload->id);
    const std::shared_ptr<Processing> work(new Processing{with, upload->id, 0, {}});
    auto call = work->answer.call();
    lookAgain(work);
    return call;
}

} // namespace

Call<Receipt> MastodonAdapter::publish(CallContext with, Piece piece, OutboxId key, QStringList uploads) const
{
    return andThen(askWell(with, requests::publish(with.account.server, piece, key, uploads)), with.context,
                   [](const HttpResponse &response) {
                       // "Done" in words that cannot be read is not proof; it may be there.
                       return parseReceipt(response.body).transform_error([](Error error) {
                           error.effect = Effect::Possible;
                           return error;
                       });
                   });
}

Call<Verification> MastodonAdapter::verify(CallContext with, Piece piece, OutboxId, TimePoint since) const
{
    const std::shared_ptr<Search> search(new Search{with, piece, since, with.account.remoteId, {}, false, {}});
    auto call = search->answer.call();
    const auto begin = [search] {
        search->lookup.emplace(search->piece, search->accountId, search->since);
        searchNext(search);
    };
    // A request whose line was cut may still be at work in the server: a look too early would say "absent".
    constexpr auto settling = 1000ms;
    const auto passed = with.clock.now() - since;
    const auto wait = passed >= 0ms && passed < settling ? settling - passed : passed < 0ms ? settling : 0ms;
    with.clock.callAfter(wait, with.context, [search, begin] {
        const CallContext &with = search->with;
        if (!search->accountId.isEmpty())
            return begin();
        whenDone(MastodonAdapter().whoAmI(with), with.context, [search, begin](const Result<Identity> &identity) {
            if (!identity)
                return search->answer.give(fail(identity.error()));
            search->accountId = identity->remoteId;
            begin();
        });
    });
    return call;
}

Call<Receipt> MastodonAdapter::edit(CallContext with, QString remoteId, Piece piece) const
{
    return andThen(lookAt(with, remoteId), with.context, [with, remoteId, piece](const Post &post) -> Call<Receipt> {
        QStringList media;
        for (const MediaRef &file : post.media)
            media.append(file.remoteId);
        if (piece.media.isEmpty())
            media.clear();
        if (media.size() != piece.media.size() || media.contains(QString()))
            return failed<Receipt>(
                {ErrorKind::Unsupported,
                 Tr::tr("Pictures cannot be added to a post that is already published. Change its text "
                        "alone, or remove it and publish it anew.")});
        const QByteArray segment = requests::segment(remoteId).value_or("-");
        return andThen(ask(with, requests::edit(with.account.server, segment, piece, media)), with.context,
                       [with, remoteId](const HttpResponse &response) -> Call<Receipt> {
                           if (isSuccess(response))
                               return answered<Receipt>(parseReceipt(response.body)
                                                            .transform([&](Receipt receipt) {
                                                                receipt.remoteId = remoteId;
                                                                return receipt;
                                                            })
                                                            .transform_error([](Error error) {
                                                                error.effect = Effect::Possible;
                                                                return error;
                                                            }));
                           if (!maybeUnknownVerb(response))
                               return failed<Receipt>(refusal(response));
                           return andThen(goneOrUnsupported(with, remoteId), with.context,
                                          [](bool) -> Result<Receipt> { return fail(unsupported()); });
                       });
    });
}

Call<bool> MastodonAdapter::remove(CallContext with, QString remoteId) const
{
    const auto segment = requests::segment(remoteId);
    if (!segment)
        return failed<bool>(noSuchPost());
    return andThen(ask(with, requests::remove(with.account.server, *segment)), with.context,
                   [with, remoteId](const HttpResponse &response) -> Call<bool> {
                       if (isSuccess(response) && parseObjectWithId(response.body))
                           return answered<bool>(true);
                       if (!isSuccess(response) && !maybeUnknownVerb(response))
                           return failed<bool>(refusal(response));
                       // Gone, never known, or a success without words: whether it is there decides.
                       auto answer = std::make_shared<Answer<bool>>();
                       auto call = answer->call();
                       const bool claimed = isSuccess(response);
                       whenDone(goneOrUnsupported(with, remoteId), with.context, [answer, claimed](Result<bool> there) {
                           if (!there && there.error().kind == ErrorKind::NotFound)
                               return answer->give(true);
                           if (!there && claimed && there.error().kind == ErrorKind::Unsupported)
                               return answer->give(
                                   fail({ErrorKind::Protocol,
                                         Tr::tr("The server says that it removed the post, but still shows "
                                                "it. Look again in a while."),
                                         u"delete without effect"_s,
                                         {},
                                         Effect::Possible}));
                           answer->give(std::move(there));
                       });
                       return call;
                   });
}

Call<bool> MastodonAdapter::moderate(CallContext with, QString remoteId, Moderation action) const
{
    const auto segment = requests::segment(remoteId);
    if (!segment)
        return failed<bool>(noSuchPost());
    switch (action) {
    case Moderation::Boost:
    case Moderation::Unboost:
    case Moderation::Favourite:
    case Moderation::Unfavourite:
        return act(with, requests::act(with.account.server, *segment, action), remoteId, isObjectWithId);
    case Moderation::Mute:
    case Moderation::Block:
    case Moderation::Report:
        return andThen(lookAt(with, remoteId), with.context, [with, remoteId, action](const Post &post) -> Call<bool> {
            const QUrl &server = with.account.server;
            const auto author = requests::segment(post.author.remoteId);
            if (!author)
                return failed<bool>(noSuchPost());
            return act(with,
                       action == Moderation::Report ? requests::report(server, post.author.remoteId, remoteId)
                                                    : requests::actOnAccount(server, *author, action),
                       remoteId, isObjectWithId);
        });
    case Moderation::Hide: break;
    }
    return failed<bool>(unsupported());
}

Call<QString> MastodonAdapter::uploadMedia(CallContext with, Attachment file, QByteArray bytes) const
{
    const QUrl server = with.account.server;
    return andThen(ask(with, requests::upload(server, file, bytes, 2)), with.context,
                   [with, server, file, bytes](const HttpResponse &response) -> Call<QString> {
                       if (isSuccess(response))
                           return whenReady(with, response);
                       if (response.status != 404 && response.status != 405)
                           return failed<QString>(refusal(response));
                       return andThen(askWell(with, requests::upload(server, file, bytes, 1)), with.context,
                                      [with](const HttpResponse &older) { return whenReady(with, older); });
                   });
}

} // namespace pregonero::mastodon
