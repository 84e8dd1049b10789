// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/journal/acts.h"
#include "app/journal/signing.h"
#include "app/base/uuid.h"
#include "app/host/host.h"
#include "app/store/ledger.h"
#include "app/store/store.h"
#include "app/sync/ports.h"
#include "app/workshop/townserver.h"
#include "tests/support/faultyport.h"

#include <QTemporaryDir>
#include <QTest>

namespace pregonero::test {

/// A real store, the real town adapter and the town's server with a port of faults before it, on a manual clock.
struct TownBench {
    explicit TownBench(bool keys = true)
        : clock(*fromIso(QStringLiteral("2026-03-10T09:00:00Z")))
        , host({QStringLiteral(PREGONERO_BINARY_DIR "/bin/plugins")})
        , store(folder.filePath(QStringLiteral("workspace")), clock)
        , ledger(store)
    {
        town = std::move(*workshop::TownServer::open(
            QStringLiteral(PREGONERO_SOURCE_DIR "/resources/scenarios/villanueva.json"),
            folder.filePath(QStringLiteral("town.jsonl")), clock, {.keys = keys}));
        port = std::make_shared<FaultyPort>(*town);
        const auto opened = wait(store.open());
        Q_ASSERT(opened);
        store.setWriter(*journal::SigningKey::generate());
        account = {AccountId(newUuid(clock.now())), QStringLiteral("town"), {}, QStringLiteral("ayuntamiento"),
                   QStringLiteral("@ayuntamiento"), QStringLiteral("Ayuntamiento")};
        columns = {{ColumnId(newUuid(clock.now())), account.id, Column::Kind::Mentions, {}},
                   {ColumnId(newUuid(clock.now())), account.id, Column::Kind::Own, {}}};
        write(journal::accountAdded(account, person));
        for (const Column &column : columns)
            write(journal::columnAdded(column, person));
    }

    template<class T>
    static Result<T> wait(Call<T> call)
    {
        std::optional<Result<T>> answer;
        QObject context;
        whenDone(std::move(call), &context, [&](Result<T> result) { answer = std::move(result); });
        if (!QTest::qWaitFor([&] { return answer.has_value(); }, 20'000))
            return fail(ErrorKind::Timeout, QStringLiteral("no answer in the test"));
        return std::move(*answer);
    }

    bool write(journal::Act act) { return wait(store.append({std::move(act)})).has_value(); }

    /// A text saved and queued; answers its row.
    OutboxId queue(const QString &text, std::optional<TimePoint> notBefore = {})
    {
        const DraftId draft(newUuid(clock.now()));
        const OutboxId item(newUuid(clock.now()));
        Piece piece;
        piece.text = text;
        const bool queued = write(journal::draftRevised(draft, account.id, {}, piece, person))
            && write(journal::outboxQueued(item, draft, account.id, piece, notBefore, {}, person));
        return queued ? item : OutboxId();
    }

    OutboxItem row(const OutboxId &id) { return wait(ledger.outboxItem(id)).value_or(OutboxItem{}); }

    /// Posts of the town hall's that the town's server has with this text.
    int published(const QString &text)
    {
        HttpRequest request;
        request.url = QUrl(QStringLiteral("https://town/v1/columns/own?limit=40"));
        const auto answer = wait(town->send(request));
        int found = 0;
        const QJsonArray posts = QJsonDocument::fromJson(answer.value_or(HttpResponse{}).body)[u"posts"].toArray();
        for (const QJsonValue &post : posts)
            found += post[u"text"].toString() == text;
        return found;
    }

    sync::PortFor portFor()
    {
        return [this](const Account &, const AdapterInfo &) { return port; };
    }

    QTemporaryDir folder;
    ManualClock clock;
    Host host;
    store::Store store;
    store::Ledger ledger;
    std::unique_ptr<workshop::TownServer> town;
    std::shared_ptr<FaultyPort> port;
    Account account;
    QList<Column> columns;
    QString person = QStringLiteral("marta");
};

} // namespace pregonero::test
