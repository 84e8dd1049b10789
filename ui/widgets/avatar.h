// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace pregonero {

/// Initials on a colour that the key always gives again. No image is fetched for it.
class Avatar final : public QWidget
{
    Q_OBJECT

public:
    explicit Avatar(QWidget *parent = nullptr);

    /// key: what the colour comes from (a handle); empty: the name.
    void setPerson(const QString &name, const QString &key = {});
    [[nodiscard]] QSize sizeHint() const override;

    static void paint(QPainter &painter, const QRectF &place, const QString &name, const QString &key);
    [[nodiscard]] static QString initials(const QString &name); ///< "Samuel Cobos" -> "SC"; "" -> "?"
    [[nodiscard]] static QColor ground(const QString &key); ///< white text on it has at least 4.5 to 1
    [[nodiscard]] static int side(); ///< px, grows with the font

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString m_name;
    QString m_key;
};

} // namespace pregonero
