// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/store.h"

#include <QWidget>

class QLabel;
class QProgressBar;

namespace pregonero {

/// What is seen while a workspace takes long to open: what is done and why. Appears only if it outlasts a moment. There is
/// no way to skip it: nothing may be written to a file that could be damaged.
class OpeningWindow final : public QWidget
{
    Q_OBJECT

public:
    explicit OpeningWindow(store::Store &store);

    [[nodiscard]] QString text() const; ///< what is said now

Q_SIGNALS:
    void left(); ///< the person closed it: the program ends once the work is over

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void say(store::OpeningWork work, qint64 bytes);

    QLabel *m_text;
    QProgressBar *m_bar;
};

} // namespace pregonero
