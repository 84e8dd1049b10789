// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Writing while the disk is full, in the real window. The full disk is played by the limit on a file's size, which any
// user may set for itself.
#include "tests/ui/shell/windowbench.h"
#include "ui/widgets/banner.h"

#include <QAction>

#include <csignal>
#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

using namespace pregonero;
using namespace pregonero::test;
using namespace Qt::StringLiterals;

class TestFullDisk final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup() { (void)setFull(false); }
    void whatIsTypedIsSaidNotToBeKeptAndKeptOnceThereIsSpace();

private:
    /// Nothing can be written past the first kilobyte of any file of this process.
    bool setFull(bool full)
    {
#ifdef Q_OS_UNIX
        const rlimit limit{full ? rlim_t(1024) : m_usual.rlim_cur, m_usual.rlim_max};
        return ::setrlimit(RLIMIT_FSIZE, &limit) == 0;
#else
        return !full;
#endif
    }
#ifdef Q_OS_UNIX
    rlimit m_usual{};
#endif
};

void TestFullDisk::initTestCase()
{
#ifdef Q_OS_UNIX
    std::signal(SIGXFSZ, SIG_IGN); // writes then fail with EFBIG
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &m_usual), 0);
#else
    QSKIP("there is no such limit here");
#endif
}

void TestFullDisk::whatIsTypedIsSaidNotToBeKeptAndKeptOnceThereIsSpace()
{
    WindowBench bench;
    bench.window->action(u"newDraft"_s)->trigger();
    Composer &composer = bench.window->drafts().composer();
    composer.editor().setFocus();
    const auto kept = [&] {
        const auto typed = WindowBench::wait(bench.ledger.typing());
        return typed && !typed->isEmpty() ? typed->constFirst().piece.text : QString();
    };
    const auto said = [&] {
        for (const Banner *banner : composer.findChildren<Banner *>()) {
            if (banner->isVisible() && banner->text().contains(u"not saved"))
                return banner->text();
        }
        return QString();
    };
    const QString before = u"Hoy abre la biblioteca"_s;
    QTest::keyClicks(&composer.editor(), before);
    QTRY_COMPARE(kept(), before);
    QCOMPARE(said(), QString());

    QVERIFY(setFull(true));
    QTest::keyClicks(&composer.editor(), u" y la piscina"_s);
    const bool toldInTime = QTest::qWaitFor([&] { return !said().isEmpty(); }, 1'500);
    const QString sentence = said();
    QVERIFY(setFull(false)); // before anything is compared: what a test says is written too
    QVERIFY2(toldInTime, "a second and a half after the last key nothing was said");
    QVERIFY2(sentence.contains(u"disk") && sentence.contains(u"space"), qPrintable(sentence));
    QCOMPARE(composer.editor().text(), before + u" y la piscina"_s);

    // There is space again: with the next key everything is kept, and another life of the program finds it.
    QTest::keyClicks(&composer.editor(), u"."_s);
    const QString whole = before + u" y la piscina."_s;
    QTRY_COMPARE(kept(), whole);
    bench.reopen(false);
    QTRY_COMPARE(bench.window->drafts().composer().editor().text(), whole);
    QVERIFY(WindowBench::wait(bench.desk.verifyJournal())->whole());
}

QTEST_MAIN(TestFullDisk)
#include "tst_full_disk.moc"
