// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Answers about the account itself and its repository: errors, records, files, names.
#include "plugins/bluesky/parser.h"

#include "app/text/safetext.h"
#include "plugins/bluesky/aturi.h"
#include "plugins/bluesky/values.h"

#include <QJsonArray>

namespace pregonero::bluesky {

using namespace Qt::StringLiterals;

QString errorName(const QByteArray &body)
{
    const auto answer = object(body.size() <= 100'000 ? body : QByteArray());
    return answer ? answer->value(u"error").toString().left(100) : QString();
}

QString saidReason(const QByteArray &body)
{
    const auto answer = object(body.size() <= 100'000 ? body : QByteArray());
    if (!answer)
        return {};
    const QString said = line(answer->value(u"message"), 300);
    return said.isEmpty() ? line(answer->value(u"error"), 300) : said;
}

namespace {

std::optional<Stored> stored(const QJsonObject &json)
{
    Stored stored{{uriOf(json.value(u"uri")), cidOf(json.value(u"cid"))}, json.value(u"value").toObject()};
    if (stored.ref.uri.isEmpty() || stored.ref.cid.isEmpty() || stored.value.isEmpty())
        return std::nullopt;
    return stored;
}

} // namespace

Result<Stored> parseRecord(const QByteArray &body)
{
    return object(body).and_then([](const QJsonObject &json) -> Result<Stored> {
        if (auto read = stored(json))
            return std::move(*read);
        return fail(unreadable(u"not a record"_s));
    });
}

Result<QList<Stored>> parseRecords(const QByteArray &body)
{
    return object(body).and_then([](const QJsonObject &json) -> Result<QList<Stored>> {
        if (!json.value(u"records").isArray())
            return fail(unreadable(u"not a list of records"_s));
        QList<Stored> records;
        for (const QJsonValue &value : json.value(u"records").toArray()) {
            auto read = stored(value.toObject());
            if (!read)
                return fail(unreadable(u"not a record"_s));
            records.append(std::move(*read));
        }
        return records;
    });
}

Thread threadBelow(const Stored &parent)
{
    const QJsonObject root = parent.value.value(u"reply").toObject().value(u"root").toObject();
    const Ref named{uriOf(root.value(u"uri")), cidOf(root.value(u"cid"))};
    return {named.uri.isEmpty() || named.cid.isEmpty() ? parent.ref : named, parent.ref};
}

Result<Receipt> receiptFor(const Stored &stored, const QByteArray &raw)
{
    const auto name = AtUri::fromString(stored.ref.uri);
    const auto at = time(stored.value.value(u"createdAt"), TimePoint::max());
    const QJsonValue text = stored.value.value(u"text");
    if (!name || name->collection != postCollection || !at || !text.isString())
        return fail(unreadable(u"not a post"_s));
    return Receipt{stored.ref.uri, postPage(name->did, name->key), *at,
                   text::neutralised(text.toString().left(longestText)), raw};
}

Result<Ref> parseWritten(const QByteArray &body)
{
    return object(body).and_then([](const QJsonObject &json) -> Result<Ref> {
        const Ref ref{uriOf(json.value(u"uri")), cidOf(json.value(u"cid"))};
        if (ref.uri.isEmpty() || ref.cid.isEmpty())
            return fail(unreadable(u"nothing was written"_s));
        return ref;
    });
}

bool saysDeleted(const QByteArray &body)
{
    const auto json = object(body);
    if (!json)
        return false;
    const QJsonObject commit = json->value(u"commit").toObject();
    return !cidOf(commit.value(u"cid")).isEmpty() && !commit.value(u"rev").toString().isEmpty();
}

Result<Identity> parseIdentity(const QByteArray &body)
{
    return object(body).and_then([](const QJsonObject &json) -> Result<Identity> {
        const auto who = author(json);
        if (!who)
            return fail(unreadable(u"not an account"_s));
        return Identity{who->remoteId, who->handle, who->displayName, who->page.url()};
    });
}

QString displayNameIn(const QJsonObject &profile)
{
    return line(profile.value(u"displayName"), longestName);
}

Result<QString> parseDid(const QByteArray &body)
{
    return object(body).and_then([](const QJsonObject &json) -> Result<QString> {
        const QString did = json.value(u"did").toString();
        if (!isDid(did))
            return fail(unreadable(u"not an account's name"_s));
        return did;
    });
}

Result<QJsonObject> parseBlob(const QByteArray &body)
{
    return object(body).and_then([](const QJsonObject &json) -> Result<QJsonObject> {
        const QJsonObject given = json.value(u"blob").toObject();
        const QString cid = cidOf(given.value(u"ref").toObject().value(u"$link"));
        const QString type = line(given.value(u"mimeType"), 200);
        const qint64 size = given.value(u"size").toInteger(-1);
        if (cid.isEmpty() || type.isEmpty() || size < 0)
            return fail(unreadable(u"not a file"_s));
        return QJsonObject{{u"$type"_s, u"blob"_s}, {u"ref"_s, QJsonObject{{u"$link"_s, cid}}},
                           {u"mimeType"_s, type}, {u"size"_s, size}};
    });
}

bool isReport(const QByteArray &body)
{
    const auto json = object(body);
    return json && json->value(u"id").isDouble() && json->value(u"subject").isObject();
}

} // namespace pregonero::bluesky
