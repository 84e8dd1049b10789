// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/auth/signin.h"
#include "app/base/uuid.h"
#include "app/net/network.h"
#include "app/net/session.h"
#include "app/secrets/names.h"
#include "plugins/bluesky/adapter.h"
#include "tests/support/blueskyserver.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

namespace pregonero::test {

/// A real Bluesky server with two people on it, each signed in with an app password
/// and reached as the program reaches a server: the town hall and a citizen. Waits inside its calls.
class BlueskyDesk final
{
public:
    using Kind = BlueskyServer::Kind;
    /// One of them, signed in: the session is kept in `secrets` and renewed as in the program.
    struct Seat {
        Account account;
        std::unique_ptr<HttpPort> port;
        [[nodiscard]] QString secret() const { return accountSecret(account.id.value(), u"token"); }
    };

    /// Null where there is no server; why says what is missing.
    [[nodiscard]] static std::shared_ptr<BlueskyDesk> open(Kind kind, QString *why)
    {
        auto desk = std::make_shared<BlueskyDesk>();
        desk->server = BlueskyServer::start(kind, why);
        if (!desk->server)
            return nullptr;
        desk->url = desk->server->url();
        QFile metadata(QStringLiteral(PREGONERO_SOURCE_DIR "/plugins/bluesky/bluesky.json"));
        auto info = metadata.open(QIODevice::ReadOnly)
            ? adapterInfoFromJson(QJsonDocument::fromJson(metadata.readAll()).object())
            : Result<AdapterInfo>(fail(ErrorKind::Storage, metadata.errorString()));
        if (!info) {
            *why = info.error().message;
            return nullptr;
        }
        desk->info = *info;
        for (const auto &[seat, handle] : {std::pair(&desk->townHall, QStringLiteral("villanueva.test")),
                                           std::pair(&desk->citizen, QStringLiteral("vecina.test"))}) {
            desk->passwords.insert(handle, desk->server->addPerson(handle).appPassword);
            auto taken = desk->signIn(desk->url, handle);
            if (!taken) {
                *why = taken.error().message;
                return nullptr;
            }
            *seat = std::move(*taken);
        }
        return desk;
    }

    /// At the server itself or at a proxy in front of it.
    [[nodiscard]] Result<Seat> signIn(const QUrl &address, const QString &handle)
    {
        auth::SignIn attempt(network, info, *adapter, clock,
                             {{QStringLiteral("server"), address.toString()},
                              {QStringLiteral("user"), handle},
                              {QStringLiteral("password"), passwords.value(handle)}});
        QSignalSpy finished(&attempt, &auth::SignIn::finished);
        QSignalSpy failed(&attempt, &auth::SignIn::failed);
        attempt.start();
        if (!QTest::qWaitFor([&] { return finished.size() + failed.size() > 0; }, 20'000))
            return fail(ErrorKind::Timeout, QStringLiteral("The sign-in did not end."));
        if (!failed.isEmpty())
            return fail(failed.first().first().value<Error>());
        Seat seat;
        seat.account = finished.first().first().value<Account>();
        seat.account.id = AccountId(newUuid(clock.now()));
        std::ignore = secrets->write(seat.secret(), finished.first().at(1).toByteArray());
        seat.port = network.portFor(seat.account, info);
        return seat;
    }
    /// The same session behind another address.
    [[nodiscard]] Seat behind(const QUrl &address, const Seat &seat)
    {
        Seat other;
        other.account = seat.account;
        other.account.server = address;
        other.port = network.portFor(other.account, info);
        return other;
    }

    [[nodiscard]] CallContext with(const Seat &seat) { return {seat.account, *seat.port, &caller, clock}; }

    template<class T>
    [[nodiscard]] static Result<T> wait(Call<T> call)
    {
        if (!QTest::qWaitFor([&] { return call.isFinished(); }, QDeadlineTimer(std::chrono::seconds(40))))
            return fail(ErrorKind::Timeout, QStringLiteral("The adapter did not answer."));
        return call.resultCount() == 1 ? call.result() : Result<T>(fail(droppedCall()));
    }

    [[nodiscard]] OutboxId key() const { return OutboxId(newUuid(clock.now())); }

    /// The citizen writes to the town hall; the id of the post. See settle().
    [[nodiscard]] Result<QString> citizenWrites(const QString &text, const QString &inReplyTo = {})
    {
        const Piece piece{.text = u'@' + QStringLiteral("villanueva.test ") + text, .inReplyTo = inReplyTo};
        return wait(adapter->publish(with(citizen), piece, key(), {})).transform([](const Receipt &receipt) {
            return receipt.remoteId;
        });
    }

    /// Waits until everything written has reached the feeds.
    void settle() { server->settle(); }
    /// Replaces a seat's token by one whose time is over; what renews it stays.
    void age(const Seat &seat)
    {
        const auto kept = net::sessionFromSecret(secrets->read(seat.secret()).result().value_or(QByteArray()));
        std::ignore = secrets->write(seat.secret(), net::toSecret({server->expiredToken(seat.account.remoteId),
                                                                   kept.value_or(net::Session()).refresh}));
    }

    std::unique_ptr<BlueskyServer> server;
    QUrl url;
    AdapterInfo info;
    SystemClock clock;
    QObject caller;
    std::shared_ptr<SecretStore> secrets = sessionSecrets();
    net::Network network{secrets};
    std::shared_ptr<const PlatformAdapter> adapter = std::make_shared<bluesky::BlueskyAdapter>();
    QHash<QString, QString> passwords;
    Seat townHall;
    Seat citizen;
};

} // namespace pregonero::test
