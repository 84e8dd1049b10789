// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/mastodon/lookup.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace pregonero;
using namespace pregonero::mastodon;
using State = Verification::State;

class tst_MastodonLookup final : public QObject
{
    Q_OBJECT

    const TimePoint since = fromIso(u"2026-11-20T10:00:00.400Z"_s).value();
    const QString us = u"1"_s;

    Entry entry(const QString &text, std::chrono::milliseconds afterSince, const QString &author = u"1"_s) const
    {
        Post post;
        post.remoteId = QString::number((since + afterSince).time_since_epoch().count());
        post.author.remoteId = author;
        post.createdAt = since + afterSince;
        post.text = text::fromPlain(text);
        post.url = QUrl(u"https://plaza.example/p"_s);
        post.raw = "{}";
        return {.id = post.remoteId, .at = post.createdAt, .boost = false, .post = post};
    }
    /// The old post that shows that the list goes back far enough.
    Entry old() const { return entry(u"algo de antes"_s, -25h); }

    Verification look(const Piece &piece, const QList<Entry> &entries, const ClockOffset &offset = {0ms, true}) const
    {
        Lookup lookup(piece, us, since);
        lookup.setOffset(offset);
        lookup.take({entries, 0});
        return lookup.verdict();
    }

private Q_SLOTS:
    void theSameTextIsFoundWhateverTheServerDidToIt_data()
    {
        QTest::addColumn<QString>("sent");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QString>("source");
        QTest::newRow("same") << u"Corte de agua"_s << u"Corte de agua"_s << QString();
        QTest::newRow("trimmed") << u"  Corte de agua \n"_s << u"Corte de agua"_s << QString();
        QTest::newRow("lines") << u"Uno\r\nDos\n\n\nTres"_s << u"Uno\nDos\n\nTres"_s << QString();
        QTest::newRow("mention lost its host") << u"@vecina@otra.example hola"_s << u"@vecina hola"_s << QString();
        QTest::newRow("mention gained a host") << u"¡@vecina! hola"_s << u"¡@vecina@plaza.example! hola"_s << QString();
        QTest::newRow("mention with a port") << u"@vecina, hola"_s << u"@vecina@127.0.0.1:8001, hola"_s << QString();
        QTest::newRow("composed") << u"Corazo\u0301n"_s << u"Coraz\u00F3n"_s << QString();
        QTest::newRow("marked up, source given") << u"Aviso: *hoy* no"_s << u"Aviso: hoy no"_s << u"Aviso: *hoy* no"_s;
        QTest::newRow("emoji") << u"👩‍👩‍👧‍👦🏳️‍🌈"_s << u"👩‍👩‍👧‍👦🏳️‍🌈"_s << QString();
    }

    void theSameTextIsFoundWhateverTheServerDidToIt()
    {
        QFETCH(QString, sent);
        QFETCH(QString, shown);
        QFETCH(QString, source);
        Entry one = entry(shown, 300ms);
        one.source = source;
        const auto verdict = look({.text = sent}, {entry(u"Otra cosa"_s, 2s), one, old()});
        QCOMPARE(verdict.state, State::Sent);
        QVERIFY(verdict.receipt);
        QCOMPARE(verdict.receipt->remoteId, one.id);
        QCOMPARE(verdict.receipt->at, one.post->createdAt);
    }

    void anotherTextIsAbsent_data()
    {
        QTest::addColumn<QString>("sent");
        QTest::addColumn<QString>("shown");
        QTest::newRow("longer") << u"Corte de agua"_s << u"Corte de agua mañana"_s;
        QTest::newRow("accent") << u"Que paso"_s << u"Qué pasó"_s;
        QTest::newRow("emoji") << u"👍"_s << u"🎉"_s;
        QTest::newRow("signs") << u"!!!"_s << u"???"_s;
        QTest::newRow("an address is no mention") << u"a@b.example"_s << u"a@c.example"_s;
    }

    void anotherTextIsAbsent()
    {
        QFETCH(QString, sent);
        QFETCH(QString, shown);
        QCOMPARE(look({.text = sent}, {entry(shown, 1s), old()}).state, State::Absent);
    }

    void whatIsAlikeIsForAPerson()
    {
        const Piece piece{.text = u"**Aviso**: hoy no hay <agua>"_s};
        QCOMPARE(look(piece, {entry(u"Aviso: hoy no hay agua"_s, 1s), old()}).state, State::CannotTell);
        QCOMPARE(look({.text = u"<b>no</b> es"_s}, {entry(u"no es"_s, 1s), old()}).state, State::CannotTell);
        QCOMPARE(look({.text = u"https://www.ayto.example/x sí"_s}, {entry(u"ayto.example/x sí"_s, 1s), old()}).state,
                 State::CannotTell);
        Entry threaded = entry(u"Gracias"_s, 1s);
        threaded.post->inReplyTo = u"5"_s;
        QCOMPARE(look({.text = u"Gracias"_s, .inReplyTo = u"6"_s}, {threaded, old()}).state, State::CannotTell);
        QCOMPARE(look({.text = u"Gracias"_s, .inReplyTo = u"5"_s}, {threaded, old()}).state, State::Sent);
        Piece pictures{.text = u"Foto"_s};
        pictures.media.resize(1);
        QCOMPARE(look(pictures, {entry(u"Foto"_s, 1s), old()}).state, State::CannotTell);
        QCOMPARE(look({.text = u"Ojo"_s, .contentWarning = u"Obras"_s}, {entry(u"Ojo"_s, 1s), old()}).state,
                 State::CannotTell);
    }

    void timeDecides_data()
    {
        QTest::addColumn<int>("afterSince"); // milliseconds, by the server's clock
        QTest::addColumn<int>("offset"); // server minus desk
        QTest::addColumn<bool>("offsetKnown");
        QTest::addColumn<State>("state");
        QTest::newRow("just after") << 200 << 0 << true << State::Sent;
        QTest::newRow("hours after") << 7'200'000 << 0 << true << State::Sent;
        QTest::newRow("cut to the second") << -400 << 0 << true << State::Sent;
        QTest::newRow("seconds before") << -5'000 << 0 << true << State::CannotTell;
        QTest::newRow("seconds before, no date") << -5'000 << 0 << false << State::CannotTell;
        QTest::newRow("an hour before") << -3'600'000 << 0 << true << State::CannotTell; // this clock may have been set since
        QTest::newRow("a day before") << -86'402'000 << 0 << true << State::Absent;
        QTest::newRow("server an hour behind") << -3'599'000 << -3'600'000 << true << State::Sent;
        QTest::newRow("server an hour ahead, post from before") << 1'000 << 3'600'000 << true << State::CannotTell;
        QTest::newRow("server an hour ahead, post from a day before") << -82'802'000 << 3'600'000 << true << State::Absent;
        QTest::newRow("server an hour ahead") << 3'601'000 << 3'600'000 << true << State::Sent;
    }

    void timeDecides()
    {
        QFETCH(int, afterSince);
        QFETCH(int, offset);
        QFETCH(bool, offsetKnown);
        QFETCH(State, state);
        const auto verdict = look({.text = u"Buenos días"_s},
                                  {entry(u"Buenos días"_s, std::chrono::milliseconds(afterSince)), old()},
                                  {std::chrono::milliseconds(offset), offsetKnown});
        QCOMPARE(verdict.state, state);
    }

    /// The clock ran ahead when it was sent: by the hour of sending what was published is older. Behind it lie other
    /// posts, more than a page of them.
    void readsBackADayBeforeTheFirstTry()
    {
        Lookup lookup({.text = u"Hola"_s}, us, since);
        lookup.setOffset({0ms, true});
        lookup.take({{entry(u"otra"_s, -1h), entry(u"otra"_s, -2h)}, 0});
        QVERIFY(!lookup.isRead());
        lookup.take({{entry(u"Hola"_s, -5h), old()}, 0});
        QVERIFY(lookup.isRead());
        QCOMPARE(lookup.verdict().state, State::CannotTell);
    }

    void ofTwoTheFirstSinceIsMeant()
    {
        const auto verdict = look({.text = u"Hola"_s}, {entry(u"Hola"_s, 90s), entry(u"Hola"_s, 1s),
                                                        entry(u"Hola"_s, -2h), old()});
        QCOMPARE(verdict.state, State::Sent);
        QCOMPARE(verdict.receipt->at, since + 1s);
    }

    void othersAndBoostsDoNotCount()
    {
        Entry boost = entry(u"Hola"_s, 2s);
        boost.boost = true;
        QCOMPARE(look({.text = u"Hola"_s}, {boost, entry(u"Hola"_s, 1s, u"2"_s), old()}).state, State::Absent);
    }

    void anUnreadableItemLeavesDoubt()
    {
        Lookup lookup({.text = u"Hola"_s}, us, since);
        lookup.take({{entry(u"x"_s, 1s), old()}, 1});
        QVERIFY(lookup.isRead());
        QCOMPARE(lookup.verdict().state, State::CannotTell);
        QVERIFY(!lookup.verdict().reason.isEmpty());
    }

    void readsBackUntilBeforeTheFirstTry()
    {
        Lookup lookup({.text = u"Hola"_s}, us, since);
        QList<Entry> page;
        for (int i = 0; i < 40; ++i)
            page.append(entry(u"otra"_s, 1h - i * 1s));
        lookup.take({page, 0});
        QVERIFY(!lookup.isRead());
        QCOMPARE(lookup.below(), page.last().id);
        lookup.take({{entry(u"Hola"_s, 1s), old()}, 0});
        QVERIFY(lookup.isRead());
        QCOMPARE(lookup.verdict().state, State::Sent);
    }

    void aListThatDoesNotPage()
    {
        const auto posts = [&](int count) {
            QList<Entry> page;
            for (int i = 0; i < count; ++i)
                page.append(entry(u"otra"_s, 1h - i * 1s));
            return Listing{page, 0};
        };
        Lookup young({.text = u"Hola"_s}, us, since); // an account of three posts, all newer
        young.take(posts(3));
        QVERIFY(!young.isRead());
        young.take(posts(3));
        QVERIFY(young.isRead());
        QCOMPARE(young.verdict().state, State::Absent);

        Lookup capped({.text = u"Hola"_s}, us, since); // there may be more than it shows
        capped.take(posts(40));
        capped.take(posts(40));
        QVERIFY(capped.isRead());
        QCOMPARE(capped.verdict().state, State::CannotTell);

        Lookup enough({.text = u"Hola"_s}, us, since); // a full page that goes back to before the first try
        for (int i = 0; i < 2; ++i) {
            Listing page = posts(38);
            page.entries.append({entry(u"otra"_s, -1h), entry(u"otra"_s, -2h)});
            QVERIFY(!enough.isRead());
            enough.take(page);
        }
        QVERIFY(enough.isRead());
        QCOMPARE(enough.verdict().state, State::Absent);

        Lookup endless({.text = u"Hola"_s}, us, since);
        int pages = 0;
        for (; !endless.isRead(); ++pages) {
            Listing page = posts(40);
            for (Entry &one : page.entries)
                one.id += u'-' + QString::number(pages);
            endless.take(page);
            QVERIFY(pages < 50);
        }
        QCOMPARE(endless.verdict().state, State::CannotTell);

        Lookup none({.text = u"Hola"_s}, us, since);
        none.take({});
        QCOMPARE(none.verdict().state, State::Absent);
    }

    void whatOnlySomeSeeMayBeHiddenFromTheList()
    {
        const Piece piece{.text = u"Hola"_s, .visibility = Visibility::Direct};
        QCOMPARE(look(piece, {entry(u"x"_s, 1s), old()}).state, State::CannotTell);
        Entry restricted = entry(u"x"_s, -48h);
        restricted.post->visibility = Visibility::Followers;
        QCOMPARE(look(piece, {entry(u"x"_s, 1s), restricted}).state, State::Absent);
    }

    void offsetsComeFromTheDateHeader()
    {
        HttpResponse response;
        QVERIFY(!clockOffset(response, since).known);
        response.headers = {{"date", "Fri, 20 Nov 2026 10:00:30 GMT"}};
        const auto offset = clockOffset(response, since);
        QVERIFY(offset.known);
        QCOMPARE(offset.least, 29'600ms);
        response.headers = {{"date", "mañana"}};
        QVERIFY(!clockOffset(response, since).known);
    }
};

QTEST_GUILESS_MAIN(tst_MastodonLookup)
#include "tst_mastodonlookup.moc"
