// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/appearance.h"
#include "ui/style/pregonerostyle.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QFontMetrics>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

using namespace pregonero::style;

namespace {

/// How many pixels of a widget's picture have about that colour.
int pixelsOf(QWidget &widget, const QColor &colour)
{
    const QImage image = widget.grab().toImage();
    int found = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor there = image.pixelColor(x, y);
            if (qAbs(there.red() - colour.red()) < 6 && qAbs(there.green() - colour.green()) < 6
                && qAbs(there.blue() - colour.blue()) < 6)
                ++found;
        }
    }
    return found;
}

} // namespace

class TestTheme final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { applyTheme(*qApp, Theme(Scheme::Light)); }

    void withoutOneThereIsLight()
    {
        QApplication::setStyle(QStringLiteral("Fusion"));
        QCOMPARE(Theme::current().scheme(), Scheme::Light);
    }

    void aChoiceWinsOverTheSystem()
    {
        Appearance appearance(*qApp);
        QSignalSpy changed(&appearance, &Appearance::changed);
        appearance.setScheme(Scheme::Dark);
        QCOMPARE(Theme::current().scheme(), Scheme::Dark);
        QVERIFY(changed.count() >= 1);
        QCOMPARE(QApplication::palette().color(QPalette::Base), Colours::of(Scheme::Dark)[Role::Surface]);
        appearance.setScheme(Scheme::Light);
        QCOMPARE(QApplication::palette().color(QPalette::WindowText), Colours::of(Scheme::Light)[Role::Ink]);
    }

    void largerTextMakesAllLarger()
    {
        applyTheme(*qApp, Theme(), 1.0);
        const double body = QFontMetrics(font(Type::Body)).height();
        const double editor = QFontMetrics(font(Type::Editor)).height();
        QPushButton button(QStringLiteral("Publicar"));
        const QSize small = button.sizeHint();
        const int icon = iconSize();
        applyTheme(*qApp, Theme(), 2.0);
        QVERIFY(qAbs(QFontMetrics(font(Type::Body)).height() / body - 2) < 0.15);
        QVERIFY(qAbs(QFontMetrics(font(Type::Editor)).height() / editor - 2) < 0.15);
        QPushButton large(QStringLiteral("Publicar"));
        QVERIFY(large.sizeHint().height() > small.height() * 3 / 2);
        QCOMPARE(iconSize(), icon * 2);
        applyTheme(*qApp, Theme(), 1.0); // and back: the scale does not pile up
        QCOMPARE(double(QFontMetrics(font(Type::Body)).height()), body);
    }

    void theScaleKeepsItsOrder()
    {
        const auto size = [](Type type) { return QFontInfo(font(type)).pixelSize(); };
        QVERIFY(size(Type::Small) < size(Type::Body));
        QVERIFY(size(Type::Body) < size(Type::Editor));
        QVERIFY(size(Type::Editor) < size(Type::Heading));
        QCOMPARE(font(Type::Title).weight(), QFont::DemiBold);
        QCOMPARE(font(Type::Body).featureValue("tnum"), 1u);
    }

    void targetsAreLargeEnough()
    {
        QPushButton push(QStringLiteral("A"));
        QToolButton tool;
        tool.setText(QStringLiteral("A"));
        QLineEdit line;
        QComboBox combo;
        QCheckBox check(QStringLiteral("A"));
        QSpinBox spin;
        QDateTimeEdit when;
        when.setCalendarPopup(true);
        for (QWidget *widget :
             std::initializer_list<QWidget *>{&push, &tool, &line, &combo, &check, &spin, &when}) {
            QVERIFY2(widget->sizeHint().height() >= 28, widget->metaObject()->className());
            QVERIFY2(widget->sizeHint().width() >= 28, widget->metaObject()->className());
        }
        QCOMPARE(combo.sizeHint().height(), line.sizeHint().height());
        QCOMPARE(spin.sizeHint().height(), line.sizeHint().height());
        QCOMPARE(when.sizeHint().height(), line.sizeHint().height());
    }

    void focusIsSeen()
    {
        QWidget window;
        QPushButton button(QStringLiteral("Guardar"), &window);
        QLineEdit line(&window);
        button.move(10, 10);
        line.move(10, 60);
        window.resize(300, 120);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        const QColor ring = colour(Role::Focus);
        line.setFocus(Qt::TabFocusReason);
        QTRY_VERIFY(line.hasFocus());
        const int without = pixelsOf(button, ring);
        QVERIFY(pixelsOf(line, ring) > 100);
        QTest::keyClick(&window, Qt::Key_Tab);
        QTRY_VERIFY(button.hasFocus());
        QVERIFY(window.testAttribute(Qt::WA_KeyboardFocusChange));
        QVERIFY2(pixelsOf(button, ring) > without + 50, qPrintable(QString::number(pixelsOf(button, ring))));
        QCOMPARE(pixelsOf(line, ring), 0);
    }

    void kindsOfButtonLookDifferent()
    {
        QPushButton primary(QStringLiteral("Publicar"));
        setButtonKind(&primary, ButtonKind::Primary);
        QPushButton normal(QStringLiteral("Publicar"));
        QCOMPARE(buttonKind(&primary), ButtonKind::Primary);
        QCOMPARE(buttonKind(&normal), ButtonKind::Normal);
        QVERIFY(pixelsOf(primary, colour(Role::Accent)) > 500);
        QCOMPARE(pixelsOf(normal, colour(Role::Accent)), 0);
        primary.setEnabled(false);
        QCOMPARE(pixelsOf(primary, colour(Role::Accent)), 0);
    }

    void theSystemsFontIsKept()
    {
        QFont chosen(QStringLiteral("Noto Serif"));
        chosen.setPointSizeF(13);
        QCOMPARE(interfaceFont(chosen).family(), chosen.family());
        QCOMPARE(interfaceFont(chosen).pointSizeF(), 13.0);
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
