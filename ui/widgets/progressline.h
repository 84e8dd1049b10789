// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QProgressBar;
class QTimer;
class QToolButton;

namespace pregonero {

class ElidingLabel;

/// Long work in one line: what it is, how far, and a way to stop it. Appears only if the work outlasts a moment.
class ProgressLine final : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressLine(QWidget *parent = nullptr); ///< hidden until work starts

    /// Shown after 400 ms unless finished before. Nobody knows how far until setProgress.
    void start(const QString &what);
    void setProgress(int done, int of); ///< of 0: unknown
    void finish();
    void setCancellable(bool cancellable);
    [[nodiscard]] bool isRunning() const { return m_running; }

Q_SIGNALS:
    void cancelled();

private:
    ElidingLabel *m_what;
    QProgressBar *m_bar;
    QToolButton *m_cancel;
    QTimer *m_delay;
    bool m_running = false;
};

} // namespace pregonero
