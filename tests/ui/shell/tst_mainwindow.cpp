// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/windowbench.h"

#include "app/base/filelock.h"
#include "app/journal/verify.h"
#include "app/secrets/names.h"
#include "ui/shell/truthbar.h"
#include "ui/widgets/banner.h"

#include <QAction>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QMenu>

using namespace pregonero;
using namespace pregonero::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The window itself: sizes, layouts that are kept, docks, schemes, what its bar says.
class TestMainWindow : public QObject
{
    Q_OBJECT

    static const char *narrowest(WindowBench &bench)
    {
        static QByteArray said;
        said.clear();
        for (const QDockWidget *dock : bench.window->findChildren<QDockWidget *>()) {
            const QSize size = dock->minimumSizeHint();
            said += dock->objectName().toUtf8() + ' ' + QByteArray::number(size.width()) + 'x'
                + QByteArray::number(size.height()) + "; ";
        }
        return said.constData();
    }

private Q_SLOTS:
    void itFits_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<double>("scale");
        QTest::newRow("1024x768") << QSize(1024, 768) << 1.0;
        QTest::newRow("1440x900 at 200 %") << QSize(1440, 900) << 2.0;
    }
    void itFits()
    {
        QFETCH(QSize, size);
        QFETCH(double, scale);
        WindowBench bench;
        bench.appearance.setTextScale(scale);
        QVERIFY(bench.hear());
        const QModelIndex question = bench.feedRow(u"piscina"_s);
        QVERIFY(question.isValid());
        bench.window->feeds().view()->setCurrentIndex(question);
        QTRY_VERIFY(!bench.window->replies().composer().replyTo().isNull());
        bench.window->say(style::Tone::Warn, u"Something that concerns the whole desk and takes more than a few words."_s);
        for (const auto perspective : {MainWindow::Perspective::Communicate, MainWindow::Perspective::Write,
                                       MainWindow::Perspective::Review}) {
            bench.window->resize(size);
            bench.window->setPerspective(perspective);
            for (const bool offline : {false, true}) {
                bench.desk.setOffline(offline);
                QTRY_VERIFY2(bench.window->minimumSizeHint().width() <= size.width(), narrowest(bench));
                QVERIFY2(bench.window->minimumSizeHint().height() <= size.height(), narrowest(bench));
            }
            bench.window->resize(size);
            QTRY_COMPARE(bench.window->size(), size);
            // No word of the status bar is cut.
            for (const QLabel *label : bench.window->findChild<TruthBar *>()->findChildren<QLabel *>())
                QTRY_VERIFY2(label->text().isEmpty() || label->width() >= label->fontMetrics().horizontalAdvance(label->text()),
                         qPrintable(label->text()));
        }
    }

    void aLayoutKeptInSmallTextFitsLargeText()
    {
        WindowBench bench;
        bench.window->resize(1440, 900);
        QVERIFY(bench.outbox.start());
        const OutboxItem item = bench.queued(u"Mañana hay mercado en la plaza"_s);
        QVERIFY(bench.waitFor(item.id, OutboxItem::State::Sent));
        QVERIFY(bench.hear());
        bench.window->close();
        bench.window.reset();
        bench.appearance.setTextScale(2.0);
        bench.open({1440, 900});
        bench.window->restore();
        QTRY_VERIFY(bench.outboxRow(u"mercado"_s));
        // What is heard meanwhile changes what a dock needs; the window gives it in its next turn.
        for (const QDockWidget *dock : bench.window->findChildren<QDockWidget *>())
            QTRY_VERIFY2(!dock->isVisible() || dock->width() >= dock->minimumSizeHint().width(), qPrintable(dock->objectName()));
        RowView *view = bench.window->outbox().view();
        QTRY_VERIFY(view->isVisible() && view->viewport()->width() > 0);
        if (const QString out = qEnvironmentVariable("PREGONERO_PICTURES"); !out.isEmpty())
            QVERIFY(bench.window->grab().save(out + u"/large.png"_s));
    }

    void eachKindOfWorkKeepsItsLayoutOverTwoLives()
    {
        WindowBench bench;
        bench.window->setPerspective(MainWindow::Perspective::Write);
        QVERIFY(bench.dock("feedsDock")->isHidden());
        bench.dock("outboxDock")->close();
        bench.window->setPerspective(MainWindow::Perspective::Communicate);
        QVERIFY(!bench.dock("outboxDock")->isHidden());
        bench.dock("checkerDock")->setFloating(true);
        bench.window->setPerspective(MainWindow::Perspective::Write);
        QVERIFY(bench.dock("outboxDock")->isHidden());
        QVERIFY(!bench.dock("checkerDock")->isFloating());

        bench.reopen(true);
        QCOMPARE(bench.window->perspective(), MainWindow::Perspective::Write);
        QVERIFY(bench.window->action(u"perspective1"_s)->isChecked());
        QVERIFY(bench.dock("outboxDock")->isHidden());
        QVERIFY(!bench.dock("draftsDock")->isHidden());
        bench.window->setPerspective(MainWindow::Perspective::Communicate);
        QVERIFY(bench.dock("checkerDock")->isFloating());
        bench.window->action(u"resetLayout"_s)->trigger();
        QVERIFY(!bench.dock("checkerDock")->isFloating());
        QVERIFY(!bench.dock("outboxDock")->isHidden());
    }

    void aSpoiltLayoutFileIsNoObstacle()
    {
        WindowBench bench;
        bench.window->close();
        QFile file(bench.store.folder() + u"/window.ini"_s);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write("[window]\nperspective=77\ngeometry=@ByteArray(nonsense)\n[layout]\n2=@ByteArray(nonsense)\n");
        file.close();
        bench.reopen(false);
        QCOMPARE(bench.window->perspective(), MainWindow::Perspective::Review);
        QVERIFY(!bench.dock("draftsDock")->isHidden());
    }

    void docksGoOutAndComeBack()
    {
        WindowBench bench;
        for (QDockWidget *dock : bench.window->findChildren<QDockWidget *>()) {
            dock->show(); // that of the editors is not there at first
            dock->setFloating(true);
            QVERIFY(dock->isFloating());
            QVERIFY(dock->isVisible());
            dock->setFloating(false);
            QVERIFY(!dock->isFloating());
            dock->close();
            QVERIFY(dock->isHidden());
            dock->toggleViewAction()->trigger();
            QVERIFY(!dock->isHidden());
        }
    }

    void aTabAndItsHeaderDoNotSayTheSame()
    {
        WindowBench bench;
        auto *title = bench.window->drafts().header()->findChild<QWidget *>(u"paneTitle"_s);
        QVERIFY(title);
        QTRY_VERIFY(title->isHidden());
        bench.dock("draftsDock")->setFloating(true);
        QTRY_VERIFY(!title->isHidden());
        bench.dock("draftsDock")->setFloating(false);
        QTRY_VERIFY(title->isHidden());
        bench.window->setPerspective(MainWindow::Perspective::Write);
        QTRY_VERIFY(!title->isHidden());
    }

    void lightAndDark()
    {
        WindowBench bench;
        const auto ground = [&] { return bench.window->grab().toImage().pixelColor(bench.window->width() / 2, 4).lightness(); };
        QVERIFY(ground() > 200);
        bench.appearance.setScheme(style::Scheme::Dark);
        QTRY_VERIFY(ground() < 80);
        bench.appearance.setScheme(style::Scheme::Light);
        QTRY_VERIFY(ground() > 200);
    }

    void theLineOverAllTakesNoRoomWhereItSaysNothing()
    {
        WindowBench bench;
        const int top = bench.dock("feedsDock")->y();
        bench.window->say(style::Tone::Bad, u"The disk is full."_s);
        QTRY_VERIFY(bench.dock("feedsDock")->y() > top);
        const auto *banner = bench.window->menuWidget()->findChild<Banner *>();
        QVERIFY(banner->isVisible());
        QCOMPARE(banner->width(), bench.window->width());
        bench.window->menuWidget()->findChild<Banner *>()->clear();
        QTRY_COMPARE(bench.dock("feedsDock")->y(), top);
    }

    void theBarTellsTheTruth()
    {
        WindowBench bench;
        auto *bar = bench.window->findChild<TruthBar *>();
        QVERIFY(bar->text().contains(u"not checked yet"));
        bench.clock.advance(4s);
        QTRY_VERIFY2(bar->text().contains(u"Record whole"), qPrintable(bar->text()));
        bench.desk.setOffline(true);
        QVERIFY(bar->text().contains(u"Offline since"));
        QVERIFY2(!bar->text().contains(QRegularExpression(u"\\d:\\d\\d:\\d\\d"_s)), qPrintable(bar->text()));
        (void)bench.queued(u"Mañana hay mercado"_s);
        QTRY_VERIFY(bar->text().contains(u"1 waiting"));
        bench.desk.setOffline(false);
        QVERIFY(bench.outbox.start());
        QTRY_VERIFY(bar->text().contains(u"Outbox: empty"));
        QVERIFY(bench.hear());
        QTRY_VERIFY(bar->text().contains(u"unread"));
        bench.window->resize(500, 600);
        QVERIFY(bar->text().contains(u"Record whole as far as it goes")); // narrow, its words are shorter; what it knows is the same
        QVERIFY(!bar->accessibleName().isEmpty());
    }

    void theBarSaysThatAnotherProgramSends()
    {
        WindowBench bench;
        auto *bar = bench.window->findChild<TruthBar *>();
        auto held = FileLock::take(bench.store.folder() + u"/outbox.lock"_s, 0ms);
        QVERIFY(held);
        bench.outbox.startWhenFree();
        QVERIFY2(bar->text().contains(u"Outbox: empty · another program does the sending"), qPrintable(bar->text()));
        (void)bench.queued(u"Mañana hay mercado"_s);
        QTRY_VERIFY2(bar->text().contains(u"1 waiting · another program"), qPrintable(bar->text()));
        held.reset();
        bench.clock.advance(10s);
        QTRY_VERIFY2(!bar->text().contains(u"another program"), qPrintable(bar->text()));
        QTRY_VERIFY2(bar->text().contains(u"Outbox: empty"), qPrintable(bar->text()));
    }

    void theBarTellsAFirstCheckFromAMissingKeychain()
    {
        WindowBench bench;
        auto *bar = bench.window->findChild<TruthBar *>();
        journal::Report report;
        report.entries = 3;
        report.endCompared = false;
        bar->showReport(report);
        QVERIFY2(bar->text().contains(u"keychain could not be read"), qPrintable(bar->text()));
        report.endNeverKept = true;
        bar->showReport(report);
        QVERIFY2(bar->text().contains(u"checked for the first time"), qPrintable(bar->text()));
        QVERIFY2(!bar->text().contains(u"keychain"), qPrintable(bar->text()));
        report.faults.append({journal::Fault::Kind::CutTail, {}, {}, 1, u"cut"_s});
        bar->showReport(report);
        QVERIFY2(bar->text().contains(u"NOT whole"), qPrintable(bar->text()));
    }

    void theEndOfTheRecordCanBeExplained()
    {
        WindowBench bench;
        QAction *explain = bench.window->action(u"explainRecord"_s);
        QVERIFY(!explain->isEnabled());
        (void)bench.draft(u"Mañana hay mercado"_s);
        QVERIFY(DeskBench::wait(bench.desk.keepHeads()));
        // As where a backup took the place of the workspace: what was kept goes further than what is here.
        const QString name = headsSecret(bench.store.folder());
        GET(heads, bench.secrets->read(name));
        QJsonObject head = QJsonDocument::fromJson(heads).array().at(0).toObject();
        head[u"sequence"] = head[u"sequence"].toInteger() + 10;
        QVERIFY(DeskBench::wait(bench.secrets->write(name, QJsonDocument(QJsonArray{head}).toJson())));
        auto *bar = bench.window->findChild<TruthBar *>();
        bench.clock.advance(4s);
        QTRY_VERIFY2(bar->text().contains(u"NOT whole"), qPrintable(bar->text()));
        bench.window->action(u"verifyRecord"_s)->trigger();
        const auto *banner = bench.window->menuWidget()->findChild<Banner *>();
        QTRY_VERIFY2(banner->text().contains(u"does not end as it did"), qPrintable(banner->text()));
        QVERIFY(explain->isEnabled());
        explain->trigger();
        QVERIFY(openDialog());
        type(u"The copy of Monday was put in place"_s);
        press(Qt::Key_Return);
        QTRY_VERIFY2(banner->text().contains(u"explained 1 time"), qPrintable(banner->text()));
        QVERIFY2(!bar->text().contains(u"NOT whole"), qPrintable(bar->text()));
        QVERIFY(!explain->isEnabled());
    }

    void theBarSaysWhatWasCheckedAtAStart()
    {
        WindowBench bench;
        auto *bar = bench.window->findChild<TruthBar *>();
        journal::Report report;
        report.endCompared = true;
        report.endOnly = true;
        bar->showReport(report);
        QVERIFY2(bar->text().contains(u"nothing new since the last check"), qPrintable(bar->text()));
        report.entries = 3;
        bar->showReport(report);
        QVERIFY2(bar->text().contains(u"Record in order, 3 new"), qPrintable(bar->text()));
    }

    void newsDoNotMoveWhatIsRead()
    {
        WindowBench bench;
        QVERIFY(bench.hear());
        RowView *view = bench.window->feeds().view();
        // The rows lose their language once it is known to be the usual one.
        QTRY_VERIFY(!bench.window->accounts().usualLanguage(bench.account).isEmpty());
        view->setCurrentIndex(bench.feedRow(u"piscina"_s));
        QTRY_VERIFY(!bench.window->feeds().model().isLoading());
        const auto place = [&] { return view->visualRect(view->currentIndex()).top(); };
        QTRY_VERIFY(view->viewport()->rect().contains(view->visualRect(view->currentIndex())));
        const int before = place();
        const int rows = bench.window->feeds().model().rowCount();
        QVERIFY(bench.town->say(u"reme_delrio"_s, u"@ayto_villanueva ¿y el sábado?"_s));
        QVERIFY(DeskBench::wait(bench.desk.fetch()));
        QTRY_VERIFY(bench.window->feeds().model().rowCount() > rows);
        QCOMPARE(place(), before);
        QVERIFY(view->currentIndex().data().toString().contains(u"piscina"));
    }

    void whatGoesWrongIsSaidWhereItHappens()
    {
        WindowBench bench;
        QVERIFY(bench.hear());
        bench.desk.setOffline(true);
        bench.window->action(u"fetch"_s)->trigger();
        const auto *banner = bench.window->menuWidget()->findChild<Banner *>();
        QTRY_VERIFY(banner->text().contains(u"offline"));
        bench.desk.setOffline(false);
        bench.port->play({.kind = Fault::Kind::CutBefore});
        bench.window->action(u"fetch"_s)->trigger();
        QTRY_VERIFY(std::ranges::any_of(bench.window->feeds().findChildren<Banner *>(),
                                        [](const Banner *one) { return one->isVisible() && !one->text().isEmpty(); }));
        bench.window->feeds().view()->setCurrentIndex(bench.feedRow(u"piscina"_s));
        QTRY_VERIFY(!bench.window->replies().composer().replyTo().isNull());
        bench.clock.advance(400ms); // the network is asked about a post where one stays
        QTRY_VERIFY(std::ranges::any_of(bench.window->replies().findChildren<Banner *>(), [](const Banner *one) {
            return one->text().contains(u"What is known here is shown");
        }));
        // The answer can be written all the same.
        QTRY_VERIFY(!bench.window->replies().composer().editor().isReadOnly());
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
