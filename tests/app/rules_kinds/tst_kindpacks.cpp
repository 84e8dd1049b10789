// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rules/pack.h"
#include "app/rules/ruleset.h"
#include "app/rules/valekinds.h"
#include "tests/app/rules_kinds/onerule.h"

#include <QDir>
#include <QFile>
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

    /// What they say of the labelled texts: nobody's data where there are none.
    void labelledTexts()
    {
        Kinds all = kinds();
        addValeKinds(all, {});
        const QString root = QStringLiteral(PREGONERO_SOURCE_DIR "/");
        QList<std::shared_ptr<const Rule>> rules;
        for (const QString &pack : {u"datos-personales"_s, u"accesibilidad"_s})
            rules += readPack(root + u"resources/packs/"_s + pack, all).rules;
        const QDir folder(root + u"tests/fixtures/corpus"_s);
        int texts = 0;
        QStringList wrong;
        for (const QString &name : folder.entryList({u"*.yml"_s})) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto corpus = parseYaml(file.readAll(), name);
            QVERIFY(corpus.has_value());
            const QString language = name.section(u'-', 1).chopped(4);
            QList<std::shared_ptr<const Rule>> speaking;
            for (const auto &rule : rules)
                if (rule->speaks(language))
                    speaking << rule;
            const RuleSet set(speaking);
            for (const Value &item : corpus->items) {
                ++texts;
                QStringList expected;
                for (const Value &category : item.find(u"expect")->items)
                    expected << category.scalar;
                Context context;
                context.language = language;
                context.institution.allowed = {u"@valdelago.example"_s}; // the invented town's own
                for (const Alert &alert : set.check(prose::read(item.find(u"text")->scalar, prose::Format::Post), context).alerts)
                    // Capitals are shouting too: labelled as tone.
                    if (!expected.contains(alert.rule->category)
                        && !(alert.rule->id == "accesibilidad.Mayusculas"_L1 && expected.contains("tone"_L1)))
                        wrong << item.find(u"id")->scalar + u' ' + alert.rule->id + u": "_s + alert.match;
            }
        }
        QVERIFY(texts > 300);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(tst_KindPacks)
#include "tst_kindpacks.moc"
