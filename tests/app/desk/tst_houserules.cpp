// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/checker/packs.h"
#include "app/desk/houserules.h"
#include "app/journal/acts.h"
#include "app/rules/trial.h"
#include "tests/app/desk/deskbench.h"

#include <KZip>

#include <QDirIterator>
#include <QSignalSpy>

/// The call is done, or the test ends here with its error's sentence.
#define DID(call) \
    do { \
        const auto done = DeskBench::wait(call); \
        QVERIFY2(done, DeskBench::why(done).constData()); \
    } while (false)

using namespace pregonero;
using namespace pregonero::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray ownRule = "extends: existence\n"
                           "message: \"Di Ayuntamiento de Villanueva, no «%s».\"\n"
                           "level: warning\n"
                           "category: identity\n"
                           "tokens:\n"
                           "  - 'el consistorio villanovense'\n"
                           "examples:\n"
                           "  bad:\n"
                           "    - \"Informa el consistorio villanovense.\"\n"
                           "  good:\n"
                           "    - \"Informa el Ayuntamiento.\"\n";

/// Which rules speak of a text, as the desk would check it for an account.
QStringList toldBy(HouseRules &house, const QString &text, const AccountId &account = {}, const QString &language = u"es"_s)
{
    checker::Subject subject;
    subject.piece.text = text;
    subject.piece.language = language;
    subject.limits.counting.maximum = 5000;
    house.surround(subject, account);
    QStringList rules;
    for (const checker::Finding &finding : house.check(subject))
        rules.append(finding.rule);
    return rules;
}
QStringList told(DeskBench &bench, const QString &text, const AccountId &account = {}, const QString &language = u"es"_s)
{
    return toldBy(bench.desk.houseRules(), text, account, language);
}

/// Everything in a folder, hidden or not, with its bytes.
QMap<QString, QByteArray> everythingIn(const QString &folder)
{
    QMap<QString, QByteArray> all;
    QDirIterator each(folder, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (each.hasNext()) {
        QFile file(each.next());
        const bool isFile = file.open(QIODevice::ReadOnly);
        all.insert(each.filePath().mid(folder.size()), isFile ? file.readAll() : QByteArray());
    }
    return all;
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QString zipWith(const QTemporaryDir &folder, const QList<std::pair<QString, QByteArray>> &files)
{
    const QString path = folder.filePath(u"pack.zip"_s);
    QFile::remove(path);
    KZip zip(path);
    if (!zip.open(QIODevice::WriteOnly))
        return {};
    for (const auto &[name, bytes] : files)
        zip.writeFile(name, bytes);
    zip.close();
    return path;
}

} // namespace

class TestHouseRules final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theChoiceReachesEveryCheckSurvivesAndIsOnRecord()
    {
        const QString shout = u"¡¡Ya llega la feria!!"_s;
        const QString both = u"Los ciudadanos pueden votar hasta el domingo."_s;
        DeskBench bench;
        HouseRules &house = bench.desk.houseRules();
        DID(house.load());
        QVERIFY(told(bench, shout, bench.account).contains(u"decalogo.Exclamaciones"_s));
        QVERIFY(!told(bench, both, bench.account).contains(u"inclusivo.Colectivos"_s));

        using checker::Ruling;
        const QList<Ruling> rulings{{Ruling::What::Pack, u"decalogo"_s, {}, {}, false},
                                    {Ruling::What::Position, u"colectivos"_s, {}, {}, true},
                                    {Ruling::What::Position, u"colectivos"_s, u"another"_s, u"es"_s, false}};
        QSignalSpy changed(&house, &HouseRules::changed);
        DID(house.choose(rulings));
        QVERIFY(!changed.isEmpty());
        QVERIFY(!told(bench, shout, bench.account).contains(u"decalogo.Exclamaciones"_s));
        QVERIFY(told(bench, both, bench.account).contains(u"inclusivo.Colectivos"_s));
        QVERIFY(!told(bench, both, AccountId(u"another"_s)).contains(u"inclusivo.Colectivos"_s));
        QCOMPARE(house.chosen().person, u"marta"_s);

        // Another program on the same workspace, later.
        HouseRules later(bench.store, {}, {});
        DID(later.load());
        QCOMPARE(later.rulings(), rulings);
        QCOMPARE(later.chosen().at, house.chosen().at);
        // What is decided while it runs is heard of there too.
        DID(house.choose(rulings.first(1)));
        QVERIFY(QTest::qWaitFor([&] {
            bench.clock.advance(std::chrono::seconds(5));
            return later.rulings() == rulings.first(1);
        }));
        DID(house.choose(rulings));
        GET(rebuilt, bench.desk.rebuildJournal());
        QVERIFY(rebuilt > 0);
        HouseRules rebuiltRules(bench.store, {}, {});
        DID(rebuiltRules.load());
        QCOMPARE(rebuiltRules.rulings(), rulings);
    }

    void theInstitutionsOwnPhoneIsNoPersonalData()
    {
        DeskBench bench;
        HouseRules &house = bench.desk.houseRules();
        DID(house.load());
        const QString text = u"Para pedir cita, llame al teléfono de Rosa: 612 345 678."_s;
        const auto personal = [&] {
            return told(bench, text, bench.account).filter(u"datos-personales"_s).size();
        };
        QVERIFY(personal() > 0);
        rules::Institution institution{.names = {{u"Ayto. de Villanueva"_s, u"Ayuntamiento de Villanueva"_s}},
                                       .handles = {u"@villanueva"_s}, .allowed = {u"612 345 678"_s}, .words = {u"Aralar"_s},
                                       .electoral = {{QDate(2027, 4, 6), QDate(2027, 5, 23)}}};
        DID(house.describe(institution));
        QCOMPARE(personal(), 0);
        HouseRules later(bench.store, {}, {});
        DID(later.load());
        QCOMPARE(later.institution(), institution);
        QCOMPARE(later.described().person, u"marta"_s);
    }

    void aRuleOfOursIsWrittenUsedAndTakenAway()
    {
        DeskBench bench;
        HouseRules &house = bench.desk.houseRules();
        DID(house.load());
        const QString text = u"Informa el consistorio villanovense de los cortes de agua."_s;
        QVERIFY(!told(bench, text).contains(u"house.Consistorio"_s));
        const RuleFileName name{HouseRules::ownPack, u"es"_s, u"Consistorio"_s};
        DID(house.writeRule(name, ownRule));
        QVERIFY(told(bench, text).contains(u"house.Consistorio"_s));
        GET(packs, house.packs());
        QCOMPARE(packs.constLast().id, HouseRules::ownPack);
        QVERIFY(!HouseRules::isBuiltIn(packs.constLast()));
        QVERIFY(HouseRules::isBuiltIn(packs.constFirst()));
        GET(kept, bench.ledger.newest(QString(journal::kind::ruleWritten)));
        QCOMPARE(kept.person, u"marta"_s);
        QCOMPARE(kept.body[u"text"].toString(), QString::fromUtf8(ownRule));
        QVERIFY(!DeskBench::wait(house.removeRule(name, u" "_s)));
        DID(house.removeRule(name, u"It found nothing"_s));
        GET(gone, bench.ledger.newest(QString(journal::kind::ruleWritten)));
        QCOMPARE(gone.body[u"text"].toString(), QString::fromUtf8(ownRule)); // as the window says: the record keeps its words
        QCOMPARE(gone.body[u"reason"].toString(), u"It found nothing"_s);
        QVERIFY(!told(bench, text).contains(u"house.Consistorio"_s));

        for (const RuleFileName &wrong : {RuleFileName{u"../x"_s, u"es"_s, u"A"_s}, RuleFileName{u"house"_s, u".."_s, u"A"_s},
                                          RuleFileName{u"house"_s, u"es"_s, u"../A"_s}, RuleFileName{u"decalogo"_s, u"es"_s, u"A"_s}})
            QVERIFY(!DeskBench::wait(house.writeRule(wrong, ownRule)));
    }

    void aNewRuleTakesNoOthersPlace()
    {
        DeskBench bench;
        HouseRules &house = bench.desk.houseRules();
        const RuleFileName name{HouseRules::ownPack, u"es"_s, u"Consistorio"_s};
        DID(house.addRule(name, ownRule));
        // Also where both are asked for at once, and by a name that is taken meanwhile.
        auto first = house.addRule({HouseRules::ownPack, u"es"_s, u"Otra"_s}, ownRule);
        auto second = house.addRule({HouseRules::ownPack, u"es"_s, u"Otra"_s}, "extends: nothing\n");
        QVERIFY(DeskBench::wait(std::move(first)));
        const auto refused = DeskBench::wait(std::move(second));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Rejected);
        QVERIFY(!DeskBench::wait(house.addRule(name, "extends: nothing\n")));
        GET(kept, house.readRule(house.packsFolder() + u"/house/es/Consistorio.yml"_s));
        QCOMPARE(kept, ownRule);
        GET(other, house.readRule(house.packsFolder() + u"/house/es/Otra.yml"_s));
        QCOMPARE(other, ownRule);
    }

    void whatIsNotOnRecordDidNotHappen()
    {
        DeskBench bench;
        DID(bench.desk.houseRules().writeRule({u"villanueva"_s, u"es"_s, u"Consistorio"_s}, ownRule));
        const QString path = bench.folder.filePath(u"other.zip"_s);
        QVERIFY(QFile::rename(zipWith(m_folder, {{u"other/pack.yml"_s, "id: other\n"}, {u"other/es/A.yml"_s, ownRule}}), path));
        const QString packs = bench.desk.houseRules().packsFolder();
        const auto before = everythingIn(packs);
        bool works = false;
        HouseRules house(bench.store, {}, [&](journal::Act act) {
            return works ? andThen(bench.store.append({std::move(act)}), &bench.desk, [](const auto &) -> Result<bool> { return true; })
                         : failed<bool>({ErrorKind::Storage, u"The keychain is locked."_s});
        });
        DID(house.load());
        const QString text = u"Informa el consistorio villanovense."_s;
        QCOMPARE(toldBy(house, text).filter(u"Consistorio"_s), QStringList{u"villanueva.Consistorio"_s});
        QSignalSpy changed(&house, &HouseRules::changed);
        const RuleFileName name{u"villanueva"_s, u"es"_s, u"Consistorio"_s};
        QVERIFY(!DeskBench::wait(house.writeRule(name, "extends: nothing\n")));
        QVERIFY(!DeskBench::wait(house.addRule({u"new"_s, u"es"_s, u"A"_s}, ownRule)));
        QVERIFY(!DeskBench::wait(house.removeRule(name, u"why"_s)));
        QVERIFY(!DeskBench::wait(house.removePack(u"villanueva"_s, u"why"_s)));
        QVERIFY(!DeskBench::wait(house.importPack(path)));
        QCOMPARE(everythingIn(packs), before);
        QVERIFY(changed.isEmpty());
        QCOMPARE(toldBy(house, text).filter(u"Consistorio"_s), QStringList{u"villanueva.Consistorio"_s});
        works = true; // and each may be tried again
        DID(house.importPack(path));
        DID(house.removePack(u"villanueva"_s, u"why"_s));
        QVERIFY(toldBy(house, text).contains(u"other.A"_s));
        QVERIFY(!QDir(packs).exists(u"villanueva"_s));
        QVERIFY(QDir(packs).entryList({u".*"_s}, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).isEmpty());
    }

    void whatAnotherProgramDoesToRulesIsHeardOf()
    {
        DeskBench bench;
        HouseRules &house = bench.desk.houseRules();
        HouseRules later(bench.store, {}, {});
        DID(house.load());
        DID(later.load());
        const QString text = u"Informa el consistorio villanovense."_s;
        QVERIFY(!toldBy(later, text).contains(u"house.Consistorio"_s));
        const RuleFileName name{HouseRules::ownPack, u"es"_s, u"Consistorio"_s};
        const auto heard = [&] {
            QSignalSpy changed(&later, &HouseRules::changed);
            return QTest::qWaitFor([&] {
                bench.clock.advance(std::chrono::seconds(5));
                return !changed.isEmpty();
            });
        };
        DID(house.writeRule(name, ownRule));
        QSignalSpy own(&house, &HouseRules::changed);
        QVERIFY(heard());
        QVERIFY(toldBy(later, text).contains(u"house.Consistorio"_s));
        QVERIFY(own.isEmpty()); // its own is no news
        const QString path = bench.folder.filePath(u"house.zip"_s);
        DID(house.exportPack(HouseRules::ownPack, path));
        DID(house.removePack(HouseRules::ownPack, u"why"_s));
        QVERIFY(heard());
        QVERIFY(!toldBy(later, text).contains(u"house.Consistorio"_s));
        DID(house.importPack(path));
        QVERIFY(heard());
        QVERIFY(toldBy(later, text).contains(u"house.Consistorio"_s));
    }

    void readOnceWhoeverAsks()
    {
        DeskBench bench;
        const rules::Institution institution{.names = {}, .handles = {u"@villanueva"_s}, .allowed = {}, .words = {}, .electoral = {}};
        QVERIFY(write(bench.store.folder() + u"/institution.yml"_s, "handles: [\"@antes\"]\n"));
        // Described before it was read: the file does not take that back.
        DID(bench.desk.houseRules().describe(institution));
        DID(bench.desk.houseRules().load());
        QCOMPARE(bench.desk.houseRules().institution(), institution);
        HouseRules later(bench.store, {}, {});
        QSignalSpy changed(&later, &HouseRules::changed);
        auto first = later.load();
        auto second = later.load();
        QVERIFY(DeskBench::wait(std::move(second)));
        QVERIFY(DeskBench::wait(std::move(first)));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(later.institution(), institution);
    }

    void twoPacksMayHaveARuleOfOneName()
    {
        DeskBench bench;
        HouseRules &house = bench.desk.houseRules();
        GET(packs, house.packs());
        QList<std::shared_ptr<const rules::Rule>> found;
        for (const rules::Pack &pack : packs) {
            for (const auto &one : pack.rules) {
                if (one->id == u"lenguaje-claro.Abreviaturas" || one->id == u"tipografia-es.Abreviaturas")
                    found.append(one);
            }
        }
        QCOMPARE(found.size(), 2);
        GET(first, house.copyRule(found.at(0)));
        GET(second, house.copyRule(found.at(1)));
        QCOMPARE(first, (RuleFileName{u"house"_s, u"es"_s, u"Abreviaturas"_s}));
        QCOMPARE(second, (RuleFileName{u"house"_s, u"es"_s, found.at(1)->style() + u"-Abreviaturas"_s}));
        for (const auto &rule : std::as_const(found))
            QVERIFY(!DeskBench::wait(house.copyRule(rule)));
        DID(house.removeRule(first, u"why"_s));
        QVERIFY(!DeskBench::wait(house.copyRule(found.at(1)))); // it has one, if under the longer name
        // One name in two languages: both are used, and both are listed.
        DID(house.addRule({u"house"_s, u"es"_s, u"Tono"_s}, ownRule));
        DID(house.addRule({u"house"_s, u"ca"_s, u"Tono"_s}, ownRule));
        GET(listed, house.packs());
        QCOMPARE(std::ranges::count(listed.constLast().rules, u"house.Tono"_s, [](const auto &rule) { return rule->id; }), 2);
        QVERIFY(listed.constLast().faults.isEmpty());
    }

    void whatCannotTravelIsNamed()
    {
        DeskBench bench;
        HouseRules &house = bench.desk.houseRules();
        DID(house.writeRule({u"villanueva"_s, u"es"_s, u"Consistorio"_s}, ownRule));
        for (const QString &name : {u"es/Mi regla.yml"_s, u"es/palabras.txt"_s, u"vocab/x/accept.txt"_s})
            QVERIFY(write(house.packsFolder() + u"/villanueva/"_s + name, ownRule));
        const QStringList odd{u"es/Mi regla.yml"_s, u"es/palabras.txt"_s, u"vocab/x/accept.txt"_s};
        const QString path = bench.folder.filePath(u"villanueva.zip"_s);
        GET(written, house.exportPack(u"villanueva"_s, path));
        QCOMPARE(written.rules, 1);
        QCOMPARE(written.leftOut, odd);
        QVERIFY(leftOutInWords(written.leftOut).contains(u"Mi regla.yml"));
        QVERIFY(leftOutInWords({}).isEmpty());
        DeskBench other;
        GET(taken, other.desk.houseRules().importPack(zipWith(
            m_folder, {{u"mine/pack.yml"_s, "id: mine\ndefault: false\n"}, {u"mine/es/A.yml"_s, ownRule},
                       {u"mine/es/Mi regla.yml"_s, ownRule}, {u"mine/es/a\x1b[2J.txt"_s, "x"}})));
        QCOMPARE(taken.leftOut, (QStringList{u"es/Mi regla.yml"_s, u"es/a\ufffd[2J.txt"_s}));
        QVERIFY(!taken.holds); // off by default
        GET(again, other.desk.houseRules().importPack(path));
        QVERIFY(again.holds);
        QVERIFY(again.leftOut.isEmpty());
    }

    void aCopyStandsForTheProgramsRule()
    {
        DeskBench bench;
        HouseRules &house = bench.desk.houseRules();
        DID(house.load());
        GET(packs, house.packs());
        std::shared_ptr<const rules::Rule> rule;
        for (const rules::Pack &pack : packs) {
            for (const auto &one : pack.rules) {
                if (one->id == u"decalogo.Exclamaciones")
                    rule = one;
            }
        }
        QVERIFY(rule);
        GET(name, house.copyRule(rule));
        QCOMPARE(name, (RuleFileName{u"house"_s, u"es"_s, u"Exclamaciones"_s}));
        const QStringList rules = told(bench, u"¡¡Ya llega la feria!!"_s);
        QVERIFY(rules.contains(u"house.Exclamaciones"_s));
        QVERIFY(!rules.contains(u"decalogo.Exclamaciones"_s));
        QVERIFY(!DeskBench::wait(house.copyRule(rule))); // there is one already: nothing is overwritten
        using checker::Ruling;
        DID(house.choose({{Ruling::What::Pack, HouseRules::ownPack, {}, {}, false}}));
        QVERIFY(told(bench, u"¡¡Ya llega la feria!!"_s).contains(u"decalogo.Exclamaciones"_s));
    }

    void aPackTravelsAsOneFile()
    {
        DeskBench bench;
        HouseRules &house = bench.desk.houseRules();
        DID(house.load());
        DID(house.writeRule({u"villanueva"_s, u"es"_s, u"Consistorio"_s}, ownRule));
        const QString path = bench.folder.filePath(u"villanueva.zip"_s);
        GET(written, house.exportPack(u"villanueva"_s, path));
        QCOMPARE(written.rules, 1);
        DeskBench other;
        GET(taken, other.desk.houseRules().importPack(path));
        QCOMPARE(taken.id, u"villanueva"_s);
        QVERIFY(taken.holds);
        QVERIFY(told(other, u"Informa el consistorio villanovense."_s).contains(u"villanueva.Consistorio"_s));
        GET(kept, other.ledger.newest(QString(journal::kind::packImported)));
        QCOMPARE(kept.body[u"rules"].toInt(), 1);
        QVERIFY(!DeskBench::wait(other.desk.houseRules().importPack(path))); // the rules of the one that is here would be lost
        DID(other.desk.houseRules().removePack(u"villanueva"_s, u"No longer ours"_s));
        QVERIFY(!told(other, u"Informa el consistorio villanovense."_s).contains(u"villanueva.Consistorio"_s));
        DID(other.desk.houseRules().importPack(path));
        // A pack of the program may be taken elsewhere, but none takes its place.
        GET(program, house.exportPack(u"decalogo"_s, path));
        QVERIFY(program.rules > 10);
        QVERIFY(!DeskBench::wait(other.desk.houseRules().importPack(path)));
    }

    void aValeStyleIsTaken()
    {
        const QString path = zipWith(m_folder, {{u"Plain/Utilize.yml"_s, "extends: substitution\nmessage: \"Use '%s' instead of '%s' in what "
                                                                         "people will have to read.\"\nlevel: warning\nswap:\n  utilize: use\n"}});
        DeskBench bench;
        GET(taken, bench.desk.houseRules().importPack(path));
        QCOMPARE(taken.id, u"Plain"_s);
        QVERIFY(told(bench, u"You can utilize this form to pay the water bill."_s, {}, u"en"_s).contains(u"Plain.Utilize"_s));
    }

    void aHostileArchiveIsRefusedWhole_data()
    {
        QTest::addColumn<QList<std::pair<QString, QByteArray>>>("files");
        using Files = QList<std::pair<QString, QByteArray>>;
        const std::pair<QString, QByteArray> head{u"mine/pack.yml"_s, "id: mine\n"};
        QTest::newRow("up") << Files{head, {u"mine/../../../evil.yml"_s, ownRule}};
        QTest::newRow("up at once") << Files{head, {u"../evil.yml"_s, ownRule}};
        QTest::newRow("absolute") << Files{head, {u"/tmp/pregonero-evil.yml"_s, ownRule}};
        QTest::newRow("backslash") << Files{head, {u"mine\\..\\..\\evil.yml"_s, ownRule}};
        QTest::newRow("drive") << Files{head, {u"C:/evil.yml"_s, ownRule}};
        QTest::newRow("two folders") << Files{head, {u"mine/es/A.yml"_s, ownRule}, {u"other/es/A.yml"_s, ownRule}};
        QTest::newRow("no rule") << Files{head};
        QTest::newRow("bad id") << Files{{u".ssh/pack.yml"_s, "id: x\n"}, {u".ssh/es/A.yml"_s, ownRule}};
        QTest::newRow("bomb") << Files{head, {u"mine/es/A.yml"_s, QByteArray(64 << 20, ' ')}};
        Files many{head};
        for (int i = 0; i < 3'000; ++i)
            many.append({u"mine/es/R%1.yml"_s.arg(i), "x"});
        QTest::newRow("many") << many;
    }
    void aHostileArchiveIsRefusedWhole()
    {
        using Files = QList<std::pair<QString, QByteArray>>;
        QFETCH(const Files, files);
        DeskBench bench;
        const auto taken = DeskBench::wait(bench.desk.houseRules().importPack(zipWith(m_folder, files)));
        QVERIFY(!taken);
        QCOMPARE(taken.error().kind, ErrorKind::Rejected);
        QVERIFY(!QFile::exists(bench.store.folder() + u"/packs"_s));
        QVERIFY(!QFile::exists(u"/tmp/pregonero-evil.yml"_s));
    }

    void whatIsNoZipOrALinkIsRefused()
    {
        DeskBench bench;
        const QString junk = m_folder.filePath(u"junk.zip"_s);
        QFile file(junk);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("PK\x05\x06 no zip at all");
        file.close();
        QVERIFY(!DeskBench::wait(bench.desk.houseRules().importPack(junk)));
        QVERIFY(!DeskBench::wait(bench.desk.houseRules().importPack(u"/nowhere.zip"_s)));
        const QString linked = m_folder.filePath(u"linked.zip"_s);
        KZip zip(linked);
        QVERIFY(zip.open(QIODevice::WriteOnly));
        zip.writeFile(u"mine/pack.yml"_s, "id: mine\n");
        zip.writeFile(u"mine/es/A.yml"_s, ownRule);
        zip.writeSymLink(u"mine/es/B.yml"_s, u"/etc/passwd"_s);
        zip.close();
        QVERIFY(!DeskBench::wait(bench.desk.houseRules().importPack(linked)));
    }

    void aBrokenRuleShowsItsLineAndTheOthersWork()
    {
        const rules::Trial trial = rules::tryRule("extends: existence\nmessage: \"x %s\"\nlevel: loud\ntokens: [a]\n", u"A.yml"_s,
                                                  u"house.A"_s, u"es"_s, checker::knownKinds());
        QVERIFY(!trial.rule);
        QCOMPARE(trial.faults.size(), 1);
        QCOMPARE(trial.faults.constFirst().line, 3);
        const rules::Trial broken = rules::tryRule("extends: existence\nmessage: x\n\ttokens: [a\n", u"A.yml"_s, u"house.A"_s, u"es"_s,
                                                   checker::knownKinds());
        QVERIFY(broken.faults.constFirst().line > 0);
        DeskBench bench;
        HouseRules &house = bench.desk.houseRules();
        DID(house.writeRule({u"house"_s, u"es"_s, u"Broken"_s}, "extends: nothing\n"));
        DID(house.writeRule({u"house"_s, u"es"_s, u"Consistorio"_s}, ownRule));
        QVERIFY(told(bench, u"Informa el consistorio villanovense."_s).contains(u"house.Consistorio"_s));
    }

    void anExampleGoesWhereExamplesAre()
    {
        const auto add = [](const QString &yaml, bool bad) {
            return rules::withExample(yaml, u"A \"b\" \\ c"_s, bad).value_or(u"none"_s);
        };
        const QString item = u"- \"A \\\"b\\\" \\\\ c\"\n"_s;
        QCOMPARE(add(u"extends: x\n"_s, true), u"extends: x\nexamples:\n  bad:\n    "_s + item);
        QCOMPARE(add(u"examples:\n  bad:\n  - \"a\"\nlevel: error\n"_s, true), u"examples:\n  bad:\n  "_s + item + u"  - \"a\"\nlevel: error\n"_s);
        QCOMPARE(add(u"examples:\n  bad:\n  - \"a\"\n"_s, false), u"examples:\n  good:\n    "_s + item + u"  bad:\n  - \"a\"\n"_s);
        QCOMPARE(add(u"examples:\n  bad: [\"a\"]\n"_s, true), u"examples:\n  bad: [\"A \\\"b\\\" \\\\ c\", \"a\"]\n"_s);
        QCOMPARE(add(u"examples: {bad: [a]}\n"_s, true), u"none"_s);
        // What comes out is read as what went in.
        const QString yaml = add(QString::fromUtf8(ownRule), true);
        const rules::Trial trial = rules::tryRule(yaml.toUtf8(), u"A.yml"_s, u"house.A"_s, u"es"_s, checker::knownKinds());
        QVERIFY(trial.rule);
        QCOMPARE(trial.examples.constFirst().text, u"A \"b\" \\ c"_s);
        QVERIFY(!trial.examples.constFirst().holds); // the rule does not find it: told as such
        QVERIFY(trial.examples.at(1).holds);
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestHouseRules)
#include "tst_houserules.moc"
