// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/checker/checker.h"
#include "tests/app/checker/ownhome.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QRandomGenerator>
#include <QTest>

#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;
using namespace pregonero;
using namespace pregonero::checker;

class TestChecker final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void measuresLength_data();
    void measuresLength();
    void marksWhatDoesNotFit();
    void countsTheContentWarning();
    void namesTheLimitInBytes();
    void refusesNothing_data();
    void refusesNothing();
    void asksForAlternativeText();
    void respectsANetworkWithoutAlternativeText();
    void measuresAlternativeText();
    void ordersByPlace();
    void takesFurtherFamilies();
    void writesJson();
    void givesTheSameOnEveryThread();
    void survivesGarbage();
    void takesOneLongLine_data();
    void takesOneLongLine();

private:
    static Subject subject(const QString &text, const QString &language = u"es"_s)
    {
        Subject subject{{.text = text, .language = language}, {}, {}};
        subject.packs = QStringList(); // the packs have tests of their own
        return subject;
    }
    static QStringList rules(const QList<Finding> &findings)
    {
        QStringList names;
        for (const Finding &finding : findings)
            names.append(finding.rule);
        return names;
    }

    OwnHome m_home;
    const Checker m_checker;
};

void TestChecker::measuresLength_data()
{
    using enum text::CountingRule::Unit;
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("unit");
    QTest::addColumn<int>("maximum");
    QTest::addColumn<int>("over");
    QTest::newRow("fits exactly") << u"Hola"_s << int(Graphemes) << 4 << 0;
    QTest::newRow("one over") << u"Holas"_s << int(Graphemes) << 4 << 1;
    QTest::newRow("a family is one") << u"👩‍👩‍👧👩‍👩‍👧"_s << int(Graphemes) << 2 << 0;
    QTest::newRow("decomposed accents")
        << u"áéí"_s.normalized(QString::NormalizationForm_D) << int(Graphemes) << 3 << 0;
    QTest::newRow("code points") << u"🎉🎉🎉"_s << int(CodePoints) << 2 << 1;
    QTest::newRow("utf-16") << u"🎉🎉🎉"_s << int(Utf16) << 4 << 2;
    QTest::newRow("bytes") << u"añil"_s << int(Bytes) << 4 << 1;
}

void TestChecker::measuresLength()
{
    QFETCH(const QString, text);
    QFETCH(const int, unit);
    QFETCH(const int, maximum);
    QFETCH(const int, over);
    Subject checked = subject(text, u"qu-x"_s);
    checked.limits.counting.unit = text::CountingRule::Unit(unit);
    checked.limits.counting.maximum = maximum;
    QList<Finding> found = m_checker.check(checked);
    found.removeIf([](const Finding &finding) { return finding.category != u"length"; });
    QCOMPARE(found.size(), over > 0 ? 1 : 0);
    if (over == 0)
        return;
    QCOMPARE(found.first().rule, u"length.too-long"_s);
    QCOMPARE(found.first().level, Finding::Level::Error);
    QVERIFY2(found.first().message.contains(QString::number(over)), qPrintable(found.first().message));
    QVERIFY2(found.first().message.contains(QString::number(maximum)), qPrintable(found.first().message));
    QVERIFY(found.first().fixes.isEmpty()); // cutting is for the author
}

void TestChecker::marksWhatDoesNotFit()
{
    Subject checked = subject(u"👩‍👩‍👧 buenos días"_s);
    checked.limits.counting.maximum = 8;
    const QList<Finding> found = m_checker.check(checked);
    QCOMPARE(rules(found), QStringList{u"length.too-long"_s});
    QCOMPARE(checked.piece.text.sliced(found.first().start, found.first().length), u" días"_s);
}

void TestChecker::countsTheContentWarning()
{
    Subject checked = subject(u"Hoy hay mercado en la plaza"_s);
    checked.limits.counting.maximum = 30;
    QVERIFY(m_checker.check(checked).isEmpty());
    checked.piece.contentWarning = u"Aviso"_s; // 27 + 5
    const QList<Finding> found = m_checker.check(checked);
    QCOMPARE(rules(found), QStringList{u"length.too-long"_s});
    QCOMPARE(checked.piece.text.sliced(found.first().start, found.first().length), u"za"_s);
    checked.piece.contentWarning = QString(40, u'a');
    const QList<Finding> whole = m_checker.check(checked);
    QCOMPARE(whole.first().start, 0);
}

void TestChecker::namesTheLimitInBytes()
{
    Subject checked = subject(u"ñandú ñandú"_s);
    checked.limits.counting.maximum = 300;
    checked.limits.counting.maximumBytes = 10;
    const QList<Finding> found = m_checker.check(checked);
    QCOMPARE(rules(found), QStringList{u"length.too-long"_s});
    QVERIFY2(found.first().message.contains(u"byte"), qPrintable(found.first().message));
    QVERIFY2(found.first().message.contains(u"10"), qPrintable(found.first().message));
}

void TestChecker::refusesNothing_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("spaces") << u" \n\t\u00A0 "_s;
    QTest::newRow("invisible") << u"\u200B\u200F\u2060\uFEFF"_s;
    QTest::newRow("controls") << QString(3, QChar(0));
}

void TestChecker::refusesNothing()
{
    QFETCH(const QString, text);
    Subject checked = subject(text);
    const QList<Finding> found = m_checker.check(checked);
    QCOMPARE(rules(found), QStringList{u"length.empty"_s});
    QCOMPARE(found.first().level, Finding::Level::Error);
    QCOMPARE(found.first().start, -1);
    checked.piece.media = {{.path = u"a.png"_s, .mimeType = u"image/png"_s, .altText = u"La plaza"_s}};
    QCOMPARE(rules(m_checker.check(checked)), QStringList());
}

void TestChecker::asksForAlternativeText()
{
    Subject checked = subject(u"Hoy hay mercado."_s);
    checked.piece.media = {
        {.path = u"a.png"_s, .mimeType = u"image/png"_s},
        {.path = u"b.png"_s, .mimeType = u"image/png"_s, .altText = u"La plaza con los puestos"_s},
        {.path = u"c.mp4"_s, .mimeType = u"video/mp4"_s, .altText = u"  \n"_s}};
    const QList<Finding> found = m_checker.check(checked);
    QCOMPARE(rules(found), (QStringList{u"accessibility.alt-missing"_s, u"accessibility.alt-missing"_s}));
    QCOMPARE(found.at(0).attachment, 0);
    QCOMPARE(found.at(1).attachment, 2);
    QCOMPARE(found.at(0).level, Finding::Level::Error);
    QVERIFY(found.at(0).message.contains(u"1"));
    QVERIFY(found.at(1).message.contains(u"3"));
    QVERIFY(found.at(0).source.contains(u"1.1.1"));
}

void TestChecker::respectsANetworkWithoutAlternativeText()
{
    Subject checked = subject(u"Hoy hay mercado."_s);
    checked.piece.media = {{.path = u"a.png"_s, .mimeType = u"image/png"_s}};
    checked.limits.altTextLength = 0;
    QVERIFY(m_checker.check(checked).isEmpty());
}

void TestChecker::measuresAlternativeText()
{
    Subject checked = subject(u"Hoy hay mercado."_s);
    checked.limits.altTextLength = 10;
    checked.piece.media = {{.path = u"a.png"_s, .mimeType = u"image/png"_s, .altText = u"plaza roja"_s}};
    QVERIFY(m_checker.check(checked).isEmpty());
    checked.piece.media.first().altText += u"🎉🎉"_s;
    const QList<Finding> found = m_checker.check(checked);
    QCOMPARE(rules(found), QStringList{u"accessibility.alt-too-long"_s});
    QVERIFY2(found.first().message.contains(u"2 "), qPrintable(found.first().message));
}

void TestChecker::ordersByPlace()
{
    Subject checked = subject(u"#fiestasdevillanueva La resolusión es larga, larga."_s);
    checked.limits.counting.maximum = 40;
    checked.piece.media = {{.path = u"a.png"_s, .mimeType = u"image/png"_s}};
    QCOMPARE(rules(m_checker.check(checked)),
             (QStringList{u"accessibility.hashtag-case"_s, u"spelling.unknown-word"_s, u"length.too-long"_s,
                          u"accessibility.alt-missing"_s}));
}

void TestChecker::takesFurtherFamilies()
{
    class Whole final : public RuleFamily
    {
    public:
        QList<Finding> check(const Subject &subject) const override
        {
            return {{.rule = u"pack.rule"_s, .length = subject.piece.text.size()}};
        }
    };
    Checker own;
    own.add(std::make_unique<Whole>());
    const QList<Finding> found = own.check(subject(u"La resolusión."_s));
    QCOMPARE(rules(found), (QStringList{u"pack.rule"_s, u"spelling.unknown-word"_s}));
}

void TestChecker::writesJson()
{
    const QList<Finding> found = m_checker.check(subject(u"La resolusión."_s));
    QCOMPARE(found.size(), 1);
    const QJsonObject json = toJson(found.first());
    QCOMPARE(json.value(u"rule"), u"spelling.unknown-word"_s);
    QCOMPARE(json.value(u"category"), u"spelling"_s);
    QCOMPARE(json.value(u"level"), u"warning"_s);
    QCOMPARE(json.value(u"start"), 3);
    QCOMPARE(json.value(u"length"), 10);
    QCOMPARE(json.value(u"attachment"), -1);
    QCOMPARE(json.value(u"word"), u"resolusión"_s);
    const QJsonObject fix = json.value(u"fixes").toArray().first().toObject();
    QCOMPARE(fix.value(u"replacement"), u"resolución"_s);
    QCOMPARE(fix.value(u"start"), 3);
}

void TestChecker::givesTheSameOnEveryThread()
{
    QList<Subject> subjects;
    for (const auto &[language, text] :
         {std::pair(u"es"_s, u"La resolusión del ayutamiento #fiestasdevillanueva"_s),
          std::pair(u"ca"_s, u"L'ajuntamen ha aprovat la resulució #transportpúblic"_s),
          std::pair(u"gl"_s, u"O concelo aprovou a resolusión #participacióncidadá"_s),
          std::pair(u"pt"_s, u"A camara aprovou a rezolução #festasdacidade"_s),
          std::pair(u"en"_s, u"We have recieved the mesage #climateaction"_s),
          std::pair(QString(),
                    u"El ayutamiento ha recibido esta mañana el mensaje de los vecinos y vecinas."_s)})
        subjects.append(subject(text, language));
    const auto checkAll = [&] {
        QList<QList<Finding>> all;
        for (const Subject &each : std::as_const(subjects))
            all.append(m_checker.check(each));
        return all;
    };

    constexpr int count = 8;
    std::array<QList<QList<Finding>>, count> results;
    {
        std::atomic<int> waiting = count; // all begin at once, on cold dictionaries
        std::vector<std::jthread> threads;
        for (auto &result : results)
            threads.emplace_back([&] {
                --waiting;
                while (waiting > 0)
                    std::this_thread::yield();
                for (int round = 0; round < 5; ++round)
                    result = checkAll();
            });
    }
    const QList<QList<Finding>> expected = checkAll();
    for (const QList<Finding> &findings : expected)
        QVERIFY(!findings.isEmpty());
    for (const auto &result : results)
        QVERIFY(result == expected);
}

void TestChecker::survivesGarbage()
{
    QRandomGenerator random(20260923);
    const QList<char32_t> spice = {0,      U'#',    U'@',     U'\'',  U'’',   U'-',   U'·',   U'\n', U' ',
                                   U'.',   U'/',    U'(',     0xAD,   0x200B, 0x200D, 0x202E, 0x301, 0x1F389,
                                   0xFE0F, 0x1F1EA, 0xD800,   0xDFFF, 0xFFFF, 0xFB01, 0x130,  0xDF,  0x1D4D5,
                                   0x627,  0x4E2D,  0x10FFFF, U'\r',  0x2028, 0xFF03, U'_',   U':',  U'='};
    for (int round = 0; round < 300; ++round) {
        QString text;
        const int size = random.bounded(400);
        while (text.size() < size) {
            const quint32 kind = random.bounded(4U);
            if (kind == 0)
                text += QChar(char16_t(random.bounded(0x10000U)));
            else if (kind == 1) {
                const char32_t c = spice.at(random.bounded(spice.size()));
                if (c < 0x10000)
                    text += QChar(char16_t(c));
                else
                    text += QString::fromUcs4(&c, 1);
            } else
                text += QChar(u'a' + random.bounded(26));
        }
        Subject checked =
            subject(text, QStringList{u"es"_s, u"ca"_s, u"pt"_s, u"en"_s, QString(), u"zz"_s}.at(round % 6));
        checked.piece.media = {{.path = text, .mimeType = text, .altText = text}};
        checked.limits.altTextLength = random.bounded(300);
        checked.limits.counting.maximum = random.bounded(300);
        checked.ownWords = {text.first(text.size() / 2)};
        for (const Finding &finding : m_checker.check(checked)) {
            QVERIFY(finding.start >= -1 && finding.length >= 0);
            QVERIFY(finding.start + finding.length <= text.size());
            for (const Finding::Fix &fix : finding.fixes)
                QVERIFY(fix.start >= 0 && fix.start + fix.length <= text.size());
        }
    }
}

void TestChecker::takesOneLongLine_data()
{
    QTest::addColumn<QString>("unit");
    QTest::newRow("one letter") << u"a"_s;
    QTest::newRow("words") << u"zqxtrm ayuntamiento "_s;
    QTest::newRow("apostrophes") << u"a'"_s;
    QTest::newRow("hyphens") << u"la-"_s;
    QTest::newRow("hashtags") << u"#fiestasdevillanueva "_s;
    QTest::newRow("signs") << u"#"_s;
    QTest::newRow("marks") << u"a\u0301\u0301\u0301"_s;
    QTest::newRow("lines") << u"\nes de la"_s;
    QTest::newRow("lone surrogates") << QString(QChar(0xD83C)) + u"x"_s;
}

void TestChecker::takesOneLongLine()
{
    QFETCH(const QString, unit);
    qsizetype most = 0;
    const auto time = [&](qsizetype size) {
        const Subject checked = subject(unit.repeated(size / unit.size()));
        QElapsedTimer timer;
        timer.start();
        most = std::max(most, m_checker.check(checked).size());
        return timer.nsecsElapsed();
    };
    time(10'000); // dictionaries and suggestions are at hand from here on
    const qint64 small = time(100'000);
    const qint64 large = time(1'000'000);
    QVERIFY(most <= 402); // 200 of spelling, 200 hashtags, the length, a dictionary
    // Linear is 10 times; quadratic would be 100. The constant keeps a busy machine's noise out of it.
    QVERIFY2(large < 30 * small + 500'000'000,
             qPrintable(u"%1 ms, then %2 ms"_s.arg(small / 1'000'000).arg(large / 1'000'000)));
}

QTEST_GUILESS_MAIN(TestChecker)
#include "tst_checker.moc"
