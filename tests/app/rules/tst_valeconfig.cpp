// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rules/valeconfig.h"

#include "app/rules/ruleset.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace pregonero;
using namespace pregonero::rules;
using namespace Qt::StringLiterals;

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QStringList idsOf(const QList<std::shared_ptr<const Rule>> &rules)
{
    QStringList ids;
    for (const auto &rule : rules)
        ids << rule->id + u':' + name(rule->level);
    return ids;
}

} // namespace

class tst_ValeConfig final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void rulesForFiles();
    void vocabulary();
    void ignores();
    void tellsWhatIsWrong();
    void globs_data();
    void globs();
    void survivesAnything();

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    [[nodiscard]] ValeStyles styles(const QByteArray &ini) const { return ValeStyles(readValeConfig(ini, m_dir->filePath(u".vale.ini"_s)), {}); }
};

void tst_ValeConfig::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    const auto rule = [&](const QString &file, const QByteArray &level, const QByteArray &token) {
        write(m_dir->filePath(u"estilos/"_s + file), "extends: existence\nmessage: \"'%s'\"\nlevel: " + level + "\ntokens: ['" + token + "']\n");
    };
    rule(u"A/Uno.yml"_s, "warning", "uno");
    rule(u"A/Dos.yml"_s, "suggestion", "dos");
    rule(u"B/Tres.yml"_s, "error", "tres");
    write(m_dir->filePath(u"estilos/A/notas.yaml"_s), "no: rule\n");
}

void tst_ValeConfig::rulesForFiles()
{
    const ValeStyles all = styles("# comment\nStylesPath = estilos\nMinAlertLevel = warning\nPackages = X\n\n[formats]\nmdx = md\n\n[*]\n"
                                  "BasedOnStyles = A\n\n[*.md]\nBasedOnStyles = A, B\nA.Uno = NO\nA.Dos = error\n\n[docs/**]\nB.Tres = "
                                  "suggestion\n");
    QVERIFY2(all.faults().isEmpty(), qPrintable(all.faults().value(0).message));
    QCOMPARE(idsOf(all.rulesFor(u"nota.txt"_s)), QStringList{u"A.Uno:warning"_s}); // Dos is below the least level
    QCOMPARE(idsOf(all.rulesFor(u"nota.md"_s)), (QStringList{u"A.Dos:error"_s, u"B.Tres:error"_s}));
    QCOMPARE(idsOf(all.rulesFor(u"/x/nota.mdx"_s)), (QStringList{u"A.Dos:error"_s, u"B.Tres:error"_s}));
    QCOMPARE(idsOf(all.rulesFor(u"docs/nota.md"_s)), QStringList{u"A.Dos:error"_s});
    QCOMPARE(all.formatFor(u"a.mdx"_s), prose::Format::Markdown);
    QCOMPARE(all.formatFor(u"a.txt"_s), prose::Format::Plain);
}

void tst_ValeConfig::vocabulary()
{
    write(m_dir->filePath(u"estilos/config/vocabularies/Casa/accept.txt"_s), "Donostia\n[Ee]uskaltegi\n\n# no\n");
    write(m_dir->filePath(u"estilos/config/vocabularies/Casa/reject.txt"_s), "Vascongadas\nit's\n");
    const ValeStyles all = styles("StylesPath = estilos\nVocab = Casa\n[*.md]\nBasedOnStyles = Vale\nVale.Spelling = NO\n");
    QVERIFY2(all.faults().isEmpty(), qPrintable(all.faults().value(0).message));
    const RuleSet set(all.rulesFor(u"a.md"_s));
    QStringList told;
    for (const Alert &alert : set.check(all.read(u"donostia Euskaltegi Vascongadas it's el el"_s, u"a.md"_s), {}).alerts)
        told << alert.message;
    QCOMPARE(told, (QStringList{u"Use 'Donostia' instead of 'donostia'."_s, u"Avoid using 'Vascongadas'."_s, u"Avoid using 'it's'."_s,
                                u"'el' is repeated!"_s}));
}

void tst_ValeConfig::ignores()
{
    const ValeStyles all = styles("StylesPath = estilos\n[*.md]\nBasedOnStyles = A\nBlockIgnores = (?s)\\{% caja %\\}.*?\\{% fin %\\}\n"
                                  "TokenIgnores = \\$[^$]+\\$, (uno\\,dos)\n");
    const QString text = u"{% caja %}\nuno\n\nuno\n{% fin %}\n\n$uno$ y uno,dos y **uno**"_s;
    const prose::Document document = all.read(text, u"a.md"_s);
    QCOMPARE(document.source, text);
    const RuleSet set(all.rulesFor(u"a.md"_s));
    const QList<Alert> alerts = set.check(document, {}).alerts;
    QCOMPARE(alerts.size(), 1);
    QCOMPARE(alerts.front().range, (prose::Range{text.lastIndexOf(u"uno"_s), 3}));
}

void tst_ValeConfig::tellsWhatIsWrong()
{
    const ValeStyles all = styles("StylesPath = estilos\nMinAlertLevel = loud\nVocab = Nada\nwhat\n[*.md]\nBasedOnStyles = A, Falta\nA.Uno = "
                                  "maybe\n");
    QCOMPARE(all.faults().size(), 5);
    QList<int> lines;
    for (const Fault &fault : all.faults()) {
        QVERIFY(fault.file.endsWith(u".vale.ini"_s));
        lines << fault.line;
    }
    QCOMPARE(lines.first(3), (QList<int>{2, 4, 7}));
    QCOMPARE(all.rulesFor(u"a.md"_s).size(), 2); // what is right works on
    QCOMPARE(readValeConfig(m_dir->filePath(u"no.ini"_s)).faults.size(), 1);
}

void tst_ValeConfig::globs_data()
{
    QTest::addColumn<QString>("glob");
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("fits");
    const auto row = [](const QString &glob, const QString &path, bool fits) { QTest::newRow(qPrintable(glob + u' ' + path)) << glob << path << fits; };
    row(u"*"_s, u"a/b.md"_s, true);
    row(u"*.md"_s, u"a/b.md"_s, true);
    row(u"*.md"_s, u"b.mdx"_s, false);
    row(u"*.{md,txt}"_s, u"b.txt"_s, true);
    row(u"docs/*.md"_s, u"docs/b.md"_s, true);
    row(u"docs/*.md"_s, u"other/b.md"_s, false);
    row(u"**/b.md"_s, u"x/y/b.md"_s, true);
    row(u"[!a]*.md"_s, u"b.md"_s, true);
    row(u"[!a]*.md"_s, u"a.md"_s, false);
    row(u"a?.md"_s, u"ab.md"_s, true);
    row(u"a+(b).md"_s, u"a+(b).md"_s, true);
    row(u"[a"_s, u"[a"_s, true);
}

void tst_ValeConfig::globs()
{
    QFETCH(QString, glob);
    QFETCH(QString, path);
    QFETCH(bool, fits);
    QCOMPARE(fitsGlob(glob, path), fits);
}

void tst_ValeConfig::survivesAnything()
{
    for (const QByteArray &ini : {QByteArray(), QByteArray("[\n]\n[]\n=\n=x\n[*"), QByteArray("\0\xff\xfe", 3), QByteArray(100'000, '['),
                                  QByteArray("[*]\nTokenIgnores = (((\nBlockIgnores = [\n")}) {
        const ValeStyles all = styles(ini);
        (void)all.rulesFor(u"a.md"_s);
        (void)all.read(u"uno"_s, u"a.md"_s);
    }
}

QTEST_GUILESS_MAIN(tst_ValeConfig)
#include "tst_valeconfig.moc"
