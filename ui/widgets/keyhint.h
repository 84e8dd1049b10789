// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QWidget>

namespace pregonero {

/// A shortcut shown where it helps: "Ctrl+K" as a small key.
class KeyHint final : public QWidget
{
    Q_OBJECT

public:
    explicit KeyHint(const QKeySequence &keys, QWidget *parent = nullptr);

    void setKeys(const QKeySequence &keys);
    [[nodiscard]] QString text() const { return m_keys.toString(QKeySequence::NativeText); }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

    static void paint(QPainter &painter, const QRect &place, const QString &text);
    [[nodiscard]] static QSize sizeOf(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QKeySequence m_keys;
};

} // namespace pregonero
