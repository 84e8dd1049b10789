// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/rules_kinds/onerule.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onerule;

/// Our kinds that answer for one block: personal data, length of parts, accessibility, the institution's names.
class tst_BlockKinds final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void personalData()
    {
        const RuleFile rule = read("personal-data", "level: error\nidentifiers: [es-dni, iban, phone, email, address]\nallow: [944 24 20 00]");
        QVERIFY(rule.rule);
        Context context;
        context.institution.allowed = {u"@villanueva.example"_s, u"Plaza Mayor, 1"_s};
        QCOMPARE(found(rule, u"Ana, 12345678Z, vive en c/ Luna, 3"_s, context), u"12345678Z | c/ Luna, 3"_s);
        QCOMPARE(found(rule, u"Info: 944-242-000, info@villanueva.example, Plaza Mayor, 1. Emergencias 112, información 010."_s, context),
                 QString());
        // A street alone may be where something happens.
        QCOMPARE(found(rule, u"Concierto en la calle Mayor, 12"_s, context), QString());
        QCOMPARE(found(read("personal-data", "streets: true"), u"Concierto en la calle Mayor, 12"_s), u"calle Mayor, 12"_s);
        // Kinds that were not asked for
        QCOMPARE(found(rule, u"CIF A58818501"_s, context), QString());
    }

    void personalDataLevels()
    {
        const RuleFile rule = read("personal-data", "level: error");
        QList<Hit> hits = look(rule, u"DNI 12345678Z y 612 345 678"_s);
        QCOMPARE(hits.size(), 2);
        QVERIFY(!hits[0].level); // the rule's
        QCOMPARE(hits[0].arguments[0], u"12345678Z"_s);
        QCOMPARE(hits[0].range, (prose::Range{4, 9}));
        QCOMPARE(hits[1].level, std::optional(Level::Suggestion));
        hits = look(rule, u"tel. 612 345 678"_s);
        QVERIFY(!hits[0].level);
        // In the original, around markup
        QCOMPARE(found(rule, u"Mi **DNI** es **12345678Z**"_s, {}, prose::Format::Markdown), u"12345678Z"_s);
        QVERIFY(!read("personal-data", "identifiers: [passport]").rule);
    }

    void lengthOfParts()
    {
        const RuleFile sentence = read("length", "unit: words\nper: sentence\nmax: 5");
        QCOMPARE(found(sentence, u"Uno dos tres cuatro cinco. Uno dos tres cuatro cinco seis."_s), u"Uno dos tres cuatro cinco seis."_s);
        QCOMPARE(look(sentence, u"Uno dos tres cuatro cinco seis."_s).front().arguments, (QStringList{u"6"_s, u"5"_s}));
        const RuleFile block = read("length", "unit: hashtags\nper: block\nmax: 1");
        QCOMPARE(found(block, u"#Uno #Dos"_s), u"#Uno #Dos"_s);
        QCOMPARE(found(block, u"#Uno\n\n#Dos"_s), QString());
        QVERIFY(!read("length", "unit: words").rule);
        QVERIFY(!read("length", "unit: pages\nmax: 3").rule);
    }

    void emoji()
    {
        const RuleFile rule = read("accessibility", "check: emoji-run\nmax: 2");
        const QString text = u"Fiesta \U0001F389\U0001F389 \U0001F389\U0001F388 hoy \U0001F600\U0001F600"_s;
        QCOMPARE(found(rule, text), u"\U0001F389\U0001F389 \U0001F389\U0001F388"_s);
        QCOMPARE(mended(rule, text), u"Fiesta \U0001F389\U0001F389 hoy \U0001F600\U0001F600"_s);
        // One family and one flag are one picture each.
        QCOMPARE(found(rule, u"\U0001F468\u200D\U0001F469\u200D\U0001F467\U0001F1EA\U0001F1F8"_s), QString());
        const RuleFile many = read("accessibility", "check: emoji-many\nmax: 3");
        QCOMPARE(look(many, u"\U0001F389 a \U0001F389 b \U0001F389 c"_s).size(), 0);
        QCOMPARE(look(many, u"\U0001F389 a \U0001F389 b \U0001F389 c \U0001F389"_s).size(), 1);
    }

    void capitals()
    {
        const RuleFile rule = read("accessibility", "check: capitals");
        QCOMPARE(found(rule, u"Aviso: NO SE PUEDE APARCAR EN LA PLAZA mañana"_s), u"NO SE PUEDE APARCAR EN LA PLAZA"_s);
        QCOMPARE(found(rule, u"El BOE, el BOPV y la UE; el DNI. ONU OTAN UE"_s), QString());
        QCOMPARE(found(rule, u"ATENCIÓN: mañana, OBRAS"_s), QString());
        QCOMPARE(found(rule, u"#NOALAVIOLENCIA @AYTO 2024 A B C"_s), QString());
    }

    void styledLetters()
    {
        const RuleFile rule = read("accessibility", "check: styled-letters");
        const QString bold = u"\U0001D5DB\U0001D5E2\U0001D5DF\U0001D5D4"_s;
        QCOMPARE(found(rule, u"¡"_s + bold + u" vecina!"_s), bold);
        QCOMPARE(mended(rule, u"¡"_s + bold + u" vecina!"_s), u"¡HOLA vecina!"_s);
        QCOMPARE(found(rule, u"\U0001F170 \U0001F1EA\U0001F1F8 ① x² ½ Hola"_s), QString());
    }

    void linkTexts()
    {
        const RuleFile rule = read("accessibility", "check: link-text");
        QCOMPARE(found(rule, u"Para apuntarte, [pincha aquí](https://example.org/a). [Más información](https://example.org)."_s, {},
                       prose::Format::Markdown),
                 u"pincha aquí | Más información"_s);
        QCOMPARE(found(rule, u"[Bases de la ayuda](https://example.org) y [aquí tienes las bases](https://example.org)"_s, {},
                       prose::Format::Markdown),
                 QString());
        QCOMPARE(found(rule, u"[hemen](https://example.org)"_s, {}, prose::Format::Markdown), u"hemen"_s);
        const RuleFile own = read("accessibility", "check: link-text\ntokens: ['ven']");
        QCOMPARE(found(own, u"[Ven](https://example.org) [aquí](https://example.org)"_s, {}, prose::Format::Markdown), u"Ven"_s);
        QVERIFY(!read("accessibility", "").rule);
        QVERIFY(!read("accessibility", "check: [capitals, alt-text]").rule);
    }

    void institution()
    {
        const RuleFile rule = read("institution", "names: {'Ayto.': Ayuntamiento, 'Ayuntamiento de Villanueva': 'Ayuntamiento de Villanueva del Río'}\n"
                                                  "handles: ['@villanueva@plaza.example']");
        Context context;
        context.institution.names = {{u"Consistorio"_s, u"Ayuntamiento"_s}};
        context.institution.handles = {u"@bomberosvilla"_s};
        QCOMPARE(mended(rule, u"El Ayto. y el Consistorio"_s, context), u"El Ayuntamiento y el Ayuntamiento"_s);
        QCOMPARE(mended(rule, u"El Ayuntamiento de Villanueva informa"_s, context), u"El Ayuntamiento de Villanueva del Río informa"_s);
        QCOMPARE(found(rule, u"El Ayuntamiento de Villanueva del Río, Consistorios, el ayto."_s, context), QString());
        QCOMPARE(look(rule, u"El Ayto."_s, context).front().arguments, (QStringList{u"Ayuntamiento"_s, u"Ayto."_s}));
        QCOMPARE(mended(rule, u"Sigue a @vilanueva y a @bomebrosvilla"_s, context), u"Sigue a @villanueva y a @bomberosvilla"_s);
        QCOMPARE(found(rule, u"@villanueva @Villanueva@plaza.example @otravilla @vecina"_s, context), QString());
    }
};

QTEST_GUILESS_MAIN(tst_BlockKinds)
#include "tst_blockkinds.moc"
