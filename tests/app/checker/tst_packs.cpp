// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/checker/families.h"
#include "app/checker/packs.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace pregonero;
using namespace pregonero::checker;
using namespace Qt::StringLiterals;

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QStringList told(const QList<Finding> &findings)
{
    QStringList list;
    for (const Finding &finding : findings)
        list << u"%1 %2+%3"_s.arg(finding.rule).arg(finding.start).arg(finding.length);
    return list;
}

/// Findings of two rules about the same words, or the same attachment, in one category.
QStringList twiceTold(const QList<Finding> &found, const QString &text)
{
    QStringList list;
    for (qsizetype i = 0; i < found.size(); ++i) {
        for (qsizetype j = 0; j < i; ++j) {
            const Finding &a = found[j];
            const Finding &b = found[i];
            if (a.rule != b.rule && a.category == b.category && a.start == b.start && a.length == b.length && a.attachment == b.attachment
                && (a.start >= 0 || a.attachment >= 0))
                list << a.rule + u" and "_s + b.rule + u": "_s + (a.start < 0 ? QString() : text.mid(a.start, a.length));
        }
    }
    return list;
}

} // namespace

class tst_Packs final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theProgramsOwn();
    void findings();
    void eachParagraphByItsLanguage();
    void packsAndPositions();
    void sameFaultOnce();
    void prefilterLosesNothing();
    void oneFaultOneFinding();
    void faultsOfRules();
    void aBrokenCopySilencesNothing();
    void keepsAndPrepares();
    void fromManyThreads();

private:
    QTemporaryDir m_dir;
    [[nodiscard]] PackFamily::Options here() const { return {.roots = {m_dir.filePath(u"packs"_s)}}; }
    [[nodiscard]] static Subject subject(const QString &text, const QString &language = u"es"_s)
    {
        return {{.text = text, .language = language}, {}, {}};
    }
};

void tst_Packs::initTestCase()
{
    const QString a = m_dir.filePath(u"packs/uno"_s);
    write(a + u"/pack.yml"_s, "id: uno\npositions:\n  - {id: doble, name: {es: Doble}, default: true}\n  - {id: arroba, name: {es: Arroba}}\n");
    write(a + u"/es/Nivel.yml"_s, "extends: substitution\nmessage: 'Di «%s», no «%s»'\nmessages: {en: 'Say “%s”'}\nlevel: error\nignorecase: true\ncategory: "
                                  "plain-language\nwhy: Se entiende antes.\nsource: Norma propia\nexamples:\n  bad: [vive a nivel de calle]\n  good: [vive "
                                  "en la calle]\nswap: {a nivel de: en}\n");
    write(a + u"/es/Doble.yml"_s, "extends: existence\nmessage: x\ncategory: inclusive\nposition: doble\ntokens: [vecinas y vecinos]\n");
    write(a + u"/es/Arroba.yml"_s, "extends: existence\nmessage: x\ncategory: inclusive\nposition: arroba\nnonword: true\ntokens: ['\\w+@s']\n");
    write(a + u"/ca/Nivell.yml"_s, "extends: existence\nmessage: x\ntokens: [a nivell de]\n");
    write(a + u"/mul/Signos.yml"_s, "extends: existence\nmessage: x\nnonword: true\naction: {name: edit, params: [truncate, '!!']}\ntokens: ['\\w+!!+']\n");
    const QString b = m_dir.filePath(u"packs/dos"_s);
    write(b + u"/pack.yml"_s, "id: dos\ndefault: false\n");
    write(b + u"/es/Otra.yml"_s, "extends: existence\nmessage: x\ntokens: [calle]\n");
    write(b + u"/es/Rota.yml"_s, "extends: existence\nmesage: x\ntokens: [calle]\n");
}

/// Every rule that travels in the program is read without a fault, in each language.
void tst_Packs::theProgramsOwn()
{
    const PackFamily family({.cacheFolder = m_dir.filePath(u"cache"_s)});
    for (const QString &language : {u"es"_s, u"eu"_s, u"ca"_s, u"gl"_s, u"pt"_s, u"en"_s}) {
        for (const rules::Fault &fault : family.faults(language))
            QFAIL(qPrintable(u"%1:%2: %3"_s.arg(fault.file, QString::number(fault.line), fault.message)));
        qsizetype count = 0;
        for (const rules::Pack &pack : family.packs(language)) {
            for (const auto &rule : pack.rules) {
                ++count;
                for (const rules::Fault &fault : rules::lint(*rule))
                    QFAIL(qPrintable(fault.file + u": "_s + fault.message));
            }
        }
        QVERIFY2(count > 0, qPrintable(language));
    }
}

void tst_Packs::findings()
{
    const PackFamily family(here());
    const QList<Finding> found = family.check(subject(u"Vive a nivel de calle. ¡Ya!!"_s));
    QCOMPARE(told(found), (QStringList{u"uno.Nivel 5+10"_s, u"uno.Signos 24+4"_s}));
    const Finding &first = found.front();
    QCOMPARE(first.level, Finding::Level::Error);
    QCOMPARE(first.category, u"plain-language"_s);
    QCOMPARE(first.message, u"Di «en», no «a nivel de»"_s);
    QCOMPARE(first.why, u"Se entiende antes."_s);
    QCOMPARE(first.source, u"Norma propia"_s);
    QCOMPARE(first.bad, QStringList{u"vive a nivel de calle"_s});
    QCOMPARE(first.good, QStringList{u"vive en la calle"_s});
    QVERIFY(!first.title.isEmpty());
    QCOMPARE(first.fixes.size(), 1);
    QCOMPARE(first.fixes.front().replacement, u"en"_s);
    QCOMPARE(first.fixes.front().start, 5);
    QCOMPARE(found[1].fixes.front().replacement, u"Ya"_s);
    Subject english = subject(u"a nivel de"_s);
    english.around.readerLanguage = u"en"_s;
    QCOMPARE(family.check(english).front().message, u"Say “en”"_s);
    QVERIFY(family.check(subject({})).isEmpty());
    // What packs say in English of a rule without a document is said in the session's words.
    const auto own = std::make_shared<rules::Rule>(rules::Rule{.id = u"uno.Propia"_s, .source = u"house rule"_s});
    QCOMPARE(findingOf(rules::Alert{.rule = own}).source, u"House rule"_s);
}

void tst_Packs::eachParagraphByItsLanguage()
{
    const PackFamily family(here());
    const QString text = u"El Ayuntamiento abre la piscina municipal el lunes a nivel de barrio, a nivell de res!!\n"
                         "L'Ajuntament obre la piscina municipal dilluns per a tothom a nivell de barri, a nivel de res!!"_s;
    QStringList rules;
    for (const Finding &finding : family.check(subject(text)))
        rules << finding.rule;
    rules.sort();
    QCOMPARE(rules, (QStringList{u"uno.Nivel"_s, u"uno.Nivell"_s, u"uno.Signos"_s, u"uno.Signos"_s}));
}

void tst_Packs::packsAndPositions()
{
    const PackFamily family(here());
    Subject one = subject(u"vecinas y vecinos, tod@s a la calle"_s);
    QCOMPARE(told(family.check(one)), QStringList{u"uno.Doble 0+17"_s});
    one.positions = QStringList{u"arroba"_s};
    QCOMPARE(told(family.check(one)), QStringList{u"uno.Arroba 19+5"_s});
    one.packs = QStringList{u"dos"_s};
    QCOMPARE(told(family.check(one)), QStringList{u"dos.Otra 30+5"_s});
    one.packs = QStringList();
    QVERIFY(family.check(one).isEmpty());
    const QList<rules::Fault> faults = family.faults(u"es"_s);
    QCOMPARE(faults.size(), 2); // no message, and a key that is not known
    QVERIFY(faults.front().file.endsWith(u"Rota.yml"_s));
}

/// Two packs find one thing: the graver says so, the other is silent; a second place is told of its own.
void tst_Packs::sameFaultOnce()
{
    const QString a = m_dir.filePath(u"same/a"_s);
    write(a + u"/pack.yml"_s, "id: a\n");
    write(a + u"/es/Gritos.yml"_s, "extends: existence\nmessage: x\nlevel: suggestion\nsame: shouting\ntokens: ['[A-Z]{3,} [A-Z]{3,}']\n");
    write(m_dir.filePath(u"same/b/pack.yml"_s), "id: b\n");
    write(m_dir.filePath(u"same/b/es/Mayusculas.yml"_s), "extends: existence\nmessage: x\nlevel: warning\nsame: shouting\ntokens: ['[A-Z]{3,} [A-Z]{3,} [A-Z]{3,}']\n");
    write(m_dir.filePath(u"same/b/es/Otra.yml"_s), "extends: existence\nmessage: x\ntokens: [UNO]\n");
    const PackFamily family({.roots = {m_dir.filePath(u"same"_s)}});
    QCOMPARE(told(family.check(subject(u"UNO DOS TRES y CUATRO CINCO"_s))),
             (QStringList{u"b.Otra 0+3"_s, u"b.Mayusculas 0+12"_s, u"a.Gritos 15+12"_s}));
    Subject only = subject(u"UNO DOS TRES"_s);
    only.packs = QStringList{u"a"_s};
    QCOMPARE(told(family.check(only)), QStringList{u"a.Gritos 0+7"_s}); // where the other pack is off
}

/// On every example of every rule, all rules of its language find the same with the prefilter as each by itself.
void tst_Packs::prefilterLosesNothing()
{
    const PackFamily family({});
    for (const QString &language : {u"es"_s, u"eu"_s, u"ca"_s, u"gl"_s, u"pt"_s, u"en"_s}) {
        QList<std::shared_ptr<const rules::Rule>> all;
        for (const rules::Pack &pack : family.packs(language))
            all.append(pack.rules);
        rules::RuleSet set(all);
        set.prepare({});
        QVERIFY(set.isPrefiltered());
        rules::Context context;
        context.language = language;
        const auto told = [&](const QString &text, rules::RuleSet::Way way) {
            QStringList list;
            for (const rules::Alert &alert : set.check(prose::read(text, prose::Format::Markdown), context, nullptr, way).alerts)
                list << u"%1 %2+%3 %4"_s.arg(alert.rule->id).arg(alert.range.start).arg(alert.range.length).arg(alert.message);
            return list;
        };
        qsizetype alerts = 0;
        for (const auto &rule : std::as_const(all)) {
            for (const QString &text : rule->bad + rule->good) {
                const QStringList best = told(text, rules::RuleSet::Way::Best);
                QCOMPARE(best, told(text, rules::RuleSet::Way::OneByOne));
                alerts += best.size();
            }
        }
        QVERIFY(alerts > all.size() / 2);
    }
}

/// Of the program's own rules no two say the same of the same words: tried on all their examples, as posts and as Markdown.
void tst_Packs::oneFaultOneFinding()
{
    const PackFamily family({});
    const HashtagFamily hashtags;
    const AltTextFamily altTexts;
    QSet<QString> twice;
    int texts = 0;
    for (const QString &language : {u"es"_s, u"eu"_s, u"ca"_s, u"gl"_s, u"pt"_s, u"en"_s}) {
        for (const rules::Pack &pack : family.packs(language)) {
            for (const auto &rule : pack.rules) {
                for (const QString &text : rule->bad) {
                    for (const prose::Format format : {prose::Format::Markdown, prose::Format::Post}) {
                        Subject one = subject(text, language);
                        one.format = format;
                        one.limits.altTextLength = 1'500;
                        one.piece.media = {{.mimeType = u"image/jpeg"_s}, {.mimeType = u"image/jpeg"_s, .altText = u"IMG_2034.jpg"_s}};
                        const QStringList told = twiceTold(family.check(one) + hashtags.check(one) + altTexts.check(one), text);
                        twice.unite(QSet<QString>(told.begin(), told.end()));
                        ++texts;
                    }
                }
            }
        }
    }
    QVERIFY(texts > 500);
    QVERIFY2(twice.isEmpty(), qPrintable(QStringList(twice.begin(), twice.end()).join(u'\n')));
}

/// A rule that gives up, and one whose expression is wrong, are told with file and line; the others work.
void tst_Packs::faultsOfRules()
{
    const QString pack = m_dir.filePath(u"faulty/p"_s);
    write(pack + u"/pack.yml"_s, "id: p\n");
    write(pack + u"/es/Mala.yml"_s, "extends: existence\nmessage: x\nnonword: true\ntokens: ['(a+)+$']\n");
    write(pack + u"/es/Rota.yml"_s, "extends: existence\nmessage: x\ntokens: ['fin(', bueno]\n");
    write(pack + u"/es/Buena.yml"_s, "extends: existence\nmessage: x\ntokens: [fin]\n");
    const PackFamily family({.roots = {m_dir.filePath(u"faulty"_s)}});
    Subject one = subject(QString(4'000, u'a') + u"! bueno fin"_s);
    one.memory = newMemory();
    for (int round = 0; round < 2; ++round) {
        const PackFamily::Checked checked = family.checked(one);
        QCOMPARE(told(checked.findings), (QStringList{u"p.Rota 4002+5"_s, u"p.Buena 4008+3"_s}));
        QCOMPARE(checked.faults.size(), 2);
        QStringList places;
        for (const rules::Fault &fault : checked.faults)
            places << u"%1 %2:%3"_s.arg(fault.rule, QFileInfo(fault.file).fileName()).arg(fault.line);
        places.sort();
        QCOMPARE(places, (QStringList{u"p.Mala Mala.yml:2"_s, u"p.Rota Rota.yml:2"_s}));
        one.piece.text += u'.';
    }
    const QList<Finding> shown = family.check(one); // as the desk's window asks
    QCOMPARE(shown.size(), 4);
    QCOMPARE(shown.back().start, -1);
    QVERIFY(shown.back().source.endsWith(u".yml:2"_s));
    QVERIFY(!shown.back().message.isEmpty());
    one.packs = QStringList{u"otro"_s};
    QVERIFY(family.check(one).isEmpty()); // not of packs that are off
}

/// What stands for another rule does so only while it works.
void tst_Packs::aBrokenCopySilencesNothing()
{
    const auto tell = [this](const QString &name, const QByteArray &token) {
        const QString root = m_dir.filePath(name);
        write(root + u"/program/pack.yml"_s, "id: program\n");
        write(root + u"/program/es/Fin.yml"_s, "extends: existence\nmessage: x\ntokens: [fin]\n");
        write(root + u"/house/pack.yml"_s, "id: house\n");
        write(root + u"/house/es/Fin.yml"_s, "replaces: program.Fin\nextends: existence\nmessage: x\ntokens: ['" + token + "']\n");
        return told(PackFamily({.roots = {root}}).checked(subject(u"Al fin."_s)).findings);
    };
    QCOMPARE(tell(u"whole"_s, "fin"), QStringList{u"house.Fin 3+3"_s});
    QCOMPARE(tell(u"broken"_s, "fin("), QStringList{u"program.Fin 3+3"_s});
}

void tst_Packs::keepsAndPrepares()
{
    const QString cache = m_dir.filePath(u"kept"_s);
    PackFamily::Options options = here();
    options.cacheFolder = cache;
    options.checksBeforePreparing = 3;
    QStringList plain;
    {
        const PackFamily family(options);
        plain = told(family.check(subject(u"a nivel de calle!!"_s)));
        QVERIFY(QDir(cache).entryList({u"*.hsdb"_s}).isEmpty()); // one check is quicker without
        for (int i = 0; i < 3; ++i)
            (void)family.check(subject(u"a nivel de calle!!"_s));
        QTRY_COMPARE(QDir(cache).entryList({u"*.hsdb"_s}).size(), 1);
    }
    {
        options.cacheFolder = m_dir.filePath(u"at once"_s);
        const PackFamily family(options);
        family.makeReady(u"es"_s);
        QCOMPARE(QDir(options.cacheFolder).entryList({u"*.hsdb"_s}).size(), 1);
        options.cacheFolder = cache;
    }
    const PackFamily again(options);
    Subject one = subject(u"a nivel de calle!!"_s);
    one.memory = newMemory();
    QCOMPARE(told(again.check(one)), plain);
    one.piece.text += u"\nVive a nivel de calle"_s;
    QCOMPARE(told(again.check(one)), plain + QStringList{u"uno.Nivel 24+10"_s});
}

void tst_Packs::fromManyThreads()
{
    PackFamily::Options options = here();
    options.cacheFolder = m_dir.filePath(u"threads"_s);
    options.checksBeforePreparing = 5;
    const PackFamily family(options);
    const QStringList expected{u"uno.Nivel 5+10"_s, u"uno.Signos 16+7"_s};
    std::atomic<int> wrong = 0;
    {
        std::vector<std::jthread> threads;
        for (int thread = 0; thread < 4; ++thread) {
            threads.emplace_back([&] {
                for (int i = 0; i < 50; ++i)
                    wrong += told(family.check(subject(u"Vive a nivel de calle!!"_s))) != expected;
            });
        }
    }
    QCOMPARE(wrong.load(), 0);
}

QTEST_GUILESS_MAIN(tst_Packs)
#include "tst_packs.moc"
