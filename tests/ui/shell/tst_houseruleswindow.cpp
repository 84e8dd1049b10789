// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/houserules.h"
#include "tests/ui/shell/windowbench.h"
#include "ui/dialogs/rulesdialog.h"
#include "ui/workbench/ruleeditor.h"
#include "ui/workbench/workbench.h"

#include <QAction>
#include <QMessageBox>
#include <QPointer>
#include <QToolButton>

using namespace pregonero;
using namespace pregonero::test;
using namespace Qt::StringLiterals;

/// What the house decides and writes reaches the text that somebody is writing in the window.
class TestHouseRulesWindow final : public QObject
{
    Q_OBJECT

    static bool speaks(Composer &composer, const QString &rule)
    {
        return std::ranges::any_of(composer.findings().findings(), [&](const checker::Finding &one) { return one.rule == rule; });
    }

private Q_SLOTS:
    void aChoiceChangesWhatIsFoundInTheTextInHand()
    {
        WindowBench bench;
        bench.window->action(u"newDraft"_s)->trigger();
        Composer &composer = bench.window->drafts().composer();
        composer.editor().setText(u"¡¡Mañana abre la piscina del barrio!! Os esperamos a todas y a todos."_s);
        QTRY_VERIFY(speaks(composer, u"decalogo.Exclamaciones"_s));
        HouseRules &house = bench.desk.houseRules();
        GET(chosen, house.choose({{checker::Ruling::What::Pack, u"decalogo"_s, bench.account.value(), u"es"_s, false}}));
        QVERIFY(chosen);
        QTRY_VERIFY(!speaks(composer, u"decalogo.Exclamaciones"_s));
        GET(again, house.choose({}));
        QVERIFY(again);
        QTRY_VERIFY(speaks(composer, u"decalogo.Exclamaciones"_s));
    }

    void theWorkbenchFollowsTheTextInHandAndOpensTheRuleAtTheCursor()
    {
        WindowBench bench;
        bench.window->action(u"newDraft"_s)->trigger();
        Composer &composer = bench.window->drafts().composer();
        composer.editor().setText(u"¡¡Mañana abre la piscina del barrio!! Os esperamos a todas y a todos."_s);
        QTRY_VERIFY(speaks(composer, u"decalogo.Exclamaciones"_s));
        composer.editor().setFocus();
        QTextCursor cursor = composer.editor().textCursor();
        cursor.setPosition(1);
        composer.editor().setTextCursor(cursor);
        QTest::keyClick(&composer.editor(), Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
        auto *workbench = bench.window->findChild<Workbench *>();
        QTRY_VERIFY(workbench && workbench->isVisible());
        QTRY_COMPARE(workbench->bench().inDraft(), 2); // the rule of the finding, and its two places
        composer.editor().setText(u"¡¡Mañana!! ¡¡Y pasado también abre la piscina municipal del barrio!!"_s);
        QTRY_COMPARE(workbench->bench().inDraft(), 4);
        workbench->close();
        QTRY_VERIFY(!bench.window->findChild<Workbench *>());
    }

    void anUnsavedRuleIsAskedForBeforeTheWindowCloses()
    {
        WindowBench bench;
        const RuleFileName name{u"house"_s, u"es"_s, u"Piscina"_s};
        GET(written, bench.desk.houseRules().writeRule(name, "extends: existence\n"));
        QVERIFY(written);
        bench.window->action(u"workbench"_s)->trigger();
        QPointer<Workbench> workbench = bench.window->findChild<Workbench *>();
        QVERIFY(workbench);
        workbench->openRule(name.id());
        QTRY_VERIFY(workbench->editor().text().startsWith(u"extends"));
        QTest::keyClicks(&workbench->editor(), u"# x "_s);
        QVERIFY(workbench->isUnsaved());
        QSignalSpy closing(bench.window.get(), &MainWindow::closing);
        const auto answer = [&](const QString &text) {
            auto *box = workbench->findChild<QMessageBox *>(u"unsaved"_s);
            const auto buttons = box ? box->buttons() : QList<QAbstractButton *>{};
            const auto found = std::ranges::find(buttons, text, &QAbstractButton::text);
            return found != buttons.end() && ((*found)->click(), true);
        };
        bench.window->close();
        QVERIFY(bench.window->isVisible());
        QVERIFY(workbench->isVisible());
        QCOMPARE(closing.count(), 0); // nothing has stopped
        QVERIFY(answer(u"Go on writing"_s));
        QTRY_VERIFY(!workbench->findChild<QMessageBox *>(u"unsaved"_s));
        QVERIFY(bench.window->isVisible() && workbench->isUnsaved());

        bench.window->action(u"quit"_s)->trigger();
        QVERIFY(answer(u"Save it"_s));
        QTRY_VERIFY(!bench.window->isVisible());
        QCOMPARE(closing.count(), 1);
        QTRY_VERIFY(!workbench);
        GET(kept, bench.desk.houseRules().readRule(bench.desk.houseRules().packsFolder() + u"/house/es/Piscina.yml"_s));
        QVERIFY(kept.startsWith("# x "));
    }

    void theRulesOfTheHouseOpenFromTheMenu()
    {
        WindowBench bench;
        bench.window->action(u"houseRules"_s)->trigger();
        auto *dialog = bench.window->findChild<RulesDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!bench.window->findChild<RulesDialog *>());
    }
};

QTEST_MAIN(TestHouseRulesWindow)
#include "tst_houseruleswindow.moc"
