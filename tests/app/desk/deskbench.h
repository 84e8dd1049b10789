// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/awaited.h"
#include "app/desk/desk.h"
#include "app/journal/signing.h"
#include "app/store/archive.h"
#include "app/store/ledger.h"
#include "app/workshop/townserver.h"
#include "tests/support/faultyport.h"

#include <QTemporaryDir>
#include <QTest>

/// The value of a call, or the test ends here with its error's sentence.
#define GET(variable, call)                                                                                            \
    auto variable##Answer = DeskBench::wait(call);                                                                     \
    QVERIFY2(variable##Answer, DeskBench::why(variable##Answer).constData());                                          \
    auto variable = std::move(*variable##Answer)

namespace pregonero::test {

/// A whole desk on a manual clock: a real store, the simulated town behind a port of faults, secrets in memory.
struct DeskBench {
    struct Options {
        bool writer = true; ///< the store may sign
        bool account = true; ///< the town's account is there
    };
    DeskBench() : DeskBench(Options{}) { }
    explicit DeskBench(Options options)
        : host({QStringLiteral(PREGONERO_BINARY_DIR "/bin/plugins")})
        , store(folder.filePath(QStringLiteral("workspace")), clock)
        , ledger(store)
        , archive(store)
        , network(secrets)
        , town(std::move(*workshop::TownServer::open(
              QStringLiteral(PREGONERO_SOURCE_DIR "/resources/scenarios/villanueva.json"),
              folder.filePath(QStringLiteral("town.jsonl")), clock, {})))
        , port(std::make_shared<FaultyPort>(*town))
        , refresher(store, host, portFor(), clock)
        , outbox(store, host, portFor(), clock)
        , desk(Desk::Services{store, host, network, secrets, refresher, outbox, portFor(), clock, person,
                              Awaited<bool>(answered<bool>(true), &store)})
    {
        const bool opened = wait(store.open()).has_value();
        Q_ASSERT(opened);
        if (options.writer)
            store.setWriter(*journal::SigningKey::generate());
        if (options.account)
            account = wait(settle()).value_or(AccountId());
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

    template<class T>
    static QByteArray why(const Result<T> &result)
    {
        return result ? QByteArray("no error") : (result.error().message + u'|' + result.error().detail).toUtf8();
    }

    Call<AccountId> settle()
    {
        return andThen(desk.identify(QStringLiteral("town")), &desk,
                       [this](const Account &known) { return desk.addAccount(known, {}); });
    }

    [[nodiscard]] Account townAccount() { return wait(desk.account(account)).value_or(Account{}); }

    static Piece piece(const QString &text)
    {
        Piece piece;
        piece.text = text;
        return piece;
    }

    DraftId draft(const QString &text) { return wait(desk.newDraft(account, piece(text))).value_or(DraftId()); }
    OutboxItem row(const OutboxId &id) { return wait(ledger.outboxItem(id)).value_or(OutboxItem{}); }
    OutboxItem queued(const QString &text)
    {
        const auto id = wait(desk.queue(draft(text)));
        return id ? row(*id) : OutboxItem{};
    }
    bool waitFor(const OutboxId &id, OutboxItem::State state)
    {
        return QTest::qWaitFor([&] { return row(id).state == state; }, 20'000);
    }

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
    ManualClock clock{*fromIso(QStringLiteral("2026-03-10T09:00:00Z"))};
    QString person = QStringLiteral("marta");
    std::shared_ptr<SecretStore> secrets = sessionSecrets();
    Host host;
    store::Store store;
    store::Ledger ledger;
    store::Archive archive;
    net::Network network;
    std::unique_ptr<workshop::TownServer> town;
    std::shared_ptr<FaultyPort> port;
    sync::Refresher refresher;
    sync::OutboxRunner outbox;
    Desk desk;
    AccountId account;
};

} // namespace pregonero::test
