// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/windowbench.h"
#include "ui/posts/editdialog.h"
#include "ui/posts/postactions.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/progressline.h"

#include <QClipboard>
#include <QDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

using namespace pregonero;
using namespace pregonero::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// The window's banner, once it says something like this.
bool says(WindowBench &bench, const QString &part)
{
    return QTest::qWaitFor([&] {
        return std::ranges::any_of(bench.window->findChildren<Banner *>(),
                                   [&](const Banner *banner) { return banner->isVisible() && banner->text().contains(part); });
    });
}

/// Chooses an entry of the open menu by keys.
bool choose(const QString &name)
{
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    for (int step = 0; menu && step < 30; ++step) {
        if (menu->activeAction() && menu->activeAction()->objectName() == name) {
            press(Qt::Key_Return);
            return true;
        }
        press(Qt::Key_Down);
    }
    return false;
}

void picture(QWidget *widget, const char *name)
{
    if (const QString out = qEnvironmentVariable("PREGONERO_PICTURES"); !out.isEmpty())
        (void)widget->grab().save(out + u'/' + QString::fromLatin1(name) + u".png"_s);
}

} // namespace

/// What can be done with a post, by keys and by the row's button; and listening that can be stopped.
class TestPostMenu : public QObject
{
    Q_OBJECT

    static bool openMenu(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        press(key, modifiers);
        return QTest::qWaitFor([] { return qobject_cast<QMenu *>(QApplication::activePopupWidget()) != nullptr; });
    }

private Q_SLOTS:
    void aPostIsReportedByKeys_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
        QTest::newRow("menu key") << Qt::Key_Menu << Qt::KeyboardModifiers();
        QTest::newRow("shift f10") << Qt::Key_F10 << Qt::KeyboardModifiers(Qt::ShiftModifier);
    }
    void aPostIsReportedByKeys()
    {
        QFETCH(Qt::Key, key);
        QFETCH(Qt::KeyboardModifiers, modifiers);
        WindowBench bench;
        QVERIFY(bench.hear());
        bench.window->feeds().view()->setFocus();
        bench.window->feeds().view()->setCurrentIndex(bench.feedRow(u"piscina"_s));
        const PostId post = bench.window->feeds().model().post(bench.window->feeds().view()->currentIndex())->id;
        QVERIFY(openMenu(key, modifiers));
        picture(QApplication::activePopupWidget(), "menu");
        // An own post's verbs are not among another's.
        const QMenu *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(std::ranges::none_of(menu->actions(), [](const QAction *action) {
            return action->isVisible() && (action->objectName() == u"postEdit" || action->objectName() == u"postRemove");
        }));
        QVERIFY(choose(u"postReport"_s));
        QWidget *dialog = openDialog();
        QVERIFY(dialog);
        picture(dialog, "report");
        press(Qt::Key_Return); // without a reason nothing happens
        QVERIFY(dialog->isVisible());
        type(u"threatens a neighbour"_s);
        press(Qt::Key_Return);
        QVERIFY(says(bench, u"has the report"_s));
        picture(bench.window.get(), "reported");
        GET(requests, bench.ledger.requests(post));
        QCOMPARE(requests.size(), 1);
        QCOMPARE(requests.first().action, u"report"_s);
        QCOMPARE(requests.first().reason, u"threatens a neighbour"_s);
        QCOMPARE(requests.first().state, PostRequest::State::Done);
    }

    void anUnknownOutcomeIsSaidToBeOne()
    {
        WindowBench bench;
        QVERIFY(bench.hear());
        bench.window->feeds().view()->setFocus();
        bench.window->feeds().view()->setCurrentIndex(bench.feedRow(u"piscina"_s));
        bench.port->play({.kind = Fault::Kind::CutAfter, .onlyWrites = true});
        QVERIFY(openMenu(Qt::Key_Menu));
        QVERIFY(choose(u"postFavourite"_s));
        QVERIFY(says(bench, u"Nobody knows whether it was done"_s));
        QTRY_VERIFY(!QApplication::activePopupWidget());
        QVERIFY(openMenu(Qt::Key_Menu));
        const QMenu *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY2(menu->actions().constFirst()->text().contains(u"nobody knows"),
                 qPrintable(menu->actions().constFirst()->text()));
        press(Qt::Key_Escape);
    }

    void anOwnPostIsEditedAndRemovedByKeys()
    {
        WindowBench bench;
        QVERIFY(bench.outbox.start());
        const OutboxItem item = bench.queued(u"Mañana hay mercado en la plaza"_s);
        QVERIFY(bench.waitFor(item.id, OutboxItem::State::Sent));
        QVERIFY(bench.hear());
        FeedModel &model = bench.window->feeds().model();
        const auto own = [&] {
            for (int row = 0; row < model.rowCount(); ++row) {
                if (model.post(model.index(row))->post.text.plain.contains(u"mercado en la plaza"))
                    return model.index(row);
            }
            return QModelIndex();
        };
        QTRY_VERIFY(own().isValid());
        bench.window->feeds().view()->setFocus();
        bench.window->feeds().view()->setCurrentIndex(own());
        QVERIFY(openMenu(Qt::Key_Menu));
        picture(QApplication::activePopupWidget(), "menuown");
        QVERIFY(choose(u"postEdit"_s));
        auto *edit = qobject_cast<EditDialog *>(openDialog());
        QVERIFY(edit);
        QTRY_VERIFY(!edit->editor().isReadOnly());
        const auto *change = edit->findChild<QPushButton *>(u"act"_s);
        QVERIFY(!change->isEnabled()); // nothing was changed yet
        type(u" mayor"_s);
        QTRY_VERIFY(change->isEnabled());
        picture(edit, "edit");
        // What the network refuses is not lost: it stays in the window.
        bench.port->play({.kind = Fault::Kind::Answer, .status = 500, .onlyWrites = true}, 0, 1);
        QTest::mouseClick(edit->findChild<QPushButton *>(u"act"_s), Qt::LeftButton);
        QTRY_VERIFY(edit->findChild<Banner *>()->isVisible());
        QVERIFY(edit->editor().text().endsWith(u" mayor"));
        bench.port->clear();
        QTest::mouseClick(edit->findChild<QPushButton *>(u"act"_s), Qt::LeftButton);
        QVERIFY(says(bench, u"has the new words"_s));
        QCOMPARE(bench.published(u"Mañana hay mercado en la plaza mayor"_s), 1);

        // Another correction, left half-typed: it goes with the post, there is nothing left to correct.
        QVERIFY(DeskBench::wait(bench.desk.keepTyping({item.draft, item.account, {}, DeskBench::piece(u"Mañana"_s),
                                                        bench.clock.now()})));
        QTRY_VERIFY(!QApplication::activeModalWidget());
        QTRY_VERIFY((bench.window->activateWindow(), bench.window->isActiveWindow()));
        bench.window->feeds().view()->setFocus();
        bench.window->feeds().view()->setCurrentIndex(own());
        QVERIFY(openMenu(Qt::Key_F10, Qt::ShiftModifier));
        QVERIFY(choose(u"postRemove"_s));
        QVERIFY(openDialog());
        type(u"wrong day"_s);
        press(Qt::Key_Return);
        QVERIFY(says(bench, u"the post is removed"_s));
        QCOMPARE(bench.published(u"Mañana hay mercado en la plaza mayor"_s), 0);
        const auto left = [&] { return DeskBench::wait(bench.desk.typing()).value_or(QList<store::Typing>{}).size(); };
        QTRY_COMPARE(left(), 0);
        // What is left of it offers nothing that could only fail.
        bench.window->posts().setPost(model.post(own())->id);
        const QAction *remove = bench.window->posts().action(u"postRemove"_s);
        QTRY_VERIFY2(remove->toolTip().contains(u"no longer on the network"), qPrintable(remove->toolTip()));
        QVERIFY(!remove->isEnabled());
    }

    void aCorrectionIsNotLost()
    {
        WindowBench bench;
        QVERIFY(bench.outbox.start());
        const OutboxItem item = bench.queued(u"Mañana hay mercado en la plaza"_s);
        QVERIFY(bench.waitFor(item.id, OutboxItem::State::Sent));
        PostPowers powers;
        powers.row = bench.row(item.id);
        powers.account = bench.townAccount();
        powers.network = u"Plaza"_s;
        const auto kept = [&] {
            const auto all = DeskBench::wait(bench.ledger.typing()).value_or(QList<store::Typing>{});
            return all.isEmpty() ? QString() : all.first().piece.text;
        };
        const auto press = [](EditDialog &dialog, const QString &text) {
            const auto buttons = dialog.findChildren<QPushButton *>();
            const auto found = std::ranges::find(buttons, text, &QPushButton::text);
            return found != buttons.end() && (*found)->isVisible() && ((*found)->click(), true);
        };
        {
            EditDialog dialog(bench.desk, powers);
            dialog.open();
            QTRY_VERIFY(!dialog.editor().isReadOnly());
            dialog.editor().insertPlainText(u" mayor"_s);
            QTRY_COMPARE_WITH_TIMEOUT(kept(), u"Mañana hay mercado en la plaza mayor"_s, 1000);
            dialog.editor().insertPlainText(u" y en la menor"_s);
        } // as by a kill, before the half second
        EditDialog dialog(bench.desk, powers);
        dialog.open();
        QTRY_COMPARE(dialog.piece().text, u"Mañana hay mercado en la plaza mayor y en la menor"_s);
        const auto *said = dialog.findChild<Banner *>();
        QVERIFY2(said->text().contains(u"when the program ended"), qPrintable(said->text()));
        picture(&dialog, "editkept");

        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(dialog.isVisible());
        QVERIFY2(said->text().contains(u"Throw them away?"), qPrintable(said->text()));
        const auto focused = [&] { return qobject_cast<QPushButton *>(dialog.focusWidget()); };
        QTRY_VERIFY(focused() && focused()->text() == u"Go on writing"); // what loses nothing is under the finger
        picture(&dialog, "editleave");
        QTRY_VERIFY(press(dialog, u"Go on writing"_s));
        QTRY_VERIFY(said->text().isEmpty());
        QVERIFY(dialog.isVisible());

        // While the network is asked, the window stays: the answer needs a place.
        bench.port->play({.kind = Fault::Kind::Late, .onlyWrites = true});
        dialog.findChild<QPushButton *>(u"act"_s)->click();
        QTest::keyClick(&dialog, Qt::Key_Escape);
        dialog.close();
        QVERIFY(dialog.isVisible());
        QVERIFY2(said->text().contains(u"has not answered yet"), qPrintable(said->text()));
        bench.port->clear();
        bench.port->release();
        QTRY_VERIFY(!dialog.isVisible());
        QVERIFY(kept().isEmpty()); // the network has them: nothing is left to be kept
        QCOMPARE(bench.published(u"Mañana hay mercado en la plaza mayor y en la menor"_s), 1);
    }

    void aFindingInWhatIsPublishedIsIgnoredWithItsReason()
    {
        WindowBench bench;
        QVERIFY(bench.outbox.start());
        const OutboxItem item = bench.queued(u"Mañana hay mercado con #fiestasdelbarrio en la plaza"_s);
        QVERIFY(bench.waitFor(item.id, OutboxItem::State::Sent));
        PostPowers powers;
        powers.row = bench.row(item.id);
        powers.account = bench.townAccount();
        powers.network = u"Plaza"_s;
        auto *dialog = new EditDialog(bench.desk, powers, bench.window.get());
        dialog->open();
        const auto tag = [dialog] {
            const auto all = dialog->editor().findings();
            const auto one = std::ranges::find(all, u"accessibility.hashtag-case"_s, &checker::Finding::rule);
            return one == all.end() ? -1 : static_cast<int>(one - all.begin());
        };
        QTRY_VERIFY(tag() >= 0 && !dialog->editor().isReadOnly());
        QVERIFY(openDialog());
        dialog->editor().goToFinding(tag());
        QTest::keyClick(&dialog->editor(), Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(QApplication::activeModalWidget()->objectName(), u"ignoreDialog"_s);
        QWidget *asks = openDialog();
        QVERIFY(asks);
        picture(asks, "editignore");
        type(u"es la etiqueta oficial"_s);
        press(Qt::Key_Return);
        QTRY_COMPARE(tag(), -1);
        QTRY_VERIFY(dialog->findChild<Banner *>()->text().contains(u"The record keeps why"));
        picture(dialog, "editignored");
        GET(kept, bench.desk.suppressions());
        QCOMPARE(kept.size(), 1);
        QCOMPARE(kept.first().draft, item.draft);
    }

    void wordsAreThrownAwayOnlyByAPerson()
    {
        WindowBench bench;
        QVERIFY(bench.outbox.start());
        const OutboxItem item = bench.queued(u"Mañana hay mercado"_s);
        QVERIFY(bench.waitFor(item.id, OutboxItem::State::Sent));
        PostPowers powers;
        powers.row = bench.row(item.id);
        powers.account = bench.townAccount();
        powers.network = u"Plaza"_s;
        EditDialog dialog(bench.desk, powers);
        dialog.open();
        QTRY_VERIFY(!dialog.editor().isReadOnly());
        dialog.editor().insertPlainText(u" mayor"_s);
        const auto kept = [&] { return DeskBench::wait(bench.ledger.typing()).value_or(QList<store::Typing>{}).size(); };
        QTRY_COMPARE(kept(), 1);
        QTest::keyClick(&dialog, Qt::Key_Escape);
        const auto buttons = dialog.findChildren<QPushButton *>();
        const auto away = std::ranges::find(buttons, u"Throw it away"_s, &QPushButton::text);
        QVERIFY(away != buttons.end());
        (*away)->click();
        QTRY_VERIFY(!dialog.isVisible());
        QCOMPARE(kept(), 0);
        // What was kept and is published meanwhile need not be kept. Nothing changed: nothing to ask.
        QVERIFY(DeskBench::wait(bench.desk.keepTyping({item.draft, item.account, {}, item.piece, bench.clock.now()})));
        EditDialog again(bench.desk, powers);
        again.open();
        QTRY_VERIFY(!again.editor().isReadOnly());
        QTRY_COMPARE(kept(), 0);
        QTest::keyClick(&again, Qt::Key_Escape);
        QVERIFY(!again.isVisible());
        QCOMPARE(bench.published(u"Mañana hay mercado"_s), 1);
    }

    void thePaletteActsOnThePostInHand()
    {
        WindowBench bench;
        QVERIFY(bench.hear());
        const QModelIndex row = bench.feedRow(u"piscina"_s);
        bench.window->feeds().view()->setCurrentIndex(row);
        const PostId post = bench.window->feeds().model().post(row)->id;
        QTRY_VERIFY(bench.window->posts().action(u"postFavourite"_s)->isVisible());
        press(Qt::Key_K, Qt::ControlModifier);
        QWidget *palette = openDialog();
        QVERIFY(palette);
        type(u"favourite"_s);
        const auto *list = palette->findChild<QListWidget *>();
        QCOMPARE(list->count(), 1);
        QVERIFY2(list->item(0)->text().contains(u'@'), qPrintable(list->item(0)->text())); // whose
        picture(palette, "palette");
        press(Qt::Key_Return);
        QVERIFY(says(bench, u"marked as a favourite"_s));
        GET(requests, bench.ledger.requests(post));
        QCOMPARE(requests.first().action, u"favourite"_s);
        QTRY_VERIFY(bench.window->posts().action(u"postUnfavourite"_s)->isVisible());
        QVERIFY(!bench.window->posts().action(u"postFavourite"_s)->isVisible());
    }

    void offlineTheReasonIsTheToolTip()
    {
        WindowBench bench;
        QVERIFY(bench.hear());
        bench.window->feeds().view()->setCurrentIndex(bench.feedRow(u"piscina"_s));
        const QAction *block = bench.window->posts().action(u"postBlock"_s);
        QTRY_VERIFY(block->isVisible() && block->isEnabled());
        bench.desk.setOffline(true);
        QTRY_VERIFY(!block->isEnabled());
        QVERIFY2(block->toolTip().contains(u"offline"), qPrintable(block->toolTip()));
        bench.desk.setOffline(false);
        QTRY_VERIFY(block->isEnabled());
    }

    void theRowsButtonOpensTheSameMenu()
    {
        WindowBench bench;
        QVERIFY(bench.hear());
        for (RowView *view : {bench.window->feeds().view(), bench.window->replies().view()}) {
            bench.window->feeds().view()->setCurrentIndex(bench.feedRow(u"piscina"_s));
            QTRY_VERIFY(view->model()->rowCount() > 0);
            view->setCurrentIndex(view->model()->index(view->model()->rowCount() - 1, 0));
            auto *button = view->findChild<QToolButton *>(u"rowMenu"_s);
            QVERIFY(button);
            QTRY_VERIFY(button->isVisible());
            QVERIFY(!button->accessibleName().isEmpty());
            QVERIFY(view->viewport()->rect().contains(button->geometry()));
            QTest::mouseClick(button, Qt::LeftButton);
            QTRY_VERIFY2(qobject_cast<QMenu *>(QApplication::activePopupWidget()), qPrintable(view->objectName()));
            press(Qt::Key_Escape);
            QTRY_VERIFY(!QApplication::activePopupWidget());
        }
        picture(bench.window.get(), "window");
        bench.appearance.setScheme(style::Scheme::Dark);
        QTest::qWait(50);
        picture(bench.window.get(), "window-dark");
    }

    void listeningThatNobodyAnswersIsStopped()
    {
        WindowBench bench;
        QVERIFY(bench.hear());
        bench.port->play({.kind = Fault::Kind::Late}); // deaf even to being stopped
        bench.window->action(u"fetch"_s)->trigger();
        auto *progress = bench.window->feeds().findChild<ProgressLine *>();
        QTRY_VERIFY(progress->isVisible());
        auto *cancel = progress->findChild<QToolButton *>();
        QVERIFY(cancel->isVisible() && !cancel->accessibleName().isEmpty());
        picture(bench.window.get(), "listening");
        QTest::mouseClick(cancel, Qt::LeftButton);
        QTRY_VERIFY(!progress->isVisible()); // the manual clock stands still: no deadline helped
        QVERIFY(says(bench, u"Stopped"_s));
        bench.port->clear();
    }
};

QTEST_MAIN(TestPostMenu)
#include "tst_postmenu.moc"
