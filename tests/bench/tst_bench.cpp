// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// That the benchmark runs and its figures are there; never how fast anything is.
class TestBench final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void measures();
    void takesItsWorkspaceAgain();
    void refusesAnotherWorkspace();

private:
    struct Ended {
        int code = -1;
        QString said;
    };
    Ended run(const QStringList &arguments) const
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(QStringLiteral(PREGONERO_BINARY_DIR "/bin/pregonero-bench"), arguments);
        if (!process.waitForFinished(120'000))
            return {-1, process.errorString()};
        return {process.exitCode(), QString::fromUtf8(process.readAll())};
    }
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
};

void TestBench::measures()
{
    const Ended ended = run({u"--posts"_s, u"2000"_s, u"--quick"_s, u"--without"_s, u"start"_s, u"--workspace"_s,
                             file(u"workspace"_s), u"--json"_s, file(u"figures.json"_s)});
    QVERIFY2(ended.code == 0, qPrintable(ended.said));
    QFile json(file(u"figures.json"_s));
    QVERIFY(json.open(QIODevice::ReadOnly));
    const QJsonObject report = QJsonDocument::fromJson(json.readAll()).object();
    QCOMPARE(report.value(u"posts"_s).toInteger(), 2000);
    QSet<QString> groups;
    for (const QJsonValue &value : report.value(u"figures"_s).toArray()) {
        const QJsonObject figure = value.toObject();
        const QString name = figure.value(u"group"_s).toString() + u", "_s + figure.value(u"name"_s).toString();
        groups.insert(figure.value(u"group"_s).toString().section(u',', 0, 0).section(u':', 0, 0));
        QVERIFY2(figure.value(u"ours"_s)[u"samples"_s].toInteger() > 0, qPrintable(name));
        QVERIFY2(figure.value(u"ours"_s)[u"median"_s].toDouble() > 0, qPrintable(name));
        // A quick run leaves out what takes long only to be compared with.
        if (figure.value(u"baseline"_s)[u"samples"_s].toInteger() > 0) {
            QVERIFY2(figure.value(u"ratio"_s).toDouble() > 0, qPrintable(name));
            QVERIFY2(figure.value(u"met"_s).isBool() == figure.contains(u"target"_s), qPrintable(name));
            QVERIFY2(ended.said.contains(figure.value(u"name"_s).toString()), qPrintable(ended.said));
        }
    }
    QCOMPARE(groups, (QSet<QString>{u"Generating"_s, u"First page"_s, u"Paging"_s, u"Search"_s, u"Scrolling"_s, u"Ingest"_s,
                                   u"Rules"_s}));
}

void TestBench::takesItsWorkspaceAgain()
{
    const Ended ended = run({u"--posts"_s, u"2000"_s, u"--generate-only"_s, u"--workspace"_s, file(u"workspace"_s)});
    QVERIFY2(ended.code == 0, qPrintable(ended.said));
    QVERIFY2(!ended.said.contains(u"Generating"_s), qPrintable(ended.said));
}

void TestBench::refusesAnotherWorkspace()
{
    const Ended ended = run({u"--posts"_s, u"3000"_s, u"--generate-only"_s, u"--workspace"_s, file(u"workspace"_s)});
    QCOMPARE(ended.code, 1);
    QVERIFY2(ended.said.contains(u"another --posts"_s), qPrintable(ended.said));
}

QTEST_GUILESS_MAIN(TestBench)
#include "tst_bench.moc"
