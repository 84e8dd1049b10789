// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main/workplace.h"
#include "ui/composer/composer.h"
#include "ui/editor/posteditor.h"
#include "ui/panes/drafts/draftspane.h"
#include "ui/shell/mainwindow.h"
#include "ui/style/appearance.h"

#include <QAction>
#include <QApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace pregonero;

namespace {

/// The window over a workspace, put together as the program does it.
struct Seat {
    explicit Seat(const QString &folder)
        : appearance(*qApp)
        , workplace({.folder = folder, .person = u"tester"_s, .secrets = sessionSecrets()}, clock)
    {
    }

    /// Null where it does not open.
    PostEditor *sit()
    {
        std::optional<Result<store::Opened>> opened;
        whenDone(workplace.open(), &context, [&](Result<store::Opened> result) { opened = std::move(result); });
        if (!QTest::qWaitFor([&] { return opened.has_value(); }, 20'000) || !*opened)
            return nullptr;
        if ((*opened)->created) {
            std::optional<Result<AccountId>> settled;
            whenDone(workplace.settleInTown(), &context, [&](Result<AccountId> id) { settled = std::move(id); });
            if (!QTest::qWaitFor([&] { return settled.has_value(); }, 20'000) || !*settled)
                return nullptr;
        }
        window = std::make_unique<MainWindow>(workplace.desk(), appearance);
        window->restore();
        window->show();
        return QTest::qWaitForWindowExposed(window.get()) ? &window->drafts().composer().editor() : nullptr;
    }

    SystemClock clock;
    QObject context;
    style::Appearance appearance;
    Workplace workplace;
    std::unique_ptr<MainWindow> window;
};

void print(const QString &line)
{
    std::fputs(qUtf8Printable(line + u'\n'), stdout);
    std::fflush(stdout);
}

/// Types a text, a key each `pause` milliseconds, says how many keys there were after each, and goes on living.
int type(const QString &folder, const QString &text, int pause)
{
    Seat seat(folder);
    PostEditor *editor = seat.sit();
    if (!editor)
        return 1;
    seat.window->action(u"newDraft"_s)->trigger();
    editor->setFocus();
    for (qsizetype i = 0; i < text.size(); ++i) {
        QTest::keyClick(editor, char(text.at(i).unicode()), Qt::NoModifier, pause);
        print(QString::number(i + 1));
    }
    return QApplication::exec();
}

/// Opens the window again and says what stands in the editor.
int read(const QString &folder)
{
    Seat seat(folder);
    PostEditor *editor = seat.sit();
    if (!editor)
        return 1;
    if (!QTest::qWaitFor([&] { return !editor->text().isEmpty(); }, 10'000))
        return 2;
    print(editor->text());
    return 0;
}

} // namespace

/// What a person types is there again after the program was killed.
class TestTypingSurvivesKill final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allThatWasTypedIsThere_data();
    void allThatWasTypedIsThere();
    void inTheMiddleOfTyping();

private:
    /// Starts this program as another one.
    static void start(QProcess &process, const QStringList &arguments)
    {
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QCoreApplication::applicationFilePath(), arguments);
    }
    static QString reopened(const QString &folder)
    {
        QProcess process;
        start(process, {u"--read"_s, folder});
        process.waitForFinished(40'000);
        return process.exitCode() == 0 ? QString::fromUtf8(process.readAllStandardOutput()).chopped(1)
                                       : u"exit %1"_s.arg(process.exitCode());
    }
    /// Keys pressed so far, as the program says.
    static int keys(QProcess &process, QByteArray &said)
    {
        said += process.readAllStandardOutput();
        const qsizetype end = said.lastIndexOf('\n');
        return end < 0 ? 0 : said.left(end).mid(said.left(end).lastIndexOf('\n') + 1).toInt();
    }
};

void TestTypingSurvivesKill::allThatWasTypedIsThere_data()
{
    QTest::addColumn<int>("after"); // milliseconds between the last key and the kill
    for (const int after : {600, 700, 800, 900, 1000})
        QTest::addRow("%d ms", after) << after;
}

void TestTypingSurvivesKill::allThatWasTypedIsThere()
{
    QFETCH(const int, after);
    const QTemporaryDir folder;
    const QString text = u"The library opens at nine, number %1."_s.arg(after);
    QProcess writer;
    start(writer, {u"--type"_s, folder.path(), text, u"15"_s});
    QByteArray said;
    QTRY_COMPARE_WITH_TIMEOUT(keys(writer, said), int(text.size()), 40'000);
    QVERIFY(!writer.waitForFinished(after)); // it lives on until it is killed
    writer.kill();
    QVERIFY(writer.waitForFinished(5'000));
    QCOMPARE(reopened(folder.path()), text);
}

void TestTypingSurvivesKill::inTheMiddleOfTyping()
{
    // Somebody who never pauses: what is older than a second is there all the same.
    const QTemporaryDir folder;
    const QString text = u"a long text that goes on and on without any rest, "_s.repeated(20);
    QProcess writer;
    start(writer, {u"--type"_s, folder.path(), text, u"20"_s});
    QByteArray said;
    QTRY_VERIFY_WITH_TIMEOUT(keys(writer, said) >= 80, 40'000);
    const int aSecondAgo = keys(writer, said);
    QVERIFY(!writer.waitForFinished(1'000));
    writer.kill();
    QVERIFY(writer.waitForFinished(5'000));
    const QString kept = reopened(folder.path());
    QVERIFY2(text.startsWith(kept), qPrintable(kept));
    QVERIFY2(kept.size() >= aSecondAgo, qPrintable(u"%1 of %2 keys"_s.arg(kept.size()).arg(aSecondAgo)));
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.value(1) == u"--type")
        return type(arguments.value(2), arguments.value(3), arguments.value(4).toInt());
    if (arguments.value(1) == u"--read")
        return read(arguments.value(2));
    TestTypingSurvivesKill test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_typing_survives_kill.moc"
