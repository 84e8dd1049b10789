// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rules/forms.h"
#include "app/rules/wordindex.h"

#include "app/rules/pattern.h"

#include <QRandomGenerator>
#include <QTest>

#include <set>

using namespace pregonero::rules;
using namespace Qt::StringLiterals;

class tst_WordIndex final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void words_data();
    void words();
    void neverMisses_data();
    void neverMisses();
    void isKept();
    void damaged();
};

void tst_WordIndex::words_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("expected"); // forms divided by '/', "-": none
    const auto row = [](const QString &pattern, const QString &expected) { QTest::newRow(qPrintable(pattern.left(40))) << pattern << expected; };
    row(u"\\barbol\\b"_s, u"arbol"_s);
    row(u"\\bÁRBOL\\b"_s, u"árbol"_s);
    row(u"\\b(?:in[ \\n]order[ \\n]to)\\b"_s, u"in order to"_s);
    row(u"\\b(?:utilizes?)\\b"_s, u"utilizes/utilize"_s);
    row(u"\\b(?:uno|dos)\\b"_s, u"uno/dos"_s);
    row(u"\\bcan't\\b"_s, u"can t"_s);
    row(u"\\b[Ee]l\\b"_s, u"el"_s);
    row(u"\\bplaza\\s+mayor\\b"_s, u"plaza mayor"_s);
    row(u"\\bplaza(?=\\s)"_s, u"plaza"_s);
    row(u"\\bplaza(?!\\s)\\b"_s, u"plaza"_s);
    row(u"(?<=\\s)plaza\\b"_s, u"plaza"_s);
    row(u"^plaza$"_s, u"plaza"_s);
    row(u"\\bplaza\\w*"_s, u"-"_s); // no whole word
    row(u"plaza"_s, u"-"_s);
    row(u"\\bplaza(?:s\\w*)?\\b"_s, u"-"_s);
    row(u"\\b(?:uno|\\w+)\\b"_s, u"-"_s);
    row(u"\\bel (?:presidente)\\w+"_s, u"-"_s); // a short word that is everywhere says too little
    row(u"\\b(a)\\1\\b"_s, u"-"_s);
    row(u"(?x)\\b a \\b"_s, u"-"_s);
    row(u"\\bstraße\\b"_s, u"-"_s); // another case is not one letter
    row(u"\\bx{3}\\b"_s, u"-"_s);
    row(u"\\bno )"_s, u"-"_s);
    row(u"\\b(?:no"_s, u"-"_s);
    row(QString(), u"-"_s);
    row(u"\\b(?:%1)\\b"_s.arg(u"(?:a|b|c|d)"_s.repeated(40)), u"-"_s); // more forms than atoms
    row(u"("_s.repeated(5'000), u"-"_s);
}

void tst_WordIndex::words()
{
    QFETCH(QString, pattern);
    QFETCH(QString, expected);
    const auto forms = wordsOf(pattern);
    QStringList told;
    for (const QStringList &words : forms.value_or(QList<QStringList>()))
        told << words.join(u' ');
    QCOMPARE(forms ? told.join(u'/') : u"-"_s, expected);
}

void tst_WordIndex::neverMisses_data()
{
    QTest::addColumn<bool>("ignoreCase");
    QTest::newRow("case counts") << false;
    QTest::newRow("case ignored") << true;
}

/// Random expressions on random texts: where PCRE2 finds one, the index has it.
void tst_WordIndex::neverMisses()
{
    QFETCH(bool, ignoreCase);
    QRandomGenerator random(7);
    const QStringList atoms{u"a"_s,      u"á"_s,   u"É"_s,       u"K"_s,     u"s"_s,    u"9"_s,        u"_"_s,    u"-"_s,     u" "_s,      u"\\s"_s,
                            u"\\b"_s,    u"\\w"_s, u"[ae]"_s,    u"[.,]"_s,  u"."_s,    u"(?:a|es)"_s, u"a?"_s,   u"(?:á )?"_s, u"(?=\\s)"_s, u"(?=\\W)"_s,
                            u"(?!\\w)"_s, u"(?<= )"_s, u"^"_s,   u"$"_s,     u"e+"_s,   u"(?:a|)"_s,   u"'"_s,    u"\\."_s,   u"\\W"_s,    u"ñ*"_s,
                            u"\u0301"_s, u"😀"_s,  u"(?:s|-)+"_s, u"\\d"_s,  u"ı"_s,    u"µ"_s};
    const QStringList letters{u"a"_s, u"A"_s, u"á"_s, u"Á"_s, u"e"_s, u"é"_s, u"É"_s, u"k"_s, u"K"_s, u"\u212A"_s, u"s"_s, u"S"_s, u"ſ"_s, u"9"_s, u"_"_s, u"-"_s,
                              u" "_s, u" "_s, u" "_s, u"\n"_s, u"."_s, u","_s, u"'"_s, u"ñ"_s, u"\u0301"_s, u"😀"_s, u"ı"_s, u"i"_s, u"İ"_s, u"µ"_s, u"μ"_s, u"Μ"_s};
    int indexed = 0;
    int matched = 0;
    for (int round = 0; round < 4'000; ++round) {
        QString pattern = random.bounded(3u) ? u"\\b"_s : QString();
        for (int i = 0, n = 1 + int(random.bounded(5u)); i < n; ++i)
            pattern += atoms[random.bounded(atoms.size())];
        pattern += random.bounded(3u) ? u"\\b"_s : QString();
        const auto forms = wordsOf(pattern);
        const Pattern regex(pattern, ignoreCase);
        if (!forms || !regex.error().isEmpty())
            continue;
        ++indexed;
        std::vector<WordIndex::Form> all;
        for (const QStringList &words : *forms)
            all.push_back({0, words});
        const WordIndex index(all);
        WordIndex::Memory memory;
        for (int t = 0; t < 150; ++t) {
            QString text;
            for (int i = 0, n = int(random.bounded(10u)); i < n; ++i)
                text += letters[random.bounded(letters.size())];
            bool met = false;
            index.scan(text, memory, [&met](int) { met = true; });
            if (!regex.isIn(text))
                continue;
            ++matched;
            QVERIFY2(met, qPrintable(pattern + u" in \""_s + text + u'"'));
        }
    }
    QVERIFY(indexed > 200);
    QVERIFY2(matched > 500, qPrintable(QString::number(matched)));
}

namespace {

std::set<int> met(const WordIndex &index, const QString &text)
{
    WordIndex::Memory memory;
    std::set<int> all;
    index.scan(text, memory, [&all](int need) { all.insert(need); });
    return all;
}

} // namespace

void tst_WordIndex::isKept()
{
    const WordIndex index({{0, {u"in"_s, u"order"_s, u"to"_s}}, {1, {u"árbol"_s}}, {2, {u"order"_s}}, {2, {u"orders"_s}}});
    QCOMPARE(met(index, u"In ORDER to"_s), (std::set<int>{0, 2}));
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out << index;
    QDataStream in(bytes);
    const auto read = WordIndex::from(in, 3);
    QVERIFY(read);
    for (const QString &text : {u"In ORDER to"_s, u"orders, Árbol"_s, u"nada"_s, QString()})
        QCOMPARE(met(*read, text), met(index, text));
    QVERIFY(met(WordIndex(), u"in order"_s).empty());
}

/// Whatever the file says, nothing outside of it is read.
void tst_WordIndex::damaged()
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out << WordIndex({{0, {u"in"_s, u"order"_s}}, {1, {u"árbol"_s}}, {2, {u"order"_s}}});
    QRandomGenerator random(1);
    int refused = 0;
    for (int round = 0; round < 3'000; ++round) {
        QByteArray damaged = bytes;
        damaged[random.bounded(damaged.size())] = char(random.bounded(256u));
        if (round % 3 == 0)
            damaged.truncate(random.bounded(damaged.size()));
        QDataStream in(damaged);
        const auto read = WordIndex::from(in, 3);
        refused += !read;
        if (!read)
            continue;
        for (const int need : met(*read, u"in order árbol in"_s))
            QVERIFY(need >= 0 && need < 3);
    }
    QVERIFY(refused > 1'000);
}

QTEST_GUILESS_MAIN(tst_WordIndex)
#include "tst_wordindex.moc"
