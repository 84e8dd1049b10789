// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/colours.h"

#include <QTest>

using namespace pregonero::style;

class TestColours final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrastIsWcags()
    {
        QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
        // The example everybody quotes: #777 on white misses 4.5 by a hair.
        QVERIFY(qAbs(contrast(QColor(0x77, 0x77, 0x77), Qt::white) - 4.48) < 0.005);
        QCOMPARE(contrast(Qt::red, Qt::blue), contrast(Qt::blue, Qt::red));
    }

    void textCanBeRead_data()
    {
        QTest::addColumn<int>("scheme");
        QTest::addColumn<int>("text");
        QTest::addColumn<int>("ground");
        const auto add = [](const char *name, Role text, Role ground) {
            QTest::addRow("light: %s", name) << int(Scheme::Light) << int(text) << int(ground);
            QTest::addRow("dark: %s", name) << int(Scheme::Dark) << int(text) << int(ground);
        };
        const std::pair<Role, const char *> grounds[] = {{Role::Surface, "surface"},
                                                         {Role::Background, "background"},
                                                         {Role::Selection, "selection"},
                                                         {Role::Hover, "hover"},
                                                         {Role::NeutralSoft, "neutral"}};
        const std::pair<Role, const char *> inks[] = {
            {Role::Ink, "ink"},       {Role::SecondInk, "second ink"},
            {Role::Accent, "accent"}, {Role::Good, "good"},
            {Role::Warn, "warn"},     {Role::Bad, "bad"}};
        for (const auto &[ink, inkName] : inks) {
            for (const auto &[ground, groundName] : grounds)
                add(qPrintable(QString::fromLatin1("%1 on %2")
                                   .arg(QLatin1String(inkName), QLatin1String(groundName))),
                    ink, ground);
        }
        add("on accent", Role::OnAccent, Role::Accent);
        add("accent chip", Role::Accent, Role::AccentSoft);
        add("good chip", Role::Good, Role::GoodSoft);
        add("warn chip", Role::Warn, Role::WarnSoft);
        add("bad chip", Role::Bad, Role::BadSoft);
        for (const Role ground :
             {Role::AccentSoft, Role::GoodSoft, Role::WarnSoft, Role::BadSoft, Role::TextSelection})
            add(qPrintable(QString::fromLatin1("ink on ground %1").arg(int(ground))), Role::Ink, ground);
        add("second ink on accent ground", Role::SecondInk, Role::AccentSoft);
        add("link in a bubble of ours", Role::Accent, Role::AccentSoft);
    }

    void textCanBeRead()
    {
        QFETCH(int, scheme);
        QFETCH(int, text);
        QFETCH(int, ground);
        const Colours &c = Colours::of(Scheme(scheme));
        const double ratio = contrast(c[Role(text)], c[Role(ground)]);
        QVERIFY2(ratio >= 4.5, qPrintable(QString::number(ratio, 'f', 2)));
    }

    void edgesAndFocusCanBeSeen()
    {
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            const Colours &c = Colours::of(scheme);
            for (const Role ground : {Role::Surface, Role::Background, Role::Selection}) {
                QVERIFY(contrast(c[Role::Edge], c[ground]) >= 3.0);
                QVERIFY(contrast(c[Role::Focus], c[ground]) >= 3.0);
            }
        }
    }

    void rolesAreThePublishedOnes()
    {
        const Colours &light = Colours::of(Scheme::Light);
        const Colours &dark = Colours::of(Scheme::Dark);
        QCOMPARE(light[Role::Surface], QColor(0xff, 0xff, 0xff));
        QCOMPARE(light[Role::Accent], QColor(0x1f, 0x5f, 0x7a));
        QCOMPARE(dark[Role::Background], QColor(0x16, 0x19, 0x1d));
        QCOMPARE(dark[Role::Bad], QColor(0xef, 0x8c, 0x82));
        QCOMPARE(light.ink(Tone::Warn), light[Role::Warn]);
        QCOMPARE(dark.ground(Tone::Good), dark[Role::GoodSoft]);
    }
};

QTEST_GUILESS_MAIN(TestColours)
#include "tst_colours.moc"
