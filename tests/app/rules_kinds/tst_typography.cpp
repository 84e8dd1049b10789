// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/rules_kinds/onerule.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace onerule;

/// Each check: what it mends and to what ('_' is a fixed blank), and what it leaves alone.
class tst_Typography final : public QObject
{
    Q_OBJECT

    static Context in(const QString &language)
    {
        Context context;
        context.language = language;
        return context;
    }

private Q_SLOTS:
    void mends_data()
    {
        QTest::addColumn<QString>("check");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("better");
        const auto row = [](const QString &check, const QString &language, const QString &text, const QString &better) {
            QTest::newRow(qPrintable(check + u' ' + language + u' ' + text.left(40))) << check << language << text << better;
        };
        row(u"quotes"_s, u"es"_s, u"El lema \"Juntas\" y \"Más\""_s, u"El lema «Juntas» y «Más»"_s);
        row(u"quotes"_s, u"en"_s, u"The \"open\" day"_s, u"The “open” day"_s);
        row(u"quotes"_s, u"eu"_s, u"(\"Kaixo\")"_s, u"(«Kaixo»)"_s);
        row(u"opening-marks"_s, u"es"_s, u"Hola. Vienes mañana?"_s, u"Hola. ¿Vienes mañana?"_s);
        row(u"opening-marks"_s, u"es"_s, u"Qué bien!"_s, u"¡Qué bien!"_s);
        row(u"no-opening-marks"_s, u"ca"_s, u"¿Véns? ¡Vine!"_s, u"Véns? Vine!"_s);
        row(u"repeated-marks"_s, u"es"_s, u"¡¡¡Ven!!! ¿¿Sí??"_s, u"¡Ven! ¿Sí?"_s);
        row(u"ellipsis"_s, u"es"_s, u"Y mañana... más..... Sí"_s, u"Y mañana… más… Sí"_s);
        row(u"ellipsis"_s, u"es"_s, u"sillas, mesas, etc..."_s, u"sillas, mesas, etc."_s);
        row(u"ellipsis"_s, u"pt"_s, u"mesas, etc… e"_s, u"mesas, etc. e"_s);
        row(u"dashes"_s, u"es"_s, u"La obra - la primera - empieza"_s, u"La obra —la primera— empieza"_s);
        row(u"dashes"_s, u"en"_s, u"Open - come in, 10-12"_s, u"Open – come in, 10–12"_s);
        row(u"dashes"_s, u"es"_s, u"La obra -- al fin"_s, u"La obra — al fin"_s);
        row(u"spacing"_s, u"es"_s, u"Hola , vecina : ven  ya !"_s, u"Hola, vecina: ven ya!"_s);
        row(u"spacing"_s, u"es"_s, u"« Juntas » ( hoy )"_s, u"«Juntas» (hoy)"_s);
        row(u"spacing"_s, u"es"_s, u"pan,leche y agua"_s, u"pan, leche y agua"_s);
        row(u"ela-geminada"_s, u"ca"_s, u"El col.legi i la pel-lícula, INTEL•LIGENT, coŀlegi"_s, u"El col·legi i la pel·lícula, INTEL·LIGENT, col·legi"_s);
        row(u"apostrophe"_s, u"ca"_s, u"l´aigua i d`or"_s, u"l’aigua i d’or"_s);
        row(u"units"_s, u"es"_s, u"5kg, 20 km, 12,5€ y €30, 40m2"_s, u"5_kg, 20 km, 12,5_€ y 30_€, 40_m²"_s);
        row(u"units"_s, u"es"_s, u"Hoy 38ºC"_s, u"Hoy 38_°C"_s);
        row(u"units"_s, u"en"_s, u"It is 12 € a day"_s, u"It is €12 a day"_s);
        row(u"percent"_s, u"es"_s, u"El 50% o el 3,5 %"_s, u"El 50_% o el 3,5 %"_s);
        row(u"percent"_s, u"eu"_s, u"50 % baino gehiago"_s, u"%50 baino gehiago"_s);
        row(u"percent"_s, u"en"_s, u"Up by 5 %."_s, u"Up by 5%."_s);
        row(u"ordinals"_s, u"es"_s, u"1º, el 2ª, nº 5, 1er plazo y 3era vez"_s, u"1.º, el 2.ª, n.º 5, 1.er plazo y 3.ª vez"_s);
        row(u"ordinals"_s, u"pt"_s, u"o 1º lugar"_s, u"o 1.º lugar"_s);
        row(u"ordinals"_s, u"ca"_s, u"el 1er, el 2º, el 4ª i el 5º"_s, u"el 1r, el 2n, el 4a i el 5è"_s);
        row(u"thousands"_s, u"es"_s, u"12.345 personas, 1.250 € y 1.234.567,8 litros"_s, u"12_345 personas, 1250 € y 1_234_567,8 litros"_s);
        row(u"thousands"_s, u"es"_s, u"1 250 euros"_s, u"1250 euros"_s);
        row(u"decimals"_s, u"es"_s, u"3.5 millones y 2.75 %"_s, u"3,5 millones y 2,75 %"_s);
        row(u"decimals"_s, u"en"_s, u"3,5 million"_s, u"3.5 million"_s);
        row(u"hours"_s, u"es"_s, u"A las 20:00h, 21:30 hs. y 22 hrs"_s, u"A las 20:00_h, 21:30_h y 22_h"_s);
        row(u"hours"_s, u"es"_s, u"Hasta las 20h. Gracias"_s, u"Hasta las 20_h. Gracias"_s);
        row(u"fixed-blanks"_s, u"es"_s, u"Hay 5 km, 3 %, 20 € y n.º 4 a las 20 h."_s, u"Hay 5_km, 3_%, 20_€ y n.º_4 a las 20_h."_s);
    }
    void mends()
    {
        QFETCH(QString, check);
        QFETCH(QString, language);
        QFETCH(QString, text);
        QFETCH(QString, better);
        const RuleFile rule = read("typography", "check: " + check.toUtf8());
        QVERIFY(rule.rule);
        QString shown = mended(rule, text, in(language));
        shown.replace(u'\u00A0', u'_');
        QCOMPARE(shown, better);
        // What is mended is not found again.
        QCOMPARE(found(rule, mended(rule, text, in(language)), in(language)), QString());
    }

    void leaves_data()
    {
        QTest::addColumn<QString>("check");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("text");
        const auto row = [](const QString &check, const QString &language, const QString &text) {
            QTest::newRow(qPrintable(check + u' ' + language + u' ' + text.left(40))) << check << language << text;
        };
        row(u"quotes"_s, u"es"_s, u"Una pantalla de 5\" y «otra» de 7\"."_s);
        row(u"quotes"_s, u"es"_s, u"La llamada “Ronda”"_s);
        row(u"opening-marks"_s, u"es"_s, u"¿Vienes? ¡Sí! Pero, ¿cuándo? ¿Y... vienes? ¡Hola, vecina!"_s);
        row(u"opening-marks"_s, u"es"_s, u"¿Qué?! Un millón (?) de veces. https://example.org/?q=a"_s);
        row(u"opening-marks"_s, u"es"_s, u"¡¿Qué?!"_s);
        row(u"no-opening-marks"_s, u"ca"_s, u"Véns? Vine!"_s);
        row(u"ellipsis"_s, u"es"_s, u"Ver ../obras y ..."_s + u"/x, etc. Más…"_s);
        row(u"dashes"_s, u"es"_s, u"El bus 2-3, en 2020-2024, con el centro-norte y N-634 -- >"_s);
        row(u"dashes"_s, u"en"_s, u"Call 2024-05-12 or 555-1234-55, well-known, B-12, 12-10"_s);
        row(u"spacing"_s, u"es"_s, u"Genial :) ¡Ven! 20:00 h, 3,5 y a,b https://a.example/x,y"_s);
        row(u"spacing"_s, u"es"_s, u"Hola, vecina: ¿vienes? (sí)."_s);
        row(u"ela-geminada"_s, u"ca"_s, u"El col·legi, la calle, un mal-llevat i el web portal.laselva.cat"_s);
        row(u"apostrophe"_s, u"ca"_s, u"l'aigua, l’or i `codi`"_s);
        row(u"units"_s, u"es"_s, u"Red 5G y 4g, la N-634, 5_kg y la sala 3m-2"_s.replace(u'_', u'\u00A0'));
        row(u"units"_s, u"es"_s, u"#5kmsolidarios @club5km 10K"_s);
        row(u"percent"_s, u"es"_s, u"50_%, https://example.org/a%20b"_s.replace(u'_', u'\u00A0'));
        row(u"percent"_s, u"eu"_s, u"%50 baino gehiago"_s);
        row(u"ordinals"_s, u"es"_s, u"Máxima de 20º y mínima de 9º. Un 1.º y 20 °C"_s);
        row(u"ordinals"_s, u"ca"_s, u"1r, 2n, 3r, 4t, 5è i 1a"_s);
        row(u"ordinals"_s, u"en"_s, u"1st and 2nd"_s);
        row(u"thousands"_s, u"es"_s, u"El 12.05.2024 a las 20.30, en 2024, v 1.234, IP 192.168.100.200, DNI 12.345.678-Z"_s);
        row(u"thousands"_s, u"es"_s, u"Tel. 944.123.456 y 12 345 personas"_s);
        row(u"thousands"_s, u"ca"_s, u"12.345 persones"_s);
        row(u"thousands"_s, u"pt-BR"_s, u"12.345 pessoas"_s);
        row(u"decimals"_s, u"es"_s, u"El 20.30 h, el apartado 3.5 y 3,5 millones"_s);
        row(u"decimals"_s, u"es-MX"_s, u"3.5 millones"_s);
        row(u"hours"_s, u"es"_s, u"A las 20:00 de hoy, 20 h. Gracias, 22 h y 24_h."_s.replace(u'_', u'\u00A0'));
        row(u"fixed-blanks"_s, u"es"_s, u"Hay 5 mesas, 3 hombres y 5 generaciones"_s);
    }
    void leaves()
    {
        QFETCH(QString, check);
        QFETCH(QString, language);
        QFETCH(QString, text);
        QCOMPARE(found(read("typography", "check: " + check.toUtf8()), text, in(language)), QString());
    }

    void rangesAreTheOriginals()
    {
        const RuleFile rule = read("typography", "check: [quotes, ellipsis]");
        const QString text = u"Con **\"mucho\"** énfasis... y &amp; \"más\""_s;
        QCOMPARE(found(rule, text, in(u"es"_s), prose::Format::Markdown), u"\" | \" | ... | \" | \""_s);
        QCOMPARE(mended(rule, text, in(u"es"_s), prose::Format::Markdown), u"Con **«mucho»** énfasis… y &amp; «más»"_s);
    }

    void anyTextIsRead()
    {
        const RuleFile rule = read("typography", "check: [quotes, opening-marks, no-opening-marks, repeated-marks, ellipsis, dashes, spacing, "
                                                 "ela-geminada, apostrophe, units, percent, ordinals, thousands, decimals, hours, fixed-blanks]");
        QVERIFY(rule.rule);
        QRandomGenerator numbers(3);
        const QString signs = u"0123 aeElLhk.,:;!?¿¡\"«»-—%€ºª'´·\n\U0001F600\u0301\u00A0"_s;
        const QStringList languages{u"es"_s, u"ca"_s, u"eu"_s, u"gl"_s, u"pt"_s, u"en"_s, QString()};
        for (int i = 0; i < 2'000; ++i) {
            QString text;
            for (int length = int(numbers.bounded(60)); length > 0; --length)
                text += signs[numbers.bounded(signs.size())];
            for (const Hit &hit : look(rule, text, in(languages[i % languages.size()]))) {
                QVERIFY(hit.range.start >= 0 && hit.range.end() <= text.size());
                for (const Hit::Fix &fix : hit.fixes)
                    QVERIFY(fix.range.start >= 0 && fix.range.end() <= text.size());
            }
        }
    }

    void faults()
    {
        QVERIFY(!read("typography", "").rule);
        QVERIFY(!read("typography", "check: kerning").rule);
    }
};

QTEST_GUILESS_MAIN(tst_Typography)
#include "tst_typography.moc"
