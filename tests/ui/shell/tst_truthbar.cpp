// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/windowbench.h"
#include "ui/dialogs/accountsdialog.h"
#include "ui/shell/truthbar.h"

#include <QLabel>
#include <QToolButton>

using namespace pregonero;
using namespace pregonero::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What the bar says of the networks: only what they were heard to say, and what to do about it.
class TestTruthBar : public QObject
{
    Q_OBJECT

    struct Bench : WindowBench {
        explicit Bench(Options options = {}) : WindowBench(options), bar(window->findChild<TruthBar *>()) { }
        [[nodiscard]] QString line() const { return bar->text().section(u" | "_s, 0, 0); }
        [[nodiscard]] QToolButton *mend() const { return bar->findChild<QToolButton *>(u"mendAccounts"_s); }
        /// A second account of the same network.
        bool addAnother()
        {
            Account second = townAccount();
            second.handle = u"@museo"_s;
            second.remoteId += u"-2"_s;
            second.id = {};
            const auto added = wait(desk.addAccount(second, "token"));
            other = added.value_or(AccountId());
            return added && QTest::qWaitFor([this] { return window->accounts().accounts().size() == 2; });
        }
        void answer(const sync::Refreshed &what) { Q_EMIT refresher.finished(what); }
        TruthBar *bar;
        AccountId other;
    };
    static Error error(ErrorKind kind) { return {kind, u"It said why."_s}; }

private Q_SLOTS:
    void onlineIsSaidWhenSomebodyAnswered()
    {
        Bench bench;
        QTRY_COMPARE(bench.line(), u"Not asked yet"_s);
        QVERIFY(bench.mend()->isHidden());
        QVERIFY(bench.hear());
        QTRY_COMPARE(bench.line(), u"Online"_s);
        QVERIFY(bench.mend()->isHidden());
    }

    void withoutAnAccountNobodyIsOnline()
    {
        Bench bench({.writer = true, .account = false});
        QTRY_COMPARE(bench.line(), u"No account yet: add one"_s);
        QVERIFY(bench.mend()->isVisible());
    }

    void aSilentNetworkIsNamedWithSinceWhen()
    {
        Bench bench;
        QVERIFY(bench.hear());
        bench.answer({.columns = 1, .errors = {{bench.account, error(ErrorKind::Timeout)}}});
        const QString first = bench.line();
        QVERIFY2(first.startsWith(u"No answer for %1 since "_s.arg(bench.townAccount().handle)), qPrintable(first));
        bench.clock.advance(2h);
        bench.answer({.columns = 1, .errors = {{bench.account, error(ErrorKind::Network)}}});
        QCOMPARE(bench.line(), first); // still since the first time
        bench.answer({.columns = 1, .answered = {bench.account}});
        QCOMPARE(bench.line(), u"Online"_s);
    }

    void oneSilentOfSeveralIsCounted()
    {
        Bench bench;
        QVERIFY(bench.addAnother());
        bench.answer({.columns = 2, .errors = {{bench.other, error(ErrorKind::Network)}}, .answered = {bench.account}});
        QVERIFY2(bench.line().startsWith(u"1 of 2 accounts do not answer, since "), qPrintable(bench.line()));
        // A round in which the silent one was left alone says nothing of it.
        bench.answer({.columns = 1, .answered = {bench.account}});
        QVERIFY2(bench.line().startsWith(u"1 of 2 accounts do not answer"), qPrintable(bench.line()));
        // One column of several that could not be read is not a silent account.
        bench.answer({.columns = 2, .errors = {{bench.other, error(ErrorKind::Protocol)}}, .answered = {bench.account, bench.other}});
        QCOMPARE(bench.line(), u"Online"_s);
    }

    void whatAnswersIsNotCalledSilent()
    {
        Bench bench;
        for (const ErrorKind kind : {ErrorKind::RateLimited, ErrorKind::Forbidden, ErrorKind::NotFound, ErrorKind::Rejected, ErrorKind::Protocol}) {
            bench.answer({.columns = 1, .errors = {{bench.account, error(kind)}}});
            QCOMPARE(bench.line(), u"Could not be read: %1 · work goes on"_s.arg(bench.townAccount().handle));
        }
        QVERIFY(std::ranges::any_of(bench.bar->findChildren<QLabel *>(),
                                    [](const QLabel *label) { return label->toolTip().contains(u"It said why."); }));
        QVERIFY(bench.addAnother());
        bench.answer({.columns = 2, .errors = {{bench.account, error(ErrorKind::Protocol)}, {bench.other, error(ErrorKind::RateLimited)}}});
        QCOMPARE(bench.line(), u"2 of 2 accounts could not be read · work goes on"_s);
        bench.answer({.columns = 1, .errors = {{bench.other, error(ErrorKind::Timeout)}}});
        QVERIFY2(bench.line().startsWith(u"1 of 2 accounts do not answer"), qPrintable(bench.line()));
        bench.answer({.columns = 2, .answered = {bench.account, bench.other}});
        QCOMPARE(bench.line(), u"Online"_s);
    }

    void aRefusedSignInLeadsToTheAccounts()
    {
        Bench bench;
        QVERIFY(bench.addAnother());
        bench.answer({.columns = 2, .errors = {{bench.other, error(ErrorKind::Auth)}}, .answered = {bench.account, bench.other}});
        QCOMPARE(bench.line(), u"Sign in again: @museo"_s);
        QToolButton *mend = bench.mend();
        QVERIFY(mend->isVisible());
        QVERIFY(mend->focusPolicy() & Qt::TabFocus);
        QCOMPARE(mend->accessibleName(), u"Sign in again: @museo"_s);
        QVERIFY(mend->toolTip().contains(u"It said why."));
        mend->setFocus(Qt::TabFocusReason);
        press(Qt::Key_Return);
        QWidget *dialog = openDialog();
        QVERIFY(qobject_cast<AccountsDialog *>(dialog));
        static_cast<QDialog *>(dialog)->reject();
        // Offline and back says nothing of the sign-in; signing in does.
        bench.desk.setOffline(true);
        bench.desk.setOffline(false);
        QCOMPARE(bench.line(), u"Sign in again: @museo"_s);
        bench.answer({.columns = 2, .answered = {bench.account, bench.other}});
        QCOMPARE(bench.line(), u"Online"_s);
        QVERIFY(bench.mend()->isHidden());
    }

    void offlineIsSaidAsAChoice()
    {
        Bench bench;
        QVERIFY(bench.hear());
        bench.desk.setOffline(true);
        QVERIFY2(bench.line().startsWith(u"Offline since ") && bench.line().contains(u"(your choice)"), qPrintable(bench.line()));
        bench.answer({.columns = 1, .errors = {{bench.account, error(ErrorKind::Network)}}});
        QVERIFY(bench.line().startsWith(u"Offline since "));
        bench.desk.setOffline(false);
        QCOMPARE(bench.line(), u"Not asked yet"_s); // what was heard before says nothing of the line there is now
        // A window that opens offline cannot know since when.
        bench.desk.setOffline(true);
        bench.reopen(false);
        QCOMPARE(bench.window->findChild<TruthBar *>()->text().section(u" | "_s, 0, 0), u"Offline (your choice) · work goes on"_s);
    }

    void aStoppedRoundSaysNothing()
    {
        Bench bench;
        bench.answer({.columns = 1, .stopped = true, .errors = {{bench.account, error(ErrorKind::Cancelled)}}});
        QTRY_COMPARE(bench.line(), u"Not asked yet"_s);
    }
};

QTEST_MAIN(TestTruthBar)
#include "tst_truthbar.moc"
