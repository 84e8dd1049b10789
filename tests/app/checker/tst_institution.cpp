// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/checker/institution.h"

#include "app/checker/packs.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace pregonero;
using namespace pregonero::checker;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_Institution final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads();
    void tellsWhatIsWrong_data();
    void tellsWhatIsWrong();
    void inAFolder();
    void reachesTheRules();

private:
    [[nodiscard]] static QString dayIn(int days)
    {
        return toDateTime(now).toLocalTime().date().addDays(days).toString(Qt::ISODate);
    }
    static constexpr TimePoint now{1'800'000'000'000ms};
};

void tst_Institution::reads()
{
    const InstitutionFile file = readInstitution("names: {Ayto.: Ayuntamiento}\nhandles: ['@villanueva']\nphones: '010'\nemails: [info@villanueva.example]\n"
                                                 "identifiers: [P2807900B]\nwords: [Aralar]\nelectoral: [{from: 2027-04-06, to: 2027-05-23}]\n"
                                                 "packs: []\npositions: [duplicacion]\n",
                                                 u"institution.yml"_s);
    QVERIFY(file.faults.isEmpty());
    QCOMPARE(file.institution.names.value(u"Ayto."_s), u"Ayuntamiento"_s);
    QCOMPARE(file.institution.handles, QStringList{u"@villanueva"_s});
    QCOMPARE(file.institution.allowed, (QStringList{u"010"_s, u"info@villanueva.example"_s, u"P2807900B"_s}));
    QCOMPARE(file.institution.words, QStringList{u"Aralar"_s});
    QCOMPARE(file.institution.electoral.size(), 1);
    QCOMPARE(file.institution.electoral.front().to, QDate(2027, 5, 23));
    QCOMPARE(file.packs, std::optional(QStringList())); // none at all, as chosen
    QCOMPARE(file.positions, std::optional(QStringList{u"duplicacion"_s}));
    QVERIFY(readInstitution({}, u"x"_s).faults.isEmpty());
    QVERIFY(!readInstitution({}, u"x"_s).packs);
}

void tst_Institution::tellsWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<int>("line");
    QTest::newRow("no YAML") << QByteArray("handles: ['@a']\nnames: {\n") << 3;
    QTest::newRow("a list") << QByteArray("- a\n") << 1;
    QTest::newRow("unknown key") << QByteArray("handles: ['@a']\nhandels: ['@b']\n") << 2;
    QTest::newRow("no dates") << QByteArray("handles: ['@a']\n\nelectoral: mayo\n") << 3;
    QTest::newRow("the end first") << QByteArray("electoral:\n  - {from: 2027-05-23, to: 2027-04-06}\nhandles: ['@a']\n") << 2;
    QTest::newRow("half a period") << QByteArray("handles: ['@a']\nelectoral: [{from: 2027-05-23}]\n") << 2;
}

void tst_Institution::tellsWhatIsWrong()
{
    QFETCH(QByteArray, yaml);
    QFETCH(int, line);
    const InstitutionFile file = readInstitution(yaml, u"institution.yml"_s);
    QCOMPARE(file.faults.size(), 1);
    QCOMPARE(file.faults.front().file, u"institution.yml"_s);
    QCOMPARE(file.faults.front().line, line);
    QVERIFY(!file.faults.front().message.isEmpty());
    QVERIFY(file.institution.electoral.isEmpty());
    const bool readable = !yaml.startsWith("- a") && !yaml.endsWith("{\n");
    QCOMPARE(file.institution.handles, readable ? QStringList{u"@a"_s} : QStringList()); // the rest counts
}

void tst_Institution::inAFolder()
{
    const QTemporaryDir folder;
    QVERIFY(institutionIn(folder.path()).faults.isEmpty());
    QVERIFY(institutionIn(folder.path()).institution == rules::Institution());
    QFile file(folder.filePath(u"institution.yml"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("handles: ['@villanueva']\n");
    file.close();
    QCOMPARE(institutionIn(folder.path()).institution.handles, QStringList{u"@villanueva"_s});
}

/// Everything that the desk knows arrives at the rules that ask for it.
void tst_Institution::reachesTheRules()
{
    const QTemporaryDir folder;
    const auto write = [&](const QString &name, const QByteArray &yaml) {
        QDir().mkpath(folder.filePath(u"p/es"_s));
        QFile file(folder.filePath(u"p/"_s + name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(yaml);
    };
    write(u"pack.yml"_s, "id: p\n");
    write(u"es/Electoral.yml"_s, "extends: pregonero/electoral\nmessage: x\ntokens: [inaugura]\n");
    write(u"es/Nombres.yml"_s, "extends: pregonero/institution\nmessage: x\n");
    write(u"es/Datos.yml"_s, "extends: pregonero/personal-data\nmessage: x\nidentifiers: [email]\n");
    write(u"es/Repetido.yml"_s, "extends: pregonero/duplicate\nmessage: x\n");
    write(u"es/Version.yml"_s, "extends: pregonero/parity\nmessage: x\ncheck: [figures]\n");
    const PackFamily family({.roots = {folder.path()}});
    Subject subject{.piece = {.text = u"El Ayto. inaugura el parque con 30 árboles: info@villanueva.example"_s, .language = u"es"_s}, .limits = {}};
    const auto found = [&](const Around &around) {
        surround(subject, around);
        QStringList rules;
        for (const Finding &finding : family.check(subject))
            rules << finding.rule.sliced(2);
        rules.removeDuplicates();
        rules.sort();
        return rules;
    };
    Around around{.now = now};
    QCOMPARE(found(around), QStringList{u"Datos"_s});
    around.institution = readInstitution("names: {Ayto.: Ayuntamiento}\nemails: [info@villanueva.example]\nelectoral: [{from: " + dayIn(2).toUtf8() + ", to: "
                                             + dayIn(4).toUtf8() + "}]\n",
                                         u"i"_s);
    QVERIFY(around.institution.faults.isEmpty());
    QCOMPARE(found(around), QStringList{u"Nombres"_s}); // the period has not begun
    around.at = now + std::chrono::days(3);
    QCOMPARE(found(around), (QStringList{u"Electoral"_s, u"Nombres"_s}));
    around.earlier = {{.text = subject.piece.text, .at = toDateTime(now - std::chrono::days(5))}};
    QCOMPARE(found(around), (QStringList{u"Electoral"_s, u"Nombres"_s, u"Repetido"_s}));
    around.earlier.clear();
    around.versions = {{.piece = {.text = u"Udalak 20 zuhaitzeko parkea"_s, .language = u"eu"_s}}};
    QCOMPARE(found(around), (QStringList{u"Electoral"_s, u"Nombres"_s, u"Version"_s}));
    around.institution.packs = QStringList();
    QCOMPARE(found(around), QStringList());
}

QTEST_GUILESS_MAIN(tst_Institution)
#include "tst_institution.moc"
