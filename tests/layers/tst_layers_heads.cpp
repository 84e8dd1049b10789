// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/layers/planted.h"
#include "tests/layers/tree.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace layers;

namespace {

const QStringList suffixes{u".h"_s,   u".cpp"_s, u".cmake"_s, u"CMakeLists.txt"_s, u".sh"_s,  u".py"_s,   u".js"_s,
                           u".mjs"_s, u".cjs"_s, u".sql"_s,   u".yml"_s,           u".yaml"_s, u".desktop"_s,
                           u".1"_s,   u".xml"_s, u".clang-format"_s, u".clang-tidy"_s};

/// Says who holds the rights and under which licence, in its first lines.
QStringList judgeHeads(const QString &root)
{
    static const QRegularExpression licence(u"SPDX-License-Identifier: (GPL-3\\.0-or-later|CC0-1\\.0)(\\s|$)"_s);
    QStringList problems;
    for (const QString &path : files(root)) {
        const QString text = read(root, path);
        const bool named = std::ranges::any_of(suffixes, [&](const QString &s) { return path.endsWith(s); });
        if (!named && !text.startsWith("#!"_L1))
            continue;
        const QString head = text.section(u'\n', 0, 5);
        if (!head.contains("SPDX-FileCopyrightText: "_L1))
            problems << problem(path, 1, u"no SPDX-FileCopyrightText in its first lines"_s);
        else if (!head.contains(licence))
            problems << problem(path, 1, u"no SPDX-License-Identifier of ours in its first lines"_s);
    }
    return problems;
}

/// A lock file that says where it was downloaded ties everybody to one server.
QStringList judgeLockFiles(const QString &root)
{
    QStringList problems;
    for (const QString &path : filesEndingIn(root, {u"tests"_s, u"packaging"_s}, {u"package-lock.json"_s})) {
        const QString text = read(root, path);
        if (const qsizetype at = text.indexOf("\"resolved\""_L1); at >= 0)
            problems << problem(path, lineAt(text, at), u"names the server that it was downloaded from"_s);
    }
    return problems;
}

} // namespace

/// Every source, script and CMake file has its SPDX head.
class TestHeads final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFileOfTheTreeHasItsHead();
    void noLockFileNamesAServer();
    void aBadTreeFails_data();
    void aBadTreeFails();
};

void TestHeads::everyFileOfTheTreeHasItsHead()
{
    QVERIFY(files(sourceRoot()).size() > 50);
    verifyNone(judgeHeads(sourceRoot()));
}

void TestHeads::noLockFileNamesAServer()
{
    verifyNone(judgeLockFiles(sourceRoot()));
}

void TestHeads::aBadTreeFails_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("said");
    const QString holder = u"# SPDX-FileCopyrightText: 2026 X\n"_s;
    const QString good = holder + u"# SPDX-License-Identifier: GPL-3.0-or-later\n"_s;
    const QString none = u"no SPDX-FileCopyrightText"_s;
    const QString other = u"no SPDX-License-Identifier of ours"_s;
    QTest::newRow("good") << u"app/a.cpp"_s << good << QString();
    QTest::newRow("not a source") << u"README.md"_s << u"# Words\n"_s << QString();
    QTest::newRow("built") << u"build/a.cpp"_s << QString() << QString();
    QTest::newRow("hidden script") << u".ci/run"_s << u"#!/bin/sh\n"_s << none;
    QTest::newRow("nothing") << u"app/a.cpp"_s << u"int a;\n"_s << none;
    QTest::newRow("no licence") << u"app/CMakeLists.txt"_s << holder << other;
    QTest::newRow("another licence") << u"a.py"_s << holder + u"# SPDX-License-Identifier: MIT\n"_s << other;
    QTest::newRow("too late") << u"a.sql"_s << u"--\n\n\n\n\n\n\n"_s + good << none;
    QTest::newRow("lock file") << u"tests/servers/x/package-lock.json"_s << u"{\n\"resolved\": \"https://x\"}"_s
                               << u"package-lock.json:2: names the server"_s;
}

void TestHeads::aBadTreeFails()
{
    QFETCH(const QString, path);
    QFETCH(const QString, text);
    QFETCH(const QString, said);
    Planted tree;
    tree.write(path, text);
    const QStringList problems = judgeHeads(tree.root()) + judgeLockFiles(tree.root());
    if (said.isEmpty())
        verifyNone(problems);
    else
        verifyOne(problems, {said});
}

QTEST_GUILESS_MAIN(TestHeads)
#include "tst_layers_heads.moc"
