// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/uuid.h"
#include "app/net/network.h"
#include "plugins/mastodon/adapter.h"
#include "tests/support/snacserver.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

namespace pregonero::test {

/// A real snac server with two people on it, each reached as the program reaches a server: the town hall and a citizen.
class SnacDesk final
{
public:
    /// One of them, signed in.
    struct Seat {
        Account account;
        std::unique_ptr<HttpPort> port;
    };

    /// Null where there is no server; why says what is missing.
    [[nodiscard]] static std::shared_ptr<SnacDesk> open(QString *why)
    {
        auto desk = std::make_shared<SnacDesk>();
        desk->server = SnacServer::start(why);
        if (!desk->server)
            return nullptr;
        QFile metadata(QStringLiteral(PREGONERO_SOURCE_DIR "/plugins/mastodon/mastodon.json"));
        auto info = metadata.open(QIODevice::ReadOnly)
            ? adapterInfoFromJson(QJsonDocument::fromJson(metadata.readAll()).object())
            : Result<AdapterInfo>(fail(ErrorKind::Storage, metadata.errorString()));
        if (!info) {
            *why = info.error().message;
            return nullptr;
        }
        desk->info = *info;
        for (const auto &[seat, user] : {std::pair(&desk->townHall, QStringLiteral("alcaldia")),
                                         std::pair(&desk->citizen, QStringLiteral("vecina"))}) {
            auto taken = desk->sit(desk->server->url(), desk->server->token(user));
            if (!taken) {
                *why = taken.error().message;
                return nullptr;
            }
            *seat = std::move(*taken);
        }
        return desk;
    }

    /// Signs in with a token, at the server itself or at a proxy in front of it.
    [[nodiscard]] Result<Seat> sit(const QUrl &address, const QByteArray &token)
    {
        Seat seat;
        seat.account.id = AccountId(newUuid(clock.now()));
        seat.account.network = info.id;
        seat.account.server = address;
        seat.port = network.portWith(address, info, token);
        const auto identity = wait(adapter->whoAmI(with(seat)));
        if (!identity)
            return fail(identity.error());
        seat.account.remoteId = identity->remoteId;
        seat.account.handle = identity->handle;
        return seat;
    }

    [[nodiscard]] CallContext with(const Seat &seat) { return {seat.account, *seat.port, &caller, clock}; }

    template<class T>
    [[nodiscard]] static Result<T> wait(Call<T> call)
    {
        if (!QTest::qWaitFor([&] { return call.isFinished(); }, QDeadlineTimer(std::chrono::seconds(40))))
            return fail(ErrorKind::Timeout, QStringLiteral("The adapter did not answer."));
        return call.resultCount() == 1 ? call.result() : Result<T>(fail(droppedCall()));
    }

    /// The citizen writes to the town hall; the id of the post. It arrives some seconds later: see arrived().
    [[nodiscard]] Result<QString> citizenWrites(const QString &text, const QString &inReplyTo)
    {
        // On one server a mention is written without a host.
        Piece piece{.text = QStringLiteral("@alcaldia ") + text, .inReplyTo = inReplyTo};
        return wait(adapter->publish(with(citizen), piece, OutboxId(newUuid(clock.now())), {}))
            .transform([](const Receipt &receipt) { return receipt.remoteId; });
    }

    /// A post among the town hall's mentions; waits until the server has delivered it.
    [[nodiscard]] std::optional<Post> arrived(const QString &remoteId)
    {
        QDeadlineTimer deadline(std::chrono::seconds(20));
        while (!deadline.hasExpired()) {
            const auto page = wait(adapter->fetchSince(with(townHall), {.kind = Column::Kind::Mentions}, {}));
            if (page) {
                for (const Post &post : page->posts) {
                    if (post.remoteId == remoteId)
                        return post;
                }
            }
            QTest::qWait(150);
        }
        return std::nullopt;
    }

    std::unique_ptr<SnacServer> server;
    AdapterInfo info;
    SystemClock clock;
    QObject caller;
    net::Network network{sessionSecrets()};
    std::shared_ptr<const PlatformAdapter> adapter = std::make_shared<mastodon::MastodonAdapter>();
    Seat townHall;
    Seat citizen;
};

} // namespace pregonero::test
