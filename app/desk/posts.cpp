// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The verbs for posts that are on a network already; the rest of the desk is in desk.cpp and writing.cpp.

#include "app/base/log.h"
#include "app/base/uuid.h"
#include "app/desk/desk.h"
#include "app/journal/acts.h"
#include "app/sync/guard.h"

namespace pregonero {

using namespace Qt::StringLiterals;

namespace {

QString actionName(Moderation action)
{
    static constexpr QLatin1StringView names[] = {
        "boost"_L1, "unboost"_L1, "favourite"_L1, "unfavourite"_L1, "hide"_L1, "block"_L1, "mute"_L1, "report"_L1};
    return names[static_cast<int>(action)];
}

bool silences(Moderation action)
{
    return action == Moderation::Hide || action == Moderation::Block || action == Moderation::Mute
        || action == Moderation::Report;
}

/// The network's own id of a row, without which nothing on the network can be changed.
Result<QString> remoteIdOf(const OutboxItem &row)
{
    if (row.state != OutboxItem::State::Sent)
        return fail(ErrorKind::Rejected, Desk::tr("This is not published, so there is nothing to change on the network."));
    if (row.removed)
        return fail(ErrorKind::Rejected, Desk::tr("This was removed from the network already."));
    if (!row.receipt || row.receipt->remoteId.isEmpty())
        return fail(ErrorKind::Rejected, Desk::tr("The network's own number of this post is not known here. "
                                                  "Change it on the network itself."));
    return row.receipt->remoteId;
}

/// Marks a post once it is removed. True then: the removal is done and on record, whether or not the archive had heard
/// the post and could mark it.
Call<bool> markedGone(Call<bool> removed, store::Archive &archive, QObject *context, const QString &origin,
                      const QString &remoteId)
{
    return andThen(std::move(removed), context, [&archive, context, origin, remoteId](bool) {
        return andAlways(archive.setGone(origin, remoteId), context, [](const Result<bool> &marked) -> Result<bool> {
            if (!marked)
                qCWarning(logSync) << "a removed post could not be marked:" << marked.error().detail;
            return true;
        });
    });
}

Call<bool> withoutReason(const QString &message)
{
    return failed<bool>({ErrorKind::Rejected, message});
}

} // namespace

Call<bool> Desk::request(Line line, PostRequest what, std::function<Call<bool>(CallContext)> ask,
                         std::function<journal::Act(const QString &)> fact)
{
    if (isOffline())
        return failed<bool>({ErrorKind::Network, tr("The desk is offline, so the network was not asked. Do it again when "
                                                    "it is online.")});
    what.id = newUuid(m_s.clock.now());
    return andThen(write({journal::postAsked(what, m_s.person)}), this, [=, this](bool) {
        auto told = sync::guarded<bool>(m_s.clock, this, sync::personsDeadline, [&, http = line.http](std::stop_token stop) {
            return ask({line.account, *http, this, m_s.clock, stop});
        });
        return andAlways(std::move(told), this, [=, this](const Result<bool> &done) {
            if (done)
                return andAlways(write({fact(what.id)}), this, [line](Result<bool> written) {
                    if (!written) {
                        written.error().message
                            = tr("%1 did it, but that could not be recorded: %2").arg(line.info->name, written.error().message);
                        written.error().effect = Effect::Possible; // whoever reads it must not say that it was not done
                    }
                    return written;
                });
            return andAlways(write({journal::postNotDone(what.id, done.error())}), this,
                             [error = done.error()](const Result<bool> &) -> Result<bool> {
                                 if (error.effect != Effect::Possible)
                                     return std::unexpected(error);
                                 Error unknown = error;
                                 unknown.message = tr("Nobody knows whether it was done: %1 Look on the network before "
                                                      "you try again.").arg(error.message);
                                 return std::unexpected(unknown);
                             });
        });
    });
}

Call<PostPowers> Desk::powers(PostId id)
{
    return andThen(m_archive.post(id), this, [this](const store::ArchivedPost &post) {
        return andThen(account(post.account), this, [this, post](const Account &account) {
            const auto rows = post.post.own ? m_ledger.outboxByRemoteId(account.id, post.post.remoteId)
                                            : answered<QList<OutboxItem>>(QList<OutboxItem>());
            return andThen(rows, this, [=, this](const QList<OutboxItem> &rows) {
                return andThen(m_ledger.requests(post.id), this, [=, this](const QList<PostRequest> &requests) -> Result<PostPowers> {
                    PostPowers powers{post, account, account.network};
                    const auto row = std::ranges::find(rows, false, &OutboxItem::removed);
                    if (row != rows.end())
                        powers.row = *row;
                    if (const AdapterInfo *info = network(account.network)) {
                        powers.network = info->name;
                        powers.verbs = verbsFor(post, *info, powers.row, requests, isOffline(), m_s.clock.now());
                    }
                    using State = PostRequest::State;
                    if (!requests.isEmpty()
                        && (requests.first().state == State::Asked || requests.first().state == State::Unknown))
                        powers.open = requests.first();
                    return powers;
                });
            });
        });
    });
}

Call<bool> Desk::moderate(PostId post, Moderation action, QString reason)
{
    if (silences(action) && reason.trimmed().isEmpty())
        return withoutReason(tr("Say why: what is hidden, muted, blocked or reported needs a reason that can be shown "
                                "later."));
    return andThen(m_archive.post(post), this, [=, this](const store::ArchivedPost &archived) {
        return andThen(line(archived.account), this, [=, this](const Line &line) {
            const PostRequest what{{}, post, {}, line.account.id, archived.post.remoteId, actionName(action), reason};
            return request(line, what,
                           [=](const CallContext &with) { return line.adapter->moderate(with, what.remoteId, action); },
                           [=, this](const QString &id) {
                               return journal::postModerated(post, what.account, what.remoteId, what.action, reason,
                                                             m_s.person, id);
                           });
        });
    });
}

Call<bool> Desk::editPublished(OutboxId item, Piece piece)
{
    return andThen(m_ledger.outboxItem(item), this, [=, this](const OutboxItem &row) {
        const auto known = remoteIdOf(row);
        if (!known)
            return failed<bool>(known.error());
        return andThen(line(row.account), this, [=, this, remoteId = *known](const Line &line) {
            if (const auto fits = fitToQueue(line, piece); !fits)
                return failed<bool>(fits.error());
            const PostRequest what{{}, {}, item, row.account, remoteId, u"edit"_s};
            return request(line, what,
                           [=, this](const CallContext &with) {
                               return andThen(line.adapter->edit(with, remoteId, piece), this,
                                              [](const Receipt &) -> Result<bool> { return true; });
                           },
                           [=, this](const QString &id) {
                               return journal::postEdited(item, remoteId, piece, m_s.person, id);
                           });
        });
    });
}

Call<bool> Desk::removeRow(OutboxId item, PostId post, QString reason)
{
    return andThen(m_ledger.outboxItem(item), this, [=, this](const OutboxItem &row) {
        const auto known = remoteIdOf(row);
        if (!known)
            return failed<bool>(known.error());
        return andThen(line(row.account), this, [=, this, remoteId = *known](const Line &line) {
            const PostRequest what{{}, post, item, row.account, remoteId, u"remove"_s, reason};
            auto removed = request(line, what,
                                   [=](const CallContext &with) { return line.adapter->remove(with, remoteId); },
                                   [=, this](const QString &id) {
                                       return journal::postRemoved(item, remoteId, reason, m_s.person, id);
                                   });
            return markedGone(std::move(removed), m_archive, this, line.account.origin(), remoteId);
        });
    });
}

Call<bool> Desk::removePost(PostId post, QString reason)
{
    if (reason.trimmed().isEmpty())
        return withoutReason(tr("Say why it is removed: the record keeps the reason."));
    return andThen(powers(post), this, [=, this](const PostPowers &powers) {
        if (!powers.post.post.own)
            return failed<bool>({ErrorKind::Rejected, tr("Somebody else wrote this. It can be hidden or reported, not "
                                                         "removed.")});
        if (powers.row)
            return removeRow(powers.row->id, post, reason);
        return andThen(line(powers.account.id), this, [=, this](const Line &line) {
            const PostRequest what{{}, post, {}, line.account.id, powers.post.post.remoteId, u"remove"_s, reason};
            auto removed = request(line, what,
                                   [=](const CallContext &with) { return line.adapter->remove(with, what.remoteId); },
                                   [=, this](const QString &id) {
                                       return journal::postModerated(post, what.account, what.remoteId, what.action,
                                                                     reason, m_s.person, id);
                                   });
            return markedGone(std::move(removed), m_archive, this, line.account.origin(), what.remoteId);
        });
    });
}

} // namespace pregonero
