// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/domain/account.h"
#include "app/domain/column.h"

#include <QJsonObject>
#include <QStringList>

#include <set>

namespace pregonero {

enum class Capability {
    Fetch, Conversation, Publish, Verify, Edit, Remove, Boost, Favourite, Hide, Block, Mute, Report,
    Media, AltText, ContentWarning, Language, Visibility, Metrics,
};

/// How a network keeps a repeated request from making a second post.
enum class Idempotency { Key, ClientId, TransactionId, DuplicateRefused, None };

/// How an account signs in, as data: the wizard draws itself from it and `auth` follows it.
struct Authentication {
    enum class Kind { None, Token, OAuth2, Password };
    /// One thing to ask the person for.
    struct Field {
        QString name; ///< "server", "token", "user", "password"
        QString label; ///< English; translated by the room that shows it
        QString placeholder = {};
        QString help = {};
        bool secret = false;
        friend bool operator==(const Field &, const Field &) = default;
    };
    Kind kind = Kind::None;
    QList<Field> fields;
    /// OAuth 2 authorization code with PKCE (RFC 6749, 7636, 8252); paths under the account's server.
    QString registrationPath; ///< dynamic client registration, Mastodon's shape; empty: none
    QString authorizePath;
    QString tokenPath;
    QString revokePath;
    QStringList scopes;
    bool pasteToken = false; ///< a token made by hand is accepted as a way out

    friend bool operator==(const Authentication &, const Authentication &) = default;
};

/// What a plugin says of itself before any of its code runs (the "MetaData" of its JSON; schema beside this file).
struct AdapterInfo {
    static constexpr int apiVersion = 1;

    QString id; ///< lower case, [a-z0-9-]
    QString name;
    QString description;
    QString icon; ///< by meaning, from resources/icons
    bool simulated = false; ///< answered in process by the workshop: no socket, no host
    bool ownTransport = false; ///< brings its library; see the design's one exception
    /// Hosts that may be asked and get the credential: "{server}" is the account's own.
    QStringList hosts;
    Authentication authentication;
    std::set<Capability> capabilities;
    QList<Column::Kind> columns;
    Limits limits; ///< where the server says nothing
    Idempotency idempotency = Idempotency::None;
    int editWindowMinutes = 0; ///< 0: no end
    QString replyCondition; ///< for people; empty: none
    QString cost; ///< for people; empty: free

    [[nodiscard]] bool can(Capability capability) const { return capabilities.contains(capability); }
    friend bool operator==(const AdapterInfo &, const AdapterInfo &) = default;
};

/// Reads and judges metadata; the error says which key is wrong. Unknown keys are an error: a typo must not be
/// silently a default.
[[nodiscard]] Result<AdapterInfo> adapterInfoFromJson(const QJsonObject &json);

[[nodiscard]] QString name(Capability capability); ///< "fetch", "content-warning", ...

} // namespace pregonero
