// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/column.h"
#include "app/domain/piece.h"
#include "plugins/api/adapter.h"
#include "plugins/api/httpport.h"

#include <optional>

/// Mastodon's client API as requests: values in, HttpRequest out, nothing else. Method, path and parameter names follow
/// its published OpenAPI description (4.7.0); only what older and related servers accept too is used.
namespace pregonero::mastodon::requests {

/// How many items are asked for at a time; 40 is the most that Mastodon gives.
inline constexpr int pageSize = 40;

/// Where in a list to read: at most one of the two is set. Ids of the list's own items, not always of posts.
struct Place {
    QString after; ///< min_id: what comes directly after this one
    QString before; ///< max_id: what comes directly before this one

    friend bool operator==(const Place &, const Place &) = default;
};

/// An id as one segment of a path. Nothing for what can be no id ("", ".", "..", more than 500 characters).
[[nodiscard]] std::optional<QByteArray> segment(const QString &id);

[[nodiscard]] HttpRequest instanceV2(const QUrl &server);
[[nodiscard]] HttpRequest instanceV1(const QUrl &server);
[[nodiscard]] HttpRequest verifyCredentials(const QUrl &server);
/// @param accountId needed for Own alone
[[nodiscard]] HttpRequest column(const QUrl &server, const Column &column, const QString &accountId,
                                 const Place &place);
/// Everything the account itself wrote, without boosts, newest first.
[[nodiscard]] HttpRequest ownStatuses(const QUrl &server, const QString &accountId, const Place &place);
[[nodiscard]] HttpRequest status(const QUrl &server, const QByteArray &idSegment);
[[nodiscard]] HttpRequest context(const QUrl &server, const QByteArray &idSegment);
[[nodiscard]] HttpRequest publish(const QUrl &server, const Piece &piece, const OutboxId &key,
                                  const QStringList &mediaIds);
/// @param mediaIds all that the post is to keep; each gets the alternative text of the piece's file at its place
[[nodiscard]] HttpRequest edit(const QUrl &server, const QByteArray &idSegment, const Piece &piece,
                               const QStringList &mediaIds);
[[nodiscard]] HttpRequest remove(const QUrl &server, const QByteArray &idSegment);
/// Boost, Unboost, Favourite and Unfavourite.
[[nodiscard]] HttpRequest act(const QUrl &server, const QByteArray &idSegment, Moderation action);
/// Mute and Block.
[[nodiscard]] HttpRequest actOnAccount(const QUrl &server, const QByteArray &accountSegment, Moderation action);
[[nodiscard]] HttpRequest report(const QUrl &server, const QString &accountId, const QString &statusId);
/// @param version 2: may answer before it is ready; 1: for servers that lack it
[[nodiscard]] HttpRequest upload(const QUrl &server, const Attachment &file, const QByteArray &bytes, int version);
[[nodiscard]] HttpRequest media(const QUrl &server, const QByteArray &idSegment);

} // namespace pregonero::mastodon::requests
