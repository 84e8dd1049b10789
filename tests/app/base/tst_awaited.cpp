// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/awaited.h"

#include <QTest>

using namespace pregonero;

class tst_Awaited : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersAllWhoWait()
    {
        QPromise<Result<int>> promise;
        promise.start();
        const Awaited<int> awaited(promise.future(), this);
        QList<int> heard;
        for (int i = 0; i < 3; ++i)
            whenDone(awaited.call(), this, [&](Result<int> result) { heard.append(*result); });
        QVERIFY(!awaited.result());
        promise.addResult(Result<int>(7));
        promise.finish();
        QTRY_COMPARE(heard, QList<int>({7, 7, 7}));
        whenDone(awaited.call(), this, [&](Result<int> result) { heard.append(*result); });
        QTRY_COMPARE(heard.size(), 4);
    }

    void tellsThemOfADroppedPromise()
    {
        auto promise = std::make_unique<QPromise<Result<int>>>();
        promise->start();
        const Awaited<int> awaited(promise->future(), this);
        int failures = 0;
        for (int i = 0; i < 2; ++i)
            whenDone(awaited.call(), this, [&](Result<int> result) { failures += !result; });
        promise.reset();
        QTRY_COMPARE(failures, 2);
    }
};

QTEST_GUILESS_MAIN(tst_Awaited)
#include "tst_awaited.moc"
