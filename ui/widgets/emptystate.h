// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/icons.h"

#include <QWidget>

class QAction;
class QLabel;
class QPushButton;

namespace pregonero {

/// What a pane shows when it has nothing yet: what would be here, and the one thing to do for it.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    void setContent(style::Meaning icon, const QString &title, const QString &sentence);
    void setAction(QAction *action); ///< its text becomes the button; nullptr: no button
    [[nodiscard]] QPushButton *button() const { return m_button; }

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void restyle();
    void fit();

    style::Meaning m_icon = style::Meaning::Info;
    QLabel *m_picture;
    QLabel *m_title;
    QLabel *m_sentence;
    QPushButton *m_button;
    QAction *m_action = nullptr;
};

} // namespace pregonero
