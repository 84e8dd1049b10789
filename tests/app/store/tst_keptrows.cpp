// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Small things that are kept and read back at each start: what a server allows, and the columns of the feeds. Somebody's
// tool, another version or a bad disk may have left anything there.
#include "app/domain/limits.h"
#include "app/store/columns.h"
#include "tests/app/store/storetest.h"
#include "tests/support/mutation.h"
#include "tests/support/rounds.h"

#include <QJsonDocument>

using namespace pregonero;
using namespace pregonero::store;
using namespace Qt::StringLiterals;
using test::Rounds;

namespace {

QByteArray jsonOf(const Limits &limits)
{
    return QJsonDocument(toJson(limits)).toJson(QJsonDocument::Compact);
}

bool sane(const Limits &limits)
{
    return limits.counting.maximum >= 0 && limits.counting.maximumBytes >= 0 && limits.counting.urlLength >= 0
        && limits.mediaCount >= 0 && limits.imageBytes >= 0 && limits.videoBytes >= 0 && limits.altTextLength >= 0
        && !limits.mediaTypes.contains(QString());
}

} // namespace

class TestKeptRows final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void limits();
    void columns();
};

void TestKeptRows::limits()
{
    const auto folder = memoryFolder();
    Desk desk(folder->path());
    QVERIFY(answerOf(desk.store->open()));
    const AccountId id(u"account-1"_s);
    for (Rounds rounds(3'000); rounds.next();) {
        // What is whole comes back as it was.
        Limits whole;
        whole.counting.maximum = rounds.random().bounded(100'000);
        whole.counting.urlLength = rounds.random().bounded(100);
        whole.mediaCount = rounds.random().bounded(20);
        whole.videoBytes = qint64(rounds.random().bounded(1 << 30)) << rounds.random().bounded(8);
        for (int i = rounds.random().bounded(4); i > 0; --i)
            whole.mediaTypes.append(u"image/%1"_s.arg(rounds.random().bounded(100)));
        const auto read = [&]() -> std::optional<Limits> {
            const auto kept = answerOf(desk.ledger.limits());
            return kept ? std::optional(kept->value(id)) : std::nullopt;
        };
        QVERIFY2(answerOf(desk.ledger.keepLimits(id, whole)), rounds.name());
        QVERIFY2(read() == whole, rounds.name());
        // What is spoilt gives something that can be worked with, and the same each time.
        const QByteArray spoilt = test::mutated(jsonOf(whole), rounds.random().generate());
        QVERIFY2(answerOf(desk.store->run([&](Session &session) {
            return session.write(Session::Durability::Kept, [&] {
                if (rounds.random().bounded(2))
                    session.run(u"UPDATE server_limits SET limits = ?", spoilt);
                else
                    session.run(u"UPDATE server_limits SET limits = ?", QString::fromUtf8(spoilt));
                return true;
            });
        })), rounds.name());
        const auto got = read();
        QVERIFY2(got && sane(*got), (rounds.name() + ": "_ba + spoilt.left(300)).constData());
        QVERIFY2(limitsFromJson(toJson(*got)) == *got, rounds.name());
    }
}

void TestKeptRows::columns()
{
    const auto folder = memoryFolder();
    Desk desk(folder->path());
    QVERIFY(answerOf(desk.store->open()));
    QVERIFY(answerOf(desk.archive.ingest(account(), {post(u"1"_s, u"La piscina abre mañana"_s, desk.clock.now())}, {})));
    Columns columns(*desk.store);
    const QList<QString> pieces{u"piscina"_s, u"\""_s, u"'"_s, u" "_s, u"AND"_s, u"NEAR("_s, u"*"_s, u"-"_s, u":"_s, u"("_s, u")"_s,
                                u"; DROP TABLE posts;"_s, u"%"_s, QString(QChar(0)), QString(QChar(0xd800)), u"ñ"_s, u"\u202e"_s,
                                u"\U0001F600"_s, QString(3000, u'a'), u"^"_s, u"{"_s, u"+"_s, u"--"_s};
    int found = 0;
    for (Rounds rounds(1'500); rounds.next();) {
        const auto words = [&] {
            QString text;
            for (int i = rounds.random().bounded(6); i > 0; --i)
                text += rounds.oneOf(pieces);
            return text.isValidUtf16() ? text : QString::fromUtf8(text.toUtf8());
        };
        const FeedColumn column{.id = FeedColumnId(u"column-%1"_s.arg(rounds.done())), .title = words(), .search = words(),
                                .unreadOnly = rounds.random().bounded(2) == 0};
        QVERIFY2(answerOf(columns.keep(column)), rounds.name());
        if (rounds.random().bounded(2)) { // and what no program of ours would have written
            QVERIFY2(answerOf(desk.store->run([&](Session &session) {
                return session.write(Session::Durability::Kept, [&] {
                    switch (rounds.random().bounded(4)) {
                    case 0: session.run(u"UPDATE feed_columns SET title = ? WHERE id = ?", QByteArray("\xff\xfe\x00z", 4), column.id.value()); break;
                    case 1: session.run(u"UPDATE feed_columns SET search = ? WHERE id = ?", 12, column.id.value()); break;
                    case 2: session.run(u"UPDATE feed_columns SET unread_only = ? WHERE id = ?", words(), column.id.value()); break;
                    default: session.run(u"UPDATE feed_columns SET stream = ? WHERE id = ?", words() + u'x', column.id.value()); break;
                    }
                    return true;
                });
            })), rounds.name());
        } else {
            const auto all = answerOf(columns.all());
            QVERIFY2(all && all->contains(column), rounds.name());
        }
        const auto all = answerOf(columns.all());
        QVERIFY2(all && all->constFirst().id == everythingHeard(), rounds.name()); // it is always there
        for (const FeedColumn &kept : *all) {
            const FeedQuery query = queryOf(kept, {});
            const auto page = answerOf(desk.archive.feed(query));
            QVERIFY2(page, (rounds.name() + ": "_ba + kept.search.toUtf8() + ": "_ba + why(page)).constData());
            const auto unread = answerOf(columns.unread({query}));
            QVERIFY2(unread && unread->size() == 1 && unread->constFirst() >= 0 && unread->constFirst() <= 1, rounds.name());
            found += int(page->size());
        }
        QVERIFY2(answerOf(desk.store->run([&](Session &session) {
            return session.write(Session::Durability::Kept, [&] {
                session.run(u"DELETE FROM feed_columns WHERE place > 0");
                return true;
            });
        })), rounds.name());
    }
    QVERIFY(found > 100);
}

QTEST_GUILESS_MAIN(TestKeptRows)
#include "tst_keptrows.moc"
