// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/mastodon/parser.h"

#include "app/text/safetext.h"
#include "plugins/api/jsonslice.h"
#include "plugins/api/status.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <cmath>
#include <limits>

namespace pregonero::mastodon {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qsizetype longestId = 500;
constexpr qsizetype longestHtml = 200'000;
constexpr qsizetype longestName = 300;
constexpr qsizetype longestAltText = 20'000;
constexpr qsizetype longestUrl = 4'000;
constexpr qsizetype mostMedia = 64;
constexpr TimePoint earliest = std::chrono::sys_days(std::chrono::year(1990) / 1 / 1);

Error unreadable(const QString &what)
{
    return unreadableAnswer(u"mastodon: "_s + what);
}

QString id(const QJsonValue &value)
{
    const QString text = value.toString();
    return text.size() <= longestId && !text.contains(QChar::Null) ? text : QString();
}

/// A text of one line from a stranger.
QString line(const QJsonValue &value, qsizetype longest)
{
    return text::neutralised(QStringView(value.toString()).first(std::min(longest, value.toString().size()))).simplified();
}

QUrl webAddress(const QJsonValue &value)
{
    const QString text = value.toString();
    if (text.isEmpty() || text.size() > longestUrl)
        return {};
    const QUrl url(text, QUrl::TolerantMode);
    const bool web = url.scheme() == u"https" || url.scheme() == u"http";
    return web && !url.host().isEmpty() && url.userInfo().isEmpty() ? url : QUrl();
}

std::optional<TimePoint> time(const QJsonValue &value, std::optional<TimePoint> latest)
{
    const QString text = value.toString();
    if (text.isEmpty() || text.size() > 64)
        return std::nullopt;
    auto time = fromIso(text);
    if (!time)
        time = fromIso(text + u'Z'); // some servers leave out the zone; what they mean is UTC
    if (!time)
        return std::nullopt;
    return std::clamp(*time, earliest, std::max(earliest, latest.value_or(TimePoint::max())));
}

int count(const QJsonValue &value)
{
    const double number = value.toDouble(-1);
    return number >= 0 && number <= std::numeric_limits<int>::max() && std::floor(number) == number ? int(number) : -1;
}

QString languageTag(const QJsonValue &value)
{
    static const QRegularExpression tag(u"^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}$"_s);
    const QString text = value.toString().left(40);
    return tag.match(text).hasMatch() ? text : QString();
}

/// A word we do not know means fewer eyes, not more.
Visibility visibility(const QJsonValue &value)
{
    const QString name = value.toString(u"public"_s);
    if (name == u"public")
        return Visibility::Public;
    if (name == u"unlisted")
        return Visibility::Unlisted;
    if (name == u"direct")
        return Visibility::Direct;
    return Visibility::Followers;
}

/// "@user@host": local accounts are named without a host, which their page has.
QString handle(const QJsonObject &account, const QUrl &page)
{
    QString name = line(account.value(u"acct"), longestName);
    if (name.isEmpty())
        name = line(account.value(u"username"), longestName);
    if (name.isEmpty())
        return {};
    if (!name.contains(u'@') && !page.host().isEmpty())
        name += u'@' + page.authority(QUrl::PrettyDecoded);
    return name.startsWith(u'@') ? name : u'@' + name;
}

std::optional<Author> author(const QJsonObject &account)
{
    Author author;
    author.remoteId = id(account.value(u"id"));
    const QUrl page = webAddress(account.value(u"url"));
    author.page = page;
    author.handle = handle(account, page);
    if (author.remoteId.isEmpty() || author.handle.isEmpty())
        return std::nullopt;
    author.displayName = line(account.value(u"display_name"), longestName);
    author.avatar = webAddress(account.value(u"avatar_static"));
    author.bot = account.value(u"bot").toBool();
    return author;
}

QList<MediaRef> mediaOf(const QJsonObject &status)
{
    QList<MediaRef> media;
    for (const QJsonValue &value : status.value(u"media_attachments").toArray()) {
        const QJsonObject file = value.toObject();
        MediaRef ref;
        ref.remoteId = id(file.value(u"id"));
        ref.url = webAddress(file.value(u"url"));
        if (ref.url.isEmpty())
            ref.url = webAddress(file.value(u"remote_url"));
        if (ref.remoteId.isEmpty() && ref.url.isEmpty())
            continue;
        const QString type = file.value(u"type").toString();
        ref.kind = type == u"image" || type == u"audio" ? type
            : type == u"video" || type == u"gifv"       ? u"video"_s
                                                         : u"unknown"_s;
        ref.altText = text::neutralised(QStringView(file.value(u"description").toString().left(longestAltText)));
        media.append(ref);
        if (media.size() == mostMedia)
            break;
    }
    return media;
}

/// @param raw the same as the server sent it
std::optional<Post> post(const QJsonObject &status, QByteArrayView raw, std::optional<TimePoint> latest)
{
    Post post;
    post.remoteId = id(status.value(u"id"));
    auto who = author(status.value(u"account").toObject());
    const auto created = time(status.value(u"created_at"), latest);
    if (post.remoteId.isEmpty() || !who || !created || !status.value(u"content").isString())
        return std::nullopt;
    post.author = std::move(*who);
    post.createdAt = *created;
    post.editedAt = time(status.value(u"edited_at"), latest);
    post.inReplyTo = id(status.value(u"in_reply_to_id"));
    post.text = text::fromHtml(status.value(u"content").toString(), longestHtml);
    post.contentWarning = line(status.value(u"spoiler_text"), longestAltText);
    post.language = languageTag(status.value(u"language"));
    post.visibility = visibility(status.value(u"visibility"));
    post.media = mediaOf(status);
    post.url = webAddress(status.value(u"url"));
    if (post.url.isEmpty())
        post.url = webAddress(status.value(u"uri"));
    post.counts = {count(status.value(u"replies_count")), count(status.value(u"reblogs_count")),
                   count(status.value(u"favourites_count"))};
    post.raw = raw.toByteArray();
    return post;
}

std::optional<Entry> statusEntry(const QJsonObject &status, QByteArrayView raw, std::optional<TimePoint> latest)
{
    Entry entry;
    entry.id = id(status.value(u"id"));
    if (entry.id.isEmpty())
        return std::nullopt;
    const QJsonValue boosted = status.value(u"reblog");
    entry.boost = boosted.isObject();
    const QJsonObject inner = entry.boost ? boosted.toObject() : status;
    entry.post = post(inner, entry.boost ? jsonslice::member(raw, "reblog") : raw, latest);
    if (!entry.post)
        return std::nullopt;
    entry.at = time(status.value(u"created_at"), latest).value_or(entry.post->createdAt);
    entry.source = inner.value(u"text").toString().left(longestHtml);
    return entry;
}

std::optional<Entry> notificationEntry(const QJsonObject &notification, QByteArrayView raw,
                                       std::optional<TimePoint> latest)
{
    Entry entry;
    entry.id = id(notification.value(u"id"));
    if (entry.id.isEmpty() || !notification.value(u"type").isString())
        return std::nullopt;
    if (notification.value(u"type") != u"mention"_s) {
        entry.at = time(notification.value(u"created_at"), latest).value_or(earliest);
        return entry;
    }
    entry.post = post(notification.value(u"status").toObject(), jsonslice::member(raw, "status"), latest);
    if (!entry.post)
        return std::nullopt;
    entry.at = time(notification.value(u"created_at"), latest).value_or(entry.post->createdAt);
    return entry;
}

Result<QJsonObject> object(const QByteArray &body)
{
    QJsonParseError error;
    const QJsonDocument json = QJsonDocument::fromJson(body, &error);
    if (error.error != QJsonParseError::NoError)
        return fail(unreadable(error.errorString()));
    if (!json.isObject())
        return fail(unreadable(u"not an object"_s));
    return json.object();
}

template<class F>
Result<Listing> listing(const QByteArray &body, F read)
{
    QJsonParseError error;
    const QJsonDocument json = QJsonDocument::fromJson(body, &error);
    if (error.error != QJsonParseError::NoError)
        return fail(unreadable(error.errorString()));
    if (!json.isArray())
        return fail(unreadable(u"not a list"_s));
    Listing listing;
    const QJsonArray items = json.array();
    const QList<QByteArrayView> raw = jsonslice::elements(body);
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (auto entry = read(items.at(i).toObject(), raw.value(i)))
            listing.entries.append(std::move(*entry));
        else
            ++listing.unreadable;
    }
    if (listing.entries.isEmpty() && listing.unreadable > 0)
        return fail(unreadable(u"no readable item among %1"_s.arg(listing.unreadable)));
    return listing;
}

} // namespace

QString saidReason(const QByteArray &body)
{
    const auto answer = object(body.size() <= 100'000 ? body : QByteArray());
    if (!answer)
        return {};
    for (const auto key : {u"error_description", u"error"}) {
        const QString said = line(answer->value(key), 300);
        if (!said.isEmpty())
            return said;
    }
    return {};
}

Result<Listing> parseStatuses(const QByteArray &body, std::optional<TimePoint> latest)
{
    return listing(body, [&](const QJsonObject &item, QByteArrayView raw) { return statusEntry(item, raw, latest); });
}

Result<Listing> parseNotifications(const QByteArray &body, std::optional<TimePoint> latest)
{
    return listing(body, [&](const QJsonObject &item, QByteArrayView raw) {
        return notificationEntry(item, raw, latest);
    });
}

Result<QList<Post>> parseTimeline(const QByteArray &body)
{
    return parseStatuses(body).transform([](Listing listing) {
        QList<Post> posts;
        posts.reserve(listing.entries.size());
        for (Entry &entry : listing.entries) {
            if (entry.post)
                posts.append(std::move(*entry.post));
        }
        return posts;
    });
}

Result<Post> parseStatus(const QByteArray &body, std::optional<TimePoint> latest)
{
    return object(body).and_then([&](const QJsonObject &json) -> Result<Post> {
        if (auto read = post(json, body, latest))
            return std::move(*read);
        return fail(unreadable(u"not a post"_s));
    });
}

Result<Context> parseContext(const QByteArray &body, std::optional<TimePoint> latest)
{
    const auto json = object(body);
    if (!json)
        return fail(json.error());
    const QJsonValue before = json->value(u"ancestors");
    const QJsonValue after = json->value(u"descendants");
    if (!before.isArray() || !after.isArray())
        return fail(unreadable(u"not a thread"_s));
    Context context;
    const auto read = [&](const QJsonArray &items, QByteArrayView list, QList<Post> &posts) {
        const QList<QByteArrayView> raw = jsonslice::elements(list);
        for (qsizetype i = 0; i < items.size(); ++i) {
            if (auto one = post(items.at(i).toObject(), raw.value(i), latest))
                posts.append(std::move(*one));
        }
        return items.isEmpty() || !posts.isEmpty();
    };
    const bool readable = read(before.toArray(), jsonslice::member(body, "ancestors"), context.ancestors)
        && read(after.toArray(), jsonslice::member(body, "descendants"), context.descendants);
    if (!readable)
        return fail(unreadable(u"a thread without a readable post"_s));
    return context;
}

Receipt receiptFor(const Post &post)
{
    return {post.remoteId, post.url.url(), post.createdAt, post.text.plain, post.raw};
}

Result<Receipt> parseReceipt(const QByteArray &body)
{
    return parseStatus(body).and_then([&](const Post &post) -> Result<Receipt> {
        if (post.url.isEmpty())
            return fail(unreadable(u"a post without an address"_s));
        return receiptFor(post);
    });
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

Limits defaultLimits()
{
    Limits limits;
    limits.counting = {.unit = text::CountingRule::Unit::Graphemes,
                       .maximum = 500,
                       .maximumBytes = 0,
                       .urlLength = 23,
                       .shortMentions = true};
    limits.mediaCount = 4;
    limits.imageBytes = 16'777'216;
    limits.videoBytes = 103'809'024;
    limits.altTextLength = 1500;
    return limits;
}

std::optional<Limits> parseLimits(const QByteArray &body)
{
    const auto json = object(body);
    if (!json)
        return std::nullopt;
    Limits limits = defaultLimits();
    bool said = false;
    const auto number = [](const QJsonValue &value, auto &target, double least, double most) {
        const double given = value.toDouble(-1);
        if (given < least || given > most || std::floor(given) != given)
            return false;
        target = std::remove_reference_t<decltype(target)>(given);
        return true;
    };
    constexpr double mostCharacters = 10'000'000;
    constexpr double mostBytes = 1e12;
    // Pleroma and others say it here; what stands under "configuration" is newer and wins.
    said |= number(json->value(u"max_toot_chars"), limits.counting.maximum, 1, mostCharacters);
    number(json->value(u"max_media_attachments"), limits.mediaCount, 0, 1000);
    number(json->value(u"description_limit"), limits.altTextLength, 1, mostCharacters);
    if (number(json->value(u"upload_limit"), limits.imageBytes, 1, mostBytes))
        limits.videoBytes = limits.imageBytes;

    const QJsonObject configuration = json->value(u"configuration").toObject();
    const QJsonObject statuses = configuration.value(u"statuses").toObject();
    said |= number(statuses.value(u"max_characters"), limits.counting.maximum, 1, mostCharacters);
    number(statuses.value(u"characters_reserved_per_url"), limits.counting.urlLength, 0, 1000);
    number(statuses.value(u"max_media_attachments"), limits.mediaCount, 0, 1000);
    const QJsonObject media = configuration.value(u"media_attachments").toObject();
    number(media.value(u"image_size_limit"), limits.imageBytes, 1, mostBytes);
    number(media.value(u"video_size_limit"), limits.videoBytes, 1, mostBytes);
    number(media.value(u"description_limit"), limits.altTextLength, 1, mostCharacters);
    static const QRegularExpression mime(u"^[a-z0-9.+-]{1,60}/[a-z0-9.+-]{1,100}$"_s);
    for (const QJsonValue &type : media.value(u"supported_mime_types").toArray()) {
        if (mime.match(type.toString()).hasMatch() && limits.mediaTypes.size() < 200)
            limits.mediaTypes.append(type.toString());
    }
    return said ? std::optional(limits) : std::nullopt;
}

Result<Upload> parseUpload(const QByteArray &body)
{
    return object(body).and_then([](const QJsonObject &json) -> Result<Upload> {
        const QString name = id(json.value(u"id"));
        if (name.isEmpty())
            return fail(unreadable(u"a file without an id"_s));
        return Upload{name, !webAddress(json.value(u"url")).isEmpty()};
    });
}

Result<QJsonObject> parseObjectWithId(const QByteArray &body)
{
    return object(body).and_then([](const QJsonObject &json) -> Result<QJsonObject> {
        if (id(json.value(u"id")).isEmpty())
            return fail(unreadable(u"no id"_s));
        return json;
    });
}

} // namespace pregonero::mastodon
