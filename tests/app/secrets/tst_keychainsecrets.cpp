// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Against a real keychain: tests/support/with_keyring.sh starts one for this program alone.
#include "app/secrets/secretstore.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace pregonero;
using namespace Qt::StringLiterals;

class TestKeychainSecrets final : public QObject {
    Q_OBJECT

private:
    template <class T> Result<T> wait(Call<T> call)
    {
        if (!QTest::qWaitFor([&] { return call.isFinished(); }, 10'000) || call.resultCount() == 0)
            return fail(ErrorKind::Timeout, u"no answer"_s);
        return call.result();
    }

    std::shared_ptr<SecretStore> opened(const QString &service)
    {
        auto store = wait(openSecretStore(service, this));
        return store ? *store : nullptr;
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!qEnvironmentVariableIsSet("PREGONERO_TEST_KEYRING"))
            QSKIP("No keychain for tests: run it as tests/support/with_keyring.sh PROGRAM, with "
                  "gnome-keyring and "
                  "dbus installed.");
    }

    void keepsForLater()
    {
        const auto store = opened(u"pregonero-test"_s);
        QVERIFY(store);
        QVERIFY2(store->lasting(), qPrintable(store->description()));
        QVERIFY(store->description().contains(u"keychain"));
        const QByteArray value("bytes \0 of\xff any kind ñ", 23);
        QVERIFY(wait(store->write(u"account/1/token"_s, value)));
        QCOMPARE(wait(store->read(u"account/1/token"_s)), Result<QByteArray>(value));
        // Another store, as after a restart.
        const auto again = opened(u"pregonero-test"_s);
        QVERIFY(again && again != store);
        QCOMPARE(wait(again->read(u"account/1/token"_s)), Result<QByteArray>(value));
    }

    void servicesAreApart()
    {
        const auto store = opened(u"pregonero-test"_s);
        const auto other = opened(u"pregonero-other"_s);
        QVERIFY(wait(store->write(u"shared/name"_s, "one")));
        const auto read = wait(other->read(u"shared/name"_s));
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::NotFound);
    }

    void replacesAndRemoves()
    {
        const auto store = opened(u"pregonero-test"_s);
        QVERIFY(wait(store->write(u"writer/seed"_s, "old")));
        QVERIFY(wait(store->write(u"writer/seed"_s, "new")));
        QCOMPARE(wait(store->read(u"writer/seed"_s)), Result<QByteArray>("new"));
        QVERIFY(wait(store->remove(u"writer/seed"_s)));
        const auto read = wait(store->read(u"writer/seed"_s));
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::NotFound);
        QVERIFY(!read.error().message.isEmpty());
        QVERIFY(wait(store->remove(u"writer/seed"_s))); // also if it was not there
    }

    void manyAtOnce()
    {
        const auto store = opened(u"pregonero-test"_s);
        QList<Call<bool>> writes;
        for (int i = 0; i < 20; ++i)
            writes << store->write(u"many/%1"_s.arg(i), QByteArray::number(i));
        for (const auto &write : std::as_const(writes))
            QVERIFY(wait(write));
        for (int i = 0; i < 20; ++i)
            QCOMPARE(wait(store->read(u"many/%1"_s.arg(i))), Result<QByteArray>(QByteArray::number(i)));
    }

    /// Neither a file of our own nor the keychain's has it in clear (the empty password still encrypts the
    /// item).
    void nothingInClearOnDisk()
    {
        const auto store = opened(u"pregonero-test"_s);
        const QByteArray marked("MARKED-SECRET-4711");
        QVERIFY(wait(store->write(u"marked"_s, marked)));
        int files = 0;
        QDirIterator walk(QFileInfo(qEnvironmentVariable("HOME")).path(), QDir::Files | QDir::Hidden,
                          QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            QFile file(walk.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            ++files;
            const QByteArray bytes = file.readAll();
            if (!file.fileName().endsWith(u".keyring"))
                QVERIFY2(!bytes.contains(marked) && !bytes.contains(marked.toBase64()),
                         qPrintable(file.fileName()));
        }
        QVERIFY(files > 0);
    }

    void theProbeLeavesNothing()
    {
        const auto store = opened(u"pregonero-probe-test"_s);
        QVERIFY(store && store->lasting());
        // The names are random; that reading any of them back fails is shown by removing twice being the same
        // as once.
        const auto read = wait(store->read(u"probe"_s));
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestKeychainSecrets)
#include "tst_keychainsecrets.moc"
