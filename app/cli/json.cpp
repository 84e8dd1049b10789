// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/json.h"

#include <QJsonArray>
#include <QLocale>

namespace pregonero::cli {

using namespace Qt::StringLiterals;

QJsonObject toJson(const Account &account)
{
    return {{u"id"_s, account.id.value()},
            {u"network"_s, account.network},
            {u"server"_s, account.server.toString()},
            {u"handle"_s, account.handle},
            {u"name"_s, account.displayName},
            {u"remoteId"_s, account.remoteId}};
}

QJsonObject toJson(const store::ArchivedPost &row)
{
    QJsonArray media;
    for (const MediaRef &file : row.post.media)
        media.append(QJsonObject{{u"kind"_s, file.kind}, {u"url"_s, file.url.toString()}, {u"alt"_s, file.altText}});
    return {{u"id"_s, row.id.value()},
            {u"conversation"_s, row.conversation.value()},
            {u"account"_s, row.account.value()},
            {u"network"_s, row.origin.section(u':', 0, 0)},
            {u"remoteId"_s, row.post.remoteId},
            {u"inReplyTo"_s, row.post.inReplyTo},
            {u"author"_s, QJsonObject{{u"handle"_s, row.post.author.handle}, {u"name"_s, row.post.author.displayName}}},
            {u"createdAt"_s, toIso(row.post.createdAt)},
            {u"text"_s, row.post.text.plain},
            {u"contentWarning"_s, row.post.contentWarning},
            {u"language"_s, row.post.language},
            {u"visibility"_s, name(row.post.visibility)},
            {u"media"_s, media},
            {u"url"_s, row.post.url.toString()},
            {u"own"_s, row.post.own},
            {u"unread"_s, row.unread}};
}

QJsonObject toJson(const Draft &draft)
{
    QJsonObject json = pregonero::toJson(draft.piece);
    json.insert(u"id"_s, draft.id.value());
    json.insert(u"account"_s, draft.account.value());
    json.insert(u"state"_s, name(draft.state));
    json.insert(u"replyTo"_s, draft.replyTo.isNull() ? QJsonValue() : QJsonValue(draft.replyTo.value()));
    json.insert(u"revisions"_s, draft.revisions);
    json.insert(u"createdAt"_s, toIso(draft.createdAt));
    json.insert(u"changedAt"_s, toIso(draft.changedAt));
    return json;
}

QJsonObject toJson(const OutboxItem &item)
{
    return {{u"id"_s, item.id.value()},
            {u"draft"_s, item.draft.value()},
            {u"account"_s, item.account.value()},
            {u"state"_s, name(item.state)},
            {u"text"_s, item.piece.text},
            {u"remoteId"_s, item.receipt ? item.receipt->remoteId : QString()},
            {u"url"_s, item.receipt ? item.receipt->url.toString() : QString()},
            {u"error"_s, item.error},
            {u"attempts"_s, item.attempts},
            {u"notBefore"_s, item.notBefore ? QJsonValue(toIso(*item.notBefore)) : QJsonValue()},
            {u"zone"_s, item.zone},
            {u"retryAt"_s, item.retryAt ? QJsonValue(toIso(*item.retryAt)) : QJsonValue()},
            {u"queuedAt"_s, toIso(item.queuedAt)},
            {u"changedAt"_s, toIso(item.changedAt)}};
}

QString headline(const QString &text, int length)
{
    const QString line = text.simplified();
    return line.size() <= length ? line : line.left(length - 1) + u'…';
}

QString shortTime(TimePoint time)
{
    return QLocale().toString(toDateTime(time).toLocalTime(), u"yyyy-MM-dd HH:mm"_s);
}

} // namespace pregonero::cli
