// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/bluesky/values.h"

#include "app/text/safetext.h"
#include "plugins/bluesky/aturi.h"

#include <QJsonDocument>
#include <QRegularExpression>

namespace pregonero::bluesky {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestUrl = 4'000;
constexpr TimePoint earliest = std::chrono::sys_days(std::chrono::year(1990) / 1 / 1);

} // namespace

Error unreadable(const QString &what)
{
    return unreadableAnswer(u"bluesky: "_s + what);
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

QString line(const QJsonValue &value, qsizetype longest)
{
    return text::neutralised(value.toString().left(longest)).simplified();
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

std::optional<TimePoint> time(const QJsonValue &value, TimePoint latest)
{
    const QString text = value.toString();
    if (text.isEmpty() || text.size() > 64)
        return std::nullopt;
    return fromIso(text).transform([&](TimePoint time) { return std::clamp(time, earliest, std::max(earliest, latest)); });
}

QString uriOf(const QJsonValue &value)
{
    const QString text = value.toString();
    return AtUri::fromString(text) ? text : QString();
}

QString cidOf(const QJsonValue &value)
{
    static const QRegularExpression cid(QRegularExpression::anchoredPattern(u"[A-Za-z0-9+=]{8,256}"_s));
    const QString text = value.toString();
    return cid.match(text).hasMatch() ? text : QString();
}

QUrl profilePage(const QString &did)
{
    return QUrl(u"https://bsky.app/profile/"_s + did);
}

QUrl postPage(const QString &did, const QString &key)
{
    return QUrl(profilePage(did).toString() + u"/post/"_s + key);
}

std::optional<Author> author(const QJsonObject &profileView)
{
    Author author;
    author.remoteId = profileView.value(u"did").toString();
    const QString handle = profileView.value(u"handle").toString();
    if (!isDid(author.remoteId) || !isHandle(handle))
        return std::nullopt;
    author.handle = u'@' + handle;
    author.displayName = line(profileView.value(u"displayName"), longestName);
    author.page = profilePage(author.remoteId);
    author.avatar = webAddress(profileView.value(u"avatar"));
    return author;
}

} // namespace pregonero::bluesky
