// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/windowbench.h"

#include "app/store/columns.h"
#include "ui/panes/feeds/addcolumndialog.h"
#include "ui/shell/feeddocks.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/searchfield.h"

#include <QAction>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QToolButton>

using namespace pregonero;
using namespace pregonero::test;
using namespace Qt::StringLiterals;

/// Columns of the feeds as docks: added, walked through, kept in the layout, removed and brought back.
class TestFeedDocks : public QObject
{
    Q_OBJECT

    static QDockWidget *dockOf(WindowBench &bench, const FeedColumnId &id)
    {
        return bench.window->findChild<QDockWidget *>(u"feedColumn-"_s + id.value());
    }

    static FeedColumnId added(WindowBench &bench, const FeedColumn &column)
    {
        const auto id = DeskBench::wait(bench.desk.addFeedColumn(column));
        return id && QTest::qWaitFor([&] { return dockOf(bench, *id) && !dockOf(bench, *id)->isHidden(); }) ? *id
                                                                                                            : FeedColumnId();
    }

    static bool tabbed(WindowBench &bench, QDockWidget *dock)
    {
        return !bench.window->tabifiedDockWidgets(dock).isEmpty();
    }

    /// A dialog has gone: the window has the keyboard again, as the window system gives it.
    static bool back(WindowBench &bench)
    {
        const bool gone = QTest::qWaitFor([] { return !QApplication::activeModalWidget(); });
        bench.window->activateWindow();
        return gone && QTest::qWaitForWindowActive(bench.window.get());
    }

    static FeedsPane *paneOf(WindowBench &bench, const FeedColumnId &id)
    {
        QDockWidget *dock = dockOf(bench, id);
        return dock ? qobject_cast<FeedsPane *>(dock->widget()) : nullptr;
    }

private Q_SLOTS:
    void atFirstThereIsOneCalmColumn()
    {
        WindowBench bench;
        QVERIFY(bench.hear());
        QTRY_VERIFY(bench.window->feedDocks().columns().isLoaded());
        QCOMPARE(bench.window->feedDocks().docks().size(), 1);
        QCOMPARE(bench.window->feeds().column(), everythingHeard());
        QTRY_VERIFY(bench.window->feedDocks().columns().unread(everythingHeard()) > 5);
        QVERIFY(bench.window->feeds().header()->countChip()->text().contains(u"unread"));
        // It can be hidden, not removed.
        bench.window->action(u"removeColumn"_s)->trigger();
        const auto *banner = bench.window->menuWidget()->findChild<Banner *>();
        QTRY_VERIFY(banner->text().contains(u"stays"));
        QCOMPARE(bench.window->feedDocks().docks().size(), 1);
    }

    void columnsStandSideBySideWhereThereIsRoomAndBehindTabsWhereNot()
    {
        WindowBench bench;
        bench.window->resize(1440, 900);
        QVERIFY(bench.hear());
        const FeedColumnId light = added(bench, {.title = u"Incidencias de alumbrado y limpieza"_s, .search = u"luz"_s});
        const FeedColumnId unread = added(bench, {.unreadOnly = true});
        QVERIFY(!light.isNull() && !unread.isNull());
        QTRY_COMPARE(bench.window->feedDocks().beside().size(), 3);
        QCOMPARE(bench.window->width(), 1440);
        for (QDockWidget *dock : bench.window->feedDocks().docks())
            QTRY_VERIFY2(dock->width() >= FeedDocks::columnWidth() * 9 / 10, qPrintable(dock->objectName()));
        QVERIFY(bench.dock("feedsDock")->x() < dockOf(bench, light)->x());
        QVERIFY(dockOf(bench, light)->x() < dockOf(bench, unread)->x());

        bench.window->resize(1024, 768);
        QTRY_COMPARE(bench.window->size(), QSize(1024, 768));
        QTRY_COMPARE(bench.window->feedDocks().beside().size(), 1);
        QVERIFY(tabbed(bench, bench.dock("feedsDock")));
        // A tab too narrow for the title keeps the count; the header then says all of it.
        const FeedsPane *pane = paneOf(bench, light);
        bench.window->feedDocks().bringUp(light);
        QTRY_VERIFY2(dockOf(bench, light)->windowTitle().contains(u'…'), qPrintable(dockOf(bench, light)->windowTitle()));
        QVERIFY(dockOf(bench, light)->toggleViewAction()->text().startsWith(u"Incidencias de alumbrado y limpieza"));
        QTRY_VERIFY(pane->header()->findChild<QWidget *>(u"paneTitle"_s)->isVisible());
        bench.window->resize(1440, 900);
        QTRY_COMPARE(bench.window->feedDocks().beside().size(), 3);
    }

    void theKeyboardWalksThroughThem()
    {
        WindowBench bench;
        bench.window->resize(1440, 900);
        QVERIFY(bench.hear());
        const FeedColumnId light = added(bench, {.search = u"luz"_s});
        const FeedColumnId unread = added(bench, {.unreadOnly = true});
        press(Qt::Key_1, Qt::ControlModifier);
        const FeedColumnId start = bench.window->feeds().column();
        QList<FeedColumnId> met;
        for (int i = 0; i < 3; ++i) {
            met.append(bench.window->feeds().column());
            QVERIFY(bench.window->feeds().isAncestorOf(QApplication::focusWidget()));
            press(Qt::Key_PageDown, Qt::ControlModifier);
        }
        QCOMPARE(bench.window->feeds().column(), start);
        QCOMPARE(QSet(met.begin(), met.end()), (QSet{everythingHeard(), light, unread}));
        press(Qt::Key_PageUp, Qt::ControlModifier);
        QCOMPARE(bench.window->feeds().column(), met.constLast());
        // Looking at a column is not reading its first post.
        QVERIFY(!bench.window->feeds().view()->currentIndex().isValid());
        QVERIFY(bench.window->replies().composer().replyTo().isNull());
        // Behind tabs too; and what the window does to a column, it does to the one in hand.
        bench.window->resize(1024, 768);
        QTRY_COMPARE(bench.window->feedDocks().beside().size(), 1);
        while (bench.window->feeds().column() != light)
            press(Qt::Key_PageDown, Qt::ControlModifier);
        QVERIFY(dockOf(bench, light)->isVisible());
        press(Qt::Key_F, Qt::ControlModifier);
        QVERIFY(paneOf(bench, light)->isAncestorOf(QApplication::focusWidget()));
    }

    void aLayoutWithColumnsIsKept()
    {
        WindowBench bench;
        bench.window->resize(1440, 900);
        QVERIFY(bench.hear());
        const FeedColumnId light = added(bench, {.search = u"luz"_s});
        const FeedColumnId unread = added(bench, {.unreadOnly = true});
        dockOf(bench, unread)->setFloating(true);
        dockOf(bench, light)->close();
        bench.reopen(true);
        bench.window->resize(1440, 900);
        QTRY_VERIFY(dockOf(bench, unread) && dockOf(bench, light));
        QTRY_VERIFY(dockOf(bench, unread)->isFloating());
        QVERIFY(dockOf(bench, light)->isHidden());
        dockOf(bench, light)->toggleViewAction()->trigger();
        QTRY_VERIFY(dockOf(bench, light)->isVisible());
        QVERIFY(!dockOf(bench, light)->isFloating());
        dockOf(bench, unread)->setFloating(false);
        // Another kind of work, and back: where they were.
        const int place = dockOf(bench, light)->x();
        bench.window->setPerspective(MainWindow::Perspective::Write);
        QVERIFY(dockOf(bench, light)->isHidden());
        QVERIFY(dockOf(bench, unread)->isHidden());
        bench.window->setPerspective(MainWindow::Perspective::Communicate);
        QVERIFY(!dockOf(bench, light)->isHidden());
        QTRY_COMPARE(dockOf(bench, light)->x(), place);
        // A column of which the kept layout knows nothing finds a place all the same.
        bench.window->setPerspective(MainWindow::Perspective::Write);
        const auto late = DeskBench::wait(bench.desk.addFeedColumn({.search = u"agua"_s}));
        QVERIFY(late);
        QTRY_VERIFY(dockOf(bench, *late));
        QVERIFY(dockOf(bench, *late)->isHidden()); // nobody asked for it here
        bench.window->setPerspective(MainWindow::Perspective::Communicate);
        QVERIFY(!dockOf(bench, *late)->isHidden());
        QVERIFY(!dockOf(bench, *late)->isFloating());
    }

    void aSearchIsKeptAsAColumn()
    {
        WindowBench bench;
        bench.window->resize(1440, 900);
        QVERIFY(bench.hear());
        auto *keep = bench.window->feeds().findChild<QToolButton *>(u"keepSearch"_s);
        QVERIFY(keep && keep->isHidden());
        press(Qt::Key_F, Qt::ControlModifier);
        type(u"piscina"_s);
        QTRY_VERIFY(keep->isVisible());
        QTRY_VERIFY(bench.window->feeds().model().rowCount() < 5);
        FeedsPane &first = bench.window->feeds();
        press(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), keep);
        press(Qt::Key_Space);
        QTRY_VERIFY(bench.window->feeds().column() != everythingHeard());
        FeedsPane &kept = bench.window->feeds();
        QVERIFY(kept.view()->hasFocus());
        QTRY_VERIFY(kept.model().rowCount() > 0);
        QVERIFY(kept.model().rowCount() < 5);
        QCOMPARE(kept.header()->accessibleName(), u"“piscina”"_s);
        // The first shows everything again.
        QTRY_VERIFY(first.model().rowCount() > 5);
        QVERIFY(keep->isHidden());
        // What comes now comes into both, and nowhere else.
        const int all = first.model().rowCount();
        const int found = kept.model().rowCount();
        QVERIFY(bench.town->say(u"reme_delrio"_s, u"@ayto_villanueva ¿la piscina abre el sábado?"_s));
        QVERIFY(bench.town->say(u"reme_delrio"_s, u"@ayto_villanueva ¿y el mercado?"_s));
        QVERIFY(DeskBench::wait(bench.desk.fetch()));
        QTRY_VERIFY(first.model().rowCount() >= all + 2);
        QTRY_COMPARE(kept.model().rowCount(), found + 1);
        // It gets a name of its own.
        bench.window->action(u"renameColumn"_s)->trigger();
        QVERIFY(openDialog());
        type(u"Todo sobre la piscina"_s);
        press(Qt::Key_Return);
        QTRY_COMPARE(kept.header()->accessibleName(), u"Todo sobre la piscina"_s);
    }

    void aColumnIsAddedByKeysAndHearsAtOnce()
    {
        WindowBench bench;
        bench.window->resize(1440, 900);
        QVERIFY(bench.hear());
        press(Qt::Key_T, Qt::ControlModifier);
        auto *dialog = qobject_cast<AddColumnDialog *>(openDialog());
        QVERIFY(dialog);
        auto *list = dialog->findChild<QListWidget *>();
        auto *add = dialog->findChild<QPushButton *>(u"addColumnButton"_s);
        QVERIFY(list->hasFocus());
        QVERIFY(!add->isEnabled()); // a search for nothing
        const auto row = [&](const QString &text) {
            const auto found = list->findItems(text, Qt::MatchContains);
            return found.isEmpty() ? -1 : list->row(found.constFirst());
        };
        QVERIFY(row(u"All of"_s) > 0);
        while (list->currentRow() < row(u"All of"_s))
            press(Qt::Key_Down);
        QVERIFY(add->isEnabled());
        press(Qt::Key_Return);
        QTRY_VERIFY(bench.window->feeds().column() != everythingHeard());
        QTRY_VERIFY(bench.window->feeds().model().rowCount() > 5); // it listens from now on
        QCOMPARE(bench.window->feedDocks().docks().size(), 2);
        QVERIFY(back(bench));

        // The same again only shows the one that is here.
        press(Qt::Key_1, Qt::ControlModifier);
        press(Qt::Key_T, Qt::ControlModifier);
        QVERIFY(openDialog());
        list = QApplication::activeModalWidget()->findChild<QListWidget *>();
        while (list->currentRow() < row(u"All of"_s))
            press(Qt::Key_Down);
        press(Qt::Key_Return);
        QTRY_VERIFY(!QApplication::activeModalWidget());
        GET(columns, store::Columns(bench.store).all());
        QCOMPARE(columns.size(), 2);
    }

    void aRemovedColumnCanBeBroughtBack()
    {
        WindowBench bench;
        bench.window->resize(1440, 900);
        QVERIFY(bench.hear());
        const auto id = DeskBench::wait(bench.desk.addFeedColumn(bench.account, Column::Kind::Local, {}, u"El pueblo"_s));
        QVERIFY(id);
        QTRY_VERIFY(dockOf(bench, *id));
        QTRY_VERIFY(bench.window->accounts().columns().size() == 3);
        GET(heard, bench.archive.feed({.limit = 1000}));
        bench.window->feedDocks().bringUp(*id);
        bench.window->action(u"removeColumn"_s)->trigger();
        QTRY_VERIFY(!dockOf(bench, *id));
        QCOMPARE(bench.window->feeds().column(), everythingHeard());
        auto *banner = bench.window->menuWidget()->findChild<Banner *>();
        QTRY_VERIFY2(banner->text().contains(u"El pueblo"), qPrintable(banner->text()));
        QTRY_COMPARE(bench.window->accounts().columns().size(), 2); // it is not listened to any more
        GET(still, bench.archive.feed({.limit = 1000}));
        QCOMPARE(still.size(), heard.size());
        auto *undo = banner->findChild<QPushButton *>();
        QVERIFY(undo && undo->isVisible());
        undo->click();
        QTRY_VERIFY(dockOf(bench, *id) && dockOf(bench, *id)->isVisible());
        QTRY_COMPARE(paneOf(bench, *id)->header()->accessibleName(), u"El pueblo"_s);
        QTRY_COMPARE(bench.window->accounts().columns().size(), 3);
        QVERIFY(banner->text().isEmpty());
        QVERIFY(!bench.window->action(u"undoRemoveColumn"_s)->isEnabled());
    }

    void allOfAColumnIsReadAndThatCanBeTakenBack()
    {
        WindowBench bench;
        QVERIFY(bench.hear());
        const ColumnsModel &columns = bench.window->feedDocks().columns();
        QTRY_VERIFY(columns.unread(everythingHeard()) > 5);
        const FeedColumnId pool = added(bench, {.search = u"piscina"_s});
        QTRY_VERIFY(columns.unread(pool) > 0);
        const int all = columns.unread(everythingHeard());
        const int found = columns.unread(pool);
        QTRY_VERIFY(paneOf(bench, pool)->model().rowCount() > 0);
        bench.window->feedDocks().bringUp(pool);
        bench.window->action(u"markAllRead"_s)->trigger();
        QTRY_COMPARE(columns.unread(pool), 0);
        QTRY_COMPARE(columns.unread(everythingHeard()), all - found);
        const auto undo = [&]() -> QPushButton * {
            const auto buttons = paneOf(bench, pool)->findChildren<QPushButton *>();
            const auto found = std::ranges::find(buttons, u"Undo"_s, &QPushButton::text);
            return found == buttons.end() ? nullptr : *found;
        };
        QTRY_VERIFY(undo());
        undo()->click();
        QTRY_COMPARE(columns.unread(pool), found);
        QTRY_COMPARE(columns.unread(everythingHeard()), all);
    }

    void aClosedColumnCostsNothing()
    {
        WindowBench bench;
        bench.window->resize(1440, 900);
        QVERIFY(bench.hear());
        const FeedColumnId light = added(bench, {.search = u"piscina"_s});
        FeedsPane *pane = paneOf(bench, light);
        QTRY_VERIFY(pane->model().rowCount() > 0);
        const ColumnsModel &columns = bench.window->feedDocks().columns();
        QTRY_VERIFY(columns.unread(light) > 0);
        dockOf(bench, light)->close();
        const int rows = pane->model().rowCount();
        const int unread = columns.unread(light);
        QSignalSpy loading(&pane->model(), &FeedModel::loadingChanged);
        QVERIFY(bench.town->say(u"reme_delrio"_s, u"@ayto_villanueva ¿la piscina abre el sábado?"_s));
        QVERIFY(DeskBench::wait(bench.desk.fetch()));
        QTRY_VERIFY(bench.feedRow(u"el sábado"_s).isValid());
        QVERIFY(loading.isEmpty());
        QCOMPARE(pane->model().rowCount(), rows);
        QCOMPARE(columns.unread(light), unread);
        // Shown again, it knows.
        dockOf(bench, light)->toggleViewAction()->trigger();
        QTRY_COMPARE(pane->model().rowCount(), rows + 1);
        QTRY_COMPARE(columns.unread(light), unread + 1);
    }

    void anotherProgramsColumnsComeToo()
    {
        WindowBench bench;
        QTRY_VERIFY(bench.window->feedDocks().columns().isLoaded());
        store::Store other(bench.store.folder(), bench.clock);
        QVERIFY(DeskBench::wait(other.open()));
        QVERIFY(DeskBench::wait(store::Columns(other).keep({.id = FeedColumnId(u"far"_s), .search = u"luz"_s})));
        QTRY_VERIFY(dockOf(bench, FeedColumnId(u"far"_s)));
        QVERIFY(DeskBench::wait(store::Columns(other).remove(FeedColumnId(u"far"_s))));
        QTRY_VERIFY(!dockOf(bench, FeedColumnId(u"far"_s)));
    }
};

QTEST_MAIN(TestFeedDocks)
#include "tst_feeddocks.moc"
