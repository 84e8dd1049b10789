// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desk/deskbench.h"

#include "ui/composer/composer.h"
#include "ui/composer/scheduledialog.h"
#include "ui/editor/posteditor.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/charactermeter.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QImage>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTimeZone>

using namespace pregonero;
using namespace pregonero::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What a post is written with, alone: the desk under it is real.
class TestComposer : public QObject
{
    Q_OBJECT

    struct Bench : DeskBench {
        Bench() : accounts(store), composer(desk, accounts, Composer::Use::Draft)
        {
            composer.show();
            (void)QTest::qWaitFor([this] { return !composer.account().isNull(); });
        }
        [[nodiscard]] QString said() const { return composer.findChild<Banner *>()->text(); }
        AccountsModel accounts;
        Composer composer;
    };

public:
    static void initMain() { qputenv("TZ", "Europe/Madrid"); }

private Q_SLOTS:
    void aWidgetThatGoesIsToldNothing()
    {
        // Pointers to a widget still hold while it says that it goes; what waits for an answer must not be called then.
        QPromise<Result<bool>> promise;
        promise.start();
        int told = 0;
        {
            QWidget widget;
            whenDone(promise.future(), &widget, [&told](const Result<bool> &) { ++told; });
        }
        QCOMPARE(told, 0);
        promise.addResult(Result<bool>(true));
        promise.finish();
        QCoreApplication::sendPostedEvents();
        QCOMPARE(told, 0);
    }

    void theOnlyAccountIsMeant()
    {
        Bench bench;
        QCOMPARE(bench.composer.account(), bench.account);
        QVERIFY(bench.composer.isEmpty());
        QVERIFY(!bench.composer.findChild<QPushButton *>(u"composerSend"_s)->isEnabled());
    }

    void aGreetingAloneIsNothingToSend()
    {
        Bench bench;
        bench.composer.begin(bench.account, {}, u"@reme@villanueva.example"_s);
        QVERIFY(bench.composer.isEmpty());
        QVERIFY(!bench.composer.findChild<QPushButton *>(u"composerSend"_s)->isEnabled());
        QSignalSpy queued(&bench.composer, &Composer::queued);
        bench.composer.send();
        bench.composer.leave();
        bench.composer.editor().insertPlainText(u"Hola"_s);
        QVERIFY(!bench.composer.isEmpty());
        QCOMPARE(bench.composer.piece().text, u"@reme@villanueva.example Hola"_s);
        QVERIFY(queued.isEmpty());
        GET(drafts, bench.ledger.drafts());
        QVERIFY(drafts.isEmpty());
    }

    void aPictureComesWithItsDescription()
    {
        Bench bench;
        const QString path = bench.folder.filePath(u"plaza.png"_s);
        QVERIFY(QImage(40, 30, QImage::Format_RGB32).save(path));
        bench.composer.attach(path);
        QTRY_COMPARE(bench.composer.piece().media.size(), 1);
        // What is missing is found, and the keyboard is where it is mended.
        QTRY_VERIFY(!bench.composer.findings().findings().isEmpty());
        auto *altText = bench.composer.findChild<QLineEdit *>(u"altText"_s);
        QVERIFY(altText && altText->accessibleName().contains(u'.'));
        altText->setText(u"La plaza mayor con el mercado de los jueves"_s);
        QCOMPARE(bench.composer.piece().media.constFirst().altText, altText->text());
        QTRY_VERIFY(bench.composer.findings().findings().isEmpty());
        bench.composer.attach(bench.folder.filePath(u"none.png"_s));
        QTRY_VERIFY2(bench.said().contains(u"none.png"), qPrintable(bench.said()));
    }

    void whatIsHeldTakesNothing()
    {
        Bench bench;
        bench.composer.hold();
        QVERIFY(bench.composer.editor().isReadOnly());
        QVERIFY(!bench.composer.findChild<QComboBox *>(u"composerAccount"_s)->isEnabled());
        bench.composer.begin();
        QVERIFY(!bench.composer.editor().isReadOnly());
    }

    void anAnswerThatComesLateDoesNotTouchAnotherText()
    {
        Bench bench;
        bench.composer.editor().insertPlainText(QString(3000, u'a'));
        bench.composer.send();
        bench.composer.begin(); // another text, before the desk has answered
        bench.composer.editor().insertPlainText(u"Otra cosa"_s);
        QTRY_VERIFY(!bench.said().isEmpty()); // the refusal is said all the same
        QCOMPARE(bench.composer.piece().text, u"Otra cosa"_s);
        QVERIFY(!bench.composer.editor().isReadOnly());
        QVERIFY(bench.composer.findChild<QPushButton *>(u"composerSend"_s)->isEnabled());
    }

    void whatCannotBeSavedIsSaid()
    {
        Bench bench;
        bench.composer.begin(bench.account, PostId(999'999)); // answers a post that is not here
        bench.composer.editor().insertPlainText(u"Mañana hay mercado"_s);
        bench.composer.save();
        QTRY_VERIFY(!bench.said().isEmpty());
        // It is still there to be saved again.
        QTRY_VERIFY(bench.composer.findChild<QPushButton *>(u"composerSave"_s)->isEnabled());
    }

    void anHourIsChosenInItsZone()
    {
        const TimePoint now = *fromIso(u"2026-03-10T09:20:00Z"_s);
        ScheduleDialog dialog(now);
        auto *time = dialog.findChild<QDateTimeEdit *>();
        auto *zone = dialog.findChild<QComboBox *>();
        // The next full hour, by the wall clock of the computer's zone.
        QCOMPARE(dialog.schedule().at, *fromIso(u"2026-03-10T10:00:00Z"_s));
        const int canary = zone->findData(QByteArray("Atlantic/Canary"));
        QVERIFY(canary >= 0);
        zone->setCurrentIndex(canary);
        QCOMPARE(dialog.schedule().zone, u"Atlantic/Canary"_s);
        QCOMPARE(dialog.schedule().at, *fromIso(u"2026-03-10T11:00:00Z"_s)); // the same hour, an hour later
        const auto buttons = dialog.findChildren<QPushButton *>();
        const auto accept = std::ranges::find_if(buttons, [](const QPushButton *b) { return b->text() == u"Schedule"; });
        QVERIFY(accept != buttons.end() && (*accept)->isEnabled() && (*accept)->isDefault());
        time->setDateTime(QDateTime(QDate(2026, 3, 10), QTime(8, 0), QTimeZone::UTC));
        QVERIFY(!(*accept)->isEnabled());
    }

    void itFitsALowPlace()
    {
        Bench bench;
        QVERIFY2(bench.composer.minimumSizeHint().height() <= 300, qPrintable(QString::number(bench.composer.minimumSizeHint().height())));
        QVERIFY2(bench.composer.minimumSizeHint().width() <= 470, qPrintable(QString::number(bench.composer.minimumSizeHint().width())));
    }
};

QTEST_MAIN(TestComposer)
#include "tst_composer.moc"
