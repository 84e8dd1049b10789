// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/rules_kinds/onerule.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace onerule;

/// Our kinds that look at the whole text and what is around it: other versions, earlier posts, dates, pictures.
class tst_WholeKinds final : public QObject
{
    Q_OBJECT

    static QDateTime day(int month, int day, int hour = 12) { return {QDate(2026, month, day), QTime(hour, 0), QTimeZone::UTC}; }

    static Context with(const QString &language, const QString &otherLanguage, const QString &other)
    {
        Context context;
        context.language = language;
        context.versions = {{otherLanguage, other}};
        return context;
    }

private Q_SLOTS:
    void wholeLength()
    {
        Context context;
        context.counting = {.unit = text::CountingRule::Unit::Graphemes, .maximum = 10};
        const RuleFile network = read("length", "unit: network");
        QCOMPARE(found(network, u"0123456789abc"_s, context), QString()); // no network chosen
        context.hasLimits = true;
        QCOMPARE(found(network, u"0123456789abc"_s, context), u"abc"_s);
        QCOMPARE(found(network, u"0123456789"_s, context), QString());
        QCOMPARE(found(read("length", "max: 8"), u"0123456789"_s, context), u"89"_s);
        context.counting.urlLength = 3;
        QCOMPARE(found(network, u"a https://example.org/very/long"_s, context), QString());
        QCOMPARE(look(read("length", "unit: hashtags\nmax: 2"), u"#A1 #B2 #C3"_s).front().arguments, (QStringList{u"3"_s, u"2"_s}));
        QCOMPARE(look(read("length", "unit: words\nmin: 3"), u"Hola vecina"_s).size(), 1);
        QCOMPARE(look(read("length", "unit: words\nmin: 3"), u" "_s).size(), 0);
    }

    void altTexts()
    {
        const RuleFile rule = read("accessibility", "check: alt-text");
        Context context;
        context.media = {{u"Gente en la plaza durante la feria"_s, u"image/png"_s}, {u"IMG_2034.jpg"_s, u"image/jpeg"_s},
                         {u"Imagen de la plaza llena de gente"_s, {}},              {u"cartel"_s, {}},
                         {QString(), {}}};
        const QList<Hit> hits = look(rule, u"Feria"_s, context);
        QCOMPARE(hits.size(), 3);
        QCOMPARE(hits[0].attachment, 1);
        QCOMPARE(hits[1].attachment, 2);
        QCOMPARE(hits[2].attachment, 3);
        QVERIFY(!hits[0].message.isEmpty() && hits[0].message != hits[1].message);
        QCOMPARE(found(rule, u"![foto.png](a.png) ![Gente en la plaza](b.png)"_s, {}, prose::Format::Markdown), u"foto.png"_s);
    }

    void claims()
    {
        const RuleFile rule = read("claim-needs-source", "tokens: ['(?:el|la) (?:primer|mejor|mayor)\\w* \\w+', '\\d+ ?% (?:más|menos)']\nexceptions: ['la mayor parte']");
        QCOMPARE(found(rule, u"Somos la mejor ciudad y hay 20 % más árboles."_s), u"la mejor ciudad | 20 % más"_s);
        QCOMPARE(found(rule, u"Según el INE, hay 20 % más árboles."_s), QString());
        QCOMPARE(found(rule, u"Hay 20 % más árboles: https://example.org/datos"_s), QString());
        QCOMPARE(found(rule, u"Hay 20 % más árboles.\n\nFuente: padrón municipal."_s), QString());
        QCOMPARE(found(rule, u"Según el INE, llueve.\n\nHay 20 % más árboles."_s), u"20 % más"_s);
        QCOMPARE(found(rule, u"La mayor parte de los vecinos"_s), QString());
        QCOMPARE(found(read("claim-needs-source", "tokens: [mejor]\nevidence: ['premio \\w+']"), u"El mejor, premio Nacional. Según tú."_s), QString());
        QVERIFY(!read("claim-needs-source", "").rule);
        QVERIFY(!read("claim-needs-source", "tokens: ['(']").rule);
    }

    void parity_data()
    {
        QTest::addColumn<QString>("own");
        QTest::addColumn<QString>("other");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("expected"); // '-' says something only the other has
        const auto row = [](const QString &own, const QString &language, const QString &other, const QString &expected = {}) {
            QTest::newRow(qPrintable(own.left(30) + language)) << own << other << language << expected;
        };
        row(u"El 12 de mayo de 2026 a las 20:00"_s, u"eu"_s, u"2026ko maiatzaren 12an, 20:00etan"_s);
        row(u"El 12 y 13 de mayo"_s, u"eu"_s, u"Maiatzaren 12an eta 13an"_s);
        row(u"El 12 de mayo"_s, u"eu"_s, u"Maiatzaren 13an"_s, u"12 | -"_s);
        row(u"El 12 de mayo"_s, u"ca"_s, u"El 12 de juny"_s, u"mayo | -"_s);
        row(u"El 12/05/2026"_s, u"gl"_s, u"O 12 de maio de 2026"_s);
        row(u"Son 1.234,50 € y 3,5 %"_s, u"en"_s, u"It is €1,234.50 and 3.5%"_s);
        row(u"Hay 12 345 personas"_s, u"eu"_s, u"12.345 pertsona"_s);
        row(u"A las 20:30"_s, u"en"_s, u"At 8:30 pm"_s);
        row(u"Hay 3 plazas"_s, u"ca"_s, u"Hi ha tres places"_s);
        row(u"Hay tres plazas y 5 mesas"_s, u"en"_s, u"There are 3 seats and five tables"_s);
        row(u"Tel. 944 24 20 00"_s, u"eu"_s, u"Tel. 944 242 000"_s);
        row(u"Cuesta 5 €"_s, u"eu"_s, u"6 € balio du"_s, u"5 | -"_s);
        row(u"Mira https://example.org/es/2026"_s, u"eu"_s, u"Ikusi https://example.org/eu/2025"_s);
        row(u"Puede ser"_s, u"en"_s, u"It may be"_s);
    }
    void parity()
    {
        QFETCH(QString, own);
        QFETCH(QString, other);
        QFETCH(QString, language);
        QFETCH(QString, expected);
        QCOMPARE(found(read("parity", ""), own, with(u"es"_s, language, other)), expected);
    }

    void parityOfTheRest()
    {
        Context context = with(u"es"_s, u"eu"_s, u"Kaixo #Bat"_s);
        QCOMPARE(look(read("parity", "check: hashtags"), u"Hola #Uno #Dos"_s, context).size(), 1);
        QCOMPARE(look(read("parity", "check: links"), u"Hola https://example.org"_s, context).size(), 1);
        QCOMPARE(look(read("parity", "check: links"), u"Hola"_s, context).size(), 0);
        context.media = {{u"a"_s, {}}};
        QCOMPARE(look(read("parity", "check: media"), u"Hola"_s, context).size(), 1);
        context.versions[0].media = 1;
        QCOMPARE(look(read("parity", "check: media"), u"Hola"_s, context).size(), 0);
        const RuleFile age = read("parity", "check: age\nhours: 24");
        QCOMPARE(look(age, u"Hola"_s, context).size(), 0); // nobody knows
        context.changed = day(5, 10);
        context.versions[0].changed = day(5, 9, 13);
        QCOMPARE(look(age, u"Hola"_s, context).size(), 0);
        context.versions[0].changed = day(5, 8);
        QVERIFY(look(age, u"Hola"_s, context).front().message.contains(u"48"));
        context.versions[0].changed = day(5, 13);
        QVERIFY(look(age, u"Hola"_s, context).front().message.contains(u"72"));
        QCOMPARE(look(read("parity", ""), u"Hola 5"_s, {}).size(), 0);
    }

    void duplicates()
    {
        const RuleFile rule = read("duplicate", "days: 30");
        Context context;
        context.now = day(5, 20);
        const QString earlier = u"El viernes abre la nueva biblioteca del barrio de San Juan, con 30 puestos de lectura. https://example.org/a"_s;
        context.earlier = {{u"Otra cosa muy distinta que no tiene nada que ver con lo de hoy"_s, day(5, 19), u"Mastodon"_s}, {earlier, day(5, 10), u"Bluesky"_s}};
        const QList<Hit> hits = look(rule, u"El viernes ABRE la nueva biblioteca del barrio de San Juan con 30 puestos de lectura https://example.org/b?utm=2"_s, context);
        QCOMPARE(hits.size(), 1);
        QCOMPARE(hits[0].range.start, -1);
        QCOMPARE(hits[0].arguments[0], u"Bluesky"_s);
        QCOMPARE(hits[0].arguments[2], u"100"_s);
        QVERIFY(!hits[0].arguments[1].isEmpty());
        QCOMPARE(look(rule, u"El lunes cierra la vieja biblioteca del centro y se llevan los 30 puestos a otro sitio"_s, context).size(), 0);
        context.now = day(6, 20); // long ago
        QCOMPARE(look(rule, earlier, context).size(), 0);
        // Few words: only the same ones
        context.earlier = {{u"¡Buenos días!"_s, day(6, 19), {}}};
        QCOMPARE(look(rule, u"Buenos días"_s, context).size(), 1);
        QCOMPARE(look(rule, u"Buenas noches"_s, context).size(), 0);
        QVERIFY(!read("duplicate", "similarity: 2").rule);
    }

    void tagging()
    {
        const RuleFile rule = read("tagging", "ask: reason\nallow: ['@emergencias@otra.example']");
        Context context;
        context.institution.handles = {u"@villanueva@plaza.example"_s};
        QCOMPARE(found(rule, u"Gracias @ana@otra.example, de @villanueva y @emergencias"_s, context), u"@ana@otra.example"_s);
        context.isReply = true;
        QCOMPARE(found(rule, u"@ana @luis Gracias por avisar"_s, context), QString());
        QCOMPARE(found(rule, u"@ana Gracias, avisamos a @luis"_s, context), u"@luis"_s);
        QCOMPARE(found(read("tagging", "replies: true"), u"@ana Gracias"_s, context), u"@ana"_s);
        QCOMPARE(found(read("tagging", "tokens: ['alcaldesa \\p{Lu}\\w+']\nignorecase: false"), u"La alcaldesa Ruiz, la alcaldesa hoy y @ana"_s), u"alcaldesa Ruiz"_s);
        QVERIFY(!read("tagging", "ask: nothing").rule);
    }

    void electoral()
    {
        const RuleFile rule = read("electoral", "from: 2026-05-01\nto: 2026-05-24\ntokens: ['inaugura\\w*', 'hemos (?:logrado|conseguido)']\nexceptions: ['inauguración del curso']");
        Context context;
        context.now = day(5, 1, 0);
        const QString text = u"Hemos logrado el parque que se inaugura hoy. Vota en tu mesa. Campaña de vacunación. La inauguración del curso."_s;
        QCOMPARE(found(rule, text, context), u"Hemos logrado | inaugura"_s);
        context.now = day(5, 24, 23);
        QCOMPARE(found(rule, text, context), u"Hemos logrado | inaugura"_s);
        context.now = day(4, 30);
        QCOMPARE(found(rule, text, context), QString());
        context.now = day(5, 25);
        QCOMPARE(found(rule, text, context), QString());
        QCOMPARE(found(rule, text), QString());
        QVERIFY(!read("electoral", "tokens: [a]\nfrom: mañana\nto: 2026-05-24").rule);
        QVERIFY(!read("electoral", "tokens: [a]\nfrom: 2026-05-24\nto: 2026-05-01").rule);
    }

    void readability()
    {
        Context context;
        context.language = u"es"_s;
        const QString hard = u"La administración municipal procederá próximamente a la implementación de procedimientos administrativos complementarios. "_s;
        const QString easy = u"El pan es de hoy. La casa es de Ana. "_s;
        const RuleFile rule = read("readability", "band: normal");
        QCOMPARE(look(rule, hard.repeated(10), context).size(), 1);
        QCOMPARE(look(rule, hard.repeated(2), context).size(), 0); // too few words to say
        QCOMPARE(look(rule, easy.repeated(15), context).size(), 0);
        context.language = u"eu"_s;
        QCOMPARE(look(rule, hard.repeated(10), context).size(), 0); // no scale for it
        QCOMPARE(look(read("readability", "formula: lix\nmax: 60"), hard.repeated(10), context).size(), 1);
        QVERIFY(!read("readability", "").rule);
        QVERIFY(!read("readability", "formula: mine\nmin: 3").rule);
    }

    void propagandaRatio()
    {
        const RuleFile rule = read("propaganda-ratio", "tokens: ['orgullos\\w+', 'gran logro']\nmax: 0.3\ndays: 30\nposts: 4");
        Context context;
        context.now = day(5, 30);
        context.channel = u"Mastodon"_s;
        const QString plain = u"Mañana abre la piscina"_s;
        const QString praise = u"Un gran logro"_s;
        context.earlier = {{praise, day(5, 29), u"Mastodon"_s}, {plain, day(5, 28), u"Mastodon"_s}, {plain, day(5, 27), u"Mastodon"_s}};
        const QList<Hit> hits = look(rule, u"Orgullosas de la ciudad"_s, context);
        QCOMPARE(hits.size(), 1);
        QCOMPARE(hits[0].arguments, (QStringList{u"50"_s, u"4"_s, u"30"_s}));
        QCOMPARE(look(rule, plain, context).size(), 0); // this one is not the fault
        context.earlier[0].at = day(3, 1); // no longer counts; and then there are too few
        QCOMPARE(look(rule, praise, context).size(), 0);
        context.earlier += {{plain, day(5, 26), u"Mastodon"_s}, {plain, day(5, 25), u"Mastodon"_s}};
        QCOMPARE(look(rule, praise, context).size(), 0); // one in five
        context.earlier += {{praise, day(5, 24), u"Bluesky"_s}, {praise, day(5, 24), u"Bluesky"_s}};
        QCOMPARE(look(rule, praise, context).size(), 0); // another channel's
        QVERIFY(!read("propaganda-ratio", "tokens: [a]\nmax: 3").rule);
    }

    void emptyTexts()
    {
        for (const auto &[kind, fields] : {std::pair<QByteArray, QByteArray>{"personal-data", ""}, {"length", ""}, {"accessibility", "check: capitals"},
                                           {"claim-needs-source", "tokens: [a]"}, {"parity", ""}, {"duplicate", ""}, {"tagging", ""}, {"institution", ""},
                                           {"readability", "min: 1"}, {"typography", "check: quotes"}, {"propaganda-ratio", "tokens: [a]"}}) {
            const RuleFile rule = read(kind, fields);
            QVERIFY2(rule.rule, kind.constData());
            for (const QString &text : {QString(), u"\n\n"_s, u" "_s, u"¡"_s})
                QCOMPARE(look(rule, text).size(), 0);
        }
    }
};

QTEST_GUILESS_MAIN(tst_WholeKinds)
#include "tst_wholekinds.moc"
