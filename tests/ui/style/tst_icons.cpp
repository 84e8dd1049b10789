// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/icons.h"
#include "ui/style/theme.h"

#include <QDir>
#include <QPainter>
#include <QTest>

using namespace pregonero::style;

namespace {

int inked(const QImage &image, const QColor &colour)
{
    int found = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor there = image.pixelColor(x, y);
            if (there.alpha() > 200 && qAbs(there.red() - colour.red()) < 8
                && qAbs(there.green() - colour.green()) < 8 && qAbs(there.blue() - colour.blue()) < 8)
                ++found;
        }
    }
    return found;
}

} // namespace

class TestIcons final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme(Scheme::Light)); }

    void eachMeaningHasADrawing_data()
    {
        QTest::addColumn<int>("meaning");
        for (const Meaning meaning : allMeanings())
            QTest::addRow("%s", qPrintable(name(meaning))) << int(meaning);
    }

    void eachMeaningHasADrawing()
    {
        QFETCH(int, meaning);
        const QImage image = icon(Meaning(meaning)).pixmap(QSize(48, 48), 1.0).toImage();
        QCOMPARE(image.size(), QSize(48, 48));
        QVERIFY(inked(image, colour(Role::Ink)) > 20);
        QVERIFY(inked(image, colour(Role::Ink)) < 48 * 48 / 2);
    }

    void noDrawingLiesAbout()
    {
        QStringList wanted;
        for (const Meaning meaning : allMeanings())
            wanted.append(name(meaning) + QStringLiteral(".svg"));
        QStringList there = QDir(QStringLiteral(":/pregonero/icons")).entryList();
        wanted.sort();
        there.sort();
        QCOMPARE(there, wanted);
    }

    void sharpAtTwice()
    {
        const QPixmap pixmap = icon(Meaning::Search).pixmap(QSize(16, 16), 2.0);
        QCOMPARE(pixmap.size(), QSize(32, 32));
        QCOMPARE(pixmap.devicePixelRatio(), 2.0);
    }

    void followsTheTheme()
    {
        const QIcon reply = icon(Meaning::Reply);
        const auto ink = [&reply] {
            return inked(reply.pixmap(QSize(32, 32), 1.0).toImage(), colour(Role::Ink));
        };
        QVERIFY(ink() > 20);
        applyTheme(*qApp, Theme(Scheme::Dark));
        QVERIFY(ink() > 20);
        applyTheme(*qApp, Theme(Scheme::Light));
    }

    void statesAreTold()
    {
        const QIcon reply = icon(Meaning::Reply);
        const QImage off = reply.pixmap(QSize(32, 32), 1.0, QIcon::Disabled).toImage();
        QCOMPARE(inked(off, colour(Role::Ink)), 0);
        const QImage on = reply.pixmap(QSize(32, 32), 1.0, QIcon::Normal, QIcon::On).toImage();
        QVERIFY(inked(on, colour(Role::Accent)) > 20);
        const QImage fixed =
            icon(Meaning::Reply, QColor(Qt::red)).pixmap(QSize(32, 32), 1.0, QIcon::Selected).toImage();
        QVERIFY(inked(fixed, Qt::red) > 20);
    }

    void networksHaveBadges()
    {
        QCOMPARE(networkMeaning(QStringLiteral("mastodon")), Meaning::NetworkMastodon);
        QCOMPARE(networkMeaning(QStringLiteral("town")), Meaning::NetworkTown);
        QCOMPARE(networkMeaning(QStringLiteral("something new")), Meaning::NetworkGeneric);
    }
};

QTEST_MAIN(TestIcons)
#include "tst_icons.moc"
