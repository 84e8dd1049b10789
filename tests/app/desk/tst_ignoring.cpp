// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desk/deskbench.h"

using namespace pregonero;
using namespace pregonero::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Scope = Suppression::Scope;

/// Ignoring a rule and taking that back: on the record, with who, when and why.
class TestIgnoring : public QObject
{
    Q_OBJECT

    static Suppression of(const DraftId &draft, Scope scope, const QString &reason)
    {
        return {.id = {}, .scope = scope, .rule = u"inclusivo.Usuarios"_s, .title = u"Usuarios"_s, .draft = draft,
                .words = u"usuarios"_s, .before = u"a los"_s, .after = u"de la web"_s, .reason = reason};
    }

private Q_SLOTS:
    void onRecordWithWhoWhenAndWhy()
    {
        DeskBench bench;
        const DraftId draft = bench.draft(u"Avisamos a los usuarios de la web"_s);
        GET(kept, bench.desk.suppress(of(draft, Scope::Here, u"  es el nombre  del programa "_s)));
        QVERIFY(!kept.id.isEmpty());
        QCOMPARE(kept.person, bench.person);
        QCOMPARE(kept.at, bench.clock.now());
        QCOMPARE(kept.reason, u"es el nombre del programa"_s);
        GET(all, bench.desk.suppressions());
        QCOMPARE(all, QList{kept});
        const QString file = bench.folder.filePath(u"record.jsonl"_s);
        GET(lines, bench.desk.exportJournal(file));
        QVERIFY(lines > 0);
        QFile record(file);
        QVERIFY(record.open(QIODevice::ReadOnly));
        const QByteArray bytes = record.readAll();
        QVERIFY(bytes.contains("rule.suppressed"));
        QVERIFY(bytes.contains("es el nombre del programa"));
    }

    void aReasonIsNeededAndAPlace()
    {
        DeskBench bench;
        const DraftId draft = bench.draft(u"Avisamos a los usuarios"_s);
        QVERIFY(!DeskBench::wait(bench.desk.suppress(of(draft, Scope::Here, u" "_s))));
        QVERIFY(!DeskBench::wait(bench.desk.suppress(of({}, Scope::Draft, u"por algo"_s))));
        Suppression nowhere = of(draft, Scope::Here, u"por algo"_s);
        nowhere.words.clear();
        QVERIFY(!DeskBench::wait(bench.desk.suppress(nowhere)));
        GET(all, bench.desk.suppressions());
        QVERIFY(all.isEmpty());
    }

    void takenBackAndTheOtherWay()
    {
        DeskBench bench;
        const DraftId draft = bench.draft(u"Avisamos a los usuarios"_s);
        GET(kept, bench.desk.suppress(of(draft, Scope::Draft, u"cita literal"_s)));
        QVERIFY(kept.before.isEmpty()); // a place is nothing to a draft
        bench.clock.advance(1min);
        QVERIFY(DeskBench::wait(bench.desk.restoreRule(kept.id)));
        GET(none, bench.desk.suppressions());
        QVERIFY(none.isEmpty());
        const auto twice = DeskBench::wait(bench.desk.restoreRule(kept.id));
        QVERIFY(!twice && twice.error().kind == ErrorKind::Rejected);
        GET(again, bench.desk.suppress(kept));
        QCOMPARE(again.id, kept.id);
        GET(all, bench.desk.suppressions());
        QCOMPARE(all, QList{again});
    }

    void shortReasonsOfTheLastDaysAreOffered()
    {
        DeskBench bench;
        const DraftId draft = bench.draft(u"Avisamos a los usuarios"_s);
        const auto ignore = [&](const QString &reason) {
            return DeskBench::wait(bench.desk.suppress(of(draft, Scope::Draft, reason))).has_value();
        };
        QVERIFY(ignore(u"vieja"_s));
        bench.clock.advance(40 * 24h);
        QVERIFY(ignore(u"cita literal"_s));
        QVERIFY(ignore(QString(200, u'x')));
        QVERIFY(ignore(u"nombre oficial"_s));
        QVERIFY(ignore(u"cita literal"_s));
        GET(reasons, bench.desk.recentReasons());
        QCOMPARE(reasons, (QStringList{u"cita literal"_s, u"nombre oficial"_s}));
    }

    void theRecordMakesTheSameAgain()
    {
        DeskBench bench;
        const DraftId draft = bench.draft(u"Avisamos a los usuarios"_s);
        GET(here, bench.desk.suppress(of(draft, Scope::Here, u"cita literal"_s)));
        GET(house, bench.desk.suppress(of(draft, Scope::Institution, u"así lo acordamos"_s)));
        QVERIFY(house.draft.isNull());
        GET(gone, bench.desk.suppress(of(draft, Scope::Draft, u"me equivoqué"_s)));
        QVERIFY(DeskBench::wait(bench.desk.restoreRule(gone.id)));
        GET(before, bench.ledger.projectionDigest());
        GET(all, bench.desk.suppressions());
        QCOMPARE(all, (QList{house, here}));
        QVERIFY(DeskBench::wait(bench.desk.rebuildJournal()));
        GET(after, bench.ledger.projectionDigest());
        QCOMPARE(after, before);
        GET(same, bench.desk.suppressions());
        QCOMPARE(same, all);
        // And the digest sees them.
        QVERIFY(DeskBench::wait(bench.desk.restoreRule(here.id)));
        GET(other, bench.ledger.projectionDigest());
        QVERIFY(other != before);
    }
};

QTEST_GUILESS_MAIN(TestIgnoring)
#include "tst_ignoring.moc"
