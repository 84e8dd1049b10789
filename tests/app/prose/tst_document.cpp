// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prose/document.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace pregonero::prose;
using namespace Qt::StringLiterals;

namespace {

/// "scope|text" of each block.
QStringList shown(const QString &source, Format format)
{
    QStringList list;
    for (const Block &block : read(source, format).blocks)
        list << block.scope + u'|' + block.text;
    return list;
}

/// The source behind some words of the first block that has them.
QString behind(const QString &source, Format format, const QString &words)
{
    for (const Block &block : read(source, format).blocks) {
        if (const qsizetype at = block.text.indexOf(words); at >= 0) {
            const Range range = block.inSource({at, words.size()});
            return source.mid(range.start, range.length);
        }
    }
    return u"(not shown)"_s;
}

QString invented(QRandomGenerator &random, int pieces)
{
    static const QStringList parts{
        u"palabra"_s,   u" "_s,       u"\n"_s,       u"\n\n"_s,   u"\r\n"_s,     u"**"_s,        u"_"_s,      u"`"_s,      u"# "_s,
        u"- "_s,        u"> "_s,      u"1. "_s,      u"&amp;"_s,  u"&eacute;"_s, u"&#x1F600;"_s, u"\\*"_s,    u"\\"_s,     u"e\u0301"_s,
        u"n\u0303o"_s,  u"👩‍👩‍👧"_s,     u"🇪🇸"_s,      u"مرحبا"_s,  u"שלום"_s,     u"\u202e"_s,    u"[a](b)"_s, u"![alt"_s,  u"](x.png)"_s,
        u"<b>"_s,       u"</b>"_s,    u"<div>"_s,    u"<!-- vale off -->"_s,  u"<!--"_s,  u"-->"_s,  u"| a | b |\n|---|---|\n| c | d |\n"_s,
        u"```\ncode\n```\n"_s, u"https://a.example/x"_s, u"@villa@plaza.example"_s, u"#Hashtag"_s, u"~~"_s, u"---\n"_s, u"\t"_s, u"<"_s,
        u"&"_s,         u"\u00ad"_s,  u"ﬁ"_s,        u"Å"_s,      u"각"_s,        u"    "_s};
    QString text;
    for (int i = 0; i < pieces; ++i) {
        const quint32 kind = random.bounded(100u);
        if (kind < 2)
            text += QChar(0xD800 + random.bounded(0x800)); // alone
        else if (kind < 4)
            text += QChar(0);
        else
            text += parts[random.bounded(parts.size())];
    }
    return text;
}

} // namespace

class tst_Document final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void blocks_data();
    void blocks();
    void places_data();
    void places();
    void spans();
    void switches();
    void mapsExactly_data();
    void mapsExactly();
    void isLinear_data();
    void isLinear();
    void dividesWhatIsLong();
    void sentences_data();
    void sentences();
};

void tst_Document::blocks_data()
{
    QTest::addColumn<Format>("format");
    QTest::addColumn<QString>("source");
    QTest::addColumn<QStringList>("expected");
    const auto md = [](const char *name, const QString &source, const QStringList &expected) {
        QTest::newRow(name) << Format::Markdown << source << expected;
    };
    md("paragraph", u"Una *línea* y\notra."_s, {u"paragraph.text.md|Una línea y\notra."_s});
    md("heading", u"## Título\n\nTexto."_s, {u"text.heading.h2.md|Título"_s, u"paragraph.text.md|Texto."_s});
    md("list", u"- uno\n- dos\n  - tres"_s, {u"text.list.md|uno"_s, u"text.list.md|dos"_s, u"text.list.md|tres"_s});
    md("loose list", u"- uno\n\n  más\n\n- dos"_s, {u"text.list.md|uno"_s, u"text.list.md|más"_s, u"text.list.md|dos"_s});
    md("quotation", u"> # T\n> a\n>\n> b"_s, {u"text.blockquote.md|T"_s, u"text.blockquote.md|a"_s, u"text.blockquote.md|b"_s});
    md("table", u"| a | b |\n|---|---|\n| c | **d** |"_s,
       {u"text.table.header.md|a"_s, u"text.table.header.md|b"_s, u"text.table.cell.md|c"_s, u"text.table.cell.md|d"_s});
    md("image", u"Mira ![un **perro**](p.png \"x\") aquí"_s, {u"paragraph.text.md|Mira  aquí"_s, u"text.attr.alt.md|un perro"_s});
    md("code", u"Usa `a b` ya.\n\n```\nno\n```\n\n    tampoco"_s, {u"paragraph.text.md|Usa *** ya."_s});
    md("own address", u"Ve a https://a.example y a [aquí](https://b.example)."_s,
       {u"paragraph.text.md|Ve a ***************** y a aquí."_s});
    md("entities", u"Tú &amp; yo &copy; \\*no\\*"_s, {u"paragraph.text.md|Tú & yo © *no*"_s});
    md("hard break", u"uno  \ndos\\\ntres"_s, {u"paragraph.text.md|uno\ndos\ntres"_s});
    md("html block", u"<div>\nuno <b>dos</b> &amp; tres<p>cuatro</p>\n<script>no</script></div>"_s,
       {u"paragraph.text.md|uno dos & tres"_s, u"paragraph.text.md|cuatro"_s});
    md("html inline", u"uno <b>dos</b><br>tres"_s, {u"paragraph.text.md|uno dos\ntres"_s});
    md("front matter", u"---\ntítulo: X\n---\nTexto."_s, {u"paragraph.text.md|Texto."_s});
    md("no front matter", u"---\n\ntexto"_s, {u"paragraph.text.md|texto"_s});
    md("nothing", u" \n\n"_s, {});
    QTest::newRow("plain") << Format::Plain << u"uno\r\ndos\n \ntres *no*"_s
                           << QStringList{u"paragraph.text.txt|uno\ndos"_s, u"paragraph.text.txt|tres *no*"_s};
    QTest::newRow("post") << Format::Post << u"uno\ndos\n\n🎉"_s
                          << QStringList{u"paragraph.text.post|uno"_s, u"paragraph.text.post|dos"_s, u"paragraph.text.post|🎉"_s};
}

void tst_Document::blocks()
{
    QFETCH(Format, format);
    QFETCH(QString, source);
    QFETCH(QStringList, expected);
    QCOMPARE(shown(source, format), expected);
}

void tst_Document::places_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("behind");
    QTest::newRow("plain") << u"El árbol caído."_s << u"árbol"_s << u"árbol"_s;
    QTest::newRow("emphasis around") << u"El **árbol** caído."_s << u"árbol"_s << u"árbol"_s;
    QTest::newRow("emphasis within") << u"El ár**bol** caído."_s << u"árbol"_s << u"ár**bol"_s;
    QTest::newRow("entity") << u"Tú &amp; yo"_s << u"&"_s << u"&amp;"_s;
    QTest::newRow("entity letter") << u"caf&eacute; ya"_s << u"café"_s << u"caf&eacute;"_s;
    QTest::newRow("escape") << u"no\\*ta"_s << u"no*ta"_s << u"no\\*ta"_s;
    QTest::newRow("NFD") << u"el a\u0301rbol y la accio\u0301n"_s << u"árbol"_s << u"a\u0301rbol"_s;
    QTest::newRow("NFD later") << u"el a\u0301rbol y la accio\u0301n"_s << u"ción"_s << u"cio\u0301n"_s;
    QTest::newRow("emoji") << u"🎉🎉 fiesta 👩‍👩‍👧 ya"_s << u"fiesta"_s << u"fiesta"_s;
    QTest::newRow("right to left") << u"السلام عليكم hola"_s << u"hola"_s << u"hola"_s;
    QTest::newRow("line break") << u"a nivel\nde calle"_s << u"nivel\nde"_s << u"nivel\nde"_s;
    QTest::newRow("CRLF") << u"a nivel\r\nde calle"_s << u"nivel\nde"_s << u"nivel\r\nde"_s;
    QTest::newRow("quoted line break") << u"> a nivel\n> de calle"_s << u"nivel\nde"_s << u"nivel\n> de"_s;
    QTest::newRow("NUL") << QString(u"uno"_s + QChar(0) + u"dos tres"_s) << u"tres"_s << u"tres"_s;
    QTest::newRow("lone surrogate") << QString(u"uno "_s + QChar(0xD800) + u" dos"_s) << u"dos"_s << u"dos"_s;
    QTest::newRow("link") << u"pulsa [aquí mismo](https://x.example) ya"_s << u"aquí mismo ya"_s
                          << u"aquí mismo](https://x.example) ya"_s;
    QTest::newRow("cell") << u"| a nivel de | b |\n|---|---|"_s << u"nivel"_s << u"nivel"_s;
    QTest::newRow("alt") << u"![un perro](a.png)"_s << u"perro"_s << u"perro"_s;
    QTest::newRow("html") << u"<p>uno &amp; dos</p>"_s << u"uno & dos"_s << u"uno &amp; dos"_s;
    QTest::newRow("front matter") << u"---\ntítulo: 🎉\n---\nel año"_s << u"año"_s << u"año"_s;
}

void tst_Document::places()
{
    QFETCH(QString, source);
    QFETCH(QString, words);
    QFETCH(QString, behind);
    QCOMPARE(::behind(source, Format::Markdown, words), behind);
    // The same text between others: nothing moves.
    QCOMPARE(::behind(u"Ñandú 🎉.\n\n"_s + source + u"\n\nfin"_s, Format::Markdown, words),
             source.startsWith("---"_L1) ? ::behind(u"Ñandú 🎉.\n\n"_s + source, Format::Markdown, words) : behind);
}

void tst_Document::spans()
{
    const Document document = read(u"Hola @ana@plaza.example, mira https://a.org #FiestasMayores"_s, Format::Post);
    QCOMPARE(document.blocks.size(), 1);
    const Block &block = document.blocks.front();
    QCOMPARE(block.spans.size(), 3);
    const auto words = [&](const Span &span) { return block.text.mid(span.range.start, span.range.length); };
    QCOMPARE(block.spans[0].kind, Span::Kind::Mention);
    QCOMPARE(words(block.spans[0]), u"@ana@plaza.example"_s);
    QCOMPARE(block.spans[0].target, u"ana@plaza.example"_s);
    QCOMPARE(block.spans[1].kind, Span::Kind::Link);
    QCOMPARE(block.spans[1].target, u"https://a.org"_s);
    QCOMPARE(words(block.spans[2]), u"#FiestasMayores"_s);

    const Document markdown = read(u"[aquí](https://a.example?x=1&amp;y=2) y **ya**"_s, Format::Markdown);
    QCOMPARE(markdown.blocks.front().spans.size(), 2);
    QCOMPARE(markdown.blocks.front().spans[0].target, u"https://a.example?x=1&y=2"_s);
    QCOMPARE(markdown.blocks.front().spans[1].kind, Span::Kind::Strong);
}

void tst_Document::switches()
{
    const QString text = u"uno\n\n<!-- vale off -->\n\ndos\n\n<!-- vale on -->\n\n<!-- vale A.B = NO -->\n\ntres\n\n"
                         "<!-- vale A.B = YES -->\n\n<!-- vale A.B[\"x\",\"y\"] = NO -->\n\ncuatro <!-- pregonero C = NO --> cinco\n\n"
                         "<!-- vale styles = C -->\n\nseis"_s;
    const Switches switches = read(text, Format::Markdown).switches;
    const auto off = [&](const QString &rule, const QString &where, const QString &match = {}) {
        return switches.isOff(rule, text.indexOf(where), match);
    };
    QVERIFY(!off(u"A.B"_s, u"uno"_s));
    QVERIFY(off(u"A.B"_s, u"dos"_s) && off(u"Z.Z"_s, u"dos"_s));
    QVERIFY(off(u"A.B"_s, u"tres"_s) && !off(u"A.C"_s, u"tres"_s));
    QVERIFY(!off(u"A.B"_s, u"cuatro"_s) && off(u"A.B"_s, u"cuatro"_s, u"x"_s) && !off(u"A.B"_s, u"cuatro"_s, u"z"_s));
    QVERIFY(!off(u"C.D"_s, u"cuatro"_s) && off(u"C.D"_s, u"cinco"_s));
    QVERIFY(off(u"A.B"_s, u"seis"_s) && !off(u"C.D"_s, u"seis"_s));
    Switches one;
    QVERIFY(!one.read(u"vale"_s, 0) && !one.read(u" valentía = NO "_s, 0) && !one.read(u"vale A.B = MAYBE"_s, 0));
}

void tst_Document::mapsExactly_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 300; ++seed)
        QTest::addRow("%u", seed) << seed;
}

/// Whatever the text: what is shown has a place in the source, character by character, in order.
void tst_Document::mapsExactly()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    const QString source = invented(random, 5 + int(random.bounded(60u)));
    for (const Format format : {Format::Markdown, Format::Plain, Format::Post}) {
        const Document document = read(source, format);
        QCOMPARE(document.source, source);
        QList<Block> blocks = document.blocks;
        blocks.append(rawBlocks(document));
        for (const Block &block : std::as_const(blocks)) {
            QVERIFY(!block.text.isEmpty() && block.text == block.text.trimmed());
            QVERIFY(block.text.isValidUtf16() && !block.text.contains(QChar(0)));
            qint32 at = 0;
            qint32 place = 0;
            for (const Block::Run &run : block.runs) {
                QCOMPARE(run.at, at);
                QVERIFY(run.length > 0 && run.sourceLength >= 0 && run.source >= place);
                at += run.length;
                place = run.source + run.sourceLength;
            }
            QCOMPARE(qsizetype(at), block.text.size());
            QVERIFY(place <= source.size());
            for (qsizetype i = 0; i < block.text.size(); ++i) {
                const Range one = block.inSource({i, 1});
                const QChar c = block.text[i];
                if (one.length == 1 && c != u'*' && c != u'\n' && c != QChar::ReplacementCharacter)
                    QVERIFY2(source[one.start] == c || QString(source[one.start]).normalized(QString::NormalizationForm_C) == QString(c)
                                 || !QChar::isPrint(source[one.start].unicode()) || source[one.start] == u'&',
                             qPrintable(u"%1 is shown as %2"_s.arg(source[one.start]).arg(c)));
            }
            const qsizetype a = random.bounded(block.text.size());
            const qsizetype length = 1 + random.bounded(block.text.size() - a);
            const Range range = block.inSource({a, length});
            QCOMPARE(range.start, block.inSource({a, 1}).start);
            QCOMPARE(range.end(), block.inSource({a + length - 1, 1}).end());
            const Block part = block.sliced({a, length});
            QCOMPARE(part.text, block.text.sliced(a, length));
            QCOMPARE(part.inSource({0, length}), range);
            for (const Span &span : block.spans)
                QVERIFY(span.range.start >= 0 && span.range.end() <= block.text.size());
        }
    }
}

void tst_Document::isLinear_data()
{
    QTest::addColumn<QString>("piece");
    for (const QString &piece : {u"palabra "_s, u"> "_s, u"- "_s, u"["_s, u"*a "_s, u"**a"_s, u"`"_s, u"<!--"_s, u"<b>"_s, u"![a]("_s, u"&"_s,
                                 u"&amp;"_s, u"|"_s, u"<"_s, u"\\"_s, u"a\u0301"_s, u"\u0301"_s, u"@a "_s, u"#a"_s, u"https://"_s, u"~~"_s, u"\n"_s,
                                 u"(.!"_s, u"<!-- vale off -->\n\n"_s, u"D. "_s})
        QTest::newRow(qPrintable(piece)) << piece;
}

void tst_Document::isLinear()
{
    QFETCH(QString, piece);
    const auto took = [&](qsizetype size) {
        const QString text = piece.repeated(size / piece.size());
        QElapsedTimer timer;
        timer.start();
        for (const Format format : {Format::Markdown, Format::Plain, Format::Post}) {
            for (const Block &block : read(text, format).blocks)
                (void)pregonero::prose::sentences(block.text);
        }
        return timer.elapsed();
    };
    // A quadratic reading of the second would take a hundred times the first.
    const qint64 small = took(8'000);
    const qint64 large = took(80'000);
    QVERIFY2(large < 40 * (small + 8), qPrintable(u"%1 ms, then %2 ms"_s.arg(small).arg(large)));
}

void tst_Document::dividesWhatIsLong()
{
    const QString line = u"la plaza está en obras "_s.repeated(45'000); // about a million on one line
    for (const Format format : {Format::Markdown, Format::Plain, Format::Post}) {
        QString together;
        for (const Block &block : read(line, format).blocks) {
            QVERIFY(block.text.size() <= longestBlock);
            together += block.text;
        }
        QCOMPARE(together, line.trimmed());
    }
    for (const Block &block : read(QString(100'000, u'x'), Format::Plain).blocks)
        QVERIFY(block.text.size() <= longestBlock);
}

void tst_Document::sentences_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const QString &text, const QStringList &expected) { QTest::newRow(qPrintable(text)) << text << expected; };
    row(u"Hoy no. Mañana sí."_s, {u"Hoy no."_s, u"Mañana sí."_s});
    row(u"¿Vienes? ¡Claro! Vale…"_s, {u"¿Vienes?"_s, u"¡Claro!"_s, u"Vale…"_s});
    row(u"El Sr. Gil y la Dra. Ruiz, en la Avda. Sur."_s, {u"El Sr. Gil y la Dra. Ruiz, en la Avda. Sur."_s});
    row(u"A las 10.30 h. en la plaza"_s, {u"A las 10.30 h. en la plaza"_s});
    row(u"«No.» Y se fue."_s, {u"«No.»"_s, u"Y se fue."_s});
    row(u"J. R. Jiménez nació aquí. Murió lejos."_s, {u"J. R. Jiménez nació aquí."_s, u"Murió lejos."_s});
    row(u"uno\ndos. Tres"_s, {u"uno\ndos."_s, u"Tres"_s});
    row(u"   "_s, {});
}

void tst_Document::sentences()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QStringList found;
    for (const Range &range : pregonero::prose::sentences(text))
        found << text.sliced(range.start, range.length);
    QCOMPARE(found, expected);
}

QTEST_GUILESS_MAIN(tst_Document)
#include "tst_document.moc"
