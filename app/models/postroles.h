// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/archive.h"

#include <QHash>
#include <QVariant>

namespace pregonero {

/// What the models of posts give for a row.
enum PostRole {
    PostIdRole = Qt::UserRole + 1, ///< qint64
    ConversationRole, ///< qint64
    AuthorIdRole, ///< qint64
    NameRole, ///< author's display name, or the handle
    HandleRole,
    NetworkRole, ///< "mastodon"
    AccountRole, ///< QString: AccountId
    TextRole, ///< plain
    WarningRole, ///< content warning
    TimeRole, ///< QDateTime, UTC
    UnreadRole, ///< bool
    OwnRole, ///< bool: the institution's own
    LanguageRole,
    MediaCountRole,
    ReplyRole, ///< bool: answers another post
};

/// Also for Qt::DisplayRole (plain text) and Qt::AccessibleTextRole (who, when, what in one sentence).
[[nodiscard]] QVariant postData(const store::ArchivedPost &post, int role);
[[nodiscard]] QHash<int, QByteArray> postRoleNames();

} // namespace pregonero
