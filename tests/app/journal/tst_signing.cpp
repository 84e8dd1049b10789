// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/signing.h"

#include <QTest>

using namespace pregonero;
using namespace pregonero::journal;

class TestSigning final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Known answers: RFC 8032, section 7.1, tests 1 and 2.
    void knownAnswers_data()
    {
        QTest::addColumn<QByteArray>("seed");
        QTest::addColumn<QByteArray>("publicKey");
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QByteArray>("signature");
        QTest::newRow("empty message")
            << QByteArray("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60")
            << QByteArray("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a") << QByteArray()
            << QByteArray("e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e06522490155"
                          "5fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b");
        QTest::newRow("one byte")
            << QByteArray("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb")
            << QByteArray("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c") << QByteArray("72")
            << QByteArray("92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
                          "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00");
    }
    void knownAnswers()
    {
        QFETCH(QByteArray, seed);
        QFETCH(QByteArray, publicKey);
        QFETCH(QByteArray, message);
        QFETCH(QByteArray, signature);
        const auto key = SigningKey::fromSeed(QByteArray::fromHex(seed));
        QVERIFY(key);
        QCOMPARE(key->publicKey().toHex(), publicKey);
        QCOMPARE(key->seed().toHex(), seed);
        QCOMPARE(key->sign(QByteArray::fromHex(message)).toHex(), signature);
        QVERIFY(verifySignature(key->publicKey(), QByteArray::fromHex(message), QByteArray::fromHex(signature)));
    }

    void anotherMessageKeyOrSignatureDoesNotVerify()
    {
        const auto key = SigningKey::generate();
        const auto other = SigningKey::generate();
        QVERIFY(key && other);
        QVERIFY(key->publicKey() != other->publicKey());
        const QByteArray signature = key->sign("a");
        QVERIFY(verifySignature(key->publicKey(), "a", signature));
        QVERIFY(!verifySignature(key->publicKey(), "b", signature));
        QVERIFY(!verifySignature(other->publicKey(), "a", signature));
        QVERIFY(!verifySignature(key->publicKey(), "a", signature.first(63)));
        QVERIFY(!verifySignature(key->publicKey().first(31), "a", signature));
        QVERIFY(!verifySignature({}, {}, {}));
    }

    void aSeedOfAnotherSizeIsRefused()
    {
        const auto key = SigningKey::fromSeed(QByteArray(31, 'x'));
        QVERIFY(!key);
        QCOMPARE(key.error().kind, ErrorKind::Storage);
    }
};

QTEST_GUILESS_MAIN(TestSigning)
#include "tst_signing.moc"
