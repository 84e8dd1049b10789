// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/post.h"
#include "plugins/api/status.h"

#include <QJsonObject>
#include <QUrl>

/// The parser's small change: single values out of a stranger's JSON, bounded and made safe.
namespace pregonero::bluesky {

inline constexpr qsizetype longestText = 20'000; ///< the lexicon allows 3000 bytes; other writers may not keep to it
inline constexpr qsizetype longestName = 300;
inline constexpr QStringView postCollection = u"app.bsky.feed.post";

[[nodiscard]] Error unreadable(const QString &what);
[[nodiscard]] Result<QJsonObject> object(const QByteArray &body);
[[nodiscard]] QString line(const QJsonValue &value, qsizetype longest); ///< without line breaks
[[nodiscard]] QUrl webAddress(const QJsonValue &value); ///< http or https
[[nodiscard]] std::optional<TimePoint> time(const QJsonValue &value, TimePoint latest); ///< from 1990 to latest
[[nodiscard]] QString uriOf(const QJsonValue &value); ///< an at-uri, or nothing
[[nodiscard]] QString cidOf(const QJsonValue &value); ///< a record's or file's hash, or nothing
[[nodiscard]] std::optional<Author> author(const QJsonObject &profile);
/// Where people see an account and a post of it.
[[nodiscard]] QUrl profilePage(const QString &did);
[[nodiscard]] QUrl postPage(const QString &did, const QString &key);

} // namespace pregonero::bluesky
