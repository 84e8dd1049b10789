// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/column.h"
#include "plugins/api/httpport.h"
#include "plugins/bluesky/aturi.h"

#include <QJsonObject>

#include <optional>

/// The network's calls as requests: values in, HttpRequest out, nothing else. Names and members follow the published
/// lexicons (com.atproto.*, app.bsky.*). All go to the account's own server, which passes on what is not its own.
namespace pregonero::bluesky::requests {

/// How many items a page of a list has.
inline constexpr int pageSize = 50;
/// How many of the account's newest likes, reposts or blocks are looked through.
inline constexpr int newest = 100;

[[nodiscard]] HttpRequest session(const QUrl &server);
[[nodiscard]] HttpRequest resolveHandle(const QUrl &server, const QString &handle);
/// @param did needed for Own alone; @param cursor where the last page ended; empty: the newest page
[[nodiscard]] HttpRequest column(const QUrl &server, const Column &column, const QString &did, const QString &cursor);
[[nodiscard]] HttpRequest thread(const QUrl &server, const AtUri &post);
/// One post as the network shows it, with its counts and what the account did to it.
[[nodiscard]] HttpRequest post(const QUrl &server, const AtUri &post);
[[nodiscard]] HttpRequest record(const QUrl &server, const AtUri &uri);
[[nodiscard]] HttpRequest records(const QUrl &server, const QString &did, const QString &collection);

/// Writes a record where there is none, or over the version `over` alone: sent twice it acts once.
[[nodiscard]] HttpRequest put(const QUrl &server, const AtUri &uri, const QJsonObject &record,
                              const std::optional<QString> &over = {});
[[nodiscard]] HttpRequest create(const QUrl &server, const QString &did, const QString &collection,
                                 const QJsonObject &record);
[[nodiscard]] HttpRequest remove(const QUrl &server, const AtUri &uri);
[[nodiscard]] HttpRequest mute(const QUrl &server, const QString &did);
[[nodiscard]] HttpRequest report(const QUrl &server, const QString &uri, const QString &cid);
[[nodiscard]] HttpRequest upload(const QUrl &server, const QString &mimeType, const QByteArray &bytes);

} // namespace pregonero::bluesky::requests
