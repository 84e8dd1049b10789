// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/verify.h"

#include <QTest>

#include <algorithm>

using namespace pregonero;
using namespace pregonero::journal;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = Fault::Kind;

namespace {
struct Line {
    Entry entry;
    std::optional<QByteArray> body;
};
} // namespace

class TestVerifier final : public QObject
{
    Q_OBJECT

    const TimePoint m_now = *fromIso(u"2026-11-22T09:05:00.000Z"_s);
    SigningKey m_key = SigningKey::generate().value();

    QList<Line> journal(int length, const SigningKey &key) const
    {
        QList<Line> lines;
        Head head{key.publicKey()};
        for (int i = 1; i <= length; ++i) {
            const Act act{kind::wordAdded, u"es"_s, {{u"word"_s, i}}, u"Ana"_s};
            const Entry entry = sign(act, head, key, m_now + std::chrono::seconds(i));
            head = {entry.writer, entry.sequence, hash(entry)};
            lines.append({entry, bodyBytes(act.body)});
        }
        return lines;
    }
    QList<Line> journal(int length) const { return journal(length, m_key); }

    static Head headOf(const Line &line) { return {line.entry.writer, line.entry.sequence, hash(line.entry)}; }

    static Report verified(const QList<Line> &lines, const QList<Head> &known = {})
    {
        Verifier verifier(known);
        for (const Line &line : lines)
            verifier.take(line.entry, line.body);
        return verifier.finish();
    }

    /// Exactly these faults, each naming its entry.
    static void expect(const Report &report, const QList<std::pair<Kind, QString>> &faults)
    {
        QList<std::pair<Kind, QString>> found;
        for (const Fault &fault : report.faults) {
            found.append({fault.kind, fault.entry});
            QVERIFY2(!fault.message.isEmpty() && !fault.message.contains(u'%'), qPrintable(fault.message));
        }
        QCOMPARE(found, faults);
        QCOMPARE(report.whole(), faults.isEmpty());
    }

private Q_SLOTS:
    void aWholeJournal()
    {
        const auto lines = journal(20);
        const Report report = verified(lines, {headOf(lines.last()), headOf(lines[3])});
        expect(report, {});
        QCOMPARE(report.entries, 20);
        QCOMPARE(report.bodiesErased, 0);
        QCOMPARE(report.heads, QList<Head>{headOf(lines.last())});
        expect(verified({}), {});
    }

    void anAlteredField_data()
    {
        QTest::addColumn<int>("field");
        for (int field = 0; field < 7; ++field)
            QTest::addRow("field %d", field) << field;
    }
    void anAlteredField()
    {
        QFETCH(int, field);
        for (const int at : {0, 4, 9}) {
            auto lines = journal(10);
            Entry &entry = lines[at].entry;
            switch (field) {
            case 0: entry.person = u"Eva"_s; break;
            case 1: entry.kind = u"post.removed"_s; break;
            case 2: entry.subject += u'x'; break;
            case 3: entry.at += 1ms; break;
            case 4: entry.previous[0] = static_cast<char>(entry.previous[0] ^ 1); break;
            case 5: entry.signature[63] = static_cast<char>(entry.signature[63] ^ 1); break;
            case 6: entry.id[0] = u'f'; break;
            }
            const Report report = verified(lines);
            expect(report, {{Kind::BadSignature, entry.id}});
            QCOMPARE(report.faults.first().sequence, at + 1);
        }
    }

    void anAlteredNumber()
    {
        auto lines = journal(10);
        lines[4].entry.sequence = 1000;
        expect(verified(lines), {{Kind::BadSignature, lines[4].entry.id}, {Kind::MissingEntry, QString()}});
    }

    void anAlteredBody()
    {
        auto lines = journal(5);
        lines[2].body = "{\"word\":99}";
        expect(verified(lines), {{Kind::BodyAltered, lines[2].entry.id}});
        lines = journal(5);
        lines[2].entry.salt[0] = static_cast<char>(lines[2].entry.salt[0] ^ 1);
        expect(verified(lines), {{Kind::BodyAltered, lines[2].entry.id}});
        // The hash altered to fit: the signature no longer does.
        lines = journal(5);
        lines[2].body = "{}";
        lines[2].entry.bodyHash = bodyHash(lines[2].entry.salt, "{}");
        expect(verified(lines), {{Kind::BadSignature, lines[2].entry.id}});
    }

    void anErasedBodyIsCountedAndNoFault()
    {
        auto lines = journal(5);
        lines[2].body.reset();
        lines[2].entry.salt.clear();
        const Report report = verified(lines);
        expect(report, {});
        QCOMPARE(report.bodiesErased, 1);
    }

    void aDeletedEntry_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("count");
        QTest::newRow("the first") << 0 << 1;
        QTest::newRow("one in the middle") << 4 << 1;
        QTest::newRow("several") << 3 << 4;
    }
    void aDeletedEntry()
    {
        QFETCH(int, from);
        QFETCH(int, count);
        auto lines = journal(10);
        lines.remove(from, count);
        const Report report = verified(lines);
        expect(report, {{Kind::MissingEntry, QString()}});
        QCOMPARE(report.faults.first().sequence, from + 1);
        QCOMPARE(report.faults.first().writer, m_key.publicKey());
    }

    void aCutTailShowsAgainstAKnownHead()
    {
        auto lines = journal(10);
        const Head head = headOf(lines.last());
        lines.resize(7);
        expect(verified(lines), {});
        const Report report = verified(lines, {head});
        expect(report, {{Kind::CutTail, QString()}});
        QCOMPARE(report.faults.first().sequence, 10);
        expect(verified({}, {head}), {{Kind::CutTail, QString()}});
    }

    void anotherHistoryOfTheSameLength()
    {
        // Whoever has the key can sign anything; the head kept elsewhere still tells.
        const auto once = journal(10);
        const auto again = journal(12);
        expect(verified(again, {headOf(once.last())}), {{Kind::OtherHistory, again[9].entry.id}});
    }

    void reorderedEntries()
    {
        auto lines = journal(10);
        std::swap(lines[4], lines[5]);
        expect(verified(lines), {{Kind::OutOfOrder, lines[5].entry.id}});
        lines = journal(10);
        lines.move(1, 9);
        expect(verified(lines), {{Kind::OutOfOrder, lines[9].entry.id}});
        lines = journal(6);
        std::ranges::reverse(lines);
        expect(verified(lines), {{Kind::OutOfOrder, lines[1].entry.id},
                                 {Kind::OutOfOrder, lines[2].entry.id},
                                 {Kind::OutOfOrder, lines[3].entry.id},
                                 {Kind::OutOfOrder, lines[4].entry.id},
                                 {Kind::OutOfOrder, lines[5].entry.id}});
    }

    void aDuplicatedEntry()
    {
        auto lines = journal(5);
        lines.insert(3, lines[1]);
        expect(verified(lines), {{Kind::Duplicate, lines[1].entry.id}});
        lines = journal(5);
        lines.append(lines.last());
        expect(verified(lines), {{Kind::Duplicate, lines.last().entry.id}});
    }

    void anEntryOfAnotherHistoryInItsPlace()
    {
        // Signed by the right key with the right number, but it does not follow.
        auto lines = journal(6);
        lines[3] = journal(6)[3];
        expect(verified(lines), {{Kind::BrokenChain, lines[3].entry.id}, {Kind::BrokenChain, lines[4].entry.id}});
        lines = journal(6);
        lines[3] = journal(6)[3];
        lines.move(3, 5);
        expect(verified(lines), {{Kind::OutOfOrder, lines[5].entry.id}, {Kind::BrokenChain, lines[5].entry.id}});
    }

    void writersAreApart()
    {
        const SigningKey other = SigningKey::generate().value();
        const auto mine = journal(5);
        auto theirs = journal(4, other);
        QList<Line> both{mine[0], theirs[0], theirs[1], mine[1], mine[2], theirs[2], mine[3], theirs[3], mine[4]};
        const Report report = verified(both);
        expect(report, {});
        QCOMPARE(report.heads.size(), 2);
        both.removeAt(5);
        expect(verified(both), {{Kind::MissingEntry, QString()}});
        QCOMPARE(verified(both).faults.first().writer, other.publicKey());
        // An entry passed off as another writer's.
        theirs[1].entry.writer = m_key.publicKey();
        expect(verified({mine[0], theirs[1]}), {{Kind::BadSignature, theirs[1].entry.id}});
    }

    void rubbishIsAFaultAndNothingWorse()
    {
        Entry empty;
        QVERIFY(!verified({{empty, std::nullopt}}).whole());
        auto lines = journal(3);
        lines[1].entry.sequence = std::numeric_limits<qint64>::max();
        QVERIFY(!verified(lines).whole());
        lines[1].entry.sequence = std::numeric_limits<qint64>::min();
        QVERIFY(!verified(lines).whole());
        QList<Line> many;
        for (int i = 0; i < 2 * Verifier::maximumFaults; ++i)
            many.append({empty, std::nullopt});
        QCOMPARE(verified(many).faults.size(), Verifier::maximumFaults);
    }
};

QTEST_GUILESS_MAIN(TestVerifier)
#include "tst_verifier.moc"
