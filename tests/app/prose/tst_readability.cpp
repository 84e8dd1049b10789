// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prose/readability.h"
#include "app/prose/syllables.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pregonero::prose;

/// Syllables as the orthography divides them, and the formulas by hand-made counts.
class tst_Readability final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void spanish_data()
    {
        QTest::addColumn<QString>("divided");
        for (const QString &word : QStringList{
                 u"a-yun-ta-mien-to"_s, u"ciu-da-da-ní-a"_s, u"guion"_s,        u"pa-ís"_s,         u"a-é-re-o"_s,      u"a-ve-ri-güéis"_s,
                 u"cons-truir"_s,       u"ins-truc-ción"_s,  u"bú-ho"_s,        u"ci-güe-ña"_s,     u"lí-ne-a"_s,       u"es-tu-diáis"_s,
                 u"buey"_s,             u"ve-hí-cu-lo"_s,    u"o-ír"_s,         u"reu-nión"_s,      u"cons-trui-do"_s,  u"lin-güís-ti-ca"_s,
                 u"prohi-bir"_s,        u"ahu-yen-tar"_s,    u"ca-ca-hue-te"_s, u"ac-ción"_s,       u"obs-truir"_s,     u"rey"_s,
                 u"y"_s,                u"que"_s,            u"gue-rra"_s,      u"pin-güi-no"_s,    u"ca-lle"_s,        u"a-llá"_s,
                 u"pe-rro"_s,           u"mu-cha-cho"_s,     u"hon-ra"_s,       u"al-re-de-dor"_s,  u"is-la"_s,         u"en-la-ce"_s,
                 u"ex-tra-ño"_s,        u"trans-por-te"_s,   u"abs-trac-to"_s,  u"cre-er"_s,        u"le-ís-te"_s,      u"muy"_s,
                 u"le-yes"_s,           u"in-hu-ma-no"_s,    u"al-ha-ja"_s,     u"pa-ra-noi-a"_s,   u"de-co-ra-do"_s,   u"ca-sa"_s,
                 u"sol"_s,              u"a"_s,              u"U-ru-guay"_s,    u"in-for-ma-ción"_s, u"Mé-xi-co"_s,      u"em-ple-o"_s})
            QTest::newRow(qPrintable(word)) << word;
    }
    void spanish()
    {
        QFETCH(QString, divided);
        const QString word = QString(divided).remove(u'-');
        QCOMPARE(spanishSyllables(word).join(u'-'), divided.toLower());
        QCOMPARE(syllables(word, u"es-MX"_s), int(divided.count(u'-')) + 1);
        // Accents as marks of their own change nothing.
        QCOMPARE(syllables(word.normalized(QString::NormalizationForm_D), u"es"_s), int(divided.count(u'-')) + 1);
    }

    void portuguese()
    {
        QCOMPARE(syllables(u"informação", u"pt"_s), 4);
        QCOMPARE(syllables(u"reuniões", u"pt"_s), 3);
        QCOMPARE(syllables(u"cidade", u"pt"_s), 3);
    }

    void english_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<int>("count");
        QTest::newRow("town") << u"town"_s << 1;
        QTest::newRow("council") << u"council"_s << 2;
        QTest::newRow("make") << u"make"_s << 1;
        QTest::newRow("table") << u"table"_s << 2;
        QTest::newRow("houses") << u"houses"_s << 2;
        QTest::newRow("planned") << u"planned"_s << 1;
        QTest::newRow("wanted") << u"wanted"_s << 2;
        QTest::newRow("library") << u"library"_s << 3;
        QTest::newRow("the") << u"the"_s << 1;
    }
    void english()
    {
        QFETCH(QString, word);
        QFETCH(int, count);
        QCOMPARE(syllables(word, u"en"_s), count);
    }

    void partsAreTheWord()
    {
        QRandomGenerator numbers(3);
        const QString letters = u"aeiouáéíóúüyhqugcrlnstbpxñ"_s;
        for (int i = 0; i < 5'000; ++i) {
            QString word;
            for (int length = 1 + int(numbers.bounded(14)); length > 0; --length)
                word += letters[numbers.bounded(letters.size())];
            const QStringList parts = spanishSyllables(word);
            QCOMPARE(parts.join(QString()), word);
            QVERIFY(!parts.contains(QString()));
        }
        QCOMPARE(syllables(u"", u"es"_s), 0);
        QCOMPARE(syllables(u"123", u"es"_s), 0);
    }

    void formulas()
    {
        const Counts counts{.sentences = 5, .words = 100, .letters = 480, .syllables = 200, .longWords = 30, .polysyllables = 25};
        const auto score = [&counts](const QString &language, const QString &formula) {
            for (const Readability &one : readability(counts, language))
                if (one.formula == formula)
                    return one.score;
            return -1.0;
        };
        // 206.835 - 62.3 * 2 - 20, and so on: checker of the constants, by hand.
        QCOMPARE(score(u"es"_s, u"szigriszt-pazos"_s), 62.235);
        QCOMPARE(score(u"es"_s, u"fernandez-huerta"_s), 66.44);
        QCOMPARE(score(u"es-AR"_s, u"gutierrez-polini"_s), 41.64);
        QCOMPARE(score(u"en"_s, u"flesch"_s), 17.335);
        QCOMPARE(score(u"en"_s, u"flesch-kincaid"_s), 15.81);
        QCOMPARE(score(u"pt"_s, u"flesch-pt"_s), 59.335);
        for (const QString &language : {u"ca"_s, u"eu"_s, u"gl"_s, u"fr"_s, QString()}) {
            const QList<Readability> all = readability(counts, language);
            QCOMPARE(all.size(), 1);
            QCOMPARE(all[0].formula, u"lix"_s);
            QCOMPARE(all[0].score, 50.0);
            QVERIFY(!all[0].calibrated);
            QVERIFY(all[0].band.isEmpty());
        }
        QVERIFY(readability({}, u"es"_s).isEmpty());
    }

    void bands_data()
    {
        QTest::addColumn<int>("syllables"); // of 100 words in 10 sentences: 196.835 - 0.623 S
        QTest::addColumn<QString>("band");
        QTest::newRow("39.85") << 252 << u"very-hard"_s;
        QTest::newRow("40.47") << 251 << u"hard"_s;
        QTest::newRow("54.80") << 228 << u"hard"_s;
        QTest::newRow("55.42") << 227 << u"normal"_s;
        QTest::newRow("64.77") << 212 << u"normal"_s;
        QTest::newRow("65.39") << 211 << u"easy"_s;
        QTest::newRow("79.72") << 188 << u"easy"_s;
        QTest::newRow("80.34") << 187 << u"very-easy"_s;
    }
    void bands()
    {
        QFETCH(int, syllables);
        QFETCH(QString, band);
        QCOMPARE(readability({.sentences = 10, .words = 100, .letters = 480, .syllables = syllables}, u"es"_s).front().band, band);
    }

    void counted()
    {
        const Counts counts = count({u"El ayuntamiento abre. ¿Vienes?"_s, u"Una línea más"_s}, u"es"_s);
        QCOMPARE(counts.sentences, 3);
        QCOMPARE(counts.words, 7);
        QCOMPARE(counts.syllables, 1 + 5 + 2 + 2 + 2 + 3 + 1);
        QCOMPARE(counts.longWords, 1);
        QCOMPARE(counts.polysyllables, 2);
    }
};

QTEST_GUILESS_MAIN(tst_Readability)
#include "tst_readability.moc"
