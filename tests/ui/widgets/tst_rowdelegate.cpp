// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/theme.h"
#include "ui/widgets/rowdelegate.h"

#include <QElapsedTimer>
#include <QMouseEvent>
#include <QPainter>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pregonero;

namespace {

class Delegate final : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;
    Row row(const QModelIndex &index) const override { return rows.value(index.row()); }
    QList<Row> rows;
};

Row message()
{
    Row row{
        .name = u"Samuel Cobos"_s,
        .handle = u"@samuel@plaza.town"_s,
        .time = u"22:21"_s,
        .text =
            u"¿Cómo legalizo una partida de nacimiento en el consulado sin viajar? ¿Se puede por correo?"_s,
        .chips = {{u"pregunta"_s}, {u"vence hoy 14:00"_s, style::Tone::Warn}}};
    row.avatar = u"@samuel"_s;
    return row;
}

} // namespace

class TestRowDelegate final : public QObject
{
    Q_OBJECT

    QStandardItemModel m_model{40, 1};

    QStyleOptionViewItem option(int width, int height = 0) const
    {
        QStyleOptionViewItem result;
        result.rect = QRect(0, 0, width, height);
        result.state = QStyle::State_Enabled;
        return result;
    }

    int height(const Delegate &delegate, int width, int row = 0) const
    {
        return delegate.sizeHint(option(width), m_model.index(row, 0)).height();
    }

    QImage picture(const Delegate &delegate, const QStyleOptionViewItem &how, int row = 0) const
    {
        QImage image(how.rect.size(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        delegate.paint(&painter, how, m_model.index(row, 0));
        return image;
    }

private Q_SLOTS:
    void init() { style::applyTheme(*qApp, style::Theme(style::Scheme::Light)); }

    void heightFollowsTheText()
    {
        Delegate delegate;
        Row row = message();
        delegate.rows = {row, row, row, row};
        delegate.rows[1].text = u"Gracias."_s;
        delegate.rows[2].text = row.text.repeated(30);
        delegate.rows[3].chips.clear();
        const int normal = height(delegate, 360);
        QVERIFY(height(delegate, 360, 1) < normal);
        QVERIFY(height(delegate, 360, 2) >= normal);
        QVERIFY(height(delegate, 360, 3) < normal);
        QVERIFY(height(delegate, 900) < normal);
        // At most three lines, however long.
        delegate.rows[0].text = row.text.repeated(500);
        QCOMPARE(height(delegate, 360), height(delegate, 360, 2));
        delegate.setMaximumLines(1);
        QVERIFY(height(delegate, 360, 2) < normal);
    }

    void aStateTakesASecondLineBeforeItIsCut()
    {
        Delegate delegate;
        delegate.rows = {{.name = u"Mercado"_s, .chips = {{u"published · with proof"_s, style::Tone::Good, style::Meaning::Done}}}};
        const QFontMetrics small(style::font(style::Type::Small));
        const int whole = Chip::sizeOf(delegate.rows.first().chips.first()).width();
        const int wide = height(delegate, whole + 60);
        QCOMPARE(height(delegate, whole), wide + small.height());
    }

    void aMenuHasItsPlaceBesideTheTextAndNotOnIt()
    {
        Delegate rows;
        rows.rows = {message()};
        QVERIFY(rows.menuPlace(option(320, 120), m_model.index(0, 0)).isNull());
        rows.setMenu(true);
        const QRect place = rows.menuPlace(option(320, 120), m_model.index(0, 0));
        QVERIFY(QRect(0, 0, 320, 120).contains(place));
        Delegate bubbles(RowDelegate::Shape::Bubbles);
        bubbles.rows = {message(), message()};
        bubbles.rows[1].own = true;
        bubbles.setMenu(true);
        const QRect left = bubbles.menuPlace(option(320, 200), m_model.index(1, 0));
        const QRect right = bubbles.menuPlace(option(320, 200), m_model.index(0, 0));
        QVERIFY(QRect(0, 0, 320, 200).contains(left) && QRect(0, 0, 320, 200).contains(right));
        QVERIFY(left.center().x() < right.center().x());
    }

    void largerTextMakesTallerRows()
    {
        Delegate delegate;
        delegate.rows = {message()};
        const int normal = height(delegate, 600);
        style::applyTheme(*qApp, style::Theme(), 2.0);
        QVERIFY(height(delegate, 1200) > normal * 3 / 2);
    }

    void oddTextDoesNotBreak_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("one long word") << u"nekazaritzaingurumenarekikoarduradunarengandik"_s.repeated(40);
        QTest::newRow("emoji") << u"👩‍👩‍👧‍👦🇪🇸🏳️‍🌈"_s.repeated(200);
        QTest::newRow("half a surrogate") << QString(QChar(0xd83d)).repeated(50);
        QTest::newRow("lines") << u"\n"_s.repeated(3000);
        QTest::newRow("marks") << u"á̀̂̃̄̅"_s.repeated(400);
        QTest::newRow("right to left") << u"مرحبا بالعالم "_s.repeated(60);
        QTest::newRow("null characters") << QString(300, QChar(0));
    }

    void oddTextDoesNotBreak()
    {
        QFETCH(QString, text);
        for (const auto shape : {RowDelegate::Shape::Rows, RowDelegate::Shape::Bubbles}) {
            Delegate delegate(shape);
            Row row = message();
            row.name = text;
            row.handle = text;
            row.note = text;
            row.text = text;
            row.footnote = text;
            row.time = text;
            row.chips = {{text.isEmpty() ? u"x"_s : text}};
            row.links = {{0, text.size() + 5}, {-1, 3}, {9'999'999, 1}};
            delegate.rows = {row};
            for (const int width : {1, 90, 360}) {
                const int tall = height(delegate, width);
                QVERIFY(tall > 0);
                QVERIFY(!picture(delegate, option(width, std::min(tall, 2000))).isNull());
            }
            if (shape == RowDelegate::Shape::Rows)
                QVERIFY(height(delegate, 360) < 400);
        }
    }

    void selectionHasGroundAndEdge()
    {
        Delegate delegate;
        delegate.rows = {message()};
        QStyleOptionViewItem how = option(360, height(delegate, 360));
        const QImage plain = picture(delegate, how);
        how.state |= QStyle::State_Selected;
        const QImage selected = picture(delegate, how);
        const QColor edge = style::colour(style::Role::Accent);
        for (int x = 0; x < 3; ++x)
            QCOMPARE(selected.pixelColor(x, 20), edge);
        QCOMPARE(selected.pixelColor(3, 20), style::colour(style::Role::Selection));
        QCOMPARE(plain.pixelColor(1, 4), style::colour(style::Role::Surface));
        QCOMPARE(plain.pixelColor(200, plain.height() - 1), style::colour(style::Role::Line));
    }

    void unreadIsMarkedAndSaid()
    {
        Delegate delegate;
        Row row = message();
        row.avatar.reset();
        delegate.rows = {row, row};
        delegate.rows[1].unread = true;
        const QStyleOptionViewItem how = option(360, height(delegate, 360));
        QVERIFY(picture(delegate, how, 0) != picture(delegate, how, 1));
        QVERIFY(!spoken(delegate.rows[0]).contains(u"unread"_s));
        QVERIFY(spoken(delegate.rows[1]).startsWith(u"unread, Samuel Cobos"_s));
        QVERIFY(spoken(row).contains(u"vence hoy 14:00"_s)); // the chips' words as well
    }

    void darkIsDrawnFromTheSameLayout()
    {
        Delegate delegate;
        delegate.rows = {message()};
        const QStyleOptionViewItem how = option(360, height(delegate, 360));
        QVERIFY(!picture(delegate, how).isNull());
        style::applyTheme(*qApp, style::Theme(style::Scheme::Dark));
        const QImage dark = picture(delegate, how);
        QCOMPARE(dark.pixelColor(350, 3), style::Colours::of(style::Scheme::Dark)[style::Role::Surface]);
    }

    void linksAreFoundAndFollowed()
    {
        Delegate delegate(RowDelegate::Shape::Bubbles);
        Row row{.name = u"Ana"_s, .text = u"villanueva.example/apostilla"_s};
        row.links = {{0, row.text.size()}};
        delegate.rows = {row};
        const QStyleOptionViewItem how = option(600, height(delegate, 600));
        const QModelIndex index = m_model.index(0, 0);
        QPoint at;
        for (int y = 0; y < how.rect.height() && at.isNull(); ++y) {
            if (delegate.linkAt(how, index, {60, y}) == 0)
                at = {60, y};
        }
        QVERIFY(!at.isNull());
        QCOMPARE(delegate.linkAt(how, index, {590, at.y()}), -1);
        QSignalSpy followed(&delegate, &RowDelegate::linkActivated);
        QMouseEvent release(QEvent::MouseButtonRelease, QPointF(at), QPointF(at), Qt::LeftButton,
                            Qt::NoButton, {});
        QVERIFY(delegate.editorEvent(&release, &m_model, how, index));
        QCOMPARE(followed.count(), 1);
        QCOMPARE(followed.first().at(1).toInt(), 0);
    }

    void ownBubblesStandAtTheRight()
    {
        Delegate delegate(RowDelegate::Shape::Bubbles);
        Row theirs{.name = u"Ana"_s, .text = u"Hola"_s};
        Row ours = theirs;
        ours.own = true;
        delegate.rows = {theirs, ours};
        const QStyleOptionViewItem how = option(600, height(delegate, 600));
        const auto inked = [&](const QImage &image, style::Role role, bool right) {
            int found = 0;
            for (int x = right ? 300 : 0; x < (right ? 600 : 300); ++x)
                found += image.pixelColor(x, 18) == style::colour(role);
            return found;
        };
        QVERIFY(inked(picture(delegate, how, 0), style::Role::Background, false) > 10);
        QCOMPARE(inked(picture(delegate, how, 0), style::Role::Background, true), 0);
        QVERIFY(inked(picture(delegate, how, 1), style::Role::AccentSoft, true) > 10);
        QCOMPARE(inked(picture(delegate, how, 1), style::Role::AccentSoft, false), 0);
    }

    void paintingRows() // measured, not judged: qFuzzy machines make bad judges
    {
        Delegate delegate;
        for (int i = 0; i < 30; ++i) {
            Row row = message();
            row.name += QString::number(i);
            delegate.rows.append(row);
        }
        QImage image(400, 160, QImage::Format_RGB32);
        QPainter painter(&image);
        const auto all = [&] {
            for (int i = 0; i < 30; ++i) {
                QStyleOptionViewItem how = option(400, 0);
                how.rect.setHeight(height(delegate, 400, i));
                delegate.paint(&painter, how, m_model.index(i, 0));
            }
        };
        all();
        QBENCHMARK { all(); }
    }
};

QTEST_MAIN(TestRowDelegate)
#include "tst_rowdelegate.moc"
