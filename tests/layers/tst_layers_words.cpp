// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/layers/planted.h"
#include "tests/layers/tree.h"
#include "tests/layers/words.h"

using namespace Qt::StringLiterals;
using namespace layers;

namespace {

/// The exceptions of this tree, each with its reason.
const QList<Allowed> exceptions{
    {u"app/store/"_s, u"exec()"_s, u"QSqlQuery::exec runs a statement"_s},
    {u"app/store/"_s, u"throw"_s, u"a failed statement unwinds to its transaction, inside the room"_s},
    {u"app/main/"_s, u"exec()"_s, u"the one event loop"_s},
    {u"app/checker/dictionary.cpp"_s, u"mutex"_s, u"Sonnet's spellers are shared by all its users in a process"_s},
    {u"plugins/feeds/parser.cpp"_s, u"mutex"_s, u"Syndication's parsers are shared by all its users in a process"_s},
    {u"plugins/mastodon/parser.cpp"_s, u"400 lines"_s, u"one shape after the other, each a short function"_s},
    {u"ui/widgets/rowlayout.cpp"_s, u"400 lines"_s, u"one layout, measured and painted by the same steps"_s},
    {u"ui/widgets/rowview.cpp"_s, u"400 lines"_s, u"one control: a list that measures only what is in sight"_s},
    {u"app/models/findingsmodel.cpp"_s, u"waitFor"_s, u"its worker reads the desk and must not outlive it"_s},
    {u"app/models/draftfindings.cpp"_s, u"waitFor"_s, u"its worker reads the desk and must not outlive it"_s},
};

} // namespace

/// Nothing waits, blocks, throws or hides; names say something; files stay short.
class TestWords final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTreeKeepsTheLaw();
    void commentsAndStringsAreNotCode();
    void aBadTreeFails_data();
    void aBadTreeFails();
    void whatIsAllowedIsUsed();
};

void TestWords::theTreeKeepsTheLaw()
{
    verifyNone(judgeWords(sourceRoot(), exceptions));
}

void TestWords::commentsAndStringsAreNotCode()
{
    QCOMPARE(code(u"a /* exec() */ b // c\nd"_s), u"a              b     \nd"_s);
    QCOMPARE(code(u"f(\"a\\\"b\", 'c', 1'000, u\"d\"_s)"_s), u"f(\"    \", ' ', 1'000, u\" \"_s)"_s);
    const QString raw = u"R\"x(a\")x\"; b"_s;
    QVERIFY(code(raw).endsWith("; b"_L1));
    QVERIFY(!code(raw).contains(u'a'));
    QCOMPARE(code(raw).size(), raw.size());
}

void TestWords::aBadTreeFails_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *name, const char *text, const QString &said, const QString &path = u"app/x/a.cpp"_s) {
        QTest::newRow(name) << path << QString::fromLatin1(text) << said;
    };
    row("good", "int execute(); void f() { Manager *known; } // throw\n", {});
    row("dialog", "\nint r = dialog.exec();\n", u"app/x/a.cpp:2: exec()"_s);
    row("menu", "menu->exec(pos);\n", u"exec()"_s, u"ui/x/a.cpp"_s);
    row("loop", "QEventLoop loop;\n", u"QEventLoop"_s, u"plugins/x/a.h"_s);
    row("events", "QCoreApplication::processEvents();\n", u"processEvents"_s);
    row("sleep", "QThread::msleep(3);\n", u"sleep"_s);
    row("std sleep", "std::this_thread::sleep_for(1s);\n", u"sleep"_s);
    row("qWait", "QTest::qWait(3);\n", u"qWait"_s);
    row("blocking future", "future.waitForFinished();\n", u"waitFor"_s);
    row("throw", "if (a) throw Error();\n", u"throw"_s);
    row("mutex", "std::shared_mutex lock;\n", u"mutex"_s);
    row("old connect", "connect(a, SIGNAL(b()), c, nullptr);\n", u"SIGNAL()"_s);
    row("remote HTML", "label->setHtml(text);\n", u"setHtml"_s, u"ui/x/a.cpp"_s);
    row("class name", "class PostManager final\n{\n};\n", u"PostManager"_s);
    row("file name", "int a;\n", u"file's name"_s, u"ui/x/drawhelper.h"_s);
    row("later", "// TODO finish\n", u"TODO"_s);
    QTest::newRow("long") << u"app/x/a.cpp"_s << u"int a;\n"_s.repeated(401) << u"more than 400 lines"_s;
}

void TestWords::aBadTreeFails()
{
    QFETCH(const QString, path);
    QFETCH(const QString, text);
    QFETCH(const QString, said);
    Planted tree;
    tree.write(path, text);
    if (said.isEmpty())
        verifyNone(judgeWords(tree.root(), {}));
    else
        verifyOne(judgeWords(tree.root(), {}), {said});
}

void TestWords::whatIsAllowedIsUsed()
{
    Planted tree;
    tree.write(u"app/store/a.cpp"_s, u"query.exec();\n"_s);
    const Allowed file{u"app/store/a.cpp"_s, u"exec()"_s, u"SQL"_s};
    const Allowed folder{u"app/store/"_s, u"exec()"_s, u"SQL"_s};
    const Allowed other{u"app/store/a.cpp"_s, u"sleep"_s, u"?"_s};
    verifyNone(judgeWords(tree.root(), {file}));
    verifyNone(judgeWords(tree.root(), {folder}));
    verifyOne(judgeWords(tree.root(), {file, other}), {u"does it no longer"_s});
}

QTEST_GUILESS_MAIN(TestWords)
#include "tst_layers_words.moc"
