// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/figures.h"

#include <QApplication>
#include <QTimer>
#include <QWidget>

#include <functional>

namespace bench {

/// An application that hears when a window has painted itself: by its own request, out of the event loop, with whatever
/// else the program had to do before.
class Screen final : public QApplication
{
public:
    using QApplication::QApplication;

    void hearPaintOf(const QWidget *window, std::function<void()> painted)
    {
        m_window = window;
        m_painted = std::move(painted);
    }
    bool notify(QObject *receiver, QEvent *event) override
    {
        const bool paints = receiver == m_window && event->type() == QEvent::UpdateRequest;
        const bool taken = QApplication::notify(receiver, event);
        if (paints && m_painted)
            m_painted();
        return taken;
    }

private:
    const QWidget *m_window = nullptr;
    std::function<void()> m_painted;
};

/// Moves something sixty times a second and takes the time of each frame: from when the move was due to when the window
/// had painted it, so with everything that kept the program from it. A move that changes nothing (the end was reached,
/// the next page is on its way) is over when it was made.
class Frames final : public QObject
{
public:
    /// @param move answers whether anything moved
    Frames(Screen &screen, const QWidget *window, std::function<bool()> move)
        : m_screen(screen)
        , m_move(std::move(move))
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setSingleShot(true);
        m_timer.callOnTimeout(this, [this] {
            m_waiting = true;
            if (!m_move())
                end();
        });
        m_screen.hearPaintOf(window, [this] { end(); });
        plan(std::chrono::milliseconds(0));
    }
    ~Frames() override { m_screen.hearPaintOf(nullptr, {}); }

    [[nodiscard]] const Samples &samples() const { return m_samples; }

private:
    static constexpr std::chrono::milliseconds period{16};
    void plan(std::chrono::milliseconds wait)
    {
        m_due = Watch::now() + wait;
        m_timer.start(wait);
    }
    void end()
    {
        if (!std::exchange(m_waiting, false))
            return;
        const auto took = Watch::now() - m_due;
        m_samples.add(std::chrono::duration<double, std::milli>(took).count());
        const auto left = std::chrono::floor<std::chrono::milliseconds>(period - took);
        plan(std::max(left, std::chrono::milliseconds(0)));
    }

    Screen &m_screen;
    std::function<bool()> m_move;
    QTimer m_timer;
    Watch::time_point m_due;
    bool m_waiting = false;
    Samples m_samples;
};

} // namespace bench
