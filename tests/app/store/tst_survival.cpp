// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/store/storetest.h"

#include <QProcess>
#include <QRandomGenerator>

#include <cstdio>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace pregonero;
using namespace pregonero::journal;
using namespace pregonero::store;
using namespace Qt::StringLiterals;

namespace {

void say(const QString &line)
{
    std::puts(qPrintable(line));
    std::fflush(stdout);
}

/// The child: writes until it is killed or refused, and says each deed only when the store has answered.
int writeUntilTheEnd(const QString &folder, const QByteArray &seed, int round, qint64 fileSizeLimit)
{
#ifdef Q_OS_UNIX
    if (fileSizeLimit > 0) {
        std::signal(SIGXFSZ, SIG_IGN); // writes then fail with EFBIG
        const rlimit limit{static_cast<rlim_t>(fileSizeLimit), static_cast<rlim_t>(fileSizeLimit)};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
#endif
    store::Desk desk(folder, SigningKey::fromSeed(seed).value());
    if (const auto opened = answerOf(desk.store->open()); !opened) {
        say(u"refused "_s + opened.error().detail);
        return 1;
    }
    say(u"open"_s);
    const ColumnId column(u"column"_s);
    for (int i = 0;; ++i) {
        const QString deed = u"%1-%2"_s.arg(round).arg(i);
        const DraftId draft(u"draft-"_s + deed);
        const auto appended = answerOf(desk.store->append(
            {wordAdded(u"es"_s, deed, u"Ana"_s),
             draftRevised(draft, AccountId(u"a"_s), {}, {.text = u"texto "_s.repeated(i % 50)}, u"Ana"_s)}));
        if (!appended) {
            say(u"refused "_s + pregonero::name(appended.error().kind) + u' ' + appended.error().detail);
            return 1;
        }
        say(u"appended "_s + deed);
        const auto typed = answerOf(desk.ledger.keepTyping({draft, AccountId(u"a"_s), {}, {.text = deed}, {}}));
        if (typed)
            say(u"typed "_s + deed);
        const auto heard = answerOf(desk.archive.ingest(
            account(), {post(deed, u"mensaje "_s + deed, desk.clock.now()), post(deed + u'b', u"x"_s, desk.clock.now(), deed)},
            column, deed.toUtf8()));
        if (heard)
            say(u"heard "_s + deed);
    }
}

} // namespace

/// What was said to be done is there after a SIGKILL at any instant, and everything still fits together.
class TestSurvival final : public QObject
{
    Q_OBJECT

    const SigningKey m_key = SigningKey::generate().value();

    void start(QProcess &child, const QString &folder, int round, qint64 limit = 0) const
    {
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.start(QCoreApplication::applicationFilePath(),
                    {u"child"_s, folder, QString::fromLatin1(m_key.seed().toHex()), QString::number(round),
                     QString::number(limit)});
        QVERIFY(child.waitForStarted());
    }

    struct Told {
        QSet<QString> appended, typed, heard;
        void take(const QByteArray &output)
        {
            // A line that was cut off by the kill does not count: its end is missing.
            const QString whole = QString::fromUtf8(output.first(output.lastIndexOf('\n') + 1));
            for (const QString &line : whole.split(u'\n', Qt::SkipEmptyParts)) {
                const QString what = line.section(u' ', 0, 0);
                const QString name = line.section(u' ', 1);
                if (what == u"appended")
                    appended.insert(name);
                else if (what == u"typed")
                    typed.insert(name);
                else if (what == u"heard")
                    heard.insert(name);
            }
        }
    };

    /// Opens what the child left and holds it against what the child told.
    void examine(const QString &folder, const Told &told, bool *unclean = nullptr) const
    {
        store::Desk desk(folder, m_key);
        GET(opened, desk.store->open()); // makes the quick_check
        if (unclean)
            *unclean |= opened.uncleanEnd;
        GET(report, desk.ledger.verify());
        QVERIFY2(report.whole(), report.whole() ? "" : qPrintable(report.faults.first().message));
        QCOMPARE(report.entries % 2, 0); // two acts are one transaction

        GET(words, desk.ledger.words(u"es"_s));
        const QSet<QString> kept(words.cbegin(), words.cend());
        QVERIFY2(kept.contains(told.appended), qPrintable(QStringList(QSet(told.appended).subtract(kept).values()).join(u' ')));
        QCOMPARE(report.entries, 2 * kept.size());
        GET(typing, desk.ledger.typing());
        QSet<QString> typed;
        for (const Typing &one : typing)
            typed.insert(one.piece.text);
        QVERIFY(typed.contains(told.typed));
        for (const QString &name : told.heard) {
            GET(heard, desk.archive.postByRemoteId(account().origin(), name));
            GET(thread, desk.archive.conversation(heard.conversation));
            QCOMPARE(thread.size(), 2);
            GET(captures, desk.archive.captures(heard.id));
            QCOMPARE(captures.size(), 1);
        }
        GET(cursor, desk.archive.cursor(ColumnId(u"column"_s)));
        if (!cursor.isEmpty()) {
            GET(last, desk.archive.feed({.search = u'"' + QString::fromUtf8(cursor) + u'"'}));
            QVERIFY2(!last.isEmpty(), "the cursor must not run ahead of the posts and their words");
        }
        GET(before, desk.ledger.projectionDigest());
        GET(replayed, desk.ledger.rebuild());
        QCOMPARE(replayed, report.entries);
        GET(after, desk.ledger.projectionDigest());
        QCOMPARE(after, before);
    }

private Q_SLOTS:
    void killedAtAnyInstant()
    {
        QTemporaryDir folder;
        Told told;
        bool unclean = false;
        QRandomGenerator random(QRandomGenerator::global()->generate());
        for (int round = 0; round < 30; ++round) {
            QProcess child;
            start(child, folder.path(), round);
            // Some rounds die while opening, most in the middle of writing.
            if (round % 5 != 0)
                QVERIFY(child.waitForReadyRead(60'000));
            QTest::qWait(random.bounded(round % 5 == 0 ? 60 : 120));
            child.kill();
            QVERIFY(child.waitForFinished());
            QCOMPARE(child.exitStatus(), QProcess::CrashExit);
            told.take(child.readAllStandardOutput());
            examine(folder.path(), told, &unclean);
            if (QTest::currentTestFailed())
                return;
        }
        QVERIFY(told.appended.size() > 30);
        QVERIFY(told.heard.size() > 10);
        QVERIFY(unclean);
    }

    void writersKilledSideBySide()
    {
        QTemporaryDir folder;
        Told told;
        for (int round = 0; round < 5; ++round) {
            QProcess one, two;
            start(one, folder.path(), 2 * round);
            start(two, folder.path(), 2 * round + 1);
            QVERIFY(one.waitForReadyRead(60'000));
            QVERIFY(two.waitForReadyRead(60'000));
            QTest::qWait(150);
            one.kill();
            QVERIFY(one.waitForFinished());
            QTest::qWait(50); // the other goes on
            two.kill();
            QVERIFY(two.waitForFinished());
            told.take(one.readAllStandardOutput());
            told.take(two.readAllStandardOutput());
            examine(folder.path(), told);
            if (QTest::currentTestFailed())
                return;
        }
        QVERIFY(told.appended.size() > 10);
    }

    void aFileThatMayNotGrow()
    {
#ifdef Q_OS_UNIX
        QTemporaryDir folder;
        Told told;
        QProcess child;
        start(child, folder.path(), 1, 600'000);
        QVERIFY(child.waitForFinished(120'000));
        QCOMPARE(child.exitStatus(), QProcess::NormalExit);
        const QByteArray output = child.readAllStandardOutput();
        QVERIFY2(output.contains("refused storage"), output.right(200).constData());
        told.take(output);
        QVERIFY(!told.appended.isEmpty());
        examine(folder.path(), told);
#else
        QSKIP("needs setrlimit");
#endif
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.value(1) == u"child")
        return writeUntilTheEnd(arguments.value(2), QByteArray::fromHex(arguments.value(3).toLatin1()),
                                arguments.value(4).toInt(), arguments.value(5).toLongLong());
    TestSurvival test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_survival.moc"
