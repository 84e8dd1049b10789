// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desk/deskbench.h"
#include "tests/support/heldpool.h"

#include "app/desk/houserules.h"
#include "app/models/draftfindings.h"
#include "app/models/findingsmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace pregonero;
using namespace pregonero::test;
using namespace Qt::StringLiterals;

/// What editors see: every open draft by rule, each checked once, without what is ignored.
class TestDraftFindings : public QObject
{
    Q_OBJECT

    static Piece spanish(const QString &text)
    {
        Piece piece;
        piece.text = text;
        piece.language = u"es"_s;
        return piece;
    }
    static const DraftFindings::Rule *rule(const DraftFindings &findings, const QString &id)
    {
        const auto found = std::ranges::find(findings.rules(), id, &DraftFindings::Rule::id);
        return found == findings.rules().end() ? nullptr : &*found;
    }
    static bool done(const DraftFindings &findings, int open)
    {
        return QTest::qWaitFor([&] { return findings.isLoaded() && findings.open() == open && findings.checked() == open; }, 20'000);
    }
    const QString m_hashtag = u"accessibility.hashtag-case"_s;

private Q_SLOTS:
    void byRuleOverAllDrafts()
    {
        DeskBench bench;
        GET(first, bench.desk.newDraft(bench.account, spanish(u"Ven a la fiesta #fiestasdelbarrio y a #mercadodeabastos"_s)));
        GET(second, bench.desk.newDraft(bench.account, spanish(u"Hoy, #mercadodeabastos en la plaza"_s)));
        DraftFindings findings(bench.desk);
        QVERIFY(!findings.isWorking());
        findings.setWanted(true);
        QVERIFY(done(findings, 2));
        QTRY_VERIFY(rule(findings, m_hashtag));
        const DraftFindings::Rule *found = rule(findings, m_hashtag);
        QTRY_COMPARE(rule(findings, m_hashtag)->places.size(), 3);
        found = rule(findings, m_hashtag);
        QCOMPARE(found->drafts, 2);
        for (const DraftFindings::Place &place : found->places)
            QVERIFY(PlacesModel::excerpt(place).contains(u"“#"));
        // Gravest first.
        for (qsizetype i = 1; i < findings.rules().size(); ++i)
            QVERIFY(findings.rules().at(i - 1).level >= findings.rules().at(i).level);
        Q_UNUSED(first)
        Q_UNUSED(second)
    }

    void aDraftOfPicturesAloneIsCheckedToo()
    {
        DeskBench bench;
        Piece piece;
        piece.media.append({.path = u"/tmp/cartel.png"_s, .mimeType = u"image/png"_s});
        GET(draft, bench.desk.newDraft(bench.account, piece));
        QVERIFY(!draft.isNull());
        DraftFindings findings(bench.desk);
        findings.setWanted(true);
        QVERIFY(done(findings, 1));
    }

    void onlyWhatChangedIsCheckedAgain()
    {
        DeskBench bench;
        GET(first, bench.desk.newDraft(bench.account, spanish(u"Ven a #fiestasdelbarrio"_s)));
        GET(second, bench.desk.newDraft(bench.account, spanish(u"Ven a #mercadodeabastos"_s)));
        DraftFindings findings(bench.desk);
        findings.setWanted(true);
        QVERIFY(done(findings, 2));
        QTRY_VERIFY(rule(findings, m_hashtag) && rule(findings, m_hashtag)->places.size() == 2);
        QVERIFY(DeskBench::wait(bench.desk.saveDraft(second, bench.account, spanish(u"Ven al mercado"_s))));
        int least = 2;
        connect(&findings, &DraftFindings::changed, this, [&] { least = std::min(least, findings.checked()); });
        QTRY_COMPARE(rule(findings, m_hashtag)->places.size(), 1);
        QVERIFY(least >= 1); // the first stayed as it was
        QCOMPARE(rule(findings, m_hashtag)->places.first().draft, first);
        QVERIFY(DeskBench::wait(bench.desk.discardDraft(first, u"no hace falta"_s)));
        QTRY_VERIFY(!rule(findings, m_hashtag));
    }

    void whatChangesWhileADraftIsCheckedIsNotForgotten()
    {
        DeskBench bench;
        HouseRules &house = bench.desk.houseRules();
        QVERIFY(DeskBench::wait(house.load()));
        QVERIFY(DeskBench::wait(bench.desk.newDraft(bench.account, spanish(u"¡¡Ya llega la feria!!"_s))));
        const QString shout = u"decalogo.Exclamaciones"_s;
        DraftFindings findings(bench.desk);
        const auto underWay = [&] { // the store answers in order: by then the check was begun
            for (int i = 0; i < 10; ++i) {
                if (!DeskBench::wait(bench.desk.account(bench.account)))
                    return false;
            }
            return findings.isWorking() && findings.checked() == 0;
        };
        {
            const HeldPool held;
            findings.setWanted(true);
            QVERIFY(underWay());
            QVERIFY(DeskBench::wait(house.choose({{checker::Ruling::What::Pack, u"decalogo"_s, {}, {}, false}})));
            QCOMPARE(findings.checked(), 0);
        }
        QVERIFY(done(findings, 1));
        QTRY_VERIFY(!findings.isWorking());
        QSignalSpy changed(&findings, &DraftFindings::changed);
        QVERIFY(changed.wait());
        QVERIFY(!rule(findings, shout)); // checked by the rules of before, and once more
        QVERIFY(DeskBench::wait(house.choose({})));
        QTRY_VERIFY(rule(findings, shout));
    }

    void stoppedAndTakenUpAgain()
    {
        DeskBench bench;
        for (int i = 0; i < 5; ++i)
            QVERIFY(!bench.draft(u"Ven a #fiestasdelbarrio %1"_s.arg(i)).isNull());
        DraftFindings findings(bench.desk);
        findings.setWanted(true);
        findings.stop();
        QTRY_COMPARE(findings.open(), 5);
        QTRY_VERIFY(!findings.isWorking());
        QVERIFY(findings.checked() < 5);
        QVERIFY(findings.isStopped());
        findings.setWanted(true);
        QVERIFY(done(findings, 5));
    }

    void whatIsIgnoredIsNotListed()
    {
        DeskBench bench;
        GET(draft, bench.desk.newDraft(bench.account, spanish(u"Ven a #fiestasdelbarrio"_s)));
        DraftFindings findings(bench.desk);
        findings.setWanted(true);
        QVERIFY(done(findings, 1));
        QTRY_VERIFY(rule(findings, m_hashtag));
        const DraftFindings::Place place = rule(findings, m_hashtag)->places.first();
        Suppression what = checker::suppressionOf(place.finding, place.text, Suppression::Scope::Here, draft);
        what.reason = u"es la etiqueta oficial"_s;
        GET(kept, bench.desk.suppress(what));
        QTRY_VERIFY(!rule(findings, m_hashtag));
        QCOMPARE(findings.suppressions(), QList{kept});
        QVERIFY(DeskBench::wait(bench.desk.restoreRule(kept.id)));
        QTRY_VERIFY(rule(findings, m_hashtag));
    }

    void theTextBeingWrittenToo()
    {
        DeskBench bench;
        const DraftId draft = bench.desk.newDraftId(); // only being typed so far
        FindingsModel model(bench.desk);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto type = [&](const QString &text) { model.setSubject({spanish(text), Limits{}, {}}, draft); };
        const auto tags = [&] { return std::ranges::count(model.findings(), m_hashtag, &checker::Finding::rule); };
        type(u"Ven a #fiestasdelbarrio"_s);
        QTRY_COMPARE(tags(), 1);
        const auto found = std::ranges::find(model.findings(), m_hashtag, &checker::Finding::rule);
        Suppression what = checker::suppressionOf(*found, model.text(), Suppression::Scope::Here, draft);
        what.reason = u"es la etiqueta oficial"_s;
        GET(kept, bench.desk.suppress(what));
        QTRY_COMPARE(tags(), 0);
        QCOMPARE(model.ignored().size(), 1);
        QCOMPARE(model.ignored().first().by, kept);
        QSignalSpy checked(&model, &FindingsModel::checked);
        type(u"El sábado ven a #fiestasdelbarrio y a #mercadodeabastos"_s);
        QTRY_COMPARE(tags(), 1); // only the other
        QCOMPARE(model.ignored().size(), 1);
        QVERIFY(DeskBench::wait(bench.desk.restoreRule(kept.id)));
        QTRY_COMPARE(tags(), 2);
        QVERIFY(model.ignored().isEmpty());
    }

    void rowsFollow()
    {
        DeskBench bench;
        RulesModel rules;
        PlacesModel places;
        QAbstractItemModelTester first(&rules, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QAbstractItemModelTester second(&places, QAbstractItemModelTester::FailureReportingMode::QtTest);
        GET(draft, bench.desk.newDraft(bench.account, spanish(u"Ven a #fiestasdelbarrio"_s)));
        DraftFindings findings(bench.desk);
        connect(&findings, &DraftFindings::changed, this, [&] {
            rules.setRules(findings.rules());
            places.setPlaces(findings.rules().isEmpty() ? QList<DraftFindings::Place>() : findings.rules().first().places);
        });
        findings.setWanted(true);
        QTRY_VERIFY(rules.rowCount() > 0 && places.rowCount() > 0);
        QVERIFY(!rules.index(0).data(Qt::AccessibleTextRole).toString().isEmpty());
        QVERIFY(!places.index(0).data(Qt::AccessibleTextRole).toString().isEmpty());
        QVERIFY(DeskBench::wait(bench.desk.discardDraft(draft, u"no hace falta"_s)));
        QTRY_COMPARE(rules.rowCount(), 0);
        QTRY_COMPARE(places.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TestDraftFindings)
#include "tst_draftfindings.moc"
