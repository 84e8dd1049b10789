// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/colours.h"
#include "ui/style/type.h"

#include <QFrame>

namespace pregonero {

/// One line that ends in "…" where there is no room; the whole text is in the tool tip and for screen readers.
class ElidingLabel final : public QFrame
{
    Q_OBJECT

public:
    explicit ElidingLabel(QWidget *parent = nullptr);
    explicit ElidingLabel(const QString &text, style::Type type = style::Type::Body,
                          style::Role role = style::Role::Ink, QWidget *parent = nullptr);

    void setText(const QString &text);
    [[nodiscard]] QString text() const { return m_text; }
    void setType(style::Type type);
    void setRole(style::Role role);
    void setElideMode(Qt::TextElideMode mode);
    [[nodiscard]] bool isElided() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    QString m_text;
    style::Type m_type = style::Type::Body;
    style::Role m_role = style::Role::Ink;
    Qt::TextElideMode m_mode = Qt::ElideRight;
};

} // namespace pregonero
