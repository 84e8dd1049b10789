// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/textfiles.h"
#include "app/cli/textplaces.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace pregonero;
using namespace pregonero::cli;

/// Which files a command line means, what may be in them, and where an offset stands.
class TestTextFiles final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void foldersAndPatterns_data();
    void foldersAndPatterns();
    void linksDoNotGoRound();
    void aFolderWithoutRights();
    void badTexts_data();
    void badTexts();
    void aMarkIsNoText();
    void places();
    void everyPlaceComesBack();

private:
    void write(const QString &name, const QByteArray &bytes = "texto\n")
    {
        const QString path = m_folder->filePath(name);
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestTextFiles::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    for (const QString &name : {u"b.txt"_s, u"a.md"_s, u"picture.png"_s, u"notice.adoc"_s, u"in/c.post"_s, u"in/deep/d.MD"_s,
                                u".git/e.md"_s, u"in/[1].txt"_s})
        write(name);
}

void TestTextFiles::foldersAndPatterns_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QStringList>("files");
    QTest::addColumn<int>("problems");
    const auto row = [](const char *name, const QStringList &arguments, const QStringList &files, int problems = 0) {
        QTest::newRow(name) << arguments << files << problems;
    };
    row("folder", {u""_s}, {u"a.md"_s, u"b.txt"_s, u"in/[1].txt"_s, u"in/c.post"_s, u"in/deep/d.MD"_s});
    row("a file of any kind", {u"notice.adoc"_s}, {u"notice.adoc"_s});
    row("each once", {u"a.md"_s, u"*.md"_s, u"a.md"_s}, {u"a.md"_s});
    row("one folder's", {u"in/*"_s}, {u"in/[1].txt"_s, u"in/c.post"_s});
    row("any depth", {u"**/*.md"_s}, {u"a.md"_s, u"in/deep/d.MD"_s});
    row("a folder's name", {u"*/c.post"_s}, {u"in/c.post"_s});
    row("classes", {u"[ab].*"_s}, {u"a.md"_s, u"b.txt"_s});
    row("a name that looks like a pattern", {u"in/[1].txt"_s}, {u"in/[1].txt"_s});
    row("not there", {u"gone.txt"_s}, {u"gone.txt"_s}); // told of when it is read
    row("fits nothing", {u"*.rst"_s}, {}, 1);
}

void TestTextFiles::foldersAndPatterns()
{
    QFETCH(QStringList, arguments);
    QFETCH(QStringList, files);
    QFETCH(int, problems);
    const QString root = m_folder->path() + u'/';
    for (QString &argument : arguments)
        argument = argument.isEmpty() ? m_folder->path() : root + argument;
    const FoundFiles found = findFiles(arguments);
    QStringList names;
    for (const QString &file : found.files)
        names << file.mid(root.size());
    QCOMPARE(names, files);
    QCOMPARE(found.problems.size(), problems);
    QVERIFY(findFiles({m_folder->path()}, {u"adoc"_s}).files.contains(root + u"notice.adoc"_s));
}

void TestTextFiles::linksDoNotGoRound()
{
    QVERIFY(QFile::link(m_folder->path(), m_folder->filePath(u"in/round"_s)));
    QCOMPARE(findFiles({m_folder->path()}).files.size(), 5);
    QCOMPARE(findFiles({m_folder->path() + u"/**/*.post"_s}).files.size(), 1);
}

void TestTextFiles::aFolderWithoutRights()
{
    const QString closed = m_folder->filePath(u"in/deep"_s);
    QVERIFY(QFile::setPermissions(closed, {}));
    const bool mayStill = QFileInfo(closed).isReadable(); // root may
    const FoundFiles found = findFiles({m_folder->path()});
    QVERIFY(QFile::setPermissions(closed, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QCOMPARE(found.problems.size(), mayStill ? 0 : 1);
    QCOMPARE(found.files.size(), mayStill ? 5 : 4);
}

void TestTextFiles::badTexts_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    QTest::newRow("Latin-1") << QByteArray("ma\xf1" "ana") << u"not UTF-8"_s;
    QTest::newRow("a surrogate in UTF-8") << QByteArray("a\xed\xa0\x80z") << u"not UTF-8"_s;
    QTest::newRow("cut off") << QByteArray("a\xc3") << u"not UTF-8"_s;
    QTest::newRow("NUL") << QByteArray("a\nb\0c", 5) << u"NUL byte in line 2"_s;
    QTest::newRow("too large") << QByteArray(largestText + 1, 'a') << u"larger than"_s;
}

void TestTextFiles::badTexts()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    write(u"bad.txt"_s, bytes);
    const auto text = readTextFile(m_folder->filePath(u"bad.txt"_s));
    QVERIFY(!text);
    QVERIFY2(text.error().message.contains(says), qPrintable(text.error().message));
    QVERIFY2(text.error().message.contains(m_folder->filePath(u"bad.txt"_s)), qPrintable(text.error().message));
    QVERIFY(!readTextFile(m_folder->path()));
    QVERIFY(!readTextFile(m_folder->filePath(u"gone.txt"_s)));
    QVERIFY(!readTextFile(u"/dev/zero"_s)); // has no size, and never ends
}

void TestTextFiles::aMarkIsNoText()
{
    const auto text = textOf("\xef\xbb\xbf" "a\r\nb", u"x"_s);
    QVERIFY(text);
    QVERIFY(text->hadMark);
    QCOMPARE(text->text, u"a\r\nb"_s);
}

void TestTextFiles::places()
{
    const QString text = u"a😀b\r\nñ\rúltima\n"_s;
    const TextPlaces places(text);
    using Place = TextPlaces::Place;
    QCOMPARE(places.at(3), (Place{0, 3}));
    QCOMPARE(places.characterColumn(3), 2);
    QCOMPARE(places.at(text.indexOf(u'ñ')), (Place{1, 0}));
    QCOMPARE(places.at(text.indexOf(u'ú')), (Place{2, 0}));
    QCOMPARE(places.at(text.size()), (Place{3, 0}));
    QCOMPARE(places.at(text.size() + 9), (Place{3, 0}));
    QCOMPARE(places.offset({0, 99}), 4);
    QCOMPARE(places.offset({99, 0}), text.size());
    QCOMPARE(places.characters(text.size()), text.size() - 1);
}

void TestTextFiles::everyPlaceComesBack()
{
    std::mt19937 random(7);
    const QString letters = u"ab ñ\n\r\t"_s;
    for (int round = 0; round < 200; ++round) {
        QString text;
        for (unsigned i = random() % 40; i > 0; --i)
            text += random() % 5 == 0 ? u"😀"_s : QString(letters[qsizetype(random() % size_t(letters.size()))]);
        const TextPlaces places(text);
        for (qsizetype at = 0; at <= text.size(); ++at) {
            const bool inside = at > 0 && at < text.size() && text[at - 1] == u'\r' && text[at] == u'\n';
            if (!inside) // between the two halves of a line's end there is no place of its own
                QCOMPARE(places.offset(places.at(at)), at);
            QCOMPARE(places.characters(at), QString(text.first(at)).toUcs4().size());
        }
    }
}

QTEST_GUILESS_MAIN(TestTextFiles)
#include "tst_textfiles.moc"
