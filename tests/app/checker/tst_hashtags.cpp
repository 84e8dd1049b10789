// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/checker/families.h"
#include "tests/app/checker/ownhome.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace pregonero::checker;

class TestHashtags final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void divides_data();
    void divides();
    void leavesAlone_data();
    void leavesAlone();
    void replacesExactlyTheTag();
    void knowsOwnWords();

private:
    static QList<Finding> check(const QString &text, const QString &language,
                                const QStringList &ownWords = {})
    {
        return HashtagFamily().check({{.text = text, .language = language}, {}, ownWords});
    }

    OwnHome m_home;
};

void TestHashtags::divides_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("tag");
    QTest::addColumn<QString>("better");
    const auto row = [](const QString &language, const QString &tag, const QString &better) {
        QTest::newRow(qPrintable(tag)) << language << tag << better;
    };
    row(u"es"_s, u"#fiestasdevillanueva"_s, u"#FiestasDeVillanueva"_s);
    row(u"es"_s, u"#Fiestasdevillanueva"_s, u"#FiestasDeVillanueva"_s);
    row(u"es"_s, u"#PROTECCIONCIVIL"_s, u"#ProteccionCivil"_s);
    row(u"es"_s, u"#presupuestosparticipativos"_s, u"#PresupuestosParticipativos"_s);
    row(u"es"_s, u"#semanaeuropeadelamovilidad"_s, u"#SemanaEuropeaDeLaMovilidad"_s);
    row(u"es"_s, u"#igualdaddegénero"_s, u"#IgualdadDeGénero"_s);
    row(u"es"_s, u"#lavadodemanos"_s, u"#LavadoDeManos"_s);
    row(u"es"_s, u"#centrodelavado"_s, u"#CentroDeLavado"_s);
    row(u"es"_s, u"#fiestasdelbarrio2026"_s, u"#FiestasDelBarrio2026"_s);
    row(u"gl"_s, u"#participacióncidadá"_s, u"#ParticipaciónCidadá"_s);
    row(u"gl"_s, u"#festasdocarme"_s, u"#FestasDoCarme"_s);
    row(u"ca"_s, u"#transportpúblic"_s, u"#TransportPúblic"_s);
    row(u"ca"_s, u"#participacióciutadana"_s, u"#ParticipacióCiutadana"_s);
    row(u"pt"_s, u"#participaçãocidadã"_s, u"#ParticipaçãoCidadã"_s);
    row(u"pt"_s, u"#festasdacidade"_s, u"#FestasDaCidade"_s);
    row(u"eu"_s, u"#hezkuntzapublikoa"_s, u"#HezkuntzaPublikoa"_s);
    row(u"eu"_s, u"#jaietakoegitaraua"_s, u"#JaietakoEgitaraua"_s);
    row(u"en"_s, u"#climateaction"_s, u"#ClimateAction"_s);
    row(u"en"_s, u"#participatorybudgeting"_s, u"#ParticipatoryBudgeting"_s);
}

void TestHashtags::divides()
{
    QFETCH(const QString, language);
    QFETCH(const QString, tag);
    QFETCH(const QString, better);
    const QList<Finding> found = check(u"🎉 "_s + tag + u" 🎉"_s, language);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().rule, u"accessibility.hashtag-case"_s);
    QCOMPARE(found.first().level, Finding::Level::Suggestion);
    QCOMPARE(found.first().fixes.size(), 1);
    QCOMPARE(found.first().fixes.first().replacement, better);
    QVERIFY2(check(better, language).isEmpty(), "the mended tag is flagged again");
}

void TestHashtags::leavesAlone_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("tags");
    QTest::newRow("es")
        << u"es"_s
        << u"#ayuntamiento #participación #corresponsabilidad #responsablemente #empoderamiento "
           u"#rehabilitación "
           "#hospitalizaciones #transversalidad #ciberseguridad #electromovilidad #microrrelatos "
           "#polideportivo "
           "#intergeneracional #emprendimiento #supermercado #sostenibilidad #PARTICIPACIÓN #Empadronamiento "
           "#internacionalización #biodiversidad #telecomunicaciones #gastronomía #igualdaddegenero "
           "#FiestasDeVillanueva #fiestas_de_villanueva #eskubaloia #gazteleku #COVID #villanueva2026"_s;
    QTest::newRow("gl")
        << u"gl"_s << u"#concello #sustentabilidade #responsabilidade #corresponsabilidade #accesibilidade"_s;
    QTest::newRow("ca") << u"ca"_s
                        << u"#ajuntament #responsabilitat #sostenibilitat #rehabilitació #accessibilitat"_s;
    QTest::newRow("pt") << u"pt"_s
                        << u"#responsabilidade #sustentabilidade #desenvolvimento #acessibilidade"_s;
    QTest::newRow("eu") << u"eu"_s
                        << u"#eskubaloia #kontzientziazioa #elkarbizitzarako #gazteentzat #udaletxearen"_s;
    QTest::newRow("en")
        << u"en"_s
        << u"#neighbourhoods #understanding #accountability #straightforward #environmentally #playgrounds "
           "#internationalisation #responsibility"_s;
    QTest::newRow("no language") << QString() << u"#fiestasdevillanueva"_s;
    QTest::newRow("no dictionary") << u"qu"_s << u"#fiestasdevillanueva"_s;
}

void TestHashtags::leavesAlone()
{
    QFETCH(const QString, language);
    QFETCH(const QString, tags);
    QStringList flagged;
    for (const Finding &finding : check(tags, language))
        flagged.append(tags.sliced(finding.start, finding.length));
    QCOMPARE(flagged, QStringList());
}

void TestHashtags::replacesExactlyTheTag()
{
    const QString before = u"👩‍👩‍👧 مرحبا (\u202B"_s;
    const QString tag = u"#participaciónciudadana"_s.normalized(QString::NormalizationForm_D);
    const QString after = u") y más 🎉"_s;
    const QList<Finding> found = check(before + tag + after, u"es"_s);
    QCOMPARE(found.size(), 1);
    QString mended = before + tag + after;
    const Finding::Fix fix = found.first().fixes.first();
    mended.replace(fix.start, fix.length, fix.replacement);
    QCOMPARE(mended, before + u"#ParticipaciónCiudadana"_s + after);
}

void TestHashtags::knowsOwnWords()
{
    const QString text = u"#fiestasdezubialdea"_s;
    QVERIFY(check(text, u"es"_s).isEmpty());
    const QList<Finding> found = check(text, u"es"_s, {u"Zubialdea"_s});
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().fixes.first().replacement, u"#FiestasDeZubialdea"_s);
    QVERIFY(check(text, u"es"_s, {u"fiestasdezubialdea"_s}).isEmpty());
}

QTEST_GUILESS_MAIN(TestHashtags)
#include "tst_hashtags.moc"
