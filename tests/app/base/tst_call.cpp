// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/call.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace pregonero {

class TestCall : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAnswerArrivesOnce()
    {
        QPromise<Result<int>> promise;
        promise.start();
        QList<int> seen;
        whenDone(promise.future(), this, [&](Result<int> result) { seen.append(result.value_or(-1)); });
        promise.addResult(7);
        promise.finish();
        QTRY_COMPARE(seen, QList<int>{7});
    }

    void aDroppedPromiseIsAnError()
    {
        std::optional<Error> error;
        {
            QPromise<Result<int>> promise;
            promise.start();
            whenDone(promise.future(), this, [&](Result<int> result) { error = result.error(); });
        }
        QTRY_VERIFY(error);
        QCOMPARE(error->kind, ErrorKind::Internal);
        QCOMPARE(error->effect, Effect::Possible);
    }

    void nobodyIsCalledOnceTheContextIsGone()
    {
        int calls = 0;
        QPromise<Result<int>> late;
        late.start();
        QPromise<Result<int>> never;
        never.start();
        {
            QObject context;
            whenDone(late.future(), &context, [&](const Result<int> &) { ++calls; });
            whenDone(never.future(), &context, [&](const Result<int> &) { ++calls; });
        }
        late.addResult(1);
        late.finish();
        bool settled = false;
        QMetaObject::invokeMethod(this, [&] { settled = true; }, Qt::QueuedConnection);
        QTRY_VERIFY(settled);
        QCOMPARE(calls, 0);
    }

    void aChainStopsAtTheFirstError()
    {
        int calls = 0;
        std::optional<Error> error;
        auto chain = andThen(failed<int>({ErrorKind::NotFound, u"not there"_s}), this, [&](int) -> Result<QString> {
            ++calls;
            return u"there"_s;
        });
        whenDone(chain, this, [&](const Result<QString> &result) { error = result.error(); });
        QTRY_VERIFY(error);
        QCOMPARE(error->kind, ErrorKind::NotFound);
        QCOMPARE(calls, 0);
    }
};

} // namespace pregonero

QTEST_GUILESS_MAIN(pregonero::TestCall)
#include "tst_call.moc"
