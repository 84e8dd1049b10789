// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/feeds/parser.h"
#include "tests/support/mutation.h"

#include <QFile>
#include <QTest>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;
using namespace pregonero;
using namespace pregonero::feeds;

namespace {

const TimePoint now = fromIso(u"2026-11-23T10:00:00Z"_s).value();

QByteArray fixture(const QString &name)
{
    QFile file(QStringLiteral(PREGONERO_SOURCE_DIR "/tests/fixtures/feeds/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Result<Feed> read(const QByteArray &body, const QString &address = u"https://villanueva.example/rss.xml"_s)
{
    auto reading = parse({body, "application/rss+xml", QUrl(address), now});
    if (!reading)
        return fail(reading.error());
    if (auto *feed = std::get_if<Feed>(&*reading))
        return std::move(*feed);
    return fail(ErrorKind::Protocol, u"a page"_s);
}

/// An RSS 2.0 feed of one item.
QByteArray rss(const QByteArray &item, const QByteArray &channel = {})
{
    return R"(<rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/"><channel><title>T</title>)" + channel + "<item>"
        + item + "</item></channel></rss>";
}

QString iso(TimePoint time) { return toIso(time); }

} // namespace

class TestFeedParser final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTownHallsPortal()
    {
        const auto feed = read(fixture(u"portal.xml"_s));
        QVERIFY2(feed, qPrintable(feed ? QString() : feed.error().detail));
        QCOMPARE(feed->title, u"Ayuntamiento de Villanueva del Río: noticias"_s);
        QCOMPARE(feed->site, QUrl(u"https://villanueva.example/"_s));
        QCOMPARE(feed->items.size(), 3);

        const Post &water = feed->items[0].post;
        QCOMPARE(feed->items[0].guid, u"noticia-4711"_s);
        QCOMPARE(water.text.plain, u"Corte de agua en la calle Mayor el día 25\n\nDe 9:00 a 11:00 no habrá agua. El recibo baja "
                                   "3 €.\n\nMás en la página del agua."_s);
        QCOMPARE(water.text.spans.size(), 2); // the title and the link
        QCOMPARE(water.text.spans[0].kind, text::RichText::Span::Kind::Bold);
        QCOMPARE(water.text.spans[1].target.toString(), u"https://villanueva.example/servicios/agua?id=1&ver=2"_s);
        QCOMPARE(water.url.toString(), u"https://villanueva.example/noticias/corte-de-agua"_s);
        QCOMPARE(iso(water.createdAt), u"2026-11-23T08:05:00.000Z"_s);
        QCOMPARE(water.language, u"es-ES"_s);
        QCOMPARE(water.media.size(), 1); // enclosure and media:content are the same file
        QCOMPARE(water.media[0].kind, u"image"_s);
        QCOMPARE(water.media[0].url.toString(), u"https://villanueva.example/fotos/tuberia.jpg"_s);
        QCOMPARE(water.media[0].altText, u"Dos operarias cambian una tubería «rota» junto a la fuente"_s);
        QVERIFY(water.raw.contains("noticia-4711"));
        QCOMPARE(water.counts.replies, -1);

        const Post &music = feed->items[1].post;
        QCOMPARE(iso(music.createdAt), u"2026-11-20T17:00:00.000Z"_s);
        QVERIFY(!music.text.plain.contains(u"alert"));
        QCOMPARE(music.media.size(), 1);
        QCOMPARE(music.media[0].altText, u"Una niña con un violín"_s);

        // A council meeting's date is no date of publication; a summary that says the title again is none.
        const Item &meeting = feed->items[2];
        QVERIFY(!meeting.published);
        QCOMPARE(iso(meeting.post.createdAt), u"2026-11-23T08:30:00.000Z"_s);
        QCOMPARE(meeting.post.text.plain, u"Pleno ordinario de diciembre"_s);
    }

    void aNewspaper()
    {
        const auto feed = read(fixture(u"press.xml"_s), u"https://eleco.example/comarca/atom.xml"_s);
        QVERIFY2(feed, qPrintable(feed ? QString() : feed.error().detail));
        QCOMPARE(feed->title, u"El Eco de la Comarca & Valle"_s);
        QCOMPARE(feed->site, QUrl(u"https://eleco.example/comarca/"_s));
        QCOMPARE(feed->items.size(), 2);
        const Item &bridge = feed->items[0];
        QCOMPARE(bridge.guid, u"tag:eleco.example,2026:puente"_s);
        QCOMPARE(bridge.writer, u"Marta Olmo"_s);
        QCOMPARE(bridge.post.url.toString(), u"https://eleco.example/comarca/puente.html"_s);
        QCOMPARE(bridge.post.text.plain, u"Villanueva reabre el puente tras «ocho meses» de obras\n\nEl tráfico vuelve el lunes a "
                                         "las siete. Lea la crónica."_s);
        QCOMPARE(bridge.post.text.spans.last().target.toString(), u"https://eleco.example/comarca/cronica.html"_s);
        QCOMPARE(iso(bridge.post.createdAt), u"2026-11-22T20:10:00.000Z"_s);
        QVERIFY(bridge.post.editedAt);
        QCOMPARE(iso(*bridge.post.editedAt), u"2026-11-23T06:45:12.000Z"_s);
        QCOMPARE(bridge.post.media.size(), 1);
        QCOMPARE(bridge.post.media[0].kind, u"audio"_s);
        QCOMPARE(bridge.post.language, u"es"_s);
        const Item &water = feed->items[1];
        QCOMPARE(water.title, u"El preu de l'aigua: 2 < 3"_s);
        QCOMPARE(water.post.language, u"ca"_s);
        QVERIFY(!water.post.editedAt);
    }

    void aBlogWithComments()
    {
        const auto feed = read(fixture(u"blog.xml"_s), u"https://barrionorte.example/feed/"_s);
        QVERIFY2(feed, qPrintable(feed ? QString() : feed.error().detail));
        const Item &lamps = feed->items[0];
        QCOMPARE(lamps.title, u"Las farolas de la plaza – otra vez"_s);
        QCOMPARE(lamps.writer, u"Nerea"_s);
        QCOMPARE(lamps.post.counts.replies, 7);
        QVERIFY2(lamps.post.text.plain.endsWith(u"Hemos escrito dos veces."_s), qPrintable(lamps.post.text.plain));
        const Item &untitled = feed->items[1];
        QVERIFY(untitled.title.isEmpty());
        QCOMPARE(untitled.writer, u"Reme & Nerea"_s);
        QCOMPARE(untitled.post.text.plain, u"¿Alguien sabe a qué hora abre el ambulatorio?"_s);
        QCOMPARE(untitled.post.createdAt, now);
        QCOMPARE(untitled.post.counts.replies, 0);
    }

    void anAgendaInRdf()
    {
        const auto feed = read(fixture(u"agenda.rdf"_s), u"https://cultura.example/agenda.rdf"_s);
        QVERIFY2(feed, qPrintable(feed ? QString() : feed.error().detail));
        QCOMPARE(feed->items.size(), 2);
        const auto band = std::ranges::find(feed->items, u"Concierto de la banda"_s, &Item::title);
        QVERIFY(band != feed->items.end());
        QCOMPARE(band->guid, u"https://cultura.example/2"_s);
        QCOMPARE(iso(band->post.createdAt), u"2026-11-22T18:00:00.000Z"_s);
        QVERIFY2(band->post.raw.contains("Entrada libre"), band->post.raw);
        const auto club = std::ranges::find(feed->items, u"Club de lectura"_s, &Item::title);
        QCOMPARE(club->writer, u"Biblioteca municipal"_s);
        QCOMPARE(iso(club->post.createdAt), u"2026-11-20T12:00:00.000Z"_s);
    }

    void aBulletinOfLongAgo()
    {
        const auto feed = read(fixture(u"bulletin.xml"_s), u"https://bop.example/rss"_s);
        QVERIFY2(feed, qPrintable(feed ? QString() : feed.error().detail));
        QCOMPARE(feed->title, u"Boletín Oficial de la Provincia"_s);
        QCOMPARE(feed->items[0].post.text.plain,
                 u"Licitación de parques & jardines\n\nPlazo: 15 días hábiles. Importe: 40.000 €"_s);
        QVERIFY(feed->items[0].guid.isEmpty());
        // None has a date: they stand at the hour they were read, in the feed's order.
        QCOMPARE(feed->items[0].post.createdAt, now);
        QVERIFY(feed->items[1].post.createdAt < feed->items[0].post.createdAt);
    }

    void relativeAddressesKnowTheirBase()
    {
        const QByteArray body = R"(<rss version="2.0" xml:base="https://x.example/a/"><channel xml:base="b/"><title>T</title>)"
                                R"(<item xml:base="c/"><title>U</title><link>d.html</link><description>&lt;a title="1"
                                HREF=e.html&gt;e&lt;/a&gt; &lt;a href='//y.example/f'&gt;f&lt;/a&gt; &lt;a href="mailto:a@b.example"&gt;g&lt;/a&gt;
                                </description></item></channel></rss>)";
        const auto feed = read(body);
        QVERIFY(feed);
        const Post &post = feed->items[0].post;
        QCOMPARE(post.url.toString(), u"https://x.example/a/b/c/d.html"_s);
        QStringList targets;
        for (const auto &span : post.text.spans) {
            if (!span.target.isEmpty())
                targets.append(span.target.toString());
        }
        const QStringList wanted{u"https://x.example/a/b/c/e.html"_s, u"https://y.example/f"_s, u"mailto:a@b.example"_s};
        QCOMPARE(targets, wanted);
    }

    void onlyWebAddressesLeadAnywhere()
    {
        const auto feed = read(rss("<title>A</title><link>javascript:alert(1)</link><enclosure url='file:///etc/passwd' type='image/png'/>"
                                   "<enclosure url='https://u:p@x.example/a.png' type='image/png'/>"
                                   "<description>&lt;a href='data:text/html,x'&gt;x&lt;/a&gt;</description>"));
        QVERIFY(feed);
        const Post &post = feed->items[0].post;
        QVERIFY(post.url.isEmpty());
        QVERIFY(post.media.isEmpty());
        for (const auto &span : post.text.spans)
            QVERIFY2(span.target.isEmpty(), qPrintable(span.target.toString()));
    }

    void aTitleCannotSwallowTheText()
    {
        const auto feed = read(rss("<title>Aviso &lt;script&gt; &lt;b&gt;</title><description>El texto</description>"));
        QVERIFY(feed);
        QVERIFY2(feed->items[0].post.text.plain.endsWith(u"El texto"), qPrintable(feed->items[0].post.text.plain));
    }

    void aDescriptionOfSeveralFilesIsTrueOfNone()
    {
        const auto feed = read(rss("<title>A</title><media:content url='https://x.example/1.jpg'/><media:content "
                                   "url='https://x.example/2.mp4'><media:description>Un vídeo</media:description></media:content>"
                                   "<media:description>La plaza</media:description>"));
        QVERIFY(feed);
        const auto &media = feed->items[0].post.media;
        QCOMPARE(media.size(), 2);
        QCOMPARE(media[0].altText, QString());
        QCOMPARE(media[1].altText, u"Un vídeo"_s);
        QCOMPARE(media[1].kind, u"video"_s);
    }

    void datesThatCannotBeAreNotBelieved()
    {
        for (const QByteArray &date : {QByteArray("Thu, 01 Jan 1970 00:00:00 GMT"), QByteArray("Mon, 23 Nov 2099 00:00:00 GMT"),
                                       QByteArray("hace un rato"), QByteArray()}) {
            const auto feed = read(rss("<title>A</title><pubDate>" + date + "</pubDate>"));
            QVERIFY(feed);
            QVERIFY2(!feed->items[0].published, date);
            QCOMPARE(feed->items[0].post.createdAt, now);
        }
    }

    void whatHasNoDateIsNotFromTomorrow()
    {
        const auto built = read(rss("<title>A</title>", "<lastBuildDate>Sun, 22 Nov 2026 10:00:00 GMT</lastBuildDate>"));
        QCOMPARE(iso(built->items[0].post.createdAt), u"2026-11-22T10:00:00.000Z"_s);
        const auto tomorrow = read(rss("<title>A</title>", "<lastBuildDate>Tue, 24 Nov 2026 09:00:00 GMT</lastBuildDate>"));
        QCOMPARE(tomorrow->items[0].post.createdAt, now);
    }

    void everythingIsBounded()
    {
        const auto feed = read(rss("<title>" + QByteArray(1'000'000, 'a') + "</title><guid>" + QByteArray(100'000, 'g')
                                   + "</guid><description>" + QByteArray(2'000'000, 'b') + "</description>"));
        QVERIFY(feed);
        const Item &item = feed->items[0];
        QVERIFY(item.title.size() <= 1'000);
        QVERIFY(item.guid.size() <= 4'000);
        QVERIFY(item.post.text.plain.size() <= 110'000);

    }

    void thousandsOfItems_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QByteArray>("item"); // with its number where % stands
        QTest::addColumn<QByteArray>("tail");
        QTest::newRow("RSS 2.0") << QByteArray("<rss version='2.0'><channel><title>T</title>")
                                 << QByteArray("<item><title>%</title></item>") << QByteArray("</channel></rss>");
        QTest::newRow("Atom") << QByteArray("<feed xmlns='http://www.w3.org/2005/Atom'><title>T</title>")
                              << QByteArray("<entry><id>%</id><title>%</title></entry>") << QByteArray("</feed>");
        QTest::newRow("RDF") << QByteArray("<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' "
                                           "xmlns='http://purl.org/rss/1.0/'><channel rdf:about='x'><title>T</title></channel>")
                             << QByteArray("<item rdf:about='https://x.example/%'><title>%</title></item>")
                             << QByteArray("</rdf:RDF>");
    }

    void thousandsOfItems()
    {
        QFETCH(QByteArray, head);
        QFETCH(QByteArray, item);
        QFETCH(QByteArray, tail);
        QByteArray many = head;
        for (int i = 0; i < 12'000; ++i)
            many += QByteArray(item).replace("%", QByteArray::number(i));
        const auto feed = read(many + tail);
        QVERIFY2(feed, qPrintable(feed ? QString() : feed.error().detail));
        QCOMPARE(feed->items.size(), 10'000);
    }

    void whatIsNoFeedSaysSo()
    {
        for (const QByteArray &body : {QByteArray("<svg xmlns='http://www.w3.org/2000/svg'/>"), QByteArray("{\"items\":[]}"),
                                       QByteArray(), QByteArray("hola"), QByteArray("<rss")}) {
            const auto feed = read(body);
            QVERIFY2(!feed, body);
            QCOMPARE(feed.error().kind, ErrorKind::Protocol);
            QVERIFY(!feed.error().message.isEmpty());
        }
    }

    void spoiltFeedsNeverCrash()
    {
        constexpr int seeds = 600;
        int values = 0;
        int errors = 0;
        for (const QString &name : {u"portal.xml"_s, u"press.xml"_s, u"blog.xml"_s, u"agenda.rdf"_s, u"bulletin.xml"_s}) {
            const QByteArray good = fixture(name);
            QVERIFY2(!good.isEmpty(), qPrintable(name));
            for (int seed = 0; seed < seeds; ++seed) {
                const auto feed = read(test::mutated(good, quint32(seed)));
                feed ? ++values : ++errors;
                if (!feed) {
                    QVERIFY2(!feed.error().message.isEmpty(), qPrintable(u"%1, seed %2"_s.arg(name).arg(seed)));
                    continue;
                }
                for (const Item &item : feed->items) {
                    for (const auto &span : item.post.text.spans)
                        QVERIFY(span.start >= 0 && span.start + span.length <= item.post.text.plain.size());
                    QVERIFY(!item.post.raw.isEmpty());
                }
            }
        }
        QVERIFY2(errors > seeds && values > seeds / 2, "the seeds spoil everything or nothing");
    }

    void severalAreReadAtOnce()
    {
        const QByteArray body = fixture(u"press.xml"_s);
        QList<QFuture<bool>> readings;
        for (int i = 0; i < 200; ++i)
            readings.append(QtConcurrent::run([body] { return read(body).has_value(); }));
        for (auto &reading : readings)
            QVERIFY(reading.result());
    }
};

QTEST_GUILESS_MAIN(TestFeedParser)
#include "tst_feedparser.moc"
