// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identifiers/identifiers.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pregonero::identifiers;

namespace {

/// "es-dni:12345678Z phone:612 345 678", in order.
QString found(const QString &text, Kinds kinds = everyKind(), const AllowList &allowed = {})
{
    QStringList all;
    for (const Hit &hit : find(text, kinds, allowed))
        all << name(hit.kind) + u':' + text.sliced(hit.start, hit.length);
    return all.join(u" | "_s);
}

const Kinds spanish = Kind::EsDni | Kind::EsNie | Kind::EsCif | Kind::EsCcc | Kind::Iban | Kind::Card | Kind::Phone | Kind::Email
    | Kind::Address;

} // namespace

class tst_Identifiers final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void names()
    {
        for (const Kind kind : allKinds())
            QCOMPARE(kindFromName(name(kind)), std::optional(kind));
        QCOMPARE(allKinds().size(), 23);
        QVERIFY(!kindFromName(u"passport"));
    }

    void written_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const QString &text, const QString &expected) { QTest::newRow(qPrintable(text.left(60))) << text << expected; };
        row(u"Mi DNI es 12345678Z, gracias."_s, u"es-dni:12345678Z"_s);
        row(u"12345678-z"_s, u"es-dni:12345678-z"_s);
        row(u"NIF 12.345.678-Z."_s, u"es-dni:12.345.678-Z"_s);
        row(u"D.N.I.: 12345678 Z"_s, u"es-dni:12345678 Z"_s);
        row(u"DNI-12345678Z"_s, u"es-dni:12345678Z"_s);
        row(u"(12345678Z)"_s, u"es-dni:12345678Z"_s);
        row(u"Con DNI 12345678 no aparezco"_s, u"es-dni:12345678"_s);
        row(u"NIE X-1234567-L"_s, u"es-nie:X-1234567-L"_s);
        row(u"y1234567x"_s, u"es-nie:y1234567x"_s);
        row(u"CIF A-58818501"_s, u"es-cif:A-58818501"_s);
        row(u"B.O. con Q2826000H"_s, u"es-cif:Q2826000H"_s);
        row(u"Cuenta 2100 0418 45 0200051332"_s, u"es-ccc:2100 0418 45 0200051332"_s);
        row(u"cuenta 2100-0418-45-0200051332 o 21000418450200051332"_s,
            u"es-ccc:2100-0418-45-0200051332 | es-ccc:21000418450200051332"_s);
        row(u"ES91 2100 0418 4502 0005 1332 para el pago"_s, u"iban:ES91 2100 0418 4502 0005 1332"_s);
        row(u"ES91-2100-0418-45-0200051332"_s, u"iban:ES91-2100-0418-45-0200051332"_s);
        row(u"es9121000418450200051332"_s, u"iban:es9121000418450200051332"_s);
        row(u"GB29 NWBK 6016 1331 9268 19"_s, u"iban:GB29 NWBK 6016 1331 9268 19"_s);
        row(u"tarjeta 4111 1111 1111 1111 caduca 12/27"_s, u"card:4111 1111 1111 1111"_s);
        row(u"3782-822463-10005"_s, u"card:3782-822463-10005"_s);
        row(u"RUT 12.345.678-5"_s, u"cl-rut:12.345.678-5"_s);
        row(u"20512333797"_s, u"pe-ruc:20512333797"_s);
        row(u"NIT 213.123.432-1"_s, u"co-nit:213.123.432-1"_s);
        row(u"CURP HEGG560427MVZRRL04"_s, u"mx-curp:HEGG560427MVZRRL04"_s);
        row(u"RFC GODE-561231-GR8"_s, u"mx-rfc:GODE-561231-GR8"_s);
        row(u"RFC GODE561231"_s, u"mx-rfc:GODE561231"_s);
        row(u"CUIT 20-26756539-3"_s, u"ar-cuit:20-26756539-3"_s);
        row(u"CPF 390.533.447-05"_s, u"br-cpf:390.533.447-05"_s);
        row(u"CNPJ 11.222.333/0001-81 e 12.ABC.345/01DE-35"_s, u"br-cnpj:11.222.333/0001-81 | br-cnpj:12.ABC.345/01DE-35"_s);
        row(u"C.I. 1.234.567-2"_s, u"uy-ci:1.234.567-2"_s);
        row(u"RUT 21-100342-001-7"_s, u"uy-rut:21-100342-001-7"_s);
        row(u"cédula 171430710-3"_s, u"ec-ci:171430710-3"_s);
        row(u"RUC 1792060346001"_s, u"ec-ruc:1792060346001"_s);
        row(u"NIF 501964843"_s, u"pt-nif:501964843"_s);
        row(u"contribuinte n.º 501 964 843"_s, u"pt-nif:501 964 843"_s);
        // telephones
        row(u"Llama al 612 345 678"_s, u"phone:612 345 678"_s);
        row(u"tel. 944242000"_s, u"phone:944242000"_s);
        row(u"Tel.: 94 424 20 00"_s, u"phone:94 424 20 00"_s);
        row(u"612-34-56-78 (Ana)"_s, u"phone:612-34-56-78"_s);
        row(u"móvil 612.345.678"_s, u"phone:612.345.678"_s);
        row(u"+34 612 34 56 78"_s, u"phone:+34 612 34 56 78"_s);
        row(u"(+34) 612345678"_s, u"phone:(+34) 612345678"_s);
        row(u"0034612345678"_s, u"phone:0034612345678"_s);
        row(u"+52 55 1234 5678"_s, u"phone:+52 55 1234 5678"_s);
        row(u"+351 912 345 678."_s, u"phone:+351 912 345 678"_s);
        row(u"+44 (0)20 7946 0958"_s, u""_s); // not a number as dialled: eleven digits after 44
        row(u"☎ 944 242 000"_s, u"phone:944 242 000"_s);
        row(u"944242000/944242001"_s, u"phone:944242000 | phone:944242001"_s);
        row(u"telefone 21 123 45 67"_s, u"phone:21 123 45 67"_s);
        // e-mail
        row(u"Escribe a ana.perez+ayto@correo.example.org."_s, u"email:ana.perez+ayto@correo.example.org"_s);
        row(u"<begoña@peñíscola.es>"_s, u"email:begoña@peñíscola.es"_s);
        row(u"mailto:a@b.eu"_s, u"email:a@b.eu"_s);
        row(u"612345678@example.org"_s, u"email:612345678@example.org"_s);
        // two at once
        row(u"Ana, 12345678Z, 612 345 678, a@b.es"_s, u"es-dni:12345678Z | phone:612 345 678 | email:a@b.es"_s);
    }
    void written()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(found(text), expected);
    }

    void traps_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &text : QStringList{
                 u"Llama al 010, al 016 o al 112; información en el 012 y el 060."_s,
                 u"Teléfono gratuito 900 123 456, 900123456 o 902 12 34 56."_s, u"tel. 800 123 456"_s, u"+34 900 123 456"_s,
                 u"Llama al 116 111, de 9:00 a 14:00"_s, u"Decreto 123/2024, de 5 de marzo"_s, u"Ley 39/2015, de 1 de octubre"_s,
                 u"Licencia n.º 2024/001234"_s, u"Expediente 612345678"_s, u"Expte. n.º 612345678/2024"_s, u"factura 612 345 678"_s,
                 u"Decreto 612345678/2024"_s, u"Un presupuesto de 612.345.678 €"_s, u"Son 612.345.678"_s, u"612 345 678 euros"_s,
                 u"612 345 678 habitantes"_s, u"1 612 345 678 visitas"_s, u"612 345 678 901"_s, u"$ 612 345 678"_s,
                 u"Del 12/03/2024 al 15/04/2024"_s, u"2024-03-12"_s, u"12.03.2024"_s, u"tel. 12-03-2024"_s, u"1936-1939, 2024-2027"_s,
                 u"Código CPV 45233140-2"_s, u"ISBN 978-84-376-0494-7"_s, u"código de barras 8412345678905"_s, u"BOE-A-2024-12345"_s,
                 u"12345678A"_s, u"DNI 12345678A"_s, u"X1234567A"_s, u"P2807900C"_s, u"A58818502"_s, u"ES9121000418450200051333"_s,
                 u"4111 1111 1111 1112"_s, u"HEGG560427MVZRRL05"_s, u"2100 0418 46 0200051332"_s, u"https://example.org/612345678"_s,
                 u"https://example.org/?id=612345678&x=944242000"_s, u"#612345678"_s, u"@vecina@plaza.example.org"_s,
                 u"https://plaza.example.org/@vecina@otra.example"_s, u"REF612345678"_s, u"abc12345678Z"_s, u"12345678Zabc"_s,
                 u"6123456789"_s, u"612345678901234"_s, u"43,612345678"_s, u"los expedientes 12345678 y 23456789"_s,
                 u"El DNI se renueva en 5 minutos"_s, u"de 20 a 22 de mayo de 2024 en la plaza"_s, u"***4567**"_s,
                 u"Carretera N-634, km 12"_s, u"Sumamos 12.345.678 visitas"_s, u"a 58818501 personas"_s, u"arroba @ sola"_s, u"a@b"_s,
                 u"v1.2@3.4"_s, u"El 45 % de 612 345 678 kWh"_s, u"Temperatura: +34 grados"_s, u"Gol en el minuto +90"_s,
                 u"Nos vemos en 2030: 2 030 000 000"_s, u"Sorteo 612 34 5"_s})
            QTest::newRow(qPrintable(text.left(60))) << text;
    }
    void traps()
    {
        QFETCH(QString, text);
        QCOMPARE(found(text), QString());
    }

    void confidence()
    {
        const QList<Hit> hits = find(u"DNI 12345678Z y X1234567L, 612 345 678"_s, spanish);
        QCOMPARE(hits.size(), 3);
        QCOMPARE(hits[0], (Hit{Kind::EsDni, 4, 9, Confidence::Checked, true}));
        QCOMPARE(hits[1], (Hit{Kind::EsNie, 16, 9, Confidence::Checked, false}));
        QCOMPARE(hits[2], (Hit{Kind::Phone, 27, 11, Confidence::Shape, false}));
    }

    void onlyTheWantedKinds()
    {
        QCOMPARE(found(u"12345678Z 612 345 678"_s, Kind::Phone), u"phone:612 345 678"_s);
        QCOMPARE(found(u"501964843"_s, spanish), QString());
        QCOMPARE(found(u"0612345678"_s, spanish), QString());
        // Nine digits are a telephone unless the text says otherwise.
        QCOMPARE(found(u"llama al 960 000 008"_s, spanish | Kind::PtNif), u"phone:960 000 008"_s);
    }

    void allowed()
    {
        const AllowList own({u"944 24 20 00"_s, u"P-2807900-B"_s, u"@villanueva.example"_s, u"Info@Correo.example"_s,
                             u"Plaza Mayor, 1, 28000 Villanueva"_s, u"ES91 2100 0418 4502 0005 1332"_s});
        QCOMPARE(found(u"tel. +34 944-242-000, 944242000 y 0034 944 242 000"_s, everyKind(), own), QString());
        QCOMPARE(found(u"CIF P2807900B, info@correo.example, ana@sede.villanueva.example"_s, everyKind(), own), QString());
        QCOMPARE(found(u"ES9121000418450200051332"_s, everyKind(), own), QString());
        QCOMPARE(found(u"Pza. Mayor 1"_s, everyKind(), own), QString());
        QCOMPARE(found(u"944 24 20 01, ana@otravillanueva.example"_s, everyKind(), own),
                 u"phone:944 24 20 01 | email:ana@otravillanueva.example"_s);
        QCOMPARE(found(u"Plaza Mayor, 1, 3.º B"_s, everyKind(), own), u"address:Plaza Mayor, 1, 3.º B"_s);
        QCOMPARE(found(u"Plaza Mayor, 12"_s, everyKind(), own), u"address:Plaza Mayor, 12"_s);
    }

    void wrongDigitIsNoHit()
    {
        QRandomGenerator numbers(5);
        const QString letters = u"TRWAGMYFPDXBNJZSQVHLCKE"_s;
        for (int i = 0; i < 500; ++i) {
            const int number = int(numbers.bounded(10'000'000, 99'999'999));
            const QString right = QString::number(number) + letters[number % 23];
            QCOMPARE(found(u"Soy "_s + right + u"."_s, Kind::EsDni), u"es-dni:"_s + right);
            QString wrong = right;
            const int at = int(numbers.bounded(8));
            wrong[at] = QChar(u'0' + (wrong[at].digitValue() + 1 + int(numbers.bounded(9))) % 10);
            QCOMPARE(found(u"Soy "_s + wrong + u"."_s, Kind::EsDni), QString());
        }
    }

    void anyTextIsRead()
    {
        QRandomGenerator numbers(11);
        const QString signs = u"0123456789 ABZesXñº.,-/+()@#€&\n_:'\U0001F4DE\U00000301\U0000FFFD"_s + QChar(0xD800) + QChar(0);
        for (int i = 0; i < 3'000; ++i) {
            QString text;
            for (int length = int(numbers.bounded(80)); length > 0; --length)
                text += signs[numbers.bounded(signs.size())];
            qsizetype before = 0;
            for (const Hit &hit : find(text)) {
                QVERIFY(hit.start >= before && hit.length > 0 && hit.end() <= text.size());
                before = hit.end();
            }
        }
    }

    void linear()
    {
        // Ten times the text takes about ten times as long: a bad line does not make it a hundred.
        for (const QString &unit : {u"612 345 67 "_s, u"calle Mayor de la Plaza de San Juan "_s, u"aaaaaaaa@"_s, u"C/ aaa bbb ccc "_s, u"1"_s, u"+1 (2) 3-"_s, u"Vive en "_s}) {
            const auto time = [&unit](int times) {
                const QString text = unit.repeated(times);
                qint64 best = std::numeric_limits<qint64>::max();
                for (int run = 0; run < 3; ++run) {
                    QElapsedTimer timer;
                    timer.start();
                    (void)find(text);
                    best = std::min(best, timer.nsecsElapsed());
                }
                return best;
            };
            const qint64 small = std::max<qint64>(time(200), 200'000);
            const qint64 large = time(2'000);
            QVERIFY2(large < small * 40, qPrintable(unit));
        }
    }
};

QTEST_GUILESS_MAIN(tst_Identifiers)
#include "tst_identifiers.moc"
