// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/domain/ids.h"
#include "app/text/richtext.h"

#include <QList>

#include <optional>

namespace pregonero {

enum class Visibility { Public, Unlisted, Followers, Direct };
[[nodiscard]] QString name(Visibility visibility); ///< "public", "unlisted", "followers", "direct"
[[nodiscard]] Visibility visibilityFromName(const QString &name); ///< Public where unknown

/// Who wrote a post, as the network says.
struct Author {
    QString remoteId;
    QString handle; ///< "@vecina@plaza.example"
    QString displayName;
    WebAddress page;
    WebAddress avatar; ///< never fetched by showing a post
    bool bot = false;

    friend bool operator==(const Author &, const Author &) = default;
};

/// A picture, video or file as a post refers to it; its bytes are not here.
struct MediaRef {
    QString remoteId;
    QString kind; ///< "image", "video", "audio", "unknown"
    WebAddress url;
    QString altText;

    friend bool operator==(const MediaRef &, const MediaRef &) = default;
};

/// Counts as the network gave them with the post; -1: not given.
struct Counts {
    int replies = -1;
    int boosts = -1;
    int favourites = -1;

    friend bool operator==(const Counts &, const Counts &) = default;
};

/// A post as an adapter reads it from a network.
struct Post {
    QString remoteId;
    QString inReplyTo; ///< remote id; empty: starts a conversation
    Author author;
    TimePoint createdAt{};
    std::optional<TimePoint> editedAt;
    text::RichText text;
    QString contentWarning;
    QString language; ///< BCP 47; empty: the network does not say
    Visibility visibility = Visibility::Public;
    QList<MediaRef> media;
    WebAddress url;
    Counts counts;
    bool own = false; ///< written by the account itself
    QByteArray raw; ///< what the network sent for this post, unchanged

    friend bool operator==(const Post &, const Post &) = default;
};

} // namespace pregonero
