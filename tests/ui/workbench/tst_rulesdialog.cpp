// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desk/deskbench.h"
#include "tests/ui/workbench/spoken.h"
#include "ui/dialogs/institutionpage.h"
#include "ui/dialogs/packspage.h"
#include "ui/dialogs/rulesdialog.h"
#include "ui/style/appearance.h"
#include "ui/widgets/banner.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>

using namespace pregonero;
using namespace pregonero::test;
using namespace Qt::StringLiterals;

namespace {

struct Bench : DeskBench {
    Bench() : appearance(*qApp), accounts(store) { appearance.setScheme(style::Scheme::Light); }
    bool open()
    {
        if (!QTest::qWaitFor([this] { return accounts.isLoaded() && !accounts.accounts().isEmpty(); }, 20'000))
            return false;
        dialog = std::make_unique<RulesDialog>(desk, accounts);
        dialog->show();
        return QTest::qWaitFor([this] { return saveButton()->isEnabled(); }, 20'000);
    }
    [[nodiscard]] QPushButton *saveButton() const { return dialog->findChild<QPushButton *>(u"save"_s); }
    [[nodiscard]] QCheckBox *box(const QString &name) const { return dialog->findChild<QCheckBox *>(name); }
    [[nodiscard]] QPlainTextEdit *field(const QString &name) const { return dialog->findChild<QPlainTextEdit *>(name); }
    bool save()
    {
        saveButton()->click();
        return QTest::qWaitFor([this] { return !dialog->isVisible(); }, 20'000);
    }
    style::Appearance appearance;
    AccountsModel accounts;
    std::unique_ptr<RulesDialog> dialog;
};

} // namespace

class TestRulesDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void packsAndPositionsAreChosenAndComeBack()
    {
        Bench bench;
        QVERIFY(bench.open());
        QVERIFY(bench.box(u"pack:decalogo"_s)->isChecked());
        QVERIFY(!bench.box(u"position:duplicacion"_s)->isChecked());
        QVERIFY(!bench.box(u"position:duplicacion"_s)->accessibleDescription().isEmpty());
        bench.box(u"pack:decalogo"_s)->setFocus();
        QTest::keyClick(bench.box(u"pack:decalogo"_s), Qt::Key_Space);
        bench.box(u"position:duplicacion"_s)->setChecked(true);
        bench.dialog->findChild<QPushButton *>(u"addException"_s)->click();
        const auto line = bench.dialog->findChild<QWidget *>(u"exception"_s);
        const auto combos = line->findChildren<QComboBox *>();
        QCOMPARE(combos.size(), 4);
        combos.at(0)->setCurrentIndex(combos.at(0)->findData(u"pack:lenguaje-claro"_s));
        combos.at(2)->setCurrentIndex(combos.at(2)->findData(bench.account.value()));
        combos.at(3)->setCurrentIndex(combos.at(3)->findData(u"eu"_s));
        QVERIFY(bench.save());
        using checker::Ruling;
        const QList<Ruling> rulings = bench.desk.houseRules().rulings();
        QCOMPARE(rulings.size(), 3);
        QVERIFY(rulings.contains({Ruling::What::Pack, u"decalogo"_s, {}, {}, false}));
        QVERIFY(rulings.contains({Ruling::What::Position, u"duplicacion"_s, {}, {}, true}));
        QVERIFY(rulings.contains({Ruling::What::Pack, u"lenguaje-claro"_s, bench.account.value(), u"eu"_s, false}));

        QVERIFY(bench.open());
        QVERIFY(!bench.box(u"pack:decalogo"_s)->isChecked());
        QVERIFY(bench.box(u"position:duplicacion"_s)->isChecked());
        QCOMPARE(bench.dialog->packs().rulings(), rulings);
        bool told = false;
        for (const QLabel *label : bench.dialog->findChildren<QLabel *>())
            told |= label->text().contains(u"marta"_s);
        QVERIFY(told);
        const qint64 entries = *DeskBench::wait(bench.ledger.entryCount());
        QVERIFY(bench.save()); // nothing was changed: nothing is put on record
        QCOMPARE(*DeskBench::wait(bench.ledger.entryCount()), entries);
    }

    void whatIsDecidedOfWhatIsGoneStays()
    {
        Bench bench;
        using checker::Ruling;
        const QList<Ruling> all{{Ruling::What::Pack, u"se-fue"_s, {}, {}, true},
                                {Ruling::What::Pack, u"se-fue"_s, bench.account.value(), u"eu"_s, false},
                                {Ruling::What::Position, u"postura"_s, {}, u"gl"_s, true},
                                {Ruling::What::Pack, u"decalogo"_s, {}, u"fr"_s, false},
                                {Ruling::What::Pack, u"decalogo"_s, u"otra-cuenta"_s, {}, false}};
        GET(chosen, bench.desk.houseRules().choose(all));
        QVERIFY(chosen);
        QVERIFY(bench.open());
        const auto same = [&] { return std::ranges::is_permutation(bench.dialog->packs().rulings(), all); };
        QVERIFY(same());
        bool named = false;
        for (const QComboBox *box : bench.dialog->findChildren<QComboBox *>())
            named |= box->currentText() == u"se-fue (a pack that is gone)";
        QVERIFY(named);
        const qint64 entries = *DeskBench::wait(bench.ledger.entryCount());
        QVERIFY(bench.save()); // nothing was changed
        QCOMPARE(*DeskBench::wait(bench.ledger.entryCount()), entries);
        QVERIFY(std::ranges::is_permutation(bench.desk.houseRules().rulings(), all));
    }

    void everyFaultOfTheFileIsTold()
    {
        Bench bench;
        QFile file(bench.store.folder() + u"/institution.yml"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("unknown-one: 1\nunknown-two: 2\n");
        file.close();
        QVERIFY(bench.open());
        const QString said = bench.dialog->findChild<Banner *>()->text();
        QVERIFY2(said.contains(u":1: ") && said.contains(u":2: "), qPrintable(said));
    }

    void theInstitutionIsDescribedAndWhatCannotBeReadIsTold()
    {
        Bench bench;
        QVERIFY(bench.open());
        bench.field(u"allowed"_s)->setPlainText(u"010\n 948 000 000 \n\n010"_s);
        bench.field(u"names"_s)->setPlainText(u"Ayto. de Villanueva = Ayuntamiento de Villanueva"_s);
        bench.field(u"electoral"_s)->setPlainText(u"2027-05-23 – 2027-04-06"_s);
        bench.saveButton()->click();
        QVERIFY(bench.dialog->isVisible());
        QVERIFY(bench.dialog->findChild<Banner *>()->text().contains(u"2027-05-23"_s));
        QCOMPARE(bench.dialog->findChild<QTabWidget *>()->currentIndex(), 1);
        QTRY_COMPARE(bench.dialog->focusWidget(), bench.field(u"electoral"_s));
        bench.field(u"electoral"_s)->setPlainText(u"2027-04-06 – 2027-05-23"_s);
        QVERIFY(bench.save());
        const rules::Institution &known = bench.desk.houseRules().institution();
        QCOMPARE(known.allowed, (QStringList{u"010"_s, u"948 000 000"_s}));
        QCOMPARE(known.names.value(u"Ayto. de Villanueva"_s), u"Ayuntamiento de Villanueva"_s);
        QCOMPARE(known.electoral.size(), 1);
        QVERIFY(bench.open());
        QCOMPARE(bench.field(u"allowed"_s)->toPlainText(), u"010\n948 000 000"_s);
        QCOMPARE(bench.field(u"electoral"_s)->toPlainText(), u"2027-04-06 – 2027-05-23"_s);
    }

    void everyControlHasAName()
    {
        Bench bench;
        QVERIFY(bench.open());
        bench.dialog->packs().addException();
        for (const int tab : {0, 1}) {
            bench.dialog->findChild<QTabWidget *>()->setCurrentIndex(tab);
            const QStringList found = nameless(QAccessible::queryAccessibleInterface(bench.dialog.get()));
            QVERIFY2(found.isEmpty(), qPrintable(found.join(u"; "_s)));
        }
    }
};

QTEST_MAIN(TestRulesDialog)
#include "tst_rulesdialog.moc"
