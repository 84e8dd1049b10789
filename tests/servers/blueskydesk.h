// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/auth/signin.h"
#include "app/base/uuid.h"
#include "app/net/network.h"
#include "app/net/session.h"
#include "app/secrets/names.h"
#include "plugins/bluesky/adapter.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

namespace pregonero::test {

/// A real Bluesky server (see tests/servers/bluesky/server.mjs) with two people on it, each signed in with an app password
/// and reached as the program reaches a server: the town hall and a citizen. Waits inside its calls.
class BlueskyDesk final
{
public:
    enum class Kind {
        Accounts, ///< the accounts' own server alone
        Network, ///< with feeds, threads and notifications
    };
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
        if (!desk->start(kind, why))
            return nullptr;
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
            const QJsonObject made = desk->control(QStringLiteral("/account?handle=") + handle);
            desk->passwords.insert(handle, made.value(u"appPassword").toString());
            auto taken = desk->signIn(desk->url, handle);
            if (!taken) {
                *why = taken.error().message;
                return nullptr;
            }
            *seat = std::move(*taken);
        }
        return desk;
    }

    ~BlueskyDesk()
    {
        if (!m_node)
            return;
        m_node->closeWriteChannel(); // it takes its own children along
        if (!m_node->waitForFinished(10'000)) {
            m_node->terminate();
            m_node->waitForFinished(5'000);
        }
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
    void settle() { std::ignore = control(QStringLiteral("/settle")); }
    /// Replaces a seat's token by one whose time is over; what renews it stays.
    void age(const Seat &seat)
    {
        const auto kept = net::sessionFromSecret(secrets->read(seat.secret()).result().value_or(QByteArray()));
        const QJsonObject old = control(QStringLiteral("/expired?did=") + seat.account.remoteId);
        std::ignore = secrets->write(seat.secret(), net::toSecret({old.value(u"accessJwt").toString().toLatin1(),
                                                                   kept.value_or(net::Session()).refresh}));
    }

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

private:
    bool start(Kind kind, QString *why)
    {
        const QString modules = QStringLiteral(PREGONERO_SOURCE_DIR "/build/servers/bluesky");
        if (QStandardPaths::findExecutable(QStringLiteral("node")).isEmpty()) {
            *why = QStringLiteral("node is not installed");
            return false;
        }
        if (!QFile::exists(modules + QStringLiteral("/.stamp"))) {
            *why = QStringLiteral("Bluesky's server is not installed; packaging/setup --tests does it");
            return false;
        }
        m_node = std::make_unique<QProcess>();
        m_node->setProcessChannelMode(QProcess::SeparateChannels);
        m_node->start(QStringLiteral("node"),
                      {QStringLiteral(PREGONERO_SOURCE_DIR "/tests/servers/bluesky/server.mjs"), modules, m_folder.path(),
                       kind == Kind::Network ? QStringLiteral("network") : QStringLiteral("pds")});
        QByteArray said;
        std::ignore = QTest::qWaitFor(
            [&] {
                said += m_node->readAllStandardOutput();
                return said.endsWith('\n') || m_node->state() == QProcess::NotRunning;
            },
            90'000);
        const QByteArray line = said.trimmed().split('\n').last();
        if (!line.startsWith("ready ")) {
            *why = line.startsWith("missing ")
                ? QString::fromUtf8(line.sliced(8))
                : QStringLiteral("Bluesky's server did not start: ")
                    + QString::fromUtf8(line + m_node->readAllStandardError().right(2'000));
            return false;
        }
        const QJsonObject where = QJsonDocument::fromJson(line.sliced(6)).object();
        url = QUrl(where.value(u"pds").toString());
        m_control = where.value(u"control").toString();
        return true;
    }

    QJsonObject control(const QString &path)
    {
        const std::unique_ptr<QNetworkReply> reply(m_manager.get(QNetworkRequest(QUrl(m_control + path))));
        if (!QTest::qWaitFor([&] { return reply->isFinished(); }, 40'000) || reply->error() != QNetworkReply::NoError)
            qWarning("the server's control: %s", reply->readAll().constData());
        return QJsonDocument::fromJson(reply->readAll()).object();
    }

    QTemporaryDir m_folder;
    QString m_control;
    QNetworkAccessManager m_manager;
    std::unique_ptr<QProcess> m_node; // ends before its folder goes
};

} // namespace pregonero::test
