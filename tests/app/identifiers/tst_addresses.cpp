// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identifiers/identifiers.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace pregonero::identifiers;

/// Streets with their number in six ways of writing them; what is a place in time or a count is none.
class tst_Addresses final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void written_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("home");
        const auto row = [](const QString &text, const QString &address, bool home = false) {
            QTest::newRow(qPrintable(text.left(60))) << text << address << home;
        };
        row(u"El acto es en la calle Mayor, 12."_s, u"calle Mayor, 12"_s);
        row(u"C/ Mayor, 12, 3.º B"_s, u"C/ Mayor, 12, 3.º B"_s, true);
        row(u"c/ mayor 12"_s, u"c/ mayor 12"_s);
        row(u"Avda. de la Constitución, n.º 5, 2º izda."_s, u"Avda. de la Constitución, n.º 5, 2º izda."_s, true);
        row(u"Avenida 9 de Octubre 12 (Villanueva)"_s, u"Avenida 9 de Octubre 12"_s);
        row(u"Plaza de España, 1, bajo"_s, u"Plaza de España, 1, bajo"_s, true);
        row(u"P.º de la Castellana, 100"_s, u"P.º de la Castellana, 100"_s);
        row(u"Vivo en calle Luna, 3"_s, u"calle Luna, 3"_s, true);
        row(u"con domicilio en la calle de San Juan 14"_s, u"calle de San Juan 14"_s, true);
        row(u"calle Goya 7, escalera 2, piso 4, puerta C"_s, u"calle Goya 7, escalera 2, piso 4, puerta C"_s, true);
        row(u"Carrer de Balmes, 25, 2n 1a"_s, u"Carrer de Balmes, 25, 2n 1a"_s, true);
        row(u"a la plaça de l'Ajuntament, 1"_s, u"plaça de l'Ajuntament, 1"_s);
        row(u"Av. Diagonal 640"_s, u"Av. Diagonal 640"_s);
        row(u"Kale Nagusia, 5"_s, u"Kale Nagusia, 5"_s);
        row(u"Nagusia kalea, 5"_s, u"Nagusia kalea, 5"_s);
        row(u"Bilbo etorbidea 3, 2. ezk."_s, u"Bilbo etorbidea 3, 2. ezk."_s, true);
        row(u"Rúa do Vilar, 8, 2º dereita"_s, u"Rúa do Vilar, 8, 2º dereita"_s, true);
        row(u"Praza do Obradoiro, 1"_s, u"Praza do Obradoiro, 1"_s);
        row(u"Rua Augusta, 24, r/c esq."_s, u"Rua Augusta, 24, r/c esq."_s, true);
        row(u"Largo do Rato, 2"_s, u"Largo do Rato, 2"_s);
        row(u"Cra. 7 # 71-21 apto 302"_s, u"Cra. 7 # 71-21 apto 302"_s, true);
        row(u"Calle 45 No. 12-30"_s, u"Calle 45 No. 12-30"_s);
    }
    void written()
    {
        QFETCH(QString, text);
        QFETCH(QString, address);
        QFETCH(bool, home);
        const QList<Hit> hits = find(text, Kind::Address);
        QCOMPARE(hits.size(), 1);
        QCOMPARE(text.sliced(hits[0].start, hits[0].length), address);
        QCOMPARE(hits[0].labelled, home);
        QCOMPARE(hits[0].confidence, Confidence::Shape);
    }

    void traps_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &text : QStringList{
                 u"Se corta la calle Mayor."_s, u"Concierto en la plaza Mayor, 20:00 h"_s, u"En la plaza Mayor, 20 h"_s,
                 u"Plaza Mayor, 12 de mayo"_s, u"La plaza de España, 3 conciertos gratis"_s, u"obras de la calle Mayor 2024"_s,
                 u"En la plaza hay 3 fuentes"_s, u"Carretera N-634, km 12"_s, u"Ronda de 3 preguntas"_s, u"paseo de 5 km"_s,
                 u"La avenida tiene 40 árboles"_s, u"via 2 de la estación"_s, u"https://example.org/calle/Mayor/12"_s,
                 u"Plaza Mayor, 12.30 h"_s, u"La calle Luna, 30 % más limpia"_s})
            QTest::newRow(qPrintable(text.left(60))) << text;
    }
    void traps()
    {
        QFETCH(QString, text);
        const QList<Hit> hits = find(text, Kind::Address);
        QVERIFY2(hits.isEmpty(), hits.isEmpty() ? "" : qPrintable(text.sliced(hits[0].start, hits[0].length)));
    }
};

QTEST_GUILESS_MAIN(tst_Addresses)
#include "tst_addresses.moc"
