// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rules/pattern.h"
#include "app/rules/tokens.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace pregonero::rules;
using namespace Qt::StringLiterals;

class tst_Pattern final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dialect_data();
    void dialect();
    void tellsWhatIsWrong();
    void givesUp_data();
    void givesUp();
    void sweepsLikeAnAlternation();
    void manyExceptions();
};

void tst_Pattern::dialect_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const QString &expression, const QString &text, const QStringList &expected) {
        QTest::newRow(qPrintable(expression + u" / "_s + text)) << expression << text << expected;
    };
    row(u"\\bárbol\\b"_s, u"el árbol y árboles"_s, {u"árbol"_s});
    row(u"\\brbol\\b"_s, u"el árbol"_s, {});
    row(u"(?i)\\bÁRBOL\\b"_s, u"el árbol, ÁRBOL"_s, {u"árbol"_s, u"ÁRBOL"_s});
    row(u"\\w+"_s, u"añó_1 ٣"_s, {u"añó_1"_s, u"٣"_s});
    row(u"\\d+"_s, u"12 ٣٤"_s, {u"12"_s, u"٣٤"_s});
    row(u"a\\sb"_s, u"a\u00a0b"_s, {u"a\u00a0b"_s});
    row(u"a nivel de"_s, u"a nivel\nde calle"_s, {u"a nivel\nde"_s});
    row(u"a {2,}b"_s, u"a b a  b"_s, {u"a  b"_s});
    row(u"[a ]+b"_s, u"a\nb"_s, {}); // within a class a blank is a blank
    row(u"^b"_s, u"a\nb"_s, {u"b"_s});
    row(u"a$"_s, u"a\nb"_s, {u"a"_s});
    row(u"(?<!el )Ayuntamiento(?! de Bilbao)"_s, u"el Ayuntamiento, un Ayuntamiento de Bilbao, un Ayuntamiento vecino"_s, {u"Ayuntamiento"_s});
    row(u"(?<!:[^ ]+?):\\s[A-Z]"_s, u"a:b: C y d: E"_s, {u": E"_s});
    row(u"(?<!.*-)x"_s, u"x a-x x"_s, {u"x"_s, u"x"_s});
    row(u"(?<=\\d{1,3} )euros"_s, u"20 euros y los euros"_s, {u"euros"_s});
    row(u"(?>a+)b"_s, u"aaab"_s, {u"aaab"_s});
    row(u"\\p{Lu}{2,}"_s, u"la ÑU y Ab"_s, {u"ÑU"_s});
}

void tst_Pattern::dialect()
{
    QFETCH(QString, expression);
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QStringList found;
    for (const Pattern::Found &one : Pattern(expression).findAll(text))
        found << text.sliced(one.start, one.length);
    QCOMPARE(found, expected);
}

void tst_Pattern::tellsWhatIsWrong()
{
    QVERIFY(Pattern(u"a(b"_s).error().contains(u"parenthesis"_s));
    QVERIFY(!Pattern(u"[z-a]"_s).error().isEmpty());
    QVERIFY(Pattern(u"a(b)"_s).error().isEmpty());
    QVERIFY(!Pattern(u"a(b"_s).isIn(u"ab"_s));
}

void tst_Pattern::givesUp_data()
{
    QTest::addColumn<QString>("expression");
    for (const QString &expression : {u"(a+)+$"_s, u"(?:a|a)*b"_s, u"(a|aa)+$"_s, u"(?:\\w+\\s?)*!"_s, u"(.*a){20}b"_s, u"(?R)?a+(?R)?b"_s})
        QTest::newRow(qPrintable(expression)) << expression;
}

void tst_Pattern::givesUp()
{
    QFETCH(QString, expression);
    const Pattern pattern(expression);
    const QString text = QString(5'000, u'a') + u"c-b-!"_s; // what the end of each wants is there
    QElapsedTimer timer;
    timer.start();
    const Pattern::Watch watch;
    (void)pattern.find(text);
    QVERIFY2(timer.elapsed() < 5'000, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(watch.exceeded());
    {
        const Pattern::Watch inner; // starts anew, and gives back what was
        (void)Pattern(u"a"_s).find(text);
        QVERIFY(!inner.exceeded());
    }
    QVERIFY(watch.exceeded());
}

/// One alternation, each token by itself, or only those that are there: always the same.
void tst_Pattern::sweepsLikeAnAlternation()
{
    QRandomGenerator random(7);
    const QStringList parts{u"a"_s, u"ab"_s, u"b+"_s, u"(a|b)c"_s, u"\\w"_s, u"ca?"_s, u"(?i)B"_s, u"(b)\\1"_s, u"(?<!.*c)ab"_s, u"a b"_s, u"^a"_s, u"c$"_s, u"x*"_s};
    for (int round = 0; round < 500; ++round) {
        QStringList tokens;
        for (int i = 0, n = 1 + int(random.bounded(6u)); i < n; ++i)
            tokens << parts[random.bounded(parts.size())];
        const bool word = random.bounded(2u) == 0;
        const Tokens all(tokens, word ? u"\\b"_s : QString(), word ? u"\\b"_s : QString(), random.bounded(2u) == 0);
        QString text;
        for (int i = 0; i < 30; ++i)
            text += QStringView(u"aabbcB \nx")[random.bounded(9)];
        std::vector<int> there;
        for (int i = 0; i < int(tokens.size()); ++i) {
            if (all.pattern(i).isIn(text))
                there.push_back(i);
        }
        const auto told = [&](const Candidates &candidates) {
            QStringList list;
            for (const Tokens::Found &found : all.find(text, candidates))
                list << u"%1+%2:%3"_s.arg(found.start).arg(found.length).arg(tokens[found.token]);
            return list;
        };
        const QStringList single = told({Candidates::How::OneByOne});
        QCOMPARE(told({Candidates::How::All}), single);
        QCOMPARE(told({Candidates::How::Some, there}), single);
    }
}

void tst_Pattern::manyExceptions()
{
    QStringList many;
    for (int i = 0; i < 20'000; ++i)
        many << u"palabra%1"_s.arg(i);
    const Exceptions exceptions(many, {u"a nivel de"_s, u"(?i)ONU"_s});
    QVERIFY(exceptions.isIn(u"palabra19999"_s) && !exceptions.isIn(u"Palabra3"_s) && exceptions.isIn(u"la onu"_s));
    QVERIFY(exceptions.covers(u"vive A Nivel De calle"_s, {7, 5}) && !exceptions.covers(u"un nivel"_s, {3, 5}));
}

QTEST_GUILESS_MAIN(tst_Pattern)
#include "tst_pattern.moc"
