// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/windowbench.h"

#include <QAction>
#include <QDialog>
#include <QSet>

using namespace pregonero;
using namespace pregonero::test;
using namespace Qt::StringLiterals;

/// What a screen reader hears: every control of the window and its dialogs has a name and a role, every row speaks.
class TestAccessibility : public QObject
{
    Q_OBJECT

    struct Heard {
        QStringList nameless;
        int focusable = 0;
        int rows = 0;
    };

    static void walk(QAccessibleInterface *one, Heard &heard)
    {
        if (!one || !one->isValid() || one->state().invisible)
            return;
        const QString name = one->text(QAccessible::Name).trimmed();
        const QString what = one->object() ? QString::fromLatin1(one->object()->metaObject()->className()) + u' '
                + one->object()->objectName() + u" in "_s
                + (one->object()->parent() ? QString::fromLatin1(one->object()->parent()->metaObject()->className()) : QString())
                                           : u"?"_s;
        if (one->role() == QAccessible::ListItem) {
            ++heard.rows;
            if (name.isEmpty())
                heard.nameless.append(u"a row of "_s + what);
        }
        const auto *widget = qobject_cast<QWidget *>(one->object());
        if (widget && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy()) {
            ++heard.focusable;
            if (name.isEmpty())
                heard.nameless.append(what);
            if (one->role() == QAccessible::NoRole)
                heard.nameless.append(u"no role: "_s + what);
        }
        for (int i = 0; i < one->childCount(); ++i)
            walk(one->child(i), heard);
    }

    static Heard hear(QWidget *root)
    {
        Heard heard;
        walk(QAccessible::queryAccessibleInterface(root), heard);
        return heard;
    }

private Q_SLOTS:
    void everyControlOfTheWindowHasAName_data()
    {
        QTest::addColumn<MainWindow::Perspective>("perspective");
        QTest::newRow("communicate") << MainWindow::Perspective::Communicate;
        QTest::newRow("write") << MainWindow::Perspective::Write;
        QTest::newRow("review") << MainWindow::Perspective::Review;
    }
    void everyControlOfTheWindowHasAName()
    {
        QFETCH(MainWindow::Perspective, perspective);
        WindowBench bench;
        QVERIFY(bench.hear());
        bench.desk.setOffline(true);
        (void)bench.queued(u"Mañana hay mercado"_s);
        (void)bench.draft(u"Pasado mañana también"_s);
        bench.window->feeds().view()->setCurrentIndex(bench.feedRow(u"piscina"_s));
        QTRY_VERIFY(!bench.window->replies().composer().replyTo().isNull());
        bench.window->setPerspective(perspective);
        for (const char *action : {"goDrafts", "goConversation", "goOutbox", "goChecker", "goFeeds"}) {
            bench.window->action(QString::fromLatin1(action))->trigger();
            const Heard heard = hear(bench.window.get());
            QVERIFY(heard.focusable > 10);
            QVERIFY2(heard.nameless.isEmpty(), qPrintable(heard.nameless.join(u"; "_s)));
        }
    }

    void everyRowSpeaks()
    {
        WindowBench bench;
        QVERIFY(bench.hear());
        bench.desk.setOffline(true);
        (void)bench.queued(u"Mañana hay mercado"_s);
        (void)bench.draft(u"Pasado mañana tanbién"_s);
        bench.window->feeds().view()->setCurrentIndex(bench.feedRow(u"piscina"_s));
        QTRY_VERIFY(bench.window->replies().conversation().rowCount() > 0);
        bench.window->drafts().newDraft();
        bench.window->drafts().composer().editor().insertPlainText(u"La calle keda cortada por obras en la red."_s);
        QTRY_VERIFY(bench.window->drafts().composer().findings().rowCount() > 0);
        QTRY_VERIFY(bench.window->drafts().view()->model()->rowCount() > 0);
        for (RowView *view : {bench.window->feeds().view(), bench.window->replies().view(), bench.window->drafts().view(),
                              bench.window->checker().view(), bench.window->outbox().view()}) {
            QVERIFY2(view->model()->rowCount() > 0, qPrintable(view->objectName()));
            for (int row = 0; row < view->model()->rowCount(); ++row)
                QVERIFY2(!view->model()->index(row, 0).data(Qt::AccessibleTextRole).toString().trimmed().isEmpty(),
                         qPrintable(view->objectName()));
        }
        // A row's state is part of what it says.
        const QString queued = bench.window->outbox().view()->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(queued.contains(u"queued"), qPrintable(queued));
        QVERIFY(queued.contains(u"mercado"));
    }

    void everyControlOfTheDialogsHasAName_data()
    {
        QTest::addColumn<QString>("action");
        for (const char *name : {"addAccount", "accounts", "settings", "palette", "about"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void everyControlOfTheDialogsHasAName()
    {
        QFETCH(QString, action);
        WindowBench bench;
        bench.window->action(action)->trigger();
        QVERIFY(openDialog());
        const Heard heard = hear(QApplication::activeModalWidget());
        QVERIFY(heard.focusable > 0);
        QVERIFY2(heard.nameless.isEmpty(), qPrintable(heard.nameless.join(u"; "_s)));
        press(Qt::Key_Escape);
        QTRY_VERIFY(!QApplication::activeModalWidget());
    }

    void dialogsOfTheWorkHaveNamesToo()
    {
        WindowBench bench;
        Composer &draft = bench.window->drafts().composer();
        bench.window->action(u"newDraft"_s)->trigger();
        draft.editor().insertPlainText(u"Mañana hay mercado."_s);
        draft.schedule();
        QVERIFY(openDialog());
        const Heard schedule = hear(QApplication::activeModalWidget());
        QVERIFY2(schedule.nameless.isEmpty(), qPrintable(schedule.nameless.join(u"; "_s)));
        press(Qt::Key_Escape);
        QTRY_VERIFY(!QApplication::activeModalWidget());
        bench.window->drafts().discard();
        QVERIFY(openDialog());
        const Heard discard = hear(QApplication::activeModalWidget());
        QVERIFY2(discard.nameless.isEmpty(), qPrintable(discard.nameless.join(u"; "_s)));
        press(Qt::Key_Escape);
    }

    void tabGoesAroundWithoutATrap()
    {
        WindowBench bench;
        QVERIFY(bench.hear());
        bench.window->feeds().view()->setCurrentIndex(bench.feedRow(u"piscina"_s));
        QTRY_VERIFY(!bench.window->replies().composer().replyTo().isNull());
        press(Qt::Key_1, Qt::ControlModifier);
        const QWidget *start = QApplication::focusWidget();
        QSet<const QWidget *> met;
        const QWidget *now = start;
        do {
            met.insert(now);
            press(Qt::Key_Tab);
            now = QApplication::focusWidget();
            QVERIFY(now && now->isVisible());
        } while (!met.contains(now) && met.size() < 200);
        QCOMPARE(now, start); // around, not into a corner
        QVERIFY(met.contains(&bench.window->replies().composer().editor()));
        QVERIFY(met.contains(bench.window->replies().view()));
    }
};

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
