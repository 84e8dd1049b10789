// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/theme.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/charactermeter.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/elidinglabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/keyhint.h"
#include "ui/widgets/paneheader.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/searchfield.h"

#include <QAccessible>
#include <QAction>
#include <QDockWidget>
#include <QLabel>
#include <QImage>
#include <QMainWindow>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace pregonero;

class TestWidgets final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { style::applyTheme(*qApp, style::Theme(style::Scheme::Light)); }

    void initials_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("expected");
        QTest::newRow("two words") << u"Samuel Cobos"_s << u"SC"_s;
        QTest::newRow("four words") << u"María del Mar Ruiz"_s << u"MD"_s;
        QTest::newRow("one word") << u"plaza"_s << u"P"_s;
        QTest::newRow("accent") << u"íñigo Óscar"_s << u"ÍÓ"_s;
        QTest::newRow("emoji before") << u"🌟 Ana"_s << u"A"_s;
        QTest::newRow("quotes") << u"«Peña» (oficial)"_s << u"PO"_s;
        QTest::newRow("nothing") << QString() << u"?"_s;
    }

    void initials()
    {
        QFETCH(QString, name);
        QTEST(Avatar::initials(name), "expected");
    }

    void avatarGroundsAreSteadyAndReadable()
    {
        QSet<QRgb> seen;
        for (int i = 0; i < 200; ++i) {
            const QString key = u"@vecina%1@plaza.town"_s.arg(i);
            QCOMPARE(Avatar::ground(key), Avatar::ground(key));
            QVERIFY(style::contrast(Qt::white, Avatar::ground(key)) >= 4.5);
            seen.insert(Avatar::ground(key).rgb());
        }
        QCOMPARE(seen.size(), 10);
    }

    void meterSaysWhereItStands()
    {
        CharacterMeter meter;
        QLocale::setDefault(QLocale(QLocale::Spanish));
        meter.setCount(248, 80'000);
        QCOMPARE(meter.text(), u"248 of 80.000"_s);
        QLocale::setDefault(QLocale::c());
        meter.setName(u"Mastodon"_s);
        meter.setCount(248, 500);
        QCOMPARE(meter.text(), u"Mastodon 248 of 500"_s);
        QVERIFY(!meter.isNear());
        meter.setCount(480, 500);
        QVERIFY(meter.isNear());
        meter.setCount(500, 500);
        QVERIFY(meter.isNear());
        QVERIFY(!meter.isOver());
        meter.setCount(512, 500);
        QVERIFY(meter.isOver());
        QVERIFY(!meter.isNear());
        QCOMPARE(meter.text(), u"Mastodon 512 of 500 · 12 too many"_s);
        QCOMPARE(meter.accessibleName(), meter.text());
        meter.setCount(12, 0); // no limit is never over
        QVERIFY(!meter.isOver() && !meter.isNear());
    }

    void aCountThatGivesWayIsAsWideAsItsNumber()
    {
        QImage image(200, 30, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        const ChipText count{u"24 de muchos mensajes sin leer"_s, style::Tone::Accent};
        Chip::paint(painter, QRect(0, 0, 100, 30), count);
        painter.end();
        const int number = Chip::sizeOf({u"24"_s, style::Tone::Accent}).width();
        QVERIFY(number < 90);
        QVERIFY(image.pixelColor(number / 2, 3) != QColor(Qt::white));
        QCOMPARE(image.pixelColor(95, 15), QColor(Qt::white));
        QVERIFY(Chip::sizeOf(count).width() > 100);
    }

    void chipTellsOrIsPressed()
    {
        QWidget window;
        Chip chip({u"vence hoy"_s, style::Tone::Warn}, &window);
        window.resize(200, 60);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QSignalSpy clicked(&chip, &Chip::clicked);
        QCOMPARE(chip.focusPolicy(), Qt::NoFocus);
        QCOMPARE(chip.accessibleName(), u"vence hoy"_s);
        chip.setClickable(true);
        chip.resize(chip.sizeHint());
        QVERIFY(chip.height() >= 28);
        chip.setFocus();
        QTest::keyClick(&chip, Qt::Key_Space);
        QTest::mouseClick(&chip, Qt::LeftButton);
        QCOMPARE(clicked.count(), 2);
        chip.setChip({});
        QVERIFY(!chip.isVisible());
    }

    void labelElidesAndTellsAll()
    {
        ElidingLabel label(u"Elektroentzefalografistarekin hitzordua eskatzeko prozedura"_s);
        label.resize(90, 20);
        QVERIFY(label.isElided());
        label.resize(label.sizeHint());
        QVERIFY(!label.isElided());
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&label);
        QVERIFY(accessible);
        QCOMPARE(accessible->text(QAccessible::Name), label.text());
    }

    void emptyStateOffersItsAction()
    {
        EmptyState state;
        QSignalSpy spy(&state, &QObject::destroyed);
        state.setContent(style::Meaning::Feed, u"Nothing heard yet"_s, u"Add an account."_s);
        QVERIFY(!state.button()->isVisibleTo(&state));
        {
            QAction action(u"Add account"_s);
            QSignalSpy triggered(&action, &QAction::triggered);
            state.setAction(&action);
            QCOMPARE(state.button()->text(), u"Add account"_s);
            state.button()->click();
            QCOMPARE(triggered.count(), 1);
            action.setEnabled(false);
            QVERIFY(!state.button()->isEnabled());
        }
        QVERIFY(!state.button()->isVisibleTo(&state)); // the action is gone and takes its button along
    }

    void bannerShowsAndCloses()
    {
        QWidget window;
        Banner banner(&window);
        QAction retry(u"Retry"_s);
        QSignalSpy triggered(&retry, &QAction::triggered);
        banner.setMessage(style::Tone::Bad, u"No answer from plaza.town"_s, {&retry});
        QVERIFY(banner.isVisibleTo(&window));
        banner.findChild<QPushButton *>()->click();
        QCOMPARE(triggered.count(), 1);
        // A stranger's text is text.
        banner.setMessage(style::Tone::Bad, u"<b>no</b>"_s);
        QCOMPARE(banner.text(), u"<b>no</b>"_s);
        banner.setClosable(true);
        QSignalSpy closed(&banner, &Banner::closed);
        banner.findChild<QToolButton *>()->click();
        QCOMPARE(closed.count(), 1);
        QVERIFY(!banner.isVisibleTo(&window));
    }

    void progressWaitsAMomentAndCancelsOnce()
    {
        ProgressLine line;
        QSignalSpy cancelled(&line, &ProgressLine::cancelled);
        line.start(u"Fetching"_s);
        QVERIFY(!line.isVisible());
        line.finish(); // quick work never flickers
        QVERIFY(!line.isRunning());
        line.start(u"Fetching"_s);
        line.setProgress(3, 10);
        QTRY_VERIFY(line.isVisible());
        QCOMPARE(line.findChild<QProgressBar *>()->value(), 3);
        line.findChild<QToolButton *>()->click();
        line.findChild<QToolButton *>()->click();
        QCOMPARE(cancelled.count(), 1);
        line.finish();
        QVERIFY(!line.isVisible());
    }

    void searchSpeaksAfterAPause()
    {
        SearchField field(u"Search"_s);
        QSignalSpy said(&field, &SearchField::searchChanged);
        field.show();
        QTest::keyClicks(&field, u" agua "_s);
        QCOMPARE(said.count(), 0);
        QTRY_COMPARE(said.count(), 1);
        QCOMPARE(said.first().first().toString(), u"agua"_s);
        QTest::keyClick(&field, Qt::Key_Return); // the same again is not said again
        QCOMPARE(said.count(), 1);
        QTest::keyClick(&field, Qt::Key_Escape);
        QCOMPARE(said.count(), 2);
        QVERIFY(said.last().first().toString().isEmpty());
    }

    void headerBecomesADocksTitleBar()
    {
        QMainWindow window;
        auto *dock = new QDockWidget(u"Feeds"_s, &window);
        auto *header = new PaneHeader(u"Feeds"_s, dock);
        header->setCount({u"3 unanswered"_s, style::Tone::Bad});
        QAction filter(u"Filter"_s);
        QToolButton *button = header->addAction(&filter);
        QCOMPARE(button->accessibleName(), u"Filter"_s);
        header->becomeTitleBarOf(dock);
        window.addDockWidget(Qt::LeftDockWidgetArea, dock);
        window.show();
        QCOMPARE(dock->titleBarWidget(), header);
        QToolButton *floating = nullptr;
        for (QToolButton *candidate : header->findChildren<QToolButton *>()) {
            QVERIFY(!candidate->accessibleName().isEmpty());
            if (candidate != button && !floating)
                floating = candidate;
        }
        QVERIFY(floating);
        floating->click();
        QVERIFY(dock->isFloating());
        floating->click();
        QVERIFY(!dock->isFloating());
        dock->setFeatures(QDockWidget::NoDockWidgetFeatures);
        QVERIFY(!floating->isVisible());
    }

    void keyHintSaysItsKeys()
    {
        const KeyHint hint(QKeySequence(u"Ctrl+K"_s));
        QCOMPARE(hint.text(), u"Ctrl+K"_s);
        QCOMPARE(hint.accessibleName(), u"Ctrl+K"_s);
        QVERIFY(hint.sizeHint().width() > 20);
    }

    void flowGoesOnInTheNextLine()
    {
        QWidget box;
        auto *flow = new FlowLayout(10, &box);
        QList<QWidget *> parts;
        for (int i = 0; i < 4; ++i) {
            auto *part = new QWidget;
            part->setFixedSize(50, 20);
            flow->addWidget(part);
            parts.append(part);
        }
        QCOMPARE(flow->heightForWidth(400), 20);
        QCOMPARE(flow->heightForWidth(120), 50);
        QCOMPARE(flow->heightForWidth(10), 110);
        QCOMPARE(flow->minimumSize(), QSize(50, 20));
        QCOMPARE(flow->sizeHint(), QSize(230, 20));
        parts[1]->hide(); // leaves no gap
        box.resize(170, 100);
        box.show();
        QCOMPARE(parts[2]->x(), 60);
        QCOMPARE(parts[3]->pos(), QPoint(120, 0));
        flow->setAlignment(Qt::AlignRight);
        flow->setGeometry(QRect(0, 0, 200, 100));
        QCOMPARE(parts[3]->geometry().right(), 199);
    }
};

QTEST_MAIN(TestWidgets)
#include "tst_widgets.moc"
