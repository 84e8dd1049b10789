// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workshop/townserver.h"
#include "plugins/town/adapter.h"
#include "tests/support/contract.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

namespace pregonero::test {

/// A town of its own in a temporary folder, at the start of its day.
struct PlayedTown {
    QTemporaryDir folder;
    ManualClock clock{*fromIso(QStringLiteral("2026-04-16T08:40:00.000Z"))};
    std::unique_ptr<workshop::TownServer> server;
};

[[nodiscard]] inline Result<AdapterInfo> townInfo()
{
    QFile file(QStringLiteral(PREGONERO_SOURCE_DIR "/plugins/town/town.json"));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Storage, file.errorString());
    return adapterInfoFromJson(QJsonDocument::fromJson(file.readAll()).object());
}

[[nodiscard]] inline Result<std::shared_ptr<PlayedTown>> playTown(bool keys)
{
    auto town = std::make_shared<PlayedTown>();
    auto server = workshop::TownServer::open(QStringLiteral(PREGONERO_SOURCE_DIR "/resources/scenarios/villanueva.json"),
                                             town->folder.filePath(QStringLiteral("town.jsonl")), town->clock,
                                             {.keys = keys});
    if (!server)
        return fail(server.error());
    town->server = std::move(*server);
    return town;
}

[[nodiscard]] inline Account townAccount()
{
    return {.id = AccountId(QStringLiteral("a")), .network = QStringLiteral("town"), .server = {},
            .remoteId = QStringLiteral("ayto_villanueva"),
            .handle = QStringLiteral("@ayto_villanueva@villanueva.example"), .displayName = {}};
}

[[nodiscard]] inline Result<ContractSubject> townSubject(bool keys)
{
    const auto info = townInfo();
    const auto town = playTown(keys);
    if (!info || !town)
        return fail(info ? town.error() : info.error());
    PlayedTown *const played = town->get();
    ContractSubject subject;
    subject.adapter = std::make_shared<town::TownAdapter>();
    subject.info = *info;
    subject.account = townAccount();
    subject.port = played->server.get();
    subject.clock = &played->clock;
    subject.keep = *town;
    subject.citizenWrites = [played](const QString &text, const QString &inReplyTo) {
        return played->server->say(QStringLiteral("reme_delrio"),
                                   inReplyTo.isEmpty() ? QStringLiteral("@ayto_villanueva ") + text : text, inReplyTo);
    };
    subject.settle = [played] { played->clock.advance(std::chrono::milliseconds(1500)); };
    subject.keysHonoured = keys;
    subject.refusedLength = 501;
    subject.mutations = keys ? 120 : 40; // tst_townparser spoils answers by the thousand
    return subject;
}

} // namespace pregonero::test
