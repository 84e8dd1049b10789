// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/journal/acts.h"
#include "app/store/archive.h"
#include "app/store/ledger.h"
#include "app/store/session.h"
#include "app/store/store.h"
#include "app/text/richtext.h"

#include <QEventLoop>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <memory>

/// What the tests of this room share: a workspace in a temporary folder, and waiting for answers.
namespace pregonero::store {

template<class T>
[[nodiscard]] Result<T> answerOf(Call<T> call)
{
    // Not QTest::qWaitFor: it looks every 10 ms, and these tests ask thousands of times.
    QEventLoop loop;
    QFutureWatcher<Result<T>> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    QTimer::singleShot(std::chrono::minutes(1), &loop, &QEventLoop::quit);
    watcher.setFuture(call);
    if (!call.isFinished())
        loop.exec();
    if (!call.isFinished())
        return fail(ErrorKind::Timeout, QStringLiteral("no answer within a minute"));
    return call.result();
}

/// A folder in memory where there is one: these tests commit thousands of times and do not cut the power.
[[nodiscard]] inline std::unique_ptr<QTemporaryDir> memoryFolder()
{
    const QString memory = QStringLiteral("/dev/shm");
    return QFileInfo(memory).isWritable() ? std::make_unique<QTemporaryDir>(memory + QStringLiteral("/pregonero-XXXXXX"))
                                          : std::make_unique<QTemporaryDir>();
}

/// For QCOMPARE and QVERIFY2: the value or the reason.
template<class T>
[[nodiscard]] QByteArray why(const Result<T> &result)
{
    return result ? QByteArray("no error") : (result.error().message + u'|' + result.error().detail).toUtf8();
}

#define GET(variable, call)                                                                                           \
    auto variable##Answer = answerOf(call);                                                                           \
    QVERIFY2(variable##Answer, why(variable##Answer).constData());                                                    \
    auto variable = std::move(*variable##Answer)

class Desk final
{
public:
    explicit Desk(const QString &folder, std::optional<journal::SigningKey> key = {})
        : clock(*fromIso(QStringLiteral("2026-11-22T09:05:00.000Z"))),
          store(std::make_unique<Store>(folder, clock)), archive(*store), ledger(*store)
    {
        store->setWriter(key ? *key : journal::SigningKey::generate().value());
    }

    ManualClock clock;
    std::unique_ptr<Store> store;
    Archive archive;
    Ledger ledger;
};

[[nodiscard]] inline Account account(const QString &id = QStringLiteral("account-1"))
{
    return {AccountId(id),
            QStringLiteral("mastodon"),
            QUrl(QStringLiteral("https://plaza.example")),
            QStringLiteral("42"),
            QStringLiteral("@villanueva@plaza.example"),
            QStringLiteral("Ayuntamiento")};
}

[[nodiscard]] inline Post post(const QString &remoteId, const QString &text, TimePoint at,
                               const QString &inReplyTo = {})
{
    Post post;
    post.remoteId = remoteId;
    post.inReplyTo = inReplyTo;
    post.author = {QStringLiteral("a1"), QStringLiteral("@vecina@plaza.example"), QStringLiteral("Vecina Nº 1"),
                   QUrl(QStringLiteral("https://plaza.example/@vecina")), {}, false};
    post.createdAt = at;
    post.text.plain = text;
    post.url = QUrl(QStringLiteral("https://plaza.example/@vecina/") + remoteId);
    post.raw = "{\"id\":\"" + remoteId.toUtf8() + "\",\"text\":\"" + text.toUtf8() + "\"}";
    return post;
}

} // namespace pregonero::store
