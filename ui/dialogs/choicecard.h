// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/icons.h"

#include <QRadioButton>

namespace pregonero {

/// One of several things to choose from, with room to say what it is. To keyboard and screen reader a radio button.
class ChoiceCard final : public QRadioButton
{
    Q_OBJECT

public:
    /// @param notes shown under the description, one a line
    ChoiceCard(style::Meaning icon, const QString &title, const QString &description, const QStringList &notes,
               QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    void opened(); ///< a double click: chosen, and on

protected:
    [[nodiscard]] bool hitButton(const QPoint &at) const override { return rect().contains(at); }
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// Where things are for a width; the height follows.
    struct Places {
        QRect icon, title, description, notes;
        int height;
    };
    [[nodiscard]] Places places(int width) const;

    style::Meaning m_icon;
    QString m_description;
    QString m_notes;
};

} // namespace pregonero
