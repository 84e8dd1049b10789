// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/row.h"

#include <QStyledItemDelegate>

#include <memory>

namespace pregonero {

/// Paints rows for reading: name, where and when on one line, the text in a few, what it asks for as chips.
/// A subclass turns an index into a Row. Laid-out rows are kept, so painting one again costs microseconds.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum class Shape {
        Rows, ///< full width, divided by a hairline, at most maximumLines of text
        Bubbles, ///< a conversation: all of the text, others' at the left, one's own at the right
    };

    explicit RowDelegate(Shape shape = Shape::Rows, QObject *parent = nullptr);
    ~RowDelegate() override;

    [[nodiscard]] virtual Row row(const QModelIndex &index) const = 0;

    void setMaximumLines(int lines); ///< of text; 3 at first
    [[nodiscard]] Shape shape() const;
    void setMenu(bool menu); ///< whether each row leaves room for the button of a menu
    /// Where that button stands, in the view's viewport; null where there is no room.
    [[nodiscard]] QRect menuPlace(const QStyleOptionViewItem &option, const QModelIndex &index) const;
    /// Forget what was laid out (a font or language changed). Rows that changed are noticed by themselves.
    void clearCache();

    /// Which of row(index).links is at a point of the view's viewport; -1: none. option.rect is the row's place.
    [[nodiscard]] int linkAt(const QStyleOptionViewItem &option, const QModelIndex &index, QPoint at) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

Q_SIGNALS:
    void linkActivated(const QModelIndex &index, int link); ///< a click on row(index).links[link]

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace pregonero
