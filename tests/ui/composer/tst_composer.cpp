// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desk/deskbench.h"

#include "app/desk/houserules.h"
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
#include <QSemaphore>
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

    /// A second account of the same town, not kept yet.
    static Account anotherOf(Bench &bench)
    {
        Account another = bench.townAccount();
        another.id = {};
        another.remoteId = u"obras"_s;
        another.handle = u"@obras@villanueva.example"_s;
        return another;
    }

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

    void whatAFixPutsInIsWhatIsKept()
    {
        Bench bench;
        using checker::Ruling;
        GET(chosen, bench.desk.houseRules().choose({{Ruling::What::Position, u"espacios-fijos"_s, {}, {}, true}}));
        QVERIFY(chosen);
        Piece piece = DeskBench::piece(u"La feria está a 5 km del centro, y se llega en autobús."_s);
        piece.language = u"es"_s;
        bench.composer.open(Draft{bench.desk.newDraftId(), bench.account, {}, piece});
        const auto found = [&]() -> const checker::Finding * {
            const auto &all = bench.composer.findings().findings();
            const auto one = std::ranges::find(all, u"tipografia-es.EspaciosFijos"_s, &checker::Finding::rule);
            return one == all.end() ? nullptr : &*one;
        };
        QTRY_VERIFY(found());
        QSignalSpy checked(&bench.composer.findings(), &FindingsModel::checked);
        bench.composer.applyFix(found()->fixes.constFirst());
        QCOMPARE(bench.composer.piece().text, u"La feria está a 5\u00a0km del centro, y se llega en autobús."_s);
        QTRY_VERIFY(checked.count() > 0);
        QVERIFY(!found()); // what was mended is not found again
    }

    void theOnlyAccountIsMeant()
    {
        Bench bench;
        QCOMPARE(bench.composer.account(), bench.account);
        QVERIFY(bench.composer.isEmpty());
        QVERIFY(!bench.composer.findChild<QPushButton *>(u"composerSend"_s)->isEnabled());
    }

    void aTextStaysWithTheAccountItWasWrittenFor()
    {
        QSemaphore reading; // outlives the store, whose thread waits for it
        Bench bench;
        GET(second, bench.desk.addAccount(anotherOf(bench), {}));
        // Another life of the program: the text is taken up before the accounts are read.
        const auto held = bench.store.run([&reading](store::Session &) -> Result<bool> {
            return reading.tryAcquire(1, 20'000);
        });
        AccountsModel accounts(bench.store);
        Composer composer(bench.desk, accounts, Composer::Use::Draft);
        composer.open(store::Typing{bench.desk.newDraftId(), second, {}, DeskBench::piece(u"Mañana hay mercado"_s),
                                    bench.clock.now()});
        QVERIFY(!accounts.isLoaded());
        const auto *picker = composer.findChild<QComboBox *>(u"composerAccount"_s);
        const auto *send = composer.findChild<QPushButton *>(u"composerSend"_s);
        QCOMPARE(composer.account(), second);
        QVERIFY(!send->isEnabled()); // not before it is known that the account is here
        reading.release();
        QTRY_VERIFY(accounts.isLoaded());
        QTRY_COMPARE(picker->currentData().toString(), second.value());
        QCOMPARE(composer.account(), second);
        QVERIFY(send->isEnabled());
        composer.leave();
        QTRY_COMPARE(DeskBench::wait(bench.ledger.draft(composer.draft())).value_or(Draft{}).account, second);
        QVERIFY(DeskBench::wait(held).value_or(false));
    }

    void whatIsOnlyReadIsNotPublishedTo()
    {
        Bench bench;
        if (!bench.desk.network(u"feeds"_s))
            QSKIP("the adapter of feeds is not built");
        const Account feed{.id = {}, .network = u"feeds"_s, .server = QUrl(u"https://eleco.example"_s),
                           .remoteId = u"https://eleco.example/rss"_s, .handle = u"eleco.example/rss"_s,
                           .displayName = u"El Eco"_s};
        GET(heard, bench.desk.addAccount(feed, {}));
        QTRY_VERIFY(bench.accounts.account(heard));
        const auto *picker = bench.composer.findChild<QComboBox *>(u"composerAccount"_s);
        const auto *send = bench.composer.findChild<QPushButton *>(u"composerSend"_s);
        const auto *said = bench.composer.findChild<Banner *>(u"composerHindrance"_s);
        QCOMPARE(picker->count(), 1);
        QCOMPARE(picker->findData(heard.value()), -1);
        bench.composer.begin(heard, PostId(7));
        bench.composer.editor().insertPlainText(u"Gracias"_s);
        QVERIFY(!send->isEnabled());
        QVERIFY2(said->isVisible() && said->text().contains(u"El Eco from here: it is only read"), qPrintable(said->text()));
        bench.composer.begin(bench.account);
        bench.composer.editor().insertPlainText(u"Gracias"_s);
        QVERIFY(send->isEnabled());
        QVERIFY(said->text().isEmpty());
    }

    void anAccountThatWentIsSaidAndNothingIsSent()
    {
        Bench bench;
        GET(second, bench.desk.addAccount(anotherOf(bench), {}));
        QTRY_VERIFY(bench.accounts.account(second));
        bench.composer.open(Draft{bench.desk.newDraftId(), second, {}, DeskBench::piece(u"Mañana hay mercado"_s)});
        auto *picker = bench.composer.findChild<QComboBox *>(u"composerAccount"_s);
        const auto *send = bench.composer.findChild<QPushButton *>(u"composerSend"_s);
        const auto *said = bench.composer.findChild<Banner *>(u"composerHindrance"_s);
        QTRY_COMPARE(picker->currentData().toString(), second.value());
        QVERIFY(send->isEnabled());
        QVERIFY(DeskBench::wait(bench.desk.removeAccount(second, u"closed"_s)));
        QTRY_COMPARE(picker->currentIndex(), -1);
        QCOMPARE(bench.composer.account(), second);
        QVERIFY(!send->isEnabled());
        QVERIFY2(said->isVisible() && said->text().contains(u"no longer here"), qPrintable(said->text()));
        bench.composer.send();
        QTest::qWait(50);
        GET(nothing, bench.ledger.outbox());
        QVERIFY(nothing.isEmpty());
        // A person says who publishes it instead.
        QVERIFY(picker->isEnabled());
        picker->setCurrentIndex(0);
        QCOMPARE(bench.composer.account(), bench.account);
        QVERIFY(said->text().isEmpty());
        QSignalSpy queued(&bench.composer, &Composer::queued);
        bench.composer.send();
        QTRY_COMPARE(queued.size(), 1);
        GET(rows, bench.ledger.outbox());
        QCOMPARE(rows.first().account, bench.account);
        // An answer can only come from the account that heard the message.
        bench.composer.begin(second, PostId(7));
        bench.composer.editor().insertPlainText(u"Sí"_s);
        QVERIFY(said->text().contains(u"nothing can be sent"));
        QVERIFY(!send->isEnabled() && !picker->isEnabled());
        // A new text begins with one that is here.
        bench.composer.begin();
        QCOMPARE(bench.composer.account(), bench.account);
        QVERIFY(said->text().isEmpty());
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

    void nothingIsSentWithoutAFileThatIsStillBeingCopied()
    {
        Bench bench;
        const QString path = bench.folder.filePath(u"plaza.png"_s);
        QVERIFY(QImage(40, 30, QImage::Format_RGB32).save(path));
        const auto *send = bench.composer.findChild<QPushButton *>(u"composerSend"_s);
        const auto *schedule = bench.composer.findChild<QPushButton *>(u"composerSchedule"_s);
        const auto *said = bench.composer.findChild<Banner *>(u"composerHindrance"_s);
        QSignalSpy queued(&bench.composer, &Composer::queued);
        bench.composer.editor().insertPlainText(u"Mañana hay mercado"_s);
        QVERIFY(send->isEnabled());
        bench.composer.attach(path, u"La plaza"_s);
        QVERIFY(!send->isEnabled() && !schedule->isEnabled());
        QVERIFY2(said->isVisible() && said->text().contains(u"being copied"), qPrintable(said->text()));
        bench.composer.send(); // its key, pressed too soon
        QTRY_COMPARE(bench.composer.piece().media.size(), 1);
        QVERIFY(said->text().isEmpty());
        QVERIFY(send->isEnabled() && schedule->isEnabled());
        QVERIFY(queued.isEmpty());
        bench.composer.send();
        QTRY_COMPARE(queued.size(), 1);
        GET(rows, bench.ledger.outbox());
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.first().piece.media.size(), 1);
    }

    void aFileThatComesTooLateIsSaidToBeMissing()
    {
        Bench bench;
        const QString path = bench.folder.filePath(u"plaza.png"_s);
        QVERIFY(QImage(40, 30, QImage::Format_RGB32).save(path));
        bench.composer.attach(path);
        bench.composer.begin(); // another text
        bench.composer.editor().insertPlainText(u"Otra cosa"_s);
        QVERIFY(bench.composer.findChild<QPushButton *>(u"composerSend"_s)->isEnabled());
        QTRY_VERIFY2(bench.said().contains(u"plaza.png was not attached"), qPrintable(bench.said()));
        QVERIFY(bench.composer.piece().media.isEmpty());
        bench.composer.setLocked(true);
        bench.composer.attach(path);
        QTest::qWait(50);
        QVERIFY(bench.composer.piece().media.isEmpty());
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
