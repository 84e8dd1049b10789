// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/filelock.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#endif

using namespace pregonero;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestFileLock final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    [[nodiscard]] QString file() const { return m_folder.filePath(u"a.lock"_s); }

private Q_SLOTS:
    void oneHoldsItAtATime()
    {
        auto held = FileLock::take(file(), 0ms);
        QVERIFY(held);
        QVERIFY(!FileLock::take(file(), 0ms));
        held.reset();
        QVERIFY(FileLock::take(file(), 0ms));
    }

    void aPlaceThatCannotBeWritten()
    {
        QVERIFY(!FileLock::take(m_folder.filePath(u"no/such/folder/a.lock"_s), 10s));
    }

    void whoWaitsGetsItOnceItIsFree()
    {
        auto held = FileLock::take(file(), 0ms);
        std::unique_ptr<FileLock> taken;
        const std::unique_ptr<QThread> waiting(QThread::create([&] { taken = FileLock::take(file(), 20s); }));
        waiting->start();
        QTest::qWait(100);
        QVERIFY(!waiting->isFinished());
        held.reset();
        QTRY_VERIFY(waiting->isFinished());
        QVERIFY(taken);
    }

    void whoWaitsDoesNotKeepAProcessorBusy()
    {
#ifdef Q_OS_LINUX
        const auto held = FileLock::take(file(), 0ms);
        qint64 busy = -1; // microseconds of the waiting thread
        const std::unique_ptr<QThread> waiting(QThread::create([&] {
            const bool none = FileLock::take(file(), 600ms) == nullptr;
            rusage used{};
            if (none && getrusage(RUSAGE_THREAD, &used) == 0)
                busy = (used.ru_utime.tv_sec + used.ru_stime.tv_sec) * 1'000'000 + used.ru_utime.tv_usec + used.ru_stime.tv_usec;
        }));
        waiting->start();
        QTRY_VERIFY(waiting->isFinished());
        QVERIFY(busy >= 0);
        QVERIFY2(busy < 60'000, qPrintable(u"%1 µs of 600,000"_s.arg(busy)));
#else
        QSKIP("there is no count of a thread's own time here");
#endif
    }
};

QTEST_GUILESS_MAIN(TestFileLock)
#include "tst_filelock.moc"
