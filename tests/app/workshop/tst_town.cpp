// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workshop/town.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace pregonero::workshop {

class TestTown : public QObject
{
    Q_OBJECT

    const TimePoint m_opened = *fromIso(u"2026-04-16T08:40:00.000Z"_s);
    Scenario m_scenario;

    static QByteArray file()
    {
        return R"({"format":"pregonero-scenario/1","id":"s","title":"S","opensAt":"10:00",
          "town":{"name":"T","host":"t.example","account":{"handle":"hall","name":"Hall"}},
          "citizens":[{"handle":"ana","name":"Ana"},{"handle":"blas","name":"Blas"}],
          "timeline":[
            {"id":"m1","at":"09:00","by":"ana","text":"@hall no water"},
            {"id":"m2","at":"09:30","by":"blas","text":"none here either","reply-to":"m1"},
            {"id":"m3","at":"10:10","by":"ana","text":"@halls is somebody else"},
            {"id":"m4","at":"10:30","by":"blas","text":"still none"}],
          "reactions":[
            {"id":"r1","when":{"reply-to":"m1","contains":["sorry"]},"after":5,"by":"ana","text":"thanks"},
            {"id":"r2","when":{"reply-in":"m1","lacks":["sorry"]},"after":2,"by":"blas","text":"no apology?"},
            {"id":"r3","when":{"unanswered":"m1","at":"10:20"},"by":"ana","text":"nobody answers"},
            {"id":"r4","when":{"hide":"m2"},"after":1,"by":"blas","text":"hidden!"},
            {"id":"r5","when":{"remove-reply-to":"m1"},"after":1,"by":"ana","text":"why delete it?"},
            {"id":"r6","when":{"reply-to":"r1"},"after":0,"by":"ana","text":"you are welcome"}]})";
    }

    static QJsonObject reply(const QString &id, const QString &to, const QString &text, TimePoint at)
    {
        return {{u"do"_s, u"publish"_s}, {u"id"_s, id}, {u"by"_s, u"hall"_s}, {u"text"_s, text},
                {u"inReplyTo"_s, to}, {u"at"_s, toIso(at)}};
    }

    static QStringList ids(const Town &town)
    {
        QStringList ids;
        for (const TownPost &post : town.posts())
            ids << post.says.id;
        return ids;
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto scenario = scenarioFromJson(file());
        QVERIFY2(scenario, qPrintable(scenario ? QString() : scenario.error().message));
        m_scenario = std::move(*scenario);
    }

    void aFreshDeskFindsThemWaiting()
    {
        const Town town(m_scenario, m_opened, 1);
        QCOMPARE(ids(town), QStringList({u"m1"_s, u"m2"_s}));
        QCOMPARE(town.post(u"m1"_s)->at, m_opened - 60min);
        QCOMPARE(town.minuteOf(m_opened), 600.0);
        QVERIFY(town.post(u"m1"_s)->mentions);
        QVERIFY(!town.post(u"m2"_s)->mentions);
        QVERIFY(!town.post(u"m3"_s));
    }

    void speedIsOfTheFutureOnly()
    {
        Town town(m_scenario, m_opened, 10);
        QCOMPARE(town.post(u"m1"_s)->at, m_opened - 60min);
        town.advanceTo(m_opened + 59s);
        QVERIFY(!town.post(u"m3"_s));
        town.advanceTo(m_opened + 60s);
        QVERIFY(town.post(u"m3"_s));
        QVERIFY2(!town.post(u"m3"_s)->mentions, "@halls is not @hall");
        QCOMPARE(town.minuteOf(m_opened + 60s), 610.0);
    }

    void silenceIsAnsweredToo()
    {
        Town town(m_scenario, m_opened, 1);
        town.advanceTo(m_opened + 20min);
        QVERIFY(town.post(u"r3"_s));
        QCOMPARE(town.post(u"r3"_s)->says.replyTo, u"m1"_s);
    }

    void aReplyInTimeKeepsThePeace()
    {
        Town town(m_scenario, m_opened, 1);
        town.apply(reply(u"act-1"_s, u"m1"_s, u"We are SORRY, a burst pipe"_s, m_opened + 1min));
        QVERIFY(town.post(u"act-1"_s)->own);
        town.advanceTo(m_opened + 5min);
        QVERIFY(!town.post(u"r1"_s));
        town.advanceTo(m_opened + 2h);
        QCOMPARE(town.post(u"r1"_s)->at, m_opened + 6min);
        QCOMPARE(town.post(u"r1"_s)->says.replyTo, u"act-1"_s);
        QVERIFY(town.post(u"r1"_s)->mentions);
        QVERIFY(!town.post(u"r2"_s));
        QVERIFY(!town.post(u"r3"_s));
        town.apply(reply(u"act-2"_s, u"r1"_s, u"sorry again"_s, m_opened + 2h));
        town.advanceTo(m_opened + 3h);
        QVERIFY2(town.post(u"r6"_s), "what citizens say in return can be answered as well");
    }

    void somebodyElsesAnswerIsNone()
    {
        Town town(m_scenario, m_opened, 1);
        town.apply(reply(u"act-1"_s, u"m2"_s, u"Noted"_s, m_opened + 1min));
        town.advanceTo(m_opened + 30min);
        QVERIFY2(town.post(u"r2"_s), "a reply anywhere in the thread");
        QVERIFY2(!town.post(u"r3"_s), "below m1 there is an answer");
        QVERIFY(!town.post(u"r1"_s));
    }

    void eachReactionHappensOnce()
    {
        Town town(m_scenario, m_opened, 1);
        for (int i = 1; i <= 3; ++i)
            town.apply(reply(u"act-%1"_s.arg(i), u"m1"_s, u"sorry"_s, m_opened + i * 1min));
        town.advanceTo(m_opened + 1h);
        QCOMPARE(ids(town).count(u"r1"_s), 1);
    }

    void hidingAndDeletingAreNoticed()
    {
        Town town(m_scenario, m_opened, 1);
        town.apply({{u"do"_s, u"hide"_s}, {u"id"_s, u"m2"_s}, {u"at"_s, toIso(m_opened + 1min)}});
        QVERIFY(town.post(u"m2"_s)->hidden);
        town.apply(reply(u"act-2"_s, u"m1"_s, u"sorry"_s, m_opened + 2min));
        town.apply({{u"do"_s, u"remove"_s}, {u"id"_s, u"act-2"_s}, {u"at"_s, toIso(m_opened + 3min)}});
        QVERIFY(!town.post(u"act-2"_s));
        town.advanceTo(m_opened + 1h);
        QVERIFY(town.post(u"r4"_s));
        QVERIFY(town.post(u"r5"_s));
        QVERIFY2(town.post(u"r1"_s)->says.replyTo.isEmpty(), "nobody answers what is no longer there");
        QVERIFY2(town.post(u"r3"_s), "a deleted answer is none");
        QCOMPARE(town.replies(u"m1"_s), 3); // m2, r3 and r5; not the deleted one
    }

    void theBlockedAreNotHeardAnyMore()
    {
        Town town(m_scenario, m_opened, 1);
        town.apply({{u"do"_s, u"block"_s}, {u"id"_s, u"m2"_s}, {u"at"_s, toIso(m_opened)}});
        town.advanceTo(m_opened + 1h);
        QVERIFY(town.post(u"m4"_s)->shut);
        QVERIFY(!town.post(u"m3"_s)->shut);
        QVERIFY(!town.post(u"m2"_s)->shut);
    }

    void timeNeverGoesBack()
    {
        Town town(m_scenario, m_opened, 1);
        town.advanceTo(m_opened + 15min);
        const QStringList before = ids(town);
        town.advanceTo(m_opened);
        QCOMPARE(town.now(), m_opened + 15min);
        town.apply(reply(u"act-1"_s, u"m1"_s, u"sorry"_s, m_opened));
        QCOMPARE(ids(town), before + QStringList(u"act-1"_s));
        QCOMPARE(town.post(u"act-1"_s)->at, m_opened + 15min);
    }

    void nonsenseChangesNothing()
    {
        Town town(m_scenario, m_opened, 1);
        const QStringList before = ids(town);
        for (const QJsonObject &act : {QJsonObject{}, QJsonObject{{u"do"_s, 7}}, QJsonObject{{u"do"_s, u"edit"_s}},
                                       QJsonObject{{u"do"_s, u"hide"_s}, {u"id"_s, u"no"_s}},
                                       QJsonObject{{u"do"_s, u"publish"_s}, {u"id"_s, u"m1"_s}}})
            town.apply(act);
        QCOMPARE(ids(town), before);
        QCOMPARE(town.post(u"m1"_s)->says.by, u"ana"_s);
    }

    void aThreadIsWholeFromAnyOfItsPosts()
    {
        Town town(m_scenario, m_opened, 1);
        town.apply(reply(u"act-1"_s, u"m2"_s, u"sorry"_s, m_opened + 1min));
        for (const QString &from : {u"m1"_s, u"m2"_s, u"act-1"_s}) {
            const auto thread = town.thread(from);
            QCOMPARE(thread.size(), 3u);
            QCOMPARE(thread.front()->says.id, u"m1"_s);
        }
        QVERIFY(town.thread(u"no"_s).empty());
    }
};

} // namespace pregonero::workshop

QTEST_GUILESS_MAIN(pregonero::workshop::TestTown)
#include "tst_town.moc"
