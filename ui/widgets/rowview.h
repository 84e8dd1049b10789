// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/rowheights.h"

#include <QListView>

class QScrollBar;
class QToolButton;

namespace pregonero {

/// A list of rows of differing heights that only ever measures the rows in sight: a page appended to a million, a
/// resize or a scroll costs the same as with ten. Scrolls by pixel, keeps its place when rows arrive above, asks the
/// model for more before the end is reached. Keyboard and accessibility are QListView's. One column, one level.
class RowView : public QListView
{
    Q_OBJECT

public:
    explicit RowView(QWidget *parent = nullptr);

    /// Stay at the last row when rows are appended and the last one was in sight (conversations); starts there.
    void setFollowsEnd(bool follows);

    /// A quiet button on the row under the pointer, else on the current one, that asks for its menu.
    /// @param name what a screen reader says of it
    void setMenuButton(const QString &name);

    void setModel(QAbstractItemModel *model) override;
    [[nodiscard]] QRect visualRect(const QModelIndex &index) const override;
    [[nodiscard]] QModelIndex indexAt(const QPoint &point) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    void doItemsLayout() override;
    void reset() override;

Q_SIGNALS:
    void opened(const QModelIndex &index); ///< Enter, or a double click
    /// By the right button, the Menu key, Shift+F10 or the row's own button.
    void contextMenuWanted(const QModelIndex &index, const QPoint &globalPosition);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;
    void rowsInserted(const QModelIndex &parent, int start, int end) override;
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles = {}) override;
    [[nodiscard]] QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    [[nodiscard]] int horizontalOffset() const override { return 0; }
    [[nodiscard]] int verticalOffset() const override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    [[nodiscard]] QRegion visualRegionForSelection(const QItemSelection &selection) const override;

private:
    [[nodiscard]] int count() const { return m_heights.count(); }
    void syncCount();
    int measure(int row);
    void measureInSight();
    void setOffset(qint64 offset);
    void wantMore();
    void placeBar();
    void placeMenuButton();
    [[nodiscard]] QModelIndex menuRow() const;
    void askForMenu(const QModelIndex &index);

    RowHeights m_heights;
    QScrollBar *m_bar; // over the rows' right margin, so that their hairlines reach the edge
    QToolButton *m_menu = nullptr;
    bool m_followsEnd = false;
    bool m_atEnd = true;
    bool m_measuring = false;
    bool m_asked = false;
};

} // namespace pregonero
