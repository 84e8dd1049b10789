// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/richtext.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QtTest>

using namespace pregonero::text;
using namespace Qt::StringLiterals;
using Span = RichText::Span;
using Kind = Span::Kind;

namespace {

constexpr int length = 200'000; // of the hostile texts

/// "bold[text] link[text](target)" for comparing at a glance.
QString told(const RichText &rich)
{
    static const QStringList kinds{u"link"_s, u"mention"_s, u"hashtag"_s, u"bold"_s, u"italic"_s, u"code"_s, u"quote"_s};
    QStringList words;
    for (const Span &span : rich.spans)
        words.append(kinds[int(span.kind)] + u'[' + rich.plain.sliced(span.start, span.length) + u']'
                     + (span.target.isEmpty() ? QString() : u'(' + span.target.toString() + u')'));
    return words.join(u' ');
}

/// What holds of any text, whoever wrote it. An empty answer: all is well.
QString broken(const RichText &rich)
{
    for (const QChar c : rich.plain) {
        const char16_t u = c.unicode();
        if ((u < 0x20 && u != u'\n') || (u >= 0x7f && u < 0xa0) || (u >= 0x202a && u <= 0x202e)
            || (u >= 0x2066 && u <= 0x2069) || u == 0xfeff || u == 0xffff)
            return u"character "_s + QString::number(u, 16);
    }
    if (!rich.plain.isValidUtf16())
        return u"half a character"_s;
    qsizetype last = 0;
    for (const Span &span : rich.spans) {
        if (span.start < last || span.length <= 0 || span.start + span.length > rich.plain.size())
            return u"span out of place"_s;
        const QString scheme = span.target.url().scheme();
        if (!span.target.isEmpty() && scheme != u"http" && scheme != u"https" && scheme != u"mailto")
            return u"target "_s + span.target.toString();
        last = span.start;
    }
    return {};
}

} // namespace

class TestRichText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plainText_data();
    void plainText();
    void html_data();
    void html();
    void mastodonMarkup();
    void targets_data();
    void targets();
    void disguises_data();
    void disguises();
    void bounds();
    void anyHtmlIsTaken();
    void hostileHtmlTakesLinearTime_data();
    void hostileHtmlTakesLinearTime();
    void packing();
    void anyBytesAreTaken();
};

void TestRichText::plainText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("plain");
    QTest::addColumn<QString>("spans");
    QTest::newRow("plain") << u"Buenos días"_s << u"Buenos días"_s << QString();
    QTest::newRow("entities") << u"@ana@red.social mira ayto.es/a, https://b.eus #Añorga"_s
                              << u"@ana@red.social mira ayto.es/a, https://b.eus #Añorga"_s
                              << u"mention[@ana@red.social] link[ayto.es/a](https://ayto.es/a) "
                                 "link[https://b.eus](https://b.eus) hashtag[#Añorga]"_s;
    QTest::newRow("lines") << u"uno\r\ndos\rtres\u2028cuatro"_s << u"uno\ndos\ntres\ncuatro"_s << QString();
    QTest::newRow("direction overrides") << u"factura\u202Efdp.exe\u202C \u2067x\u2069"_s << u"facturafdp.exe x"_s
                                         << QString();
    QTest::newRow("hidden in the middle of a link") << u"https://ayto\u202E.es/a"_s << u"https://ayto.es/a"_s
                                                    << u"link[https://ayto.es/a](https://ayto.es/a)"_s;
}

void TestRichText::plainText()
{
    QFETCH(QString, text);
    QFETCH(QString, plain);
    QFETCH(QString, spans);
    const RichText rich = fromPlain(text);
    QCOMPARE(rich.plain, plain);
    QCOMPARE(told(rich), spans);
    QCOMPARE(broken(rich), QString());
}

void TestRichText::html_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("plain");
    QTest::addColumn<QString>("spans");
    const auto row = [](const char *name, const QString &html, const QString &plain, const QString &spans = {}) {
        QTest::newRow(name) << html << plain << spans;
    };
    row("nothing", QString(), QString());
    row("text", u"hola"_s, u"hola"_s);
    row("paragraphs", u"<p>Uno</p><p>Dos<br>Tres</p>"_s, u"Uno\n\nDos\nTres"_s);
    row("paragraphs without ends", u"<p>Uno<p>Dos"_s, u"Uno\n\nDos"_s);
    row("lines", u"<div>uno</div><div>dos</div>tres"_s, u"uno\ndos\ntres"_s);
    row("spaces fold", u"  a \n\t b  <b> c </b> d"_s, u"a b c d"_s, u"bold[c]"_s);
    row("marks", u"<strong>a</strong> <i>b</i> <code>c</code> <em>d</em>"_s, u"a b c d"_s,
        u"bold[a] italic[b] code[c] italic[d]"_s);
    row("one in another", u"<b>a <i>b</i></b>"_s, u"a b"_s, u"bold[a b] italic[b]"_s);
    row("the same in itself", u"<b>a <b>b</b> c</b>"_s, u"a b c"_s, u"bold[a b c]"_s);
    row("crossed", u"<b>a <i>b</b> c</i>"_s, u"a b c"_s, u"bold[a b] italic[b]"_s);
    row("unclosed", u"<b>a <i>b"_s, u"a b"_s, u"bold[a b] italic[b]"_s);
    row("empty marks", u"a<b></b><i> </i>b"_s, u"a b"_s);
    row("list", u"<ul><li>uno</li><li>dos</li></ul>fin"_s, u"\u2022 uno\n\u2022 dos\n\nfin"_s);
    row("numbers", u"<ol><li>uno<li>dos</ol>"_s, u"1. uno\n2. dos"_s);
    row("list within", u"<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>"_s, u"\u2022 a\n\u2022 b\n\u2022 c"_s);
    row("quote", u"<p>Dice:</p><blockquote><p>no</p><p>nunca</p></blockquote><p>pero</p>"_s,
        u"Dice:\n\nno\n\nnunca\n\npero"_s, u"quote[no\n\nnunca]"_s);
    row("preformatted", u"<pre>\n a\n  b</pre>"_s, u" a\n  b"_s, u"code[ a\n  b]"_s);
    row("named characters", u"&lt;b&gt; &amp; &aacute;&ntilde;&euro;&hellip;&nbsp;x"_s, u"<b> & áñ€…\u00a0x"_s);
    row("numbered characters", u"&#241;&#xF1;&#X1f600;&#150;"_s, u"ññ\U0001F600–"_s);
    row("no characters", u"&#0;&#xD800;&#99999999999999999999;"_s, u"\uFFFD\uFFFD\uFFFD"_s);
    row("not names", u"&nada; & &; &# &#x; R&D &copy=1"_s, u"&nada; & &; &# &#x; R&D &copy=1"_s);
    row("decoded once", u"&amp;lt;b&amp;gt;"_s, u"&lt;b&gt;"_s);
    row("bombs do not grow", u"&amp;amp;amp;amp;"_s, u"&amp;amp;amp;"_s);
    row("overrides by number", u"a&#x202E;b&#8238;c&#0x2066;"_s, u"abc\uFFFDx2066;"_s);
    row("controls", u"a&#7;b&#27;[31mc"_s, u"ab[31mc"_s);
    row("script", u"a<script>alert('<p>')</script>b"_s, u"ab"_s);
    row("script without end", u"a<script>alert(1)"_s, u"a…"_s);
    row("style and template", u"a<style>p{}</style><template><p>x</p></template>b"_s, u"ab"_s);
    row("svg", u"a<svg><g><script>x</script><text>y</text></g></svg>b"_s, u"ab"_s);
    row("svg of its own", u"a<svg/>b"_s, u"ab"_s);
    row("comments", u"a<!-- <b>x</b> -->b<!DOCTYPE x><?xml x?></>c"_s, u"abc"_s);
    row("comment without end", u"a<!-- b > c"_s, u"a…"_s);
    row("signs", u"1 < 2 y 3 > 2 <3 <"_s, u"1 < 2 y 3 > 2 <3 <"_s);
    row("unknown elements", u"<x-y z='1'>a</x-y><o:p>b</o:p>"_s, u"ab"_s);
    row("attribute without end", u"a <a href=\"http://x.es>b</a>"_s, u"a…"_s);
    row("a sign in an attribute", u"<a href='http://x.es' title='a>b'>c</a>"_s, u"c"_s, u"link[c](http://x.es)"_s);
    row("picture of a custom emoji", u"hola <img src='http://x.es/a.png' alt=':gato:'>"_s, u"hola :gato:"_s);
    row("no remote content", u"<img src='http://x.es/a.png'><iframe src='http://x.es'></iframe>a"_s, u"a"_s);
    row("link in link", u"<a href='http://x.es'>a<a href='http://y.es'>b</a></a>"_s, u"ab"_s,
        u"link[a](http://x.es) link[b](http://y.es)"_s);
    row("upper case", u"<P><A HREF='HTTP://X.ES/A'>a</A></P>"_s, u"a"_s, u"link[a](http://x.es/A)"_s);
    row("NUL", u"a"_s + QChar(0) + u"b<p"_s + QChar(0) + u">c</p>"_s, u"abc"_s);
    row("half characters", u"a"_s + QChar(0xd83d) + u"b"_s + QChar(0xde00), u"a\uFFFDb\uFFFD"_s);
    row("bytes that are no UTF-8", QString::fromUtf8("a\xff\xc3(b"), u"a\uFFFD\uFFFD(b"_s);
    row("table", u"<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>"_s, u"a b\nc"_s);
    row("thousands of marks on a letter", u"a"_s + QString(5000, QChar(0x301)) + u"b"_s,
        u"a"_s + QString(16, QChar(0x301)) + u"b"_s);
    row("invisible tags", u"a\U000E0041\U000E0042b"_s, u"ab"_s);
    row("a flag made of tags", u"\U0001F3F4\U000E0067\U000E0062\U000E0065\U000E006E\U000E0067\U000E007F"_s,
        u"\U0001F3F4\U000E0067\U000E0062\U000E0065\U000E006E\U000E0067\U000E007F"_s);
}

void TestRichText::html()
{
    QFETCH(QString, html);
    QFETCH(QString, plain);
    QFETCH(QString, spans);
    const RichText rich = fromHtml(html);
    QCOMPARE(rich.plain, plain);
    QCOMPARE(told(rich), spans);
    QCOMPARE(broken(rich), QString());
}

void TestRichText::mastodonMarkup()
{
    const RichText rich = fromHtml(
        u"<p><span class=\"h-card\" translate=\"no\"><a href=\"https://red.social/@ana\" class=\"u-url mention\">@"
        "<span>ana</span></a></span> el aviso <a href=\"https://red.social/tags/Agua\" class=\"mention hashtag\" "
        "rel=\"tag\">#<span>Agua</span></a>: <a href=\"https://ayto.example/avisos/2026/03/corte\" target=\"_blank\" "
        "rel=\"nofollow noopener\"><span class=\"invisible\">https://</span><span class=\"ellipsis\">ayto.example/"
        "avisos/20</span><span class=\"invisible\">26/03/corte</span></a></p>"_s);
    QCOMPARE(rich.plain, u"@ana el aviso #Agua: https://ayto.example/avisos/2026/03/corte"_s);
    QCOMPARE(told(rich), u"mention[@ana](https://red.social/@ana) hashtag[#Agua](https://red.social/tags/Agua) "
                         "link[https://ayto.example/avisos/2026/03/corte]"
                         "(https://ayto.example/avisos/2026/03/corte)"_s);
    QCOMPARE(told(fromHtml(u"<a href='https://x.es/t/a' rel='tag'>#a</a>"_s)), u"hashtag[#a](https://x.es/t/a)"_s);
}

void TestRichText::targets_data()
{
    QTest::addColumn<QString>("href");
    QTest::addColumn<QString>("target");
    const auto row = [](const QString &href, const QString &target = {}) {
        QTest::newRow(qPrintable(href.left(40))) << href << target;
    };
    row(u"https://ejemplo.es/a?b=1&amp;c=2"_s, u"https://ejemplo.es/a?b=1&c=2"_s);
    row(u" http://ejemplo.es "_s, u"http://ejemplo.es"_s);
    row(u"mailto:info@ejemplo.es"_s, u"mailto:info@ejemplo.es"_s);
    for (const QString &refused :
         {u"javascript:alert(1)"_s, u"JaVaScRiPt:alert(1)"_s, u"java&#10;script:alert(1)"_s, u"java\tscript:alert(1)"_s,
          u"&#1;javascript:alert(1)"_s, u"data:text/html,x"_s, u"vbscript:x"_s, u"file:///etc/passwd"_s, u"smb://x/y"_s,
          u"ftp://x.es"_s, u"/relative"_s, u"//ejemplo.es/a"_s, u"#a"_s, u"https:"_s, u"https:///a"_s, u"mailto:"_s,
          u""_s, u"https://ejemplo.es:99999999/"_s})
        row(refused);
    row(u"https://ejemplo.es/"_s + QString(5000, u'a'));
}

void TestRichText::targets()
{
    QFETCH(QString, href);
    QFETCH(QString, target);
    const RichText rich = fromHtml(u"<a href=\"%1\">ver</a>"_s.arg(href));
    QCOMPARE(rich.plain, u"ver"_s);
    QCOMPARE(rich.spans.size(), target.isEmpty() ? 0 : 1);
    if (!target.isEmpty())
        QCOMPARE(rich.spans.front().target.toString(), target);
}

void TestRichText::disguises_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("plain");
    QTest::newRow("another host") << u"<a href='https://malo.com/x'>https://banco.es/</a> ya"_s
                                  << u"https://banco.es/ [malo.com] ya"_s;
    QTest::newRow("without scheme") << u"<a href='https://malo.com/x'>banco.es</a>"_s << u"banco.es [malo.com]"_s;
    QTest::newRow("by the user's name") << u"<a href='https://banco.es@malo.com/'>https://banco.es</a>"_s
                                        << u"https://banco.es [malo.com]"_s;
    QTest::newRow("as a mention") << u"<a class='mention' href='https://malo.com/'>https://banco.es</a>"_s
                                  << u"https://banco.es [malo.com]"_s;
    QTest::newRow("the same host") << u"<a href='https://www.banco.es/x'>banco.es/x</a>"_s << u"banco.es/x"_s;
    QTest::newRow("a part of it") << u"<a href='https://sede.banco.es/x'>https://banco.es/x</a>"_s
                                  << u"https://banco.es/x"_s;
    QTest::newRow("words") << u"<a href='https://malo.com/x'>nuestro banco</a>"_s << u"nuestro banco"_s;
    QTest::newRow("the other way round") << u"<a href='https://banco.es/'>https://banco.es.malo.com</a>"_s
                                         << u"https://banco.es.malo.com [banco.es]"_s;
}

void TestRichText::disguises()
{
    QFETCH(QString, html);
    QFETCH(QString, plain);
    const RichText rich = fromHtml(html);
    QCOMPARE(rich.plain, plain);
    QCOMPARE(rich.spans.size(), 1);
    QCOMPARE(broken(rich), QString());
}

void TestRichText::bounds()
{
    const QString cut = fromHtml(u"<p>hola</p> <b>adiós</b>"_s, 8).plain;
    QCOMPARE(cut, u"hola…"_s);
    QCOMPARE(fromHtml(u"abc\U0001F600"_s, 4).plain, u"abc…"_s);
    QCOMPARE(fromHtml(u"abc"_s, 0).plain, u"…"_s);
    QCOMPARE(fromHtml(u"abc"_s, 3).plain, u"abc"_s);
    QCOMPARE(fromHtml(u"<p>hola <a href='http"_s, 20).plain, u"hola…"_s);
    const QString deep = u"a"_s + u"<div>"_s.repeated(99) + u"b<div><div>c</div></div>"_s + u"</div>"_s.repeated(99) + u"d"_s;
    QCOMPARE(fromHtml(deep).plain, u"a\nb\nc\nd…"_s.remove(u"c\n"_s));
    const QString deeper = u"a"_s + u"<div>"_s.repeated(100'000) + u"b"_s + u"</div>"_s.repeated(100'000) + u"c"_s;
    QCOMPARE(fromHtml(deeper, deeper.size()).plain, u"a\nc…"_s);
    QCOMPARE(fromHtml(u"<p>a</p>"_s.repeated(500)).plain.count(u'a'), 500); // many, not deep
    QVERIFY(fromHtml(u"<b>a</b>"_s.repeated(20'000)).spans.size() <= 5000);
    const RichText large = fromHtml(QString(1'000'000, u'a'));
    QCOMPARE(large.plain.size(), 200'001);
    QVERIFY(large.plain.endsWith(u'…'));
}

void TestRichText::anyHtmlIsTaken()
{
    const QStringList pieces{
        u"<"_s, u">"_s, u"</"_s, u"/>"_s, u"p"_s, u"<p>"_s, u"</p>"_s, u"<a href="_s, u"\""_s, u"'"_s, u"="_s, u" "_s,
        u"http://x.es"_s, u"javascript:"_s, u"</a>"_s, u"<b>"_s, u"</b>"_s, u"<ol>"_s, u"<ul>"_s, u"<li>"_s, u"</ol>"_s,
        u"<pre>"_s, u"</pre>"_s, u"<script>"_s, u"</script>"_s, u"<svg>"_s, u"</svg>"_s, u"<!--"_s, u"-->"_s, u"&"_s,
        u"&amp;"_s, u"&#x202e;"_s, u"&#"_s, u";"_s, u"x"_s, u"\n"_s, u"<br>"_s, u"<img alt='a\u202eb'>"_s, u"\u202e"_s,
        u"\u0301"_s, QString(QChar(0)), QString(QChar(0xd83d)), QString(QChar(0xde00)), u"\U0001F600"_s, u"\ufeff"_s,
        u"<blockquote>"_s, u"</blockquote>"_s, u"<td>"_s, u"<tr>"_s, u"<a class=mention href=https://y.es>"_s, u"?"_s};
    QRandomGenerator random(20260315);
    for (int round = 0; round < 5000; ++round) {
        QString html;
        for (int i = random.bounded(1, 40); i > 0; --i)
            html += pieces[random.bounded(pieces.size())];
        const RichText rich = fromHtml(html, random.bounded(1, 300));
        QVERIFY2(broken(rich).isEmpty(), qPrintable(html + u" : "_s + broken(rich)));
        QCOMPARE(unpackSpans(packSpans(rich.spans)), rich.spans);
        QVERIFY2(broken(fromPlain(html)).isEmpty(), qPrintable(html));
    }
}

void TestRichText::hostileHtmlTakesLinearTime_data()
{
    QTest::addColumn<QString>("piece");
    for (const QString &piece :
         {u"<div>"_s, u"<"_s, u">"_s, u"<>"_s, u"</"_s, u"<a"_s, u"<a "_s, u"<a href='"_s, u"<a href=x "_s, u"&"_s,
          u"&amp;"_s, u"&#"_s, u"&#9"_s, u"&aaaaaaaaaaaaaaaa"_s, u"<!--"_s, u"<!-- -->"_s, u"<script>"_s,
          u"<script></script>"_s, u"<svg>"_s, u"</svg>"_s, u"<p>"_s, u"</p>"_s, u"<b>a"_s, u"<b>a</b>"_s, u"<li>a"_s,
          u"<ol><li>a"_s, u"<a href=http://x.es>y.es"_s, u"<a href=http://x.es>y.es</a>"_s, u"<br>"_s, u"\u0301"_s,
          u"<b><i>"_s, u"</b></i>"_s, u"a>"_s, u"<pre>\n"_s, u" "_s, QString(QChar(0)), QString(QChar(0xd800))})
        QTest::newRow(piece.toUtf8().toPercentEncoding().constData()) << piece;
}

/// Anything quadratic would take minutes, even where the machine is quick; what is linear takes a second at most where
/// it is slow and busy and the build is not optimized.
void TestRichText::hostileHtmlTakesLinearTime()
{
    QFETCH(QString, piece);
    const QString html = piece.repeated(length / piece.size());
    QElapsedTimer timer;
    timer.start();
    const RichText rich = fromHtml(html, html.size());
    QVERIFY2(timer.elapsed() < 15'000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(broken(rich), QString());
}

void TestRichText::packing()
{
    QVERIFY(packSpans({}).isEmpty());
    QVERIFY(unpackSpans({}).isEmpty());
    const QList<Span> spans{{Kind::Quote, 0, 300, {}},
                            {Kind::Link, 0, 5, QUrl(u"https://ejemplo.es/añ?b=%20#c"_s)},
                            {Kind::Mention, 200, 4, QUrl(u"mailto:a@ejemplo.es"_s)},
                            {Kind::Hashtag, 100'000, 1, {}}};
    const QByteArray packed = packSpans(spans);
    QCOMPARE(packSpans({spans[2], spans[0], spans[1], spans[3]}), packed); // in whatever order they come
    QCOMPARE(unpackSpans(packed), spans);
    QCOMPARE(packSpans({{Kind::Bold, 3, 4, {}}}).size(), 6);
    for (qsizetype size = 0; size < packed.size(); ++size)
        QVERIFY(unpackSpans(packed.first(size)).isEmpty());
    QVERIFY(unpackSpans(packed + 'x').isEmpty());
    QVERIFY(unpackSpans("\x02" + packed.sliced(1)).isEmpty()); // a later version
    QVERIFY(unpackSpans(packSpans({{Kind::Link, 0, 1, QUrl(u"javascript:x"_s)}})).isEmpty());
}

void TestRichText::anyBytesAreTaken()
{
    const QByteArray good = packSpans({{Kind::Quote, 0, 300, {}},
                                       {Kind::Link, 4, 5, QUrl(u"https://ejemplo.es/a"_s)},
                                       {Kind::Hashtag, 100'000, 1, {}}});
    QRandomGenerator random(20260316);
    for (int round = 0; round < 20'000; ++round) {
        QByteArray bytes = round % 2 ? good : QByteArray(random.bounded(0, 64), Qt::Uninitialized);
        if (round % 2) {
            for (int i = random.bounded(1, 4); i > 0; --i)
                bytes[random.bounded(bytes.size())] = char(random.bounded(256));
        } else {
            std::ranges::generate(bytes, [&] { return char(random.bounded(256)); });
            if (!bytes.isEmpty())
                bytes[0] = 1;
        }
        qsizetype last = 0;
        for (const Span &span : unpackSpans(bytes)) {
            QVERIFY(span.start >= last && span.length >= 0 && span.start + span.length >= span.start);
            QVERIFY(int(span.kind) >= 0 && span.kind <= Kind::Quote);
            QVERIFY(span.target.isEmpty() || span.target.hasAllowedScheme());
            last = span.start;
        }
    }
}

QTEST_GUILESS_MAIN(TestRichText)
#include "tst_richtext.moc"
