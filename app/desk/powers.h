// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/account.h"
#include "app/domain/outbox.h"
#include "app/domain/request.h"
#include "app/store/archive.h"

#include <QList>

#include <optional>

namespace pregonero {

struct AdapterInfo;

/// One thing that a network can do with a post that is there.
struct PostVerb {
    enum class Kind { Edit, Remove, Favourite, Unfavourite, Boost, Unboost, Hide, Mute, Block, Report };
    Kind kind = Kind::Favourite;
    QString whyNot = {}; ///< a sentence; empty: it can be done now

    [[nodiscard]] bool possible() const { return whyNot.isEmpty(); }
    friend bool operator==(const PostVerb &, const PostVerb &) = default;
};

/// Whether it takes something away from somebody, and so needs a reason that can be shown later.
[[nodiscard]] bool needsReason(PostVerb::Kind kind);

/// What can be done with one post, and what is known of what was.
struct PostPowers {
    store::ArchivedPost post;
    Account account; ///< through which it would be done
    QString network; ///< its name, for people
    std::optional<OutboxItem> row = {}; ///< what published it, where that was from here
    QList<PostVerb> verbs = {}; ///< of those that the network knows; the others are not here
    std::optional<PostRequest> open = {}; ///< the newest request whose outcome nobody knows

    [[nodiscard]] const PostVerb *verb(PostVerb::Kind kind) const;
};

/// The rule behind Desk::powers, pure. @param requests newest first
[[nodiscard]] QList<PostVerb> verbsFor(const store::ArchivedPost &post, const AdapterInfo &info,
                                       const std::optional<OutboxItem> &row, const QList<PostRequest> &requests,
                                       bool offline, TimePoint now);

} // namespace pregonero
