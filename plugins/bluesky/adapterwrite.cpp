// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Writing: publish, verify, remove, pictures.
#include "plugins/bluesky/adapter.h"

#include "plugins/bluesky/exchange.h"
#include "plugins/bluesky/facets.h"
#include "plugins/bluesky/requests.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImageReader>

namespace pregonero::bluesky {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(pregonero::bluesky)
};

using Dids = QHash<QString, QString>;

/// Whose the handles are, one after the other; what is nobody's stays plain text.
Call<Dids> resolve(const CallContext &with, QStringList handles, Dids known)
{
    constexpr qsizetype most = 30; // no text has room for more
    if (handles.isEmpty() || known.size() >= most)
        return answered<Dids>(known);
    const QString handle = handles.takeFirst();
    return andThen(ask(with, requests::resolveHandle(with.account.server, handle)), with.context,
                   [with, handles, handle, known](const HttpResponse &response) mutable -> Call<Dids> {
                       if (response.status == 400 && !errorName(response.body).isEmpty())
                           return resolve(with, handles, known);
                       if (!isSuccess(response))
                           return failed<Dids>(refusal(response, with.clock.now()));
                       const auto did = parseDid(response.body);
                       if (!did)
                           return failed<Dids>(did.error());
                       known.insert(handle, *did);
                       return resolve(with, handles, known);
                   });
}

Call<std::optional<Thread>> threadFor(const CallContext &with, const QString &inReplyTo)
{
    if (inReplyTo.isEmpty())
        return answered<std::optional<Thread>>(std::nullopt);
    const auto parent = postName(inReplyTo);
    if (!parent)
        return failed<std::optional<Thread>>(noSuchPost());
    return andThen(storedAt(with, *parent), with.context,
                   [](const std::optional<Stored> &stored) -> Result<std::optional<Thread>> {
                       if (!stored)
                           return fail({ErrorKind::NotFound,
                                        Tr::tr("The post that this answers is not there any more on the network.")});
                       return threadBelow(*stored);
                   });
}

/// What stands under the piece's key, as proof.
Call<Receipt> proofAt(const CallContext &with, const AtUri &uri)
{
    return andThen(askWell(with, requests::record(with.account.server, uri)), with.context,
                   [uri](const HttpResponse &response) {
                       return parseRecord(response.body).and_then([&](const Stored &stored) -> Result<Receipt> {
                           if (stored.ref.uri != uri.toString())
                               return fail(unreadableAnswer(u"bluesky: another record"_s));
                           return receiptFor(stored, response.body);
                       });
                   });
}

/// The one irreversible request. That something else stands there already is no failure: it is an earlier try.
Call<Receipt> write(const CallContext &with, const AtUri &uri, const QJsonObject &record)
{
    return andThen(ask(with, requests::put(with.account.server, uri, record)), with.context,
                   [with, uri](const HttpResponse &response) -> Call<Receipt> {
                       const bool twice = response.status == 400 && errorName(response.body) == u"InvalidSwap";
                       if (!isSuccess(response) && !twice)
                           return failed<Receipt>(refusal(response, with.clock.now()));
                       if (!twice) {
                           const auto written = parseWritten(response.body);
                           if (!written || written->uri != uri.toString())
                               return failed<Receipt>(written ? unreadableAnswer(u"bluesky: another record"_s)
                                                              : written.error());
                       }
                       // It is there. What is shown as published is what the network gives back, or nothing yet.
                       return andAlways(proofAt(with, uri), with.context, [](Result<Receipt> proof) {
                           if (!proof)
                               proof.error().effect = Effect::Possible;
                           return proof;
                       });
                   });
}

/// What a piece asks for and the network does not have: it would be more widely seen than meant, or without its warning.
std::optional<Error> beyondTheNetwork(const Piece &piece)
{
    if (piece.visibility != Visibility::Public)
        return Error{ErrorKind::Unsupported,
                     Tr::tr("On Bluesky everybody sees a post; this text is meant for fewer people. Make it public, or "
                            "publish it elsewhere.")};
    if (!piece.contentWarning.isEmpty())
        return Error{ErrorKind::Unsupported,
                     Tr::tr("Bluesky has no warnings before a text. Write the warning into the text itself.")};
    return std::nullopt;
}

struct Prepared {
    AtUri uri;
    QJsonObject record;
};

/// All that is asked before the one request; nothing of it is seen by anybody.
Call<Prepared> prepare(const CallContext &with, const Piece &piece, const OutboxId &key, const QStringList &uploads)
{
    auto dids = resolve(with, mentionedHandles(piece.text), {});
    auto prepared = andThen(std::move(dids), with.context, [=](const Dids &dids) {
        return andThen(threadFor(with, piece.inReplyTo), with.context, [=](const std::optional<Thread> &thread) {
            return andThen(ownDid(with), with.context, [=](const QString &did) -> Result<Prepared> {
                return Prepared{{did, u"app.bsky.feed.post"_s, recordKey(key)},
                                postRecord(piece, with.clock.now(), dids, thread, uploads)};
            });
        });
    });
    return andAlways(std::move(prepared), with.context, [](Result<Prepared> prepared) {
        if (!prepared)
            prepared.error().effect = Effect::None;
        return prepared;
    });
}

} // namespace

Call<Receipt> BlueskyAdapter::publish(CallContext with, Piece piece, OutboxId key, QStringList uploads) const
{
    if (auto error = beyondTheNetwork(piece))
        return failed<Receipt>(*std::move(error));
    return andThen(prepare(with, piece, key, uploads), with.context, [with](const Prepared &prepared) {
        return write(with, prepared.uri, prepared.record);
    });
}

Call<Verification> BlueskyAdapter::verify(CallContext with, Piece, OutboxId key, TimePoint) const
{
    // Nobody else writes under this key, so what is there is the piece, whatever became of it since.
    return andThen(ownDid(with), with.context, [with, key](const QString &did) {
        const AtUri uri{did, u"app.bsky.feed.post"_s, recordKey(key)};
        return andThen(ask(with, requests::record(with.account.server, uri)), with.context,
                       [with, uri](const HttpResponse &response) -> Result<Verification> {
                           if (isAbsent(response))
                               return Verification{Verification::State::Absent, {},
                                                   Tr::tr("The account's repository has nothing under this text's own "
                                                          "key.")};
                           if (!isSuccess(response))
                               return fail(refusal(response, with.clock.now()));
                           const auto receipt = parseRecord(response.body).and_then([&](const Stored &stored) {
                               return stored.ref.uri == uri.toString()
                                   ? receiptFor(stored, response.body)
                                   : Result<Receipt>(fail(unreadableAnswer(u"bluesky: another record"_s)));
                           });
                           if (!receipt)
                               return fail(receipt.error());
                           return Verification{Verification::State::Sent, *receipt,
                                               Tr::tr("The account's repository has it under this text's own key.")};
                       });
    });
}

Call<bool> BlueskyAdapter::remove(CallContext with, QString remoteId) const
{
    const auto name = postName(remoteId);
    if (!name || (!with.account.remoteId.isEmpty() && name->did != with.account.remoteId))
        return failed<bool>(noSuchPost());
    return andThen(askWell(with, requests::remove(with.account.server, *name)), with.context,
                   [with, name](const HttpResponse &response) -> Call<bool> {
                       if (saysDeleted(response.body))
                           return answered<bool>(true);
                       // It was gone already, or the answer says nothing: whether it is there decides.
                       return andThen(storedAt(with, *name), with.context,
                                      [](const std::optional<Stored> &stored) -> Result<bool> {
                                          if (!stored)
                                              return true;
                                          return fail({ErrorKind::Protocol,
                                                       Tr::tr("The server says that it removed the post, but still has "
                                                              "it. Look again in a while."),
                                                       u"delete without effect"_s,
                                                       {},
                                                       Effect::Possible});
                                      });
                   });
}

Call<QString> BlueskyAdapter::uploadMedia(CallContext with, Attachment file, QByteArray bytes) const
{
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer); // the head alone
    QSize size = reader.size();
    if (reader.transformation().testFlag(QImageIOHandler::TransformationRotate90))
        size.transpose();
    return andThen(askWell(with, requests::upload(with.account.server, file.mimeType, bytes)), with.context,
                   [size](const HttpResponse &response) {
                       return parseBlob(response.body).transform([&](const QJsonObject &blob) {
                           return pictureId(blob, size.width(), size.height());
                       });
                   });
}

} // namespace pregonero::bluesky
