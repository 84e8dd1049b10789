// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/domains.h"
#include "app/text/entities.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QtTest>

using namespace pregonero::text;
using namespace Qt::StringLiterals;

namespace {

constexpr int length = 200'000; // of the hostile texts

constexpr EntityOptions fediverse{.dialect = EntityOptions::Dialect::Fediverse};

/// "link:example.org mention:ana@host hashtag:x" for comparing at a glance.
QString told(const QList<Entity> &entities)
{
    QStringList words;
    for (const Entity &entity : entities) {
        static const QStringList kinds{u"link"_s, u"mention"_s, u"hashtag"_s, u"cashtag"_s};
        words.append(kinds[int(entity.kind)] + u':' + entity.text + entity.list
                     + (entity.host.isEmpty() ? QString() : u'@' + entity.host));
    }
    return words.join(u' ');
}

} // namespace

class TestEntities : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dialectOfX_data();
    void dialectOfX();
    void dialectOfFediverse_data();
    void dialectOfFediverse();
    void offsets();
    void validLinks_data();
    void validLinks();
    void hosts();
    void anyTextIsTaken();
    void hostileTextsTakeLinearTime_data();
    void hostileTextsTakeLinearTime();
};

void TestEntities::dialectOfX_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &text, const QString &expected) {
        QTest::newRow(name) << text << expected;
    };
    row("none", u"Buenos días a todos"_s, QString());
    row("Spanish", u"Pleno municipal a las 19:00 #ParticipaciónCiudadana #2ºPleno"_s,
        u"hashtag:ParticipaciónCiudadana hashtag:2ºPleno"_s);
    row("Basque", u"Kaixo! #euskaraz #Iruñerria"_s, u"hashtag:euskaraz hashtag:Iruñerria"_s);
    row("Catalan", u"#il·lusió per la #Diada"_s, u"hashtag:il·lusió hashtag:Diada"_s);
    row("decomposed", u"#acio\u0301n"_s, u"hashtag:acio\u0301n"_s);
    row("numbers alone are no tag", u"#2026 #15M"_s, u"hashtag:15M"_s);
    row("links", u"Más en https://ayto.ejemplo.es/a?b=c#d. Y en ejemplo.eus, o http://ejemplo.gal/x)."_s,
        u"link:https://ayto.ejemplo.es/a?b=c#d link:ejemplo.eus link:http://ejemplo.gal/x"_s);
    row("balanced parentheses", u"(http://ejemplo.es/a_(b))"_s, u"link:http://ejemplo.es/a_(b)"_s);
    row("unfinished scheme", u"https:// y http://localhost"_s, QString());
    row("mail", u"Escriba a info@ejemplo.es"_s, QString());
    row("mentions", u".@ana_m y @luis/lista-1, (@eva)"_s, u"mention:ana_m mention:luis/lista-1 mention:eva"_s);
    row("two signs are an address", u"@ana@red.example"_s, QString());
    row("tag inside a link", u"https://ejemplo.es/#tema #tema"_s, u"link:https://ejemplo.es/#tema hashtag:tema"_s);
    row("mention inside a link", u"https://red.social/@ana @ana"_s, u"link:https://red.social/@ana mention:ana"_s);
    row("cashtag", u"Sube $TEF y $BBVA.MC, no $100"_s, u"cashtag:TEF cashtag:BBVA.MC"_s);
    row("punycode", u"http://xn--espaa-rta.es"_s, u"link:http://xn--espaa-rta.es"_s);
    row("upper case", u"HTTPS://EJEMPLO.ES/A"_s, u"link:HTTPS://EJEMPLO.ES/A"_s);
}

void TestEntities::dialectOfX()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(told(extractEntities(text)), expected);
}

void TestEntities::dialectOfFediverse_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &text, const QString &expected) {
        QTest::newRow(name) << text << expected;
    };
    row("here", u"Hola @ana."_s, u"mention:ana"_s);
    row("elsewhere", u"Hola @ana@red.example."_s, u"mention:ana@red.example"_s);
    row("points and hyphens", u"@a.b-c@d-e.example: sí"_s, u"mention:a.b-c@d-e.example"_s);
    row("mail", u"ana@red.example"_s, QString());
    row("host missing", u"@ana@ hola"_s, u"mention:ana"_s);
    row("after a slash", u"casa/@ana"_s, QString());
    row("any writing in paths", u"https://eu.example.org/wiki/日本語 ok"_s, u"link:https://eu.example.org/wiki/日本語"_s);
    row("quoted", u"«https://ejemplo.es/a»"_s, u"link:https://ejemplo.es/a»"_s);
    row("tag", u"#Añorga"_s, u"hashtag:Añorga"_s);
}

void TestEntities::dialectOfFediverse()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(told(extractEntities(text, fediverse)), expected);
}

void TestEntities::offsets()
{
    const QString text = u"\U0001F600 @ana \U0001F600\U0001F600 ejemplo.es #\U00020021"_s;
    const QList<Entity> found = extractEntities(text);
    QCOMPARE(found.size(), 3);
    for (const Entity &entity : found) {
        const QString written = text.sliced(entity.start, entity.length);
        QVERIFY(written.endsWith(entity.text));
        QCOMPARE(QList<uint>(text.toUcs4().sliced(entity.codePointStart, entity.codePointLength)), written.toUcs4());
    }
    QVERIFY(extractEntities(u"ejemplo.es"_s, {.linksWithoutScheme = false}).isEmpty());
    const TopLevelDomains mine({u"aldea"_s});
    QCOMPARE(told(extractEntities(u"la.aldea ejemplo.es"_s, {.domains = &mine})), u"link:la.aldea"_s);
}

void TestEntities::validLinks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("valid");
    QTest::newRow("plain") << u"https://ejemplo.es/a?b#c"_s << true;
    QTest::newRow("international") << u"https://españa.es/ñ"_s << true;
    QTest::newRow("address") << u"http://127.0.0.1:8080/"_s << true;
    QTest::newRow("no scheme") << u"ejemplo.es"_s << false;
    QTest::newRow("other scheme") << u"javascript://ejemplo.es/%0aalert(1)"_s << false;
    QTest::newRow("space") << u"https://ejemplo.es/a b"_s << false;
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("hyphens at the edges") << u"https://-ejemplo-.es"_s << false;
    QTest::newRow("too long") << QString(u"https://ejemplo.es/"_s + QString(5000, u'a')) << false;
}

void TestEntities::validLinks()
{
    QFETCH(QString, text);
    QFETCH(bool, valid);
    QCOMPARE(isValidLink(text), valid);
}

void TestEntities::hosts()
{
    QCOMPARE(asciiHostLength(u"ejemplo.es"), 10);
    QCOMPARE(asciiHostLength(u"españa.es"), qstrlen("xn--espaa-rta.es"));
    QCOMPARE(asciiHostLength(u"日本語.jp"), qstrlen("xn--wgv71a119e.jp"));
    QCOMPARE(asciiHostLength(QString(63, u'a') + u".es"_s), 66);
    QCOMPARE(asciiHostLength(QString(64, u'a') + u".es"_s), -1);
    QCOMPARE(asciiHostLength(u"xn--ñ.es"), -1);
    QCOMPARE(asciiHostLength(u"a..es"), -1);
    for (const QString &name : {u"es"_s, u"eus"_s, u"cat"_s, u"gal"_s, u"pt"_s, u"com"_s, u"org"_s, u"eu"_s})
        QCOMPARE(TopLevelDomains::known().lengthAt(name, 0), name.size());
    QCOMPARE(TopLevelDomains::known().lengthAt(u"nosuchdomain", 0), 0);
}

/// Random texts from pieces that mean something: entities lie within the text, in order, and never overlap.
void TestEntities::anyTextIsTaken()
{
    const QStringList pieces{u"http"_s, u"s"_s, u"://"_s, u"."_s, u"/"_s, u"?"_s, u"#"_s, u"@"_s, u"$"_s, u"es"_s,
                             u"t.co"_s, u"ñ"_s, u"日本"_s, u" "_s, u"\n"_s, u"("_s, u")"_s, u"-"_s, u"_"_s, u":"_s,
                             u"80"_s, u"xn--"_s, u"\U0001F600"_s, QString(QChar(0xd83d)), QString(QChar(0xde00)),
                             u"\u202E"_s, u"\u200D"_s, u"\uFE0F"_s, u"RT"_s, u"%"_s, u"&"_s, u"a"_s, QString(QChar(0))};
    QRandomGenerator random(20260314);
    for (int round = 0; round < 5000; ++round) {
        QString text;
        for (int i = random.bounded(1, 25); i > 0; --i)
            text += pieces[random.bounded(pieces.size())];
        for (const EntityOptions &options : {EntityOptions{}, fediverse}) {
            qsizetype last = 0;
            for (const Entity &entity : extractEntities(text, options)) {
                QVERIFY2(entity.start >= last && entity.length > 0 && entity.end() <= text.size(), qPrintable(text));
                QVERIFY(!entity.text.isEmpty());
                last = entity.end();
            }
        }
    }
}

void TestEntities::hostileTextsTakeLinearTime_data()
{
    QTest::addColumn<QString>("piece");
    for (const QString &piece :
         {u"a"_s, u"a."_s, u"."_s, u"-a."_s, u"_a"_s, u"http://"_s, u"http://a."_s, u"a.es"_s, u"a.es/("_s, u"a.es?"_s,
          u"a.es/,"_s, u"http://t.co/a"_s, u"@a"_s, u"@a@"_s, u"@a@b."_s, u"#a"_s, u"#1"_s, u"#"_s, u"@"_s, u"$A "_s,
          u"日"_s, u"日."_s, u"日.中国"_s, u"xn--a."_s, u"xn--日."_s, u"RT@a"_s, u"("_s, u"\u0301"_s,
          QString(QChar(0xd83d)), u"a.com日"_s, u"é.com"_s})
        QTest::newRow(piece.toUtf8().toPercentEncoding().constData()) << piece;
}

/// Anything quadratic would take minutes, even where the machine is quick; what is linear takes a second at most where
/// it is slow and busy and the build is not optimized.
void TestEntities::hostileTextsTakeLinearTime()
{
    QFETCH(QString, piece);
    const QString text = piece.repeated(length / piece.size());
    QElapsedTimer timer;
    timer.start();
    (void)extractEntities(text);
    (void)extractEntities(text, fediverse);
    QVERIFY2(timer.elapsed() < 15'000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(TestEntities)
#include "tst_entities.moc"
