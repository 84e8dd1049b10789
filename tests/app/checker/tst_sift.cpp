// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/checker/fixes.h"
#include "app/checker/sift.h"

#include <QRandomGenerator>
#include <QTest>

using namespace pregonero;
using namespace pregonero::checker;
using namespace Qt::StringLiterals;
using Scope = Suppression::Scope;

/// What is ignored stays ignored while one types around it, and nothing else goes with it.
class TestSift : public QObject
{
    Q_OBJECT

    const DraftId m_draft{u"draft-1"_s};
    const QString m_text = u"Avisamos a los usuarios de la web de que mañana no hay servicio.\n"
                           "Los usuarios del polideportivo pueden entrar por la puerta del parque."_s;

    /// A rule against some words: each place where they stand.
    static QList<Finding> find(const QString &text, const QString &words, const QString &rule = u"inclusivo.Usuarios"_s)
    {
        QList<Finding> found;
        for (qsizetype at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.size()))
            found.append({.rule = rule, .category = u"inclusive"_s, .title = u"Usuarios"_s, .start = at, .length = words.size()});
        return found;
    }
    [[nodiscard]] Suppression here(int place) const
    {
        Suppression what = suppressionOf(find(m_text, u"usuarios"_s).at(place), m_text, Scope::Here, m_draft);
        what.id = u"here-%1"_s.arg(place);
        return what;
    }

private Q_SLOTS:
    void oneOfTwoPlaces()
    {
        for (int place : {0, 1}) {
            const QList<Finding> found = find(m_text, u"usuarios"_s);
            const Sifted sifted = sift(found, m_text, m_draft, {here(place)});
            QCOMPARE(sifted.ignored.size(), 1);
            QCOMPARE(sifted.ignored.first().finding, found.at(place));
            QCOMPARE(sifted.ignored.first().by.id, u"here-%1"_s.arg(place));
            QCOMPARE(sifted.kept, QList{found.at(1 - place)});
        }
    }

    void anotherTextAndAnotherRuleAreTold()
    {
        const QList<Finding> found = find(m_text, u"usuarios"_s);
        QCOMPARE(sift(found, m_text, DraftId(u"draft-2"_s), {here(0)}).ignored.size(), 0);
        QCOMPARE(sift(found, m_text, {}, {here(0)}).ignored.size(), 0);
        QCOMPARE(sift(find(m_text, u"usuarios"_s, u"other.Rule"_s), m_text, m_draft, {here(0)}).ignored.size(), 0);
    }

    void wordsThatChangeAreTold()
    {
        const QString changed = QString(m_text).replace(u"los usuarios de la web"_s, u"los usuarias de la web"_s);
        QList<Finding> found = find(changed, u"usuarias"_s);
        QCOMPARE(sift(found, changed, m_draft, {here(0)}).ignored.size(), 0);
    }

    void thePlaceThatWentDoesNotTakeAnother()
    {
        const QString cut = m_text.mid(m_text.indexOf(u'\n') + 1); // the first sentence was deleted
        const QList<Finding> found = find(cut, u"usuarios"_s);
        QCOMPARE(found.size(), 1);
        QCOMPARE(sift(found, cut, m_draft, {here(0)}).kept.size(), 1);
        QCOMPARE(sift(found, cut, m_draft, {here(1)}).kept.size(), 0);
    }

    void whatIsTypedElsewhereChangesNothing()
    {
        const QStringList pieces{u"y "_s, u"y además "_s, u"\n"_s, u"— "_s, u"😀 "_s, u"ánimo, "_s, u"de la "_s, u"las personas "_s};
        QRandomGenerator random(20261122);
        for (int round = 0; round < 300; ++round) {
            const int place = round % 2;
            const Suppression what = here(place);
            QString text = m_text;
            // Where the place itself is, whatever is typed around it.
            qsizetype start = find(m_text, u"usuarios"_s).at(place).start;
            QString typed;
            for (int step = 0; step < 12; ++step) {
                auto at = static_cast<qsizetype>(random.bounded(static_cast<quint32>(text.size() + 1)));
                // Now and then into the middle of a word; else before one.
                const bool inside = step % 6 == 3;
                while (!inside && at > 0 && !text.at(at - 1).isSpace())
                    --at;
                if (at > start && at < start + 8)
                    continue; // that would be its own words
                const QString more = inside ? u"x"_s : pieces.at(random.bounded(static_cast<quint32>(pieces.size())));
                text.insert(at, more);
                typed += u"%1:%2 "_s.arg(at).arg(more);
                if (at <= start)
                    start += more.size();
                const Sifted sifted = sift(find(text, u"usuarios"_s), text, m_draft, {what});
                QVERIFY2(sifted.ignored.size() == 1, qPrintable(typed + u'|' + text));
                QVERIFY2(sifted.ignored.first().finding.start == start, qPrintable(typed + u'|' + text));
            }
        }
    }

    void typingAgainstItKeepsIt()
    {
        QString text = m_text;
        text.replace(u"a los usuarios de la web"_s, u"con mucho gusto a todos los usuarios y usuarias habituales de la web"_s);
        const Sifted sifted = sift(find(text, u"usuarios"_s), text, m_draft, {here(0)});
        QCOMPARE(sifted.ignored.size(), 1);
        QCOMPARE(sifted.ignored.first().finding.start, text.indexOf(u"usuarios"));
    }

    void aTextOfNothingElse()
    {
        const QString text = u"usuarios"_s;
        const Suppression what = suppressionOf(find(text, text).first(), text, Scope::Here, m_draft);
        QCOMPARE(sift(find(text, text), text, m_draft, {what}).ignored.size(), 1);
    }

    void twoDecisionsOnOnePlaceHoldOnePlace()
    {
        Suppression twin = here(0);
        twin.id = u"twin"_s;
        QCOMPARE(sift(find(m_text, u"usuarios"_s), m_text, m_draft, {here(0), twin}).ignored.size(), 1);
    }

    void inADraft()
    {
        const QList<Finding> found = find(m_text, u"usuarios"_s) + find(m_text, u"Los usuarios"_s);
        Suppression words = suppressionOf(found.first(), m_text, Scope::Draft, m_draft, true);
        QCOMPARE(words.words, u"usuarios"_s);
        words.words = u"USUARIOS"_s; // however they are written
        QCOMPARE(sift(found, m_text, m_draft, {words}).ignored.size(), 2);
        QCOMPARE(sift(found, m_text, m_draft, {words}).kept.size(), 1);
        const Suppression rule = suppressionOf(found.first(), m_text, Scope::Draft, m_draft);
        QVERIFY(rule.words.isEmpty());
        QCOMPARE(sift(found, m_text, m_draft, {rule}).ignored.size(), 3);
        QCOMPARE(sift(found, m_text, DraftId(u"draft-2"_s), {rule}).ignored.size(), 0);
    }

    void everywhereAndTheNarrowestIsNamed()
    {
        const QList<Finding> found = find(m_text, u"usuarios"_s);
        Suppression everywhere = suppressionOf(found.first(), m_text, Scope::Institution, m_draft);
        everywhere.id = u"all"_s;
        QVERIFY(everywhere.draft.isNull());
        QCOMPARE(sift(found, m_text, {}, {everywhere}).ignored.size(), 2);
        const Sifted sifted = sift(found, m_text, m_draft, {everywhere, here(1)});
        QCOMPARE(sifted.ignored.at(0).by.id, u"all"_s);
        QCOMPARE(sifted.ignored.at(1).by.id, u"here-1"_s);
    }

    void whatANetworkRefusesCannotBeIgnored()
    {
        const Finding tooLong{.rule = u"length.too-long"_s, .category = u"length"_s, .level = Finding::Level::Error};
        const Suppression what = suppressionOf(tooLong, m_text, Scope::Institution, m_draft);
        QCOMPARE(sift({tooLong}, m_text, m_draft, {what}).kept.size(), 1);
    }

    void everyPlaceOfARuleIsMendedAtOnceOnlyWhereEachHasOneFix()
    {
        QList<Finding> found = find(m_text, u"usuarios"_s);
        QVERIFY(fixesOfRule(found, found.first().rule).isEmpty());
        for (Finding &finding : found)
            finding.fixes.append({u"personas"_s, finding.start, finding.length, u"personas"_s});
        const QList<Finding::Fix> fixes = fixesOfRule(found, found.first().rule);
        QCOMPARE(fixes.size(), 2);
        QVERIFY(fixes.first().start > fixes.last().start);
        QVERIFY(fixesOfRule(found, u"other"_s).isEmpty());
        QList<Finding> meeting = found;
        meeting.last().fixes.first().start = meeting.first().start + 2;
        QVERIFY(fixesOfRule(meeting, found.first().rule).isEmpty());
        found.last().fixes.append(found.last().fixes.first());
        QVERIFY(fixesOfRule(found, found.first().rule).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSift)
#include "tst_sift.moc"
