// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/findingcard.h"
#include "ui/editor/posteditor.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QToolTip>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace pregonero;
using checker::Finding;

namespace {

Finding about(const QString &text, const QString &words, Finding::Level level = Finding::Level::Warning)
{
    Finding finding{
        .rule = u"test"_s, .level = level, .title = u"About "_s + words, .message = u"Do something."_s};
    finding.start = text.indexOf(words);
    finding.length = words.size();
    return finding;
}

Finding withFix(Finding finding, const QString &replacement)
{
    finding.fixes.append(
        {u"Replace with “%1”"_s.arg(replacement), finding.start, finding.length, replacement});
    return finding;
}

int pixelsOf(QWidget &widget, const QColor &colour)
{
    const QImage image = widget.grab().toImage();
    int found = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            found += image.pixelColor(x, y) == colour;
    }
    return found;
}

} // namespace

class TestPostEditor final : public QObject
{
    Q_OBJECT

    const QString m_text = u"Le informamos de que ay un corte de agua mañana"_s;

private Q_SLOTS:
    void initTestCase() { style::applyTheme(*qApp, style::Theme(style::Scheme::Light)); }

    void textIsPlainAndUndoStartsAnew()
    {
        PostEditor editor;
        QSignalSpy changed(&editor, &PostEditor::textChanged);
        editor.setText(u"<b>uno</b>\ndos 🙂"_s);
        QCOMPARE(editor.text(), u"<b>uno</b>\ndos 🙂"_s);
        QVERIFY(changed.count() >= 1);
        QVERIFY(!editor.document()->isUndoAvailable());
        QTest::keyClicks(&editor, u"x"_s);
        QCOMPARE(editor.text(), u"x<b>uno</b>\ndos 🙂"_s);
        editor.undo();
        QCOMPARE(editor.text(), u"<b>uno</b>\ndos 🙂"_s);
        QVERIFY(!editor.document()->isUndoAvailable()); // no look of ours is a step
    }

    void linesHaveRoom()
    {
        PostEditor editor;
        editor.resize(600, 300);
        editor.show();
        editor.setText(u"una\ndos\ntres"_s);
        const auto apart = [&editor] {
            QTextCursor first(editor.document()->findBlockByNumber(0));
            QTextCursor second(editor.document()->findBlockByNumber(1));
            return double(editor.cursorRect(second).top() - editor.cursorRect(first).top());
        };
        const double size = QFontInfo(editor.font()).pixelSize();
        QVERIFY2(qAbs(apart() / size - 1.6) < 0.12, qPrintable(QString::number(apart() / size)));
        editor.setPlainText(u"de\nfuera"_s); // also when somebody sets it the plain way
        QVERIFY(qAbs(apart() / size - 1.6) < 0.12);
    }

    void findingsFollowTheTyping()
    {
        PostEditor editor;
        editor.setText(m_text);
        editor.setFindings(
            {about(m_text, u"Le informamos de que"_s), about(m_text, u"ay"_s, Finding::Level::Error)});
        QTextCursor cursor = editor.textCursor();
        cursor.movePosition(QTextCursor::Start);
        editor.setTextCursor(cursor);
        cursor.insertText(u"Hola. "_s);
        QCOMPARE(editor.text().mid(editor.findings().at(1).start, editor.findings().at(1).length), u"ay"_s);
        QCOMPARE(editor.text().mid(editor.findings().at(0).start, editor.findings().at(0).length),
                 u"Le informamos de que"_s);
        // Typing in one drops it and leaves the other.
        cursor.setPosition(int(editor.findings().at(1).start) + 1);
        editor.setTextCursor(cursor);
        QTest::keyClicks(&editor, u"h"_s);
        QCOMPARE(editor.findings().at(1).start, qsizetype(-1));
        QVERIFY(editor.findings().at(0).start >= 0);
        QCOMPARE(editor.findingAt(editor.text().indexOf(u"ahy"_s)), -1);
    }

    void aFindingOfAnotherTextShowsNowhere()
    {
        PostEditor editor;
        editor.setText(u"corto"_s);
        Finding far;
        far.start = 400;
        far.length = 9;
        editor.setFindings({far});
        QCOMPARE(editor.findings().first().start, qsizetype(-1));
        QVERIFY(!editor.grab().isNull());
    }

    void theGravestIsAnswered()
    {
        PostEditor editor;
        editor.setText(m_text);
        editor.setFindings({about(m_text, u"que ay un"_s), about(m_text, u"ay"_s, Finding::Level::Error),
                            about(m_text, u"ay un corte"_s, Finding::Level::Suggestion)});
        QCOMPARE(editor.findingAt(m_text.indexOf(u"ay"_s) + 1), 1);
        QCOMPARE(editor.findingAt(m_text.indexOf(u"corte"_s) + 2), 2);
        QCOMPARE(editor.findingAt(m_text.size() - 1), -1);
    }

    void keysGoFromFindingToFinding()
    {
        PostEditor editor;
        editor.setText(m_text);
        editor.setFindings(
            {about(m_text, u"agua"_s), about(m_text, u"ay"_s), about(m_text, u"informamos"_s)});
        QSignalSpy entered(&editor, &PostEditor::currentFindingChanged);
        QTest::keyClick(&editor, Qt::Key_F8);
        QCOMPARE(editor.textCursor().selectedText(), u"informamos"_s);
        QTest::keyClick(&editor, Qt::Key_F8);
        QCOMPARE(editor.textCursor().selectedText(), u"ay"_s);
        QTest::keyClick(&editor, Qt::Key_F8);
        QCOMPARE(editor.textCursor().selectedText(), u"agua"_s);
        QTest::keyClick(&editor, Qt::Key_F8); // round
        QCOMPARE(editor.textCursor().selectedText(), u"informamos"_s);
        QTest::keyClick(&editor, Qt::Key_F8, Qt::ShiftModifier);
        QCOMPARE(editor.textCursor().selectedText(), u"agua"_s);
        QCOMPARE(entered.last().first().toInt(), 0);
    }

    void aFixIsOneStep()
    {
        PostEditor editor;
        editor.setText(m_text);
        const Finding word = withFix(about(m_text, u"ay"_s, Finding::Level::Error), u"hay"_s);
        editor.setFindings({word, about(m_text, u"agua"_s)});
        QVERIFY(editor.applyFix(word.fixes.first()));
        QCOMPARE(editor.text(), u"Le informamos de que hay un corte de agua mañana"_s);
        QCOMPARE(editor.findings().at(0).start, qsizetype(-1));
        QCOMPARE(editor.text().mid(editor.findings().at(1).start, 4), u"agua"_s);
        editor.undo();
        QCOMPARE(editor.text(), m_text);
        QVERIFY(!editor.applyFix({u"x"_s, 4000, 2, u"y"_s}));
        QVERIFY(!editor.applyFix({u"x"_s, -1, 2, u"y"_s}));
        editor.setReadOnly(true);
        QVERIFY(!editor.applyFix(word.fixes.first()));
        QCOMPARE(editor.text(), m_text);
    }

    void everyPlaceOfARuleInOneStep()
    {
        const QString text = u"los usuarios y las usuarias, y más usuarios"_s;
        PostEditor editor;
        editor.setText(text);
        const auto place = [&](qsizetype at, const QString &replacement) {
            Finding finding{.rule = u"one"_s, .start = at, .length = 8};
            finding.fixes.append({u"x"_s, at, 8, replacement});
            return finding;
        };
        const Finding first = place(4, u"vecinos"_s);
        const Finding last = place(text.lastIndexOf(u"usuarios"), u"vecindario"_s);
        Finding other = place(text.indexOf(u"usuarias"), u"vecinas"_s);
        other.rule = u"two"_s;
        editor.setFindings({first, other, last});
        QCOMPARE(editor.fixableOf(u"one"_s), 2);
        QCOMPARE(editor.fixAll(u"one"_s), 2);
        QCOMPARE(editor.text(), u"los vecinos y las usuarias, y más vecindario"_s);
        editor.undo();
        QCOMPARE(editor.text(), text);
        // One place that could be mended in two ways is for a person.
        Finding two = last;
        two.fixes.append(two.fixes.first());
        editor.setFindings({first, two});
        QCOMPARE(editor.fixableOf(u"one"_s), 0);
        QCOMPARE(editor.fixAll(u"one"_s), 0);
        editor.setFindings({first, last});
        editor.setReadOnly(true);
        QCOMPARE(editor.fixAll(u"one"_s), 0);
        QCOMPARE(editor.text(), text);
    }

    void oneKeyMends()
    {
        PostEditor editor;
        editor.setText(m_text);
        const Finding word = withFix(about(m_text, u"ay"_s), u"hay"_s);
        editor.setFindings({word});
        QTextCursor cursor = editor.textCursor();
        cursor.setPosition(static_cast<int>(word.start));
        editor.setTextCursor(cursor);
        QSignalSpy chosen(&editor, &PostEditor::fixChosen);
        QTest::keyClick(&editor, Qt::Key_Return, Qt::AltModifier);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(editor.text(), QString(m_text).replace(u" ay "_s, u" hay "_s));
    }

    void theMenuOffersToIgnoreWhereItIsAskedFor()
    {
        PostEditor editor;
        editor.setText(m_text);
        const Finding word = about(m_text, u"agua"_s);
        editor.setFindings({word});
        QVERIFY(!editor.fixMenu(word.start)); // nothing to offer
        editor.setIgnoring(true);
        const std::unique_ptr<QMenu> menu(editor.fixMenu(word.start));
        QVERIFY(menu);
        QSignalSpy wanted(&editor, &PostEditor::ignoreRequested);
        menu->actions().last()->trigger();
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.first().first().toInt(), 0);
    }

    void whatTheMenuMeantIsAskedForAndNothingElse()
    {
        PostEditor editor;
        editor.setText(m_text);
        const Finding word = about(m_text, u"agua"_s);
        editor.setFindings({word});
        editor.setIgnoring(true);
        const std::unique_ptr<QMenu> menu(editor.fixMenu(word.start));
        QVERIFY(menu);
        QSignalSpy wanted(&editor, &PostEditor::ignoreRequested);
        editor.setFindings({about(m_text, u"ay"_s), word}); // a check ends while the menu is open
        menu->actions().last()->trigger();
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.first().first().toInt(), 1);
        editor.setFindings({about(m_text, u"ay"_s)});
        menu->actions().last()->trigger();
        QCOMPARE(wanted.count(), 1);
    }

    void theKeyToIgnoreAlwaysAnswers()
    {
        PostEditor editor;
        editor.resize(500, 200);
        editor.show();
        editor.setText(m_text);
        editor.setIgnoring(true);
        const Finding word = about(m_text, u"agua"_s);
        Finding fault = about(m_text, u"ay"_s);
        fault.rule = u"length.limit"_s;
        fault.category = u"length"_s;
        fault.level = Finding::Level::Error;
        editor.setFindings({word, fault});
        QSignalSpy wanted(&editor, &PostEditor::ignoreRequested);
        const auto pressAt = [&](qsizetype position) {
            QTextCursor cursor = editor.textCursor();
            cursor.setPosition(static_cast<int>(position));
            editor.setTextCursor(cursor);
            QTest::keyClick(&editor, Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
        };
        pressAt(0);
        QCOMPARE(wanted.count(), 0);
        QVERIFY2(QToolTip::text().contains(u"Nothing to ignore here"), qPrintable(QToolTip::text()));
        pressAt(word.start + 1);
        QCOMPARE(wanted.count(), 1);
        pressAt(fault.start + 1);
        QCOMPARE(wanted.count(), 1);
        QVERIFY2(QToolTip::text().contains(u"cannot be ignored"), qPrintable(QToolTip::text()));
    }

    void blanksThatDoNotBreakStay()
    {
        PostEditor editor;
        const QString text = u"Son 5\u00a0km\u202fy 3\u00a0%\nmañana"_s;
        editor.setText(text);
        QCOMPARE(editor.text(), text);
        editor.setText(u"a\u2028b\u2029c"_s); // lines to Qt, and to nobody else
        QCOMPARE(editor.text(), u"a\nb\nc"_s);
        editor.setText({});
        auto *pasted = new QMimeData;
        pasted->setText(text);
        QApplication::clipboard()->setMimeData(pasted);
        editor.paste();
        QCOMPARE(editor.text(), text);
    }

    void theCardSaysAllOfIt()
    {
        PostEditor editor;
        editor.setText(m_text);
        Finding word = withFix(about(m_text, u"ay"_s), u"hay"_s);
        word.why = u"Se lee mal."_s;
        word.good = {u"que hay un corte"_s};
        word.bad = {u"que ay un corte"_s};
        word.source = u"Ortografía, 2010"_s;
        word.link = u"javascript:alert(1)"_s;
        editor.setFindings({word});
        editor.show();
        editor.showCard(0);
        auto *card = editor.findChild<FindingCard *>();
        QVERIFY(card);
        QString said;
        for (const QLabel *label : card->findChildren<QLabel *>())
            said += label->text() + u'\n';
        for (const QString &part : {word.title, word.message, word.why, word.good.first(), word.bad.first(), word.source})
            QVERIFY2(said.contains(part), qPrintable(part));
        const auto buttons = card->findChildren<QPushButton *>();
        QCOMPARE(buttons.size(), 1); // the fix: what is no web address is not opened
        buttons.first()->click();
        QVERIFY(editor.text().contains(u"que hay un"));
    }

    void fixesAfterTypingStillHitTheirPlace()
    {
        PostEditor editor;
        editor.setText(m_text);
        editor.setFindings({withFix(about(m_text, u"ay"_s), u"hay"_s)});
        QTextCursor cursor = editor.textCursor();
        cursor.movePosition(QTextCursor::Start);
        editor.setTextCursor(cursor);
        QTest::keyClicks(&editor, u"Hola. "_s);
        QVERIFY(editor.applyFix(editor.findings().first().fixes.first()));
        QCOMPARE(editor.text(), u"Hola. Le informamos de que hay un corte de agua mañana"_s);
    }

    void theMenuOffersFixesAndTheDictionary()
    {
        PostEditor editor;
        editor.setText(m_text);
        Finding word = withFix(withFix(about(m_text, u"ay"_s), u"hay"_s), u"ahí"_s);
        word.word = u"ay"_s;
        editor.setFindings({word});
        QVERIFY(!editor.fixMenu(0));
        const std::unique_ptr<QMenu> menu(editor.fixMenu(word.start + 1));
        QVERIFY(menu);
        QList<QAction *> offers;
        for (QAction *action : menu->actions()) {
            if (!action->isSeparator())
                offers.append(action);
        }
        QCOMPARE(offers.size(), 3);
        QSignalSpy added(&editor, &PostEditor::addWordRequested);
        QSignalSpy chosen(&editor, &PostEditor::fixChosen);
        offers.at(2)->trigger();
        QCOMPARE(added.first().first().toString(), u"ay"_s);
        offers.at(0)->trigger();
        QCOMPARE(chosen.count(), 1);
        QVERIFY(editor.text().contains(u"que hay un"_s));
    }

    void ctrlPeriodOpensIt()
    {
        PostEditor editor;
        editor.resize(500, 200);
        editor.show();
        editor.setText(m_text);
        editor.setFindings({withFix(about(m_text, u"ay"_s), u"hay"_s)});
        editor.goToFinding(0);
        QTest::keyClick(&editor, Qt::Key_Period, Qt::ControlModifier);
        QTRY_VERIFY(QApplication::activePopupWidget());
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QTest::keyClick(menu, Qt::Key_Return); // the first fix is already chosen
        QCOMPARE(editor.text(), u"Le informamos de que hay un corte de agua mañana"_s);
    }

    void pasteIsPlainText()
    {
        PostEditor editor;
        editor.setText(QString());
        auto *rich = new QMimeData;
        rich->setHtml(u"<b>negrita</b> y <img src=\"http://a.example/x.png\">"_s);
        rich->setText(u"negrita\r\ny\tmás\uFFFC\u0007"_s);
        QApplication::clipboard()->setMimeData(rich);
        editor.paste();
        QCOMPARE(editor.text(), u"negrita\ny más"_s);
        editor.selectAll();
        editor.copy();
        QCOMPARE(QApplication::clipboard()->mimeData()->formats(), QStringList{u"text/plain"_s});
        QCOMPARE(QApplication::clipboard()->text(), u"negrita\ny más"_s);
    }

    void keysThatAreNotText()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        PostEditor first;
        PostEditor second;
        column->addWidget(&first);
        column->addWidget(&second);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        first.setText(u"a"_s);
        first.setFocus();
        first.moveCursor(QTextCursor::End);
        QTest::keyClick(&first, Qt::Key_Return, Qt::ShiftModifier);
        QTest::keyClicks(&first, u"b"_s);
        QCOMPARE(first.text(), u"a\nb"_s);
        QCOMPARE(first.document()->blockCount(), 2); // a line, not a separator character
        QTest::keyClick(&first, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(first.text(), u"a\nb"_s);
        QTest::keyClick(&first, Qt::Key_Tab);
        QTRY_VERIFY(second.hasFocus());
        QCOMPARE(first.text(), u"a\nb"_s);
    }

    void whatIsTooMuchHasAGround()
    {
        PostEditor editor;
        editor.resize(500, 200);
        editor.show();
        editor.setText(m_text);
        const QColor ground = style::colour(style::Role::BadSoft);
        QCOMPARE(pixelsOf(editor, ground), 0);
        editor.setOverflowAt(20);
        const int large = pixelsOf(editor, ground);
        QVERIFY(large > 500);
        editor.setOverflowAt(40);
        QVERIFY(pixelsOf(editor, ground) < large);
        // Typing before it moves it along; going back under it takes it away.
        editor.moveCursor(QTextCursor::Start);
        QTest::keyClicks(&editor, u"ab"_s);
        QCOMPARE(editor.overflowAt(), qsizetype(42));
        editor.setOverflowAt(-1);
        QCOMPARE(pixelsOf(editor, ground), 0);
    }

    void underlinesTellTheLevel()
    {
        PostEditor editor;
        editor.resize(500, 200);
        editor.show();
        editor.setText(m_text);
        editor.moveCursor(QTextCursor::End);
        const QColor bad = style::colour(style::Role::Bad);
        const QColor warn = style::colour(style::Role::Warn);
        QCOMPARE(pixelsOf(editor, bad), 0);
        editor.setFindings({about(m_text, u"informamos"_s, Finding::Level::Error)});
        QVERIFY(pixelsOf(editor, bad) > 5);
        QCOMPARE(pixelsOf(editor, warn), 0);
        editor.setFindings({about(m_text, u"informamos"_s, Finding::Level::Warning)});
        QVERIFY(pixelsOf(editor, warn) > 5);
        QCOMPARE(pixelsOf(editor, bad), 0);
    }

    void followsTheTheme()
    {
        PostEditor editor;
        editor.resize(500, 200);
        editor.show();
        editor.setText(u"ver #Agua"_s);
        style::applyTheme(*qApp, style::Theme(style::Scheme::Dark));
        const QColor accent = style::colour(style::Role::Accent);
        QTRY_COMPARE(editor.document()->firstBlock().layout()->formats().value(0).format.foreground().color(),
                     accent);
        const double before = QFontInfo(editor.font()).pixelSize();
        style::applyTheme(*qApp, style::Theme(style::Scheme::Light), 2.0);
        QTRY_VERIFY(QFontInfo(editor.font()).pixelSize() > before * 1.8);
        style::applyTheme(*qApp, style::Theme(style::Scheme::Light));
        QTRY_COMPARE(QFontInfo(editor.font()).pixelSize(), before);
        QCOMPARE(editor.text(), u"ver #Agua"_s);
        QVERIFY(!editor.document()->isUndoAvailable());
    }
};

QTEST_MAIN(TestPostEditor)
#include "tst_posteditor.moc"
