// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/rules/oracle.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace oracle;
using namespace rules;

namespace {

std::shared_ptr<const Rule> made(const QString &id, const QByteArray &yaml)
{
    Kinds kinds;
    addValeKinds(kinds);
    RuleFile read = readRule(yaml, id + u".yml"_s, id, kinds);
    if (!read.rule)
        qFatal("%s", qPrintable(read.faults.value(0).message));
    return std::make_shared<const Rule>(std::move(*read.rule));
}

/// Rules of every kind that the prefilter has to do with.
QList<std::shared_ptr<const Rule>> someRules()
{
    return {
        made(u"P.Palabras"_s, "extends: existence\nmessage: \"'%s'\"\nignorecase: true\ntokens: ['árbol(?:es)?', ano, en el marco de, sin "
                              "perjuicio de, '\\w+ando', ñ, '(?:Á|É)\\w+', Straße]\n"),
        made(u"P.Caja"_s, "extends: existence\nmessage: \"'%s'\"\ntokens: [ONU, Ministerio, 'año\\b', '(?i)ÁRBOL']\n"),
        made(u"P.Signos"_s, "extends: existence\nmessage: \"'%s'\"\nnonword: true\ntokens: ['[!?]{2,}', '\\.{4,}', '\\s,', '^\\s*-', '🎉+', "
                            "'\\d{1,2} ?h']\n"),
        made(u"P.Miradas"_s, "extends: existence\nmessage: \"'%s'\"\ntokens: ['(?<!el )Ayuntamiento(?! de Bilbao)', '(?<!.*-)vecino', "
                             "'(\\w)\\1', '(?=a)\\w{3}']\n"),
        made(u"P.Crudo"_s, "extends: existence\nmessage: \"'%s'\"\nignorecase: true\nraw: ['\\b(?:es|son)\\b\\s*']\ntokens: ['\\w+ado', visto]\n"),
        made(u"P.Cambio"_s, "extends: substitution\nmessage: \"'%s' '%s'\"\nignorecase: true\naction: {name: replace}\nswap:\n  a nivel de: "
                            "en\n  procederá a: hará|va a\n  '(\\w+)/as': $1 y otras\n  '(?:los|las) ciudadan[oa]s': la ciudadanía\n"),
        made(u"P.Frase"_s, "extends: existence\nmessage: \"'%s'\"\nscope: sentence\nnonword: true\ntokens: ['^El', '\\w+\\.$', ';']\n"),
        made(u"P.Comas"_s, "extends: occurrence\nmessage: \"%s\"\nscope: sentence\nmax: 2\ntoken: ','\n"),
        made(u"P.Pocas"_s, "extends: occurrence\nmessage: \"%s\"\nscope: paragraph\nmin: 1\ntoken: '[a-z]'\n"),
        made(u"P.Doble"_s, "extends: repetition\nmessage: \"'%s'\"\nignorecase: true\nalpha: true\ntokens: ['[^\\s]+']\n"),
        made(u"P.Par"_s, "extends: consistency\nmessage: \"'%s'\"\nignorecase: true\neither: {video: vídeo, periodo: período}\n"),
        made(u"P.Largo"_s, "extends: metric\nmessage: \"%s\"\nformula: words / sentences\ncondition: '> 6'\n"),
        made(u"P.Crudeza"_s, "extends: existence\nmessage: \"'%s'\"\nscope: raw\nnonword: true\ntokens: ['\\*\\*[^*]+\\*\\*', '\\]\\(']\n"),
        made(u"P.Titulo"_s, "extends: capitalization\nmessage: \"'%s'\"\nscope: heading\nmatch: $sentence\n"),
    };
}

QString invented(QRandomGenerator &random)
{
    static const QStringList parts{u"árbol"_s,   u"ÁRBOLES"_s, u"año"_s,     u"ano"_s,       u"el"_s,   u"El"_s,    u"Ayuntamiento"_s, u"de Bilbao"_s, u"vecino"_s,
                                   u"niños/as"_s, u"es"_s,     u"llevado"_s, u"a nivel de"_s, u"A NIVEL\nDE"_s, u"procederá a"_s, u"los ciudadanos"_s, u"ONU"_s, u"trabajando"_s,
                                   u"vídeo"_s,   u"video"_s,   u"STRASSE"_s, u"straße"_s,    u"🎉🎉"_s, u"12 h"_s,  u"!!"_s,   u"...."_s,  u","_s,
                                   u"."_s,       u";"_s,       u"\n"_s,      u"\n\n"_s,      u"# "_s,   u"- "_s,    u"**"_s,   u"[aquí](x)"_s, u"a\u0301rbol"_s,
                                   u"ſin"_s,     u"\u212Ailo"_s, u"مرحبا"_s, u"en el\nmarco de"_s, u"co-vecino"_s, u"«no»"_s, u"İ"_s, u"ı"_s};
    QString text;
    for (int i = 0, n = 1 + int(random.bounded(40u)); i < n; ++i)
        text += parts[random.bounded(parts.size())] + (random.bounded(4u) ? u" "_s : QString());
    return text;
}

QStringList told(const RuleSet::Checked &checked)
{
    QStringList list;
    for (const Alert &alert : checked.alerts) {
        QStringList fixes;
        for (const Hit::Fix &fix : alert.fixes)
            fixes << u"%1+%2=%3"_s.arg(fix.range.start).arg(fix.range.length).arg(fix.replacement);
        list << u"%1+%2 %3 %4 [%5]"_s.arg(alert.range.start).arg(alert.range.length).arg(alert.rule->id, alert.message, fixes.join(u';'));
    }
    return list;
}

} // namespace

class tst_RuleSet final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void threeWays_data();
    void threeWays();
    void realPackages();
    void singleCharacters();
    void unicodeWords();
    void onlyWhatChangedIsRead();
    void costlyRuleIsLeftOut();
    void languages();
    void linksOfPostsAreNoWords();
    void keptPrefilter();
    void tenMillionInOneLine();
    void wordsInACircle();
    void anyText_data();
    void anyText();
};

void tst_RuleSet::threeWays_data()
{
    QTest::addColumn<int>("format");
    QTest::newRow("Markdown") << int(prose::Format::Markdown);
    QTest::newRow("plain") << int(prose::Format::Plain);
    QTest::newRow("post") << int(prose::Format::Post);
}

/// Expression by expression, many at once, or only those that the prefilter lets pass: the findings are the same.
void tst_RuleSet::threeWays()
{
    QFETCH(int, format);
    RuleSet set(someRules());
    set.use(Prefilter::compiled(set.needs()));
    QVERIFY(set.isPrefiltered());
    QRandomGenerator random(quint32(11 + format));
    int alerts = 0;
    for (int round = 0; round < 400; ++round) {
        const QString text = invented(random);
        const QStringList single = told(checked(set, text, prose::Format(format), RuleSet::Way::OneByOne));
        QCOMPARE(told(checked(set, text, prose::Format(format), RuleSet::Way::Plain)), single);
        const QStringList best = told(checked(set, text, prose::Format(format), RuleSet::Way::Best));
        for (const QString &one : single)
            QVERIFY2(best.contains(one), qPrintable(one + u" in "_s + text));
        QCOMPARE(best, single);
        alerts += int(single.size());
    }
    QVERIFY(alerts > 1'000); // the texts do say something
}

void tst_RuleSet::realPackages()
{
    if (folder().isEmpty())
        QSKIP(qPrintable(absent()));
    Kinds kinds;
    addValeKinds(kinds);
    // A few, of each sort: the others take the compiler minutes without optimisation.
    QList<std::shared_ptr<const Rule>> rules;
    for (const QString &style : {u"Google"_s, u"Joblint"_s, u"write-good"_s}) {
        for (const auto &rule : readStyle(folder() + u"/styles/"_s + style, kinds).rules) {
            if (rule->check->needs().size() < 120)
                rules.append(rule);
        }
    }
    RuleSet set(rules);
    set.use(Prefilter::compiled(set.needs()));
    for (const QString &name : {u"sherlock-a"_s, u"soup-Google"_s, u"soup-write-good"_s}) {
        const QString text = QString::fromUtf8(read(folder() + u"/texts/%1.md"_s.arg(name)));
        const QStringList single = told(checked(set, text, prose::Format::Markdown, RuleSet::Way::OneByOne));
        QVERIFY(single.size() > 50);
        QCOMPARE(told(checked(set, text, prose::Format::Markdown, RuleSet::Way::Plain)), single);
        QCOMPARE(told(checked(set, text)), single);
    }
}

/// Vectorscan 5.4.11 overlooks single characters when it is asked for their first place only.
void tst_RuleSet::singleCharacters()
{
    const std::vector<Check::Need> needs{{u";"_s}, {u"[;]"_s}, {u"ñ"_s}, {u"(?:;|ñ)"_s}, {u"9"_s}, {u"ab"_s}};
    for (size_t count = 1; count <= needs.size(); ++count) {
        const std::vector<Check::Need> some(needs.begin(), needs.begin() + qsizetype(count));
        const auto prefilter = Prefilter::compiled(some);
        Prefilter::Scratch scratch;
        std::vector<int> found;
        for (qsizetype size = 1; size < 150; size += 3) {
            for (qsizetype at = 0; at < size; ++at) {
                QString text(size, u'q');
                text[at] = u';';
                prefilter->scan(text, Prefilter::Of::Text, scratch, found);
                QCOMPARE(found, (count == 1 ? std::vector<int>{0} : count < 4 ? std::vector<int>{0, 1} : std::vector<int>{0, 1, 3}));
            }
        }
    }
}

void tst_RuleSet::unicodeWords()
{
    RuleSet set({made(u"A.A"_s, "extends: existence\nmessage: \"%s\"\ntokens: [árbol]\n"),
                 made(u"A.B"_s, "extends: existence\nmessage: \"%s\"\ntokens: ['(?i)ÁRBOL']\n"),
                 made(u"A.C"_s, "extends: existence\nmessage: \"%s\"\ntokens: [rbol]\n")});
    set.use(Prefilter::compiled(set.needs()));
    const QStringList expected{u"3+5 A.A árbol []"_s, u"3+5 A.B árbol []"_s, u"10+5 A.B ÁRBOL []"_s};
    QCOMPARE(told(checked(set, u"El árbol, ÁRBOL, marbol"_s)), expected);
    QCOMPARE(told(checked(set, u"El a\u0301rbol"_s)), (QStringList{u"3+6 A.A árbol []"_s, u"3+6 A.B árbol []"_s}));
}

void tst_RuleSet::onlyWhatChangedIsRead()
{
    RuleSet set(someRules());
    set.use(Prefilter::compiled(set.needs()));
    QRandomGenerator random(3);
    QString text = invented(random) + u"\n\n"_s + invented(random) + u"\n\n"_s + invented(random);
    CheckCache cache;
    for (int key = 0; key < 300; ++key) {
        const qsizetype at = random.bounded(text.size() + 1);
        if (random.bounded(3u) == 0 && at < text.size())
            text.remove(at, 1 + random.bounded(3));
        else
            text.insert(at, QStringView(u"aáñ ,.\n*e").sliced(random.bounded(9), 1));
        if (text.isEmpty())
            text = u"árbol"_s;
        Context context;
        context.language = key % 50 < 25 ? u"es"_s : u"ca"_s; // what is around changes too
        const prose::Document document = prose::read(text, prose::Format::Markdown);
        QCOMPARE(told(set.check(document, context, &cache)), told(set.check(document, context)));
    }
    // Another set of rules with the same memory starts anew.
    const RuleSet other({made(u"A.A"_s, "extends: existence\nmessage: x\ntokens: [árbol]\n")});
    const prose::Document document = prose::read(u"un árbol"_s, prose::Format::Markdown);
    QCOMPARE(told(other.check(document, {}, &cache)), QStringList{u"3+5 A.A x []"_s});
}

void tst_RuleSet::costlyRuleIsLeftOut()
{
    const RuleSet set({made(u"A.Mala"_s, "extends: existence\nmessage: x\nnonword: true\ntokens: ['(a+)+$']\n"),
                       made(u"A.Buena"_s, "extends: existence\nmessage: x\ntokens: [fin]\n")});
    const QString text = QString(4'000, u'a') + u"! fin"_s;
    QElapsedTimer timer;
    timer.start();
    CheckCache cache;
    for (int round = 0; round < 3; ++round) {
        const RuleSet::Checked checked = set.check(prose::read(text + QString(round, u'.'), prose::Format::Post), {}, &cache);
        QCOMPARE(checked.faults.size(), 1);
        QCOMPARE(checked.faults.front().rule, u"A.Mala"_s);
        QCOMPARE(checked.faults.front().line, 2);
        QCOMPARE(checked.alerts.size(), 1);
        QCOMPARE(checked.alerts.front().rule->id, u"A.Buena"_s);
    }
    QVERIFY(timer.elapsed() < 10'000);
}

void tst_RuleSet::languages()
{
    const RuleSet set({made(u"A.Es"_s, "extends: existence\nmessage: x\nlang: [es]\ntokens: [que]\n"),
                       made(u"A.Mul"_s, "extends: existence\nmessage: x\nlang: mul\nmessages: {en: y}\ntokens: [que]\n")});
    const prose::Document document = prose::read(u"que"_s, prose::Format::Post);
    const auto ids = [&](const QString &language) {
        Context context;
        context.language = language;
        context.readerLanguage = u"en"_s;
        QStringList list;
        for (const Alert &alert : set.check(document, context).alerts)
            list << alert.rule->id + alert.message;
        return list;
    };
    QCOMPARE(ids(u"es-AR"_s), (QStringList{u"A.Esx"_s, u"A.Muly"_s}));
    QCOMPARE(ids(u"eu"_s), QStringList{u"A.Muly"_s});
}

void tst_RuleSet::linksOfPostsAreNoWords()
{
    const RuleSet set({made(u"A.A"_s, "extends: existence\nmessage: x\ntokens: [ano]\n")});
    QCOMPARE(told(checked(set, u"ano https://a.org/ano @ano@b.example #ano"_s, prose::Format::Post)),
             (QStringList{u"0+3 A.A x []"_s, u"38+3 A.A x []"_s}));
}

void tst_RuleSet::keptPrefilter()
{
    QTemporaryDir dir;
    RuleSet set(someRules());
    QVERIFY(!set.useKept(dir.path()));
    set.prepare(dir.path());
    QVERIFY(set.isPrefiltered());
    const QStringList files = QDir(dir.path()).entryList(QDir::Files);
    QCOMPARE(files.size(), 1);
    const QString text = u"El árbol a nivel de calle!!"_s;
    const QStringList expected = told(checked(set, text));
    RuleSet again(someRules());
    QVERIFY(again.useKept(dir.path()));
    QCOMPARE(told(checked(again, text)), expected);
    RuleSet others(someRules().first(3));
    QVERIFY(!others.useKept(dir.path())); // made of other expressions

    const QString path = dir.filePath(files.front());
    const QByteArray whole = read(path);
    for (const QByteArray &bytes : {QByteArray(), whole.first(20), QByteArray(whole).replace(200, 1, "~"), QByteArray(whole).replace(400, 1, "~"),
                                    whole.chopped(100), QByteArray(whole).replace(whole.size() - 500, 8, "damaged!")}) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size());
        file.close();
        RuleSet spoilt(someRules());
        QVERIFY(!spoilt.useKept(dir.path()));
        QCOMPARE(told(checked(spoilt, text)), expected); // without it, only slower
    }
}

/// Ten million letters in one line: every place is found, and quickly enough to wait for.
void tst_RuleSet::tenMillionInOneLine()
{
    RuleSet set({made(u"A.A"_s, "extends: existence\nmessage: x\ntokens: [árbol]\n"),
                 made(u"A.B"_s, "extends: existence\nmessage: x\nnonword: true\ntokens: ['zz+']\n")});
    set.use(Prefilter::compiled(set.needs()));
    const QString piece = u"el patio de la plaza y otra cosa más "_s;
    QString text = piece.repeated(10'000'000 / piece.size());
    text += u"árbol zzz"_s;
    QElapsedTimer timer;
    timer.start();
    for (const prose::Format format : {prose::Format::Plain, prose::Format::Markdown}) {
        QCOMPARE(told(oracle::checked(set, text, format)).size(), 2);
        QCOMPARE(told(oracle::checked(set, text, format)).back(), u"%1+3 A.B x []"_s.arg(text.size() - 3));
    }
    QVERIFY2(timer.elapsed() < 120'000, qPrintable(QString::number(timer.elapsed())));
}

/// Each word is what the other is said to be: each is told once, and once taken the advice leads back.
void tst_RuleSet::wordsInACircle()
{
    const RuleSet set({made(u"A.Vuelta"_s, "extends: substitution\nmessage: \"'%s', no '%s'\"\nswap: {coche: carro, carro: coche, auto: auto}\n")});
    const RuleSet::Checked there = oracle::checked(set, u"un coche y un carro, auto"_s, prose::Format::Post);
    QCOMPARE(told(there), (QStringList{u"3+5 A.Vuelta 'carro', no 'coche' [3+5=carro]"_s, u"14+5 A.Vuelta 'coche', no 'carro' [14+5=coche]"_s}));
}

void tst_RuleSet::anyText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("NUL") << QString(u"árbol"_s + QChar(0) + u" año"_s);
    QTest::newRow("lone surrogates") << QString(QString(QChar(0xDC00)) + u"árbol "_s + QChar(0xD83C));
    QTest::newRow("only marks") << QString(3'000, QChar(0x301));
    QTest::newRow("one line of a million") << u"el árbol de la plaza, es visto a nivel de calle "_s.repeated(20'000);
    QTest::newRow("one word of a million") << QString(1'000'000, u'a');
    QTest::newRow("right to left") << u"\u202eשלום árbol مرحبا"_s.repeated(50);
    QTest::newRow("emoji") << u"👩‍👩‍👧‍👦🇪🇸🎉"_s.repeated(500);
}

void tst_RuleSet::anyText()
{
    QFETCH(QString, text);
    RuleSet set(someRules());
    set.use(Prefilter::compiled(set.needs()));
    for (const prose::Format format : {prose::Format::Markdown, prose::Format::Plain, prose::Format::Post}) {
        const RuleSet::Checked checked = oracle::checked(set, text, format);
        QVERIFY(checked.faults.isEmpty());
        for (const Alert &alert : checked.alerts)
            QVERIFY(alert.range.start >= -1 && (alert.range.start < 0 || alert.range.end() <= text.size()));
    }
}

QTEST_GUILESS_MAIN(tst_RuleSet)
#include "tst_ruleset.moc"
