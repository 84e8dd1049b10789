// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/windowbench.h"

#include "ui/widgets/banner.h"

#include <QAction>
#include <QElapsedTimer>
#include <QPushButton>

using namespace pregonero;
using namespace pregonero::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = OutboxItem::State;

/// What is typed is on disk within a second and comes back; nothing goes into another text or out twice.
class TestTyping : public QObject
{
    Q_OBJECT

    static QString typed(DeskBench &bench, bool reply)
    {
        const auto all = DeskBench::wait(bench.ledger.typing()).value_or(QList<store::Typing>{});
        for (const store::Typing &one : all) {
            if (one.replyTo.isNull() != reply)
                return one.piece.text;
        }
        return {};
    }

    static bool choose(WindowBench &bench, const QString &part)
    {
        const QModelIndex row = bench.feedRow(part);
        if (!row.isValid())
            return false;
        const PostId post = bench.window->feeds().model().post(row)->id;
        bench.window->feeds().view()->setCurrentIndex(row);
        Composer &reply = bench.window->replies().composer();
        return QTest::qWaitFor([&] { return reply.replyTo() == post && !reply.editor().isReadOnly(); }, 20'000);
    }

private Q_SLOTS:
    void aDraftSurvivesAKill()
    {
        WindowBench bench;
        press(Qt::Key_N, Qt::ControlModifier);
        type(u"Mañana hay merca"_s);
        // On disk within a second, while typing goes on.
        QElapsedTimer since;
        since.start();
        QTRY_VERIFY_WITH_TIMEOUT(typed(bench, false).startsWith(u"Mañana"), 1000);
        QVERIFY(since.elapsed() <= 1000);
        const DraftId id = bench.window->drafts().composer().draft();
        bench.reopen(false);
        Composer &draft = bench.window->drafts().composer();
        QTRY_COMPARE(draft.piece().text, u"Mañana hay merca"_s);
        QCOMPARE(draft.draft(), id);
        // It can be saved at once, and is then a version.
        draft.save();
        QTRY_COMPARE(bench.window->drafts().view()->model()->rowCount(), 1);
        QTRY_VERIFY(typed(bench, false).isEmpty());
    }

    void aTextStaysWithItsAccountAcrossARestart()
    {
        WindowBench bench;
        Account another = bench.townAccount();
        another.id = {};
        another.remoteId = u"obras"_s;
        another.handle = u"@obras@villanueva.example"_s;
        GET(second, bench.desk.addAccount(another, {}));
        const DraftId id = bench.desk.newDraftId();
        QVERIFY(DeskBench::wait(bench.desk.keepTyping({id, second, {}, DeskBench::piece(u"Obras en la plaza"_s),
                                                        bench.clock.now()})));
        bench.reopen(false);
        QTRY_COMPARE(bench.window->drafts().composer().piece().text, u"Obras en la plaza"_s);
        bench.reopen(true);
        GET(kept, bench.ledger.draft(id));
        QCOMPARE(kept.account, second);
    }

    void aCorrectionThatWasBeingTypedIsNotAnotherDraft()
    {
        WindowBench bench;
        QVERIFY(bench.outbox.start());
        const OutboxItem item = bench.queued(u"Mañana hay mercado"_s);
        QVERIFY(bench.waitFor(item.id, State::Sent));
        QVERIFY(DeskBench::wait(bench.desk.keepTyping({item.draft, item.account, {}, DeskBench::piece(u"Mañana no hay"_s),
                                                        bench.clock.now()})));
        bench.reopen(false);
        QTRY_VERIFY(std::ranges::any_of(bench.window->findChildren<Banner *>(), [](const Banner *banner) {
            return banner->text().contains(u"correcting a published post");
        }));
        QVERIFY(bench.window->drafts().composer().isEmpty());
        QCOMPARE(typed(bench, false), u"Mañana no hay"_s); // and it waits for the post to be edited
        // Where there is no post any more to be edited, the words can be let go: nobody is told at each start for ever.
        const auto buttons = bench.window->menuWidget()->findChildren<QPushButton *>();
        const auto drop = std::ranges::find(buttons, u"Throw the words away"_s, &QPushButton::text);
        QVERIFY(drop != buttons.end());
        (*drop)->click();
        QTRY_VERIFY(typed(bench, false).isEmpty());
    }

    void whoPassesByAsksTheNetworkNothing()
    {
        WindowBench bench;
        QVERIFY(bench.hear());
        bench.clock.advance(1s);
        QTest::qWait(50);
        bench.port->forget();
        for (const QString &part : {u"piscina"_s, u"padrón"_s, u"piscina"_s})
            QVERIFY(choose(bench, part));
        QTest::qWait(50);
        QCOMPARE(bench.port->requests().size(), 0);
        bench.clock.advance(399ms);
        QTest::qWait(50);
        QCOMPARE(bench.port->requests().size(), 0);
        bench.clock.advance(1ms); // here one stays
        QTRY_VERIFY(!bench.port->requests().isEmpty());
        QTest::qWait(50);
        QCOMPARE(bench.port->requests().size(), 1);
    }

    void aReplySurvivesAKillWithItsConversation()
    {
        WindowBench bench;
        QVERIFY(bench.hear());
        QVERIFY(choose(bench, u"piscina"_s));
        const PostId post = bench.window->replies().composer().replyTo();
        press(Qt::Key_R, Qt::ControlModifier);
        type(u"Abre a las nu"_s);
        QTRY_VERIFY_WITH_TIMEOUT(typed(bench, true).endsWith(u"las nu"), 2000);
        bench.reopen(false);
        Composer &reply = bench.window->replies().composer();
        QTRY_VERIFY(reply.piece().text.endsWith(u"Abre a las nu"));
        QCOMPARE(reply.replyTo(), post);
        QTRY_VERIFY(bench.window->replies().conversation().rowCount() >= 1);
    }

    void theLastHalfSecondIsKeptWhenTheWindowGoes()
    {
        WindowBench bench;
        press(Qt::Key_N, Qt::ControlModifier);
        type(u"Mañana"_s);
        bench.reopen(true); // at once
        QTRY_COMPARE(bench.window->drafts().view()->model()->rowCount(), 1);
        QCOMPARE(bench.window->drafts().view()->model()->index(0, 0).data().toString(), u"Mañana"_s);
    }

    void everyTextThatWasTypedComesBackSomewhere()
    {
        WindowBench bench;
        for (const QString &text : {u"uno"_s, u"dos"_s, u"tres"_s}) {
            QVERIFY(DeskBench::wait(bench.desk.keepTyping({bench.desk.newDraftId(), bench.account, {},
                                                            DeskBench::piece(text), bench.clock.now()})));
            bench.clock.advance(1min);
        }
        bench.reopen(false);
        QTRY_COMPARE(bench.window->drafts().composer().piece().text, u"tres"_s);
        QTRY_COMPARE(bench.window->drafts().view()->model()->rowCount(), 2);
    }

    void aReplyBegunIsTakenUpAgainNotBegunTwice()
    {
        WindowBench bench;
        QVERIFY(bench.hear());
        QVERIFY(choose(bench, u"piscina"_s));
        Composer &reply = bench.window->replies().composer();
        const DraftId first = reply.draft();
        press(Qt::Key_R, Qt::ControlModifier);
        type(u"Abre a las nueve"_s);
        QVERIFY(choose(bench, u"padrón"_s));
        QVERIFY(!reply.piece().text.contains(u"nueve"));
        QVERIFY(reply.isEmpty());
        QVERIFY(choose(bench, u"piscina"_s));
        QTRY_VERIFY(reply.piece().text.endsWith(u"Abre a las nueve"));
        QCOMPARE(reply.draft(), first);
        // The last save may still be on its way; a second draft would stay.
        QTRY_COMPARE(DeskBench::wait(bench.ledger.drafts()).value_or(QList<Draft>()).size(), 1);
    }

    void nothingIsTypedIntoTheAnswerBefore()
    {
        WindowBench bench;
        QVERIFY(bench.hear());
        QVERIFY(choose(bench, u"piscina"_s));
        Composer &reply = bench.window->replies().composer();
        const QModelIndex other = bench.feedRow(u"padrón"_s);
        const PostId post = bench.window->feeds().model().post(other)->id;
        bench.window->feeds().view()->setCurrentIndex(other);
        // Until the archive has answered, which may be at once, the field takes nothing.
        QVERIFY(reply.editor().isReadOnly() || reply.replyTo() == post);
        QTRY_VERIFY(!reply.editor().isReadOnly());
        QVERIFY(reply.isEmpty());
    }

    void aLockedDraftIsNotTypedInto()
    {
        WindowBench bench;
        bench.desk.setOffline(true);
        const OutboxItem item = bench.queued(u"Mañana hay mercado"_s);
        QTRY_COMPARE(bench.window->drafts().view()->model()->rowCount(), 1);
        bench.window->drafts().openDraft(item.draft);
        Composer &draft = bench.window->drafts().composer();
        QTRY_VERIFY(draft.editor().isReadOnly());
        bench.window->action(u"goDrafts"_s)->trigger();
        type(u"no"_s);
        QCOMPARE(draft.piece().text, u"Mañana hay mercado"_s);
        draft.send();
        draft.goBackTo(DeskBench::piece(u"otra cosa"_s));
        draft.save();
        QVERIFY(typed(bench, false).isEmpty());
        QCOMPARE(draft.piece().text, u"Mañana hay mercado"_s);
        // Taken back, it may be changed again, and the reason for the lock is gone.
        QVERIFY(DeskBench::wait(bench.desk.cancel(item.id)));
        QTRY_VERIFY(!draft.editor().isReadOnly());
        for (const Banner *banner : draft.findChildren<Banner *>())
            QVERIFY(banner->text().isEmpty());
    }

    void twoQuickPressesPublishOnce()
    {
        WindowBench bench;
        QVERIFY(bench.outbox.start());
        press(Qt::Key_N, Qt::ControlModifier);
        type(u"Mañana hay mercado"_s);
        for (int i = 0; i < 5; ++i)
            press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(bench.isIn(u"mercado"_s, State::Sent));
        QVERIFY(DeskBench::wait(bench.outbox.untilIdle()));
        QCOMPARE(bench.window->outbox().model().rowCount(), 1);
        QCOMPARE(bench.published(u"Mañana hay mercado"_s), 1);
    }

    void whatIsSaidOfAQueuedTextStaysTrue()
    {
        WindowBench bench;
        QVERIFY(bench.outbox.start());
        bench.desk.setOffline(true);
        press(Qt::Key_N, Qt::ControlModifier);
        type(u"Mañana hay mercado"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        const auto says = [&](QStringView words) {
            return std::ranges::any_of(bench.window->drafts().findChildren<Banner *>(),
                                       [&](const Banner *banner) { return banner->text().contains(words); });
        };
        QTRY_VERIFY(says(u"when the desk is online again"));
        bench.desk.setOffline(false);
        QTRY_VERIFY(says(u"Published."));
        QVERIFY(!says(u"online again"));
    }

    void aRefusalLeavesTheTextWhereItIs()
    {
        WindowBench bench;
        press(Qt::Key_N, Qt::ControlModifier);
        Composer &draft = bench.window->drafts().composer();
        const QString tooLong = QString(3000, u'a');
        draft.editor().insertPlainText(tooLong);
        draft.send();
        QTRY_VERIFY(std::ranges::any_of(draft.findChildren<Banner *>(),
                                        [](const Banner *banner) { return banner->text().contains(u"too long"); }));
        QCOMPARE(draft.piece().text, tooLong);
        QVERIFY(!draft.editor().isReadOnly());
        QCOMPARE(bench.window->outbox().model().rowCount(), 0);
    }

    void aFailedTextIsCorrectedWhereItWasWritten()
    {
        WindowBench bench;
        QVERIFY(bench.hear());
        QVERIFY(bench.outbox.start());
        bench.port->play({.kind = Fault::Kind::Answer, .status = 422, .body = R"({"error":"no"})", .onlyWrites = true});
        press(Qt::Key_N, Qt::ControlModifier);
        type(u"Mañana hay mercado"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(bench.isIn(u"mercado"_s, State::Failed));
        bench.port->clear();
        bench.window->outbox().view()->setCurrentIndex(bench.window->outbox().model().index(0));
        const auto buttons = bench.window->outbox().findChildren<QPushButton *>();
        const auto correct = std::ranges::find_if(buttons, [](const QPushButton *b) { return b->text().contains(u"Correct"); });
        QVERIFY(correct != buttons.end() && (*correct)->isVisible());
        (*correct)->click();
        Composer &draft = bench.window->drafts().composer();
        QTRY_COMPARE(draft.piece().text, u"Mañana hay mercado"_s);
        QTRY_VERIFY(!draft.editor().isReadOnly());
        draft.editor().setFocus();
        type(u"."_s);
        draft.send();
        QVERIFY(bench.isIn(u"Mañana hay mercado."_s, State::Sent));
    }

    void versionsComeBackWhole()
    {
        WindowBench bench;
        Piece first = DeskBench::piece(u"Mañana hay mercado"_s);
        first.contentWarning = u"agenda"_s;
        first.visibility = Visibility::Unlisted;
        GET(id, bench.desk.newDraft(bench.account, first));
        QVERIFY(DeskBench::wait(bench.desk.saveDraft(id, bench.account, DeskBench::piece(u"No hay mercado"_s))));
        QTRY_COMPARE(bench.window->drafts().view()->model()->rowCount(), 1);
        QTRY_COMPARE(bench.window->drafts().view()->model()->index(0, 0).data().toString(), u"No hay mercado"_s);
        bench.window->drafts().openDraft(id);
        Composer &draft = bench.window->drafts().composer();
        QTRY_COMPARE(draft.piece().text, u"No hay mercado"_s);
        draft.goBackTo(first);
        QCOMPARE(draft.piece().text, first.text);
        QCOMPARE(draft.piece().contentWarning, first.contentWarning);
        QCOMPARE(draft.piece().visibility, first.visibility);
        draft.editor().undo();
        QCOMPARE(draft.piece().text, u"No hay mercado"_s);
    }
};

QTEST_MAIN(TestTyping)
#include "tst_typing.moc"
