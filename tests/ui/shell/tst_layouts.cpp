// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/windowbench.h"
#include "ui/shell/commandpalette.h"
#include "ui/widgets/banner.h"

#include <QAction>
#include <QDir>
#include <QInputDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSettings>

using namespace pregonero;
using namespace pregonero::test;
using namespace Qt::StringLiterals;

/// Layouts that a person names: saved, used, deleted and taken back, over two lives of the program.
class TestLayouts : public QObject
{
    Q_OBJECT

    struct Bench : WindowBench {
        /// As a person does it.
        bool saveAs(const QString &name)
        {
            window->action(u"saveLayout"_s)->trigger();
            auto *dialog = qobject_cast<QInputDialog *>(openDialog());
            if (!dialog)
                return false;
            dialog->setTextValue(name);
            press(Qt::Key_Return);
            return QTest::qWaitFor([&] { return layout(name) != nullptr; });
        }
        [[nodiscard]] QAction *named(const QString &text) const
        {
            const auto all = window->actions();
            const auto found = std::ranges::find(all, text, &QAction::text);
            return found == all.end() ? nullptr : *found;
        }
        [[nodiscard]] QAction *layout(const QString &name) const { return named(u"Layout: %1"_s.arg(name)); }
        [[nodiscard]] QAction *deletion(const QString &name) const { return named(u"Delete the layout “%1”"_s.arg(name)); }
        [[nodiscard]] QPushButton *inBanner(const QString &text) const
        {
            const auto buttons = window->menuWidget()->findChildren<QPushButton *>();
            const auto found = std::ranges::find(buttons, text, &QPushButton::text);
            return found == buttons.end() ? nullptr : *found;
        }
    };

private Q_SLOTS:
    void aNamedLayoutComesBackInAnotherLife()
    {
        Bench bench;
        bench.window->setPerspective(MainWindow::Perspective::Write);
        bench.dock("outboxDock")->close();
        QVERIFY(bench.saveAs(u"Guardia y fines de semana"_s));
        bench.dock("outboxDock")->show();
        bench.window->setPerspective(MainWindow::Perspective::Communicate);
        bench.reopen(true);
        QVERIFY(!bench.dock("outboxDock")->isHidden());
        QAction *kept = bench.layout(u"Guardia y fines de semana"_s);
        QVERIFY(kept);
        kept->trigger();
        QVERIFY(bench.dock("outboxDock")->isHidden());
        QVERIFY(!bench.dock("draftsDock")->isHidden());
        QCOMPARE(bench.window->perspective(), MainWindow::Perspective::Write);
        QVERIFY(bench.window->action(u"perspective1"_s)->isChecked());
    }

    void itIsInTheMenuAndInThePalette()
    {
        Bench bench;
        QVERIFY(bench.saveAs(u"Guardia"_s));
        QAction *kept = bench.layout(u"Guardia"_s);
        QVERIFY(std::ranges::any_of(bench.window->menuWidget()->findChildren<QMenu *>(),
                                    [kept](const QMenu *menu) { return menu->actions().contains(kept); }));
        bench.window->action(u"palette"_s)->trigger();
        QWidget *palette = openDialog();
        QVERIFY(palette);
        type(u"guardia"_s);
        auto *list = palette->findChild<QListWidget *>();
        QCOMPARE(list->count(), 2); // to use it and to delete it
        QCOMPARE(list->item(0)->text(), u"Layout: Guardia"_s);
        press(Qt::Key_Escape);
    }

    void theSameNameIsReplaced()
    {
        Bench bench;
        QVERIFY(bench.saveAs(u"Guardia"_s));
        bench.dock("checkerDock")->close();
        bench.window->action(u"saveLayout"_s)->trigger();
        auto *dialog = qobject_cast<QInputDialog *>(openDialog());
        QVERIFY(dialog);
        dialog->setTextValue(u" guardia "_s);
        press(Qt::Key_Return);
        QTRY_VERIFY(bench.layout(u"guardia"_s));
        QVERIFY(!bench.layout(u"Guardia"_s));
        bench.dock("checkerDock")->show();
        bench.layout(u"guardia"_s)->trigger();
        QVERIFY(bench.dock("checkerDock")->isHidden());
    }

    void oneThatIsDeletedStaysAwayUnlessItIsTakenBack()
    {
        Bench bench;
        QVERIFY(bench.saveAs(u"Guardia"_s));
        bench.deletion(u"Guardia"_s)->trigger();
        QTRY_VERIFY(!bench.layout(u"Guardia"_s));
        QPushButton *undo = bench.inBanner(u"Bring it back"_s);
        QVERIFY(undo);
        undo->click();
        QTRY_VERIFY(bench.layout(u"Guardia"_s));
        bench.deletion(u"Guardia"_s)->trigger();
        QTRY_VERIFY(!bench.layout(u"Guardia"_s));
        bench.reopen(true);
        QVERIFY(!bench.layout(u"Guardia"_s));
    }

    void oneThatCannotBeDeletedIsSaid()
    {
        Bench bench;
        QVERIFY(bench.saveAs(u"Guardia"_s));
        const QString file = bench.store.folder() + u"/window.ini"_s;
        QVERIFY(QFile::remove(file) && QDir().mkdir(file)); // nobody can write there, root included
        bench.deletion(u"Guardia"_s)->trigger();
        const QString said = bench.window->menuWidget()->findChild<Banner *>()->text();
        QVERIFY2(said.contains(u"could not be deleted") && said.contains(file), qPrintable(said));
        QVERIFY(!bench.inBanner(u"Bring it back"_s));
    }

    void oneThatCannotBeReadIsSaid()
    {
        Bench bench;
        QVERIFY(bench.saveAs(u"Guardia"_s));
        {
            QSettings kept(bench.store.folder() + u"/window.ini"_s, QSettings::IniFormat);
            kept.setValue(u"layout/own1"_s, u"nonsense"_s);
            kept.setValue(u"work/own1"_s, 99);
        }
        bench.layout(u"Guardia"_s)->trigger();
        QVERIFY(bench.window->menuWidget()->findChild<Banner *>()->text().contains(u"could not be read"));
        QCOMPARE(bench.window->perspective(), MainWindow::Perspective::Review);
        QVERIFY(!bench.dock("draftsDock")->isHidden());
    }
};

QTEST_MAIN(TestLayouts)
#include "tst_layouts.moc"
