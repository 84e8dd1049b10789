// SPDX-FileCopyrightText: 2026 The Pregonero authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSemaphore>
#include <QThreadPool>

namespace pregonero::test {

/// While it lives, what is given to the global pool waits: a test can let things happen while a check is under way.
class HeldPool final
{
public:
    HeldPool() : m_threads(QThreadPool::globalInstance()->maxThreadCount())
    {
        QThreadPool::globalInstance()->waitForDone();
        QThreadPool::globalInstance()->setMaxThreadCount(1);
        QThreadPool::globalInstance()->start([this] { m_gate.acquire(); });
    }
    ~HeldPool()
    {
        m_gate.release();
        QThreadPool::globalInstance()->setMaxThreadCount(m_threads);
        QThreadPool::globalInstance()->waitForDone(); // whoever waited at the gate has passed it
    }
    Q_DISABLE_COPY_MOVE(HeldPool)

private:
    int m_threads;
    QSemaphore m_gate;
};

} // namespace pregonero::test
