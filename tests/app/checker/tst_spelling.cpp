// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/checker/dictionary.h"
#include "app/checker/families.h"
#include "tests/app/checker/ownhome.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pregonero::checker;

class TestSpelling final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasTheSixLanguages();
    void picksTheDictionary_data();
    void picksTheDictionary();
    void findsSlips_data();
    void findsSlips();
    void skips_data();
    void skips();
    void readsBothLanguagesOfAPost();
    void acceptsOwnWords();
    void tellsNamesFromSlips();
    void marksExactly_data();
    void marksExactly();
    void offersAccentsFirst();
    void keepsToItsLimits();
    void saysWhichDictionaryIsMissing();
    void readsAlternativeTexts();
    void agreesWithGoodTexts_data();
    void agreesWithGoodTexts();

private:
    static QList<Finding> check(const QString &text, const QString &language,
                                const QStringList &ownWords = {})
    {
        return SpellingFamily().check({{.text = text, .language = language}, {}, ownWords});
    }
    static QStringList marked(const QString &text, const QString &language, const QStringList &ownWords = {})
    {
        QStringList words;
        for (const Finding &finding : check(text, language, ownWords))
            words.append(text.sliced(finding.start, finding.length));
        return words;
    }

    OwnHome m_home;
};

void TestSpelling::hasTheSixLanguages()
{
    QCOMPARE(spellingLanguages(), (QStringList{u"es"_s, u"eu"_s, u"ca"_s, u"gl"_s, u"pt"_s, u"en"_s}));
}

void TestSpelling::picksTheDictionary_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("code");
    QTest::newRow("es") << u"es"_s << u"es_ES"_s;
    QTest::newRow("es-MX") << u"es-MX"_s << u"es_MX"_s;
    QTest::newRow("es_ar") << u"es_ar"_s << u"es_AR"_s;
    QTest::newRow("a country without one") << u"es-ZZ"_s << u"es_ES"_s;
    QTest::newRow("ca-valencia") << u"ca-valencia"_s << u"ca_ES-valencia"_s;
    QTest::newRow("en") << u"en"_s << u"en_GB"_s;
    QTest::newRow("en-US") << u"en-US"_s << u"en_US"_s;
    QTest::newRow("none") << u"qu"_s << QString();
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("junk") << u"--"_s << QString();
}

void TestSpelling::picksTheDictionary()
{
    QFETCH(const QString, language);
    QTEST(dictionary::codeFor(language), "code");
}

void TestSpelling::findsSlips_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("slip");
    QTest::addColumn<QString>("meant");
    const auto row = [](const QString &language, const QString &text, const QString &slip,
                        const QString &meant) {
        QTest::newRow(qPrintable(language + u' ' + slip)) << language << text << slip << meant;
    };
    row(u"es"_s, u"El ayutamiento abre mañana."_s, u"ayutamiento"_s, u"ayuntamiento"_s);
    row(u"es"_s, u"Ya está la resolusión."_s, u"resolusión"_s, u"resolución"_s);
    row(u"es"_s, u"ESTO ES UN AVISO IMPORTANTE DEL AYUTAMIENTO"_s, u"AYUTAMIENTO"_s, u"AYUNTAMIENTO"_s);
    row(u"eu"_s, u"Gaur errepidaa itxita dago."_s, u"errepidaa"_s, u"errepidea"_s);
    row(u"ca"_s, u"Veniu a l’oficina d’atencio."_s, u"d’atencio"_s, u"d'atenció"_s);
    row(u"gl"_s, u"O concelo abre mañá."_s, u"concelo"_s, u"concello"_s);
    row(u"pt"_s, u"A camara abre amanhã."_s, u"camara"_s, u"câmara"_s);
    row(u"pt"_s, u"Isto é uma rezolução."_s, u"rezolução"_s, u"resolução"_s);
    row(u"en"_s, u"We have recieved your message."_s, u"recieved"_s, u"received"_s);
    row(u"en-US"_s, u"The neighbourhood is quiet."_s, u"neighbourhood"_s, u"neighborhood"_s);
}

void TestSpelling::findsSlips()
{
    QFETCH(const QString, language);
    QFETCH(const QString, text);
    QFETCH(const QString, slip);
    QFETCH(const QString, meant);
    QCOMPARE(marked(text, language), QStringList{slip});
    const Finding finding = check(text, language).first();
    QCOMPARE(finding.rule, u"spelling.unknown-word"_s);
    QCOMPARE(finding.category, u"spelling"_s);
    QCOMPARE(finding.level, Finding::Level::Warning);
    QVERIFY(!finding.word.isEmpty());
    QVERIFY(finding.fixes.size() <= 5);
    QVERIFY2(
        std::ranges::any_of(finding.fixes, [&](const Finding::Fix &fix) { return fix.replacement == meant; }),
        "what was meant is not offered");
}

void TestSpelling::skips_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QString &text, const QString &language = u"es"_s) {
        QTest::newRow(name) << language << text;
    };
    row("links", u"Lee https://xqzt.example/trmites?qwrt=zxcv y www.xqzt.example/brtl."_s);
    row("domains and files", u"En sede.xqztown.example/trmites está el fichero bases_xq.pdf y xqzt.docx."_s);
    row("e-mail", u"Escribe a xqzt.trmit@xqztown.example."_s);
    row("mentions and hashtags", u"Gracias, @xqztbrl y @xqzt@plaza.example: #xqztbrl"_s);
    row("numbers and units", u"A las 19h30, 5G, B12kx, 3º, 2.ª, 1er, COVID-19, 14,2 %."_s);
    row("acronyms", u"El SMAC, la XQZT y las ONG."_s);
    row("inner capitals", u"Por WhatsApp, iPhone o eTrámite."_s);
    row("abbreviations",
        u"En la Avda. de la Paz, Pza. Mayor, C/ Real, tfno. 112, núm. 3, Excmo. Sr. alcalde."_s);
    row("doublets", u"Vecinos/as, interesado(s), auxiliar administrativo/a, tod@s, niñ@s, y/o."_s);
    row("emoji", u"🎉👩‍👩‍👧🏳️‍🌈 Vamos 🇪🇸 ❤️"_s);
    row("other scripts", u"Bienvenida: Добро пожаловать, مرحبا بكم, 欢迎."_s);
    row("fancy letters", u"𝓕𝓲𝓮𝓼𝓽𝓪𝓼 en la plaza."_s);
    row("names", u"Lo dijo ayer Ane Goikoetxea Zubizarreta en Xqztbrl."_s);
    row("hyphens", u"El plan teórico-práctico de Vitoria-Gasteiz."_s);
    row("soft hyphens", u"El ayun\u00ADta\u00ADmien\u00ADto."_s);
    row("elisions", u"L'ajuntament d’avui, n'hi ha; s'obre l’antic col·legi."_s, u"ca"_s);
    row("clitics", u"Vamos fazê-lo; informámo-lo; dar-se-á; inscreva-se."_s, u"pt"_s);
    row("Basque endings", u"DNI-a eta WhatsApp-en bidez, 2026-an, 15ean."_s, u"eu"_s);
    row("possessives", u"The council's plan, residents' wishes; don't."_s, u"en"_s);
}

void TestSpelling::skips()
{
    QFETCH(const QString, language);
    QFETCH(const QString, text);
    QCOMPARE(marked(text, language), QStringList());
}

void TestSpelling::readsBothLanguagesOfAPost()
{
    const QString text = u"Gaur errepidaa itxita dago, lanak direla eta, eta bihar ere bai.\n\n"
                         "Hoy está cerrada la carretrera por las obras, y mañana también."_s;
    QCOMPARE(marked(text, u"eu"_s), (QStringList{u"errepidaa"_s, u"carretrera"_s}));
    QCOMPARE(marked(text, u"es"_s), (QStringList{u"errepidaa"_s, u"carretrera"_s}));
}

void TestSpelling::acceptsOwnWords()
{
    const QString text = u"El gaztelku abre en Barrio Xkoa, con el bonobus y el BONOBUS, d'gaztelku."_s;
    QVERIFY(marked(text, u"es"_s).contains(u"gaztelku"_s));
    QCOMPARE(marked(text, u"es"_s, {u"Gaztelku"_s, u"barrio xkoa"_s, u"bonobus"_s}), QStringList());
    const QString decomposed = u"El pórtxico está cerrado."_s.normalized(QString::NormalizationForm_D);
    QCOMPARE(marked(decomposed, u"es"_s, {u"pórtxico"_s}), QStringList());
}

void TestSpelling::tellsNamesFromSlips()
{
    const QString text = u"Ha venido el Ayuntamineto de Etxeberria."_s;
    const QList<Finding> found = check(text, u"es"_s);
    QCOMPARE(marked(text, u"es"_s), QStringList{u"Ayuntamineto"_s});
    QCOMPARE(found.first().level, Finding::Level::Suggestion);
    QCOMPARE(marked(u"Ayuntamineto abierto."_s, u"es"_s), QStringList{u"Ayuntamineto"_s});
}

void TestSpelling::marksExactly_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("slip");
    QTest::addColumn<QString>("after");
    QTest::newRow("emoji") << u"🎉👩‍👩‍👧 la "_s << u"resolusión"_s << u" 🏳️‍🌈 sale"_s;
    QTest::newRow("decomposed") << u"la decisión y la "_s.normalized(QString::NormalizationForm_D)
                                << u"resolusión"_s.normalized(QString::NormalizationForm_D) << u", sí"_s;
    QTest::newRow("right to left") << u"\u202Bمرحبا بكم\u202C la "_s << u"resolusión"_s << u" \u200Fشكرا"_s;
    QTest::newRow("quotes") << u"la «"_s << u"resolusión"_s << u"»."_s;
    QTest::newRow("part of a compound") << u"el plan teórico-"_s << u"prtáctico"_s << u" sale"_s;
    QTest::newRow("third line") << u"uno\n\ndos\nla "_s << u"resolusión"_s << QString();
    QTest::newRow("lone surrogates") << QString(QChar(0xD83C)) + u" la "_s << u"resolusión"_s
                                     << QString(QChar(0xDC00));
}

void TestSpelling::marksExactly()
{
    QFETCH(const QString, before);
    QFETCH(const QString, slip);
    QFETCH(const QString, after);
    const QList<Finding> found = check(before + slip + after, u"es"_s);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().start, before.size());
    QCOMPARE(found.first().length, slip.size());
    QCOMPARE(found.first().word, slip.normalized(QString::NormalizationForm_C));
    for (const Finding::Fix &fix : found.first().fixes) {
        QCOMPARE(fix.start, before.size());
        QCOMPARE(fix.length, slip.size());
    }
}

void TestSpelling::offersAccentsFirst()
{
    for (const auto &[language, slip, meant] :
         {std::tuple(u"pt"_s, u"camara"_s, u"câmara"_s), std::tuple(u"es"_s, u"arbol"_s, u"árbol"_s),
          std::tuple(u"gl"_s, u"cidadan"_s, u"cidadán"_s), std::tuple(u"ca"_s, u"atencio"_s, u"atenció"_s)}) {
        const QList<Finding> found = check(u"a "_s + slip, language);
        QVERIFY2(!found.isEmpty() && !found.first().fixes.isEmpty(), qPrintable(slip));
        QCOMPARE(found.first().fixes.first().replacement, meant);
    }
}

void TestSpelling::keepsToItsLimits()
{
    QString text;
    for (int i = 0; i < 400; ++i)
        text += u"zq"_s + QChar(u'a' + i % 26) + QChar(u'a' + i / 26 % 26) + u"xtrmb "_s;
    const QList<Finding> found = check(text, u"es"_s);
    QCOMPARE(found.size(), 200);
    QVERIFY(std::ranges::all_of(found, [](const Finding &finding) { return finding.fixes.size() <= 5; }));
}

void TestSpelling::saysWhichDictionaryIsMissing()
{
    const QList<Finding> found = check(u"Allin p'unchay.\n\nTukuy runakuna."_s, u"qu"_s);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().rule, u"spelling.no-dictionary"_s);
    QCOMPARE(found.first().level, Finding::Level::Suggestion);
    QCOMPARE(found.first().start, -1);
    QVERIFY(found.first().message.contains(u"hunspell-qu"));
    QVERIFY(check(u"Hla"_s, QString()).isEmpty()); // too short to tell the language: nothing to say
}

void TestSpelling::readsAlternativeTexts()
{
    Subject checked{{.text = u"Hoy hay mercado."_s, .language = u"es"_s}, {}, {}};
    checked.piece.media = {{.path = u"a.png"_s, .mimeType = u"image/png"_s, .altText = u"Un puesto de fruta"_s},
                           {.path = u"b.png"_s, .mimeType = u"image/png"_s, .altText = u"La calle keda cortada"_s}};
    const QList<Finding> found = SpellingFamily().check(checked);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().attachment, 1);
    QCOMPARE(found.first().word, u"keda"_s);
    QCOMPARE(found.first().start, -1); // its place is not in the post's text
    QVERIFY(found.first().fixes.isEmpty());
    QVERIFY2(found.first().message.contains(u"queda") && found.first().message.contains(u'2'),
             qPrintable(found.first().message));
    checked.ownWords = {u"keda"_s};
    QVERIFY(SpellingFamily().check(checked).isEmpty());
    // A dictionary that is not there is said once, not once an attachment.
    checked.piece.language = u"eo"_s;
    checked.piece.text = u"Hodiaŭ estas merkato en la placo."_s;
    QVERIFY(SpellingFamily().check(checked).size() <= 1);
}

void TestSpelling::agreesWithGoodTexts_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(QStringLiteral(PREGONERO_SOURCE_DIR "/tests/fixtures/texts"));
    const QStringList names = folder.entryList({u"*.txt"_s}, QDir::Files);
    QCOMPARE(names.size(), 40);
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
}

void TestSpelling::agreesWithGoodTexts()
{
    QFETCH(const QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    const QString language = QFileInfo(path).fileName().first(2);
    QCOMPARE(guessLanguage(text), language);
    const QStringList words = marked(text, language);
    QVERIFY2(words.size() <= 1, qPrintable(words.join(u", ")));
    // Town halls paste from editors that decompose accents.
    QVERIFY(marked(text.normalized(QString::NormalizationForm_D), language).size() <= 1);
}

QTEST_GUILESS_MAIN(TestSpelling)
#include "tst_spelling.moc"
