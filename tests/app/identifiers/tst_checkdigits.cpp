// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identifiers/bank.h"
#include "app/identifiers/checkdigits.h"
#include "app/identifiers/identifiers.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pregonero::identifiers;

using Predicate = bool (*)(QStringView);
Q_DECLARE_METATYPE(Predicate)

namespace {

QString random(QRandomGenerator &numbers, QStringView pattern)
{
    QString made;
    for (const QChar c : pattern)
        made += c == u'9' ? QChar(u'0' + numbers.bounded(10)) : c == u'A' ? QChar(u'A' + numbers.bounded(26)) : c;
    return made;
}

} // namespace

/// Numbers without separators: the published ones, and every single wrong digit of many made here.
class tst_CheckDigits final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void known_data()
    {
        QTest::addColumn<Predicate>("isOne");
        QTest::addColumn<QString>("valid");
        QTest::addColumn<QString>("invalid");
        const auto row = [](const char *name, Predicate isOne, const QString &valid, const QString &invalid) {
            QTest::newRow(name) << isOne << valid << invalid;
        };
        row("es-dni", isEsDni, u"12345678Z"_s, u"12345678A"_s);
        row("es-dni zero", isEsDni, u"00000000T"_s, u"00000001T"_s);
        row("es-dni child", isEsDni, u"K1234567L"_s, u"K1234567A"_s);
        row("es-nie X", isEsNie, u"X1234567L"_s, u"X1234567A"_s);
        row("es-nie Y", isEsNie, u"Y1234567X"_s, u"Y1234567L"_s);
        row("es-nie Z", isEsNie, u"Z1234567R"_s, u"Z1234567X"_s);
        row("es-cif company", isEsCif, u"A58818501"_s, u"A58818502"_s);
        row("es-cif body", isEsCif, u"Q2826000H"_s, u"Q2826000A"_s);
        row("es-cif town", isEsCif, u"P2807900B"_s, u"P2807900C"_s);
        row("es-ccc", isEsCcc, u"21000418450200051332"_s, u"21000418460200051332"_s);
        row("iban", isIban, u"ES9121000418450200051332"_s, u"ES9121000418450200051333"_s);
        row("iban DE", isIban, u"DE89370400440532013000"_s, u"DE88370400440532013000"_s);
        row("iban GB", isIban, u"GB29NWBK60161331926819"_s, u"GB29NWBK60161331926810"_s);
        row("iban PT", isIban, u"PT50000201231234567890154"_s, u"PT50000201231234567890155"_s);
        row("iban FR", isIban, u"FR1420041010050500013M02606"_s, u"FR1420041010050500013M02607"_s);
        row("iban length", isIban, u"AD1200012030200359100100"_s, u"ES912100041845020005133"_s);
        row("iban country", isIban, u"NO9386011117947"_s, u"ZZ9121000418450200051332"_s);
        row("card Visa", isCard, u"4111111111111111"_s, u"4111111111111112"_s);
        row("card Mastercard", isCard, u"5555555555554444"_s, u"5555555555554445"_s);
        row("card Mastercard 2", isCard, u"2223003122003222"_s, u"2223003122003223"_s);
        row("card American Express", isCard, u"378282246310005"_s, u"378282246310006"_s);
        row("card Diners", isCard, u"30569309025904"_s, u"30569309025905"_s);
        row("card Discover", isCard, u"6011111111111117"_s, u"6011111111111118"_s);
        row("card JCB", isCard, u"3530111333300000"_s, u"3530111333300001"_s);
        row("card no issuer", isCard, u"4222222222222"_s, u"8412345678905"_s);
        row("cl-rut", isClRut, u"123456785"_s, u"123456784"_s);
        row("cl-rut K", isClRut, u"10000013K"_s, u"100000130"_s);
        row("pe-ruc", isPeRuc, u"20512333797"_s, u"20512333798"_s);
        row("pe-dni", isPeDni, u"101174102"_s, u"101174103"_s);
        row("co-nit", isCoNit, u"2131234321"_s, u"2131234322"_s);
        row("mx-curp", isMxCurp, u"HEGG560427MVZRRL04"_s, u"HEGG560427MVZRRL05"_s);
        row("mx-curp date", isMxCurp, u"HEGG560427MVZRRL04"_s, u"HEGG561327MVZRRL04"_s);
        row("mx-rfc", isMxRfc, u"GODE561231GR8"_s, u"GODE561231GR9"_s);
        row("ar-cuit", isArCuit, u"20267565393"_s, u"20267565392"_s);
        row("br-cpf", isBrCpf, u"39053344705"_s, u"11144477736"_s);
        row("br-cpf repeated", isBrCpf, u"11144477735"_s, u"11111111111"_s);
        row("br-cnpj", isBrCnpj, u"11222333000181"_s, u"11222333000182"_s);
        row("br-cnpj letters", isBrCnpj, u"12ABC34501DE35"_s, u"12ABC34501DE36"_s);
        row("uy-ci", isUyCi, u"12345672"_s, u"12345673"_s);
        row("uy-rut", isUyRut, u"211003420017"_s, u"211003420018"_s);
        row("ec-ci", isEcCi, u"1714307103"_s, u"1714307104"_s);
        row("ec-ruc company", isEcRuc, u"1792060346001"_s, u"1792060347001"_s);
        row("ec-ruc person", isEcRuc, u"1714307103001"_s, u"1714307104001"_s);
        row("pt-nif", isPtNif, u"501964843"_s, u"501964842"_s);
    }
    void known()
    {
        QFETCH(Predicate, isOne);
        QFETCH(QString, valid);
        QFETCH(QString, invalid);
        QVERIFY(isOne(valid));
        QVERIFY(!isOne(invalid));
        QVERIFY(!isOne(QStringView()) || valid.isEmpty());
    }

    void oneWrongDigit_data()
    {
        QTest::addColumn<Predicate>("isOne");
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<bool>("all"); // whether the digits cover every single wrong one
        const auto row = [](const char *name, Predicate isOne, const QString &pattern, bool all = true) {
            QTest::newRow(name) << isOne << pattern << all;
        };
        row("es-dni", isEsDni, u"99999999A"_s);
        row("es-nie", isEsNie, u"X9999999A"_s);
        row("es-cif", isEsCif, u"B99999999"_s);
        row("es-ccc", isEsCcc, u"99999999999999999999"_s, false); // a rest of 1 and of 10 share a digit
        row("iban", isIban, u"ES9999999999999999999999"_s);
        row("card", isCard, u"4999999999999999"_s);
        row("cl-rut", isClRut, u"999999999"_s);
        row("pe-ruc", isPeRuc, u"20999999999"_s, false); // rests of 0 and 10, 1 and 11 share a digit
        row("pe-dni", isPeDni, u"999999999"_s, false);
        row("co-nit", isCoNit, u"9999999999"_s, false);
        row("ar-cuit", isArCuit, u"20999999999"_s, false);
        row("br-cpf", isBrCpf, u"99999999999"_s, false);
        row("br-cnpj", isBrCnpj, u"99999999999999"_s, false);
        row("uy-ci", isUyCi, u"99999999"_s, false); // even weights modulo 10
        row("uy-rut", isUyRut, u"219999990019"_s);
        row("ec-ci", isEcCi, u"1719999999"_s);
        row("pt-nif", isPtNif, u"599999999"_s, false);
    }
    void oneWrongDigit()
    {
        QFETCH(Predicate, isOne);
        QFETCH(QString, pattern);
        QFETCH(bool, all);
        QRandomGenerator numbers(20260101);
        int made = 0;
        int changed = 0;
        int passed = 0;
        for (int tries = 0; tries < 400'000 && made < 60; ++tries) {
            const QString number = random(numbers, pattern);
            if (!isOne(number))
                continue;
            ++made;
            for (qsizetype at = 0; at < number.size(); ++at) {
                if (!number[at].isDigit())
                    continue;
                for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
                    QString wrong = number;
                    wrong[at] = digit;
                    if (wrong == number)
                        continue;
                    ++changed;
                    passed += isOne(wrong) ? 1 : 0;
                }
            }
        }
        QCOMPARE(made, 60);
        if (all)
            QCOMPARE(passed, 0);
        // Where two rests share a digit, a few wrong ones pass: fewer than one in ten.
        QVERIFY2(passed * 10 < changed, qPrintable(QString::number(passed) + u'/' + QString::number(changed)));
    }

    void anythingIsAnswered()
    {
        QRandomGenerator numbers(7);
        const QList<Predicate> every{isEsDni, isEsNie, isEsCif, isEsCcc, isIban,   isCard,  isClRut, isPeRuc, isPeDni, isCoNit, isMxCurp,
                                     isMxRfc, isArCuit, isBrCpf, isBrCnpj, isUyCi, isUyRut, isEcCi,  isEcRuc, isPtNif, isLuhn};
        const QString signs = u"0123456789ABCXYZÑ& -"_s;
        int found = 0;
        for (int i = 0; i < 20'000; ++i) {
            QString number;
            for (int length = int(numbers.bounded(26)); length > 0; --length)
                number += signs[numbers.bounded(signs.size())];
            for (const Predicate isOne : every)
                found += isOne(number) ? 1 : 0;
        }
        QVERIFY(found < 4'000); // mostly Luhn over a few digits
    }
};

QTEST_GUILESS_MAIN(tst_CheckDigits)
#include "tst_checkdigits.moc"
