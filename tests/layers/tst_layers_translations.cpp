// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/layers/catalogue.h"
#include "tests/layers/planted.h"
#include "tests/layers/tree.h"

#include <QLibraryInfo>
#include <QProcess>
#include <QStandardPaths>

using namespace Qt::StringLiterals;
using namespace layers;

namespace {

QString lupdate()
{
    for (const auto place : {QLibraryInfo::BinariesPath, QLibraryInfo::LibraryExecutablesPath}) {
        const QString found = QStandardPaths::findExecutable(u"lupdate"_s, {QLibraryInfo::path(place)});
        if (!found.isEmpty())
            return found;
    }
    return QStandardPaths::findExecutable(u"lupdate"_s);
}

/// What lupdate finds in the sources under root, and what it says against them.
struct Found {
    Catalogue catalogue;
    QStringList warnings;
};

Found update(const QString &tool, const QString &root)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"found.ts"_s);
    QStringList folders;
    for (const QString &name : {u"app"_s, u"ui"_s, u"plugins"_s}) {
        if (QFileInfo::exists(root + u'/' + name))
            folders << name;
    }
    QProcess process;
    process.setWorkingDirectory(root);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(tool, QStringList{u"-locations"_s, u"none"_s, u"-I"_s, u"."_s} + folders + QStringList{u"-ts"_s, file});
    Found found;
    if (!process.waitForFinished() || process.exitCode() != 0)
        found.warnings << u"lupdate failed"_s;
    for (const QString &line : QString::fromUtf8(process.readAll()).split(u'\n')) {
        // Its two words for a text whose context it had to guess, and which so is never found when the program runs.
        if (line.contains("lacks Q_OBJECT"_L1) || line.contains("cannot be called without context"_L1)
            || line.contains("unknown namespace/class"_L1))
            found.warnings << QString(line).remove(root + u'/')
                    + u" (use struct Tr { Q_DECLARE_TR_FUNCTIONS(pregonero::room) }; and Tr::tr())"_s;
    }
    found.catalogue = readCatalogue(read(folder.path(), u"found.ts"_s));
    return found;
}

QString catalogueOf(const QString &language)
{
    return u"translations/pregonero_%1.ts"_s.arg(language);
}

} // namespace

/// Spanish is complete, and the other languages have begun.
class TestTranslations final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spanishIsComplete();
    void everyTextOfTheProgramIsThere_data();
    void everyTextOfTheProgramIsThere();
    void englishHasItsPlurals();
    void theOthersHaveBegun_data();
    void theOthersHaveBegun();
    void anIncompleteCatalogueFails_data();
    void anIncompleteCatalogueFails();
    void aTextThatNobodyFindsFails();
    void whatMetadataSaysIsFound();
};

void TestTranslations::spanishIsComplete()
{
    const Catalogue catalogue = readCatalogue(read(sourceRoot(), catalogueOf(u"es"_s)));
    QCOMPARE(catalogue.error, QString());
    QVERIFY(catalogue.messages.size() > 50);
    verifyNone(judgeComplete(catalogueOf(u"es"_s), catalogue));
}

void TestTranslations::everyTextOfTheProgramIsThere_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"es", "eu", "ca", "gl", "pt"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void TestTranslations::englishHasItsPlurals()
{
    const QString path = catalogueOf(u"en"_s);
    const Catalogue catalogue = readCatalogue(read(sourceRoot(), path));
    QCOMPARE(catalogue.error, QString());
    QVERIFY(!catalogue.messages.isEmpty());
    verifyNone(judgeComplete(path, catalogue));
}

void TestTranslations::everyTextOfTheProgramIsThere()
{
    QFETCH(const QString, language);
    const QString tool = lupdate();
    if (tool.isEmpty())
        QSKIP("lupdate is not here (package qt6-l10n-tools)");
    static const Found found = update(tool, sourceRoot());
    verifyNone(found.warnings);
    QVERIFY(found.catalogue.messages.size() > 50);
    const Catalogue catalogue = readCatalogue(read(sourceRoot(), catalogueOf(language)));
    QStringList problems = judgeKnows(catalogueOf(language), catalogue, found.catalogue.messages);
    problems << judgeKnows(catalogueOf(language), catalogue, metadataMessages(sourceRoot()));
    if (!problems.isEmpty())
        problems.prepend(u"packaging/update-translations brings them in:"_s);
    verifyNone(problems);
}

void TestTranslations::theOthersHaveBegun_data()
{
    everyTextOfTheProgramIsThere_data();
}

void TestTranslations::theOthersHaveBegun()
{
    QFETCH(const QString, language);
    const Catalogue catalogue = readCatalogue(read(sourceRoot(), catalogueOf(language)));
    QCOMPARE(catalogue.error, QString());
    QVERIFY2(catalogue.language.startsWith(language), qPrintable(catalogue.language));
    // What is translated must be right, even where not everything is.
    Catalogue finished = catalogue;
    finished.messages.removeIf([](const Message &message) { return !message.finished; });
    verifyNone(judgeComplete(catalogueOf(language), finished));
}

void TestTranslations::anIncompleteCatalogueFails_data()
{
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("said");
    const QString source = u"<source>Sent %1</source>"_s;
    QTest::newRow("good") << source + u"<translation>Enviado %1</translation>"_s << QString();
    QTest::newRow("gone") << source + u"<translation type=\"vanished\"/>"_s << QString();
    QTest::newRow("unfinished") << source + u"<translation type=\"unfinished\">Enviado %1</translation>"_s
                                << u"not translated"_s;
    QTest::newRow("empty") << source + u"<translation> </translation>"_s << u"not translated"_s;
    QTest::newRow("place lost") << source + u"<translation>Enviado</translation>"_s << u"other places"_s;
    QTest::newRow("place added") << source + u"<translation>Enviado %1 %2</translation>"_s << u"other places"_s;
}

void TestTranslations::anIncompleteCatalogueFails()
{
    QFETCH(const QString, message);
    QFETCH(const QString, said);
    const Catalogue catalogue = readCatalogue(
        u"<!DOCTYPE TS><TS version=\"2.1\" language=\"es\"><context><name>c</name><message>%1</message></context></TS>"_s
            .arg(message));
    QCOMPARE(catalogue.error, QString());
    QCOMPARE(catalogue.language, u"es"_s);
    QCOMPARE(catalogue.messages.size(), 1);
    if (said.isEmpty())
        verifyNone(judgeComplete(u"x.ts"_s, catalogue));
    else
        verifyOne(judgeComplete(u"x.ts"_s, catalogue), {said, u"Sent %1"_s});
    QVERIFY(!readCatalogue(u"<TS><context>"_s).error.isEmpty());
    QVERIFY(!readCatalogue({}).error.isEmpty());
}

void TestTranslations::aTextThatNobodyFindsFails()
{
    const QString tool = lupdate();
    if (tool.isEmpty())
        QSKIP("lupdate is not here (package qt6-l10n-tools)");
    Planted tree;
    tree.write(u"app/a/good.cpp"_s, u"namespace p { struct Tr { Q_DECLARE_TR_FUNCTIONS(p::a) };\n"
                                    "QString f() { return Tr::tr(\"Good\"); } }\n"_s);
    const Found good = update(tool, tree.root());
    verifyNone(good.warnings);
    QCOMPARE(good.catalogue.messages.size(), 1);
    QCOMPARE(good.catalogue.messages.constFirst().key(), u"p::a\x1fGood\x1f"_s);
    verifyOne(judgeKnows(u"x.ts"_s, {}, good.catalogue.messages), {u"does not know p::a: \"Good\""_s});
    verifyNone(judgeKnows(u"x.ts"_s, good.catalogue, good.catalogue.messages));

    tree.write(u"app/a/bad.cpp"_s, u"namespace p { QString tr(const char *t) { return translate(\"p::a\", t); }\n"
                                   "class B { QString f(); };\nQString B::f() { return tr(\"Bad\"); } }\n"_s);
    QVERIFY(!update(tool, tree.root()).warnings.isEmpty());
}

void TestTranslations::whatMetadataSaysIsFound()
{
    Planted tree;
    tree.write(u"plugins/x/plugin.cpp"_s, {});
    tree.write(u"plugins/x/x.json"_s, u"{\"id\":\"x\",\"name\":\"X\",\"cost\":\"\",\"authentication\":{\"fields\":["
                                      "{\"name\":\"server\",\"label\":\"Server\",\"help\":\"Its address\"}]}}"_s);
    QStringList found;
    for (const Message &message : metadataMessages(tree.root()))
        found << message.source;
    QCOMPARE(found, QStringList({u"X"_s, u"Server"_s, u"Its address"_s}));
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_layers_translations.moc"
