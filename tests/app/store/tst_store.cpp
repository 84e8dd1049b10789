// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/store/storetest.h"

#include "app/store/schema.h"

#include <QDir>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace pregonero;
using namespace pregonero::journal;
using namespace pregonero::store;
using namespace Qt::StringLiterals;

class TestStore final : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    const SigningKey m_key = SigningKey::generate().value();

    QString path(const QString &name) const { return m_folder->path() + u"/w/"_s + name; }
    QString file() const { return path(u"pregonero.sqlite"_s); }
    QStringList names(const QString &folder, const QString &pattern) const
    {
        return QDir(path(folder)).entryList({pattern}, QDir::Files, QDir::Name);
    }
    std::unique_ptr<store::Desk> desk() const { return std::make_unique<store::Desk>(m_folder->path() + u"/w"_s, m_key); }
    static Result<Opened> open(store::Desk &desk) { return answerOf(desk.store->open()); }

    /// A workspace with something in it, closed.
    void make(int words = 20) const
    {
        const auto d = desk();
        GET(opened, d->store->open());
        QList<Act> acts;
        for (int i = 0; i < words; ++i)
            acts.append(wordAdded(u"es"_s, QString::number(i), u"Ana"_s));
        GET(entries, d->store->append(acts));
        QCOMPARE(entries.size(), words);
        GET(done, d->archive.ingest(account(), {post(u"1"_s, u"hola"_s, d->clock.now())}, ColumnId(u"c"_s)));
        QCOMPARE(done.fresh, 1);
    }
    void overwrite(qint64 from, const QByteArray &bytes) const
    {
        QFile database(file());
        QVERIFY(database.open(QIODevice::ReadWrite));
        QVERIFY(database.seek(from));
        database.write(bytes);
    }
    void sql(const QString &statement) const
    {
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"raw"_s);
            database.setDatabaseName(file());
            QVERIFY(database.open());
            QSqlQuery query(database);
            QVERIFY2(query.exec(statement), qPrintable(query.lastError().text()));
        }
        QSqlDatabase::removeDatabase(u"raw"_s);
    }
    /// As a program that was killed leaves it.
    void leaveUnclean() const
    {
        QFile lock(path(u"running/dead.lock"_s));
        QVERIFY(lock.open(QIODevice::WriteOnly));
        lock.write("999999999\npregonero\n" + QSysInfo::machineHostName().toLocal8Bit() + "\n\n\n");
    }

private Q_SLOTS:
    void init() { m_folder = memoryFolder(); }
    void cleanup() { m_folder.reset(); }

    void aNewWorkspaceAndAnOldOne()
    {
        {
            const auto d = desk();
            GET(opened, d->store->open());
            QVERIFY(opened.created && !opened.uncleanEnd && opened.backup.isEmpty());
            QCOMPARE(opened.schema, knownSchema());
            QVERIFY(QDir(d->store->mediaFolder()).exists());
            QVERIFY(d->store->mediaFolder().startsWith(d->store->folder()));
        }
        QVERIFY(names(u"running"_s, u"*"_s).isEmpty());
        QCOMPARE(names(u"."_s, u"*"_s), (QStringList{u"opening.lock"_s, u"pregonero.sqlite"_s})); // no log, no lock is left
        const auto d = desk();
        GET(opened, d->store->open());
        QVERIFY(!opened.created && !opened.uncleanEnd && opened.backup.isEmpty());
    }

    void beforeItIsOpenEverythingSaysSo()
    {
        const auto d = desk();
        QCOMPARE(answerOf(d->ledger.drafts()).error().kind, ErrorKind::Storage);
        QCOMPARE(answerOf(d->store->append({wordAdded(u"es"_s, u"x"_s, {})})).error().kind, ErrorKind::Storage);
        QCOMPARE(answerOf(d->archive.ingest(account(), {})).error().kind, ErrorKind::Storage);
        QCOMPARE(answerOf(d->store->backUp()).error().kind, ErrorKind::Storage);
    }

    void whatWasAskedForIsDoneBeforeItCloses()
    {
        make();
        {
            const auto d = desk();
            auto opened = d->store->open();
            auto appended = d->store->append({wordAdded(u"es"_s, u"último"_s, {})});
        }
        const auto d = desk();
        QVERIFY(open(*d));
        GET(count, d->ledger.entryCount());
        QCOMPARE(count, 21);
    }

    void anUncleanEndIsNoticedAndChecked()
    {
        make();
        leaveUnclean();
        {
            const auto d = desk();
            GET(opened, d->store->open());
            QVERIFY(opened.uncleanEnd);
        }
        const auto d = desk();
        GET(opened, d->store->open());
        QVERIFY(!opened.uncleanEnd);
    }

    void anotherProgramThatRunsIsNotAnUncleanEnd()
    {
        const auto one = desk();
        QVERIFY(open(*one));
        const auto two = desk();
        GET(opened, two->store->open());
        QVERIFY(!opened.uncleanEnd && !opened.created);
        QCOMPARE(answerOf(two->store->setDamagedAside()).error().kind, ErrorKind::Storage);
    }

    void twoProgramsKeepOneChain()
    {
        const auto one = desk();
        const auto two = desk();
        QVERIFY(open(*one));
        QVERIFY(open(*two));
        QList<Call<QList<Entry>>> calls;
        for (int i = 0; i < 100; ++i) {
            calls.append(one->store->append({wordAdded(u"es"_s, QString::number(i), u"Ana"_s)}));
            calls.append(two->store->append({wordAdded(u"gl"_s, QString::number(i), u"Eva"_s)}));
        }
        QSet<qint64> sequences;
        for (const auto &call : std::as_const(calls)) {
            GET(entries, call);
            sequences.insert(entries.first().sequence);
        }
        QCOMPARE(sequences.size(), 200);
        GET(report, two->ledger.verify());
        QVERIFY2(report.whole(), report.whole() ? "" : qPrintable(report.faults.first().message));
        QCOMPARE(report.entries, 200);
        QCOMPARE(report.heads.size(), 1);
        QCOMPARE(report.heads.first().sequence, 200);
    }

    void anotherProgramsWritesAreHeard()
    {
        const auto one = desk();
        const auto two = desk();
        QVERIFY(open(*one));
        QVERIFY(open(*two));
        QTest::qWait(1500); // the first look at the clock of changes
        QSignalSpy spy(one->store.get(), &Store::changed);
        GET(entries, two->store->append({wordAdded(u"es"_s, u"x"_s, {})}));
        QTRY_VERIFY_WITH_TIMEOUT(!spy.isEmpty(), 5000);
        const Change change = spy.first()[0].value<Change>();
        QVERIFY(change.accounts && change.posts && change.drafts && change.outbox && change.journal);
    }

    void aBurstOfWritesArrivesAsFewChanges()
    {
        const auto d = desk();
        QVERIFY(open(*d));
        QSignalSpy spy(d->store.get(), &Store::changed);
        for (int i = 0; i < 100; ++i)
            d->store->announce({.posts = true});
        d->store->announce({.outbox = true});
        QTRY_COMPARE(spy.size(), 1);
        const Change change = spy.first()[0].value<Change>();
        QVERIFY(change.posts && change.outbox && !change.drafts);
    }

    void onlyOneOfTwoMaySend()
    {
        const auto one = desk();
        const auto two = desk();
        QVERIFY(open(*one));
        QVERIFY(open(*two));
        const OutboxId item(u"item"_s);
        const DraftId draft(u"draft"_s);
        GET(queued, one->store->append({accountAdded(account(), {}), draftRevised(draft, account().id, {}, {}, {}),
                                        outboxQueued(item, draft, account().id, {}, std::nullopt, {}, {})}));
        auto first = one->store->append({outboxSending(item, 1)});
        auto second = two->store->append({outboxSending(item, 1)});
        const auto a = answerOf(first);
        const auto b = answerOf(second);
        QVERIFY(a.has_value() != b.has_value());
        QCOMPARE((a ? b : a).error().kind, ErrorKind::Rejected);
    }

    // What can be wrong with the file

    void aFutureSchemaIsRefusedAndLeftAlone()
    {
        make();
        sql(u"PRAGMA user_version = 4711"_s);
        QFile database(file());
        QVERIFY(database.open(QIODevice::ReadOnly));
        const QByteArray before = database.readAll();
        const auto d = desk();
        const auto opened = open(*d);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::Storage);
        QVERIFY2(opened.error().message.contains(u"newer"), why(opened).constData());
        database.seek(0);
        QCOMPARE(database.readAll(), before);
    }

    void anotherProgramsFileIsRefused()
    {
        QVERIFY(QDir().mkpath(path({})));
        sql(u"CREATE TABLE theirs (x)"_s);
        const auto d = desk();
        const auto opened = open(*d);
        QVERIFY(!opened);
        QVERIFY(opened.error().detail.startsWith(u"foreign"));
    }

    void anOlderSchemaIsBackedUpAndBroughtUp()
    {
        {
            QVERIFY(QDir().mkpath(path({})));
            Session session;
            QVERIFY(session.connect(file(), true));
            QVERIFY(Session::caught([&] {
                for (const QString &statement : schemaSteps().first().statements)
                    session.runOnce(statement);
                session.runOnce(u"PRAGMA application_id = %1"_s.arg(applicationId));
                session.runOnce(u"PRAGMA user_version = 1"_s);
                session.runOnce(u"INSERT INTO origins (name) VALUES ('mastodon:kept.example')"_s);
                return true;
            }));
        }
        const auto d = desk();
        GET(opened, d->store->open());
        QVERIFY(!opened.created);
        QCOMPARE(opened.schema, knownSchema());
        QVERIFY(QFile::exists(opened.backup));
        GET(kept, d->store->run([](Session &session) {
            return session.read([&] { return session.value(u"SELECT name FROM origins").toString(); });
        }));
        QCOMPARE(kept, u"mastodon:kept.example"_s);
        Session copy;
        QVERIFY(copy.connect(opened.backup, false, true));
        QCOMPARE(schemaOf(copy).value(), 1);
    }

    void theNewestFiveBackupsAreKept()
    {
        const auto d = desk();
        QVERIFY(open(*d));
        QStringList made;
        for (int i = 0; i < 7; ++i) {
            GET(backup, d->store->backUp());
            made.append(QFileInfo(backup).fileName());
            d->clock.advance(std::chrono::hours(24));
        }
        QCOMPARE(names(u"backups"_s, u"*"_s), made.mid(2));
        GET(twice, d->store->backUp());
        GET(again, d->store->backUp()); // in the same millisecond
        QVERIFY(twice != again);
    }

    void damageIsFoundAndSetAside_data()
    {
        QTest::addColumn<int>("damage");
        QTest::newRow("no database at all") << 0;
        QTest::newRow("empty") << 1;
        QTest::newRow("truncated") << 2;
        QTest::newRow("garbage in the middle, after an unclean end") << 3;
        QTest::newRow("garbage in the first page") << 4;
    }
    void damageIsFoundAndSetAside()
    {
        QFETCH(int, damage);
        make();
        const qint64 size = QFileInfo(file()).size();
        QString backup;
        {
            const auto d = desk();
            QVERIFY(open(*d));
            GET(made, d->store->backUp());
            GET(later, d->store->append({wordAdded(u"es"_s, u"after the backup"_s, {})}));
            backup = made;
        }
        switch (damage) {
        case 0: overwrite(0, QByteArray(size, 'x')); break;
        case 1: QVERIFY(QFile::resize(file(), 0)); break;
        case 2: QVERIFY(QFile::resize(file(), size / 2)); break;
        case 3:
            overwrite(4096 + 100, QByteArray(size - 3 * 4096, '\xa5'));
            leaveUnclean();
            break;
        case 4: overwrite(100, QByteArray(2000, '\xa5')); break;
        }
        for (int again = 0; again < 2; ++again) { // nothing heals or gets lost by trying
            const auto d = desk();
            const auto opened = open(*d);
            QVERIFY(!opened);
            QCOMPARE(opened.error().kind, ErrorKind::Storage);
            QCOMPARE(opened.error().detail, u"damaged"_s);
        }
        const auto d = desk();
        QVERIFY(!open(*d));
        GET(copies, d->store->backups());
        QCOMPARE(copies.size(), 1);
        QCOMPARE(copies.first().path, backup);
        QCOMPARE(copies.first().at, d->clock.now()); // when it was made, read from its name
        GET(aside, d->store->setDamagedAside());
        QVERIFY(QFile::exists(aside.damaged));
        QVERIFY(aside.restored);
        QCOMPARE(aside.restored->path, backup);
        GET(opened, d->store->open());
        QVERIFY(!opened.created && !opened.uncleanEnd);
        GET(report, d->ledger.verify());
        QVERIFY(report.whole());
        QCOMPARE(report.entries, 20);
        GET(feed, d->archive.feed({.search = u"hola"_s}));
        QCOMPARE(feed.size(), 1);
        QVERIFY(QFile::exists(backup));
    }

    void withoutABackupItBeginsAnewAndKeepsTheDamagedOne()
    {
        make();
        QVERIFY(QFile::resize(file(), 5000));
        const auto d = desk();
        QVERIFY(!open(*d));
        const auto refused = answerOf(d->store->setDamagedAside());
        QVERIFY(!refused);
        QCOMPARE(refused.error().detail, u"no copy"_s);
        QCOMPARE(QFileInfo(file()).size(), 5000); // and still in its place
        GET(aside, d->store->setDamagedAside(store::WithoutCopy::BeginAnew));
        QCOMPARE(QFileInfo(aside.damaged).size(), 5000);
        QVERIFY(!aside.restored);
        GET(opened, d->store->open());
        QVERIFY(opened.created);
    }

    /// What takes its place is there before the damaged file is touched, so a disk that is full loses nothing.
    void aCopyThatCannotBePlacedChangesNothing()
    {
        make();
        {
            const auto d = desk();
            QVERIFY(open(*d));
            QVERIFY(answerOf(d->store->backUp()));
        }
        QVERIFY(QFile::resize(file(), 5000));
        const auto d = desk();
        QVERIFY(!open(*d));
        const QString place = QFileInfo(file()).path() + u"/creating.sqlite"_s;
        QVERIFY(QDir().mkdir(place)); // nothing can be written there
        const auto refused = answerOf(d->store->setDamagedAside(store::WithoutCopy::BeginAnew));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Storage);
        QCOMPARE(refused.error().detail, u"full"_s);
        QCOMPARE(QFileInfo(file()).size(), 5000);
        QVERIFY(QDir().rmdir(place));
        GET(aside, d->store->setDamagedAside());
        QVERIFY(aside.restored);
        GET(opened, d->store->open());
        QVERIFY(!opened.created);
        GET(count, d->ledger.entryCount());
        QCOMPARE(count, 20);
    }

    /// A clock that ran a year ahead gave its copies names that stand before all others.
    void copiesOfDaysToComeDoNotPushOutWhatIsMadeNow()
    {
        make();
        const auto d = desk();
        QVERIFY(open(*d));
        const TimePoint today = d->clock.now();
        d->clock.advance(std::chrono::hours(24 * 365));
        for (int i = 0; i < 5; ++i) {
            d->clock.advance(std::chrono::minutes(1));
            QVERIFY(answerOf(d->store->backUp()));
        }
        d->clock.set(today);
        GET(made, d->store->backUpIfDue());
        QVERIFY(QFile::exists(made));
        GET(copies, d->store->backups());
        QCOMPARE(copies.size(), 5);
        QCOMPARE(copies.first().path, made);
        GET(again, d->store->backUpIfDue());
        QCOMPARE(again, QString());
    }

    void aDamagedBackupIsPassedOver()
    {
        make();
        {
            const auto d = desk();
            QVERIFY(open(*d));
            GET(good, d->store->backUp());
            d->clock.advance(std::chrono::hours(1));
            GET(bad, d->store->backUp());
            QVERIFY(QFile::resize(bad, 6000));
        }
        QVERIFY(QFile::resize(file(), 0));
        const auto d = desk();
        QVERIFY(!open(*d));
        GET(aside, d->store->setDamagedAside());
        GET(opened, d->store->open());
        QVERIFY(!opened.created);
        GET(count, d->ledger.entryCount());
        QCOMPARE(count, 20);
    }

    /// Found while it is open: it is closed here first, and no other program is in the way.
    void damageFoundWhileOpenIsSetAsideToo()
    {
        make(2000);
        {
            const auto d = desk();
            QVERIFY(open(*d));
            GET(backup, d->store->backUp());
            QVERIFY(answerOf(d->store->check()));
        }
        const auto d = desk();
        QVERIFY(open(*d));
        overwrite(8 * 4096, QByteArray(20 * 4096, '\xa5'));
        const auto found = answerOf(d->store->check());
        QVERIFY(!found);
        QCOMPARE(found.error().detail, u"damaged"_s);
        GET(aside, d->store->setDamagedAside());
        QVERIFY(aside.restored);
        GET(opened, d->store->open());
        QVERIFY(answerOf(d->store->check()));
        GET(count, d->ledger.entryCount());
        QCOMPARE(count, 2000);
    }

    void aCopyIsMadeOnceADayBesideTheStore()
    {
        make();
        const auto d = desk();
        QVERIFY(open(*d));
        GET(first, d->store->backUpIfDue());
        QVERIFY(QFile::exists(first));
        d->clock.advance(std::chrono::hours(19));
        GET(early, d->store->backUpIfDue());
        QVERIFY(early.isEmpty());
        d->clock.advance(std::chrono::hours(2));
        GET(entries, d->store->append({wordAdded(u"es"_s, u"newer"_s, {})}));
        GET(next, d->store->backUpIfDue());
        QVERIFY(QFile::exists(next));
        GET(copies, d->store->backups());
        QCOMPARE(copies.size(), 2);
        QCOMPARE(copies.first().path, next);
        // It is a whole workspace, with what was written last.
        QVERIFY(QFile::resize(file(), 0));
        const auto other = std::make_unique<store::Desk>(m_folder->path() + u"/other"_s, m_key);
        QVERIFY(QDir().mkpath(other->store->folder()));
        QVERIFY(QFile::copy(next, other->store->databaseFile()));
        GET(opened, other->store->open());
        QVERIFY(!opened.created);
        GET(count, other->ledger.entryCount());
        QCOMPARE(count, 21);
    }

    void offlineIsKeptAndHeardByOtherPrograms()
    {
        const auto one = desk();
        GET(opened, one->store->open());
        QVERIFY(!opened.offline);
        const auto two = desk();
        QVERIFY(open(*two));
        QSignalSpy own(one->store.get(), &Store::offlineKept);
        QSignalSpy heard(two->store.get(), &Store::offlineKept);
        QVERIFY(answerOf(one->store->keepOffline(true)));
        QTRY_COMPARE_WITH_TIMEOUT(heard.size(), 1, 5000);
        QVERIFY(heard.first()[0].toBool());
        QVERIFY(own.isEmpty());
        const auto later = desk();
        GET(again, later->store->open());
        QVERIFY(again.offline);
        QVERIFY(answerOf(two->store->keepOffline(false)));
        QTRY_COMPARE_WITH_TIMEOUT(own.size(), 1, 5000);
        QVERIFY(!own.first()[0].toBool());
    }

    void damageFoundWhileReadingIsSaid()
    {
        make(3000);
        const qint64 size = QFileInfo(file()).size();
        overwrite(size / 2, QByteArray(size / 4, '\xa5'));
        const auto d = desk();
        const auto opened = open(*d); // a clean end is not checked whole: that would take seconds on a large archive
        if (opened) {
            const auto report = answerOf(d->ledger.verify());
            QVERIFY(!report || !report->whole());
            if (!report)
                QCOMPARE(report.error().detail, u"damaged"_s);
        } else {
            QCOMPARE(opened.error().detail, u"damaged"_s);
        }
    }

    void aLogWithoutItsDatabaseIsNotApplied()
    {
        make();
        QVERIFY(QFile::remove(file()));
        QFile log(file() + u"-wal"_s);
        QVERIFY(log.open(QIODevice::WriteOnly));
        log.write(QByteArray(9000, 'w'));
        log.close();
        const auto d = desk();
        GET(opened, d->store->open());
        QVERIFY(opened.created);
        QCOMPARE(names(u"."_s, u"*orphaned*-wal"_s).size(), 1);
    }

    // What can be wrong with the place

    void aFileInPlaceOfTheFolder()
    {
        QFile blocking(m_folder->path() + u"/w"_s);
        QVERIFY(blocking.open(QIODevice::WriteOnly));
        const auto d = desk();
        const auto opened = open(*d);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::Storage);
        QVERIFY(opened.error().detail.startsWith(u"read-only"));
    }

    void aReadOnlyFolder()
    {
#ifdef Q_OS_UNIX
        if (geteuid() == 0)
            QSKIP("root writes everywhere; see aFileInPlaceOfTheFolder");
#endif
        make();
        QFile::setPermissions(path({}), QFile::ReadOwner | QFile::ExeOwner);
        const auto d = desk();
        const auto opened = open(*d);
        QFile::setPermissions(path({}), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::Storage);
    }

    void aFullDiskLosesNothingThatWasSaved()
    {
        const auto d = desk();
        QVERIFY(open(*d));
        GET(limited, d->store->run([](Session &session) {
            return Session::caught([&] {
                // SQLite answers SQLITE_FULL here exactly as it does for ENOSPC.
                session.runOnce(u"PRAGMA max_page_count = %1"_s.arg(session.value(u"PRAGMA page_count").toInt() + 20));
                return true;
            });
        }));
        QVERIFY(limited);
        int written = 0;
        std::optional<Error> error;
        while (!error && written < 1000) {
            const auto done = answerOf(d->store->append({wordAdded(u"es"_s, u"x"_s.repeated(500) + QString::number(written), {})}));
            if (done)
                ++written;
            else
                error = done.error();
        }
        QVERIFY(error);
        QVERIFY(written > 0);
        QCOMPARE(error->kind, ErrorKind::Storage);
        QCOMPARE(error->detail, u"full"_s);
        const auto ingested = answerOf(d->archive.ingest(
            account(), {post(u"1"_s, u"x"_s.repeated(150'000), d->clock.now())}, ColumnId(u"c"_s), "cursor"));
        QVERIFY(!ingested);
        GET(cursor, d->archive.cursor(ColumnId(u"c"_s)));
        QVERIFY2(cursor.isEmpty(), "the cursor must not run ahead of the posts");
        GET(report, d->ledger.verify());
        QVERIFY(report.whole());
        QCOMPARE(report.entries, written);
        // Space again: it goes on where it stopped.
        GET(freed, d->store->run([](Session &session) {
            return Session::caught([&] {
                session.runOnce(u"PRAGMA max_page_count = 1000000"_s);
                return true;
            });
        }));
        QVERIFY(freed);
        GET(after, d->store->append({wordAdded(u"es"_s, u"y"_s, {})}));
        QCOMPARE(after.first().sequence, written + 1);
    }

    void aBusyDatabaseIsAnErrorAndNotAHang()
    {
        const auto d = desk();
        QVERIFY(open(*d));
        GET(shorter, d->store->run([](Session &session) {
            return Session::caught([&] {
                session.runOnce(u"PRAGMA busy_timeout = 50"_s);
                return true;
            });
        }));
        QVERIFY(shorter);
        Session other;
        QVERIFY(other.connect(file()));
        QVERIFY(Session::caught([&] {
            other.runOnce(u"BEGIN IMMEDIATE"_s);
            return true;
        }));
        const auto refused = answerOf(d->store->append({wordAdded(u"es"_s, u"x"_s, {})}));
        QCOMPARE(refused.error().detail, u"busy"_s);
        QVERIFY(answerOf(d->ledger.drafts())); // readers do not wait
        QVERIFY(Session::caught([&] {
            other.runOnce(u"ROLLBACK"_s);
            return true;
        }));
        QVERIFY(answerOf(d->store->append({wordAdded(u"es"_s, u"x"_s, {})})));
    }
};

QTEST_GUILESS_MAIN(TestStore)
#include "tst_store.moc"
