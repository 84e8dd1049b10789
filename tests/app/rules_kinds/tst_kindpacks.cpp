// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rules/pack.h"
#include "app/rules/ruleset.h"
#include "app/rules/valekinds.h"
#include "tests/app/rules_kinds/onerule.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onerule;

/// The packs made of our own kinds: every example of every rule, read as Markdown in the rule's language.
class tst_KindPacks final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void examples_data()
    {
        QTest::addColumn<QString>("pack");
        for (const char *pack : {"datos-personales", "accesibilidad", "tipografia-es", "tipografia-ca", "tipografia-eu", "tipografia-gl", "tipografia-pt", "tipografia-en"})
            QTest::newRow(pack) << QString::fromLatin1(pack);
    }
    void examples()
    {
        QFETCH(QString, pack);
        Kinds all = kinds();
        addValeKinds(all, {});
        const Pack read = readPack(QStringLiteral(PREGONERO_SOURCE_DIR "/resources/packs/") + pack, all);
        for (const Fault &fault : read.faults)
            qWarning() << fault.file << fault.line << fault.message;
        QVERIFY(read.faults.isEmpty());
        QVERIFY(read.rules.size() >= 9);
        QStringList wrong;
        for (const std::shared_ptr<const Rule> &rule : read.rules) {
            QVERIFY2(!rule->bad.isEmpty() && !rule->good.isEmpty() && !rule->why.isEmpty() && !rule->source.isEmpty(), qPrintable(rule->id));
            const RuleSet set({rule});
            Context context;
            context.language = rule->languages.value(0) == "mul"_L1 ? u"es"_s : rule->languages.value(0);
            for (const auto &[examples, bad] : {std::pair(rule->bad, true), std::pair(rule->good, false)})
                for (const QString &text : examples)
                    if (set.check(prose::read(text, prose::Format::Markdown), context).alerts.isEmpty() == bad)
                        wrong << rule->id + (bad ? u" misses: "_s : u" speaks of: "_s) + text;
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(tst_KindPacks)
#include "tst_kindpacks.moc"
