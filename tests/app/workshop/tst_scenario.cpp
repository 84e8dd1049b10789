// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/counting.h"
#include "app/workshop/scenario.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include <map>

using namespace Qt::StringLiterals;

namespace pregonero::workshop {

class TestScenario : public QObject
{
    Q_OBJECT

    Scenario m_day;
    QByteArray m_json;

    [[nodiscard]] QList<Utterance> everything() const
    {
        QList<Utterance> all;
        for (const Timed &timed : m_day.timeline)
            all << timed.says;
        for (const Reaction &reaction : m_day.reactions)
            all << reaction.says;
        return all;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QFile file(QStringLiteral(PREGONERO_SOURCE_DIR "/resources/scenarios/villanueva.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_json = file.readAll();
        auto day = scenarioFromJson(m_json);
        QVERIFY2(day, qPrintable(day ? QString() : day.error().message));
        m_day = std::move(*day);
    }

    void aDayWorthLivingIn()
    {
        QVERIFY(m_day.timeline.size() >= 75);
        QVERIFY(m_day.reactions.size() >= 20);
        QCOMPARE(m_day.timeline.front().minute, 7 * 60 + 30);
        QVERIFY(m_day.timeline.back().minute <= 22 * 60);
        const auto waiting = std::ranges::count_if(m_day.timeline, [&](const Timed &timed) {
            return timed.minute <= m_day.opensAt && timed.says.by != m_day.account.handle;
        });
        QVERIFY2(waiting >= 35, "a fresh desk must find citizens waiting");
        std::map<QString, int> languages;
        for (const Utterance &says : everything())
            ++languages[says.language];
        for (const char16_t *language : {u"es", u"eu", u"ca", u"gl", u"pt", u"en"})
            QVERIFY2(languages[QString::fromUtf16(language)] >= 2, qPrintable(QString::fromUtf16(language)));
        // What the communicator does not do is as much part of the day as what they do.
        QVERIFY(std::ranges::count(m_day.reactions, Reaction::Cause::Unanswered, &Reaction::cause) >= 5);
        QVERIFY(std::ranges::count(m_day.reactions, Reaction::Cause::Hide, &Reaction::cause) >= 1);
        // The town hall speaks for itself only before the desk is opened: from then on a person does.
        for (const Timed &timed : m_day.timeline)
            QVERIFY(timed.says.by != m_day.account.handle || timed.minute < m_day.opensAt);
    }

    void everyMessageCouldBePosted()
    {
        const text::CountingRule rule{.unit = text::CountingRule::Unit::Graphemes, .maximum = 500};
        for (const Utterance &says : everything())
            QVERIFY2(text::count(says.text, rule).fits, qPrintable(says.id));
    }

    /// Nobody real may be hit by what is told here in public.
    void tellsNothingOfRealPeople()
    {
        static const QRegularExpression identity(u"\\b\\d{8}[A-Za-z]\\b"_s);
        static const QRegularExpression phone(u"\\b[6-9]\\d{2}[ .]?\\d{3}[ .]?\\d{3}\\b"_s);
        static const QRegularExpression link(u"https?://([^/\\s]+)"_s);
        static const QRegularExpression mail(u"[\\w.]+@[\\w-]+\\.\\w+"_s);
        int identities = 0;
        int phones = 0;
        for (const Utterance &says : everything()) {
            for (auto it = identity.globalMatch(says.text); it.hasNext(); ++identities)
                QCOMPARE(it.next().captured(), u"99999999R"_s); // on Spain's published test certificates
            for (auto it = phone.globalMatch(says.text); it.hasNext(); ++phones)
                QCOMPARE(it.next().captured().remove(u' '), u"600000000"_s); // the placeholder of printed forms
            for (auto it = link.globalMatch(says.text); it.hasNext();)
                QVERIFY(it.next().captured(1).endsWith(u".example")); // RFC 2606: no name server knows it
            QVERIFY2(!mail.match(says.text).hasMatch(), qPrintable(says.id));
        }
        QVERIFY(identities >= 1 && phones >= 1); // the day does hold personal data to be handled
        QVERIFY(m_day.host.endsWith(u".example"));
    }

    void wordsAreFoundWithoutAccentsAndAtTheirBeginning()
    {
        const Reaction reaction{.contains = {u"avería"_s, u"por la tarde"_s}, .lacks = {u"agua"_s}};
        QVERIFY(reaction.matches(u"Es una AVERIA grande"_s));
        QVERIFY(reaction.matches(u"Hay dos «averías»"_s));
        QVERIFY(reaction.matches(u"Volverá por  la\ntarde."_s));
        QVERIFY(!reaction.matches(u"Lleve paraguas"_s));
        QVERIFY(!reaction.matches(u"La avería del agua"_s));
        QVERIFY(!reaction.matches(u"desaveriado"_s));
        QVERIFY(Reaction{}.matches(u"lo que sea"_s));
    }

    void whatIsWrongIsNamed_data()
    {
        QTest::addColumn<QString>("list");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("said");
        QTest::newRow("time") << u"timeline"_s << u"at"_s << QJsonValue(u"7:30"_s) << u"time of day"_s;
        QTest::newRow("order") << u"timeline"_s << u"at"_s << QJsonValue(u"23:59"_s) << u"earlier"_s;
        QTest::newRow("person") << u"timeline"_s << u"by"_s << QJsonValue(u"nobody"_s) << u"nobody is called"_s;
        QTest::newRow("text") << u"timeline"_s << u"text"_s << QJsonValue(12) << u"must be a text"_s;
        QTest::newRow("twice") << u"timeline"_s << u"id"_s << QJsonValue(u"agua-1"_s) << u"used twice"_s;
        QTest::newRow("reserved") << u"timeline"_s << u"id"_s << QJsonValue(u"act-1"_s) << u"act-"_s;
        QTest::newRow("typo") << u"timeline"_s << u"likes"_s << QJsonValue(1) << u"means nothing here"_s;
        QTest::newRow("parent") << u"timeline"_s << u"reply-to"_s << QJsonValue(u"later"_s) << u"no message"_s;
        QTest::newRow("count") << u"timeline"_s << u"boosts"_s << QJsonValue(-1) << u"must be a number"_s;
        QTest::newRow("visibility") << u"timeline"_s << u"visibility"_s << QJsonValue(u"secret"_s) << u"no visibility"_s;
        QTest::newRow("no cause") << u"reactions"_s << u"when"_s << QJsonValue(QJsonObject{}) << u"one cause"_s;
        QTest::newRow("two causes") << u"reactions"_s << u"when"_s
                                    << QJsonValue(QJsonObject{{u"hide"_s, u"agua-1"_s}, {u"block"_s, u"agua-1"_s}})
                                    << u"one cause"_s;
        QTest::newRow("no such message") << u"reactions"_s << u"when"_s
                                         << QJsonValue(QJsonObject{{u"hide"_s, u"agua-99"_s}}) << u"no message"_s;
        QTest::newRow("handle") << u"citizens"_s << u"handle"_s << QJsonValue(u"Ñ"_s) << u"small letters"_s;
        QTest::newRow("same handle") << u"citizens"_s << u"handle"_s << QJsonValue(u"reme_delrio"_s) << u"two people"_s;
    }

    void whatIsWrongIsNamed()
    {
        QFETCH(QString, list);
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        QFETCH(QString, said);
        QJsonObject root = QJsonDocument::fromJson(m_json).object();
        QJsonArray items = root[list].toArray();
        QJsonObject first = items.first().toObject();
        first[key] = value;
        items[0] = first;
        root[list] = items;
        const auto day = scenarioFromJson(QJsonDocument(root).toJson());
        QVERIFY(!day);
        QVERIFY2(day.error().message.contains(said), qPrintable(day.error().message));
    }

    void noJsonNoTown()
    {
        for (const QByteArray &bytes : {QByteArray(), QByteArray("[]"), QByteArray("{}"), m_json.left(m_json.size() / 2),
                                        QByteArray("\xff\xfe"), QByteArray("{\"format\":\"pregonero-scenario/2\"}")})
            QVERIFY(!scenarioFromJson(bytes));
    }
};

} // namespace pregonero::workshop

QTEST_GUILESS_MAIN(pregonero::workshop::TestScenario)
#include "tst_scenario.moc"
