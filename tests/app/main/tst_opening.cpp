// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main/openingnote.h"
#include "app/main/openingwindow.h"
#include "app/store/store.h"

#include <QFile>
#include <QProgressBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace pregonero;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What is seen and read while a workspace takes long to open.
class TestOpening : public QObject
{
    Q_OBJECT

    static bool opens(store::Store &store)
    {
        std::optional<bool> opened;
        QObject context;
        whenDone(store.open(), &context, [&](const Result<store::Opened> &result) { opened = result.has_value(); });
        return QTest::qWaitFor([&] { return opened.has_value(); }, 20'000) && *opened;
    }
    /// As a program leaves it that could not finish looking.
    bool leaveUnclean()
    {
        QFile mark(m_path + u"/running/unchecked.mark"_s);
        return mark.open(QIODevice::WriteOnly);
    }

    QTemporaryDir m_folder;
    QString m_path;
    ManualClock m_clock{*fromIso(u"2026-03-10T09:00:00Z"_s)};

private Q_SLOTS:
    void init()
    {
        m_path = m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()));
        store::Store store(m_path, m_clock);
        QVERIFY(opens(store));
    }

    void aCleanWorkspaceOpensWithoutAWord()
    {
        store::Store store(m_path, m_clock);
        QSignalSpy opening(&store, &store::Store::opening);
        OpeningWindow window(store);
        QByteArray written;
        OpeningNote note(store, [&](const QByteArray &line) { written += line; });
        QVERIFY(opens(store));
        m_clock.advance(1min);
        QCoreApplication::processEvents();
        QVERIFY(opening.isEmpty());
        QVERIFY(!window.isVisible());
        QVERIFY(written.isEmpty());
    }

    void anUncleanEndIsSaidWhileItIsLookedAt()
    {
        QVERIFY(leaveUnclean());
        store::Store store(m_path, m_clock);
        QSignalSpy opening(&store, &store::Store::opening);
        OpeningWindow window(store);
        QByteArray written;
        OpeningNote note(store, [&](const QByteArray &line) { written += line; });
        QVERIFY(opens(store));
        QTRY_COMPARE(opening.size(), 1);
        QCOMPARE(opening.first().at(0).value<store::OpeningWork>(), store::OpeningWork::Checking);
        QVERIFY(opening.first().at(1).toLongLong() > 0);
        // Nobody deletes them here: it is as if the work were still going on.
        QVERIFY(!window.isVisible() && written.isEmpty());
        m_clock.advance(500ms);
        QTRY_VERIFY(window.isVisible());
        QVERIFY2(window.text().contains(u"did not end well"), qPrintable(window.text()));
        QVERIFY(!window.findChild<QProgressBar *>()->accessibleName().isEmpty());
        QVERIFY(written.isEmpty());
        m_clock.advance(600ms);
        QTRY_COMPARE(written.count('\n'), 1);
        QVERIFY2(written.startsWith("pregonero: ") && written.contains("damage"), written.constData());
        m_clock.advance(1min);
        QCoreApplication::processEvents();
        QCOMPARE(written.count('\n'), 1);
        QSignalSpy left(&window, &OpeningWindow::left);
        window.close();
        QCOMPARE(left.size(), 1);
        if (const QString out = qEnvironmentVariable("PREGONERO_PICTURES"); !out.isEmpty())
            QVERIFY(window.grab().save(out + u"/opening.png"_s));
    }

    void aShortLookShowsNoWindow()
    {
        QVERIFY(leaveUnclean());
        store::Store store(m_path, m_clock);
        auto window = std::make_unique<OpeningWindow>(store);
        QVERIFY(opens(store));
        QCoreApplication::processEvents();
        QVERIFY(!window->isVisible());
        window.reset();
        m_clock.advance(1min); // nothing is left that would call it
    }
};

QTEST_MAIN(TestOpening)
#include "tst_opening.moc"
