// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rules/pack.h"
#include "app/rules/ruleset.h"
#include "app/rules/valekinds.h"

#include <QDir>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace pregonero;
using namespace pregonero::rules;
using namespace Qt::StringLiterals;

namespace {

Kinds kinds(const ValeOptions &options = {})
{
    Kinds kinds;
    addValeKinds(kinds, options);
    return kinds;
}

RuleFile rule(const QByteArray &yaml, const ValeOptions &options = {})
{
    return readRule(yaml, u"Prueba.yml"_s, u"Prueba.Regla"_s, kinds(options));
}

/// "words|message" of what a rule finds.
QStringList found(const QByteArray &yaml, const QString &text, prose::Format format = prose::Format::Markdown, const ValeOptions &options = {})
{
    const RuleFile read = rule(yaml, options);
    if (!read.rule)
        return {u"refused: "_s + read.faults.value(0).message};
    QStringList list;
    for (const Alert &alert : RuleSet({std::make_shared<const Rule>(*read.rule)}).check(prose::read(text, format), {}).alerts)
        list << alert.match + u'|' + alert.message;
    return list;
}

void write(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

class tst_Rule final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void yaml();
    void refusesBadYaml_data();
    void refusesBadYaml();
    void refusesBadRules_data();
    void refusesBadRules();
    void survivesAnyBytes();
    void readsEverything();
    void examplesWithWhatIsAround();
    void kinds_data();
    void kinds();
    void wrongExpressionsAreTold();
    void fixes();
    void spelling();
    void packs();
    void manyTokens();
};

void tst_Rule::yaml()
{
    const auto value = parseYaml("Extends: existence\nlist: [a, 'b']\nmore: &m\n  x: 1\nagain: *m\nempty:\n", u"f"_s);
    QVERIFY(value.has_value());
    Fields fields(*value, u"f"_s, u"r"_s);
    QCOMPARE(fields.text(u"extends"), u"existence"_s); // whatever the case
    QCOMPARE(fields.list(u"LIST"), (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(fields.map(u"again"), (QList<std::pair<QString, QString>>{{u"x"_s, u"1"_s}}));
    QCOMPARE(fields.lineOf(u"more"), 3);
    QCOMPARE(fields.unread(), (QStringList{u"more"_s, u"empty"_s}));
    QVERIFY(fields.faults().isEmpty());
    QCOMPARE(fields.number(u"list", 7), 7);
    QCOMPARE(fields.faults().size(), 1);
    QCOMPARE(fields.faults().front().line, 2);
}

void tst_Rule::refusesBadYaml_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<int>("line");
    QTest::newRow("open list") << QByteArray("extends: existence\ntokens: [a,\n") << -1;
    QTest::newRow("tab") << QByteArray("extends: existence\ntokens:\n\t- a\n") << 3;
    QTest::newRow("bad indent") << QByteArray("extends: existence\n  message: x\n") << 2;
    QTest::newRow("alias of itself") << QByteArray("extends: existence\nmessage: x\ntokens: &a [b, *a]\n") << -1;
    QTest::newRow("unknown alias") << QByteArray("extends: *no\n") << 1;
    QTest::newRow("not UTF-8") << QByteArray("extends: existence\nmessage: \xE9\n") << 2;
    QTest::newRow("NUL") << QByteArray("extends: existence\nmessage: a\0b\n", 33) << 2;
    QTest::newRow("deep") << QByteArray(5'000, '[') << -1;
    QTest::newRow("list as key") << QByteArray("[a]: b\n") << 1;
    QTest::newRow("huge") << QByteArray(5 << 20, 'a') << 0;
    QByteArray bomb = "a: &a [x,x,x,x,x,x,x,x,x,x]\n";
    for (char c = 'b'; c < 'm'; ++c) {
        const QByteArray before(1, char(c - 1));
        bomb += QByteArray(1, c) + ": &" + c + " [" + ("*" + before + ",").repeated(9) + "*" + before + "]\n";
    }
    QTest::newRow("aliases without end") << bomb << -1;
    QTest::newRow("many entries") << "a:\n" + QByteArray("- x\n").repeated(300'000) << -1;
}

void tst_Rule::refusesBadYaml()
{
    QFETCH(QByteArray, yaml);
    QFETCH(int, line);
    QElapsedTimer timer;
    timer.start();
    const RuleFile read = rule(yaml);
    QVERIFY(!read.rule);
    QCOMPARE(read.faults.size(), 1);
    QCOMPARE(read.faults.front().file, u"Prueba.yml"_s);
    QVERIFY(!read.faults.front().message.isEmpty());
    if (line >= 0)
        QCOMPARE(read.faults.front().line, line);
    QVERIFY(timer.elapsed() < 10'000);
}

void tst_Rule::refusesBadRules_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const QByteArray &yaml, int line, const QString &says) {
        QTest::newRow(name) << yaml << line << says;
    };
    row("no extends", "message: x\n", 1, u"extends"_s);
    row("no message", "extends: existence\ntokens: [a]\n", 1, u"message"_s);
    row("unknown kind", "extends: exstence\nmessage: x\n", 1, u"exstence"_s);
    row("script", "extends: script\nmessage: x\nscript: |\n  a := 1\n", 1, u"script"_s);
    row("unknown key", "extends: existence\nmessage: x\ntokens: [a]\ntoken: b\n", 4, u"token"_s);
    row("level", "extends: existence\nmessage: x\nlevel: fatal\ntokens: [a]\n", 3, u"level"_s);
    row("category", "extends: existence\nmessage: x\ncategory: nice\ntokens: [a]\n", 3, u"nice"_s);
    row("flag", "extends: existence\nmessage: x\nignorecase: perhaps\ntokens: [a]\n", 3, u"ignorecase"_s);
    row("list in list", "extends: existence\nmessage: x\ntokens:\n  - a\n  - [b]\n", 5, u"tokens"_s);
    row("swap is a list", "extends: substitution\nmessage: x\nswap: [a, b]\n", 3, u"swap"_s);
    row("number", "extends: occurrence\nmessage: x\ntoken: a\nmax: many\n", 4, u"max"_s);
    row("code", "extends: existence\nmessage: x\ncode: true\ntokens: [a]\n", 3, u"scope: raw"_s);
    row("scope link", "extends: existence\nmessage: x\nscope: link\ntokens: [a]\n", 3, u"link"_s);
    row("formula", "extends: metric\nmessage: x\nformula: words / (\ncondition: '> 1'\n", 3, u"formula"_s);
    row("no function", "extends: metric\nmessage: x\nformula: os.exit(1)\ncondition: '> 1'\n", 3, u"os.exit"_s);
    row("tag", "extends: sequence\nmessage: x\ntokens:\n  - tag: NN\n", 4, u"tag"_s);
    row("no map", "- a\n- b\n", 1, u"key"_s);
    row("empty", "", 0, u"key"_s);
}

void tst_Rule::refusesBadRules()
{
    QFETCH(QByteArray, yaml);
    QFETCH(int, line);
    QFETCH(QString, says);
    const RuleFile read = rule(yaml);
    QVERIFY(!read.rule);
    QVERIFY(!read.faults.isEmpty());
    QCOMPARE(read.faults.front().line, line);
    QVERIFY2(read.faults.front().message.contains(says), qPrintable(read.faults.front().message));
}

void tst_Rule::survivesAnyBytes()
{
    const QByteArray good = "extends: existence\nmessage: \"Di «%s»\"\nlevel: warning\nignorecase: true\ntokens:\n  - 'a nivel de'\n  - "
                            "'(?<!el )b+'\nexamples:\n  bad: [\"a\"]\n";
    for (quint32 seed = 0; seed < 3'000; ++seed) {
        QRandomGenerator random(seed);
        QByteArray bytes = good;
        for (int i = 0, n = 1 + int(random.bounded(6u)); i < n; ++i) {
            const qsizetype at = random.bounded(bytes.size());
            switch (random.bounded(4u)) {
            case 0: bytes[at] = char(random.bounded(256u)); break;
            case 1: bytes.remove(at, 1 + random.bounded(10)); break;
            case 2: bytes.insert(at, QByteArray("\n&a *a [ { } ] : - ? | > ! % @ ` ' \"").mid(random.bounded(30), 5)); break;
            default: bytes.insert(at, bytes.mid(random.bounded(bytes.size()), 20)); break;
            }
            if (bytes.isEmpty())
                bytes = "a";
        }
        const RuleFile read = rule(bytes);
        QVERIFY(read.rule.has_value() || !read.faults.isEmpty());
        if (read.rule)
            (void)RuleSet({std::make_shared<const Rule>(*read.rule)}).check(prose::read(u"vive a nivel de calle bb"_s, prose::Format::Post), {});
    }
}

void tst_Rule::readsEverything()
{
    const RuleFile read = rule("extends: existence\nmessage: Evita\nmessages: {en: Avoid, 'ca': Evita-ho}\nlevel: error\nscope: [heading, "
                               "'list & ~table']\nlink: https://a.example\nlimit: 2\ncategory: tone\nwhy: Porque sí.\nsource: Norma "
                               "propia\nlang: [es, mul]\nposition: duplicacion\nexamples:\n  bad: [uno, dos]\n  good: tres\naction:\n  name: "
                               "replace\n  params: [x, y]\ntokens: uno\n");
    QVERIFY2(read.rule.has_value(), qPrintable(read.faults.value(0).message));
    QCOMPARE(read.rule->level, Level::Error);
    QCOMPARE(read.rule->messageFor(u"en-GB"_s), u"Avoid"_s);
    QCOMPARE(read.rule->messageFor(u"gl"_s), u"Evita"_s);
    QCOMPARE(read.rule->bad, (QStringList{u"uno"_s, u"dos"_s}));
    QCOMPARE(read.rule->good, QStringList{u"tres"_s});
    QCOMPARE(read.rule->action, (Action{u"replace"_s, {u"x"_s, u"y"_s}}));
    QCOMPARE(read.rule->position, u"duplicacion"_s);
    QVERIFY(read.rule->speaks(u"es-MX"_s) && read.rule->speaks(u"eu"_s));
    QCOMPARE(read.rule->line, 2);
}

/// What examples suppose beside their text, and what is no such thing. That rules see it, the packs' own examples show.
void tst_Rule::examplesWithWhatIsAround()
{
    const QByteArray yaml = "extends: existence\nmessage: x\ntokens: a\nexamples:\n  around:\n    names: {Ayto.: Ayuntamiento}\n"
                            "    electoral: true\n    earlier: [uno, dos]\n    versions: {eu: bat}\n  bad: [a]\n  good: [b]\n";
    const RuleFile read = rule(yaml);
    QVERIFY2(read.rule && read.rule->around, qPrintable(read.faults.value(0).message));
    const Context &around = *read.rule->around;
    QCOMPARE(around.institution.names.value(u"Ayto."_s), u"Ayuntamiento"_s);
    QVERIFY(around.institution.electoral.value(0).from < around.now.date());
    QCOMPARE(around.earlier.size(), 2);
    QVERIFY(around.earlier[1].at < around.earlier[0].at);
    QCOMPARE(around.versions.value(0).language, u"eu"_s);
    const RuleFile wrong = rule(QByteArray(yaml).replace("names:", "nombres:"));
    QVERIFY(!wrong.rule);
    QVERIFY(wrong.faults.front().message.contains(u"nombres"_s));
}

void tst_Rule::kinds_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QByteArray &yaml, const QString &text, const QStringList &expected) {
        QTest::newRow(name) << yaml << text << expected;
    };
    row("existence", "extends: existence\nmessage: \"'%s'\"\ntokens: ['árbol(?:es)?', Ano]\n", u"El árbol, ÁRBOL, año, Ano, árboles."_s,
        {u"árbol|'árbol'"_s, u"Ano|'Ano'"_s, u"árboles|'árboles'"_s});
    row("ignorecase", "extends: existence\nmessage: x\nignorecase: true\ntokens: [árbol]\n", u"ÁRBOL árbol"_s, {u"ÁRBOL|x"_s, u"árbol|x"_s});
    row("exceptions", "extends: existence\nmessage: x\nignorecase: true\ntokens: ['\\w+ando']\nexceptions: [cuando, '(?i)blando', andando en "
                      "bici]\n",
        u"Cuando cuando BLANDO andando andando en bici"_s, {u"Cuando|x"_s, u"andando|x"_s});
    row("nonword", "extends: existence\nmessage: x\nnonword: true\ntokens: ['[!?]{2,}']\n", u"¡Ya!! ¿No?!"_s, {u"!!|x"_s, u"?!|x"_s});
    row("raw", "extends: existence\nmessage: x\nraw: ['(?:por|con) ', 'parte de']\n", u"Por parte de. por parte de"_s, {u"por parte de|x"_s});
    row("raw before", "extends: existence\nmessage: x\nraw: ['\\b(?:es|son)\\b\\s*']\ntokens: ['\\w+ado', visto]\n", u"es visto y son llevado, visto"_s,
        {u"es visto|x"_s, u"son llevado|x"_s});
    row("append", "extends: existence\nmessage: x\nappend: true\nraw: ['(?!\\w)', '[.]']\ntokens: [fin]\n", u"fin. fin"_s, {u"fin.|x"_s});
    row("wrapped line", "extends: existence\nmessage: \"'%s'\"\ntokens: [a nivel de]\n", u"vive a nivel\nde calle"_s, {u"a nivel\nde|'a nivel de'"_s});
    row("markup within", "extends: existence\nmessage: x\ntokens: [a nivel de]\n", u"vive a **nivel** de calle"_s, {u"a nivel de|x"_s});
    row("substitution", "extends: substitution\nmessage: \"'%s', no '%s'\"\nignorecase: true\nswap:\n  a nivel de: en\n  a nivel: según\n  "
                        "'(\\w+)/as': $1 y otras\n  vídeo: (?:vídeo|video)\n",
        u"A nivel de calle, a nivel local. Niños/as. vídeo"_s,
        {u"A nivel de|'en', no 'A nivel de'"_s, u"a nivel|'según', no 'a nivel'"_s, u"Niños/as|'Niños y otras', no 'Niños/as'"_s});
    row("replace", "extends: substitution\nmessage: \"'%s', no '%s'\"\nignorecase: true\ncapitalize: true\naction: {name: replace}\nswap:\n  "
                   "procederá a: hará|va a\n  dicho: este\n",
        u"Procederá a ver dicho árbol"_s, {u"Procederá a|'Hará' or 'Va a', no 'Procederá a'"_s, u"dicho|'este', no 'dicho'"_s});
    row("guillemets", "extends: substitution\nmessage: \"«%s», no «%s»\"\naction: {name: replace}\nswap: {procederá a: hará|va a}\n",
        u"procederá a"_s, {u"procederá a|«hará» / «va a», no «procederá a»"_s});
    row("already right", "extends: substitution\nmessage: x\nignorecase: true\nswap: {donostia: Donostia}\n", u"Donostia y donostia"_s, {u"donostia|x"_s});
    row("occurrence", "extends: occurrence\nmessage: \"%d comas\"\nscope: sentence\nmax: 1\ntoken: ','\n", u"A, b. C, d, e. F"_s, {u",|2 comas"_s});
    row("occurrence min", "extends: occurrence\nmessage: \"%s\"\nscope: paragraph\nmin: 1\ntoken: '\\d'\n", u"uno\n\n2"_s, {u"|0"_s});
    row("repetition", "extends: repetition\nmessage: \"'%s'\"\nignorecase: true\nalpha: true\ntokens: ['[^\\s]+']\n",
        u"El el agua. Agua 2 2. no no-no"_s, {u"El el|'el'"_s});
    row("consistency", "extends: consistency\nmessage: \"'%s'\"\neither: {video: vídeo}\n", u"un vídeo\n\notro video\n\nel vídeo"_s,
        {u"video|'video'"_s, u"vídeo|'vídeo'"_s});
    row("conditional", "extends: conditional\nmessage: \"'%s'\"\nfirst: '\\b([A-Z]{3,5})\\b'\nsecond: '(?:\\w+ )+\\(([A-Z]{3,5})\\)'\nexceptions: "
                       "[DNI]\n",
        u"La Agencia Vasca (ATV) y la OCU.\n\nLa ATV pide el DNI."_s, {u"OCU|'OCU'"_s});
    row("conditional presence", "extends: conditional\nmessage: x\nfirst: gratis\nsecond: sin coste\n", u"gratis y sin coste\n\ngratis"_s, {u"gratis|x"_s});
    row("sentence case", "extends: capitalization\nmessage: \"'%s'\"\nscope: heading\nmatch: $sentence\nexceptions: [Bilbao]\n",
        u"# Plan De Movilidad De Bilbao\n\n# Plan de movilidad de Bilbao"_s, {u"Plan De Movilidad De Bilbao|'Plan De Movilidad De Bilbao'"_s});
    row("title case", "extends: capitalization\nmessage: x\nscope: heading\nmatch: $title\n", u"# The Lord of the Rings\n\n# the lord Of The rings"_s,
        {u"the lord Of The rings|x"_s});
    row("lower", "extends: capitalization\nmessage: x\nscope: heading\nmatch: $lower\n", u"# abc\n\n# Abc"_s, {u"Abc|x"_s});
    row("metric", "extends: metric\nmessage: \"%s\"\nformula: math.sqrt(words * words) / sentences + heading.h1\ncondition: '> 2'\n",
        u"# A\n\nuno dos tres cuatro."_s, {u"|5.00"_s});
    row("metric below", "extends: metric\nmessage: x\nformula: words / sentences\ncondition: '> 12'\n", u"uno dos."_s, {});
    row("readability", "extends: readability\nmessage: \"%s\"\ngrade: 1\nmetrics: [Automated Readability]\n", u"Extraordinary circumstances necessitate deliberation."_s,
        {u"|38.27"_s});
    row("sequence", "extends: sequence\nmessage: x\nignorecase: true\ntokens:\n  - pattern: debe\n  - pattern: de\n    skip: 1\n  - pattern: ser\n    "
                    "negate: true\n",
        u"debe ya de venir. Debe de ser."_s, {u"debe ya de venir|x"_s});
    row("raw scope", "extends: existence\nmessage: x\nscope: raw\nnonword: true\ntokens: ['\\[aquí\\]\\([^)]*\\)']\n", u"ve [aquí](https://a.example)"_s,
        {u"[aquí](https://a.example)|x"_s});
    row("alt scope", "extends: existence\nmessage: x\nscope: alt\ntokens: [foto]\n", u"foto ![una foto](a.png)"_s, {u"foto|x"_s});
    row("not in lists", "extends: existence\nmessage: x\nscope: 'text & ~list'\ntokens: [a]\n", u"a\n\n- a"_s, {u"a|x"_s});
    row("limit", "extends: existence\nmessage: x\nlimit: 2\ntokens: [a]\n", u"a a a a"_s, {u"a|x"_s, u"a|x"_s});
    row("switched off", "extends: existence\nmessage: x\ntokens: [a]\n", u"a\n\n<!-- vale Prueba.Regla = NO -->\n\na"_s, {u"a|x"_s});
    row("nothing in code", "extends: existence\nmessage: x\ntokens: [a]\n", u"`a`\n\n```\na\n```"_s, {});
}

void tst_Rule::kinds()
{
    QFETCH(QByteArray, yaml);
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QCOMPARE(found(yaml, text), expected);
}

void tst_Rule::wrongExpressionsAreTold()
{
    const RuleFile read = rule("extends: existence\nmessage: x\ntokens: ['a(', bueno, '[z-a]']\n");
    QVERIFY(read.rule.has_value());
    const QList<Fault> faults = lint(*read.rule);
    QCOMPARE(faults.size(), 2);
    QVERIFY(faults[0].message.contains(u"a("_s) && faults[0].line == 2 && faults[0].rule == u"Prueba.Regla"_s);
    // The others of the rule work on.
    QCOMPARE(found("extends: existence\nmessage: x\ntokens: ['a(', bueno, '[z-a]']\n", u"algo bueno"_s), QStringList{u"bueno|x"_s});
}

void tst_Rule::fixes()
{
    const auto fixesOf = [](const QByteArray &yaml, const QString &text) {
        const RuleFile read = rule(yaml);
        QStringList list;
        for (const Alert &alert : RuleSet({std::make_shared<const Rule>(*read.rule)}).check(prose::read(text, prose::Format::Markdown), {}).alerts) {
            for (const Hit::Fix &fix : alert.fixes)
                list << QString(text).replace(fix.range.start, fix.range.length, fix.replacement);
        }
        return list;
    };
    QCOMPARE(fixesOf("extends: substitution\nmessage: x\nignorecase: true\nswap: {a nivel de: en}\n", u"A **nivel** de calle"_s), QStringList{u"En calle"_s});
    QCOMPARE(fixesOf("extends: existence\nmessage: x\naction: {name: remove}\ntokens: [muy ]\n", u"es muy bueno"_s), QStringList{u"es bueno"_s});
    QCOMPARE(fixesOf("extends: existence\nmessage: x\nnonword: true\naction: {name: edit, params: [trim_right, '!']}\ntokens: ['\\w+!+']\n", u"¡ya!!"_s),
             QStringList{u"¡ya"_s});
    QCOMPARE(fixesOf("extends: existence\nmessage: x\naction: {name: edit, params: [regex, '(\\w+)-(\\w+)', '$2 $1']}\ntokens: ['\\w+-\\w+']\n", u"uno-dos"_s),
             QStringList{u"dos uno"_s});
    QCOMPARE(fixesOf("extends: existence\nmessage: x\naction: {name: replace, params: [uno, dos]}\ntokens: [tres]\n", u"e\u0301l tres"_s),
             (QStringList{u"e\u0301l uno"_s, u"e\u0301l dos"_s}));
}

void tst_Rule::spelling()
{
    const ValeOptions options{.accepted = {u"Donostia"_s},
                              .knows = [](const QString &dictionary, const QString &word) {
                                  return dictionary == "es_ES"_L1 && QStringList{u"el"_s, u"árbol"_s}.contains(word.toLower());
                              }};
    const QByteArray yaml = "extends: spelling\nmessage: \"¿'%s'?\"\ndictionaries: es_ES\n";
    QCOMPARE(found(yaml, u"El árbol, (rápidda) `xyz` ONU iPhone donostia A4 www"_s, prose::Format::Markdown, options),
             (QStringList{u"rápidda|¿'rápidda'?"_s, u"iPhone|¿'iPhone'?"_s, u"www|¿'www'?"_s}));
}

void tst_Rule::packs()
{
    QTemporaryDir dir;
    const QString pack = dir.filePath(u"prueba"_s);
    write(pack + u"/pack.yml"_s, "id: prueba\nversion: '1'\nname: {es: Prueba}\nlanguages: [es, ca]\nreviewed: {es: not yet}\npositions:\n  - id: "
                                 "doble\n    name: {es: Doble}\n    default: true\n");
    write(pack + u"/es/Uno.yml"_s, "extends: existence\nmessage: x\ntokens: [uno]\n");
    write(pack + u"/es/Roto.yml"_s, "extends: existence\nmessage: [x\n");
    write(pack + u"/ca/Dos.yml"_s, "extends: existence\nmessage: x\ntokens: [dos]\n");
    write(pack + u"/mul/Tres.yml"_s, "extends: existence\nmessage: x\ntokens: [tres]\n");
    write(pack + u"/mul/Uno.yml"_s, "extends: existence\nmessage: x\ntokens: [otro]\n");
    const QString cache = dir.filePath(u"cache"_s);
    for (int round = 0; round < 3; ++round) { // parsed, kept, and kept in a damaged file
        const Pack es = readPack(pack, ::kinds(), u"es-MX"_s, cache);
        QStringList ids;
        for (const auto &rule : es.rules)
            ids << rule->id + u':' + rule->languages.join(u',');
        QCOMPARE(ids, (QStringList{u"prueba.Uno:es"_s, u"prueba.Tres:mul"_s}));
        QCOMPARE(es.faults.size(), 2); // the broken one, and the name that is there twice
        QVERIFY(es.faults[0].file.endsWith(u"Roto.yml"_s) && es.faults[0].line > 0);
        QVERIFY(es.faults[1].file.endsWith(u"mul/Uno.yml"_s));
        QCOMPARE(es.positions.size(), 1);
        QVERIFY(es.positions.front().byDefault);
        const QStringList kept = QDir(cache).entryList({u"*.cache"_s}, QDir::Files);
        QCOMPARE(kept.size(), 1);
        if (round == 1) {
            QFile file(cache + u'/' + kept.front());
            QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(file.size() / 2) && file.write("damage") == 6);
        }
    }
    QCOMPARE(readPack(pack, ::kinds()).rules.size(), 3);
    // All languages at once: two of one name are one too many only where some text is read by both.
    write(pack + u"/ca/Uno.yml"_s, "extends: existence\nmessage: x\ntokens: [un]\n");
    const Pack all = readPack(pack, ::kinds());
    QCOMPARE(all.rules.size(), 4);
    QCOMPARE(all.faults.size(), 2); // the broken one, and mul/Uno
    QCOMPARE(packFolders(dir.path()), QStringList{pack});
    write(pack + u"/pack.yml"_s, "id: otro\n");
    QVERIFY(!readPack(pack, ::kinds()).faults.isEmpty());
    QVERIFY(!readPack(dir.filePath(u"nada"_s), ::kinds()).faults.isEmpty());
}

void tst_Rule::manyTokens()
{
    QByteArray yaml = "extends: existence\nmessage: x\ntokens:\n";
    for (int i = 0; i < 50'000; ++i)
        yaml += "  - palabra" + QByteArray::number(i) + "\n";
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(found(yaml, u"dijo palabra49999 y palabra7"_s), (QStringList{u"palabra49999|x"_s, u"palabra7|x"_s}));
    const RuleSet set({std::make_shared<const Rule>(*rule(yaml).rule)});
    const auto prefilter = Prefilter::compiled(set.needs());
    QCOMPARE(prefilter->alwaysThere(), 0);
    Prefilter::Scratch scratch;
    std::vector<int> candidates;
    prefilter->scan(u"dijo Palabra49999 y palabra7, palabras"_s, Prefilter::Of::Text, scratch, candidates);
    QCOMPARE(candidates, (std::vector<int>{7, 49'999}));
    QVERIFY2(timer.elapsed() < 60'000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(tst_Rule)
#include "tst_rule.moc"
