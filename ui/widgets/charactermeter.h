// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

namespace pregonero {

/// How much of a limit is used: a ring and "248 of 500"; warns near the end, says how much is too much past it.
class CharacterMeter final : public QWidget
{
    Q_OBJECT

public:
    explicit CharacterMeter(QWidget *parent = nullptr);

    /// maximum 0: no limit, only the count is shown. name: what it measures for ("Mastodon"), may be empty.
    void setCount(int used, int maximum);
    void setName(const QString &name);
    [[nodiscard]] int used() const { return m_used; }
    [[nodiscard]] int maximum() const { return m_maximum; }
    [[nodiscard]] bool isOver() const { return m_maximum > 0 && m_used > m_maximum; }
    [[nodiscard]] bool isNear() const; ///< the last tenth, or the last 20
    [[nodiscard]] QString text() const; ///< "Mastodon 248 of 500", "12 too many"
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString m_name;
    int m_used = 0;
    int m_maximum = 0;
};

} // namespace pregonero
