// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/guard.h"

#include <QSignalSpy>
#include <QTest>

using namespace pregonero;
using namespace std::chrono_literals;

class tst_Guard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void passesTheAnswerOn();
    void answersAtTheDeadline();
    void dropsWhatComesLate();
    void answersForADroppedPromise();
};

namespace {
template<class T>
struct Answers {
    QList<Result<T>> got;
    explicit Answers(Call<T> call, QObject *context)
    {
        whenDone(std::move(call), context, [this](Result<T> result) { got.append(std::move(result)); });
    }
};
} // namespace

void tst_Guard::passesTheAnswerOn()
{
    ManualClock clock(TimePoint(1h));
    Answers answers(sync::guarded<int>(clock, this, 10s, [](std::stop_token) { return answered<int>(7); }), this);
    QTRY_COMPARE(answers.got.size(), 1);
    QCOMPARE(answers.got.constFirst().value(), 7);
    clock.advance(1min);
    QCoreApplication::processEvents();
    QCOMPARE(answers.got.size(), 1);
}

void tst_Guard::answersAtTheDeadline()
{
    ManualClock clock(TimePoint(1h));
    QPromise<Result<int>> silent;
    silent.start();
    std::stop_token token;
    Answers answers(sync::guarded<int>(clock, this, 10s,
                                       [&](std::stop_token stop) {
                                           token = stop;
                                           return silent.future();
                                       }),
                    this);
    clock.advance(9999ms);
    QCoreApplication::processEvents();
    QVERIFY(answers.got.isEmpty());
    QVERIFY(!token.stop_requested());
    clock.advance(1ms);
    QTRY_COMPARE(answers.got.size(), 1);
    QCOMPARE(answers.got.constFirst().error().kind, ErrorKind::Timeout);
    QCOMPARE(answers.got.constFirst().error().effect, Effect::Possible);
    QVERIFY(token.stop_requested());
}

void tst_Guard::dropsWhatComesLate()
{
    ManualClock clock(TimePoint(1h));
    QPromise<Result<int>> slow;
    slow.start();
    Answers answers(sync::guarded<int>(clock, this, 10s, [&](std::stop_token) { return slow.future(); }), this);
    clock.advance(10s);
    QTRY_COMPARE(answers.got.size(), 1);
    slow.addResult(Result<int>(3));
    slow.finish();
    QCoreApplication::processEvents();
    QCOMPARE(answers.got.size(), 1);
    QCOMPARE(answers.got.constFirst().error().kind, ErrorKind::Timeout);
}

void tst_Guard::answersForADroppedPromise()
{
    ManualClock clock(TimePoint(1h));
    auto forgotten = std::make_unique<QPromise<Result<int>>>();
    forgotten->start();
    Answers answers(sync::guarded<int>(clock, this, 10s, [&](std::stop_token) { return forgotten->future(); }), this);
    forgotten.reset();
    QTRY_COMPARE(answers.got.size(), 1);
    QCOMPARE(answers.got.constFirst().error().kind, ErrorKind::Internal);
    QCOMPARE(answers.got.constFirst().error().effect, Effect::Possible);
}

QTEST_GUILESS_MAIN(tst_Guard)
#include "tst_guard.moc"
