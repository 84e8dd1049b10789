// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

class QTimer;

namespace pregonero {

/// A line to search with: an icon, a clear button, Escape to empty it; speaks after a short pause in typing.
class SearchField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(const QString &placeholder, QWidget *parent = nullptr);

Q_SIGNALS:
    void searchChanged(const QString &text); ///< trimmed; 200 ms after the last key, at once on Enter or when emptied

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void say();

    QTimer *m_pause;
    QString m_said;
};

} // namespace pregonero
