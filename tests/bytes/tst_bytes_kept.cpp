// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The small files beside the archive that say how the window stood and what a person chose.
#include "tests/support/mutation.h"
#include "tests/support/rounds.h"
#include "tests/ui/shell/windowbench.h"
#include "ui/dialogs/settings.h"

#include <QAction>
#include <QSettings>

using namespace pregonero;
using namespace pregonero::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

class TestBytesKept final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void layoutsOfTheWindow();
    void settings();
};

void TestBytesKept::layoutsOfTheWindow()
{
    WindowBench bench;
    using Perspective = MainWindow::Perspective;
    for (const Perspective perspective : {Perspective::Write, Perspective::Review, Perspective::Communicate})
        bench.window->setPerspective(perspective);
    bench.window->close();
    const QString path = bench.store.folder() + u"/window.ini"_s;
    const QByteArray good = bytesOf(path);
    QVERIFY(good.contains("geometry"));
    bench.window->show();
    const auto there = [&] {
        const auto list = bench.window->findChildren<QDockWidget *>();
        return QSet(list.begin(), list.end());
    };
    const auto docks = there();
    QVERIFY(docks.size() >= 5);
    for (Rounds rounds(2'000); rounds.next();) {
        QVERIFY(write(path, rounds.random().bounded(2) ? mutated(good, rounds.random().generate()) : good));
        if (rounds.random().bounded(2)) { // one value, well written, of another content
            QSettings kept(path, QSettings::IniFormat);
            QStringList keys = kept.allKeys();
            if (!keys.isEmpty()) {
                const QString key = rounds.oneOf(keys);
                kept.setValue(key, mutated(kept.value(key).toByteArray(), rounds.random().generate()));
            }
        }
        bench.window->restore();
        const QByteArray which = rounds.name() + ": "_ba + bytesOf(path).left(2'000);
        QVERIFY2(int(bench.window->perspective()) >= 0 && int(bench.window->perspective()) <= 2, which.constData());
        QVERIFY2(bench.window->width() <= 16'384 && bench.window->height() <= 16'384, which.constData());
        QVERIFY2(there() == docks, which.constData()); // all are there and no other
        // And a person gets out of it.
        bench.window->action(u"resetLayout"_s)->trigger();
        for (const char *name : {"feedsDock", "draftsDock"})
            QVERIFY2(!bench.dock(name)->isFloating(), which.constData());
        QVERIFY2(!bench.dock("draftsDock")->isHidden(), which.constData());
    }
}

void TestBytesKept::settings()
{
    const QTemporaryDir folder(QFileInfo(u"/dev/shm"_s).isWritable() ? u"/dev/shm/pregonero-XXXXXX"_s : QDir::tempPath() + u"/pregonero-XXXXXX"_s);
    const QString path = folder.filePath(u"settings.ini"_s);
    Settings usual;
    usual.scheme = style::Scheme::Dark;
    usual.textScale = 1.5;
    usual.language = u"eu"_s;
    usual.person = u"Ana Ruiz"_s;
    usual.refresh = std::chrono::minutes(12);
    keepSettings(usual, path);
    QCOMPARE(loadSettings(path), usual);
    const QByteArray good = bytesOf(path);
    int changed = 0;
    Rounds rounds(2'000);
    while (rounds.next()) {
        QVERIFY(write(path, mutated(good, rounds.random().generate())));
        const Settings read = loadSettings(path);
        QVERIFY2(read.textScale >= 0.75 && read.textScale <= 3.0, rounds.name());
        QVERIFY2(read.refresh >= std::chrono::minutes(1) && read.refresh <= std::chrono::minutes(1440), rounds.name());
        QVERIFY2(read.language.size() <= 2 && read.person == read.person.simplified(), rounds.name());
        keepSettings(read, path);
        QVERIFY2(loadSettings(path) == read, rounds.name());
        changed += read != usual;
    }
    QVERIFY(changed > rounds.done() / 10);
}

QTEST_MAIN(TestBytesKept)
#include "tst_bytes_kept.moc"
