// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/type.h"

#include <QLabel>
#include <QScrollArea>

namespace pregonero {

/// A wrapped paragraph of plain text in one of the type scale's sizes; follows a change of the interface font.
class Words final : public QLabel
{
    Q_OBJECT

public:
    explicit Words(const QString &text = {}, style::Type type = style::Type::Body, QWidget *parent = nullptr);
    /// In the second ink: hints, what is secondary.
    [[nodiscard]] static Words *hint(const QString &text, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    style::Type m_type;
};

/// A column of things that scrolls where there is no room; in the way of the Tab key only while it scrolls.
class ScrollColumn final : public QScrollArea
{
    Q_OBJECT

public:
    /// @param content its layout is filled by the caller
    ScrollColumn(const QString &name, QWidget *content, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
};

/// As large as asked (in steps of the grid, so growing with the text), but never larger than the screen.
void sizeDialog(QWidget *dialog, int widthSteps, int heightSteps);

} // namespace pregonero
