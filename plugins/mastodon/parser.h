// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/domain/account.h"
#include "app/domain/piece.h"
#include "app/domain/post.h"
#include "plugins/api/adapter.h"
#include "plugins/api/httpport.h"

#include <QJsonObject>

/// Mastodon's answers as values. Pure; never trusts a byte: texts are bounded and made safe, addresses are http or https,
/// ids are strings of at most 500 characters, times lie between 1990 and `latest`. What is needed and not there refuses the
/// item; an answer of another kind refuses the answer.
namespace pregonero::mastodon {

/// One item of a list. Its id is for paging and need not be the post's: a notification's, a boost's.
struct Entry {
    QString id;
    TimePoint at{};
    bool boost = false; ///< the post was written by the one whom the item's author boosts
    std::optional<Post> post; ///< none: an item of another kind (a follow, a favourite)
    QString source = {}; ///< the text as it was sent, where the server says; empty: it does not
};

/// One page of a list, in the server's order: newest first.
struct Listing {
    QList<Entry> entries;
    int unreadable = 0; ///< items that could not be read
};

/// What a server says of itself in an answer that is no success; for people.
[[nodiscard]] QString saidReason(const QByteArray &body);

/// A page of posts. An answer in which nothing is readable is an error.
/// @param latest later times are set back to it: nobody pins his post on top with a date in the future
[[nodiscard]] Result<Listing> parseStatuses(const QByteArray &body, std::optional<TimePoint> latest = {});
/// A page of notifications; only mentions bring posts.
[[nodiscard]] Result<Listing> parseNotifications(const QByteArray &body, std::optional<TimePoint> latest = {});
/// Just the posts of a page, boosts unwrapped.
[[nodiscard]] Result<QList<Post>> parseTimeline(const QByteArray &body);

[[nodiscard]] Result<Post> parseStatus(const QByteArray &body, std::optional<TimePoint> latest = {});
/// Ancestors and descendants as the server gives them.
struct Context {
    QList<Post> ancestors;
    QList<Post> descendants;
};
[[nodiscard]] Result<Context> parseContext(const QByteArray &body, std::optional<TimePoint> latest = {});

/// The proof that a post is there: id, address and time are needed. `raw` is the whole body.
[[nodiscard]] Result<Receipt> parseReceipt(const QByteArray &body);
[[nodiscard]] Receipt receiptFor(const Post &post);

[[nodiscard]] Result<Identity> parseIdentity(const QByteArray &body);

/// What Mastodon allows where a server does not say; the same as in mastodon.json.
[[nodiscard]] Limits defaultLimits();
/// From /api/v2/instance or /api/v1/instance, Pleroma's own members included; nothing where it says nothing of length.
[[nodiscard]] std::optional<Limits> parseLimits(const QByteArray &body);

/// An uploaded file.
struct Upload {
    QString id;
    bool ready = false; ///< it has an address
};
[[nodiscard]] Result<Upload> parseUpload(const QByteArray &body);

/// An answer that proves no more than that it is an object with an id (a report, a relationship).
[[nodiscard]] Result<QJsonObject> parseObjectWithId(const QByteArray &body);

} // namespace pregonero::mastodon
