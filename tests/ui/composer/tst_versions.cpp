// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desk/deskbench.h"

#include "ui/composer/changesview.h"
#include "ui/composer/composer.h"
#include "ui/composer/piecewords.h"
#include "ui/composer/versionsdialog.h"
#include "ui/editor/posteditor.h"
#include "ui/style/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/rowview.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTextBlock>

using namespace pregonero;
using namespace pregonero::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The versions of a text: what changed between them, and going back to one.
class TestVersions : public QObject
{
    Q_OBJECT

    struct Bench : DeskBench {
        Bench() : accounts(store), composer(desk, accounts, Composer::Use::Draft)
        {
            composer.resize(700, 500);
            composer.show();
            (void)QTest::qWaitFor([this] { return !composer.account().isNull(); });
        }
        /// A draft of two versions, open in the composer.
        bool openTwo()
        {
            id = draft(u"Mañana hay mercado en la plaza"_s);
            clock.advance(2h);
            Piece second = piece(u"Mañana no hay mercado en la plaza mayor"_s);
            second.contentWarning = u"cambio"_s;
            if (!wait(desk.saveDraft(id, account, second)))
                return false;
            const auto opened = wait(ledger.draft(id));
            if (opened)
                composer.open(*opened);
            return opened.has_value();
        }
        VersionsDialog *versions()
        {
            composer.showVersions();
            (void)QTest::qWaitFor([this] { return composer.findChild<VersionsDialog *>() != nullptr; });
            return composer.findChild<VersionsDialog *>();
        }
        qsizetype count() { return wait(desk.versions(id)).value_or(QList<Revision>{}).size(); }
        AccountsModel accounts;
        Composer composer;
        DraftId id;
    };

    static QTextCharFormat formatAt(const ChangesView &view, const QString &word)
    {
        const QTextCursor found = view.document()->find(word);
        return found.isNull() ? QTextCharFormat() : found.charFormat();
    }
    static void picture(QWidget *widget, const QString &name)
    {
        QCoreApplication::processEvents(); // in the colours of a scheme that was just chosen
        if (const QString out = qEnvironmentVariable("PREGONERO_PICTURES"); !out.isEmpty())
            QVERIFY(widget->grab().save(out + u'/' + name + u".png"_s));
    }

private Q_SLOTS:
    void cleanup() { style::applyTheme(*qApp, style::Theme(style::Scheme::Light)); }

    void whatChangedIsToldByColourAndByLine_data()
    {
        QTest::addColumn<style::Scheme>("scheme");
        QTest::newRow("light") << style::Scheme::Light;
        QTest::newRow("dark") << style::Scheme::Dark;
    }
    void whatChangedIsToldByColourAndByLine()
    {
        QFETCH(const style::Scheme, scheme);
        style::applyTheme(*qApp, style::Theme(scheme));
        ChangesView view;
        view.compare(u"El mercado abre el lunes"_s, u"El mercado cierra el lunes"_s);
        const QTextCharFormat went = formatAt(view, u"abre"_s);
        const QTextCharFormat came = formatAt(view, u"cierra"_s);
        QVERIFY(went.fontStrikeOut() && !went.fontUnderline());
        QVERIFY(came.fontUnderline() && !came.fontStrikeOut());
        QVERIFY(!formatAt(view, u"mercado"_s).hasProperty(QTextFormat::ForegroundBrush));
        for (const QTextCharFormat &format : {went, came})
            QVERIFY(style::contrast(format.foreground().color(), format.background().color()) >= 4.5);
        QVERIFY(went.foreground() != came.foreground());
        QCOMPARE(view.accessibleDescription(), u"taken away: abre; added: cierra"_s);
        // A change of the scheme while it is open.
        const QColor before = came.background().color();
        style::applyTheme(*qApp, style::Theme(scheme == style::Scheme::Light ? style::Scheme::Dark : style::Scheme::Light));
        QTRY_VERIFY(formatAt(view, u"cierra"_s).background().color() != before);
        view.compare(u"igual"_s, u"igual"_s);
        QCOMPARE(view.accessibleDescription(), u"The same words"_s);
    }

    void aLineEndThatWentIsSeen()
    {
        ChangesView view;
        view.compare(u"uno\ndos"_s, u"uno dos"_s);
        QVERIFY2(view.toPlainText().contains(u"¶"_s), qPrintable(view.toPlainText()));
        view.compare(u"uno\ndos"_s, u"uno\ndos"_s);
        QCOMPARE(view.toPlainText(), u"uno\ndos"_s);
    }

    void theListSaysWhoAndWhen()
    {
        Bench bench;
        QVERIFY(bench.openTwo());
        VersionsDialog *dialog = bench.versions();
        QVERIFY(dialog);
        auto *list = dialog->findChild<RowView *>(u"versions"_s);
        QCOMPARE(list->model()->rowCount(), 2);
        const QString newest = list->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(newest.contains(u"marta") && newest.contains(u"mayor"), qPrintable(newest));
        const auto *changes = dialog->findChild<ChangesView *>();
        QVERIFY(formatAt(*changes, u"mayor"_s).fontUnderline());
        QVERIFY(std::ranges::any_of(dialog->findChildren<QLabel *>(), [](const QLabel *label) {
            return label->text() == u"Content warning added: “cambio”";
        }));
        picture(dialog, u"versions"_s);
        style::applyTheme(*qApp, style::Theme(style::Scheme::Dark));
        picture(dialog, u"versions-dark"_s);
        // The first one has none before it; what changed since it is the other way of looking.
        list->setCurrentIndex(list->model()->index(1, 0));
        QCOMPARE(changes->accessibleDescription(), u"The same words"_s);
        dialog->findChild<QComboBox *>(u"compare"_s)->setCurrentIndex(1);
        QVERIFY(formatAt(*changes, u"mayor"_s).fontUnderline());
        list->setCurrentIndex(list->model()->index(0, 0));
        QCOMPARE(changes->accessibleDescription(), u"The same words"_s);
        QVERIFY(!dialog->findChild<QPushButton *>(u"goBack"_s)->isEnabled()); // it is what stands there
    }

    void goingBackMakesAVersionAndLosesNone()
    {
        Bench bench;
        QVERIFY(bench.openTwo());
        bench.composer.editor().insertPlainText(u" el sábado"_s); // no version yet
        VersionsDialog *dialog = bench.versions();
        QVERIFY(dialog);
        auto *list = dialog->findChild<RowView *>(u"versions"_s);
        QCOMPARE(list->model()->rowCount(), 3);
        QCOMPARE(list->model()->index(0, 0).data().toString(), u"In the editor now"_s);
        // By keys alone.
        dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        list->setFocus();
        QTest::keyClick(list, Qt::Key_End);
        QCOMPARE(list->currentIndex().row(), 2);
        auto *goBack = dialog->findChild<QPushButton *>(u"goBack"_s);
        QVERIFY(goBack->isEnabled());
        goBack->setFocus();
        QTest::keyClick(goBack, Qt::Key_Space);
        QTRY_COMPARE(bench.composer.piece().text, u"Mañana hay mercado en la plaza"_s);
        QCOMPARE(bench.composer.piece().contentWarning, QString());
        QTRY_COMPARE(bench.count(), 4); // two, what stood in the editor, and what stands there again
        GET(versions, bench.desk.versions(bench.id));
        QCOMPARE(versions.at(0).piece.text, u"Mañana hay mercado en la plaza"_s);
        QCOMPARE(versions.at(1).piece.text, u"Mañana no hay mercado en la plaza mayor el sábado"_s);
    }

    void whatIsOnItsWayCanBeComparedButNotChanged()
    {
        Bench bench;
        QVERIFY(bench.openTwo());
        bench.composer.setLocked(true, u"It is in the outbox."_s);
        VersionsDialog *dialog = bench.versions();
        QVERIFY(dialog);
        auto *list = dialog->findChild<RowView *>(u"versions"_s);
        list->setCurrentIndex(list->model()->index(1, 0));
        QVERIFY(!dialog->findChild<QPushButton *>(u"goBack"_s)->isEnabled());
    }

    void aTextWithoutVersionsSaysSo()
    {
        Bench bench;
        bench.composer.editor().insertPlainText(u"Hola"_s);
        bench.composer.showVersions();
        QTRY_VERIFY(bench.composer.findChild<Banner *>()->text().contains(u"no version yet"));
        QVERIFY(!bench.composer.findChild<VersionsDialog *>());
    }

    void filesAndTheirWordsAreCompared()
    {
        Piece before;
        before.media = {{u"/w/a.png"_s, u"image/png"_s, "1", u"Un cartel"_s}, {u"/w/b.png"_s, u"image/png"_s, "2", {}}};
        Piece after = before;
        after.media[0].altText = u"Un cartel rojo"_s;
        after.media.removeLast();
        after.media.append({u"/w/c.jpg"_s, u"image/jpeg"_s, "3", u"La plaza"_s});
        after.visibility = Visibility::Unlisted;
        const QStringList lines = changesBesideText(before, after);
        QCOMPARE(lines.size(), 4);
        QVERIFY(lines.contains(u"Who can see it: “Unlisted”, before it was “Public”"_s));
        QVERIFY(lines.contains(u"Description of a file: “Un cartel rojo”, before it was “Un cartel”"_s));
        QVERIFY(lines.contains(u"File attached: La plaza"_s));
        QVERIFY(lines.contains(u"File taken away: a file without description (png)"_s));
    }
};

QTEST_MAIN(TestVersions)
#include "tst_versions.moc"
