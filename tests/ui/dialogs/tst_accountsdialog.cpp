// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/dialogs/deskbench.h"
#include "ui/dialogs/accountsdialog.h"
#include "ui/style/theme.h"
#include "ui/widgets/banner.h"

#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>

using namespace pregonero;
using namespace pregonero::test;
using namespace Qt::StringLiterals;

class TestAccountsDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { style::applyTheme(*qApp, style::Theme(style::Scheme::Light)); }

    void anEmptyDeskSaysWhatToDo()
    {
        DeskBench bench;
        AccountsDialog dialog(*bench.desk, *bench.accounts);
        dialog.open();
        QTRY_VERIFY(!child<QListView>(&dialog, "accounts")->isVisible());
        QVERIFY(!child<QPushButton>(&dialog, "remove")->isEnabled());
        QSignalSpy wanted(&dialog, &AccountsDialog::addAccountWanted);
        QTest::mouseClick(child(&dialog, "add"), Qt::LeftButton);
        QCOMPARE(wanted.size(), 1);
        QVERIFY(dialog.isVisible());
        QCOMPARE(nameless(&dialog), QStringList());
    }

    void anAccountIsShownAndRemovedWithAReason()
    {
        DeskBench bench;
        AccountsDialog dialog(*bench.desk, *bench.accounts);
        dialog.open();
        QVERIFY(bench.settleInTown());
        auto *list = child<QListView>(&dialog, "accounts");
        QTRY_COMPARE(list->model()->rowCount(), 1);
        QTRY_VERIFY(list->isVisible());
        const auto spoken = [list] { return list->model()->index(0, 0).data(Qt::AccessibleTextRole).toString(); };
        QTRY_VERIFY2(spoken().contains(u"2 column"), qPrintable(spoken()));
        QVERIFY(spoken().contains(bench.accounts->accounts().first().handle));
        QCOMPARE(nameless(&dialog), QStringList());
        QVERIFY(!child<QPushButton>(&dialog, "signIn")->isEnabled()); // the town asks for none

        QTest::mouseClick(child(&dialog, "remove"), Qt::LeftButton);
        auto *ask = child<QDialog>(&dialog, "reasonDialog");
        QVERIFY(ask && ask->isVisible());
        QCOMPARE(nameless(ask), QStringList());
        auto *act = child<QPushButton>(ask, "act");
        QVERIFY(!act->isEnabled()); // not without a reason
        auto *reason = child<QLineEdit>(ask, "reason");
        QTest::keyClicks(reason, u"   "_s);
        QVERIFY(!act->isEnabled());
        QTest::keyClicks(reason, u"practice is over"_s);
        QVERIFY(act->isEnabled());
        QTest::keyClick(reason, Qt::Key_Return);
        QTRY_COMPARE(bench.accounts->accounts().size(), 0);
        QTRY_VERIFY(!list->isVisible());
        QTRY_COMPARE(dialog.findChildren<Banner *>().first()->tone(), style::Tone::Good);
    }

    void theChosenAccountIsSignedInAgain()
    {
        DeskBench bench;
        QVERIFY(bench.settleInTown());
        const Account plaza{{}, u"mastodon"_s, QUrl(u"https://plaza.example"_s), u"7"_s, u"@a@plaza.example"_s, u"A"_s};
        const auto id = DeskBench::wait(bench.desk->addAccount(plaza, "token"));
        QVERIFY(id);
        QTRY_COMPARE(bench.accounts->accounts().size(), 2);
        AccountsDialog dialog(*bench.desk, *bench.accounts);
        dialog.open();
        auto *list = child<QListView>(&dialog, "accounts");
        auto *button = child<QPushButton>(&dialog, "signIn");
        list->setCurrentIndex(list->model()->index(0, 0));
        QVERIFY(!button->isEnabled());
        list->setCurrentIndex(list->model()->index(1, 0));
        QVERIFY(button->isEnabled());
        QSignalSpy wanted(&dialog, &AccountsDialog::signInWanted);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().value<Account>().id, *id);
    }

    void aBrokenNetworkIsNamedWithItsReason()
    {
        QTemporaryDir folder;
        QFile broken(folder.filePath(u"broken.so"_s));
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("this is no plugin");
        broken.close();
        DeskBench bench({folder.path()});
        QCOMPARE(bench.desk->networkProblems().size(), 1);
        AccountsDialog dialog(*bench.desk, *bench.accounts);
        dialog.open();
        auto *note = child<Banner>(&dialog, "networkProblems");
        QVERIFY(note && note->isVisible());
        QVERIFY(note->text().contains(u"broken.so"));
        QVERIFY(note->text().contains(bench.desk->networkProblems().first().message));
    }
};

QTEST_MAIN(TestAccountsDialog)
#include "tst_accountsdialog.moc"
