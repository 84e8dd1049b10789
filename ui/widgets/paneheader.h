// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/chip.h"

#include <QWidget>

class QAction;
class QDockWidget;
class QHBoxLayout;
class QToolButton;

namespace pregonero {

class ElidingLabel;

/// The first line of a pane: its title, a count as a chip, and the pane's own controls at the right.
class PaneHeader final : public QWidget
{
    Q_OBJECT

public:
    explicit PaneHeader(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setTitleShown(bool shown); ///< not where a tab says the same just above
    void setCount(const ChipText &count); ///< "9 unanswered"; an empty text hides it
    [[nodiscard]] Chip *countChip() const { return m_count; }
    void addLeading(QWidget *control); ///< before the pane's own controls, at the left; takes ownership
    void addChip(Chip *chip); ///< after the count; takes ownership
    void addControl(QWidget *control); ///< at the right; takes ownership
    QToolButton *addAction(QAction *action); ///< an icon button at the right, text in its tool tip and name
    using QWidget::addAction;
    /// Takes the place of a dock's own title bar: can be dragged, and has its float and close buttons at the far right.
    /// @param floatButton with a button that takes it out of the window; without, its double click and drag still do
    void becomeTitleBarOf(QDockWidget *dock, bool floatButton = true);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fitCount();

    ElidingLabel *m_title;
    Chip *m_count;
    QHBoxLayout *m_chips;
    QHBoxLayout *m_controls;
    QHBoxLayout *m_dockButtons;
};

} // namespace pregonero
