// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Acting on posts and their authors: likes, reposts and blocks are records of the account's own; a hidden answer is a line
// in the gate of the conversation that it began.
#include "plugins/bluesky/adapter.h"

#include "plugins/bluesky/exchange.h"
#include "plugins/bluesky/requests.h"

#include <QCoreApplication>

namespace pregonero::bluesky {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(pregonero::bluesky)
};

const QString likes = u"app.bsky.feed.like"_s;
const QString reposts = u"app.bsky.feed.repost"_s;
const QString blocks = u"app.bsky.graph.block"_s;

/// The account's own record about somebody or something, among the newest ones. The network's view of it comes later
/// than the repository's.
Call<QString> ownRecord(const CallContext &with, const QString &did, const QString &collection, const QString &subject)
{
    return andThen(askWell(with, requests::records(with.account.server, did, collection)), with.context,
                   [subject](const HttpResponse &response) {
                       return parseRecords(response.body).transform([&](const QList<Stored> &records) {
                           for (const Stored &record : records) {
                               const QJsonValue about = record.value.value(u"subject");
                               if (about.toString() == subject || about.toObject().value(u"uri").toString() == subject)
                                   return record.ref.uri;
                           }
                           return QString();
                       });
                   });
}

Call<bool> create(const CallContext &with, const QString &did, const QString &collection, const QJsonObject &record)
{
    return andThen(askWell(with, requests::create(with.account.server, did, collection, record)), with.context,
                   [](const HttpResponse &response) {
                       return parseWritten(response.body).transform([](const Ref &) { return true; });
                   });
}

Call<bool> erase(const CallContext &with, const QString &record)
{
    const auto name = AtUri::fromString(record);
    if (!name)
        return answered<bool>(true); // there was none
    return andThen(askWell(with, requests::remove(with.account.server, *name)), with.context,
                   [](const HttpResponse &) -> Result<bool> { return true; });
}

/// Likes and reposts, given and taken back.
Call<bool> give(const CallContext &with, const AtUri &post, const QString &collection, bool wanted)
{
    return andThen(lookAt(with, post), with.context, [=](const Seen &seen) {
        return andThen(ownDid(with), with.context, [=](const QString &did) {
            return andThen(ownRecord(with, did, collection, seen.ref.uri), with.context, [=](const QString &recent) {
                const QString known = !recent.isEmpty() ? recent : collection == likes ? seen.like : seen.repost;
                if (!wanted)
                    return erase(with, known);
                if (!known.isEmpty())
                    return answered<bool>(true);
                return create(with, did, collection, subjectRecord(collection, seen.ref, with.clock.now()));
            });
        });
    });
}

Call<bool> block(const CallContext &with, const QString &author)
{
    return andThen(ownDid(with), with.context, [=](const QString &did) {
        return andThen(ownRecord(with, did, blocks, author), with.context, [=](const QString &known) {
            if (!known.isEmpty())
                return answered<bool>(true);
            return create(with, did, blocks, blockRecord(author, with.clock.now()));
        });
    });
}

/// Somebody may change the gate between reading and writing it: then it is read again, twice at most.
Call<bool> hide(const CallContext &with, const AtUri &gate, const QString &root, const QString &reply, int tries)
{
    return andThen(storedAt(with, gate), with.context, [=](const std::optional<Stored> &stored) -> Call<bool> {
        const QJsonObject before = stored ? stored->value : QJsonObject();
        const auto after = gateHiding(before, root, reply, with.clock.now());
        if (!after)
            return failed<bool>({ErrorKind::Rejected,
                                 Tr::tr("No more answers can be hidden in this conversation: the network allows 300.")});
        if (*after == before)
            return answered<bool>(true);
        const auto over = stored ? std::optional(stored->ref.cid) : std::nullopt;
        return andThen(ask(with, requests::put(with.account.server, gate, *after, over)), with.context,
                       [=](const HttpResponse &response) -> Call<bool> {
                           if (isSuccess(response))
                               return answered<bool>(parseWritten(response.body).transform([](const Ref &) { return true; }));
                           if (tries > 1 && errorName(response.body) == u"InvalidSwap")
                               return hide(with, gate, root, reply, tries - 1);
                           return failed<bool>(refusal(response, with.clock.now()));
                       });
    });
}

Call<bool> hideAnswer(const CallContext &with, const AtUri &post)
{
    return andThen(lookAt(with, post), with.context, [=](const Seen &seen) {
        return andThen(ownDid(with), with.context, [=](const QString &did) -> Call<bool> {
            const auto root = AtUri::fromString(seen.root);
            if (!root || root->did != did || seen.root == seen.ref.uri)
                return failed<bool>({ErrorKind::Unsupported,
                                     Tr::tr("Only answers below the account's own posts can be hidden on this "
                                            "network.")});
            return hide(with, {did, u"app.bsky.feed.threadgate"_s, root->key}, seen.root, seen.ref.uri, 3);
        });
    });
}

} // namespace

Call<bool> BlueskyAdapter::moderate(CallContext with, QString remoteId, Moderation action) const
{
    const auto name = postName(remoteId);
    if (!name)
        return failed<bool>(noSuchPost());
    switch (action) {
    case Moderation::Boost: return give(with, *name, reposts, true);
    case Moderation::Unboost: return give(with, *name, reposts, false);
    case Moderation::Favourite: return give(with, *name, likes, true);
    case Moderation::Unfavourite: return give(with, *name, likes, false);
    case Moderation::Hide: return hideAnswer(with, *name);
    case Moderation::Block: return block(with, name->did);
    case Moderation::Mute: // answered without a body
        return andThen(askWell(with, requests::mute(with.account.server, name->did)), with.context,
                       [](const HttpResponse &) -> Result<bool> { return true; });
    case Moderation::Report:
        return andThen(lookAt(with, *name), with.context, [with](const Seen &seen) {
            return andThen(askWell(with, requests::report(with.account.server, seen.ref.uri, seen.ref.cid)), with.context,
                           [](const HttpResponse &response) -> Result<bool> {
                               if (isReport(response.body))
                                   return true;
                               return fail(unreadableAnswer(u"bluesky: not a report"_s));
                           });
        });
    }
    return failed<bool>(unsupported());
}

} // namespace pregonero::bluesky
