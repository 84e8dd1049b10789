// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/heldpool.h"
#include "tests/ui/shell/windowbench.h"

#include "ui/editor/findingcard.h"
#include "ui/panes/review/rulespane.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/progressline.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTabBar>

using namespace pregonero;
using namespace pregonero::test;
using namespace Qt::StringLiterals;

/// The checker at the desk with the keyboard alone: its card, mending, ignoring with a reason and taking that back, and the
/// editors' pane over all drafts.
class TestRules : public QObject
{
    Q_OBJECT

    const QString m_tag = u"accessibility.hashtag-case"_s;

    static qsizetype tags(Composer &composer)
    {
        return std::ranges::count(composer.findings().findings(), u"accessibility.hashtag-case"_s, &checker::Finding::rule);
    }
    static void write(WindowBench &bench, const QString &text)
    {
        bench.window->action(u"newDraft"_s)->trigger();
        bench.window->drafts().composer().editor().setFocus();
        bench.window->drafts().composer().editor().insertPlainText(text);
    }
    static int tagIn(Composer &composer)
    {
        const auto &found = composer.findings().findings();
        return static_cast<int>(std::ranges::find(found, u"accessibility.hashtag-case"_s, &checker::Finding::rule) - found.begin());
    }
    static Piece spanish(const QString &text)
    {
        Piece piece;
        piece.text = text;
        piece.language = u"es"_s;
        return piece;
    }
    static DraftId draftOf(WindowBench &bench, const QString &text)
    {
        return DeskBench::wait(bench.desk.newDraft(bench.account, spanish(text))).value_or(DraftId());
    }
    static const Banner *banner(QWidget &in, QStringView saying)
    {
        for (const Banner *one : in.findChildren<Banner *>()) {
            if (one->isVisible() && one->text().contains(saying))
                return one;
        }
        return nullptr;
    }
    static bool pressButton(const QWidget &in, const QString &text)
    {
        QWidget *window = in.window();
        window->activateWindow(); // a dialog had the keyboard
        QAbstractButton *found = nullptr;
        const bool there = QTest::qWaitForWindowActive(window) && QTest::qWaitFor([&] {
            for (QAbstractButton *button : in.findChildren<QAbstractButton *>()) {
                if (button->isVisible() && button->text() == text)
                    found = button;
            }
            return found != nullptr;
        });
        if (!there)
            return false;
        found->setFocus();
        press(Qt::Key_Space);
        return true;
    }

private Q_SLOTS:
    void ignoredByKeyAndTakenBack()
    {
        WindowBench bench;
        Composer &composer = bench.window->drafts().composer();
        write(bench, u"Ven a la plaza el sábado con #fiestasdelbarrio y tu gente."_s);
        QTRY_COMPARE(tags(composer), 1);
        composer.editor().goToFinding(tagIn(composer));
        press(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
        QWidget *dialog = openDialog();
        QVERIFY(dialog);
        const auto *act = dialog->findChild<QPushButton *>(u"act"_s);
        QVERIFY(!act->isEnabled()); // not without a reason
        type(u"es la etiqueta oficial"_s);
        QVERIFY(act->isEnabled());
        press(Qt::Key_Return);
        QTRY_COMPARE(tags(composer), 0);
        auto *chip = composer.findChild<Chip *>(u"composerIgnored"_s);
        QTRY_VERIFY(chip->isVisible());
        QVERIFY(chip->text().contains(u'1'));
        GET(kept, bench.desk.suppressions());
        QCOMPARE(kept.size(), 1);
        QCOMPARE(kept.first().scope, Suppression::Scope::Here);
        QCOMPARE(kept.first().words, u"#fiestasdelbarrio"_s);
        // Undo where it was done.
        QTRY_VERIFY(banner(composer, u"Ignored"));
        QVERIFY(pressButton(*banner(composer, u"Ignored"), u"Undo"_s));
        QTRY_COMPARE(tags(composer), 1);
        QTRY_VERIFY(!chip->isVisible());
    }

    void theChipLeadsToWhatIsIgnored()
    {
        WindowBench bench;
        Composer &composer = bench.window->drafts().composer();
        write(bench, u"Ven a la plaza el sábado con #fiestasdelbarrio y tu gente."_s);
        QTRY_COMPARE(tags(composer), 1);
        Suppression what = checker::suppressionOf(composer.findings().findings().at(tagIn(composer)), composer.findings().text(),
                                                  Suppression::Scope::Draft, composer.draft());
        what.reason = u"es la etiqueta oficial"_s;
        QVERIFY(DeskBench::wait(bench.desk.suppress(what)));
        QTRY_COMPARE(tags(composer), 0);
        auto *chip = composer.findChild<Chip *>(u"composerIgnored"_s);
        QTRY_VERIFY(chip->isVisible());
        chip->setFocus();
        press(Qt::Key_Space);
        RowView *view = bench.window->checker().ignoredView();
        QTRY_VERIFY(view->hasFocus());
        QCOMPARE(view->model()->rowCount(), 1);
        const QString said = view->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(said.contains(u"es la etiqueta oficial") && said.contains(bench.person), qPrintable(said));
        QVERIFY(pressButton(bench.window->checker(), u"No longer ignore"_s));
        QTRY_COMPARE(tags(composer), 1);
        QTRY_VERIFY(!bench.window->checker().showsIgnored());
        QVERIFY(pressButton(*banner(composer, u"No longer"), u"Undo"_s));
        QTRY_COMPARE(tags(composer), 0);
    }

    void whereNothingIsIgnoredItIsSaid()
    {
        WindowBench bench;
        Composer &composer = bench.window->drafts().composer();
        write(bench, u"Ven a la plaza el sábado con #fiestasdelbarrio y tu gente."_s);
        QTRY_COMPARE(tags(composer), 1);
        bench.window->action(u"showIgnored"_s)->trigger();
        QVERIFY(banner(*bench.window, u"Nothing is ignored in this text"));
        QVERIFY(!bench.window->checker().showsIgnored());
        const QWidget *focused = QApplication::focusWidget();
        QVERIFY(focused && focused->isVisible() && focused != bench.window->checker().ignoredView());
    }

    void reasonsGivenBeforeComeBeforeTheButtons()
    {
        WindowBench bench;
        Composer &composer = bench.window->drafts().composer();
        write(bench, u"Ven a la plaza el sábado con #fiestasdelbarrio y tu gente."_s);
        QTRY_COMPARE(tags(composer), 1);
        Suppression what = checker::suppressionOf(composer.findings().findings().at(tagIn(composer)), composer.findings().text(),
                                                  Suppression::Scope::Draft, composer.draft());
        for (const QString &reason : {u"es la etiqueta oficial"_s, u"así se llama la fiesta"_s}) {
            what.reason = reason;
            GET(kept, bench.desk.suppress(what));
            QVERIFY(DeskBench::wait(bench.desk.restoreRule(kept.id)));
        }
        QTRY_COMPARE(tags(composer), 1);
        composer.askToIgnore(tagIn(composer));
        QWidget *dialog = openDialog();
        QVERIFY(dialog);
        QTRY_COMPARE(dialog->findChildren<Chip *>().size(), 2);
        const QList<Chip *> chips = dialog->findChildren<Chip *>();
        QTRY_VERIFY(chips.first()->isVisible());
        press(Qt::Key_Tab); // from the reason
        QCOMPARE(dialog->focusWidget(), chips.at(0));
        press(Qt::Key_Tab);
        QCOMPARE(dialog->focusWidget(), chips.at(1));
        press(Qt::Key_Tab);
        QVERIFY(qobject_cast<QPushButton *>(dialog->focusWidget()));
        press(Qt::Key_Escape);
        QTRY_VERIFY(!QApplication::activeModalWidget());
    }

    void aPlaceIsNoLongerWantedOnceThePersonIsElsewhere()
    {
        WindowBench bench;
        const DraftId first = draftOf(bench, u"Ven a la plaza el sábado con #fiestasdelbarrio y tu gente."_s);
        QTRY_VERIFY(bench.window->drafts().openDraft(first));
        bench.window->action(u"newDraft"_s)->trigger();
        const checker::Finding finding{.rule = m_tag, .start = 29, .length = 17};
        Composer &composer = bench.window->drafts().composer();
        {
            const HeldPool held; // it is not checked yet
            Q_EMIT bench.window->rules().placeWanted(first, finding);
            QCOMPARE(composer.draft(), first);
            bench.window->action(u"newDraft"_s)->trigger();
            QVERIFY(composer.draft() != first);
        }
        QVERIFY(bench.window->drafts().openDraft(first)); // later, for another reason
        QTRY_VERIFY(composer.findings().draft() == first && tags(composer) == 1);
        QCoreApplication::sendPostedEvents();
        QVERIFY(composer.editor().textCursor().selectedText().isEmpty());

        Q_EMIT bench.window->rules().placeWanted(DraftId(u"0197a000-0000-7000-8000-000000000000"_s), finding);
        QVERIFY(banner(*bench.window, u"not here any more"));
    }

    void theCardByKey()
    {
        WindowBench bench;
        Composer &composer = bench.window->drafts().composer();
        write(bench, u"Ven a la plaza el sábado con #fiestasdelbarrio y tu gente."_s);
        QTRY_COMPARE(tags(composer), 1);
        composer.editor().goToFinding(tagIn(composer));
        press(Qt::Key_I, Qt::ControlModifier);
        QTRY_VERIFY(qobject_cast<FindingCard *>(QApplication::activePopupWidget()));
        QWidget *card = QApplication::activePopupWidget();
        QVERIFY(!card->accessibleName().isEmpty());
        QVERIFY(card->findChild<QPushButton *>(u"cardIgnore"_s));
        press(Qt::Key_Escape);
        QTRY_VERIFY(!QApplication::activePopupWidget());
        QCOMPARE(composer.editor().text(), u"Ven a la plaza el sábado con #fiestasdelbarrio y tu gente."_s);
    }

    void mendedByOneKeyAndAllOfARuleAtOnce()
    {
        WindowBench bench;
        Composer &composer = bench.window->drafts().composer();
        const QString text = u"Ven el sábado con #fiestasdelbarrio y #mercadodeabastos a la plaza."_s;
        write(bench, text);
        QTRY_COMPARE(tags(composer), 2);
        const checker::Finding first = composer.findings().findings().at(tagIn(composer));
        QCOMPARE(first.fixes.size(), 1);
        composer.editor().goToFinding(tagIn(composer));
        press(Qt::Key_Return, Qt::AltModifier);
        QTRY_COMPARE(tags(composer), 1);
        QVERIFY(composer.editor().text().contains(first.fixes.first().replacement));
        composer.editor().undo();
        QTRY_COMPARE(tags(composer), 2);
        bench.window->checker().setCurrent(tagIn(composer));
        QVERIFY(pressButton(bench.window->checker(), u"Fix all 2"_s));
        QTRY_COMPARE(tags(composer), 0);
        composer.editor().undo();
        QCOMPARE(composer.editor().text(), text); // one step
    }

    void onlySomeAreListed()
    {
        WindowBench bench;
        Composer &composer = bench.window->drafts().composer();
        write(bench, u"La calle keda cortada, ven con #fiestasdelbarrio a la plaza."_s);
        QTRY_VERIFY(tags(composer) == 1 && composer.findings().rowCount() > 1);
        CheckerPane &pane = bench.window->checker();
        pane.setFilter({}, u"accessibility"_s);
        QCOMPARE(pane.view()->model()->rowCount(), 1);
        QVERIFY(pane.view()->model()->index(0, 0).data(FindingsModel::RuleRole).toString() == m_tag);
        QSignalSpy chosen(&pane, &CheckerPane::findingChosen);
        pane.view()->setFocus();
        pane.view()->setCurrentIndex(pane.view()->model()->index(0, 0));
        press(Qt::Key_Return);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(composer.editor().textCursor().selectedText(), u"#fiestasdelbarrio"_s); // its own place, not the row's
        pane.setFilter(true, u"propaganda"_s);
        QCOMPARE(pane.view()->model()->rowCount(), 0);
        pane.setFilter({}, {});
        QCOMPARE(pane.view()->model()->rowCount(), composer.findings().rowCount());
    }

    void editorsGoFromRuleToDraft()
    {
        WindowBench bench;
        const DraftId first = draftOf(bench, u"Ven a la plaza el sábado con #fiestasdelbarrio y tu gente."_s);
        const DraftId second = draftOf(bench, u"Mañana, en la plaza, puestos de #mercadodeabastos para todos."_s);
        press(Qt::Key_3, Qt::AltModifier); // Review
        QTRY_VERIFY(bench.dock("rulesDock")->isVisible());
        press(Qt::Key_6, Qt::ControlModifier);
        RulesPane &pane = bench.window->rules();
        QTRY_VERIFY(pane.rules()->hasFocus());
        const auto row = [&] {
            for (int i = 0; i < pane.rules()->model()->rowCount(); ++i) {
                if (pane.rules()->model()->index(i, 0).data(Qt::ToolTipRole).toString() == m_tag)
                    return i;
            }
            return -1;
        };
        QTRY_VERIFY(row() >= 0);
        pane.rules()->setCurrentIndex(pane.rules()->model()->index(row(), 0));
        QTRY_COMPARE(pane.places()->model()->rowCount(), 2);
        press(Qt::Key_Return);
        QTRY_VERIFY(pane.places()->hasFocus());
        press(Qt::Key_Home);
        press(Qt::Key_Return);
        Composer &composer = bench.window->drafts().composer();
        QTRY_VERIFY(composer.draft() == first || composer.draft() == second);
        QTRY_VERIFY(composer.editor().hasFocus());
        QTRY_VERIFY2(composer.editor().textCursor().selectedText().startsWith(u'#'),
                     qPrintable(composer.editor().textCursor().selectedText()));
        // And the other, though one is open already.
        const DraftId open = composer.draft();
        pane.places()->setFocus();
        pane.places()->setCurrentIndex(pane.places()->model()->index(1, 0));
        press(Qt::Key_Return);
        QTRY_VERIFY(composer.draft() != open);
        QTRY_VERIFY(composer.editor().textCursor().selectedText().startsWith(u'#'));
    }

    void whatWasStoppedDoesNotSayThatNothingIsFound()
    {
        WindowBench bench;
        for (int i = 0; i < 3; ++i)
            QVERIFY(!draftOf(bench, u"El museo abre el sábado a las diez, sala %1."_s.arg(i)).isNull());
        RulesPane &pane = bench.window->rules();
        const auto says = [&](QStringView words) {
            for (const QLabel *label : pane.findChildren<QLabel *>()) {
                if (label->isVisible() && label->text().contains(words))
                    return true;
            }
            return false;
        };
        auto *progress = pane.findChild<ProgressLine *>();
        {
            const HeldPool held;
            bench.window->setPerspective(MainWindow::Perspective::Review);
            QTRY_VERIFY(progress->isRunning());
            Q_EMIT progress->cancelled();
            QTRY_VERIFY(!progress->isRunning());
            QVERIFY(says(u"0 of 3 drafts were checked"));
            QVERIFY(!says(u"Nothing to mend"));
        }
        QVERIFY(pressButton(pane, u"Go on checking"_s));
        QTRY_VERIFY(says(u"Nothing to mend"));
    }

    void whatIsIgnoredAnywhereIsTakenBackByEditors()
    {
        WindowBench bench;
        const DraftId draft = draftOf(bench, u"Ven a la plaza el sábado con #fiestasdelbarrio y tu gente."_s);
        const Suppression what{.id = {}, .scope = Suppression::Scope::Draft, .rule = m_tag, .title = u"Etiqueta"_s, .draft = draft,
                               .words = u"#fiestasdelbarrio"_s, .reason = u"es la etiqueta oficial"_s};
        GET(kept, bench.desk.suppress(what));
        bench.window->setPerspective(MainWindow::Perspective::Review);
        RulesPane &pane = bench.window->rules();
        pane.setPage(RulesPane::Ignored);
        QTRY_COMPARE(pane.ignored()->model()->rowCount(), 1);
        QCOMPARE(pane.list(), pane.ignored());
        const QString said = pane.ignored()->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(said.contains(u"es la etiqueta oficial") && said.contains(bench.person), qPrintable(said));
        QVERIFY(pressButton(pane, u"No longer ignore"_s));
        QTRY_COMPARE(pane.ignored()->model()->rowCount(), 0);
        QTRY_VERIFY(banner(pane, u"No longer"));
        QVERIFY(pressButton(*banner(pane, u"No longer"), u"Undo"_s));
        QTRY_COMPARE(pane.ignored()->model()->rowCount(), 1);
        GET(again, bench.desk.suppressions());
        QCOMPARE(again.first().id, kept.id);
    }

    void thePaneIsClosedAndComesBack()
    {
        WindowBench bench;
        QVERIFY(!bench.dock("rulesDock")->isVisible()); // not while one hears
        bench.window->action(u"goRules"_s)->trigger();
        QTRY_VERIFY(bench.dock("rulesDock")->isVisible());
        bench.dock("rulesDock")->close();
        QVERIFY(!bench.dock("rulesDock")->isVisible());
        bench.window->setPerspective(MainWindow::Perspective::Review);
        QTRY_VERIFY(bench.dock("rulesDock")->isVisible());
    }

    void aLayoutFromBeforeThePaneHasItToo()
    {
        WindowBench bench;
        bench.window->setPerspective(MainWindow::Perspective::Review);
        bench.dock("rulesDock")->setObjectName(u"unknown"_s); // as a layout that was kept before there was one
        bench.reopen(true);
        QCOMPARE(bench.window->perspective(), MainWindow::Perspective::Review);
        bench.window->action(u"goRules"_s)->trigger();
        QTRY_VERIFY(bench.dock("rulesDock")->isVisible());
        QTRY_VERIFY(!bench.window->rules().visibleRegion().isEmpty());
        QVERIFY(bench.window->rules().width() > 100 && bench.window->rules().height() > 100);
    }

    void everyControlHasAName()
    {
        WindowBench bench;
        (void)draftOf(bench, u"Ven a la plaza el sábado con #fiestasdelbarrio y tu gente."_s);
        bench.window->setPerspective(MainWindow::Perspective::Review);
        for (const auto page : {RulesPane::Found, RulesPane::Ignored}) {
            bench.window->rules().setPage(page);
            for (const QWidget *widget : bench.window->rules().findChildren<QWidget *>()) {
                if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy())
                    continue;
                const auto *heard = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
                QVERIFY2(heard && !heard->text(QAccessible::Name).isEmpty(),
                         qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName()));
            }
        }
        write(bench, u"Ven a la plaza el sábado con #fiestasdelbarrio y tu gente."_s);
        Composer &composer = bench.window->drafts().composer();
        QTRY_COMPARE(tags(composer), 1);
        composer.askToIgnore(tagIn(composer));
        const QWidget *dialog = openDialog();
        QVERIFY(dialog);
        for (QWidget *widget : dialog->findChildren<QWidget *>()) {
            if (widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus))
                QVERIFY2(!QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name).isEmpty(),
                         qPrintable(widget->objectName()));
        }
        press(Qt::Key_Escape);
        QTRY_VERIFY(!QApplication::activeModalWidget());
    }
};

QTEST_MAIN(TestRules)
#include "tst_rules.moc"
