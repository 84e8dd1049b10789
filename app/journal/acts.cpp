// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/acts.h"

#include <QCryptographicHash>

namespace pregonero::journal {

using namespace Qt::StringLiterals;

namespace {

// 64-bit numbers travel as text: a stranger's JSON reader may know doubles only.
QString number(PostId post)
{
    return post.isNull() ? QString() : QString::number(post.value());
}

QString time(std::optional<TimePoint> at)
{
    return at ? toIso(*at) : QString();
}

QString text(const QUrl &url)
{
    return url.toString(QUrl::FullyEncoded);
}

} // namespace

Act accountAdded(const Account &account, const QString &person)
{
    return {kind::accountAdded,
            account.id.value(),
            {{u"network"_s, account.network},
             {u"server"_s, text(account.server)},
             {u"remoteId"_s, account.remoteId},
             {u"handle"_s, account.handle},
             {u"displayName"_s, account.displayName}},
            person};
}

Act accountRemoved(const AccountId &account, const QString &reason, const QString &person)
{
    return {kind::accountRemoved, account.value(), {{u"reason"_s, reason}}, person};
}

Act columnAdded(const Column &column, const QString &person)
{
    return {kind::columnAdded,
            column.id.value(),
            {{u"account"_s, column.account.value()}, {u"kind"_s, name(column.kind)}, {u"argument"_s, column.argument}},
            person};
}

Act columnRemoved(const ColumnId &column, const QString &person)
{
    return {kind::columnRemoved, column.value(), {}, person};
}

Act draftRevised(const DraftId &draft, const AccountId &account, PostId replyTo, const Piece &piece,
                 const QString &person)
{
    return {kind::draftRevised,
            draft.value(),
            {{u"account"_s, account.value()}, {u"replyTo"_s, number(replyTo)}, {u"piece"_s, toJson(piece)}},
            person};
}

Act draftDiscarded(const DraftId &draft, const QString &reason, const QString &person)
{
    return {kind::draftDiscarded, draft.value(), {{u"reason"_s, reason}}, person};
}

Act outboxQueued(const OutboxId &item, const DraftId &draft, const AccountId &account, const Piece &piece,
                 std::optional<TimePoint> notBefore, const QString &zone, const QString &person)
{
    return {kind::outboxQueued,
            item.value(),
            {{u"draft"_s, draft.value()},
             {u"account"_s, account.value()},
             {u"piece"_s, toJson(piece)},
             {u"notBefore"_s, time(notBefore)},
             {u"zone"_s, zone}},
            person};
}

Act outboxSending(const OutboxId &item, int attempt)
{
    return {kind::outboxSending, item.value(), {{u"attempt"_s, attempt}}, {}};
}

Act outboxSent(const OutboxId &item, const Receipt &receipt)
{
    const QByteArray sha256 = QCryptographicHash::hash(receipt.raw, QCryptographicHash::Sha256).toHex();
    return {kind::outboxSent,
            item.value(),
            {{u"remoteId"_s, receipt.remoteId},
             {u"url"_s, text(receipt.url)},
             {u"at"_s, toIso(receipt.at)},
             {u"text"_s, receipt.text},
             {u"rawSha256"_s, QString::fromLatin1(sha256)}},
            {},
            receipt.raw};
}

Act outboxFailed(const OutboxId &item, const Error &error)
{
    return {kind::outboxFailed, item.value(), {{u"error"_s, error.message}, {u"kind"_s, name(error.kind)}}, {}};
}

Act outboxUnknown(const OutboxId &item, const Error &error)
{
    return {kind::outboxUnknown, item.value(), {{u"error"_s, error.message}, {u"kind"_s, name(error.kind)}}, {}};
}

Act outboxRequeued(const OutboxId &item, std::optional<TimePoint> notBefore, const QString &reason,
                   const QString &person)
{
    return {kind::outboxRequeued, item.value(), {{u"notBefore"_s, time(notBefore)}, {u"reason"_s, reason}}, person};
}

Act outboxCancelled(const OutboxId &item, const QString &reason, const QString &person)
{
    return {kind::outboxCancelled, item.value(), {{u"reason"_s, reason}}, person};
}

Act outboxResolved(const OutboxId &item, bool sent, const QUrl &url, const QString &person)
{
    return {kind::outboxResolved,
            item.value(),
            {{u"verdict"_s, sent ? u"sent"_s : u"absent"_s}, {u"url"_s, text(url)}},
            person};
}

Act outboxRestored(const OutboxId &item, OutboxItem::State was)
{
    return {kind::outboxRestored, item.value(), {{u"was"_s, name(was)}}, {}};
}

Act postAsked(const PostRequest &request, const QString &person)
{
    return {kind::postAsked,
            request.id,
            {{u"post"_s, number(request.post)},
             {u"item"_s, request.item.value()},
             {u"account"_s, request.account.value()},
             {u"remoteId"_s, request.remoteId},
             {u"action"_s, request.action},
             {u"reason"_s, request.reason}},
            person};
}

Act postNotDone(const QString &request, const Error &error)
{
    const bool unknown = error.effect == Effect::Possible;
    return {kind::postNotDone,
            request,
            {{u"outcome"_s, unknown ? u"unknown"_s : u"refused"_s},
             {u"error"_s, error.message},
             {u"kind"_s, name(error.kind)}},
            {}};
}

Act postEdited(const OutboxId &item, const QString &remoteId, const Piece &piece, const QString &person,
               const QString &request)
{
    return {kind::postEdited,
            item.value(),
            {{u"remoteId"_s, remoteId}, {u"piece"_s, toJson(piece)}, {u"request"_s, request}},
            person};
}

Act postRemoved(const OutboxId &item, const QString &remoteId, const QString &reason, const QString &person,
                const QString &request)
{
    return {kind::postRemoved,
            item.value(),
            {{u"remoteId"_s, remoteId}, {u"reason"_s, reason}, {u"request"_s, request}},
            person};
}

Act postModerated(PostId post, const AccountId &account, const QString &remoteId, const QString &action,
                  const QString &reason, const QString &person, const QString &request)
{
    return {kind::postModerated,
            number(post),
            {{u"account"_s, account.value()},
             {u"remoteId"_s, remoteId},
             {u"action"_s, action},
             {u"reason"_s, reason},
             {u"request"_s, request}},
            person};
}

Act recordEndAcknowledged(const QList<Head> &missing, const QString &reason, const QString &person)
{
    return {kind::recordEndAcknowledged, QStringLiteral("record"),
            {{QStringLiteral("reason"), reason}, {QStringLiteral("heads"), toJson(missing)}}, person};
}

Act ruleSuppressed(const Suppression &what, const QString &person)
{
    return {kind::ruleSuppressed,
            what.id,
            {{u"scope"_s, name(what.scope)},
             {u"rule"_s, what.rule},
             {u"title"_s, what.title},
             {u"draft"_s, what.draft.value()},
             {u"words"_s, what.words},
             {u"before"_s, what.before},
             {u"after"_s, what.after},
             {u"reason"_s, what.reason}},
            person};
}

Act ruleRestored(const QString &suppression, const QString &person)
{
    return {kind::ruleRestored, suppression, {}, person};
}

Act wordAdded(const QString &language, const QString &word, const QString &person)
{
    return {kind::wordAdded, language, {{u"language"_s, language}, {u"word"_s, word}}, person};
}

Act institutionDescribed(const QJsonObject &body)
{
    return {kind::institutionDescribed, u"institution"_s, body, {}};
}

Act rulesChosen(const QJsonObject &body)
{
    return {kind::rulesChosen, u"rules"_s, body, {}};
}

Act ruleWritten(const QString &rule, const QString &language, const QString &text)
{
    return {kind::ruleWritten, rule, {{u"language"_s, language}, {u"text"_s, text}}, {}};
}

Act ruleRemoved(const QString &rule, const QString &language, const QString &text, const QString &reason)
{
    return {kind::ruleWritten, rule, {{u"language"_s, language}, {u"text"_s, text}, {u"reason"_s, reason}}, {}};
}

Act packImported(const QString &pack, const QString &file, const QByteArray &sha256, qsizetype rules)
{
    return {kind::packImported, pack,
            {{u"file"_s, file}, {u"sha256"_s, QString::fromLatin1(sha256.toHex())}, {u"rules"_s, rules}}, {}};
}

Act packRemoved(const QString &pack, const QString &reason)
{
    return {kind::packRemoved, pack, {{u"reason"_s, reason}}, {}};
}

} // namespace pregonero::journal
