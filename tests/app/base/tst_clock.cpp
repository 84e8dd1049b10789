// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/clock.h"

#include <QTest>

using namespace pregonero;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The clock that stands still until told, which jumps as a real one does where somebody sets it.
class TestClock final : public QObject
{
    Q_OBJECT

    const TimePoint m_noon = *fromIso(u"2026-03-10T12:00:00Z"_s);

private Q_SLOTS:
    void whatFallsDueIsCalledInItsOrderAtItsInstant()
    {
        ManualClock clock(m_noon);
        QObject context;
        QList<std::pair<int, TimePoint>> called;
        clock.callAfter(2min, &context, [&] { called.append({2, clock.now()}); });
        clock.callAfter(1min, &context, [&] { called.append({1, clock.now()}); });
        clock.advance(90s);
        QCOMPARE(called, (QList<std::pair<int, TimePoint>>{{1, m_noon + 1min}}));
        clock.advance(90s);
        QCOMPARE(called.size(), 2);
        QCOMPARE(called.last().second, m_noon + 2min);
    }

    void setForwardItIsDue()
    {
        ManualClock clock(m_noon);
        QObject context;
        int called = 0;
        clock.callAfter(1h, &context, [&] { ++called; });
        clock.set(m_noon + 24h);
        QCOMPARE(called, 1);
    }

    /// Ten minutes are ten minutes, whatever the clock on the wall says meanwhile.
    void setBackItTakesNoLonger()
    {
        ManualClock clock(m_noon);
        QObject context;
        int called = 0;
        clock.callAfter(10min, &context, [&] { ++called; });
        clock.advance(4min);
        clock.set(m_noon - 24h);
        QCOMPARE(called, 0);
        clock.advance(5min);
        QCOMPARE(called, 0);
        clock.advance(2min);
        QCOMPARE(called, 1);
    }

    void nobodyIsCalledWhoIsGone()
    {
        ManualClock clock(m_noon);
        int called = 0;
        {
            QObject context;
            clock.callAfter(1min, &context, [&] { ++called; });
        }
        clock.advance(1h);
        QCOMPARE(called, 0);
    }
};

QTEST_GUILESS_MAIN(TestClock)
#include "tst_clock.moc"
