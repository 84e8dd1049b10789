// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/awaited.h"
#include "app/desk/desk.h"
#include "app/journal/signing.h"
#include "app/models/accountsmodel.h"
#include "app/workshop/townserver.h"

#include <QAccessible>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

namespace pregonero::test {

/// A port that outlives nothing: hands on to the town's server.
class TownPort final : public HttpPort
{
public:
    explicit TownPort(HttpPort &town) : m_town(town) { }
    Call<HttpResponse> send(HttpRequest request, std::stop_token stop) override
    {
        return m_town.send(std::move(request), std::move(stop));
    }

private:
    HttpPort &m_town;
};

/// A real desk over an empty workspace, with the networks that were built, the simulated town among them.
struct DeskBench {
    explicit DeskBench(const QStringList &moreNetworks = {})
        : host(QStringList{QStringLiteral(PREGONERO_BINARY_DIR "/bin/plugins")} + moreNetworks)
        , store(folder.filePath(QStringLiteral("workspace")), clock)
        , network(secrets)
        , refresher(store, host, portFor(), clock)
        , outbox(store, host, portFor(), clock)
    {
        const auto opened = wait(store.open());
        Q_ASSERT(opened);
        store.setWriter(*journal::SigningKey::generate());
        town = std::move(*workshop::TownServer::open(
            QStringLiteral(PREGONERO_SOURCE_DIR "/resources/scenarios/villanueva.json"),
            folder.filePath(QStringLiteral("town.jsonl")), clock, {}));
        desk = std::make_unique<Desk>(Desk::Services{store, host, network, secrets, refresher, outbox, portFor(), clock,
                                                     QStringLiteral("marta"), Awaited<bool>(answered<bool>(true), &store)});
        accounts = std::make_unique<AccountsModel>(store);
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

    /// The town's account, as the wizard would add it.
    Result<AccountId> settleInTown()
    {
        const auto account = wait(desk->identify(QStringLiteral("town")));
        if (!account)
            return std::unexpected(account.error());
        return wait(desk->addAccount(*account, {}));
    }

    sync::PortFor portFor()
    {
        return [this](const Account &account, const AdapterInfo &info) -> std::shared_ptr<HttpPort> {
            if (info.simulated)
                return std::make_shared<TownPort>(*town);
            return network.portFor(account, info);
        };
    }

    QTemporaryDir folder;
    ManualClock clock{*fromIso(QStringLiteral("2026-03-10T09:00:00Z"))};
    std::shared_ptr<SecretStore> secrets = sessionSecrets();
    Host host;
    store::Store store;
    net::Network network;
    std::unique_ptr<workshop::TownServer> town;
    sync::Refresher refresher;
    sync::OutboxRunner outbox;
    std::unique_ptr<Desk> desk;
    std::unique_ptr<AccountsModel> accounts;
};

/// What can take the keyboard and has no name for a screen reader; empty is good.
inline QStringList nameless(QWidget *root)
{
    QStringList found;
    QList<QAccessibleInterface *> ahead{QAccessible::queryAccessibleInterface(root)};
    while (!ahead.isEmpty()) {
        QAccessibleInterface *one = ahead.takeFirst();
        if (!one || one->state().invisible)
            continue;
        const bool named = !one->text(QAccessible::Name).trimmed().isEmpty();
        if (one->state().focusable && !named && one->role() != QAccessible::Pane && one->object())
            found.append(QString::fromLatin1(one->object()->metaObject()->className()) + u' ' + one->object()->objectName());
        for (int i = 0; i < one->childCount(); ++i)
            ahead.append(one->child(i));
    }
    return found;
}

/// How many controls the walk above finds, so that a walk over nothing is not taken for a good one.
inline int focusableCount(QWidget *root)
{
    const auto widgets = root->findChildren<QWidget *>();
    return int(std::ranges::count_if(widgets, [](const QWidget *widget) {
        return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus);
    }));
}

template<class T = QWidget>
T *child(QWidget *root, const char *name)
{
    return root->findChild<T *>(QString::fromLatin1(name));
}

} // namespace pregonero::test
