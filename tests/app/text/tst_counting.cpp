// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/characters.h"
#include "app/text/counting.h"
#include "app/text/normal.h"
#include "app/text/weighted.h"

#include <QElapsedTimer>
#include <QFile>
#include <QtTest>

using namespace pregonero::text;
using namespace Qt::StringLiterals;
using Unit = CountingRule::Unit;

namespace {

constexpr int length = 200'000; // of the hostile texts

constexpr CountingRule mastodon{.maximum = 500, .urlLength = 23, .shortMentions = true};
constexpr CountingRule bluesky{.maximum = 300, .maximumBytes = 3000};
constexpr CountingRule x{.unit = Unit::Weighted, .maximum = 280};

} // namespace

class TestCounting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void names();
    void graphemeCount_data();
    void graphemeCount();
    void agreesWithUnicode();
    void emoji_data();
    void emoji();
    void units();
    void mastodonRule_data();
    void mastodonRule();
    void blueskyRule();
    void weighted_data();
    void weighted();
    void weightedConfigurations();
    void overflow_data();
    void overflow();
    void linksOverflowWhole();
    void composition();
    void hostileTextsTakeLinearTime_data();
    void hostileTextsTakeLinearTime();
};

void TestCounting::names()
{
    for (const Unit unit : {Unit::Graphemes, Unit::Weighted, Unit::CodePoints, Unit::Utf16, Unit::Bytes})
        QCOMPARE(unitFromName(name(unit)), unit);
    QCOMPARE(name(Unit::CodePoints), u"code-points"_s);
    QCOMPARE(unitFromName(u"furlongs"_s), Unit::Graphemes);
}

void TestCounting::graphemeCount_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("expected");
    QTest::newRow("nothing") << QString() << 0;
    QTest::newRow("plain") << u"Aviso: corte de agua"_s << 20;
    QTest::newRow("precomposed") << u"añádelo"_s << 7;
    QTest::newRow("combining marks") << u"an\u0303a\u0301delo"_s << 7;
    QTest::newRow("stacked marks") << u"e\u0301\u0323\u0308"_s << 1;
    QTest::newRow("a mark first") << u"\u0301a"_s << 2;
    QTest::newRow("line ends") << u"a\r\nb\nc"_s << 5;
    QTest::newRow("family") << u"\U0001F468\u200D\U0001F469\u200D\U0001F467\u200D\U0001F466"_s << 1;
    QTest::newRow("skin tone") << u"\U0001F44B\U0001F3FD"_s << 1;
    QTest::newRow("skin tone and profession") << u"\U0001F469\U0001F3FE\u200D\U0001F692"_s << 1;
    QTest::newRow("two flags") << u"\U0001F1EA\U0001F1F8\U0001F1F5\U0001F1F9"_s << 2;
    QTest::newRow("a flag and a half") << u"\U0001F1EA\U0001F1F8\U0001F1F5"_s << 2;
    QTest::newRow("Scotland") << u"\U0001F3F4\U000E0067\U000E0062\U000E0073\U000E0063\U000E0074\U000E007F"_s << 1;
    QTest::newRow("rainbow flag") << u"\U0001F3F3\uFE0F\u200D\U0001F308"_s << 1;
    QTest::newRow("keycap") << u"1\uFE0F\u20E3"_s << 1;
    QTest::newRow("heart with style") << u"\u2764\uFE0F"_s << 1;
    QTest::newRow("joiner before a letter") << u"\U0001F468\u200Da"_s << 2;
    QTest::newRow("Hangul syllables") << u"한국"_s << 2;
    QTest::newRow("Hangul letters") << u"\u1112\u1161\u11AB\u1100\u116E\u11A8"_s << 2;
    QTest::newRow("Devanagari conjunct") << u"क्षि"_s << 1;
    QTest::newRow("Thai") << u"กำ"_s << 1;
    QTest::newRow("lone surrogates") << QString(QChar(0xd83d)) + QChar(0xd83d) << 2;
    QTest::newRow("NUL") << u"a\u0000b"_s << 3;
}

void TestCounting::graphemeCount()
{
    QFETCH(QString, text);
    QFETCH(int, expected);
    QCOMPARE(graphemes(text), expected);
}

/// The Unicode Consortium's own vectors, where the package unicode-data is installed in the version of our table.
void TestCounting::agreesWithUnicode()
{
    QFile file(u"/usr/share/unicode/auxiliary/GraphemeBreakTest.txt"_s);
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("the package unicode-data is not installed");
    if (!file.readLine().contains("-15.1.0"))
        QSKIP("the package unicode-data is of another version of Unicode than the table");
    int vectors = 0;
    while (!file.atEnd()) {
        const QString line = QString::fromUtf8(file.readLine().split('#').front()).trimmed();
        if (line.isEmpty())
            continue;
        QString text;
        QList<qsizetype> expected;
        for (const QString &word : line.split(u' ', Qt::SkipEmptyParts)) {
            if (word == u"÷")
                expected.append(text.size());
            else if (word != u"×")
                text += QChar::fromUcs4(word.toUInt(nullptr, 16));
        }
        QList<qsizetype> found{0};
        while (found.last() < text.size())
            found.append(nextGrapheme(text, found.last()));
        QVERIFY2(found == expected, qPrintable(line));
        ++vectors;
    }
    QVERIFY(vectors > 1000);
}

void TestCounting::emoji_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qsizetype>("length");
    const auto whole = [](const char *name, const QString &text) { QTest::newRow(name) << text << text.size(); };
    const auto part = [](const char *name, const QString &text, qsizetype n) { QTest::newRow(name) << text << n; };
    whole("face", u"\U0001F600"_s);
    whole("family", u"\U0001F468\u200D\U0001F469\u200D\U0001F467\u200D\U0001F466"_s);
    whole("woman firefighter", u"\U0001F469\U0001F3FE\u200D\U0001F692"_s);
    whole("health worker, styled", u"\U0001F9D1\u200D\u2695\uFE0F"_s);
    whole("couple of two tones", u"\U0001F9D1\U0001F3FB\u200D\U0001F91D\u200D\U0001F9D1\U0001F3FF"_s);
    whole("pirate flag", u"\U0001F3F4\u200D\u2620\uFE0F"_s);
    whole("Wales", u"\U0001F3F4\U000E0067\U000E0062\U000E0077\U000E006C\U000E0073\U000E007F"_s);
    whole("Spain", u"\U0001F1EA\U0001F1F8"_s);
    whole("keycap", u"#\uFE0F\u20E3"_s);
    whole("plain heart", u"\u2764"_s);
    part("letter", u"a"_s, 0);
    part("digit", u"7"_s, 0);
    part("copyright as text", u"©"_s, 0);
    whole("copyright as a picture", u"©\uFE0F"_s);
    part("heart as text", u"\u2764\uFE0E"_s, 0);
    part("no country", u"\U0001F1FF\U0001F1FF"_s, 2);
    part("no known joining", u"\U0001F468\u200D\U0001F408"_s, 2);
    part("a family whose children have tones", u"\U0001F468\u200D\U0001F467\U0001F3FD"_s, 2);
    part("joined without style", u"\U0001F9D1\u200D\u2695"_s, 2);
    part("a flag of no region", u"\U0001F3F4\U000E0061\U000E0061\U000E007F"_s, 2);
    part("joiner at the end", u"\U0001F468\u200D"_s, 2);
    part("half a character", QString(QChar(0xd83d)), 0);
}

void TestCounting::emoji()
{
    QFETCH(QString, text);
    QFETCH(qsizetype, length);
    QCOMPARE(emojiLength(text, 0), length);
}

void TestCounting::units()
{
    const QString text = u"ñ€\U0001F44B\U0001F3FD"_s;
    QCOMPARE(count(text, {.unit = Unit::Graphemes}).used, 3);
    QCOMPARE(count(text, {.unit = Unit::CodePoints}).used, 4);
    QCOMPARE(count(text, {.unit = Unit::Utf16}).used, 6);
    QCOMPARE(count(text, {.unit = Unit::Bytes}).used, 13);
    QCOMPARE(count(text, {.unit = Unit::Weighted}).used, 5);
    QCOMPARE(count(text, {}).bytes, 13);
    QCOMPARE(count(text, {.maximum = 5}).left(), 2);
    const QString lone = u"a"_s + QChar(0xdc00);
    QCOMPARE(count(lone, {.unit = Unit::Bytes}).used, int(lone.toUtf8().size() == 4 ? 4 : 1 + 3));
}

void TestCounting::mastodonRule_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("expected");
    QTest::newRow("plain") << u"Hola"_s << 4;
    QTest::newRow("link") << u"https://www.ejemplo.es/una/direccion/muy/larga/de/verdad?con=parametros"_s << 23;
    QTest::newRow("short link") << u"http://a.es"_s << 23;
    QTest::newRow("link in a sentence") << u"Mira https://ejemplo.es/aviso."_s << 5 + 23 + 1;
    QTest::newRow("link in another writing") << u"https://eu.wikipedia.org/wiki/日本語"_s << 23;
    QTest::newRow("accents in the path") << u"https://ejemplo.es/informaci\u00f3n_p\u00fablica(2026)"_s << 23;
    QTest::newRow("no scheme is text") << u"ejemplo.es/aviso"_s << 16;
    QTest::newRow("no known domain is text") << u"https://intranet/aviso"_s << 22;
    QTest::newRow("mention") << u"@ana gracias"_s << 12;
    QTest::newRow("mention elsewhere") << u"@ana@mastodon.example gracias"_s << 12;
    QTest::newRow("two mentions") << u"@ana@a.example @luis.m@b-c.example hola"_s << 4 + 1 + 7 + 5;
    QTest::newRow("a mail is text") << u"escribe a ana@ejemplo.es"_s << 24;
    QTest::newRow("a mention within a link") << u"https://red.social/@ana@otra.social/1"_s << 23;
    QTest::newRow("emoji count one") << u"\U0001F468\u200D\U0001F469\u200D\U0001F467 \U0001F1EA\U0001F1F8"_s << 3;
}

void TestCounting::mastodonRule()
{
    QFETCH(QString, text);
    QFETCH(int, expected);
    QCOMPARE(count(text, mastodon).used, expected);
}

void TestCounting::blueskyRule()
{
    QVERIFY(count(QString(300, u'a'), bluesky).fits);
    QVERIFY(!count(QString(301, u'a'), bluesky).fits);
    // 121 families of 25 bytes are few pictures and too many bytes.
    const QString family = u"\U0001F468\u200D\U0001F469\u200D\U0001F467\u200D\U0001F466"_s;
    const Count result = count(family.repeated(121), bluesky);
    QCOMPARE(result.used, 121);
    QCOMPARE(result.bytes, 3025);
    QVERIFY(!result.fits);
    QCOMPARE(result.overflowAt, 120 * family.size());
    QVERIFY(count(family.repeated(120), bluesky).fits);
}

void TestCounting::weighted_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("expected");
    QTest::newRow("Latin") << u"Corte de tráfico en Gernika"_s << 27;
    QTest::newRow("decomposed accents count once") << u"tra\u0301fico"_s << 7;
    QTest::newRow("Chinese counts double") << u"公告"_s << 4;
    QTest::newRow("typographic signs") << u"«sí» — “no”…"_s << 4 + 3 + 4 + 2;
    QTest::newRow("euro") << u"5€"_s << 3;
    QTest::newRow("link without scheme") << u"Más en ayuntamiento.es/avisos hoy"_s << 7 + 23 + 4;
    QTest::newRow("not a link") << u"documento.pdf"_s << 13;
    QTest::newRow("emoji are two") << u"\U0001F468\u200D\U0001F469\u200D\U0001F467\u200D\U0001F466!"_s << 3;
    QTest::newRow("flag") << u"\U0001F1EA\U0001F1F8"_s << 2;
    QTest::newRow("unknown joining is written out") << u"\U0001F468\u200D\U0001F408"_s << 5;
}

void TestCounting::weighted()
{
    QFETCH(QString, text);
    QFETCH(int, expected);
    QCOMPARE(count(text, x).used, expected);
    QCOMPARE(weightedLength(text).length, expected);
}

void TestCounting::weightedConfigurations()
{
    const QString text = u"公告 \U0001F468\u200D\U0001F469"_s;
    QCOMPARE(weightedLength(text, WeightedConfig::v1()).length, 6);
    QCOMPARE(weightedLength(text, WeightedConfig::v2()).length, 4 + 1 + 2 + 1 + 2);
    QVERIFY(!weightedLength(QString(141, u'a'), WeightedConfig::v1()).valid);
    QVERIFY(weightedLength(QString(280, u'a'), WeightedConfig::v2()).valid);
    QVERIFY(!weightedLength(QString()).valid);
    QVERIFY(!weightedLength(u"a\uFFFFb"_s).valid);
    QCOMPARE(weightedLength(QString(140, u'a')).permillage, 500);
}

void TestCounting::overflow_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<int>("maximum");
    QTest::addColumn<qsizetype>("at");
    const auto row = [](const char *name, const QString &text, const QString &unit, int maximum, qsizetype at) {
        QTest::newRow(name) << text << unit << maximum << at;
    };
    row("fits", u"hola"_s, u"graphemes"_s, 4, -1);
    row("nothing fits", u"hola"_s, u"graphemes"_s, 0, 0);
    row("one too many", u"hola"_s, u"graphemes"_s, 3, 3);
    row("after decomposed letters", u"e\u0301e\u0301e\u0301"_s, u"graphemes"_s, 2, 4);
    row("whole characters only", u"a\U0001F44B\U0001F3FD"_s, u"utf-16"_s, 3, 1);
    row("bytes", u"añb"_s, u"bytes"_s, 3, 3 - 1);
    row("code points", u"\U0001F600\U0001F600"_s, u"code-points"_s, 1, 2);
    row("weighted", u"公告告"_s, u"weighted"_s, 5, 2);
    row("weighted, in the text as given", u"e\u0301e\u0301e\u0301"_s, u"weighted"_s, 2, 4);
    row("weighted, a link as a whole", u"mira https://ejemplo.es/a ya"_s, u"weighted"_s, 20, 5);
}

void TestCounting::overflow()
{
    QFETCH(QString, text);
    QFETCH(QString, unit);
    QFETCH(int, maximum);
    QFETCH(qsizetype, at);
    const Count result = count(text, {.unit = unitFromName(unit), .maximum = maximum});
    QCOMPARE(result.overflowAt, at);
    QCOMPARE(result.fits, at < 0);
    QCOMPARE(result.maximum, maximum);
    if (at > 0) // what fits does fit
        QVERIFY(count(text.first(at), {.unit = unitFromName(unit), .maximum = maximum}).fits);

}

void TestCounting::linksOverflowWhole()
{
    QCOMPARE(count(u"mira https://ejemplo.es/a"_s, {.maximum = 20, .urlLength = 23}).overflowAt, 5);
}

void TestCounting::composition()
{
    for (const QString &text : {u"plain"_s, u"tra\u0301fico"_s, u"\u212B"_s, u"\uFB2C"_s, u"\u1112\u1161\u11ABx"_s,
                                u"a\u0323\u0307b"_s, u"a\u0307\u0323b"_s, u"\U0001F468\u200D\U0001F469"_s}) {
        const Composed result = composed(text);
        QCOMPARE(result.text, text.normalized(QString::NormalizationForm_C));
        for (qsizetype i = 0; i <= result.text.size(); ++i) {
            QVERIFY(result.originOf(i) >= 0 && result.originOf(i) <= text.size());
            QVERIFY(i == 0 || result.originOf(i - 1) <= result.originOf(i));
        }
        QCOMPARE(result.originOf(result.text.size()), text.size());
    }
}

void TestCounting::hostileTextsTakeLinearTime_data()
{
    QTest::addColumn<QString>("piece");
    QTest::newRow("letters") << u"a"_s;
    QTest::newRow("marks out of order") << u"\u0301\u0323"_s;
    QTest::newRow("joiners") << u"\U0001F468\u200D"_s;
    QTest::newRow("regional letters") << u"\U0001F1EA"_s;
    QTest::newRow("points") << u"a."_s;
    QTest::newRow("tags") << u"\U000E0061"_s;
    QTest::newRow("conjuncts") << u"\u0915\u094D"_s;
    QTest::newRow("surrogates") << QString(QChar(0xd800));
    QTest::newRow("Hangul") << u"\u1112\u1161"_s;
    QTest::newRow("links") << u"http://a.es "_s;
    QTest::newRow("mentions") << u"@a@b.es "_s;
}

/// Anything quadratic would take minutes, even where the machine is quick; what is linear takes a second at most where
/// it is slow and busy and the build is not optimized.
void TestCounting::hostileTextsTakeLinearTime()
{
    QFETCH(QString, piece);
    const QString text = piece.repeated(length / piece.size());
    QElapsedTimer timer;
    timer.start();
    for (const CountingRule &rule : {mastodon, bluesky, x})
        QVERIFY(count(text, rule).bytes >= length - 20);
    QVERIFY2(timer.elapsed() < 15'000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(TestCounting)
#include "tst_counting.moc"
