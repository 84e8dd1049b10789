// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/checker/choice.h"

#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace pregonero;
using namespace pregonero::checker;
using namespace Qt::StringLiterals;

class TestChoice final : public QObject
{
    Q_OBJECT

    static constexpr auto pack = Ruling::What::Pack;

private Q_SLOTS:
    void theParticularComesBeforeTheGeneralInWhateverOrderItWasDecided()
    {
        QList<Ruling> all{{pack, u"a"_s, {}, {}, true},
                          {pack, u"a"_s, {}, u"eu"_s, false},
                          {pack, u"a"_s, u"town"_s, {}, false},
                          {pack, u"a"_s, u"town"_s, u"eu"_s, true},
                          {Ruling::What::Position, u"a"_s, {}, {}, false}};
        const auto byId = [](const Ruling &one, const Ruling &two) {
            return std::tie(one.account, one.language, one.what) < std::tie(two.account, two.language, two.what);
        };
        std::ranges::sort(all, byId);
        do {
            const auto town = rulingsFor(all, u"town"_s);
            const auto other = rulingsFor(all, u"other"_s);
            QVERIFY(decided(town, pack, u"a"_s, u"eu-ES"_s, false));
            QVERIFY(!decided(town, pack, u"a"_s, u"es"_s, true));
            QVERIFY(!decided(other, pack, u"a"_s, u"eu"_s, true));
            QVERIFY(decided(other, pack, u"a"_s, u"es"_s, false));
            QVERIFY(!decided(other, Ruling::What::Position, u"a"_s, u"es"_s, true));
            QVERIFY(decided(other, pack, u"b"_s, u"es"_s, true)); // nobody decided
        } while (std::ranges::next_permutation(all, byId).found);
    }

    void oneRulingTakesThePlaceOfTheSame()
    {
        const QList<Ruling> one{{pack, u"a"_s, u"town"_s, u"eu"_s, true}};
        const Ruling other{pack, u"a"_s, u"town"_s, u"eu"_s, false};
        QCOMPARE(with(one, other), QList<Ruling>{other});
        QCOMPARE(with(one, {pack, u"a"_s, u"town"_s, {}, false}).size(), 2);
    }

    void whatIsKeptComesBack()
    {
        const QList<Ruling> rulings{{pack, u"a"_s, u"town"_s, u"eu"_s, true}, {Ruling::What::Position, u"b"_s, {}, {}, false}};
        QCOMPARE(rulingsFromJson(toJson(rulings)), rulings);
        const rules::Institution institution{.names = {{u"Ayto."_s, u"Ayuntamiento"_s}}, .handles = {u"@a"_s}, .allowed = {u"010"_s},
                                             .words = {u"Aralar"_s}, .electoral = {{QDate(2027, 4, 6), QDate(2027, 5, 23)}}};
        QCOMPARE(institutionFromJson(toJson(institution)), institution);
    }

    void nonsenseIsLeftOut_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("nothing") << QByteArray("{}");
        QTest::newRow("types") << QByteArray(R"({"rulings": 7, "names": [1], "handles": "x", "allowed": [[], 3, ""], "electoral": {"from": 1}})");
        QTest::newRow("inside") << QByteArray(R"({"rulings": [1, [], {"what": "pack"}, {"what": "x", "id": "a"}], "names": {"a": 5},
                                                  "electoral": [{"from": "2027-05-23", "to": "2027-04-06"}, {"from": "soon"}]})");
    }
    void nonsenseIsLeftOut()
    {
        QFETCH(QByteArray, json);
        const QJsonObject object = QJsonDocument::fromJson(json).object();
        QVERIFY(rulingsFromJson(object).isEmpty());
        QCOMPARE(institutionFromJson(object), rules::Institution{});
    }
};

QTEST_GUILESS_MAIN(TestChoice)
#include "tst_choice.moc"
