// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/theme.h"
#include "ui/widgets/rowview.h"

#include <QAbstractListModel>
#include <QAccessible>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStyledItemDelegate>
#include <QTest>

using namespace pregonero;

namespace {

/// Rows whose heights are their numbers; hands out pages when asked for more.
class Heights final : public QAbstractListModel
{
public:
    explicit Heights(QList<int> first = {}) : m_heights(std::move(first)) { }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_heights.size());
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(QString::number(m_heights.at(index.row()))) : QVariant();
    }
    bool canFetchMore(const QModelIndex &) const override { return pages > 0; }
    void fetchMore(const QModelIndex &) override
    {
        --pages;
        ++fetched;
        insert(int(m_heights.size()), QList<int>(20, 50));
    }
    void insert(int at, const QList<int> &heights)
    {
        beginInsertRows({}, at, at + int(heights.size()) - 1);
        for (qsizetype i = 0; i < heights.size(); ++i)
            m_heights.insert(at + i, heights.at(i));
        endInsertRows();
    }
    void remove(int at, int count)
    {
        beginRemoveRows({}, at, at + count - 1);
        m_heights.remove(at, count);
        endRemoveRows();
    }
    void set(int at, int height)
    {
        m_heights[at] = height;
        Q_EMIT dataChanged(index(at), index(at));
    }
    void replace(const QList<int> &heights)
    {
        beginResetModel();
        m_heights = heights;
        endResetModel();
    }
    const QList<int> &heights() const { return m_heights; }

    int pages = 0;
    int fetched = 0;

private:
    QList<int> m_heights;
};

class Delegate final : public QStyledItemDelegate
{
public:
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        ++measured;
        return {option.rect.width(), static_cast<const Heights *>(index.model())->heights().at(index.row())};
    }
    mutable int measured = 0;
};

} // namespace

class TestRowView final : public QObject
{
    Q_OBJECT

    struct Bench {
        explicit Bench(QList<int> heights) : model(std::move(heights))
        {
            view.setItemDelegate(&delegate);
            view.setModel(&model);
            view.resize(300, 400);
            view.show();
        }
        QModelIndex at(int row) const { return model.index(row); }
        int top(int row) const { return view.visualRect(at(row)).top(); }
        QScrollBar *bar() const { return view.verticalScrollBar(); }

        Heights model;
        Delegate delegate;
        RowView view;
    };

private Q_SLOTS:
    void initTestCase() { style::applyTheme(*qApp, style::Theme(style::Scheme::Light)); }

    void rowsFollowEachOther()
    {
        Bench b({40, 90, 25, 130, 60, 80, 70, 45});
        int y = 0;
        for (int row = 0; row < 6; ++row) {
            QCOMPARE(b.view.visualRect(b.at(row)),
                     QRect(0, y, b.view.viewport()->width(), b.model.heights().at(row)));
            QCOMPARE(b.view.indexAt(QPoint(5, y)).row(), row);
            QCOMPARE(b.view.indexAt(QPoint(5, y + b.model.heights().at(row) - 1)).row(), row);
            y += b.model.heights().at(row);
        }
        QVERIFY(!b.view.indexAt(QPoint(5, 5000)).isValid());
    }

    void onlyWhatIsInSightIsMeasured()
    {
        Bench b(QList<int>(100'000, 50));
        QVERIFY(b.delegate.measured < 40);
        b.view.scrollToBottom();
        QVERIFY(b.view.viewport()->rect().contains(b.view.visualRect(b.at(99'999)).center()));
        b.view.resize(500, 400);
        QVERIFY2(b.delegate.measured < 150, qPrintable(QString::number(b.delegate.measured)));
    }

    void scrollingUpThroughUnknownHeightsDoesNotJump()
    {
        QRandomGenerator random(7);
        QList<int> heights;
        for (int i = 0; i < 3000; ++i)
            heights.append(30 + int(random.bounded(200)));
        Bench b(heights);
        b.view.scrollTo(b.at(2000), QAbstractItemView::PositionAtTop);
        QCOMPARE(b.top(2000), 0);
        // A row that is in sight before and after a step moves by just that step.
        for (int i = 0; i < 60; ++i) {
            const QModelIndex seen = b.view.indexAt(QPoint(5, 100));
            const int before = b.view.visualRect(seen).top();
            b.bar()->setValue(b.bar()->value() - 40);
            QCOMPARE(b.view.visualRect(seen).top(), before + 40);
        }
        b.bar()->setValue(0);
        QCOMPARE(b.top(0), 0);
    }

    void scrollToShowsTheRow()
    {
        Bench b(QList<int>(500, 70));
        for (const int row : {499, 0, 250, 251, 249}) {
            b.view.scrollTo(b.at(row));
            QVERIFY(b.view.viewport()->rect().contains(b.view.visualRect(b.at(row))));
        }
        b.view.scrollTo(b.at(300), QAbstractItemView::PositionAtCenter);
        QVERIFY(qAbs(b.view.visualRect(b.at(300)).center().y() - 200) <= 1);
    }

    void newRowsAboveKeepThePlace()
    {
        Bench b(QList<int>(200, 60));
        b.bar()->setValue(3000);
        const QPersistentModelIndex reading = b.view.indexAt(QPoint(5, 150));
        const int y = b.view.visualRect(reading).top();
        b.model.insert(0, QList<int>(30, 110));
        QCOMPARE(b.view.visualRect(reading).top(), y);
    }

    void atTheTopNewRowsAreSeen()
    {
        Bench b(QList<int>(200, 60));
        b.model.insert(0, {110, 110});
        QCOMPARE(b.top(0), 0);
        QCOMPARE(b.top(2), 220);
    }

    void changesAndRemovalsAreTaken()
    {
        Bench b(QList<int>(20, 60));
        b.model.set(1, 200);
        QCOMPARE(b.top(2), 260);
        b.model.remove(0, 2);
        QCOMPARE(b.top(1), 60);
        b.model.replace({33});
        QCOMPARE(b.top(0), 0);
        QCOMPARE(b.view.visualRect(b.at(0)).height(), 33);
        b.model.replace({});
        QVERIFY(!b.view.indexAt(QPoint(5, 5)).isValid());
        QCOMPARE(b.bar()->maximum(), 0);
    }

    void moreIsFetchedBeforeTheEnd()
    {
        Bench b(QList<int>(8, 50));
        b.model.pages = 100;
        b.view.scrollTo(b.at(0));
        QTRY_VERIFY(b.model.fetched >= 1);
        QTRY_VERIFY(b.model.rowCount() * 50 >= 3 * 400);
        QVERIFY(b.model.fetched < 5); // and not all of it
        const int before = b.model.fetched;
        b.bar()->setValue(b.bar()->maximum());
        QTRY_VERIFY(b.model.fetched > before);
    }

    void conversationsStayAtTheirEnd()
    {
        Bench b({});
        b.view.setFollowsEnd(true);
        b.model.replace(QList<int>(30, 70));
        const auto lastBottom = [&b] { return b.view.visualRect(b.at(b.model.rowCount() - 1)).bottom(); };
        QCOMPARE(lastBottom(), b.view.viewport()->height() - 1);
        b.model.insert(30, {150});
        QCOMPARE(lastBottom(), b.view.viewport()->height() - 1);
        b.bar()->setValue(300); // somebody reads further up: leave them there
        const int y = b.top(6);
        b.model.insert(31, {150});
        QCOMPARE(b.top(6), y);
    }

    void keysMoveAndOpen()
    {
        Bench b(QList<int>(100, 50));
        QVERIFY(QTest::qWaitForWindowActive(&b.view));
        b.view.setFocus();
        b.view.setCurrentIndex(b.at(0));
        QTest::keyClick(&b.view, Qt::Key_Down);
        QCOMPARE(b.view.currentIndex().row(), 1);
        QTest::keyClick(&b.view, Qt::Key_End);
        QCOMPARE(b.view.currentIndex().row(), 99);
        QVERIFY(b.view.viewport()->rect().contains(b.view.visualRect(b.at(99))));
        QTest::keyClick(&b.view, Qt::Key_PageUp);
        QCOMPARE(b.view.currentIndex().row(), 91);
        QTest::keyClick(&b.view, Qt::Key_Home);
        QCOMPARE(b.view.currentIndex().row(), 0);
        QCOMPARE(b.top(0), 0);
        QTest::keyClick(&b.view, Qt::Key_Up); // no further
        QCOMPARE(b.view.currentIndex().row(), 0);
        QSignalSpy opened(&b.view, &RowView::opened);
        QTest::keyClick(&b.view, Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
    }

    void clickSelects()
    {
        Bench b(QList<int>(100, 50));
        QTest::mouseClick(b.view.viewport(), Qt::LeftButton, {}, QPoint(20, 120));
        QCOMPARE(b.view.currentIndex().row(), 2);
        QVERIFY(b.view.selectionModel()->isSelected(b.at(2)));
    }

    void isAListForScreenReaders()
    {
        Bench b({40, 50, 60});
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&b.view);
        QVERIFY(accessible);
        QCOMPARE(accessible->role(), QAccessible::List);
        QCOMPARE(accessible->childCount(), 3);
        QCOMPARE(accessible->child(1)->text(QAccessible::Name), QStringLiteral("50"));
    }

    void anyOrderOfChangesKeepsTheSum()
    {
        QRandomGenerator random(11);
        Bench b(QList<int>(50, 40));
        for (int step = 0; step < 400; ++step) {
            const int rows = b.model.rowCount();
            switch (random.bounded(4)) {
            case 0:
                b.model.insert(int(random.bounded(rows + 1)),
                               QList<int>(1 + int(random.bounded(4)), 20 + int(random.bounded(90))));
                break;
            case 1:
                if (rows > 3)
                    b.model.remove(int(random.bounded(rows - 2)), 1 + int(random.bounded(2)));
                break;
            case 2:
                if (rows > 0)
                    b.model.set(int(random.bounded(rows)), 20 + int(random.bounded(90)));
                break;
            default: b.bar()->setValue(int(random.bounded(b.bar()->maximum() + 1)));
            }
            // What is in sight is gapless and has its true heights.
            const QModelIndex first = b.view.indexAt(QPoint(5, 0));
            if (!first.isValid())
                continue;
            int y = b.top(first.row());
            QVERIFY(y <= 0);
            for (int row = first.row(); row < b.model.rowCount() && y < 400; ++row) {
                QCOMPARE(b.view.visualRect(b.at(row)),
                         QRect(0, y, b.view.viewport()->width(), b.model.heights().at(row)));
                y += b.model.heights().at(row);
            }
        }
    }
};

QTEST_MAIN(TestRowView)
#include "tst_rowview.moc"
