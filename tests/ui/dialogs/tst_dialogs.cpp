// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Settings, about, and how all dialogs stand on a small screen with large text. Pictures are kept in the folder that
// PREGONERO_PICTURES names, if it names one.
#include "tests/ui/dialogs/deskbench.h"
#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/accountsdialog.h"
#include "ui/dialogs/accountwizard.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/style/theme.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QToolButton>

using namespace pregonero;
using namespace pregonero::test;
using namespace Qt::StringLiterals;

class TestDialogs final : public QObject
{
    Q_OBJECT

private:
    /// No larger than a small screen; no visible label cut off; every button in sight.
    static void stands(QDialog &dialog, const QString &picture)
    {
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        QVERIFY2(dialog.width() <= 1024 && dialog.height() <= 740, qPrintable(picture));
        const QSize least = dialog.minimumSizeHint();
        QVERIFY2(least.width() <= 1024 && least.height() <= 740,
                 qPrintable(u"%1 %2x%3"_s.arg(picture).arg(least.width()).arg(least.height())));
        for (const QLabel *label : dialog.findChildren<QLabel *>()) {
            if (!label->isVisible() || label->text().isEmpty() || !label->wordWrap())
                continue;
            QTRY_VERIFY2(label->height() >= label->heightForWidth(label->width()),
                         qPrintable(picture + u": "_s + label->text()));
        }
        for (const QPushButton *button : dialog.findChildren<QPushButton *>()) {
            if (button->isVisible())
                QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(picture + u": "_s + button->text()));
        }
        // A list covers itself with its viewport; anything else that has the keyboard is in sight, whole.
        if (const QWidget *focus = dialog.focusWidget(); focus && !qobject_cast<const QAbstractScrollArea *>(focus))
            QTRY_VERIFY2(focus->visibleRegion().boundingRect().size() == focus->size(), qPrintable(picture));
        const QString folder = qEnvironmentVariable("PREGONERO_PICTURES");
        if (!folder.isEmpty())
            QVERIFY(dialog.grab().save(folder + u'/' + picture + u".png"_s));
    }

private Q_SLOTS:
    void settingsComeAndGo()
    {
        style::applyTheme(*qApp, style::Theme(style::Scheme::Light));
        DeskBench bench;
        const Settings before{style::Scheme::Dark, 1.5, u"gl"_s, u"Marta"_s, std::chrono::minutes(9)};
        SettingsDialog dialog(*bench.desk, before);
        dialog.open();
        QCOMPARE(dialog.settings(), before);
        QVERIFY(focusableCount(&dialog) >= 8);
        QCOMPARE(nameless(&dialog), QStringList());
        QCOMPARE(child<QLineEdit>(&dialog, "workspaceFolder")->text(), bench.store.folder());
        QCOMPARE(child<QLabel>(&dialog, "secretsState")->text(), bench.desk->secretsDescription());

        QSignalSpy chosen(&dialog, &SettingsDialog::chosen);
        child<QComboBox>(&dialog, "scheme")->setCurrentIndex(0);
        child<QSpinBox>(&dialog, "textSize")->setValue(200);
        child<QComboBox>(&dialog, "language")->setCurrentIndex(1);
        child<QLineEdit>(&dialog, "person")->setText(u"  Ana   Gil "_s);
        child<QSpinBox>(&dialog, "refresh")->setValue(30);
        QTest::mouseClick(child(&dialog, "save"), Qt::LeftButton);
        QCOMPARE(chosen.size(), 1);
        const Settings after{{}, 2.0, u"es"_s, u"Ana Gil"_s, std::chrono::minutes(30)};
        QCOMPARE(chosen.first().first().value<Settings>(), after);

        SettingsDialog left(*bench.desk, before);
        left.open();
        QSignalSpy none(&left, &SettingsDialog::chosen);
        child<QSpinBox>(&left, "refresh")->setValue(30);
        QTest::keyClick(&left, Qt::Key_Escape);
        QVERIFY(!left.isVisible());
        QVERIFY(none.isEmpty());
    }

    void aboutSaysVersionLicenceAndSecrets()
    {
        QCoreApplication::setApplicationVersion(u"9.8.7"_s);
        DeskBench bench;
        AboutDialog dialog(*bench.desk);
        dialog.open();
        QString all;
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            all += label->text() + u'\n';
        for (const QString &said : {u"9.8.7"_s, u"GPL-3.0-or-later"_s, bench.desk->secretsDescription()})
            QVERIFY2(all.contains(said), qPrintable(said));
        QCOMPARE(nameless(&dialog), QStringList());
        QTest::keyClick(&dialog, Qt::Key_Return);
        QVERIFY(!dialog.isVisible());
    }

    void onASmallScreen_data()
    {
        QTest::addColumn<style::Scheme>("scheme");
        QTest::addColumn<double>("scale");
        QTest::newRow("light-100") << style::Scheme::Light << 1.0;
        QTest::newRow("dark-100") << style::Scheme::Dark << 1.0;
        QTest::newRow("light-200") << style::Scheme::Light << 2.0;
        QTest::newRow("dark-200") << style::Scheme::Dark << 2.0;
    }

    void onASmallScreen()
    {
        QFETCH(style::Scheme, scheme);
        QFETCH(double, scale);
        style::applyTheme(*qApp, style::Theme(scheme), scale);
        const QString row = QString::fromLatin1(QTest::currentDataTag());
        QTemporaryDir folder;
        QFile broken(folder.filePath(u"broken.so"_s));
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("this is no plugin");
        broken.close();
        DeskBench bench({folder.path()});
        {
            AccountsDialog empty(*bench.desk, *bench.accounts);
            QTRY_VERIFY(bench.accounts->isLoaded());
            stands(empty, u"accounts-empty-"_s + row);
        }
        AccountWizard wizard(*bench.desk);
        stands(wizard, u"wizard-1-"_s + row);
        auto *forward = child<QPushButton>(&wizard, "forward");
        child<QRadioButton>(&wizard, "network-mastodon")->setChecked(true);
        forward->click();
        stands(wizard, u"wizard-2-"_s + row);
        child<QLineEdit>(&wizard, "field-server")->setText(u"not a server"_s);
        forward->click();
        child<QToolButton>(&wizard, "haveToken")->setChecked(true);
        stands(wizard, u"wizard-2-problem-"_s + row);
        child<QPushButton>(&wizard, "back")->click();
        child<QRadioButton>(&wizard, "network-town")->setChecked(true);
        forward->click();
        QTRY_COMPARE(wizard.step(), AccountWizard::Step::Confirm);
        stands(wizard, u"wizard-3-"_s + row);
        QSignalSpy added(&wizard, &AccountWizard::accountAdded);
        forward->click();
        QTRY_COMPARE(added.size(), 1);
        QTRY_COMPARE(bench.accounts->columns().size(), 2);

        AccountsDialog accounts(*bench.desk, *bench.accounts);
        stands(accounts, u"accounts-"_s + row);
        child<QPushButton>(&accounts, "remove")->click();
        stands(*child<QDialog>(&accounts, "reasonDialog"), u"reason-"_s + row);
        SettingsDialog settings(*bench.desk, {});
        stands(settings, u"settings-"_s + row);
        AboutDialog about(*bench.desk);
        stands(about, u"about-"_s + row);
    }
};

QTEST_MAIN(TestDialogs)
#include "tst_dialogs.moc"
