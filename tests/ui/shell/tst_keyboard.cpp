// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/windowbench.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollBar>
#include <QPushButton>
#include <QRadioButton>

using namespace pregonero;
using namespace pregonero::test;
using namespace Qt::StringLiterals;
using State = OutboxItem::State;

/// The main job by keys alone.
class TestKeyboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCitizenIsAnsweredWithoutAMouse()
    {
        WindowBench bench;
        QVERIFY(bench.outbox.start());
        QVERIFY(bench.hear());
        press(Qt::Key_F, Qt::ControlModifier);
        type(u"piscina"_s);
        QTRY_VERIFY(bench.window->feeds().model().rowCount() > 0 && bench.window->feeds().model().rowCount() < 5);
        press(Qt::Key_1, Qt::ControlModifier);
        QVERIFY(bench.window->feeds().view()->hasFocus());
        press(Qt::Key_End);
        const QModelIndex current = bench.window->feeds().view()->currentIndex();
        QVERIFY(current.isValid());
        const PostId post = bench.window->feeds().model().post(current)->id;
        Composer &reply = bench.window->replies().composer();
        QTRY_COMPARE(reply.replyTo(), post);
        press(Qt::Key_Return);
        QVERIFY(reply.editor().hasFocus());
        QVERIFY(!reply.editor().isReadOnly());
        press(Qt::Key_Return, Qt::ControlModifier); // nothing but the greeting: nothing to send
        type(u"Buenos días. Abre de 9 a 21."_s);
        QVERIFY(reply.piece().text.endsWith(u"Buenos días. Abre de 9 a 21."));
        press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(bench.isIn(u"Abre de 9 a 21"_s, State::Sent));
        QCOMPARE(bench.window->outbox().model().rowCount(), 1);
        QCOMPARE(bench.outboxRow(u"Abre de 9"_s)->piece.inReplyTo.isEmpty(), false);
        // Ready for the next one, with nothing of this one left.
        QTRY_VERIFY(reply.isEmpty());
        QVERIFY(!reply.editor().isReadOnly());
    }

    void aDraftIsWrittenMendedQueuedAndSent()
    {
        WindowBench bench;
        QVERIFY(bench.outbox.start());
        QVERIFY(bench.hear());
        press(Qt::Key_N, Qt::ControlModifier);
        Composer &draft = bench.window->drafts().composer();
        QTRY_VERIFY(draft.editor().hasFocus());
        type(u"Mañana la calle del Olmo keda cortada por obras en la red de agua."_s);
        QTRY_VERIFY(std::ranges::any_of(draft.findings().findings(), [](const auto &f) { return f.word == u"keda"; }));
        QTRY_COMPARE(draft.editor().findings().size(), 1);
        press(Qt::Key_F8);
        QVERIFY(draft.editor().hasFocus());
        QCOMPARE(draft.editor().textCursor().selectedText(), u"keda"_s);
        QCOMPARE(bench.window->checker().view()->currentIndex().row(), 0);
        press(Qt::Key_Period, Qt::ControlModifier);
        QTRY_VERIFY(QApplication::activePopupWidget());
        press(Qt::Key_Return);
        QTRY_VERIFY(!draft.piece().text.contains(u"keda"));
        QTRY_VERIFY(!QApplication::activePopupWidget());

        press(Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(bench.window->drafts().view()->model()->rowCount(), 1);
        press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(bench.desk.isOffline());
        draft.editor().setFocus();
        press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(bench.isIn(u"calle del Olmo"_s, State::Queued));
        press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!bench.desk.isOffline());
        QVERIFY(bench.isIn(u"calle del Olmo"_s, State::Sent));
    }

    void anUnknownIsResolved()
    {
        WindowBench bench;
        QVERIFY(bench.hear());
        bench.port->play({.kind = Fault::Kind::CutAfter});
        QVERIFY(bench.outbox.start());
        press(Qt::Key_N, Qt::ControlModifier);
        type(u"Mañana hay mercado."_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(bench.isIn(u"mercado"_s, State::Unknown));
        press(Qt::Key_5, Qt::ControlModifier);
        QVERIFY(bench.window->outbox().view()->hasFocus());
        press(Qt::Key_Home);
        QTRY_VERIFY(bench.window->outbox().view()->currentIndex().isValid());
        press(Qt::Key_Tab);
        const auto *ask = qobject_cast<QPushButton *>(QApplication::focusWidget());
        QVERIFY(ask && ask->text().contains(u"published"));
        press(Qt::Key_Space);
        QVERIFY(openDialog());
        QTRY_VERIFY(qobject_cast<QRadioButton *>(QApplication::focusWidget()));
        press(Qt::Key_Space);
        press(Qt::Key_Return);
        QVERIFY(bench.isIn(u"mercado"_s, State::Sent));
        QCOMPARE(bench.published(u"Mañana hay mercado."_s), 1);
    }

    void eachComposerHearsItsOwnKeys()
    {
        WindowBench bench;
        bench.desk.setOffline(true);
        Composer &draft = bench.window->drafts().composer();
        Composer &reply = bench.window->replies().composer();
        press(Qt::Key_N, Qt::ControlModifier);
        type(u"Uno"_s);
        QSignalSpy savedDraft(&draft, &Composer::saved);
        QSignalSpy savedReply(&reply, &Composer::saved);
        press(Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(savedDraft.size(), 1);
        QVERIFY(savedReply.isEmpty());
        QVERIFY(DeskBench::wait(bench.archive.ingest(bench.townAccount(), {[&] {
            Post post;
            post.remoteId = u"p1"_s;
            post.author = {u"a"_s, u"@vecina@villanueva.example"_s, u"Vecina"_s, {}, {}, false};
            post.createdAt = bench.clock.now();
            post.text.plain = u"¿Hay mercado?"_s;
            return post;
        }()})));
        QTRY_COMPARE(bench.window->feeds().model().rowCount(), 1);
        press(Qt::Key_1, Qt::ControlModifier);
        press(Qt::Key_Home);
        QTRY_VERIFY(!reply.replyTo().isNull());
        press(Qt::Key_R); // in the list a single letter is enough
        QTRY_VERIFY(reply.editor().hasFocus());
        type(u"Sí"_s);
        press(Qt::Key_Enter, Qt::ControlModifier | Qt::KeypadModifier);
        QVERIFY(bench.isIn(u"Sí"_s, State::Queued));
        QCOMPARE(bench.window->outbox().model().rowCount(), 1);
    }

    void thePaletteFindsAndDoes()
    {
        WindowBench bench;
        press(Qt::Key_N, Qt::ControlModifier); // also from within an editor
        press(Qt::Key_K, Qt::ControlModifier);
        QVERIFY(openDialog());
        auto *list = QApplication::activeModalWidget()->findChild<QListWidget *>();
        QVERIFY(list && list->count() > 15);
        QVERIFY(!list->horizontalScrollBar()->isVisible());
        type(u"offl"_s);
        QCOMPARE(list->count(), 1);
        QCOMPARE(list->item(0)->text(), u"Work offline"_s);
        QCOMPARE(list->item(0)->data(Qt::AccessibleTextRole).toString(), u"Work offline, Ctrl+Shift+O"_s);
        press(Qt::Key_Return);
        QTRY_VERIFY(bench.desk.isOffline());
        QVERIFY(!QApplication::activeModalWidget());
        bench.window->activateWindow(); // as the window system does
        QVERIFY(QTest::qWaitForWindowActive(bench.window.get()));
        press(Qt::Key_K, Qt::ControlModifier);
        QVERIFY(openDialog());
        press(Qt::Key_Escape);
        QTRY_VERIFY(!QApplication::activeModalWidget());
    }

    void theCheckerFollowsTheTextInSight()
    {
        WindowBench bench;
        QVERIFY(bench.hear());
        bench.window->feeds().view()->setCurrentIndex(bench.feedRow(u"piscina"_s));
        Composer &reply = bench.window->replies().composer();
        QTRY_VERIFY(!reply.replyTo().isNull());
        reply.editor().setFocus();
        QTRY_COMPARE(bench.window->checker().followed(), &reply.findings());
        press(Qt::Key_2, Qt::AltModifier); // to write: the reply is out of sight
        QTRY_COMPARE(bench.window->checker().followed(), &bench.window->drafts().composer().findings());
        press(Qt::Key_1, Qt::AltModifier);
        QTRY_COMPARE(bench.window->checker().followed(), &reply.findings());
    }

    void eachPaneIsReachedByItsNumber()
    {
        WindowBench bench;
        const std::pair<Qt::Key, const char *> panes[] = {{Qt::Key_1, "feedsDock"}, {Qt::Key_2, "repliesDock"},
                                                          {Qt::Key_3, "draftsDock"}, {Qt::Key_4, "checkerDock"},
                                                          {Qt::Key_5, "outboxDock"}};
        for (const auto perspective : {Qt::Key_1, Qt::Key_2, Qt::Key_3}) {
            press(perspective, Qt::AltModifier);
            for (const auto &[key, name] : panes) {
                press(key, Qt::ControlModifier);
                QDockWidget *dock = bench.dock(name);
                QTRY_VERIFY2(dock->isVisible(), name);
                QVERIFY2(bench.window->dockWidgetArea(dock) != Qt::NoDockWidgetArea, name);
                QVERIFY2(!dock->isFloating(), name);
            }
        }
    }

    void noKeyMeansTwoThings()
    {
        WindowBench bench;
        QHash<QKeySequence, QStringList> window;
        const auto actions = bench.window->findChildren<QAction *>();
        for (const QAction *action : actions) {
            for (const QKeySequence &keys : action->shortcuts()) {
                if (action->shortcutContext() == Qt::WindowShortcut || action->shortcutContext() == Qt::ApplicationShortcut)
                    window[keys].append(action->text());
            }
        }
        QVERIFY(window.size() > 15);
        for (const auto &[keys, names] : window.asKeyValueRange())
            QVERIFY2(names.size() == 1, qPrintable(keys.toString() + u": "_s + names.join(u", "_s)));
        // Nor does a key of one place hide one of the whole window.
        for (const QAction *action : actions) {
            if (action->shortcutContext() == Qt::WindowShortcut || action->shortcutContext() == Qt::ApplicationShortcut)
                continue;
            for (const QKeySequence &keys : action->shortcuts())
                QVERIFY2(!window.contains(keys), qPrintable(keys.toString()));
        }
    }

    void readingTheUnreadDoesNotEatThem()
    {
        WindowBench bench;
        QVERIFY(bench.hear());
        bench.window->feeds().toggleUnreadOnly();
        FeedModel &model = bench.window->feeds().model();
        QTRY_VERIFY(!model.isLoading() && model.rowCount() > 5);
        const int rows = model.rowCount();
        press(Qt::Key_1, Qt::ControlModifier);
        press(Qt::Key_Home);
        const PostId first = model.post(model.index(0))->id;
        const auto unread = [&] {
            int count = 0;
            for (int row = 0; row < model.rowCount(); ++row)
                count += model.post(model.index(row))->unread;
            return count;
        };
        QTRY_COMPARE(unread(), rows - 1);
        QCOMPARE(model.rowCount(), rows);
        QCOMPARE(model.post(bench.window->feeds().view()->currentIndex())->id, first);
        press(Qt::Key_N);
        QTRY_COMPARE(unread(), rows - 2);
        QCOMPARE(bench.window->feeds().view()->currentIndex().row(), 1);
    }
};

QTEST_MAIN(TestKeyboard)
#include "tst_keyboard.moc"
