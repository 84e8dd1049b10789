// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/entry.h"

#include "app/journal/acts.h"

#include <QCryptographicHash>
#include <QTest>

using namespace pregonero;
using namespace pregonero::journal;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestEntry final : public QObject
{
    Q_OBJECT

    const TimePoint m_now = *fromIso(u"2026-11-22T09:05:00.123Z"_s);

private Q_SLOTS:
    void canonicalBytesAreTheDocumentedLines()
    {
        Entry entry;
        entry.id = u"0193513a-0000-7000-8000-000000000001"_s;
        entry.writer = QByteArray(32, '\x01');
        entry.sequence = 7;
        entry.at = m_now;
        entry.person = u"Ana\nMaría\\"_s;
        entry.kind = u"draft.revised"_s;
        entry.subject = u"a\r\nb"_s;
        entry.bodyHash = QByteArray(32, '\xab');
        entry.previous = QByteArray(32, '\0');
        QCOMPARE(canonicalBytes(entry),
                 QByteArray("pregonero-entry-1\n0193513a-0000-7000-8000-000000000001\n") + QByteArray("01").repeated(32)
                     + "\n7\n2026-11-22T09:05:00.123Z\nAna\\nMar\xc3\xad"
                       "a\\\\\ndraft.revised\na\\r\\nb\n"
                     + QByteArray("ab").repeated(32) + '\n' + QByteArray("00").repeated(32) + '\n');
        QCOMPARE(hash(entry), QCryptographicHash::hash(canonicalBytes(entry), QCryptographicHash::Sha256));
    }

    void noTwoEntriesHaveTheSameBytes()
    {
        Entry a, b;
        a.person = u"x\nkind"_s;
        b.person = u"x"_s;
        b.kind = u"kind"_s;
        QVERIFY(canonicalBytes(a) != canonicalBytes(b));
        a.person = u"x\\n"_s;
        b = {};
        b.person = u"x\n"_s;
        QVERIFY(canonicalBytes(a) != canonicalBytes(b));
    }

    void saltAndSignatureAreNotSigned()
    {
        Entry entry;
        const QByteArray before = canonicalBytes(entry);
        entry.salt = "erased with the body";
        entry.signature = "x";
        QCOMPARE(canonicalBytes(entry), before);
    }

    void signingChains()
    {
        const auto key = SigningKey::generate();
        QVERIFY(key);
        const Act act{kind::wordAdded, u"es"_s, {{u"word"_s, u"pregón"_s}}, u"Ana"_s};
        const Entry first = sign(act, {key->publicKey()}, *key, m_now);
        QCOMPARE(first.sequence, 1);
        QCOMPARE(first.previous, QByteArray(32, '\0'));
        QCOMPARE(first.writer, key->publicKey());
        QCOMPARE(first.salt.size(), 16);
        QCOMPARE(first.bodyHash, bodyHash(first.salt, R"({"word":"pregón"})"));
        QVERIFY(verifySignature(first.writer, canonicalBytes(first), first.signature));

        const Entry second = sign(act, {first.writer, 1, hash(first)}, *key, m_now);
        QCOMPARE(second.sequence, 2);
        QCOMPARE(second.previous, hash(first));
        QVERIFY2(second.bodyHash != first.bodyHash, "the same body twice must not show as the same");
        QVERIFY(second.id != first.id);
    }

    void bodiesHaveSortedKeys()
    {
        QCOMPARE(bodyBytes({{u"b"_s, 1}, {u"a"_s, u"ñ"_s}}), QByteArray("{\"a\":\"ñ\",\"b\":1}"));
    }

    void actsCarryLargeNumbersAndTimesAsText()
    {
        const Act revised = draftRevised(DraftId(u"d"_s), AccountId(u"a"_s), PostId(7'000'000'000'000'000'001),
                                         Piece{.text = u"Hola"_s}, u"Ana"_s);
        QCOMPARE(revised.body.value(u"replyTo").toString(), u"7000000000000000001"_s);
        QCOMPARE(revised.body.value(u"piece").toObject().value(u"text").toString(), u"Hola"_s);
        const Act queued = outboxQueued(OutboxId(u"o"_s), DraftId(u"d"_s), AccountId(u"a"_s), {}, m_now,
                                        u"Europe/Madrid"_s, u"Ana"_s);
        QCOMPARE(queued.body.value(u"notBefore").toString(), u"2026-11-22T09:05:00.123Z"_s);
        QCOMPARE(outboxQueued(OutboxId(u"o"_s), {}, {}, {}, std::nullopt, {}, {}).body.value(u"notBefore").toString(),
                 QString());
        const Act sent = outboxSent(OutboxId(u"o"_s), {u"17"_s, QUrl(u"https://a.example/17"_s), m_now, u"Hola"_s, "raw"});
        QCOMPARE(sent.body.value(u"rawSha256").toString(),
                 QString::fromLatin1(QCryptographicHash::hash("raw", QCryptographicHash::Sha256).toHex()));
        QCOMPARE(sent.proof, QByteArray("raw"));
        QVERIFY(sent.person.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestEntry)
#include "tst_entry.moc"
