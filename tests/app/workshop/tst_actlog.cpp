// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workshop/actlog.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#ifndef Q_OS_WIN
#include <sys/resource.h>

#include <csignal>
#endif

using namespace Qt::StringLiterals;

namespace pregonero::workshop {

class TestActLog : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;

    void write(const QByteArray &bytes) const
    {
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    [[nodiscard]] QByteArray bytes() const
    {
        QFile file(m_file);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static QJsonObject line(int n) { return {{u"n"_s, n}}; }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(u"deep/er/log.jsonl"_s);
    }

    void beginsWithItsFirstLine()
    {
        auto log = ActLog::open(m_file, line(1));
        QVERIFY2(log, qPrintable(log ? QString() : log.error().message));
        QCOMPARE(bytes(), QByteArray("{\"n\":1}\n"));
        QCOMPARE(log->news()->size(), 1);
        QVERIFY(log->news()->isEmpty());
        QVERIFY(log->append(line(2)));
        auto again = ActLog::open(m_file, line(9));
        QVERIFY(again);
        QCOMPARE(*again->news(), QList({line(1), line(2)}));
    }

    /// A kill can leave any part of a line behind; what was whole before it stays.
    void aTornEndIsCutOff()
    {
        const QByteArray whole = "{\"n\":1}\n{\"n\":2}\n";
        const QByteArray third = "{\"n\":3}\n";
        for (qsizetype cut = 0; cut < third.size(); ++cut) {
            init();
            QVERIFY(ActLog::open(m_file, line(1)));
            write(whole + third.left(cut));
            auto log = ActLog::open(m_file, line(9));
            QVERIFY(log);
            QCOMPARE(*log->news(), QList({line(1), line(2)}));
            QVERIFY(log->append(line(4)));
            QCOMPARE(bytes(), whole + "{\"n\":4}\n");
        }
    }

    void aTornFirstLineIsAFreshStart()
    {
        QVERIFY(ActLog::open(m_file, line(1)));
        write("{\"n\":");
        auto log = ActLog::open(m_file, line(5));
        QVERIFY(log);
        QCOMPARE(*log->news(), QList({line(5)}));
    }

    void rubbishInTheMiddleIsNotGuessedAt()
    {
        QVERIFY(ActLog::open(m_file, line(1)));
        write("{\"n\":1}\nrubbish\n{\"n\":3}\n");
        const auto log = ActLog::open(m_file, line(1));
        QVERIFY(!log);
        QCOMPARE(log.error().kind, ErrorKind::Storage);
        QVERIFY(log.error().message.contains(u"Move the file away"));
        QCOMPARE(bytes(), QByteArray("{\"n\":1}\nrubbish\n{\"n\":3}\n"));
    }

    void twoProgramsReadEachOther()
    {
        auto one = ActLog::open(m_file, line(1));
        auto other = ActLog::open(m_file, line(1));
        QVERIFY(one && other);
        QCOMPARE(one->news()->size(), 1);
        QCOMPARE(other->news()->size(), 1);
        QVERIFY(one->append(line(2)));
        QCOMPARE(*other->news(), QList({line(2)}));
        QVERIFY(other->append(line(3)));
        QCOMPARE(*one->news(), QList({line(3)}));
    }

    void onlyOneHoldsTheLock()
    {
        auto one = ActLog::open(m_file, line(1));
        auto other = ActLog::open(m_file, line(1));
        auto held = one->lock();
        QVERIFY(held);
        QVERIFY(!other->lock());
        held.reset();
        QVERIFY(other->lock());
        QVERIFY2(!QFile::exists(m_file) || bytes() == "{\"n\":1}\n", "the lock is beside the file, not in it");
    }

    /// It is opened on the thread that draws the window.
    void openingWaitsForNobody()
    {
        auto log = ActLog::open(m_file, line(1));
        QVERIFY(log);
        const auto held = log->lock();
        QVERIFY(held);
        auto other = ActLog::open(m_file, line(2));
        QVERIFY2(other, qPrintable(other ? QString() : other.error().detail));
        QCOMPARE(*other->news(), QList({line(1)}));
        QCOMPARE(QDir(QFileInfo(m_file).absolutePath()).entryList(QDir::Files).size(), 2); // the file and its lock
    }

    /// What a killed program leaves of its lock, whatever the file holds, keeps nobody out.
    void aDeadProgramsLockIsNoLock()
    {
        auto log = ActLog::open(m_file, line(1));
        QVERIFY(log);
        QFile left(m_file + u".lock"_s);
        QVERIFY(left.open(QIODevice::WriteOnly));
        left.close();
        QVERIFY(log->lock());
    }

    void aPlaceThatCannotBeWrittenIsSaid()
    {
        const auto log = ActLog::open(m_folder->path(), line(1)); // a folder, not a file
        QVERIFY(!log);
        QCOMPARE(log.error().kind, ErrorKind::Storage);
    }

    /// The disk fills up in the middle of a line: played by the limit on a file's size.
    void aFullDiskLeavesTheFileAsItWas()
    {
#ifdef Q_OS_WIN
        QSKIP("there is no such limit here");
#else
        auto log = ActLog::open(m_file, line(1));
        QVERIFY(log);
        QVERIFY(log->news());
        const QByteArray before = bytes();
        const auto held = log->lock();
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit usual{};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &usual), 0);
        const rlimit tight{rlim_t(before.size() + 3), usual.rlim_max};
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &tight), 0);
        const auto written = log->append(line(2));
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &usual), 0);
        QVERIFY(!written);
        QCOMPARE(written.error().kind, ErrorKind::Storage);
        QCOMPARE(bytes(), before);
        QVERIFY(log->append(line(3)));
        QCOMPARE(bytes(), before + "{\"n\":3}\n");
#endif
    }
};

} // namespace pregonero::workshop

QTEST_GUILESS_MAIN(pregonero::workshop::TestActLog)
#include "tst_actlog.moc"
