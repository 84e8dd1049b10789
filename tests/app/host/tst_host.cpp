// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/host/host.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace pregonero;
using namespace Qt::StringLiterals;

namespace {

const QString plugins = QStringLiteral(HOST_TEST_PLUGINS);

/// A plugin of the build, copied where the test wants it.
void put(const QString &kind, const QString &path)
{
    for (const QString &suffix : {u".so"_s, u".dll"_s, u".dylib"_s}) {
        if (QFile::exists(plugins + u'/' + kind + suffix)) {
            QVERIFY(QFile::copy(plugins + u'/' + kind + suffix, path));
            return;
        }
    }
    QFAIL(qPrintable(u"the build has no plugin "_s + kind));
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class TestHost final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        QVERIFY(m_dir->isValid());
    }

    void readsWithoutRunningAndLoadsOnFirstUse()
    {
        put(u"good"_s, path(u"good.so"_s));
        qunsetenv("PREGONERO_TEST_PLUGIN_RAN");
        Host host({m_dir->path()});
        QCOMPARE(host.problems().size(), 0);
        QCOMPARE(host.adapters().size(), 1);
        QVERIFY(host.info(u"good"_s));
        QCOMPARE(host.info(u"good"_s)->name, u"Test"_s);
        QVERIFY(!host.info(u"other"_s));
        QVERIFY(!qEnvironmentVariableIsSet("PREGONERO_TEST_PLUGIN_RAN"));
        const auto adapter = host.adapter(u"good"_s);
        QVERIFY2(adapter, adapter ? "" : qPrintable(adapter.error().detail));
        QVERIFY(qEnvironmentVariableIsSet("PREGONERO_TEST_PLUGIN_RAN"));
        QVERIFY(*adapter);
        QCOMPARE(*host.adapter(u"good"_s), *adapter);
    }

    void anUnknownNetworkIsUnsupported()
    {
        Host host({m_dir->path(), path(u"not-there"_s)});
        QVERIFY(host.adapters().isEmpty());
        QVERIFY(host.problems().isEmpty());
        const auto adapter = host.adapter(u"good"_s);
        QVERIFY(!adapter);
        QCOMPARE(adapter.error().kind, ErrorKind::Unsupported);
        QVERIFY(adapter.error().message.contains(u"good"));
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("says");
        QTest::newRow("another API version") << u"newer"_s << u"version 2"_s;
        QTest::newRow("a typing mistake") << u"typo"_s << u"capabilites"_s;
        QTest::newRow("another program's") << u"foreign"_s << u"another program"_s;
        QTest::newRow("another interface") << u"nextiid"_s << u"another version"_s;
        QTest::newRow("says nothing") << u"silent"_s << u"describe itself"_s;
    }
    void refuses()
    {
        QFETCH(const QString, kind);
        QFETCH(const QString, says);
        put(kind, path(kind + u".so"_s));
        put(u"good"_s, path(u"zgood.so"_s));
        qunsetenv("PREGONERO_TEST_PLUGIN_RAN");
        const Host host({m_dir->path()});
        QCOMPARE(host.problems().size(), 1);
        QCOMPARE(host.problems().first().file, path(kind + u".so"_s));
        QVERIFY2(host.problems().first().message.contains(says), qPrintable(host.problems().first().message));
        QVERIFY(host.info(u"good"_s)); // one bad file does not take the others along
        QVERIFY(!qEnvironmentVariableIsSet("PREGONERO_TEST_PLUGIN_RAN"));
    }

    void refusesWhatIsNoPlugin_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        put(u"good"_s, path(u"good"_s));
        QFile file(path(u"good"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray good = file.readAll();
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("this is not a library\n").repeated(1000);
        QTest::newRow("header only") << good.left(64);
        QTest::newRow("half") << good.left(good.size() / 2);
        QTest::newRow("less than a header") << good.left(9);
        QByteArray zeros = good;
        zeros.replace(64, zeros.size() - 64, QByteArray(zeros.size() - 64, '\0'));
        QTest::newRow("zeros") << zeros;
        QByteArray offsets = good;
        offsets.replace(40, 8, QByteArray(8, '\x7f')); // where ELF says its sections are
        QTest::newRow("offsets beyond the end") << offsets;
    }
    void refusesWhatIsNoPlugin()
    {
        QFETCH(const QByteArray, bytes);
        write(path(u"broken.so"_s), bytes);
        Host host({m_dir->path()});
        QCOMPARE(host.problems().size(), 1);
        QVERIFY2(host.problems().first().message.contains(u"damaged"),
                 qPrintable(host.problems().first().message));
        QVERIFY(host.adapters().isEmpty());
    }

    void otherFilesAreNobodysProblem()
    {
        write(path(u"README.txt"_s), "hello");
        write(path(u"good.json"_s), "{}");
        const Host host({m_dir->path()});
        QVERIFY(host.problems().isEmpty());
    }

    void theEarlierFolderWins()
    {
        QVERIFY(QDir(m_dir->path()).mkdir(u"own"_s) && QDir(m_dir->path()).mkdir(u"system"_s));
        put(u"good"_s, path(u"own/zz.so"_s));
        put(u"good"_s, path(u"system/aa.so"_s));
        const Host host({path(u"own"_s), path(u"system"_s)});
        QCOMPARE(host.adapters().size(), 1);
        QCOMPARE(host.problems().size(), 1);
        QCOMPARE(host.problems().first().file, path(u"system/aa.so"_s));
        QVERIFY(host.problems().first().message.contains(u"zz.so"));
    }

    void whatFailsAtFirstUseIsAProblem_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::newRow("no factory") << u"nofactory"_s;
        QTest::newRow("nothing created") << u"nothing"_s;
        QTest::newRow("an exception") << u"thrower"_s;
    }
    void whatFailsAtFirstUseIsAProblem()
    {
        QFETCH(const QString, kind);
        put(kind, path(kind + u".so"_s));
        Host host({m_dir->path()});
        QVERIFY(host.problems().isEmpty());
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"cannot load"_s));
        const auto adapter = host.adapter(kind);
        QVERIFY(!adapter);
        QCOMPARE(adapter.error().kind, ErrorKind::Internal);
        QCOMPARE(host.problems().size(), 1);
        QVERIFY(host.problems().first().message.contains(kind));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"cannot load"_s));
        QVERIFY(!host.adapter(kind));
        QCOMPARE(host.problems().size(), 1);
    }

    void aFileThatChangedIsAProblem_data()
    {
        QTest::addColumn<int>("percent");
        QTest::newRow("emptied") << 0;
        QTest::newRow("cut") << 40;
        QTest::newRow("nearly all") << 95;
    }
    void aFileThatChangedIsAProblem()
    {
        QFETCH(const int, percent);
        put(u"good"_s, path(u"good.so"_s));
        Host host({m_dir->path()});
        QFile file(path(u"good.so"_s));
        QVERIFY(file.resize(file.size() * percent / 100));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"cannot load"_s));
        const auto adapter = host.adapter(u"good"_s);
        QVERIFY(!adapter);
        QCOMPARE(adapter.error().kind, ErrorKind::Internal);
        QCOMPARE(host.problems().size(), 1);
    }

private:
    [[nodiscard]] QString path(const QString &name) const { return m_dir->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_dir;
};

QTEST_GUILESS_MAIN(TestHost)
#include "tst_host.moc"
