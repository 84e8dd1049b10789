// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/opml.h"
#include "tests/support/mutation.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace pregonero;

class TestOpml final : public QObject
{
    Q_OBJECT

    const QList<Subscription> m_list{
        {u"Ayuntamiento de Añorga & «Río»"_s, QUrl(u"https://anorga.example/rss?a=1&b=2"_s), QUrl(u"https://anorga.example/"_s)},
        {u"El <Eco>"_s, QUrl(u"https://eleco.example/atom"_s), {}, {u"Prensa"_s, u"Comarca"_s}},
        {u"La Voz"_s, QUrl(u"http://lavoz.example/rss"_s), {}, {u"Prensa"_s, u"Comarca"_s}},
        {{}, QUrl(u"https://diario.example/rss"_s), {}, {u"Prensa"_s}},
        {u"Blog"_s, QUrl(u"https://blog.example/feed/"_s), {}, {u"Vecinos \"y\" vecinas"_s}}};

private Q_SLOTS:
    void comesBackAsItWas()
    {
        const QByteArray opml = toOpml(m_list, u"Lo que escuchamos"_s);
        const auto read = subscriptionsFromOpml(opml);
        QVERIFY2(read, qPrintable(read ? QString() : read.error().detail));
        QCOMPARE(*read, m_list);
        QCOMPARE(opml.count("text=\"Prensa\""), 1); // neighbours share their folder
        QVERIFY(opml.contains("<title>Lo que escuchamos</title>"));
        QCOMPARE(*subscriptionsFromOpml(toOpml({}, {})), QList<Subscription>());
    }

    void readsWhatOthersWrite()
    {
        const auto read = subscriptionsFromOpml(
            "<?xml version='1.0' encoding='ISO-8859-1'?><!DOCTYPE opml><opml version='1.0'><head/><body>"
            "<outline title='Espa\xf1" "a'><outline type='rss' title='Uno' xmlurl=' https://uno.example/rss '/>"
            "<outline text='Dos' type='rss' xmlUrl='https://dos.example/rss'><outline text='c' xmlUrl='https://tres.example/rss'/>"
            "</outline></outline><outline text='Enlace' type='link' url='https://no.example'/>"
            "<outline text='otra vez' xmlUrl='https://uno.example/rss'/><outline text='malo' xmlUrl='file:///etc/passwd'/>"
            "</body></opml>");
        QVERIFY2(read, qPrintable(read ? QString() : read.error().detail));
        const QList<Subscription> wanted{{u"Uno"_s, QUrl(u"https://uno.example/rss"_s), {}, {u"España"_s}},
                                         {u"Dos"_s, QUrl(u"https://dos.example/rss"_s), {}, {u"España"_s}},
                                         {u"c"_s, QUrl(u"https://tres.example/rss"_s), {}, {u"España"_s}}};
        QCOMPARE(*read, wanted);
    }

    void whatIsNoneIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("text") << QByteArray("hola");
        QTest::newRow("a feed") << QByteArray("<rss><channel/></rss>");
        QTest::newRow("broken") << QByteArray("<opml><body><outline text='a'></body></opml>");
        QTest::newRow("cut") << QByteArray("<opml><body><outline xmlUrl='https://a.example'/>");
        QTest::newRow("entities") << QByteArray("<!DOCTYPE o [<!ENTITY a 'b'>]><opml><body><outline text='&a;'/></body></opml>");
        QTest::newRow("deep") << "<opml>" + QByteArray("<outline>").repeated(1000) + QByteArray("</outline>").repeated(1000) + "</opml>";
    }

    void whatIsNoneIsRefused()
    {
        QFETCH(QByteArray, bytes);
        const auto read = subscriptionsFromOpml(bytes);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::Rejected);
        QVERIFY(!read.error().message.isEmpty());
    }

    void aListIsBounded()
    {
        QList<Subscription> many;
        for (int i = 0; i < 3000; ++i)
            many.append({QString(1000, u'x'), QUrl(u"https://a.example/%1"_s.arg(i))});
        const auto read = subscriptionsFromOpml(toOpml(many, {}));
        QVERIFY(read);
        QCOMPARE(read->size(), 2000);
        QCOMPARE(read->first().title.size(), 300);
    }

    void spoiltListsNeverCrash()
    {
        const QByteArray good = toOpml(m_list, u"x"_s);
        int errors = 0;
        for (quint32 seed = 0; seed < 2000; ++seed)
            errors += !subscriptionsFromOpml(test::mutated(good, seed));
        QVERIFY(errors > 200 && errors < 2000);
    }
};

QTEST_GUILESS_MAIN(TestOpml)
#include "tst_opml.moc"
