// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desk/deskbench.h"
#include "tests/ui/workbench/spoken.h"
#include "ui/style/appearance.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/rowview.h"
#include "ui/workbench/ruleeditor.h"
#include "ui/workbench/workbench.h"

#include <QAction>
#include <QApplication>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QSyntaxHighlighter>
#include <QTreeWidget>

using namespace pregonero;
using namespace pregonero::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray houseRule = "extends: existence\n"
                             "message: \"Di «piscina municipal», no «%s».\"\n"
                             "level: warning\n"
                             "ignorecase: true\n"
                             "category: identity\n"
                             "why: \"Es su nombre.\"\n"
                             "source: \"house rule\"\n"
                             "tokens:\n"
                             "  - 'la piscina'\n"
                             "examples:\n"
                             "  bad:\n"
                             "    - \"Abre la piscina.\"\n"
                             "  good:\n"
                             "    - \"Abre el frontón.\"\n";

struct Bench : DeskBench {
    Bench() : appearance(*qApp) { appearance.setScheme(style::Scheme::Light); }
    bool open()
    {
        if (!wait(desk.houseRules().load()) || !wait(desk.houseRules().writeRule({u"house"_s, u"es"_s, u"Piscina"_s}, houseRule)))
            return false;
        window = std::make_unique<Workbench>(desk);
        window->show();
        window->activateWindow();
        return QTest::qWaitForWindowActive(window.get()) && QTest::qWaitFor([this] { return tree()->topLevelItemCount() > 5; }, 20'000);
    }
    [[nodiscard]] QTreeWidget *tree() const { return window->findChild<QTreeWidget *>(u"ruleTree"_s); }
    [[nodiscard]] RowView *matches() const { return window->findChild<RowView *>(u"matchView"_s); }
    [[nodiscard]] QListWidget *list(const char *name) const { return window->findChild<QListWidget *>(QString::fromLatin1(name)); }
    [[nodiscard]] QString state() const { return window->findChild<QLabel *>(u"ruleState"_s)->text(); }
    [[nodiscard]] QTreeWidgetItem *item(const QString &id) const
    {
        for (QTreeWidgetItemIterator each(tree()); *each; ++each) {
            if ((*each)->data(0, Qt::UserRole + 3).toString() == id)
                return *each;
        }
        return nullptr;
    }
    style::Appearance appearance;
    std::unique_ptr<Workbench> window;
};

} // namespace

class TestWorkbench final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatARuleFindsIsSeenLive()
    {
        Bench bench;
        QVERIFY(DeskBench::wait(bench.desk.fetch()));
        QVERIFY(bench.open());
        bench.window->setDraft(u"Mañana abre la piscina."_s, u"es"_s);
        bench.window->openRule(u"house.Piscina"_s);
        QTRY_COMPARE(bench.window->bench().inDraft(), 1);
        QTRY_VERIFY(bench.window->bench().posts() > 5);
        QCOMPARE(bench.matches()->model()->index(0, 0).data(RuleBench::SentenceRole).toString(), u"Mañana abre la piscina."_s);
        bench.window->setDraft(u"Mañana abre la piscina. Y la piscina pequeña."_s, u"es"_s);
        QTRY_COMPARE(bench.window->bench().inDraft(), 2);
        bench.window->setDraft(u"Mañana cierra el frontón."_s, u"es"_s);
        QTRY_COMPARE(bench.window->bench().inDraft(), 0);
    }

    void brokenYamlShowsItsLine()
    {
        Bench bench;
        QVERIFY(bench.open());
        bench.window->openRule(u"house.Piscina"_s);
        QTRY_COMPARE(bench.list("examples")->count(), 2);
        QVERIFY(!bench.list("faults")->isVisible());
        RuleEditor &editor = bench.window->editor();
        editor.goToLine(3);
        QTest::keyClick(&editor, Qt::Key_End);
        QTest::keyClicks(&editor, u"x"_s); // level: warningx
        QTRY_COMPARE(bench.list("faults")->count(), 1);
        QVERIFY(bench.list("faults")->isVisible());
        QVERIFY(bench.list("faults")->item(0)->text().contains(u"3"_s));
        QCOMPARE(editor.extraSelections().size(), 1);
        QCOMPARE(editor.extraSelections().constFirst().cursor.blockNumber(), 2);
        editor.goToLine(1);
        bench.list("faults")->setFocus();
        bench.list("faults")->setCurrentRow(0);
        QTest::keyClick(bench.list("faults"), Qt::Key_Return);
        QTRY_COMPARE(editor.textCursor().blockNumber(), 2);
        QTest::keyClick(&editor, Qt::Key_End);
        QTest::keyClick(&editor, Qt::Key_Backspace);
        QTRY_COMPARE(bench.list("faults")->count(), 0);
    }

    void aMatchBecomesAnExampleByOneKeyAndIsSaved()
    {
        Bench bench;
        QVERIFY(bench.open());
        bench.window->setDraft(u"Hoy «la piscina» es un cuento.\nMañana abre la piscina."_s, u"es"_s);
        bench.window->openRule(u"house.Piscina"_s);
        QTRY_COMPARE(bench.window->bench().inDraft(), 2);
        RowView *matches = bench.matches();
        matches->setFocus();
        matches->setCurrentIndex(matches->model()->index(1, 0));
        QTRY_VERIFY(matches->hasFocus());
        QTest::keyClick(matches, Qt::Key_M);
        QTRY_COMPARE(bench.list("examples")->count(), 3);
        QTRY_COMPARE(bench.window->bench().inDraft(), 2);
        matches->setCurrentIndex(matches->model()->index(0, 0));
        QTest::keyClick(matches, Qt::Key_O);
        QTRY_COMPARE(bench.list("examples")->count(), 4);
        // That one fails: the rule still finds it.
        QTRY_VERIFY2(bench.state().contains(u"1"_s), qPrintable(bench.state() + bench.window->editor().toPlainText()));
        QTRY_VERIFY(bench.window->action(u"saveRule"_s)->isEnabled());
        QTest::keyClick(bench.window.get(), Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(!bench.window->action(u"saveRule"_s)->isEnabled());
        GET(kept, bench.desk.houseRules().readRule(bench.desk.houseRules().packsFolder() + u"/house/es/Piscina.yml"_s));
        QVERIFY(kept.contains("- \"Mañana abre la piscina.\""));
        QVERIFY(kept.contains("- \"Hoy «la piscina» es un cuento.\""));
    }

    void aRuleOfTheProgramIsReadOnlyAndItsCopyIsNot()
    {
        Bench bench;
        QVERIFY(bench.open());
        bench.window->openRule(u"decalogo.Exclamaciones"_s);
        QTRY_VERIFY(bench.window->editor().toPlainText().contains(u"extends: existence"_s));
        QVERIFY(bench.window->editor().isReadOnly());
        QVERIFY(!bench.window->action(u"saveRule"_s)->isVisible());
        QTRY_VERIFY(bench.window->action(u"copyRule"_s)->isEnabled());
        QTest::keyClick(bench.window.get(), Qt::Key_D, Qt::ControlModifier);
        QTRY_VERIFY(bench.window->editor().toPlainText().contains(u"replaces: decalogo.Exclamaciones"_s));
        QVERIFY(!bench.window->editor().isReadOnly());
        QTRY_VERIFY(bench.item(u"house.Exclamaciones"_s));
        QTRY_COMPARE(bench.tree()->currentItem(), bench.item(u"house.Exclamaciones"_s));
    }

    void aNewRuleIsMadeByKeyboardAndItsExamplesPass()
    {
        Bench bench;
        QVERIFY(bench.open());
        QTest::keyClick(bench.window.get(), Qt::Key_N, Qt::ControlModifier);
        QInputDialog *ask = nullptr;
        QTRY_VERIFY((ask = bench.window->findChild<QInputDialog *>(u"newRule"_s)));
        ask->setTextValue(u"es/Consistorio"_s);
        QTest::keyClick(ask, Qt::Key_Return);
        QTRY_VERIFY(bench.item(u"house.Consistorio"_s));
        QTRY_COMPARE(bench.list("examples")->count(), 2);
        QCOMPARE(bench.list("faults")->count(), 0);
        for (const rules::TriedExample &example : bench.window->bench().trial().examples)
            QVERIFY2(example.holds, qPrintable(example.text));
    }

    void aNewRuleTakesNoOthersPlace()
    {
        Bench bench;
        QVERIFY(bench.open());
        QTest::keyClick(bench.window.get(), Qt::Key_N, Qt::ControlModifier);
        QInputDialog *ask = nullptr;
        QTRY_VERIFY((ask = bench.window->findChild<QInputDialog *>(u"newRule"_s)));
        ask->setTextValue(u"es/Piscina"_s);
        QTest::keyClick(ask, Qt::Key_Return);
        const auto *banner = bench.window->findChild<Banner *>();
        QTRY_VERIFY2(banner->text().contains(u"house.Piscina"), qPrintable(banner->text()));
        GET(kept, bench.desk.houseRules().readRule(bench.desk.houseRules().packsFolder() + u"/house/es/Piscina.yml"_s));
        QCOMPARE(kept, houseRule);
        // In another language it is another rule, and both are at hand.
        QTRY_VERIFY(!bench.window->findChild<QInputDialog *>(u"newRule"_s));
        bench.window->action(u"newRule"_s)->trigger();
        QTRY_VERIFY((ask = bench.window->findChild<QInputDialog *>(u"newRule"_s)));
        ask->setTextValue(u"ca/Piscina"_s);
        QTest::keyClick(ask, Qt::Key_Return);
        QTRY_VERIFY(bench.tree()->currentItem() && bench.tree()->currentItem()->text(0) == u"Piscina · ca");
        QTRY_VERIFY(bench.window->editor().toPlainText().contains(u"Say it with other words"));
        bench.tree()->setCurrentItem(bench.tree()->itemBelow(bench.tree()->currentItem()));
        QCOMPARE(bench.tree()->currentItem()->text(0), u"Piscina · es"_s);
        QTRY_VERIFY(bench.window->editor().toPlainText().contains(u"Es su nombre."));
    }

    void aFileIsTheSameInTheEditor()
    {
        Bench bench;
        QVERIFY(bench.open());
        const QByteArray text = QByteArray(houseRule).replace("'la piscina'", "'5\u00a0km'").replace('\n', "\r\n");
        QVERIFY(DeskBench::wait(bench.desk.houseRules().writeRule({u"house"_s, u"es"_s, u"Medidas"_s}, text)));
        QTRY_VERIFY(bench.item(u"house.Medidas"_s));
        bench.window->openRule(u"house.Medidas"_s);
        QTRY_VERIFY(bench.window->editor().text().contains(u"'5\u00a0km'\n"));
        QVERIFY(!bench.window->isUnsaved()); // its line ends are no change of anybody's
        QTest::keyClicks(&bench.window->editor(), u"# x "_s);
        QTest::keyClick(bench.window.get(), Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(!bench.window->isUnsaved());
        GET(kept, bench.desk.houseRules().readRule(bench.desk.houseRules().packsFolder() + u"/house/es/Medidas.yml"_s));
        QVERIFY(kept.startsWith("# x ") && kept.contains("'5\u00a0km'"));
    }

    void aNewRuleAsksOnceForWhatIsNotSaved()
    {
        Bench bench;
        QVERIFY(bench.open());
        bench.window->openRule(u"house.Piscina"_s);
        QTRY_COMPARE(bench.list("examples")->count(), 2);
        QTest::keyClicks(&bench.window->editor(), u"# x "_s);
        QVERIFY(bench.window->isUnsaved());
        bench.window->action(u"newRule"_s)->trigger();
        QInputDialog *ask = nullptr;
        QTRY_VERIFY((ask = bench.window->findChild<QInputDialog *>(u"newRule"_s)));
        const auto asked = [&] { return bench.window->findChild<QMessageBox *>(u"unsaved"_s); };
        QVERIFY(!asked()); // not before there is a reason to leave
        ask->setTextValue(u"es/Consistorio"_s);
        QTest::keyClick(ask, Qt::Key_Return);
        QTRY_VERIFY(asked());
        const auto buttons = asked()->buttons();
        (*std::ranges::find(buttons, u"Save it"_s, &QAbstractButton::text))->click();
        QTRY_VERIFY(bench.window->editor().text().contains(u"Say it with other words"));
        QTRY_VERIFY(!asked());
        QVERIFY(!bench.window->isUnsaved());
        GET(kept, bench.desk.houseRules().readRule(bench.desk.houseRules().packsFolder() + u"/house/es/Piscina.yml"_s));
        QVERIFY(kept.startsWith("# x "));
    }

    void aRuleThatNoPackHasIsNotWaitedFor()
    {
        Bench bench;
        QVERIFY(bench.open());
        bench.window->openRule(u"house.Piscina"_s);
        QTRY_COMPARE(bench.list("examples")->count(), 2);
        bench.window->openRule(u"spelling.word"_s);
        QVERIFY(DeskBench::wait(bench.desk.houseRules().writeRule({u"house"_s, u"es"_s, u"Otra"_s}, houseRule)));
        QTRY_VERIFY(bench.item(u"house.Otra"_s));
        QTRY_COMPARE(bench.tree()->currentItem(), bench.item(u"house.Piscina"_s)); // where one was
    }

    void aBrokenCopyIsSavedAsWhatItIs()
    {
        Bench bench;
        QVERIFY(bench.open());
        bench.window->openRule(u"house.Piscina"_s);
        QTRY_COMPARE(bench.list("examples")->count(), 2);
        bench.window->editor().replaceAll(
            u"replaces: decalogo.Exclamaciones\n"_s + QString::fromUtf8(houseRule).replace(u"'la piscina'"_s, u"'la (piscina'"_s));
        QTRY_COMPARE(bench.list("faults")->count(), 1);
        QTest::keyClick(bench.window.get(), Qt::Key_S, Qt::ControlModifier);
        const auto *banner = bench.window->findChild<Banner *>();
        QTRY_VERIFY2(banner->text().contains(u"decalogo.Exclamaciones counts"), qPrintable(banner->text()));
    }

    void whatIsNotSavedIsAskedForBeforeItGoes()
    {
        Bench bench;
        QVERIFY(bench.open());
        bench.window->openRule(u"house.Piscina"_s);
        QTRY_COMPARE(bench.list("examples")->count(), 2);
        QTest::keyClicks(&bench.window->editor(), u"# x "_s);
        bench.window->close();
        QVERIFY(bench.window->isVisible());
        QMessageBox *box = nullptr;
        QTRY_VERIFY((box = bench.window->findChild<QMessageBox *>(u"unsaved"_s)));
        for (QAbstractButton *button : box->buttons()) {
            if (box->buttonRole(button) == QMessageBox::AcceptRole)
                button->click();
        }
        QTRY_VERIFY(!bench.window->isVisible());
        GET(kept, bench.desk.houseRules().readRule(bench.desk.houseRules().packsFolder() + u"/house/es/Piscina.yml"_s));
        QVERIFY(kept.startsWith("# x "));
    }

    void everyControlHasAName()
    {
        Bench bench;
        QVERIFY(bench.open());
        bench.window->openRule(u"house.Piscina"_s);
        QTRY_COMPARE(bench.list("examples")->count(), 2);
        const QStringList found = nameless(QAccessible::queryAccessibleInterface(bench.window.get()));
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u"; "_s)));
    }
};

QTEST_MAIN(TestWorkbench)
#include "tst_workbench.moc"
