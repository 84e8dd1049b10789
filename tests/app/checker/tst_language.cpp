// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/checker/checker.h"
#include "app/checker/language.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace pregonero::checker;

class TestLanguage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void guesses_data();
    void guesses();
    void saysNothingWhereUnsure_data();
    void saysNothingWhereUnsure();
    void readsEachParagraphInItsLanguage();
    void keepsTheDeclaredLanguageOfOthers();
    void takesLongTextsInLinearTime();
};

void TestLanguage::guesses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("language");
    const auto row = [](const QString &language, const QString &text) {
        QTest::addRow("%s: %.40s", qPrintable(language), qPrintable(text)) << text << language;
    };
    row(u"es"_s, u"Este sábado se corta el tráfico en la calle Mayor por las obras de mejora."_s);
    row(u"es"_s, u"¿Cuándo van a arreglar las farolas del parque? Llevan apagadas dos semanas."_s);
    row(u"es"_s, u"La piscina municipal abre el 15 de junio con nuevos horarios y precios."_s);
    row(u"es"_s, u"Pues a mí me han puesto una multa en la zona azul y no había señal ninguna."_s);
    row(u"gl"_s, u"Este sábado córtase o tráfico na rúa Maior polas obras de mellora da rede."_s);
    row(u"gl"_s, u"Cando van arranxar as farois do parque? Levan dúas semanas apagadas, veciños."_s);
    row(u"gl"_s, u"A piscina municipal abre o 15 de xuño con novos horarios e prezos."_s);
    row(u"gl"_s, u"Non hai dereito a que nos deixen sen auga sen avisar, moitas grazas polo servizo."_s);
    row(u"pt"_s, u"Este sábado o trânsito é cortado na rua Direita devido às obras de melhoria."_s);
    row(u"pt"_s, u"Quando é que vão arranjar os candeeiros do parque? Estão apagados há duas semanas."_s);
    row(u"pt"_s, u"A piscina municipal abre no dia 15 de junho com novos horários e preços."_s);
    row(u"pt"_s, u"Não há direito a que nos deixem sem água sem avisar, muito obrigado pelo serviço."_s);
    row(u"ca"_s, u"Aquest dissabte es talla el trànsit al carrer Major per les obres de millora."_s);
    row(u"ca"_s, u"Quan pensen arreglar els fanals del parc? Fa dues setmanes que estan apagats."_s);
    row(u"ca"_s, u"La piscina municipal obre el 15 de juny amb nous horaris i preus."_s);
    row(u"ca"_s, u"No hi ha dret que ens deixin sense aigua sense avisar, moltes gràcies pel servei."_s);
    row(u"eu"_s, u"Larunbat honetan zirkulazioa moztuko da Kale Nagusian, hobekuntza lanak direla eta."_s);
    row(u"eu"_s, u"Noiz konponduko dituzue parkeko farolak? Bi aste daramatzate itzalita."_s);
    row(u"eu"_s, u"Udal igerilekua ekainaren 15ean irekiko da, ordutegi eta prezio berriekin."_s);
    row(u"en"_s, u"This Saturday the High Street is closed to traffic while we improve the road."_s);
    row(u"en"_s, u"When are you going to repair the lights in the park? They have been off for weeks."_s);
    row(u"en"_s, u"The swimming pool opens on 15 June with new opening hours and prices."_s);
}

void TestLanguage::guesses()
{
    QFETCH(const QString, text);
    QFETCH(const QString, language);
    QVERIFY(text.size() >= 40);
    QCOMPARE(guessLanguage(text), language);
    QCOMPARE(guessLanguage(text.toUpper()), language);
    QCOMPARE(guessLanguage(text.normalized(QString::NormalizationForm_D)), language);
    QCOMPARE(guessLanguage(u"📢 "_s + text + u" https://www.the-of-and.example #TheOfAnd @eta_da"_s),
             language);
}

void TestLanguage::saysNothingWhereUnsure_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("a word") << u"Hola"_s;
    QTest::newRow("numbers") << u"948 00 00 00, 112, 2026/27"_s;
    QTest::newRow("names") << u"Ane Goikoetxea, Julián Martínez, Uxía Rey"_s;
    QTest::newRow("links") << u"https://www.villanueva.example/the/and/of #LosLas #TheOf"_s;
    QTest::newRow("another script") << u"Здравствуйте, когда починят фонари в парке на площади?"_s;
    QTest::newRow("shared by two") << u"A piscina municipal"_s;
    QTest::newRow("lone surrogates") << QString(60, QChar(0xD800));
}

void TestLanguage::saysNothingWhereUnsure()
{
    QFETCH(const QString, text);
    QCOMPARE(guessLanguage(text), QString());
}

void TestLanguage::readsEachParagraphInItsLanguage()
{
    const QString basque = u"Larunbat honetan zirkulazioa moztuko da Kale Nagusian, lanak direla eta."_s;
    const QString spanish = u"Este sábado se corta el tráfico en la calle Mayor por las obras."_s;
    const QString text = basque + u"\n\n"_s + spanish + u"\n#Villanueva"_s;
    const QList<Stretch> found = stretches(text, u"eu"_s);
    QCOMPARE(found.size(), 3);
    QCOMPARE(found.at(0).language, u"eu"_s);
    QCOMPARE(text.sliced(found.at(0).start, found.at(0).end - found.at(0).start), basque);
    QCOMPARE(found.at(1).language, u"es"_s);
    QCOMPARE(text.sliced(found.at(1).start, found.at(1).end - found.at(1).start), spanish);
    QCOMPARE(found.at(2).language, u"eu"_s);
    // A declared country stays where the language is that one.
    QCOMPARE(stretches(spanish, u"es-MX"_s).constFirst().language, u"es-MX"_s);
    QCOMPARE(stretches(spanish, QString()).constFirst().language, u"es"_s);
    QCOMPARE(stretches(spanish, u"und"_s).constFirst().language, u"es"_s);
}

void TestLanguage::keepsTheDeclaredLanguageOfOthers()
{
    const QString french =
        u"Ce samedi la circulation est coupée dans la rue Principale à cause des travaux."_s;
    QCOMPARE(stretches(french, u"fr"_s).constFirst().language, u"fr"_s);
}

void TestLanguage::takesLongTextsInLinearTime()
{
    const QString text = u"Este sábado se corta el tráfico. "_s.repeated(60'000);
    QCOMPARE(guessLanguage(text), u"es"_s);
    QCOMPARE(stretches(QString(1'000'000, u'\n'), u"es"_s).size(), 0);
}

QTEST_GUILESS_MAIN(TestLanguage)
#include "tst_language.moc"
