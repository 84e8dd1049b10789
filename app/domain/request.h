// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/domain/ids.h"

#include <QString>

namespace pregonero {

/// Something a person asked a network to do with a post that is there: edit, remove, favourite, hide, block, report ...
/// It is on disk before the network is asked.
struct PostRequest {
    enum class State {
        Asked, ///< no answer was recorded: under way, or the program ended meanwhile. As good as Unknown
        Done, ///< the network confirmed it
        Refused, ///< surely not done
        Unknown, ///< the answer was lost: nobody knows but the network
    };
    QString id;
    PostId post; ///< null: not heard here
    OutboxId item = {}; ///< the row that published it; null: not published from here
    AccountId account = {};
    QString remoteId = {};
    QString action = {}; ///< "edit", "remove", "favourite", "unfavourite", "boost", "unboost", "hide", "block", "mute", "report"
    QString reason = {};
    QString person = {};
    TimePoint at = {};
    State state = State::Asked;
    QString said = {}; ///< why it was not done, or why nobody knows

    friend bool operator==(const PostRequest &, const PostRequest &) = default;
};

[[nodiscard]] QString name(PostRequest::State state); ///< "asked", "done", "refused", "unknown"
[[nodiscard]] PostRequest::State requestStateFromName(const QString &name); ///< Unknown where the name is

} // namespace pregonero
