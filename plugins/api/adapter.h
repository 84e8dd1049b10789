// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/call.h"
#include "app/domain/account.h"
#include "app/domain/column.h"
#include "app/domain/piece.h"
#include "app/domain/post.h"
#include "plugins/api/httpport.h"

#include <QtPlugin>

#include <stop_token>

namespace pregonero {

/// What an adapter is handed for one call. Keep nothing of it beyond the call.
struct CallContext {
    Account account;
    HttpPort &http; ///< outlives the call
    QObject *context; ///< for continuations: when it goes, nobody waits any more
    Clock &clock;
    std::stop_token stop = {};
};

/// Who the credential belongs to.
struct Identity {
    QString remoteId;
    QString handle; ///< with the host, where the network has hosts
    QString displayName;
    QUrl page;

    friend bool operator==(const Identity &, const Identity &) = default;
};

/// Posts since a cursor, oldest news included twice rather than missed: the archive drops what it has.
struct Page {
    QList<Post> posts; ///< in any order
    QByteArray next; ///< opaque; hand it back next time. Empty only if the network has nothing at all
    bool more = false; ///< there is another page right now

    friend bool operator==(const Page &, const Page &) = default;
};

/// What can be done to a post that is already there.
enum class Moderation { Boost, Unboost, Favourite, Unfavourite, Hide, Block, Mute, Report };

/// One network. Stateless and const: values in, values out; no widget, token, thread, timer or database, and no
/// socket but the port. Every call answers exactly once. What a network cannot do stays with the default, which
/// answers Unsupported. Called on the main thread; heavy parsing may go to the thread pool.
///
/// Inside, keep three things apart: requests (values to HttpRequest, pure), parser (bytes to values, pure) and the
/// adapter, which joins both. plugins/town is the example to copy.
class PlatformAdapter
{
public:
    virtual ~PlatformAdapter() = default;

    [[nodiscard]] virtual Call<Limits> limits(CallContext) const;
    [[nodiscard]] virtual Call<Identity> whoAmI(CallContext) const;
    [[nodiscard]] virtual Call<Page> fetchSince(CallContext, Column, QByteArray cursor) const;
    /// The whole thread around a post, oldest first, as far as the network gives it.
    [[nodiscard]] virtual Call<QList<Post>> fetchConversation(CallContext, QString remoteId) const;
    /// The one irreversible call. At most one request that creates anything; media were uploaded before.
    /// An error whose effect is None means surely not published.
    /// @param uploads remote ids of the piece's media, in its order
    [[nodiscard]] virtual Call<Receipt> publish(CallContext, Piece, OutboxId key, QStringList uploads) const;
    /// Looks whether a piece whose outcome nobody saw is there.
    /// @param since when it was first tried: nothing older can be it
    [[nodiscard]] virtual Call<Verification> verify(CallContext, Piece, OutboxId key, TimePoint since) const;
    [[nodiscard]] virtual Call<Receipt> edit(CallContext, QString remoteId, Piece) const;
    [[nodiscard]] virtual Call<bool> remove(CallContext, QString remoteId) const;
    [[nodiscard]] virtual Call<bool> moderate(CallContext, QString remoteId, Moderation action) const;
    /// Sends a file that nobody sees until a piece refers to it; repeatable. Answers its remote id.
    [[nodiscard]] virtual Call<QString> uploadMedia(CallContext, Attachment file, QByteArray bytes) const;
    [[nodiscard]] virtual Call<Counts> metrics(CallContext, QString remoteId) const;
};

/// The Error of everything a network cannot do.
[[nodiscard]] Error unsupported();

/// What the plugin's QObject implements: `class TownPlugin : public QObject, public AdapterFactory` with
/// Q_PLUGIN_METADATA(IID PREGONERO_ADAPTER_IID FILE "town.json") and Q_INTERFACES(pregonero::AdapterFactory).
class AdapterFactory
{
public:
    virtual ~AdapterFactory() = default;
    [[nodiscard]] virtual std::unique_ptr<PlatformAdapter> create() const = 0;
};

} // namespace pregonero

#define PREGONERO_ADAPTER_IID "org.pregonero.Adapter/1"
Q_DECLARE_INTERFACE(pregonero::AdapterFactory, PREGONERO_ADAPTER_IID)
