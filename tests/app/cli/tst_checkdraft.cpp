// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/checker/sift.h"
#include "app/cli/cli.h"
#include "app/desk/houserules.h"
#include "tests/app/desk/deskbench.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace pregonero;
using namespace pregonero::test;
using namespace Qt::StringLiterals;

/// `pregonero check --draft`: as the desk checks it, with what is ignored counted, and told on request.
class TestCheckDraft final : public QObject
{
    Q_OBJECT

    QByteArray m_out;
    QByteArray m_err;

    int run(Desk &desk, const QStringList &words)
    {
        m_out.clear();
        m_err.clear();
        cli::Terminal terminal{.out = [this](const QByteArray &bytes) { m_out += bytes; },
                               .err = [this](const QByteArray &bytes) { m_err += bytes; },
                               .readInput = {}, .readSecretLine = {}};
        cli::Cli commands;
        const auto invocation = commands.parse(words, terminal);
        if (invocation.exitCode)
            return *invocation.exitCode;
        terminal.json = invocation.json;
        const auto line = invocation.line;
        return DeskBench::wait(invocation.command->run(std::make_shared<cli::Context>(
                                   cli::Context{&desk, *line, invocation.arguments, terminal})))
            .value_or(-1);
    }

private Q_SLOTS:
    void whatIsIgnoredIsCountedAndTold()
    {
        DeskBench bench;
        Piece piece;
        piece.language = u"es"_s;
        piece.text = u"Ven a la plaza el sábado con #fiestasdelbarrio y tu gente."_s;
        GET(draft, bench.desk.newDraft(bench.account, piece));
        const QString id = draft.value();
        QCOMPARE(run(bench.desk, {u"check"_s, u"--draft"_s, id}), cli::Findings);
        QVERIFY2(m_out.contains("[accessibility.hashtag-case]"), m_out.constData());
        QVERIFY(m_out.startsWith(id.toUtf8() + ":1:"));
        QVERIFY(!m_out.contains("ignored"));

        const qsizetype at = piece.text.indexOf(u'#');
        Suppression what = checker::suppressionOf({.rule = u"accessibility.hashtag-case"_s, .title = u"Etiqueta"_s, .start = at,
                                                   .length = 17},
                                                  piece.text, Suppression::Scope::Here, draft);
        what.reason = u"es la etiqueta oficial"_s;
        GET(kept, bench.desk.suppress(what));
        run(bench.desk, {u"check"_s, u"--draft"_s, id});
        QVERIFY2(!m_out.contains("[accessibility.hashtag-case]") && m_out.contains("1 ignored"), m_out.constData());
        QVERIFY(m_out.contains("--ignored"));
        run(bench.desk, {u"check"_s, u"--draft"_s, id, u"--ignored"_s});
        QVERIFY2(m_out.contains("[accessibility.hashtag-case]") && m_out.contains("es la etiqueta oficial")
                     && m_out.contains(bench.person.toUtf8()),
                 m_out.constData());

        run(bench.desk, {u"--json"_s, u"check"_s, u"--draft"_s, id});
        const QJsonObject json = QJsonDocument::fromJson(m_out).object();
        QCOMPARE(json[u"draft"].toString(), id);
        const QJsonObject ignored = json[u"ignored"].toArray().first().toObject();
        QCOMPARE(ignored[u"id"].toString(), kept.id);
        QCOMPARE(ignored[u"scope"].toString(), u"here"_s);
        QCOMPARE(ignored[u"words"].toString(), u"#fiestasdelbarrio"_s);
        QCOMPARE(ignored[u"reason"].toString(), what.reason);
        QCOMPARE(ignored[u"person"].toString(), bench.person);
        QCOMPARE(ignored[u"at"].toString(), toIso(kept.at));
        QCOMPARE(ignored[u"finding"][u"rule"].toString(), what.rule);
        for (const QJsonValue &finding : json[u"findings"].toArray())
            QVERIFY(finding[u"rule"].toString() != what.rule);
        // Nothing that is not ignored is as serious as that: done.
        QCOMPARE(run(bench.desk, {u"check"_s, u"--draft"_s, id, u"--min-level"_s, u"error"_s}), cli::Done);
    }

    void filesAreCheckedAsAnAccountsPosts()
    {
        DeskBench bench;
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"aviso.post"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("El corte se procederá a llevar a cabo el sábado con #fiestasdelbarrio.\n");
        file.close();
        const QStringList check{u"check"_s, u"--lang"_s, u"es"_s, path};
        const QStringList forAccount = check + QStringList{u"--account"_s, bench.account.value()};
        const auto tells = [this](const char *rule) { return m_out.contains(QByteArray("[") + rule); };
        QCOMPARE(run(bench.desk, check), cli::Findings);
        QVERIFY2(tells("lenguaje-claro.") && tells("accessibility.hashtag-case]"), m_out.constData());
        QCOMPARE(run(bench.desk, forAccount), cli::Findings);
        QVERIFY2(tells("lenguaje-claro.") && tells("accessibility.hashtag-case]"), m_out.constData());

        // What was decided for this account holds for its posts, and for nobody else's.
        GET(chosen, bench.desk.houseRules().choose({{.what = checker::Ruling::What::Pack, .id = u"lenguaje-claro"_s,
                                                     .account = bench.account.value(), .on = false}}));
        QVERIFY(chosen);
        run(bench.desk, check);
        QVERIFY2(tells("lenguaje-claro."), m_out.constData());
        run(bench.desk, forAccount);
        QVERIFY2(!tells("lenguaje-claro.") && tells("accessibility.hashtag-case]"), m_out.constData());

        // What is ignored in every text of the workspace is ignored in files too.
        Suppression what = checker::suppressionOf({.rule = u"accessibility.hashtag-case"_s}, {}, Suppression::Scope::Institution, {});
        what.reason = u"es la etiqueta oficial"_s;
        GET(kept, bench.desk.suppress(what));
        QVERIFY(!kept.id.isEmpty());
        run(bench.desk, forAccount);
        QVERIFY2(!tells("accessibility.hashtag-case]"), m_out.constData());
        run(bench.desk, check);
        QVERIFY2(!tells("accessibility.hashtag-case]"), m_out.constData());

        // Its network's limits count too.
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray("casa ").repeated(5'000));
        file.close();
        QCOMPARE(run(bench.desk, forAccount + QStringList{u"--min-level"_s, u"error"_s}), cli::Findings);
        QVERIFY2(tells("length."), m_out.constData());
        QCOMPARE(run(bench.desk, {u"check"_s, u"--account"_s, u"nobody"_s, path}), cli::Findings);
        QVERIFY(!m_err.isEmpty() && m_out.isEmpty());
    }

    void whatDoesNotGoTogether()
    {
        DeskBench bench;
        QCOMPARE(run(bench.desk, {u"check"_s, u"--draft"_s, u"x"_s, u"file.md"_s}), cli::Usage);
        QCOMPARE(run(bench.desk, {u"check"_s, u"--draft"_s, u"x"_s, u"--lang"_s, u"es"_s}), cli::Usage);
        QCOMPARE(run(bench.desk, {u"check"_s, u"--draft"_s, u"x"_s, u"--account"_s, u"y"_s}), cli::Usage);
        QCOMPARE(run(bench.desk, {u"check"_s, u"--account"_s, u"x"_s, u"--network"_s, u"town"_s, u"file.md"_s}), cli::Usage);
        QCOMPARE(run(bench.desk, {u"check"_s, u"--draft"_s, u"x"_s, u"--min-level"_s, u"bad"_s}), cli::Usage);
        QCOMPARE(run(bench.desk, {u"check"_s, u"--ignored"_s, u"file.md"_s}), cli::Usage);
        QCOMPARE(run(bench.desk, {u"check"_s, u"--draft"_s, u"no-such-draft"_s}), cli::Findings);
        QVERIFY(!m_err.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCheckDraft)
#include "tst_checkdraft.moc"
