// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where there is no keychain: no session bus, so nothing behind it.
#include "app/secrets/secretstore.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace pregonero;
using namespace Qt::StringLiterals;

class TestSessionSecrets final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutAKeychainItSaysSoAndGoesOn()
    {
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"no keychain"_s));
        QTest::failOnWarning(QRegularExpression(u"insecure|plain"_s));
        auto opening = openSecretStore(u"pregonero-test"_s, this);
        QTRY_VERIFY_WITH_TIMEOUT(opening.isFinished(), 20'000);
        const auto store = *opening.result();
        QVERIFY(!store->lasting());
        QVERIFY2(store->description().contains(u"no keychain"), qPrintable(store->description()));
        QVERIFY(store->description().contains(u"sign in again"));
        QVERIFY(store->write(u"account/1/token"_s, "MARKED-SECRET-4711").result());
        QCOMPARE(store->read(u"account/1/token"_s).result(), Result<QByteArray>("MARKED-SECRET-4711"));
        QVERIFY(store->remove(u"account/1/token"_s).result());
        QCOMPARE(store->read(u"account/1/token"_s).result().error().kind, ErrorKind::NotFound);
        QVERIFY(store->remove(u"account/1/token"_s).result());
        // Nothing fell back to a file.
        QDirIterator walk(qEnvironmentVariable("HOME"), QDir::Files | QDir::Hidden,
                          QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            QFile file(walk.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains("MARKED-SECRET"), qPrintable(file.fileName()));
        }
    }

    void onPurpose()
    {
        const auto store = sessionSecrets();
        QVERIFY(!store->lasting());
        QVERIFY(!store->description().isEmpty());
        QVERIFY(store->write(u"a"_s, "1").result());
        QVERIFY(!sessionSecrets()->read(u"a"_s).result()); // each its own
        QCOMPARE(store->read(u"a"_s).result(), Result<QByteArray>("1"));
    }

    void closingWhileTryingAnswers()
    {
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"no keychain"_s));
        auto context = std::make_unique<QObject>();
        auto opening = openSecretStore(u"pregonero-test"_s, context.get());
        context.reset();
        QTRY_VERIFY_WITH_TIMEOUT(opening.isFinished(), 20'000);
        QVERIFY(!(*opening.result())->lasting());
    }
};

int main(int argc, char **argv)
{
    const QTemporaryDir home;
    qputenv("HOME", home.path().toUtf8());
    for (const char *name :
         {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_CURRENT_DESKTOP", "DISPLAY"})
        qunsetenv(name);
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    qputenv("XDG_RUNTIME_DIR", home.path().toUtf8());
    QCoreApplication app(argc, argv);
    TestSessionSecrets test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_sessionsecrets.moc"
